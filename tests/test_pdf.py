"""Reading PDF: two engines, pages that fail, locks, limits, and no word in the log."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader, PdfWriter

from skillmatch import (
    DocumentError,
    EncryptedDocumentError,
    NoTextError,
    UnreadableDocumentError,
    read_resume,
)
from skillmatch.read.limits import Limits
from skillmatch.read.pdf.joined_words import looks_joined, looks_vertical

ENGINES = ("auto", "pdfium", "pypdf")
ALWAYS_SAID = {"pypdf": ("The PDF was read by pypdf: hidden text could not be looked for.",)}


@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_reads_the_same_pages(make_pdf, engine):
    document = read_resume(make_pdf(["Skills", "C++ (expert)"], ["Page two"]), pdf_engine=engine)
    assert document.text == "Skills\nC++ (expert)\n\nPage two"
    assert [document.text[p.start : p.end] for p in document.pages] == [
        "Skills\nC++ (expert)",
        "Page two",
    ]
    assert {page.engine for page in document.pages} == {"pypdf" if engine == "pypdf" else "pdfium"}
    assert document.warnings == ALWAYS_SAID.get(engine, ())


def test_an_unknown_engine_is_refused(make_pdf):
    with pytest.raises(ValueError, match="pdf_engine"):
        read_resume(make_pdf(["Python"]), pdf_engine="popler")


def test_all_readable_example_resumes_are_read_by_pdfium_without_warnings(readable):
    assert len(readable) >= 16
    for path in readable:
        document = read_resume(path)
        assert len(document.text.split()) > 150, path.name
        assert {page.engine for page in document.pages} == {"pdfium"}, path.name
        assert document.warnings == (), path.name


def test_pypdf_reads_what_pdfium_cannot_open_and_the_document_says_so(make_pdf):
    damaged = make_pdf(["Python"]).replace(b"/Root 1 0 R", b"/Root 9 0 R")
    document = read_resume(damaged)
    assert document.text == "Python"
    assert document.pages[0].engine == "pypdf"
    assert "pypdf" in document.warnings[0]
    with pytest.raises(UnreadableDocumentError):
        read_resume(damaged, pdf_engine="pdfium")


def test_a_page_that_cannot_be_read_is_named_and_the_others_are_kept(make_pdf):
    document = read_resume(make_pdf(["One"], ["Two"], ["Three"], broken=2))
    assert document.warnings == ("Page 2 could not be read.",)
    assert [document.text[p.start : p.end] for p in document.pages] == ["One", "", "Three"]


def test_a_page_that_pdfium_cannot_read_is_read_by_pypdf(make_pdf):
    damaged = make_pdf(["Skills", "Python"], ["Page two"]).replace(b"endobj", b"")
    assert "Page two" in read_resume(damaged, pdf_engine="pypdf").text
    assert "Page two" in read_resume(damaged).text


LETTERS = "0 0 m" + " 1 1 l 2 0 l" * 10 + " f"


@pytest.mark.parametrize(
    ("painted", "warning"),
    [
        ("", "Page 2 is empty."),
        ("1 0 0 rg 0 839 200 3 re f", "Page 2 is empty."),
        (LETTERS, "Page 2 held no text (a picture?); OCRmyPDF can add it."),
        ("0 0 9 9 re f " * 20, "Page 2 held no text (a picture?); OCRmyPDF can add it."),
        (
            "q 99 0 0 99 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q",
            "Page 2 held no text (a picture?); OCRmyPDF can add it.",
        ),
    ],
    ids=["nothing", "end-of-a-sidebar", "outlines", "many-shapes", "picture"],
)
def test_a_page_without_text_is_named(make_pdf, painted, warning):
    pages = make_pdf(["Python"], ["Go"])
    second = pages[pages.rindex(b"stream\n", 0, pages.rindex(b"endstream")) + 7 :]
    text = second[: second.index(b"endstream")]
    data = pages.replace(text, painted.encode().ljust(len(text)) + b"\n")
    assert read_resume(data).warnings == (warning,)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_pdf_locked_against_printing_only_is_read(make_pdf, engine):
    assert read_resume(_locked(make_pdf(["Python"]), ""), pdf_engine=engine).text == "Python"


@pytest.mark.parametrize("engine", ENGINES)
def test_a_pdf_with_a_password_is_called_encrypted(make_pdf, engine):
    with pytest.raises(EncryptedDocumentError, match=r"^cv\.pdf needs a password to open; "):
        read_resume(_locked(make_pdf(["Python"]), "secret"), name="cv.pdf", pdf_engine=engine)


def _locked(data: bytes, password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")  # noqa: S106 - of a file made here
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("name", "error", "advice"),
    [
        ("broken.pdf", UnreadableDocumentError, "export it again"),
        ("encrypted.pdf", EncryptedDocumentError, "save a copy without one"),
        ("scanned.pdf", NoTextError, "ocrmypdf"),
    ],
)
def test_example_files_that_cannot_be_read(resumes, name, error, advice, engine):
    with pytest.raises(error, match=advice) as caught:
        read_resume(resumes / name, pdf_engine=engine)
    assert type(caught.value) is error
    assert str(caught.value).startswith(name)


@pytest.mark.parametrize(
    ("text", "vertical"),
    [
        ("\n".join("person-00027.pdf 83 strong" * 4), True),
        ("\n".join("履歴書を縦に書く" * 20), False),  # written downwards, and read so
        ("Python\nSQL\nC\n" * 40, False),
        ("C\nR\n" * 15, False),  # a short list of languages
        ("", False),
    ],
)
def test_pages_whose_letters_stand_on_lines_of_their_own_are_recognised(text, vertical):
    assert looks_vertical(text) is vertical


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Machine learning and data engineering with Python. " * 8, False),
        ("MachineLearningAndDataEngineeringWithPython" * 8, True),
        ("machineLearning andData engineeringWith pythonProgramming " * 8, True),
        ("maschinelleslernenundstatistik " * 12, True),
        ("TooShort", False),
        ("", False),
    ],
    ids=["ordinary", "no-spaces", "camel", "long-words", "short", "empty"],
)
def test_pages_whose_words_run_together_are_recognised(text, joined):
    assert looks_joined(text) is joined


@pytest.mark.parametrize(
    ("count", "warnings"),
    [
        pytest.param(2, ()),
        pytest.param(
            3,
            (),
        ),
        pytest.param(4, ("Only the first 3 of 4 pages were read.",)),
    ],
)
@pytest.mark.parametrize("engine", ENGINES)
def test_pages_beyond_the_limit_are_left_out_with_a_warning(
    monkeypatch, make_pdf, engine, count, warnings
):
    monkeypatch.setattr("skillmatch.read.pdf.DEFAULT_LIMITS", Limits(pages=3))
    document = read_resume(make_pdf(*[[f"Page {n}"] for n in range(count)]), pdf_engine=engine)
    assert len(document.pages) == min(count, 3)
    assert document.warnings == ALWAYS_SAID.get(engine, ()) + warnings


def test_pdf_text_beyond_the_limit_is_left_out(monkeypatch, make_pdf):
    monkeypatch.setattr("skillmatch.read.pdf.DEFAULT_LIMITS", Limits(characters=8))
    assert len(read_resume(make_pdf(["0123456789"], ["Second"], ["Third page"])).text.strip()) == 8


def test_a_pdf_cut_at_the_limit_says_so(monkeypatch, make_pdf):
    monkeypatch.setattr("skillmatch.read.pdf.DEFAULT_LIMITS", Limits(characters=8))
    assert read_resume(make_pdf(["0123456789"])).warnings == (
        "Only the first 8 characters were read.",
    )


def test_reading_writes_no_resume_text_to_the_log(caplog):
    with pytest.raises(DocumentError):
        read_resume(b"Ann Example wrote a parser for %PDF- headers.")
    assert caplog.text == ""


def test_a_file_that_needed_a_password_says_nothing_of_the_next(resumes, pdf_of_objects):
    without_pages = pdf_of_objects(
        ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0/Kids[]>>"]
    )
    for data, error in (
        (resumes / "encrypted.pdf", EncryptedDocumentError),
        (without_pages, NoTextError),
    ):
        with pytest.raises(error):
            read_resume(data)
