"""Reading: every accepted kind becomes a document, every other file a named error."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from skillmatch import (
    Document,
    DocumentTooLargeError,
    EmptyFileError,
    UnreadableDocumentError,
    UnsupportedFormatError,
    read_resume,
)
from skillmatch.read.limits import Limits

ENGINES = ("auto", "pdfium", "pypdf")


# What is accepted, in every way it can be handed over.


def test_a_resume_can_be_a_path_its_text_bytes_a_binary_file_or_a_document(tmp_path, make_pdf):
    data = make_pdf(["Skills", "Python"])
    path = tmp_path / "cv.pdf"
    path.write_bytes(data)
    with path.open("rb") as file:
        read = [read_resume(source) for source in (path, str(path), data, io.BytesIO(data), file)]
    assert {document.text for document in read} == {"Skills\nPython"}
    assert [document.name for document in read] == ["cv.pdf", "cv.pdf", "", "", "cv.pdf"]
    assert read_resume(read[0]) is read[0]


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"Skills\nPython", "cv.txt", "text"),
        (b"Skills\nPython", "cv", "text"),
        (b"Skills\nPython", "cv.md", "markdown"),
        (b"# Skills\n\n- **Python**\n\n# Work\n", "cv.txt", "markdown"),
        (b"Skills\n- Python\n- SQL", "cv.txt", "text"),
    ],
    ids=["text", "no-ending", "markdown-by-name", "markdown-by-content", "dashes-are-text"],
)
def test_text_and_markdown_are_told_apart(data, name, kind):
    assert read_resume(data, name=name).format == kind


@pytest.mark.parametrize("name", ["cv.pdf", "cv.txt", "cv.md", "cv.docx", "cv", ""])
def test_a_pdf_is_a_pdf_whatever_it_is_called(make_pdf, name):
    assert read_resume(make_pdf(["Python"]), name=name).format == "pdf"


def test_a_pdf_may_start_after_a_few_other_bytes(make_pdf):
    assert read_resume(b"mail header\r\n" * 9 + make_pdf(["Python"])).text == "Python"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_text_is_decoded_from_the_encodings_people_use(encoding):
    text = "Résumé – Zoë Example, 5 €"
    assert read_resume(text.encode(encoding)).text == text


def test_a_text_whose_bullets_some_export_lost_is_a_text():
    text = "Skills\n" + "\ufffd Python, SQL\n" * 20
    assert read_resume(text.encode()).text == text


def test_markdown_loses_its_marks_and_keeps_its_words():
    source = b"""# Skills

- **C\\#** and `Go`
  - [site](https://example.org/cv)

| Tool   | Years |
|--------|-------|
| Docker | 5     |

> Shipped *quickly*.
"""
    text = read_resume(source).text
    assert not set("#*`|>[]") & set(text.replace("C#", ""))
    assert text.split()[2:5] == ["C#", "and", "Go"]
    for words in ("site (https://example.org/cv)", "Docker", "Shipped quickly."):
        assert words in text


@pytest.mark.parametrize(
    "source", ["<div>\nRust\n</div>\n\n# X", "<!-- note --> Rust", "<p align=center>Rust</p>"]
)
def test_words_inside_html_in_markdown_are_kept(source):
    assert "Rust" in read_resume(source.encode(), name="cv.md").text


# What is refused: the error's class, and one sentence that names the file and the way out.

REFUSED = {
    "no-bytes": (b"", "cv.pdf", EmptyFileError, "is empty"),
    "white-space": (b" \r\n\t ", "cv.txt", EmptyFileError, "is empty"),
    "byte-order-mark": (b"\xef\xbb\xbf\n", "cv.txt", EmptyFileError, "white space"),
    "jpeg": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "cv.pdf", UnsupportedFormatError, "JPEG picture"),
    "png": (b"\x89PNG\r\n\x1a\n\x00", "cv.txt", UnsupportedFormatError, "PNG picture"),
    "tiff": (b"II*\x00\x08", "cv.pdf", UnsupportedFormatError, "TIFF picture"),
    "cut-docx": (b"PK\x03\x04\x14\x00", "cv.pdf", UnreadableDocumentError, "damaged ZIP"),
    "doc": (b"\xd0\xcf\x11\xe0\xa1", "cv.doc", UnsupportedFormatError, "old Office file"),
    "rtf": (b"{\\rtf1 Python}", "cv.txt", UnsupportedFormatError, "RTF"),
    "gzip": (b"\x1f\x8b\x08", "cv.pdf", UnsupportedFormatError, "unpack it"),
    "postscript": (b"%!PS-Adobe-3.0", "cv.ps", UnsupportedFormatError, "ps2pdf"),
    "text-named-pdf": (b"Python", "cv.pdf", UnsupportedFormatError, "no PDF inside"),
    "nul-bytes": (b"Py\x00thon", "cv.txt", UnsupportedFormatError, "binary data"),
    "control-bytes": (bytes(range(1, 32)) * 9, "cv", UnsupportedFormatError, "binary data"),
    "only-a-header": (b"%PDF-1.7\n", "cv.pdf", UnreadableDocumentError, "damaged PDF"),
    "header-and-rubbish": (b"%PDF-1.7\n" + b"\x91" * 99, "a", UnreadableDocumentError, "damaged"),
}


@pytest.mark.parametrize(("data", "name", "error", "says"), REFUSED.values(), ids=REFUSED)
def test_a_file_that_cannot_be_read_is_called_what_it_is(data, name, error, says):
    with pytest.raises(error, match=says) as caught:
        read_resume(data, name=name)
    assert type(caught.value) is error
    message = str(caught.value)
    assert message.startswith(f"{name} ")
    assert "\n" not in message
    assert caught.value.__cause__ is None


def test_a_jpeg_named_pdf_is_called_a_picture(tmp_path):
    path = tmp_path / "cv.pdf"
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF")
    with pytest.raises(UnsupportedFormatError, match=r"^cv\.pdf is a JPEG picture; "):
        read_resume(path)


def test_bytes_without_a_name_are_called_the_resume():
    with pytest.raises(EmptyFileError, match=r"^the resume is empty; "):
        read_resume(b"")


def test_a_text_of_invisible_characters_only_is_empty():
    with pytest.raises(EmptyFileError):
        read_resume("\u200b\u2060\ufeff\n".encode())


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda folder: folder / "nope.pdf", "does not exist"),
        (lambda folder: folder, "is a folder"),
        (lambda _: "a\x00b", "cannot be opened"),
        (lambda _: "x" * 5000, "cannot be opened"),
        (lambda _: os.devnull, "no regular file"),
    ],
    ids=["missing", "folder", "nul-in-name", "name-too-long", "device"],
)
def test_a_path_that_is_no_file_is_unreadable(tmp_path, make, says):
    with pytest.raises(UnreadableDocumentError, match=says) as caught:
        read_resume(make(tmp_path))
    assert caught.value.status == "corrupt"


@pytest.mark.parametrize("source", [3, None, ["cv.pdf"], io.StringIO("Python")], ids=type)
def test_a_source_of_another_type_is_a_type_error(source):
    with pytest.raises(TypeError, match=r"binary"):
        read_resume(source)


# Limits.


@pytest.mark.parametrize("name", ["cv.txt", "cv.md"])
def test_a_text_that_grows_when_it_is_read_is_cut_at_the_limit_too(name):
    document = read_resume(f"Skills: **Python** {chr(0xFDFA) * 60_000}".encode(), name=name)
    assert len(document.text) <= Limits().characters
    assert document.warnings == ("Only the first 200,000 characters were read.",)


def test_a_file_over_the_limit_is_refused(monkeypatch, tmp_path):
    monkeypatch.setattr("skillmatch.read.DEFAULT_LIMITS", Limits(file_bytes=1_000_000))
    path = tmp_path / "cv.txt"
    path.write_bytes(b"x" * 1_000_001)
    for source in (path, path.read_bytes(), io.BytesIO(path.read_bytes())):
        with pytest.raises(DocumentTooLargeError, match="larger than 1 MB; check that it is"):
            read_resume(source)


def test_text_beyond_the_limit_is_left_out_with_a_warning(monkeypatch):
    monkeypatch.setattr("skillmatch.read.text.DEFAULT_LIMITS", Limits(characters=6))
    document = read_resume(b"Python SQL")
    assert (document.text, document.warnings) == (
        "Python",
        ("Only the first 6 characters were read.",),
    )


def test_a_document_can_be_read_from_a_resume_named_by_a_relative_path(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    Path("cv.txt").write_text("Python", encoding="utf-8")
    assert isinstance(read_resume("cv.txt"), Document)
