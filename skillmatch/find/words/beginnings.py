"""Beginnings: what the trie knows of the words of a text, and which of them names begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from skillmatch.find.words.known_words import UNKNOWN
from skillmatch.find.words.surfaces import NO_ENTRY, WITHIN

if TYPE_CHECKING:
    from skillmatch.find.words.scan import Scan
    from skillmatch.find.words.surfaces import SurfaceTrie

_DIGITS = frozenset("0123456789")
_HYPHENS = frozenset(["-", "‐", "‑", "-\n", "‐\n", "‑\n"])
_CLOSE_GAPS = _HYPHENS | {"."}


def closely_joined(result: Scan) -> list[int]:
    """Return the indexes of the words that a hyphen or a dot joins to the next."""
    return [index for index, gap in enumerate(result.gaps[1:-1]) if gap in _CLOSE_GAPS]


def look_up(result: Scan, trie: SurfaceTrie, joined: list[int]) -> list[int]:
    """Return the number that the trie has for each word, and behind the last that of no word.

    Words are set as the trie knows them, with the versions that are written onto them.

    `joined` are the words that are closely joined to the next.
    """
    words = result.words
    result.known = known = trie.known.of(words)
    result.known_as = known_as = words.copy()
    numbers = [word.number for word in known]
    for index in [index for index, word in enumerate(known) if word.is_odd]:
        known_as[index] = known[index].name
        if known[index].version:
            result.versions[index] = known[index].version
        if known[index].bare:
            _part_number(result, trie, numbers, index)
    # "go1" is a word of "Unitree Go1", and "Go1.20" is no robot.
    for index in joined:
        if numbers[index] == WITHIN and words[index][-1] in _DIGITS and _is_dotted(result, index):
            word, version = trie.without_number(words[index])
            if version:
                known_as[index], numbers[index] = word, trie.words[word]
                result.versions[index] = version
    numbers.append(UNKNOWN)
    return numbers


def _part_number(result: Scan, trie: SurfaceTrie, numbers: list[int], index: int) -> None:
    """Take a number off a word where a name goes on with the word: "SQL Server2019"."""
    words, bare = result.words, result.known[index].bare
    if index and result.gaps[index] == " ":
        names = trie.longer(words[index - 1])
        if names.get(bare, UNKNOWN) >= 0 and words[index] not in names:
            result.known_as[index], numbers[index] = bare, trie.words.get(bare, UNKNOWN)
            result.versions[index] = words[index][len(bare) :]


def _is_dotted(result: Scan, index: int) -> bool:
    """Say whether a dot and another number follow a word."""
    following = index + 1
    return result.gaps[following] == "." and result.words[following].rstrip("+").isdigit()


def hyphenated(result: Scan, trie: SurfaceTrie, joined: list[int]) -> frozenset[int]:
    """Return the indexes of words that are a name when joined to the next over a hyphen."""
    words, known, gaps = result.words, trie.words, result.gaps
    return frozenset(
        [
            index
            for index in joined
            if gaps[index + 1] != "." and known.get(words[index] + words[index + 1], NO_ENTRY) >= 0
        ]
    )


def beginnings(
    result: Scan, trie: SurfaceTrie, numbers: list[int], others: frozenset[int]
) -> list[int]:
    """Return the indexes of the words that names may begin with, which is nearly no word.

    A word that only begins longer names must have the next word of one behind it. `others` are
    those that begin a name for another reason.
    """
    known_as, longer = result.known_as, trie.unpacked
    begins = [
        index
        for index, number in enumerate(numbers)
        if number >= 0
        or (
            number == NO_ENTRY
            and numbers[index + 1] != UNKNOWN
            and known_as[index + 1] in longer[known_as[index]]
        )
    ]
    return sorted({*begins, *others}) if others else begins


__all__ = ["beginnings", "closely_joined", "hyphenated", "look_up"]
