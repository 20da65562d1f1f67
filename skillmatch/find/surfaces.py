"""The names of a taxonomy, compiled into a trie of words for longest-match search."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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
    """

    skill: Skill
    how: str = "alias"
    name: str = ""
    rule: Ambiguity | None = None
    split: bool = False


class SurfaceTrie:
    """Names by their words: a step per word, whatever the number of names.

    Parameters
    ----------
    taxonomy
        The skills to find.
    root
        The trie: a mapping from a word to the node behind it; under ``""`` the number of the
        entry that ends there.
    entries
        Number of the skill, number of its surface, number of the ambiguity rule or -1, and
        whether it is a split spelling.
    never
        A second trie: phrases in which a name is not the skill; under ``""`` the numbers of the
        rules that each belongs to.
    """

    def __init__(
        self,
        taxonomy: Taxonomy,
        root: dict[str, Any],
        entries: list[tuple[int, int, int, bool]],
        never: dict[str, Any],
    ) -> None:
        self.taxonomy = taxonomy
        self.root = root
        self.entries = entries
        self.never = never
        self.vocabulary = frozenset(_all_words(root))
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
            )
            self._surfaces[number] = found
        return found

    def ending(self, node: dict[str, Any]) -> Surface | None:
        """Return the name that ends at this node, if one does."""
        number = node.get(_END)
        return None if number is None else self.surface(number)

    @staticmethod
    def step(node: dict[str, Any], word: str) -> dict[str, Any] | None:
        """Return the node one word further, if a name goes on with it."""
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
            surface = self.ending(self.root.get(match[1], {}))
            if surface is not None and surface.skill.kind != "concept":
                return match[1], match[2]
        return word, ""

    def single_words(self) -> dict[str, Surface]:
        """Return the names that are one word, and what each stands for."""
        found = {}
        for word, node in self.root.items():
            surface = self.ending(node)
            if surface is not None:
                found[word] = surface
        return found


@lru_cache(maxsize=8)
def compile_surfaces(taxonomy: Taxonomy) -> SurfaceTrie:
    """Return the trie of a taxonomy, compiled once; the built-in one's is kept beside it."""
    key = content_key((Path(names.__file__), Path(__file__)), taxonomy.fingerprint)
    kept = read_cache("surfaces", key) if taxonomy.builtin else None
    if kept is not None:
        with suppress(TypeError, KeyError, IndexError, ValueError, AttributeError):
            return SurfaceTrie(taxonomy, *kept)
    root, entries = _build(taxonomy)
    never = _never_phrases(taxonomy)
    if taxonomy.builtin:
        write_cache("surfaces", key, [root, entries, never])
    return SurfaceTrie(taxonomy, root, entries, never)


def _build(taxonomy: Taxonomy) -> tuple[dict[str, Any], list[tuple[int, int, int, bool]]]:
    """Add names as written first, so that no derived spelling displaces one."""
    root: dict[str, Any] = {}
    entries: list[tuple[int, int, int, bool]] = []
    rules = {
        (rule.skill_id, normal_form(rule.surface)): number
        for number, rule in enumerate(taxonomy.ambiguities)
    }
    derived: list[tuple[tuple[str, ...], int]] = []
    for number, skill in enumerate(taxonomy.skills):
        for position, name in enumerate(skill.surfaces):
            form = normal_form(name)
            rule = rules.get((skill.id, form), _NO_RULE)
            entries.append((number, position, rule, False))
            inflect = skill.kind in _INFLECTED or " " in form
            first, *others = spellings(name, inflect=inflect)
            _add(root, first, len(entries) - 1)
            derived.extend((other, len(entries) - 1) for other in others)
            split = split_spelling(name)
            if split is not None:
                entries.append((number, position, rule, True))
                derived.append((split, len(entries) - 1))
    for form_words, entry in derived:
        _add(root, form_words, entry)
    return root, entries


def _never_phrases(taxonomy: Taxonomy) -> dict[str, Any]:
    never: dict[str, Any] = {}
    for number, rule in enumerate(taxonomy.ambiguities):
        for phrase in rule.never:
            node = never
            for word in _phrase_words(phrase):
                node = node.setdefault(word, {})
            if node is not never:
                node.setdefault(_END, []).append(number)
    return never


def _add(root: dict[str, Any], form: Iterable[str], entry: int) -> None:
    node = root
    for word in form:
        node = node.setdefault(word, {})
    if node is not root:
        node.setdefault(_END, entry)


def _all_words(root: dict[str, Any]) -> Iterator[str]:
    stack = [root]
    while stack:
        for word, node in stack.pop().items():
            if word:
                yield word
                stack.append(node)


def _phrase_words(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase, with the mark for "any number" where it has a ``#``."""
    spaced = re.sub(r"(?<![\w#])#(?![\w#])", " 0 ", phrase)
    return tuple(
        _NUMBER if spaced != phrase and word == "0" else word for word, _, _ in words(spaced)
    )


__all__ = ["Surface", "SurfaceTrie", "compile_surfaces"]
