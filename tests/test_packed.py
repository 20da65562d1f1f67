"""Packed: objects made when they are first asked for, equal to those made at once."""

from __future__ import annotations

import pickle

import pytest

from skillmatch.packed import Packed, PackedMap, pack, pack_map

ARGUMENTS = [(1, 2), (3, 4), (5, 6)]
MADE = tuple(complex(*each) for each in ARGUMENTS)


@pytest.fixture
def packed():
    return Packed(complex, pack(ARGUMENTS))


def test_what_is_made_is_what_was_packed(packed):
    assert tuple(packed) == MADE
    assert len(packed) == 3
    assert (packed[0], packed[-1], packed[1:]) == (MADE[0], MADE[-1], MADE[1:])
    with pytest.raises(IndexError):
        packed[3]


def test_an_object_is_made_once_however_it_is_asked_for(packed):
    assert packed[1] is packed[1]
    assert packed[-1] is packed[2]
    assert next(iter(packed)) is packed[0]


def test_it_equals_and_hashes_as_a_tuple_of_its_objects(packed):
    assert packed == MADE
    assert packed == Packed(complex, pack(ARGUMENTS))
    assert packed != MADE[:2]
    assert packed != [*MADE[:2], 7]
    assert hash(packed) == hash(MADE)


def test_it_is_pickled_as_it_is_packed(packed):
    first = packed[0]
    again = pickle.loads(pickle.dumps(packed))  # noqa: S301 - our own bytes
    assert again == packed
    assert again[0] == first


CONTENT = {"": 0, "one": 1, "zwei": (2, 3), "三": [4], "\ud800": None}


def test_a_mapping_is_what_was_packed():
    mapping = PackedMap(pack_map(CONTENT))
    assert dict(mapping) == CONTENT
    assert len(mapping) == len(CONTENT)
    assert [mapping.get(key, "none") for key in ("one", "two")] == [1, "none"]
    assert ("zwei" in mapping, "drei" in mapping, 7 in mapping) == (True, False, False)
    with pytest.raises(KeyError):
        mapping["two"]
