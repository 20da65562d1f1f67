"""The names of a taxonomy as they are looked up: by first word, then by the words behind it."""

from __future__ import annotations

import marshal
import re
from array import array
from dataclasses import dataclass
from typing import Any

from skillmatch.find.words.known_words import KnownWords
from skillmatch.names import words
from skillmatch.skill import Ambiguity, Skill
from skillmatch.taxonomy import Taxonomy

NUMBER = "#"
END = ""  # no word is empty, so this key is free for "a phrase ends here"
NO_RULE = -1
NO_ENTRY = -1
WITHIN = -2
_DIGITS_BEHIND = re.compile(r"([^\W\d_]{2,}[+#]*?)(\d+(?:\.\d+)*)\+?$")
# Of standards of C; other letters with a number behind are rooms, cells and vitamins.
_EDITIONS_OF_C = frozenset({"c89", "c90", "c99", "c11", "c17", "c18", "c23"})
# Of ECMAScript, which people name by its sixth edition or by a year: "ES2020".
_EDITION_BY_YEAR = re.compile(r"es20\d\d")
_ANY_EDITION = "es6"
_MOST_REMEMBERED = 100_000  # words with numbers; keeps memory flat over a folder


@dataclass(frozen=True, slots=True)
class Surface:
    """One way to write one skill.

    Attributes
    ----------
    skill
        What it stands for.
    how
        ``name`` or ``alias``.
    name
        The name or alias as the taxonomy writes it.
    rule
        What has to hold before it counts, if it is ambiguous.
    split
        Whether it is the name split at its inner capitals ("Mongo DB"), which only counts with
        capitals: "right now" is not RightNow.
    others
        What else it stands for, where the words that such a reading asks for are near.
    """

    skill: Skill
    how: str = "alias"
    name: str = ""
    rule: Ambiguity | None = None
    split: bool = False
    others: tuple[Surface, ...] = ()


class SurfaceTrie:
    """Names by their words: one look-up per word, whatever the number of names.

    Parameters
    ----------
    taxonomy
        The skills to find.
    words
        Every word that names are made of, and the number of the entry of the name that is this
        word alone; -1 where it only begins names, -2 where it only stands within them. One
        look-up for both, as looking up is what takes the time: most words are far apart in memory.
    longer
        By first word the names that go on: the other words, joined by spaces, and the number of
        the entry that ends there, -1 where none does. Packed until the word is met in a text.
    entries
        Four numbers for each entry: of its skill, of its surface, of its ambiguity rule or -1, and
        1 for a split spelling.
    never
        Phrases in which a name is not the skill, by first word, each a packed trie of words; under
        ``""`` the numbers of the rules that a phrase belongs to.
    longest_never
        Number of words of the longest of them.
    shared
        Numbers of the other entries that share the name of an entry, by its number.
    skills, rules
        Where the skills and the rules of these numbers stand in the taxonomy; left out where they
        stand in this order.
    """

    def __init__(  # noqa: PLR0917 - in the order in which they are kept
        self,
        taxonomy: Taxonomy,
        words: dict[str, int],
        longer: dict[str, bytes],
        entries: bytes,
        never: dict[str, bytes],
        longest_never: int,
        shared: dict[int, list[int]],
        skills: bytes = b"",
        rules: bytes = b"",
    ) -> None:
        self.taxonomy = taxonomy
        self.words = words
        self.entries = array("i", entries)
        self._skills, self._rules = array("i", skills), array("i", rules)
        self.never = never
        self.longest_never = longest_never
        self.shared = shared
        self.packed = longer
        self.unpacked = _Unpacked(longer)
        self.known = KnownWords(self)
        self._never_begins: dict[tuple[str, str], frozenset[str]] = {}
        self._never_nodes: dict[str, dict[str, Any]] = {}
        self._surfaces: dict[int, Surface] = {}
        self._resolved: dict[str, tuple[str, str]] = {}

    def longer(self, word: str) -> dict[str, int]:
        """Return the names that begin with a word and go on, by their other words."""
        return self.unpacked[word]

    def surface(self, number: int) -> Surface:
        """Return what an entry stands for."""
        found = self._surfaces.get(number)
        if found is None:
            place, name, rule, split = self.entries[4 * number : 4 * number + 4]
            skill = self.taxonomy.skills[self._skills[place] if self._skills else place]
            found = Surface(
                skill,
                "alias" if name else "name",
                skill.surfaces[name],
                None if rule == NO_RULE else self.rule(rule),
                bool(split),
                tuple(self.surface(other) for other in self.shared.get(number, ())),
            )
            self._surfaces[number] = found
        return found

    def rule(self, number: int) -> Ambiguity:
        """Return the rule of a number."""
        return self.taxonomy.ambiguities[self._rules[number] if self._rules else number]

    def number(self, words: str) -> int:
        """Return the number of the entry that some words, joined by spaces, are; or one below 0."""
        word, _, others = words.partition(" ")
        names = self.longer(word) if others else self.words
        return names.get(others or word, NO_ENTRY)

    def named(self, words: str) -> Surface | None:
        """Return what some words, joined by spaces, are a name of."""
        number = self.number(words)
        return None if number < 0 else self.surface(number)

    def never_begins(self, rule: Ambiguity) -> frozenset[str]:
        """Return the words that the phrases of a rule's `never` begin with."""
        key = rule.skill_id, rule.surface
        found = self._never_begins.get(key)
        if found is None:
            found = frozenset(word for phrase in rule.never for word in phrase_words(phrase)[:1])
            self._never_begins[key] = found
        return found

    def never_from(self, word: str) -> dict[str, Any] | None:
        """Return the node of the phrases of `never` that begin with a word."""
        key = word if word in self.never else NUMBER if word.isdigit() else ""
        packed = self.never.get(key)
        if packed is None:
            return None
        found = self._never_nodes.get(key)
        if found is None:
            found = self._never_nodes[key] = marshal.loads(packed)  # noqa: S302 - we packed it
        return found

    @staticmethod
    def step(node: dict[str, Any], word: str) -> dict[str, Any] | None:
        """Return the node of `never` one word further, if a phrase goes on with it."""
        further: dict[str, Any] | None = node.get(word)
        if further is None and word.isdigit():
            further = node.get(NUMBER)
        return further

    def resolve(self, word: str) -> tuple[str, str]:
        """Return a word as the trie knows it, and the version that was written onto it.

        ``html5`` becomes ``html`` and ``5`` when only ``html`` is a name.
        """
        found = self._resolved.get(word)
        if found is None:
            found = self._resolve(word)
            if len(self._resolved) < _MOST_REMEMBERED:
                self._resolved[word] = found
        return found

    def _resolve(self, word: str) -> tuple[str, str]:
        if word in self.words:
            return word, ""
        if word.endswith("+") and word[:-1] in self.words:
            return word[:-1], ""
        if word in _EDITIONS_OF_C and word[0] in self.words:
            return word[0], word[1:]
        if _EDITION_BY_YEAR.fullmatch(word) and _ANY_EDITION in self.words:
            return _ANY_EDITION, word[2:]
        return self.without_number(word)

    def without_number(self, word: str) -> tuple[str, str]:
        """Return the name of a thing that a word begins with, and the number behind it."""
        match = _DIGITS_BEHIND.match(word)
        if match:
            surface = self.named(match[1])
            if surface is not None and surface.skill.kind != "concept":
                return match[1], match[2]
        return word, ""


class _Unpacked(dict[str, dict[str, int]]):
    """The names that begin with a word and go on, each word's unpacked when it is looked up."""

    def __init__(self, packed: dict[str, bytes]) -> None:
        super().__init__()
        self.packed = packed

    def __missing__(self, word: str) -> dict[str, int]:
        packed = self.packed.get(word)
        found = {} if packed is None else marshal.loads(packed)  # noqa: S302 - we packed it
        self[word] = found
        return found


def phrase_words(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase, with the mark for "any number" where it has a ``#``."""
    spaced = re.sub(r"(?<![\w#])#(?![\w#])", " 0 ", phrase)
    return tuple(NUMBER if spaced != phrase and word == "0" else word for word in words(spaced))


__all__ = [
    "END",
    "NO_ENTRY",
    "NO_RULE",
    "NUMBER",
    "WITHIN",
    "Surface",
    "SurfaceTrie",
    "phrase_words",
]
