"""Beginnings: what the trie knows of the words of a text, and which of them names begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from skillmatch.find.words.surfaces import NO_ENTRY, UNKNOWN, WITHIN

if TYPE_CHECKING:
    from skillmatch.find.words.scan import Scan
    from skillmatch.find.words.surfaces import SurfaceTrie

_DIGITS = frozenset("0123456789")
_VERSION_OR_PLUS = frozenset("0123456789+")
_ALL_DIGITS = "0123456789"
_SHORTEST_NUMBERED = 3  # letters
_HYPHENS = frozenset(["-", "‐", "‑", "-\n", "‐\n", "‑\n"])
_CLOSE_GAPS = _HYPHENS | {"."}


def closely_joined(result: Scan) -> list[int]:
    """Return the indexes of the words that a hyphen or a dot joins to the next."""
    return [index for index, gap in enumerate(result.gaps[1:-1]) if gap in _CLOSE_GAPS]


def look_up(result: Scan, trie: SurfaceTrie, joined: list[int]) -> tuple[list[int], list[int]]:
    """Return the number that the trie has for each word, and which words it does not have.

    Behind the last number stands one more, of no word. Words are set as the trie knows them, with
    the versions that are written onto them.

    `joined` are the words that are closely joined to the next.
    """
    words, known = result.words, trie.words
    numbers = list(map(trie.met.__getitem__, words))
    strange = [index for index, number in enumerate(numbers) if number == UNKNOWN]
    result.known_as = known_as = words.copy()
    odd = [index for index, plain in enumerate(map(str.isalpha, words)) if not plain]
    for index in odd:
        if numbers[index] == UNKNOWN and words[index][-1] in _VERSION_OR_PLUS:
            known_as[index], version = trie.resolve(words[index])
            numbers[index] = known.get(known_as[index], UNKNOWN)
            if version:
                result.versions[index] = version
    _part_numbers(result, trie, numbers, odd)
    # "go1" is a word of "Unitree Go1", and "Go1.20" is no robot.
    for index in joined:
        if numbers[index] == WITHIN and words[index][-1] in _DIGITS and _is_dotted(result, index):
            word, version = trie.without_number(words[index])
            if version:
                known_as[index], numbers[index] = word, known[word]
                result.versions[index] = version
    numbers.append(UNKNOWN)
    return numbers, strange


def _part_numbers(result: Scan, trie: SurfaceTrie, numbers: list[int], odd: list[int]) -> None:
    """Take a number off a word where a name goes on with the word: "SQL Server2019".

    `odd` are the indexes of the words that hold other signs than letters.
    """
    words, gaps = result.words, result.gaps
    numbered = [i for i in odd if words[i][-1] in _DIGITS and words[i][0] not in _DIGITS]
    for index in numbered:
        word = words[index]
        bare = word.rstrip(_ALL_DIGITS)
        if index and len(bare) >= _SHORTEST_NUMBERED and gaps[index] == " ":
            names = trie.longer(words[index - 1])
            if names.get(bare, UNKNOWN) >= 0 and word not in names:
                result.known_as[index], numbers[index] = bare, trie.words.get(bare, UNKNOWN)
                result.versions[index] = word[len(bare) :]


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
