"""Signals: where a mention stands does not depend on which mentions were looked at before it."""

from __future__ import annotations

import re
from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.document import Document, Entry, Section
from skillmatch.mentions import Mention
from skillmatch.weighing.sentences import REACH, Sentences
from skillmatch.weighing.signals import Signals

AS_OF = 12 * 2026 + 10
LINES = st.lists(
    st.sampled_from(
        [
            "Go, Go, Go, Go, Go, Go",
            "• Ran Go in production. Wrote Go for 2M users",
            "Go prototype (2021), then Go",
            "Go, thesis: on Go, with Go",
            "Recruiter, Go Ltd",
            "Go " + "and so on " * 20 + "Go served users, Go",
            "Go\nGo",
            "",
        ]
    ),
    min_size=1,
    max_size=6,
)
KINDS = ("experience", "projects", "education", "skills")


@st.composite
def documents(draw):
    """Make documents with sections and entries that begin and end anywhere, also in a line."""
    text = "\n".join(draw(LINES))
    places = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=8)))
    sections = [
        Section(draw(st.sampled_from(KINDS)), "", start, len(text))
        for start in places[: draw(st.integers(0, 3))]
    ]
    entries = [
        Entry(draw(st.sampled_from(KINDS)), start, end, 12 * 2020, None, (start + end) // 2)
        for start, end in zip(places[::2], places[1::2], strict=False)
    ]
    return Document(text, sections=tuple(sections), entries=tuple(entries))


def mentions_of(document):
    """Mention "Go", and "Go" with the "Go" on the next line."""
    return [
        Mention("go", found[0], found.start(), found.end(), section=document.section_at(start))
        for found in re.finditer(r"Go\nGo|Go", document.text)
        for start in [found.start()]
    ]


@given(documents(), st.randoms())
def test_a_site_is_what_it_would_be_alone(document, random):
    mentions = mentions_of(document)
    alone = [astuple(Signals(document, AS_OF).site(mention)) for mention in mentions]
    together = Signals(document, AS_OF)
    order = list(range(len(mentions)))
    random.shuffle(order)
    for number in order:
        assert astuple(together.site(mentions[number])) == alone[number]


def test_mentions_that_stand_alike_have_the_same_site():
    document = Document("Skills\nGo, Go\nGo", sections=(Section("skills", "Skills", 0, 16),))
    signals = Signals(document, AS_OF)
    assert len({signals.site(mention) for mention in mentions_of(document)}) == 1


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Served Go", True),
        ("Go, served", True),
        ("Go at 10M+ requests", True),
        ("Go (on-call)", True),
        ("Go — live", True),
        ("Go, élive", False),
        ("Go, olive and conserved", False),
        ("Go, liveness", False),
        ("Go, x_live", False),
        ("Go. Served", False),
        ("Go\nServed", False),
        ("Go " + "x" * (REACH - 3) + " users", True),
        ("Go " + "x" * (REACH - 2) + " users", False),
        ("Users " + "x" * (REACH - 6) + " Go", False),
        ("Users " + "x" * (REACH - 7) + " Go", True),
    ],
)
def test_words_of_production_beside_a_name(text, speaks):
    sentences, start = Sentences(text, text.lower()), text.index("Go")
    sentence = sentences.around(start, start + 2)
    assert sentences.production_beside(start, start + 2, sentence) is speaks


@pytest.mark.parametrize(
    ("named", "sentence"),
    [("One", "One"), ("Two", "Two "), ("Three", " Three"), ("Four", "Four"), ("Three\nFour", None)],
)
def test_a_sentence_reaches_as_far_as_its_mention(named, sentence):
    text = "One. Two • Three\nFour"
    start = text.index(named)
    begin, end = Sentences(text, text.lower()).around(start, start + len(named))
    assert text[begin:end] == (sentence or f" {named}")


def test_of_one_line_under_education_only_the_thesis_is_one():
    text = "Education\nCourse on Go, thesis: on Go"
    document = Document(text, sections=(Section("education", "Education", 0, len(text)),))
    signals = Signals(document, AS_OF)
    assert [signals.site(mention).kind for mention in mentions_of(document)] == [
        "education",
        "thesis",
    ]
