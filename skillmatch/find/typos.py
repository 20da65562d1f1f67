"""Small typing errors in long names: one letter wrong, missing, added or two swapped.

A word is taken for a misspelt skill only if it is no English word, is at least six letters long
(five when letters are swapped or missing), begins with the right letter, and the skill is one that
postings ask for: people misspell what everybody writes, and a rare name is more often a word of
another language or a company.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from skillmatch.find.scan import Candidate, Scan
from skillmatch.find.surfaces import Surface, SurfaceTrie
from skillmatch.installation import taxonomies_folder
from skillmatch.names import normal_form
from skillmatch.reference import builtin_counts

_SHORTEST = 6
_FEWEST_POSTINGS = 5


class TypoIndex:
    """The one-word names long enough to be recognised when misspelt, by first letter and length."""

    def __init__(self, trie: SurfaceTrie) -> None:
        self.trie = trie
        self.buckets: dict[tuple[str, int], list[str]] = {}
        self.surfaces: dict[str, Surface] = {}
        self._answers: dict[str, Surface | None] = {}
        for word, surface in sorted(trie.single_words().items()):
            if len(word) >= _SHORTEST and word.isalpha() and _may_be_misspelt(word, surface):
                self.surfaces[word] = surface
                self.buckets.setdefault((word[0], len(word)), []).append(word)

    def closest(self, word: str) -> Surface | None:
        """Return what a misspelt word stands for, or ``None``.

        The answer is remembered, as resumes misspell and use the same words again and again.
        """
        if word in self._answers:
            return self._answers[word]
        answer = self._closest(word)
        if len(self._answers) < 100_000:  # noqa: PLR2004 - keeps memory flat over a folder
            self._answers[word] = answer
        return answer

    def _closest(self, word: str) -> Surface | None:
        if len(word) < _SHORTEST - 1 or not word.isalpha() or not word.isascii():
            return None
        found: set[str] = set()
        for length in (len(word) - 1, len(word), len(word) + 1):
            for name in self.buckets.get((word[0], length), ()):
                if OSA.distance(word, name, score_cutoff=1) == 1 and not _longer_ending(word, name):
                    found.add(name)
        if not found or word in english_words():
            return None
        skills = {self.surfaces[name].skill for name in found}
        return self.surfaces[min(found)] if len(skills) == 1 else None


@lru_cache(maxsize=8)
def typo_index(trie: SurfaceTrie) -> TypoIndex:
    """Return the index of a trie, built once."""
    return TypoIndex(trie)


@lru_cache(maxsize=1)
def english_words() -> frozenset[str]:
    """Return the English words of five letters and more, proper names among them."""
    path = taxonomies_folder() / "reference" / "english_words.txt"
    lines = path.read_text(encoding="utf-8").split("\n")
    return frozenset(line for line in lines if line and not line.startswith("#"))


def find_typos(scan: Scan, trie: SurfaceTrie) -> list[Candidate]:
    """Return misspelt names among the words that no name was found in."""
    long_ones = [i for i in scan.unknown if len(scan.words[i]) >= _SHORTEST - 1]
    if not long_ones:
        return []
    index = typo_index(trie)
    taken = {i for c in scan.candidates for i in range(c.first, c.last + 1)}
    found = []
    for position in long_ones:
        if position in taken:  # by an item of a list that shares its last words
            continue
        word = scan.words[position]
        surface = index.closest(word)
        if surface is not None and not _looks_like_a_name(scan, position):
            start, end = scan.starts[position], scan.ends[position]
            found.append(Candidate(surface, start, end, position, position, how="typo"))
    return found


def _longer_ending(word: str, name: str) -> bool:
    """Say whether only the last letter is added or another: a word form rather than a slip."""
    return word[: len(name)] == name or (len(word) == len(name) and word[:-1] == name[:-1])


def _may_be_misspelt(word: str, surface: Surface) -> bool:
    if surface.rule is not None or normal_form(surface.name) != word:
        return False
    return builtin_counts().document_frequency(surface.skill.id) >= _FEWEST_POSTINGS


def _looks_like_a_name(scan: Scan, position: int) -> bool:
    """Say whether a capitalised word stands in a row of capitalised words no name is found in."""
    if not scan.text[scan.starts[position]].isupper():
        return False
    if scan.text[scan.starts[position] : scan.ends[position]].isupper():
        return False
    covered = {i for c in scan.candidates for i in range(c.first, c.last + 1)}
    for other in (position - 1, position + 1):
        if 0 <= other < len(scan.words) and other not in covered:
            gap = scan.gap(min(other, position), max(other, position))
            word = scan.text[scan.starts[other] : scan.ends[other]]
            if gap != " " or not word[:1].isupper() or word.isupper():
                continue
            if other > position or not _starts_line(scan, other):
                return True
    return False


def _starts_line(scan: Scan, position: int) -> bool:
    """Say whether a word stands first in a line, bullet or sentence: its capital says nothing."""
    before = scan.text[max(0, scan.starts[position] - 6) : scan.starts[position]].rstrip(" \t")
    return not before or not (before[-1].isalnum() or before[-1] in ",()/&'’\"")


__all__ = ["TypoIndex", "english_words", "find_typos", "typo_index"]
