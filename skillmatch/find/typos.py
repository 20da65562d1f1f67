"""Small typing errors in names: one letter wrong, missing, added or two swapped.

A word is taken for a misspelt word of a name only if it is no English word, is at least six letters
long (five when two letters are swapped or one is missing), begins with the right letter, and the
skill is one that postings ask for: people misspell what everybody writes, and a rare name is more
often a word of another language or a company. A name that needs evidence needs it misspelt too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from skillmatch.cache import (
    content_key,
    read_cache,
    read_own_cache,
    write_cache,
    write_own_cache,
)
from skillmatch.find.english import english_words
from skillmatch.find.scan import Candidate, Scan, longest_name
from skillmatch.find.surfaces import SurfaceTrie
from skillmatch.installation import taxonomies_folder
from skillmatch.names import normal_form
from skillmatch.reference import builtin_counts
from skillmatch.taxonomy import load_taxonomy

_SHORTEST = 6
_SHORTEST_SWAPPED = 5
_LONG = 8  # from here on even the last letter may be wrong
_FEWEST_POSTINGS = 3
_MOST_WORDS = 4  # of a name that has a misspelt one
_MOST_REMEMBERED = 100_000  # words; keeps memory flat over a folder
_ENDINGS = frozenset("sdryeni")  # with one of these a word is more often a form of another


class TypoIndex:
    """The words of names long enough to be recognised when misspelt, by first letter and length."""

    def __init__(self, words: Iterable[str]) -> None:
        self.buckets: dict[tuple[str, int], list[str]] = {}
        self._answers: dict[str, tuple[str, ...]] = {}
        self.hopeless: set[str] = set()
        for word in words:
            self.buckets.setdefault((word[0], len(word)), []).append(word)

    def closest(self, word: str) -> tuple[str, ...]:
        """Return the words of names that a misspelt word may stand for.

        The answer is remembered, as resumes misspell and use the same words again and again.
        """
        answer = self._answers.get(word)
        if answer is None:
            answer = self._closest(word)
            if len(self._answers) < _MOST_REMEMBERED:
                self._answers[word] = answer
                if not answer:
                    self.hopeless.add(word)
        return answer

    def _closest(self, word: str) -> tuple[str, ...]:
        if len(word) < _SHORTEST_SWAPPED or not word.isalpha() or not word.isascii():
            return ()
        found = [
            name
            for length in (len(word) - 1, len(word), len(word) + 1)
            for name, _, _ in extract(
                word,
                self.buckets.get((word[0], length), ()),
                scorer=OSA.distance,
                score_cutoff=1,
                limit=None,
            )
            if name != word and not _is_word_form(word, name) and _is_long_enough(word, name)
        ]
        return () if not found or word in english_words() else tuple(sorted(found))


@lru_cache(maxsize=8)
def typo_index(trie: SurfaceTrie) -> TypoIndex:
    """Return the index of a trie, built once; that of a large taxonomy is kept for next time."""
    builtin = trie.taxonomy.builtin
    if not builtin and not trie.taxonomy.kept:
        return TypoIndex(sorted(set(_words_of_names(trie))))
    counts = taxonomies_folder() / "reference" / "posting_counts.csv"
    key = content_key((counts, Path(__file__)), trie.taxonomy.fingerprint)
    kept = (read_cache if builtin else read_own_cache)("typos", key)
    if not isinstance(kept, list):
        kept = sorted(set(_words_of_names(trie)))
        (write_cache if builtin else write_own_cache)("typos", key, kept)
    return TypoIndex(kept)


def find_typos(scan: Scan, trie: SurfaceTrie) -> list[Candidate]:
    """Return names with a misspelt word among the words that no name was found in."""
    index = typo_index(trie)
    words, hopeless = scan.words, index.hopeless
    long_ones = [
        i for i in scan.unknown if len(words[i]) >= _SHORTEST_SWAPPED and words[i] not in hopeless
    ]
    if not long_ones:
        return []
    named = frozenset(i for c in scan.candidates for i in range(c.first, c.last + 1))
    taken = set(named)
    found: list[Candidate] = []
    for position in long_ones:
        if position in taken:  # by an item of a list that shares its last words
            continue
        candidate = _misspelt(scan, trie, index, position, taken)
        if candidate is not None and not _looks_like_a_name(scan, position, named):
            taken.update(range(candidate.first, candidate.last + 1))
            found.append(candidate)
    return found


def _misspelt(
    scan: Scan, trie: SurfaceTrie, index: TypoIndex, position: int, taken: set[int]
) -> Candidate | None:
    """Return the longest name with a misspelt word, if all right spellings mean one skill."""
    written = scan.words[position]
    found: dict[str, Candidate] = {}
    for name in index.closest(written):
        scan.respell(position, name)
        candidate = _longest_around(scan, trie, position, taken)
        scan.respell(position, written)
        if candidate is not None:
            found.setdefault(candidate.surface.skill.id, candidate)
    if len(found) != 1:
        return None
    (candidate,) = found.values()
    candidate.how = "typo"
    return candidate


def _longest_around(
    scan: Scan, trie: SurfaceTrie, position: int, taken: set[int]
) -> Candidate | None:
    """Return the first of the longest names that a word is part of, over words that are free."""
    best: Candidate | None = None
    for first in range(position, max(-1, position - _MOST_WORDS), -1):
        if first in taken:
            break
        candidate = longest_name(scan, trie, first)
        if candidate is None or not candidate.first <= position <= candidate.last:
            continue
        if taken.isdisjoint(range(first, candidate.last + 1)) and (
            best is None or candidate.last - first > best.last - best.first
        ):
            best = candidate
    if best is None:
        return None
    # A name of several words that is written as one is no name as people write it.
    run_together = best.first == best.last and " " in normal_form(best.surface.name)
    return None if run_together else best


def _words_of_names(trie: SurfaceTrie) -> Iterator[str]:
    """Yield the words long enough in the names of skills that people ask for."""
    counts, builtin = builtin_counts(), load_taxonomy()
    for skill in trie.taxonomy.skills:
        asked_for = counts.document_frequency(skill.id) >= _FEWEST_POSTINGS
        if asked_for or skill.id not in builtin:
            for surface in skill.surfaces:
                for word in normal_form(surface).split(" "):
                    if len(word) >= _SHORTEST_SWAPPED and word.isalpha():
                        yield word


def _is_long_enough(word: str, name: str) -> bool:
    """Say whether a slip in so short a name can still be told: five letters only when swapped."""
    if len(name) >= _SHORTEST:
        return len(word) >= _SHORTEST_SWAPPED
    return sorted(word) == sorted(name)


def _is_word_form(word: str, name: str) -> bool:
    """Say whether only the end differs, so that it is a form of a word rather than a slip."""
    if word[: len(name)] == name:
        return word[-1] in _ENDINGS or (word[-1] != name[-1] and len(name) < _LONG)
    if len(word) == len(name) and word[:-1] == name[:-1]:
        return len(name) < _LONG or word[-1] in _ENDINGS
    return False


def _looks_like_a_name(scan: Scan, position: int, named: frozenset[int]) -> bool:
    """Say whether a capitalised word stands in a row of capitalised words no name is found in."""
    if not scan.text[scan.starts[position]].isupper():
        return False
    if scan.text[scan.starts[position] : scan.ends[position]].isupper():
        return False
    for other in (position - 1, position + 1):
        if 0 <= other < len(scan.words) and other not in named:
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


__all__ = ["TypoIndex", "find_typos", "typo_index"]
