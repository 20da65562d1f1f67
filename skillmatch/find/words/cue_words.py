"""Cue words: the sets of words that rules look for in every text, all of them in one pass."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

_NUMBERS: dict[frozenset[str], int] = {}
_SETS_WITH: dict[str, list[int]] = defaultdict(list)


def cue_words(words: Iterable[str]) -> frozenset[str]:
    """Return words as a set, and have it looked for in every text from now on.

    For sets that a module makes when it is imported, and no others: they are kept for good.
    """
    cues = frozenset(words)
    if cues not in _NUMBERS:
        number = _NUMBERS[cues] = len(_NUMBERS)
        for word in cues:
            _SETS_WITH[word].append(number)
    return cues


def sets_there_are() -> int:
    """Return how many sets are looked for."""
    return len(_NUMBERS)


def sets_with(word: str) -> tuple[int, ...]:
    """Return the numbers of the sets that a word is in."""
    return tuple(_SETS_WITH.get(word, ()))


class FoundCues:
    """Where the words of each set stand in a text.

    Parameters
    ----------
    sets
        The numbers of the sets that each word of the text is in.
    """

    def __init__(self, sets: Iterable[Sequence[int]]) -> None:
        self._found: list[list[int]] = [[] for _ in _NUMBERS]
        for index, numbers in enumerate(sets):
            if numbers:  # of a quarter of the words, and to ask is faster than an empty loop
                for number in numbers:
                    self._found[number].append(index)

    def of(self, cues: frozenset[str]) -> list[int] | None:
        """Return the indexes of the words of a set, in order; ``None`` if it is not looked for."""
        number = _NUMBERS.get(cues)
        return None if number is None else self._found[number]


__all__ = ["FoundCues", "cue_words", "sets_there_are", "sets_with"]
