"""Compile the names of a taxonomy and all their spellings into what a text is searched with."""

from __future__ import annotations

import marshal
from array import array
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from skillmatch import british, names
from skillmatch import skill as skills
from skillmatch.cache import (
    content_key,
    read_cache,
    read_own_cache,
    write_cache,
    write_own_cache,
)
from skillmatch.find.names import extend, forms_of_names
from skillmatch.find.names.forms_of_names import Forms, add_name
from skillmatch.find.words import surfaces
from skillmatch.find.words.surfaces import END, NO_ENTRY, WITHIN, SurfaceTrie, phrase_words
from skillmatch.taxonomy import Taxonomy, load_taxonomy


@lru_cache(maxsize=8)
def compile_surfaces(taxonomy: Taxonomy) -> SurfaceTrie:
    """Return the trie of a taxonomy, compiled once; that of a large one is kept for next time."""
    modules = (british, names, skills, surfaces, forms_of_names, extend)
    sources = (*(Path(str(module.__file__)) for module in modules), Path(__file__))
    key = content_key(sources, taxonomy.fingerprint)
    kept = None
    if taxonomy.builtin or taxonomy.kept:
        kept = (read_cache if taxonomy.builtin else read_own_cache)("surfaces", key)
    if kept is not None:
        with suppress(TypeError, KeyError, IndexError, ValueError, AttributeError):
            return SurfaceTrie(taxonomy, *kept)
    compiled = None if taxonomy.builtin else _extended(taxonomy)
    compiled = compiled or _compile(taxonomy)
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
        never,
        longest,
        shared,
    ]


def _extended(taxonomy: Taxonomy) -> list[Any] | None:
    """Return what a trie is made of, from the built-in one; ``None`` if it is not on top of it."""
    base = load_taxonomy()
    added = extend.names_added(base, taxonomy)
    if added is None:
        return None
    return extend.extended(compile_surfaces(base), taxonomy, added, _never_phrases(taxonomy))


def _build(
    taxonomy: Taxonomy,
) -> tuple[dict[str, int], list[tuple[int, int, int, bool]], dict[int, list[int]]]:
    """Add names as written first, so that no derived spelling displaces one."""
    forms = Forms(taxonomy)
    for number, skill in enumerate(taxonomy.skills):
        for position in range(len(skill.surfaces)):
            forms.spell(number, skill, position)
    found: dict[str, int] = {}
    for form, entry in (*forms.written, *forms.derived):
        add_name(found, form, entry)
    return found, forms.entries, _share(found, forms.shared)


def _share(
    found: dict[str, int], shared: list[tuple[tuple[str, ...], int]]
) -> dict[int, list[int]]:
    """Return the entries that share another's name; a name nobody else has is added."""
    others: dict[int, list[int]] = {}
    for form, entry in shared:
        owner = found.get(" ".join(form), NO_ENTRY)
        if owner == NO_ENTRY:
            add_name(found, form, entry)
        elif owner != entry and entry not in others.setdefault(owner, []):
            others[owner].append(entry)
    return others


def _never_phrases(taxonomy: Taxonomy) -> tuple[dict[str, bytes], int]:
    """Return the trie of all `never` phrases, packed, and how many words the longest has."""
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
    return {word: marshal.dumps(node) for word, node in never.items()}, longest


__all__ = ["compile_surfaces"]
