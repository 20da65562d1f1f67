"""Word forms: from one list of nouns come the pattern of a rule and the words it needs."""

from __future__ import annotations

import re

import pytest

from skillmatch.names import words
from skillmatch.word_forms import both_numbers, either, either_number, last_words, plurals

NOUNS = {"agency", "co-worker", "lead", "leader", "start-up", "team", "third party"}


@pytest.mark.parametrize("noun", sorted(both_numbers(NOUNS)))
def test_a_pattern_of_both_numbers_matches_each_form_whole(noun):
    assert re.fullmatch(either_number(NOUNS), noun)
    assert re.fullmatch(either_number(NOUNS), noun.replace("-", ""))
    assert re.fullmatch(either_number(NOUNS), noun.replace(" ", "  "))


@pytest.mark.parametrize("noun", sorted(plurals(NOUNS)))
def test_a_pattern_of_one_number_matches_no_other(noun):
    assert re.fullmatch(either(plurals(NOUNS)), noun)
    assert re.fullmatch(either(NOUNS), noun) is None


@pytest.mark.parametrize("phrase", sorted(both_numbers(NOUNS)))
def test_a_text_with_a_phrase_has_one_of_its_last_words(phrase):
    known = last_words(both_numbers(NOUNS))
    assert known & set(words(phrase))
    assert known & set(words(phrase.replace("-", "")))
