"""The names of a taxonomy, compiled into one dictionary for longest-match search, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from skillmatch import names
from skillmatch.cache import content_key, read_cache, write_cache
from skillmatch.names import normal_form, spellings, split_spelling, words
from skillmatch.taxonomy import Ambiguity, Skill, Taxonomy

_END = ""  # no word is empty, so this key is free for "a name ends here"
_NUMBER = "#"
_DIGITS_BEHIND = re.compile(r"([^\W\d_]{2,}[+#]*?)(\d+(?:\.\d+)*)\+?$")
_INFLECTED = frozenset({"concept", "model", "hardware"})
_NO_RULE = -1
_NO_ENTRY = -1
_MOST_REMEMBERED = 100_000  # words; keeps memory flat over a folder


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
    names
        Every name, and every beginning of a name, as its words joined by spaces, with the number
        of the entry that ends there; -1 where none does.
    words
        All words that names are made of.
    entries
        Number of the skill, number of its surface, number of the ambiguity rule or -1, and
        whether it is a split spelling.
    never
        A trie of words: phrases in which a name is not the skill; under ``""`` the numbers of the
        rules that each belongs to.
    longest_never
        Number of words of the longest of them.
    shared
        Numbers of the other entries that share the name of an entry, by its number.
    """

    def __init__(  # noqa: PLR0917 - in the order in which they are kept
        self,
        taxonomy: Taxonomy,
        names: dict[str, int],
        words: Iterable[str],
        entries: list[tuple[int, int, int, bool]],
        never: dict[str, Any],
        longest_never: int,
        shared: dict[int, list[int]],
    ) -> None:
        self.taxonomy = taxonomy
        self.names = names
        self.vocabulary = frozenset(words)
        self.entries = entries
        self.never = never
        self.longest_never = longest_never
        self.shared = shared
        self._surfaces: dict[int, Surface] = {}
        self._resolved: dict[str, tuple[str, str]] = {}

    def surface(self, number: int) -> Surface:
        """Return what an entry stands for."""
        found = self._surfaces.get(number)
        if found is None:
            skill, name, rule, split = self.entries[number]
            found = Surface(
                self.taxonomy.skills[skill],
                "alias" if name else "name",
                self.taxonomy.skills[skill].surfaces[name],
                None if rule == _NO_RULE else self.taxonomy.ambiguities[rule],
                split,
                tuple(self.surface(other) for other in self.shared.get(number, ())),
            )
            self._surfaces[number] = found
        return found

    def named(self, words: str) -> Surface | None:
        """Return what some words, joined by spaces, are a name of."""
        number = self.names.get(words, _NO_ENTRY)
        return None if number == _NO_ENTRY else self.surface(number)

    @staticmethod
    def step(node: dict[str, Any], word: str) -> dict[str, Any] | None:
        """Return the node of `never` one word further, if a phrase goes on with it."""
        further: dict[str, Any] | None = node.get(word)
        if further is None and word.isdigit():
            further = node.get(_NUMBER)
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
        if word in self.vocabulary:
            return word, ""
        if word.endswith("+") and word[:-1] in self.vocabulary:
            return word[:-1], ""
        match = _DIGITS_BEHIND.match(word)
        if match:
            surface = self.named(match[1])
            if surface is not None and surface.skill.kind != "concept":
                return match[1], match[2]
        return word, ""


@lru_cache(maxsize=8)
def compile_surfaces(taxonomy: Taxonomy) -> SurfaceTrie:
    """Return the trie of a taxonomy, compiled once; the built-in one's is kept beside it."""
    key = content_key((Path(names.__file__), Path(__file__)), taxonomy.fingerprint)
    kept = read_cache("surfaces", key) if taxonomy.builtin else None
    if kept is not None:
        with suppress(TypeError, KeyError, IndexError, ValueError, AttributeError):
            return SurfaceTrie(taxonomy, *kept)
    found, entries, shared = _build(taxonomy)
    words_of_names = sorted({word for name in found for word in name.split(" ")})
    never, longest = _never_phrases(taxonomy)
    if taxonomy.builtin:
        write_cache("surfaces", key, [found, words_of_names, entries, never, longest, shared])
    return SurfaceTrie(taxonomy, found, words_of_names, entries, never, longest, shared)


def _build(
    taxonomy: Taxonomy,
) -> tuple[dict[str, int], list[tuple[int, int, int, bool]], dict[int, list[int]]]:
    """Add names as written first, so that no derived spelling displaces one."""
    found: dict[str, int] = {}
    entries: list[tuple[int, int, int, bool]] = []
    rules = {
        (rule.skill_id, normal_form(rule.surface)): number
        for number, rule in enumerate(taxonomy.ambiguities)
    }
    derived: list[tuple[tuple[str, ...], int]] = []
    shared: list[tuple[tuple[str, ...], int]] = []
    for number, skill in enumerate(taxonomy.skills):
        for position, name in enumerate(skill.surfaces):
            form = normal_form(name)
            rule = rules.get((skill.id, form), _NO_RULE)
            entries.append((number, position, rule, False))
            inflect = skill.kind in _INFLECTED or " " in form
            first, *others = spellings(name, inflect=inflect)
            if rule != _NO_RULE and taxonomy.ambiguities[rule].shared:
                shared.extend((other, len(entries) - 1) for other in (first, *others))
                continue
            _add(found, first, len(entries) - 1)
            derived.extend((other, len(entries) - 1) for other in others)
            split = split_spelling(name)
            if split is not None:
                entries.append((number, position, rule, True))
                derived.append((split, len(entries) - 1))
    for form_words, entry in derived:
        _add(found, form_words, entry)
    return found, entries, _share(found, shared)


def _share(
    found: dict[str, int], shared: list[tuple[tuple[str, ...], int]]
) -> dict[int, list[int]]:
    """Return the entries that share another's name; a name nobody else has is added."""
    others: dict[int, list[int]] = {}
    for form, entry in shared:
        owner = found.get(" ".join(form), _NO_ENTRY)
        if owner == _NO_ENTRY:
            _add(found, form, entry)
        elif owner != entry and entry not in others.setdefault(owner, []):
            others[owner].append(entry)
    return others


def _never_phrases(taxonomy: Taxonomy) -> tuple[dict[str, Any], int]:
    """Return the trie of all `never` phrases, and how many words the longest has."""
    never: dict[str, Any] = {}
    longest = 0
    for number, rule in enumerate(taxonomy.ambiguities):
        for phrase in rule.never:
            node = never
            phrase_words = _phrase_words(phrase)
            longest = max(longest, len(phrase_words))
            for word in phrase_words:
                node = node.setdefault(word, {})
            if node is not never:
                node.setdefault(_END, []).append(number)
    return never, longest


def _add(found: dict[str, int], form: Sequence[str], entry: int) -> None:
    """Add a name and its beginnings, unless the name is taken."""
    for length in range(1, len(form)):
        found.setdefault(" ".join(form[:length]), _NO_ENTRY)
    whole = " ".join(form)
    if whole and found.get(whole, _NO_ENTRY) == _NO_ENTRY:
        found[whole] = entry


def _phrase_words(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase, with the mark for "any number" where it has a ``#``."""
    spaced = re.sub(r"(?<![\w#])#(?![\w#])", " 0 ", phrase)
    return tuple(_NUMBER if spaced != phrase and word == "0" else word for word in words(spaced))


__all__ = ["Surface", "SurfaceTrie", "compile_surfaces"]
