"""Small letters: a pattern made for lower-case text finds what ignoring case would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.find.words.at_words import at_words
from skillmatch.find.words.small_letters import at_small_words, in_small_letters
from skillmatch.names import lower_case

PATTERN = r"\bI am\W+(?P<who>[A-Z]\w*)\b|^\W*Never\b[^.;]*$|(?<=\d) YEARS\b"
PIECES = st.sampled_from(
    ["I am ", "i AM", "Ann", "never", "NEVER used", "3 years", "5 YEARS", ".", ";", " ", "\n", "É"]
)


@given(pieces=st.lists(PIECES))
def test_it_finds_what_ignoring_case_finds(pieces):
    text = "".join(pieces)
    found = in_small_letters(PATTERN).search(lower_case(text))
    plain = re.search(PATTERN, text, re.IGNORECASE)
    assert (found is None) == (plain is None)
    assert found is None or found.span() == plain.span()


@pytest.mark.parametrize("written", [r"\W\w\S\B\Z", r"(?P<name>x)(?P=name)", r"\."])
def test_the_capitals_of_a_pattern_s_own_language_stay(written):
    assert in_small_letters(written).pattern == written


@given(pieces=st.lists(PIECES))
def test_at_words_it_is_the_same(pieces):
    text = "".join(pieces)
    found = at_small_words(r"\bI am\b|\bnever\b").search(lower_case(text))
    plain = at_words(r"\bI am\b|\bnever\b", re.IGNORECASE).search(text)
    assert (found is None) == (plain is None)
