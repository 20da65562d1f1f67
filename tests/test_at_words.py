"""Patterns at words: the long ones find no less for being tried only where words begin."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.find.statuses import bystanders, denials, hearsay, learning, others, wishes
from skillmatch.find.words.at_words import at_words

ALTERNATIVES = r"\bkeen on\b|['’]d like|(?:^|\n)\W*aim|,[ \t]+but\b|\(soon\)"
BEGINS = at_words("").pattern.removesuffix("(?:)")
PATTERNS = {
    name: pattern
    for module in (bystanders, denials, hearsay, learning, others, wishes)
    for name, pattern in vars(module).items()
    if isinstance(pattern, re.Pattern) and pattern.pattern.startswith(BEGINS)
}
# What such clauses are made of, and what stands between.
WORDS = (
    "I I'd I’m we my the a to be keen on eager learn learning learnt like love next year will "
    "want started currently now new team colleagues hired engineers with experience heard of "
    "about read gave up rather than tired quit aspiring dream job plan planning sold customers "
    "wish list in"
)
PIECES = st.tuples(st.sampled_from(WORDS.split()), st.sampled_from([" ", ", ", "  ", ": ", " ("]))


@pytest.mark.parametrize("text", ["  aim", "I'd like", "so, but", "x (soon)", "unkeen on, keen on"])
def test_what_begins_with_a_word_a_sign_or_the_text_is_found(text):
    found, plain = at_words(ALTERNATIVES).search(text), re.search(ALTERNATIVES, text)
    assert found is not None
    assert found.span() == plain.span()


@pytest.mark.parametrize("name", PATTERNS)
@given(pieces=st.lists(PIECES))
def test_the_long_patterns_find_what_they_find_when_tried_everywhere(name, pieces):
    clause, pattern = "".join(word + gap for word, gap in pieces), PATTERNS[name]
    alternatives = pattern.pattern.removeprefix(BEGINS)
    found, plain = pattern.search(clause), re.search(alternatives, clause, pattern.flags)
    assert (found is None) == (plain is None)
    assert found is None or found.span() == plain.span()
