"""Compile the names of a taxonomy and all their spellings into what a text is searched with."""

from __future__ import annotations

import marshal
from array import array
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from skillmatch import british, names, packed
from skillmatch import skill as skills
from skillmatch.cache import (
    content_key,
    read_cache,
    read_own_cache,
    write_cache,
    write_own_cache,
)
from skillmatch.find.names import claims as claims_of_names
from skillmatch.find.names import extend, forms_of_names, never_tries
from skillmatch.find.names.claims import Claims, claims_of
from skillmatch.find.names.forms_of_names import Forms, add_name, rules_of
from skillmatch.find.words import surfaces
from skillmatch.find.words.surfaces import NO_ENTRY, WITHIN, SurfaceTrie
from skillmatch.taxonomy import Taxonomy, load_taxonomy
from skillmatch.taxonomy_changes import changes_of_builtin

_MODULES = (
    british, names, skills, packed, surfaces, forms_of_names, never_tries, claims_of_names, extend,
)  # fmt: skip


@lru_cache(maxsize=8)
def compile_surfaces(taxonomy: Taxonomy) -> SurfaceTrie:
    """Return the trie of a taxonomy, compiled once; that of a large one is kept for next time."""
    key = _key(taxonomy)
    kept = None
    if taxonomy.builtin or taxonomy.kept:
        kept = (read_cache if taxonomy.builtin else read_own_cache)("surfaces", key)
    if kept is not None:
        with suppress(TypeError, KeyError, IndexError, ValueError, AttributeError):
            return SurfaceTrie(taxonomy, *kept)
    if taxonomy.builtin:
        compiled, claims = compile_all(taxonomy)
        write_cache("claims", key, claims.packed())
        write_cache("surfaces", key, compiled)
    else:
        compiled = _changed(taxonomy) or compile_all(taxonomy)[0]
        if taxonomy.kept:
            write_own_cache("surfaces", key, compiled)
    return SurfaceTrie(taxonomy, *compiled)


def _key(taxonomy: Taxonomy) -> str:
    sources = (*(Path(str(module.__file__)) for module in _MODULES), Path(__file__))
    return content_key(sources, taxonomy.fingerprint)


def _changed(taxonomy: Taxonomy) -> list[Any] | None:
    """Return what a trie is made of, from the built-in one; ``None`` if that is another's."""
    ids, base = changes_of_builtin(taxonomy), load_taxonomy()
    if ids is None:
        return None
    return extend.changed(compile_surfaces(base), _claims(base), taxonomy, ids)


@lru_cache(maxsize=1)
def _claims(base: Taxonomy) -> Claims:
    """Return the claims of the built-in taxonomy, as they were kept with its trie."""
    kept = read_cache("claims", _key(base))
    if isinstance(kept, tuple):
        with suppress(TypeError):
            return Claims.unpacked(*kept)
    compiled, claims = compile_all(base)
    write_cache("claims", _key(base), claims.packed())
    write_cache("surfaces", _key(base), compiled)
    return claims


def compile_all(taxonomy: Taxonomy) -> tuple[list[Any], Claims]:
    """Return what a trie is made of, in the order of its parameters, and what it does not tell."""
    forms = Forms(rules_of(taxonomy))
    for number, skill in enumerate(taxonomy.skills):
        forms.spell_all(number, skill)
    found, shared = _settled(forms)
    words = {word: WITHIN for name in found for word in name.split(" ")}
    longer: dict[str, dict[str, int]] = {}
    for name, entry in found.items():
        word, _, others = name.partition(" ")
        if others:
            longer.setdefault(word, {})[others] = entry
        else:
            words[word] = entry
    never = never_tries.NeverTries()
    for number, rule in enumerate(taxonomy.ambiguities):
        never.add(number, rule)
    compiled = [
        words,
        {word: marshal.dumps(others) for word, others in longer.items()},
        array("i", (number for entry in forms.entries for number in entry)).tobytes(),
        *never.parts(),
        shared,
    ]
    return compiled, claims_of(found, forms, dict(never.lengths))


def _settled(forms: Forms) -> tuple[dict[str, int], dict[int, list[int]]]:
    """Add names as written first, so that no derived spelling displaces one."""
    found: dict[str, int] = {}
    for form, entry in (*forms.written, *forms.derived):
        add_name(found, form, entry)
    return found, _share(found, forms.shared)


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


__all__ = ["compile_all", "compile_surfaces"]
