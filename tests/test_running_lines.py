"""Running lines: page numbers, headers and footers stand in no sentence, and none is lost."""

from __future__ import annotations

import pytest

from skillmatch import read_resume
from skillmatch.read.pdf.pdfium import PageText
from skillmatch.read.pdf.running_lines import with_sentences_whole

ENGINES = ("pdfium", "pypdf")
BODY = [["Experience", "Acme, 2019 - 2021", "Built the search that"], ["all shops use.", "Ran it."]]
SENTENCE = "Built the search that\nall shops use.\nRan it."
FOOTERS = [
    ("Page 1 of 2", "Page 2 of 2"),
    ("Page 1", "Page 2"),
    ("1", "2"),
    ("- 1 -", "- 2 -"),
    ("1/2", "2/2"),
    ("1 | 2", "2 | 2"),
    ("Seite 1 von 2", "Seite 2 von 2"),
    ("Ann Example - page 1", "Ann Example - page 2"),
    ("Ann Example, Curriculum vitae, page 1 of 2", "Ann Example, Curriculum vitae, page 2 of 2"),
    ("Ann Example, Leeds", "Ann Example, Leeds"),
]


def read(make_pdf, *pages, engine="pdfium"):
    return read_resume(make_pdf(*pages), pdf_engine=engine)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("footers", FOOTERS)
@pytest.mark.parametrize("at_top", [True, False], ids=["top", "bottom"])
def test_what_stands_between_the_halves_of_a_sentence_is_moved_behind_it(
    make_pdf, engine, footers, at_top
):
    pages = [
        [footer, *lines] if at_top else [*lines, footer]
        for lines, footer in zip(BODY, footers, strict=True)
    ]
    text = read(make_pdf, *pages, engine=engine).text
    assert SENTENCE in text
    assert sorted(text.split()) == sorted(" ".join(map(" ".join, pages)).split())


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Ran the search.", "Built it."),
        ("• Python", "• sql"),
        ("Skills:", "python"),
        ("Go", "Rust"),
        ("Built the search that all shops of the firm use in every land", "Ran it"),
        (
            "Built the search that all shops of the firm use in every land",
            "Senior Machine Learning Engineer, Acme Industries, 2019 - 2021",
        ),
    ],
)
def test_elsewhere_every_line_keeps_its_place(make_pdf, above, below):
    pages = [["Ann", above, "Page 1"], ["Ann", below, "Page 2"]]
    lines = [line for line in read(make_pdf, *pages).text.splitlines() if line]
    assert lines == [*pages[0], *pages[1]]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Trained the models with", "Apache Spark."),
        ("Moved the jobs of the shop to", "Kubernetes."),
        ("Baute die Suche mit", "Elasticsearch."),
        (
            "Built the search that all the shops of the firm use on Apache",
            "Kafka and on many other things which we had known for so long.",
        ),
    ],
)
def test_a_sentence_goes_on_with_a_name(make_pdf, above, below):
    pages = [["Ann - Vitae", above, "Page 1"], ["Ann - Vitae", below, "Page 2"]]
    assert f"{above}\n{below}\n" in read(make_pdf, *pages).text


def test_a_sentence_over_three_pages_is_whole(make_pdf):
    pages = [["Built a", "Page 1"], ["search that ran in", "Page 2"], ["every shop.", "Page 3"]]
    text = read(make_pdf, *pages).text
    assert text == "Built a\nsearch that ran in\nevery shop.\nPage 3\nPage 1\nPage 2"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (["Python", "Built the"], ["Skills", "sql"]),
        (["Python", "• Built it", "for the"], ["• Built it", "shops"]),
        (["2019 - 2020", "for the"], ["2017 - 2018", "shops"]),
        (["1", "Acme and"], ["1", "Beta"]),
    ],
    ids=["headings", "items", "dates", "the same number"],
)
def test_lines_that_say_something_are_not_moved(make_pdf, one, two):
    lines = [line for line in read(make_pdf, one, two).text.splitlines() if line]
    assert lines == [*one, *two]


def test_hidden_text_keeps_its_place():
    pages = [
        PageText("Python secret\r\nGo for the\r\nPage 1 of 2", "pdfium", ((7, 13, "white"),)),
        PageText("shops\r\nPage 2 of 2", "pdfium", ((7, 18, "white"),)),
    ]
    first, second = with_sentences_whole(pages)
    assert first.text == "Python secret\r\nGo for the"
    assert [first.text[start:end] for start, end, _ in first.hidden] == ["secret"]
    assert second.text == "shops\r\nPage 2 of 2\nPage 1 of 2"
    assert second.hidden == pages[1].hidden


def test_a_page_that_cannot_be_read_is_left_alone():
    pages = [PageText(None, "pdfium"), PageText("", "pypdf"), PageText("Go\n3", "pypdf")]
    assert with_sentences_whole(pages) == pages
