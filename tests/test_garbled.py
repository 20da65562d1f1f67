"""Garbled PDFs: letters that cannot be told are said to be so, and letters of any language are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from skillmatch import NoTextError, read_resume
from skillmatch.read.pdf.backwards import has_words_backwards
from skillmatch.read.pdf.garbled import MOST, SOME, garbled_share
from skillmatch.read.pdf.page_warnings import page_warnings
from skillmatch.read.pdf.pdfium import PageText

sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))
from hostile_files import BEGIN, CATALOG, FONT, TO_UNICODE_MISSING, pages_of, pdf_of, stream

FINE = {
    "English": "Built machine learning services in Python and deployed them. ",
    "acronyms": "Skills: SQL, HTML, CSS, PHP, AWS, GCP, MySQL, Kubernetes, Python, REST APIs. ",
    "Polish": "Przygotowałem wdrożenia usług przetwarzających dane w języku Python. ",
    "Czech": "Zpracování přirozeného jazyka, čtvrtletní vyhodnocení modelů. ",
    "Welsh": "Mae gen i brofiad o ysgrifennu rhaglenni dysgu peirianyddol. ",
    "Vietnamese": "Kỹ sư học máy với kinh nghiệm triển khai mô hình. ",
    "Turkish": "Makine öğrenmesi sistemleri geliştirdim. ",
    "Russian": "Разработка моделей машинного обучения на Python. ",
    "Greek": "Μηχανικός μηχανικής μάθησης, Python, SQL. ",
    "Chinese": "机器学习工程师，熟悉 MySQL、HTTP、gRPC 与 PyTorch。",
    "Arabic": "مهندس تعلم الآلة في Python. ",
    "Hebrew": "מהנדס למידת מכונה, Python. ",
    "Hindi": "मशीन लर्निंग इंजीनियर Python. ",
    "icons": "\uf095 +1 555 0100 \uf0e0 ann@example.com \uf08c in/ann Built services in Python. ",
    "hyphens": "deploy\ufffe ment of ser\x02 vices in Python and SQL at a bank. ",
}
GARBLED = {
    "glyph numbers": "\x01\x04\x05\x06\x07\x08 \x0e\x05\x0f\x10 ",
    "letters 29 places on": "'DQLHO\x032NDIRU\x03\x105H\\HV 6HQLRU\x03%DFNHQG\x03(QJLQHHU ",
    "the same without marks": "'DQLHO 2NDIRU 6HQLRU %DFNHQG (QJLQHHU 3\\WKRQ ",
    "private use": "\ue001\ue002\ue003 \ue004\ue005 ",
    "replacement characters": "\ufffd\ufffd\ufffd \ufffd\ufffd ",
}


@pytest.mark.parametrize("language", FINE)
def test_text_of_any_language_is_not_garbled(language):
    assert garbled_share(FINE[language] * 20) < SOME


@pytest.mark.parametrize("how", GARBLED)
def test_text_that_is_no_language_is_garbled(how):
    assert garbled_share(GARBLED[how] * 20) >= MOST


def test_a_mark_or_a_page_number_is_not_garbled():
    assert garbled_share("\ue001\ue002 3") == 0


LINES = b"(Skills: Python, SQL and machine learning) Tj T* " * 20
GLYPHS = b"/F2 10 Tf " + b"".join(
    b"<%04x%04x%04x> Tj T* " % (n, n + 5, n + 9) for n in range(10, 60)
)
ICONS = b"/F2 10 Tf <00410042> Tj T* /F1 10 Tf "


def two_pages(second):
    """Return a PDF of a page that can be read and another; F2 does not say its letters."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
    page += b"/Resources<</Font<</F1 7 0 R/F2 8 0 R>>>>>>"
    return pdf_of(
        [
            CATALOG,
            b"<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
            page % 5,
            page % 6,
            stream(BEGIN + LINES + b"ET"),
            stream(BEGIN + second + b"ET"),
            FONT,
            TO_UNICODE_MISSING,
        ]
    )


def test_a_page_whose_letters_cannot_be_told_is_named():
    document = read_resume(two_pages(GLYPHS))
    said = (
        "Letters on page 2 cannot be read: their fonts do not say which they show; "
        "export the PDF again or run OCRmyPDF with --force-ocr."
    )
    assert document.warnings == (said,)


@pytest.mark.parametrize("engine", ["auto", "pdfium", "pypdf"])
def test_a_pdf_whose_letters_cannot_be_told_is_refused_and_says_what_to_do(engine):
    data = pages_of(stream(BEGIN + GLYPHS.replace(b"F2", b"F1") + b"ET"), font=TO_UNICODE_MISSING)
    with pytest.raises(NoTextError, match=r"its letters cannot be read: .*--force-ocr"):
        read_resume(data, pdf_engine=engine)


def test_a_few_icons_without_letters_are_no_reason_to_warn():
    assert read_resume(two_pages(ICONS + LINES)).warnings == ()


# How Arabic and Hebrew end words, as they are read and letter by letter the other way round.
FORWARDS = {
    "Arabic": "\u0645\u0647\u0646\u062f\u0633 \u0634\u0631\u0643\u0629, "
    "\u0627\u0644\u062e\u0628\u0631\u0629 \u0627\u0644\u0639\u0645\u0644\u064a\u0629",
    "Hebrew": "\u05de\u05d4\u05e0\u05d3\u05e1\u05d9\u05dd, "
    "\u05e0\u05ea\u05d5\u05e0\u05d9\u05dd \u05e9\u05dc\u05d5\u05dd",
    "English": "Engineer, Acm\u00e9, Python and SQL",
}


@pytest.mark.parametrize("language", FORWARDS)
def test_words_that_begin_with_what_only_ends_words_stand_backwards(language):
    text = FORWARDS[language]
    words = text.split()
    turned = [word[::-1] if index % 3 else word for index, word in enumerate(words)]
    assert not has_words_backwards(text)
    assert has_words_backwards(" ".join(turned)) is (language != "English")
    assert not has_words_backwards(" ".join([*words * 20, words[1].strip(",")[::-1]]))


def test_a_page_with_words_backwards_is_named():
    turned = PageText(FORWARDS["Arabic"][::-1], "pdfium")
    (said,) = page_warnings([PageText("Skills: Python", "pdfium"), turned])
    assert said.startswith("Words on page 2 stand backwards in the file")
