"""Known words: all that is to be known of a word wherever it stands, told by one look-up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from skillmatch.find.words.cue_words import sets_there_are, sets_with

if TYPE_CHECKING:
    from skillmatch.find.words.surfaces import SurfaceTrie

UNKNOWN = -3
_MOST_REMEMBERED = 100_000  # words; keeps memory flat over a folder
_DIGITS = "0123456789"
_VERSION_OR_PLUS = frozenset("0123456789+")
_SHORTEST_NUMBERED = 3  # letters
_SHORTEST_MISSPELT = 5


@dataclass(frozen=True, slots=True)
class KnownWord:
    """What is known of a word; of most words, which are in no name, it is the same.

    Attributes
    ----------
    number
        That which the trie has for the word without its version.
    cues
        The numbers of the sets of cue words that it is in.
    is_strange
        Whether it may be a misspelt word of a name.
    is_odd
        Whether the three below say anything.
    name, version
        ``html`` and ``5`` of ``html5``.
    bare
        The letters before a number, with which a longer name may go on: "SQL Server2019".
    """

    number: int
    cues: tuple[int, ...] = ()
    is_strange: bool = False
    is_odd: bool = False
    name: str = ""
    version: str = ""
    bare: str = ""


class KnownWords(dict[str, KnownWord]):
    """What is known of every word that texts had so far; among few they are found faster."""

    def __init__(self, trie: SurfaceTrie) -> None:
        super().__init__()
        self._trie = trie
        self._sets = 0
        self._plain: dict[tuple[int, tuple[int, ...], bool], KnownWord] = {}

    def of(self, words: list[str]) -> list[KnownWord]:
        """Return what is known of each of some words."""
        if self._sets != sets_there_are():
            self._sets = sets_there_are()
            self.clear()
        return list(map(self.__getitem__, words))

    def __missing__(self, word: str) -> KnownWord:
        known = self._odd(word) if not word.isalpha() else None
        if known is None:
            number = self._trie.words.get(word, UNKNOWN)
            strange = number == UNKNOWN and _may_be_misspelt(word)
            known = self._plain_word(number, sets_with(word), is_strange=strange)
        if len(self) < _MOST_REMEMBERED:
            self[word] = known
        return known

    def rule_out_slip(self, word: str) -> None:
        """Remember that a word is no misspelt word of any name."""
        if word in self:
            known = self[word]
            self[word] = self._plain_word(known.number, known.cues, is_strange=False)

    def _plain_word(self, number: int, cues: tuple[int, ...], *, is_strange: bool) -> KnownWord:
        """Return what is known of a word without a version, one for all of which it is the same."""
        key = number, cues, is_strange
        known = self._plain.get(key)
        if known is None:
            known = self._plain[key] = KnownWord(number, cues, is_strange=is_strange)
        return known

    def _odd(self, word: str) -> KnownWord | None:
        """Return what is known of a word with a version or a number, ``None`` if it has neither."""
        trie, name, version, bare = self._trie, word, "", ""
        number = trie.words.get(word, UNKNOWN)
        if number == UNKNOWN and word[-1] in _VERSION_OR_PLUS:
            name, version = trie.resolve(word)
            number = trie.words.get(name, UNKNOWN)
        letters = word.rstrip(_DIGITS)
        if len(letters) >= _SHORTEST_NUMBERED and letters != word and word[0] not in _DIGITS:
            bare = letters
        if name == word and not bare:
            return None
        return KnownWord(
            number, sets_with(word), is_odd=True, name=name, version=version, bare=bare
        )


def _may_be_misspelt(word: str) -> bool:
    return len(word) >= _SHORTEST_MISSPELT and word.isalpha() and word.isascii()


__all__ = ["UNKNOWN", "KnownWord", "KnownWords"]
