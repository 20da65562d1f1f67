"""Order without much memory: the same as sorting, and a mapping like any other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.batch import ordered as module
from skillmatch.batch.ordered import NumberByPath, Paths, ordered


@given(st.lists(st.integers(0, 5), max_size=60), st.integers(1, 9))
def test_numbers_come_as_sorting_gives_them(keys, at_once):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_SORTED_AT_ONCE", at_once)
        found = list(ordered(range(len(keys)), keys.__getitem__))
    assert found == sorted(range(len(keys)), key=keys.__getitem__)


@given(st.lists(st.tuples(st.sampled_from("abcdxy"), st.integers(0, 9))))
def test_numbers_of_paths_are_those_of_a_dictionary_without_other_paths(pairs):
    kept, plain = NumberByPath("abcd"), {}
    for path, number in pairs:
        kept[path] = number
        if path in "abcd":
            plain[path] = number
    assert kept == plain
    assert list(kept) == sorted(plain)
    assert len(kept) == len(plain)
    kept.clear()
    assert len(kept) == 0
    with pytest.raises(KeyError):
        kept["x"]


NAMES = st.text(st.characters(exclude_categories=()), max_size=8)  # lone surrogates too


@given(st.lists(NAMES, max_size=12))
def test_many_paths_are_a_list_of_them(paths):
    held = Paths(iter(paths))
    assert list(held) == paths
    assert [held[number] for number in range(-len(paths), len(paths))] == paths * 2
    assert held[1:3] == paths[1:3]
    with pytest.raises(IndexError):
        held[len(paths)]
