"""Hostile files: whatever the bytes, a document or an error of ours, in good time."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import Document, DocumentError, match_resume, read_resume

NAMES = st.sampled_from(["cv.pdf", "cv.txt", "cv.md", "cv", ""])
ENGINES = ("auto", "pdfium", "pypdf")


def read_or_refuse(data, name="cv", engine="auto"):
    """Read; every error that is not ours ends the test."""
    try:
        document = read_resume(data, name=name, pdf_engine=engine)
    except DocumentError as error:
        assert "\n" not in str(error)  # noqa: PT017 - only an error may come of it
        return None
    assert isinstance(document, Document)
    document.text.encode("utf-8")
    for stretch in (*document.pages, *document.sections, *document.entries):
        assert 0 <= stretch.start <= stretch.end <= len(document.text)
    return document


@given(st.binary(max_size=400), NAMES)
def test_any_bytes_are_read_or_refused(data, name):
    read_or_refuse(data, name)


@given(st.binary(max_size=300), st.sampled_from(ENGINES))
def test_any_bytes_behind_a_pdf_header_are_read_or_refused(data, engine):
    read_or_refuse(b"%PDF-1.7\n" + data, engine=engine)


@given(st.text(st.characters(codec=None), max_size=300))
def test_any_text_with_lone_surrogates_or_nul_is_matched(text):
    result = match_resume(text=text, as_of=date(2026, 11, 1))
    assert len(result.document.text) == len(text)
    result.to_json().encode("utf-8")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", ["student.pdf", "german-cv.pdf", "career-changer.pdf"])
def test_a_pdf_cut_off_anywhere_is_read_or_refused(resumes, name, engine):
    data = (resumes / name).read_bytes()
    for part in range(16):
        read_or_refuse(data[: len(data) * part // 16], name, engine)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_small_pdf_cut_off_at_any_byte_is_read_or_refused(make_pdf, engine):
    data = make_pdf(["Skills", "Python"])
    for end in range(0, len(data), 5):
        read_or_refuse(data[:end], "cv.pdf", engine)


@given(data=st.data(), engine=st.sampled_from(ENGINES))
def test_a_pdf_with_any_bytes_changed_is_read_or_refused(make_pdf, data, engine):
    pdf = bytearray(make_pdf(["Skills", "Python"], ["Page two"]))
    changes = st.tuples(st.integers(9, len(pdf) - 1), st.integers(0, 255))
    for place, byte in data.draw(st.lists(changes, min_size=1, max_size=12)):
        pdf[place] = byte
    read_or_refuse(bytes(pdf), "cv.pdf", engine)


LOOPS = {
    "page tree holds itself": [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [2 0 R] >>",
    ],
    "page tree holds its parent": [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 9 /Kids [3 0 R 3 0 R] >>",
        "<< /Type /Pages /Count 9 /Parent 2 0 R /Kids [2 0 R 2 0 R] >>",
    ],
    "catalog is its own page tree": ["<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 1 >>"],
    "contents are the page": [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 3 0 R >>",
    ],
    "object refers to itself": [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 3 0 R /Kids 3 0 R >>",
        "3 0 R",
    ],
    "a form draws itself": [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /XObject << /X 4 0 R >> >> >>",
        (
            "<< /Subtype /Form /BBox [0 0 9 9] /Length 5 "
            "/Resources << /XObject << /X 4 0 R >> >> >>\nstream\n/X Do\nendstream"
        ),
        "<< /Length 5 >>\nstream\n/X Do\nendstream",
    ],
    "the count is a lie": [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 999999999 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
    ],
    "nested arrays": [f"<< /Type /Catalog /Pages 2 0 R /X {'[' * 9000}{']' * 9000} >>", "<< >>"],
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", LOOPS)
def test_a_pdf_that_leads_in_circles_ends_soon(pdf_of_objects, name, engine, in_good_time):
    with in_good_time():
        read_or_refuse(pdf_of_objects(LOOPS[name]), "cv.pdf", engine)


LONG = {
    "one line of words": "python " * 40_000,
    "one word": "x" * 300_000,
    "many spaced capitals": "S K I L L S " * 20_000,
    "many dates": "Jan 2020 - Feb 2021 " * 10_000,
    "dates that never end": "Jan 2020 - " * 20_000,
    "line ends": "\n" * 25_000 + "x",
    "spaces": " " * 300_000 + "x",
    "tabs between letters": "a\t\t\t" * 60_000,
    "brackets": "[" * 20_000,
    "unclosed links": "[a](" * 5_000,
    "nested quotes": ">" * 5_000 + " x",
    "nested lists": "".join(f"{' ' * n}- x\n" for n in range(300)),
    "emphasis": "*a **b " * 10_000,
    "backticks": "`" * 40_000,
    "tables": "|a" * 5_000 + "\n" + "|-" * 5_000 + "\n",
    "digits": "1" * 200_000,
    "combining marks": "a" + "\u0301" * 50_000,
}


@pytest.mark.parametrize("name", ["cv.txt", "cv.md"])
@pytest.mark.parametrize("long", LONG)
@pytest.mark.long("long texts")
def test_a_long_text_is_read_in_good_time(long, name, in_good_time):
    with in_good_time():
        read_or_refuse(LONG[long].encode(), name)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("python " * 5_000, id="words"),
        pytest.param("Jan 2020 - Feb 2021 " * 5_000, id="dates"),
        pytest.param("led teams, " * 5_000, id="prose"),
        pytest.param("x" * 40_000, id="one word"),
        pytest.param("1" * 30_000, id="digits"),
        pytest.param("Go " * 5_000, id="names that are words"),
        pytest.param("R, " * 4_000, id="names that are letters"),
        pytest.param("C++" * 5_000, id="names without a space"),
        pytest.param("a/" * 7_000, id="slashes"),
    ],
)
@pytest.mark.long("long lines")
def test_a_long_line_is_matched_in_good_time(text, in_good_time):
    match_resume(text="Python", as_of=date(2026, 11, 1))  # so that the skills are loaded
    with in_good_time():
        match_resume(text=text, as_of=date(2026, 11, 1))
