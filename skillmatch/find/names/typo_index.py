"""The words of names that may stand misspelt in a text, and which of them a word may stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from skillmatch import names
from skillmatch import skill as skills
from skillmatch.cache import (
    content_key,
    read_cache,
    read_own_cache,
    write_cache,
    write_own_cache,
)
from skillmatch.find.words.english import english_words
from skillmatch.find.words.surfaces import SurfaceTrie
from skillmatch.installation import taxonomies_folder
from skillmatch.names import form_of
from skillmatch.reference import builtin_counts
from skillmatch.skill import Skill
from skillmatch.taxonomy import load_taxonomy

SHORTEST = 6
"""Letters of a name's word that is recognised whatever the slip."""
SHORTEST_SWAPPED = 5
"""And where two letters are swapped, or of a word that lost one."""
_LONG = 8  # from here on even the last letter may be wrong
_FEWEST_POSTINGS = 3
_MOST_REMEMBERED = 100_000  # words; keeps memory flat over a folder
_ENDINGS = frozenset("sdryeni")  # with one of these a word is more often a form of another


class TypoIndex:
    """The words of names long enough to be recognised when misspelt, by first letter and length.

    Parameters
    ----------
    words
        Those of skills that people ask for.
    rare
        Those that only the names of other things have.
    within
        Those that stand only within names of several words.
    """

    def __init__(
        self, words: Iterable[str], rare: Iterable[str] = (), within: Iterable[str] = ()
    ) -> None:
        self.rare = frozenset(rare)
        self.within = frozenset(within)
        self.buckets: dict[tuple[str, int], list[str]] = {}
        self._answers: dict[str, tuple[str, ...]] = {}
        for word in (*words, *sorted(self.rare), *sorted(self.within)):
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
        return answer

    def _closest(self, word: str) -> tuple[str, ...]:
        if len(word) < SHORTEST_SWAPPED or not word.isalpha() or not word.isascii():
            return ()
        if word in english_words():
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
        return tuple(sorted(found))


@lru_cache(maxsize=8)
def typo_index(trie: SurfaceTrie) -> TypoIndex:
    """Return the index of a trie, built once; that of a large taxonomy is kept for next time."""
    builtin = trie.taxonomy.builtin
    if not builtin and not trie.taxonomy.kept:
        return TypoIndex(*_words_of_names(trie))
    counts = taxonomies_folder() / "reference" / "posting_counts.csv"
    sources = (Path(str(module.__file__)) for module in (names, skills))
    key = content_key((counts, Path(__file__), *sources), trie.taxonomy.fingerprint)
    kept = (read_cache if builtin else read_own_cache)("typos", key)
    if not isinstance(kept, list):
        kept = list(_words_of_names(trie))
        (write_cache if builtin else write_own_cache)("typos", key, kept)
    return TypoIndex(*kept)


def _words_of_names(trie: SurfaceTrie) -> tuple[list[str], list[str], list[str]]:
    """Return the words long enough in the names of skills that people ask for, and in others.

    The others are first the names of things, then what stands within the names of concepts.
    """
    counts, builtin = builtin_counts(), load_taxonomy()
    often: set[str] = set()
    rare: set[str] = set()
    within: set[str] = set()
    for skill in trie.taxonomy.skills:
        asked_for = counts.document_frequency(skill.id) >= _FEWEST_POSTINGS
        if asked_for or skill.id not in builtin:
            often.update(_long_words(skill, SHORTEST_SWAPPED))
        elif skill.kind != "concept":
            rare.update(_long_words(skill, SHORTEST))
        else:
            within.update(_long_words(skill, _LONG))
    return sorted(often), sorted(rare - often), sorted(within - rare - often)


def _long_words(skill: Skill, shortest: int) -> Iterator[str]:
    for surface in skill.surfaces:
        for word in form_of(surface).split(" "):
            if len(word) >= shortest and word.isalpha():
                yield word


def _is_long_enough(word: str, name: str) -> bool:
    """Say whether a slip in so short a name can still be told: five letters only when swapped."""
    if len(name) >= SHORTEST:
        return len(word) >= SHORTEST_SWAPPED
    return sorted(word) == sorted(name)


def _is_word_form(word: str, name: str) -> bool:
    """Say whether only the end differs, so that it is a form of a word rather than a slip."""
    if word[: len(name)] == name:
        return word[-1] in _ENDINGS or (word[-1] != name[-1] and len(name) < _LONG)
    if len(word) == len(name) and word[:-1] == name[:-1]:
        return len(name) < _LONG or word[-1] in _ENDINGS
    return False


__all__ = ["SHORTEST", "SHORTEST_SWAPPED", "TypoIndex", "typo_index"]
