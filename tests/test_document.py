"""A document: what stands where, and quotes that fit a line."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import Document, Entry, HiddenText, Page, Section, read_resume
from skillmatch.read import document_from_text

TEXT = "Ann Example\nSkills\nPython\n\nExperience\nAcme, 2020 - 2021\nSearch in Go."
DOCUMENT = Document(
    text=TEXT,
    pages=(Page(1, 0, 25), Page(2, 27, len(TEXT))),
    sections=(Section("skills", "Skills", 12, 27), Section("experience", "Experience", 27, 70)),
    entries=(Entry("experience", 38, 60, 24240, 24263),),
    hidden=(HiddenText(19, 25, "white on white", 1),),
)


@pytest.mark.parametrize(
    ("word", "section", "page"),
    [
        ("Ann", "header", 1),
        ("Skills", "skills", 1),
        ("Python", "skills", 1),
        ("Experience", "experience", 2),
        ("Go", "experience", 2),
    ],
)
def test_every_offset_has_a_section_and_a_page(word, section, page):
    offset = TEXT.index(word)
    assert (DOCUMENT.section_at(offset), DOCUMENT.page_at(offset)) == (section, page)


def test_an_offset_in_an_entry_finds_it_and_its_end_is_outside():
    entry = DOCUMENT.entries[0]
    assert DOCUMENT.entry_at(37) is None
    assert DOCUMENT.entry_at(38) is entry
    assert DOCUMENT.entry_at(59) is entry
    assert DOCUMENT.entry_at(60) is None


@pytest.mark.parametrize(
    ("start", "end", "hidden"),
    [(19, 25, True), (24, 30, True), (10, 20, True), (12, 19, False), (25, 30, False)],
)
def test_a_stretch_is_hidden_when_any_part_of_it_is(start, end, hidden):
    assert DOCUMENT.is_hidden(start, end) is hidden


def test_a_document_with_nothing_but_text_answers_every_question():
    bare = Document("Python")
    assert bare.section_at(3) == "header"
    assert bare.page_at(3) == 1
    assert bare.entry_at(3) is None
    assert not bare.is_hidden(0, 6)


@pytest.mark.parametrize(
    ("first", "last", "as_of", "months"),
    [
        (24240, 24250, 24300, (24240, 24250)),
        (24240, None, 24300, (24240, 24300)),
        (24240, 24310, 24300, (24240, 24300)),
        (24305, None, 24300, (24305, 24305)),
    ],
    ids=["past", "goes-on", "ends-in-the-future", "starts-in-the-future"],
)
def test_the_months_of_an_entry_end_at_the_day_that_present_stands_for(first, last, as_of, months):
    assert Entry("experience", 0, 1, first, last).months(as_of) == months


def test_documents_are_values_that_can_be_hashed_and_sent_to_other_processes(resumes):
    document = read_resume(resumes / "student.pdf")
    assert pickle.loads(pickle.dumps(document)) == document  # noqa: S301 - our own pickle
    assert hash(document) == hash(read_resume(resumes / "student.pdf"))
    with pytest.raises(AttributeError):
        document.text = ""  # type: ignore[misc]


def test_a_text_given_as_text_keeps_its_offsets_and_a_read_one_has_one_page():
    document = document_from_text("Skills\r\nC\u00a0and \uff23\uff0b\uff0b \ufb01n")
    assert document.text == "Skills\r\nC and C++ \ufb01n"
    assert document.pages == (Page(1, 0, 20),)


# Quotes.


@pytest.mark.parametrize(
    ("text", "word", "quote"),
    [
        ("Built it.\n• Search in Go\n• Led a team", "Go", "Search in Go"),
        (
            "• Trained ranking\nmodels in PyTorch. Won.",
            "PyTorch",
            "Trained ranking models in PyTorch.",
        ),
        ("Python", "Python", "Python"),
    ],
    ids=["bullet", "over-a-line-end", "whole-text"],
)
def test_a_quote_is_the_sentence_around_a_word(text, word, quote):
    start = text.index(word)
    assert Document(text).quote(start, start + len(word)) == quote


def test_a_long_sentence_is_cut_at_words_and_says_so():
    line = "word " * 40 + "PyTorch" + " tail" * 40
    start = line.index("PyTorch")
    quote = Document(line).quote(start, start + 7, width=40)
    assert quote.startswith("… word ")
    assert quote.endswith(" tail …")
    assert "PyTorch" in quote


@given(
    before=st.text("ab \t\n•.", max_size=200),
    word=st.text("PyTorch", min_size=1, max_size=12),
    after=st.text("cd \t\n•.", max_size=200),
    width=st.integers(1, 150),
)
def test_a_quote_is_one_line_holds_its_word_and_fits(before, word, after, width):
    document = Document(before + word + after)
    quote = document.quote(len(before), len(before) + len(word), width=width)
    assert word in quote
    assert not set("\n\t") & set(quote)
    spared = 2 * 15  # a word or two at each end is not worth a cut
    assert len(quote) <= max(width, width // 2 + len(word)) + spared + len("… ") + len(" …")


RESUME = """\
Ann Example

SUMMARY
Builds search
EXPERIENCE
Developer, Acme Ltd, 2020 - 2024
Search in Go and Kafka
Tester, Initech Ltd, 2018 - 2019
Tests in Ruby

SKILLS
Python, Scala
Docker, Terraform
"""


@pytest.mark.parametrize(
    ("word", "quote"),
    [
        ("search", "Builds search"),
        ("Kafka", "Search in Go and Kafka"),
        ("Ruby", "Tests in Ruby"),
        ("Scala", "Python, Scala"),
        ("Docker", "Docker, Terraform"),
    ],
    ids=["section", "title-and-next-entry", "last-entry", "heading", "line-of-a-list"],
)
def test_a_quote_stops_at_headings_titles_and_lines_of_lists(word, quote):
    document = document_from_text(RESUME)
    start = document.text.index(word)
    assert document.quote(start, start + len(word)) == quote


def test_a_quote_leaves_out_a_heading_on_its_line():
    document = Document("Skills: Go, SQL", sections=(Section("skills", "Skills", 0, 15),))
    assert document.quote(12, 15) == "Go, SQL"


@pytest.mark.parametrize(
    ("line", "quote"),
    [
        ("Served models behind a Flask API on GCP.", "Served models behind a Flask API on GCP."),
        ("An old API served with Flask by the team.", "An old API served with Flask by the team."),
        (
            "Flask services, and many other words that stand behind it",
            "Flask services, and many other …",
        ),
        (
            "Many words that stand before it, and services in Flask",
            "… before it, and services in Flask",
        ),
    ],
    ids=["end", "beginning", "much-behind", "room-is-used-where-the-words-are"],
)
def test_a_word_or_two_are_not_cut_from_a_quote(line, quote):
    start = line.index("Flask")
    assert Document(line).quote(start, start + 5, width=34) == quote


def test_a_quote_looks_no_further_than_it_reaches(in_good_time):
    """A text without a single sentence is not gone through for every skill that it names."""
    text = "Python, PyTorch, " * 12_000
    document = Document(text)
    with in_good_time():
        quotes = {document.quote(at, at + 6, width=120) for at in range(0, len(text) - 17, 17)}
    assert all(len(quote) < 150 for quote in quotes)


@pytest.mark.parametrize("width", [40, 400, 3000])
def test_a_quote_from_a_long_sentence_is_as_long_as_asked_for(width):
    begin = "word " * 180
    document = Document(f"{begin}Python {'more ' * 5_000}. End.")
    quote = document.quote(len(begin), len(begin) + 6, width=width)
    assert "Python" in quote
    assert quote.endswith(" …")
    assert width - 20 < len(quote) <= width + 20


def test_a_title_ends_where_the_entry_says_or_before_its_first_year():
    entry = DOCUMENT.entries[0]
    assert TEXT[slice(*DOCUMENT.title_span(entry))] == "Acme, "
    named = Entry("experience", 38, 60, 24240, 24263, title_end=55)
    assert TEXT[slice(*DOCUMENT.title_span(named))] == "Acme, 2020 - 2021"
