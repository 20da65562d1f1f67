"""Running lines: what a PDF repeats on each page is read once, page numbers never."""

from __future__ import annotations

import pytest

from skillmatch import NoTextError, read_resume
from skillmatch.read.pdf.pdfium import PageText
from skillmatch.read.pdf.running_lines import without_running_lines

ENGINES = ("pdfium", "pypdf")
BODY = [["Experience", "Acme, 2019 - 2021", "Built the search that"], ["all shops use.", "Ran it."]]


def read(make_pdf, *pages, engine="pdfium"):
    return read_resume(make_pdf(*pages), pdf_engine=engine)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    "footers",
    [
        ("Page 1 of 2", "Page 2 of 2"),
        ("Page 1", "Page 2"),
        ("1", "2"),
        ("- 1 -", "- 2 -"),
        ("1/2", "2/2"),
        ("1 | 2", "2 | 2"),
        ("Seite 1 von 2", "Seite 2 von 2"),
        ("Ann Example - page 1", "Ann Example - page 2"),
        (
            "Ann Example, Curriculum vitae, page 1 of 2",
            "Ann Example, Curriculum vitae, page 2 of 2",
        ),
    ],
)
@pytest.mark.parametrize("at_top", [True, False], ids=["top", "bottom"])
def test_page_numbers_are_taken_out(make_pdf, engine, footers, at_top):
    pages = [
        [footer, *lines] if at_top else [*lines, footer]
        for lines, footer in zip(BODY, footers, strict=True)
    ]
    document = read(make_pdf, *pages, engine=engine)
    assert document.text == "\n".join([*BODY[0], *BODY[1]])
    assert [document.text[p.start : p.end] for p in document.pages] == [
        "\n".join(lines) for lines in BODY
    ]


def test_a_number_on_the_second_page_only_is_taken_out(make_pdf):
    assert read(make_pdf, ["Python"], ["SQL", "2"]).text == "Python\n\nSQL"


def test_a_header_is_read_once_and_a_footer_too(make_pdf):
    head, foot = "Ann Example, Leeds", "ann@example.org"
    document = read(make_pdf, *([head, f"Job {word}.", foot] for word in ("one", "two", "three")))
    assert document.text == f"{head}\nJob one.\n\nJob two.\n\nJob three.\n{foot}"


def test_pages_of_nothing_but_a_header_keep_it_once(make_pdf):
    assert read(make_pdf, ["Ann Example"], ["Ann Example"]).text.strip() == "Ann Example"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (["Skills", "Python"], ["Skills", "SQL"]),
        (["Python", "• Built it."], ["SQL", "• Built it."]),
        (["Ann", "2019 - 2020"], ["Bob", "2017 - 2018"]),
        (["Python 3", "in 2019"], ["SQL", "Top 5"]),
        (["1", "Acme"], ["1", "Beta"]),
    ],
    ids=["headings", "items", "dates", "numbers", "the same number"],
)
def test_lines_that_say_something_stay(make_pdf, one, two):
    document = read(make_pdf, one, two)
    for line in {*one, *two} - {"1"}:
        assert document.text.count(line) == [*one, *two].count(line)


def test_a_number_on_the_only_page_stays_and_a_count_does_not(make_pdf):
    assert read(make_pdf, ["Python", "1"]).text == "Python\n1"
    assert read(make_pdf, ["Python", "Page 1 of 1"]).text == "Python"


def test_pages_of_nothing_but_their_numbers_hold_no_text(make_pdf):
    with pytest.raises(NoTextError):
        read(make_pdf, ["Page 1 of 2"], ["Page 2 of 2"])


def test_hidden_text_keeps_its_place_and_is_never_taken_out():
    pages = [
        PageText("Page 1 of 2\r\nPython secret\r\nGo", "pdfium", ((20, 26, "white"),)),
        PageText("SQL\r\nPage 2 of 2", "pdfium", ((5, 16, "white"),)),
    ]
    first, second = without_running_lines(pages)
    assert first.text == "Python secret\r\nGo"
    assert [first.text[start:end] for start, end, _ in first.hidden] == ["secret"]
    assert second == pages[1]


def test_a_page_that_cannot_be_read_is_left_alone():
    pages = [PageText(None, "pdfium"), PageText("", "pypdf"), PageText("Go\n3", "pypdf")]
    assert [page.text for page in without_running_lines(pages)] == [None, "", "Go"]


def test_a_sentence_goes_on_over_the_page(make_pdf):
    text = read(make_pdf, ["Built models that", "Page 1 of 2"], ["rank pages.", "Page 2 of 2"]).text
    assert text == "Built models that\nrank pages."
