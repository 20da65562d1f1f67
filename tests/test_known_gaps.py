"""Known gaps: what ends between words is what patterns would find in the whole text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.find.words.known_gaps import GapEnds
from skillmatch.names import split_text
from skillmatch.places import Places

SENTENCES = re.compile(
    r"[.!?\n•●▪■◦‣⁃](?:(?<=[.!?])[\s\ufffd]|(?<=\n)\s*(?:\n|[-*–]\s)|(?<=[•●▪■◦‣⁃]))"
)
LISTS = re.compile(r"[.!?\n](?:(?<=[.!?])\s|(?<=\n)\s*\n)")
CLAUSES = re.compile(
    r"[.;!?\n•●▪■◦\ufffd](?:(?<!\.)|(?![a-z]{2,3}\b|\d|N[Ee][Tt]\b|JS\b)|(?<!\d\.)(?=\d))"
)
TEXTS = st.text(
    st.sampled_from("aNETnetjsJS07 .,;:!?\n\t-–*•●\ufffd+#\u00e9\u0416_()"), max_size=60
)


def ends_of(text):
    words, starts, ends, gaps = split_text(text)
    dots = [start for word, start in zip(words, starts, strict=True) if word == ".net"]
    return GapEnds(gaps, ends), dots


def spans(places):
    return list(zip(places.starts, places.ends, strict=True))


def assert_told_as_by_patterns(text):
    found, dots = ends_of(text)
    assert spans(found.sentences()) == spans(Places.of_matches(SENTENCES, text))
    assert spans(found.lists()) == spans(Places.of_matches(LISTS, text))
    assert spans(found.clauses(text, dots)) == spans(Places.of_matches(CLAUSES, text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "Ran it. Then\n\n- Node.js; .NET6 and ASP.NET.\n* C + + v2.0.1",
        "... a .nEt b.NET. 3.5 .5 e.g. x\n \n•b\n– c",
    ],
)
def test_the_gaps_tell_what_patterns_find(text):
    assert_told_as_by_patterns(text)


@given(TEXTS)
def test_the_gaps_of_any_text_tell_what_patterns_find(text):
    assert_told_as_by_patterns(text)


def test_a_line_end_that_became_a_blank_ends_no_clause():
    text = "Go with\nRust\nC"
    found, dots = ends_of(text)
    assert found.clauses(text.replace("\n", " ", 1), dots).starts == [12]
