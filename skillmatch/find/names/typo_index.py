"""The words of names that may stand misspelt in a text, and which of them a word may stand for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from skillmatch import names, packed
from skillmatch import skill as skills
from skillmatch.cache import (
    content_key,
    read_cache,
    read_own_cache,
    write_cache,
    write_own_cache,
)
from skillmatch.find.names import typo_words
from skillmatch.find.names.typo_words import (
    LONG,
    SHORTEST,
    SHORTEST_SWAPPED,
    Uses,
    Words,
    asked_for,
    changed_words,
    words_of_names,
)
from skillmatch.find.words.english import english_words
from skillmatch.find.words.surfaces import SurfaceTrie
from skillmatch.installation import taxonomies_folder
from skillmatch.packed import PackedMap, pack_map
from skillmatch.taxonomy import Taxonomy, load_taxonomy
from skillmatch.taxonomy_changes import changes_of_builtin

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
    taxonomy = trie.taxonomy
    if taxonomy.builtin:
        return TypoIndex(*_builtin_words()[0])
    if not taxonomy.kept:
        return TypoIndex(*_words(taxonomy))
    kept = read_own_cache("typos", _key(taxonomy))
    if not isinstance(kept, list):
        kept = list(_words(taxonomy))
        write_own_cache("typos", _key(taxonomy), kept)
    return TypoIndex(*kept)


def _words(taxonomy: Taxonomy) -> Words:
    """Return the words of a taxonomy of the user's own, from the built-in ones where it can be."""
    ids = changes_of_builtin(taxonomy)
    if ids is None:
        return words_of_names(taxonomy, asked_for())[0]
    words, key = _builtin_words()
    kept = read_cache("typo-uses", key)
    if not isinstance(kept, tuple):
        often = asked_for()
        kept = pack_map(words_of_names(load_taxonomy(), often)[1]), often
        write_cache("typo-uses", key, kept)
    uses: Uses = PackedMap(kept[0])
    return changed_words(words, uses, kept[1], base=load_taxonomy(), taxonomy=taxonomy, ids=ids)


def _builtin_words() -> tuple[Words, str]:
    """Return the words of the built-in taxonomy, and the key by which they are kept."""
    key = _key(load_taxonomy())
    kept = read_cache("typos", key)
    if not isinstance(kept, list):
        often = asked_for()
        words, uses = words_of_names(load_taxonomy(), often)
        kept = list(words)
        write_cache("typos", key, kept)
        write_cache("typo-uses", key, (pack_map(uses), often))
    return (kept[0], kept[1], kept[2]), key


def _key(taxonomy: Taxonomy) -> str:
    counts = taxonomies_folder() / "reference" / "posting_counts.csv"
    sources = (Path(str(module.__file__)) for module in (names, packed, skills, typo_words))
    return content_key((counts, Path(__file__), *sources), taxonomy.fingerprint)


def _is_long_enough(word: str, name: str) -> bool:
    """Say whether a slip in so short a name can still be told: five letters only when swapped."""
    if len(name) >= SHORTEST:
        return len(word) >= SHORTEST_SWAPPED
    return sorted(word) == sorted(name)


def _is_word_form(word: str, name: str) -> bool:
    """Say whether only the end differs, so that it is a form of a word rather than a slip."""
    if word[: len(name)] == name:
        return word[-1] in _ENDINGS or (word[-1] != name[-1] and len(name) < LONG)
    if len(word) == len(name) and word[:-1] == name[:-1]:
        return len(name) < LONG or word[-1] in _ENDINGS
    return False


__all__ = ["SHORTEST", "SHORTEST_SWAPPED", "TypoIndex", "typo_index"]
