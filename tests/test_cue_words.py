"""Cue words: every set that rules look for is found in one pass over a text's words."""

from __future__ import annotations

import pytest

from skillmatch.find.names.compile import compile_surfaces
from skillmatch.find.words.cue_words import FoundCues, cue_words, sets_with
from skillmatch.find.words.scan import scan
from skillmatch.taxonomy import load_taxonomy

FRUIT = cue_words(["quince", "medlar"])
SOUR = cue_words(["quince", "sloe"])


@pytest.fixture(scope="module")
def trie():
    return compile_surfaces(load_taxonomy())


def test_each_set_has_the_places_of_its_words_in_order():
    found = FoundCues(map(sets_with, ["sloe", "and", "quince", "and", "medlar", "quince"]))
    assert (found.of(FRUIT), found.of(SOUR)) == ([2, 4, 5], [0, 2, 5])


def test_a_set_without_a_word_in_the_text_has_no_place():
    assert FoundCues([sets_with("and")]).of(FRUIT) == []


def test_two_equal_sets_are_one(trie):
    assert cue_words(["medlar", "quince"]) == FRUIT
    assert scan("a quince", trie).indexes(FRUIT) == [1]


def test_a_set_of_one_text_alone_is_found_as_well(trie):
    scanned = scan("Ada Sloe, CV of Ada Sloe", trie)
    assert scanned.indexes(frozenset({"ada", "sloe"})) == [0, 1, 4, 5]


def test_a_set_made_after_its_words_were_met_is_found_in_the_next_text(trie):
    assert scan("a bullace", trie).words == ["a", "bullace"]
    late = cue_words(["bullace"])
    assert scan("a bullace", trie).indexes(late) == [1]
