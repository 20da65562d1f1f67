"""Compile the names of a taxonomy and all their spellings into what a text is searched with."""

from __future__ import annotations

import marshal
from array import array
from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from skillmatch import names
from skillmatch.cache import (
    content_key,
    read_cache,
    read_own_cache,
    write_cache,
    write_own_cache,
)
from skillmatch.find import surfaces
from skillmatch.find.surfaces import END, NO_ENTRY, NO_RULE, WITHIN, SurfaceTrie, phrase_words
from skillmatch.names import normal_form, spellings, split_spelling
from skillmatch.taxonomy import Taxonomy

_INFLECTED = frozenset({"concept", "model", "hardware"})


@lru_cache(maxsize=8)
def compile_surfaces(taxonomy: Taxonomy) -> SurfaceTrie:
    """Return the trie of a taxonomy, compiled once; that of a large one is kept for next time."""
    sources = (Path(names.__file__), Path(surfaces.__file__), Path(__file__))
    key = content_key(sources, taxonomy.fingerprint)
    kept = None
    if taxonomy.builtin or taxonomy.kept:
        kept = (read_cache if taxonomy.builtin else read_own_cache)("surfaces", key)
    if kept is not None:
        with suppress(TypeError, KeyError, IndexError, ValueError, AttributeError):
            return SurfaceTrie(taxonomy, *kept)
    compiled = _compile(taxonomy)
    if taxonomy.builtin or taxonomy.kept:
        (write_cache if taxonomy.builtin else write_own_cache)("surfaces", key, compiled)
    return SurfaceTrie(taxonomy, *compiled)


def _compile(taxonomy: Taxonomy) -> list[Any]:
    """Return what a trie is made of, in the order of its parameters."""
    found, entries, shared = _build(taxonomy)
    words = {word: WITHIN for name in found for word in name.split(" ")}
    longer: dict[str, dict[str, int]] = {}
    for name, entry in found.items():
        word, _, others = name.partition(" ")
        if others:
            longer.setdefault(word, {})[others] = entry
        else:
            words[word] = entry
    never, longest = _never_phrases(taxonomy)
    return [
        words,
        {word: marshal.dumps(others) for word, others in longer.items()},
        array("i", (number for entry in entries for number in entry)).tobytes(),
        {word: marshal.dumps(node) for word, node in never.items()},
        longest,
        shared,
    ]


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
            rule = rules.get((skill.id, form), NO_RULE)
            entries.append((number, position, rule, False))
            inflect = skill.kind in _INFLECTED or " " in form
            first, *others = spellings(name, inflect=inflect)
            if rule != NO_RULE and taxonomy.ambiguities[rule].shared:
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
        owner = found.get(" ".join(form), NO_ENTRY)
        if owner == NO_ENTRY:
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
            words = phrase_words(phrase)
            longest = max(longest, len(words))
            for word in words:
                node = node.setdefault(word, {})
            if node is not never:
                node.setdefault(END, []).append(number)
    return never, longest


def _add(found: dict[str, int], form: Sequence[str], entry: int) -> None:
    """Add a name and its beginnings, unless the name is taken."""
    for length in range(1, len(form)):
        found.setdefault(" ".join(form[:length]), NO_ENTRY)
    whole = " ".join(form)
    if whole and found.get(whole, NO_ENTRY) == NO_ENTRY:
        found[whole] = entry


__all__ = ["compile_surfaces"]
