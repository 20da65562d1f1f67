"""Cue words: the sets of words that rules look for in every text, all of them in one pass."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import compress, count

_SETS: dict[frozenset[str], None] = {}
_SETS_WITH: dict[str, list[frozenset[str]]] = defaultdict(list)


def cue_words(words: Iterable[str]) -> frozenset[str]:
    """Return words as a set, and have it looked for in every text from now on.

    For sets that a module makes when it is imported, and no others: they are kept for good.
    """
    cues = frozenset(words)
    if cues not in _SETS:
        _SETS[cues] = None
        for word in cues:
            _SETS_WITH[word].append(cues)
    return cues


def find_cues(words: list[str]) -> dict[frozenset[str], list[int]]:
    """Return for each set of cue words the indexes of the words that are in it, in order."""
    found: dict[frozenset[str], list[int]] = {cues: [] for cues in _SETS}
    sets = list(map(_SETS_WITH.get, words))
    for index in compress(count(), sets):
        for cues in sets[index] or ():
            found[cues].append(index)
    return found


__all__ = ["cue_words", "find_cues"]
