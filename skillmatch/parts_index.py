"""What is part of a skill: looked up without making all the skills of the built-in taxonomy.

That of the built-in taxonomy is kept; one that changes it has that, and what it changes of it.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping, MutableMapping
from functools import lru_cache
from typing import cast

from skillmatch.cache import content_key, read_cache, write_cache
from skillmatch.installation import package_folder
from skillmatch.packed import PackedMap, pack_map
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy, load_taxonomy
from skillmatch.taxonomy_changes import changes_of_builtin

_SOURCES = ("packed.py", "parts_index.py", "skill.py")
Parts = Mapping[str, tuple[str, ...]]
"""The ids of the direct parts of each skill that has some."""


def parts_in(taxonomy: Taxonomy) -> Parts:
    """Return what is directly part of each skill of a taxonomy."""
    if taxonomy.builtin:
        return builtin_parts()
    changed = changes_of_builtin(taxonomy)
    if changed is None:
        return _built(taxonomy.skills)
    base, parts = load_taxonomy(), builtin_parts()
    own = _built(taxonomy[one] for one in sorted(changed & taxonomy.keys()))
    left = _built(base[one] for one in changed & base.keys())
    touched = {
        field: tuple(sorted({*parts.get(field, ())} - changed | {*own.get(field, ())}))
        for field in own.keys() | left.keys()
    }
    return ChainMap(touched, cast("MutableMapping[str, tuple[str, ...]]", parts))


@lru_cache(maxsize=1)
def builtin_parts() -> Parts:
    """Return what is directly part of each skill of the built-in taxonomy."""
    taxonomy = load_taxonomy()
    key = content_key([package_folder() / source for source in _SOURCES], taxonomy.fingerprint)
    kept = read_cache("parts", key)
    if not isinstance(kept, list):
        kept = pack_map(_built(taxonomy.skills))
        write_cache("parts", key, kept)
    return PackedMap(kept)


def _built(skills: Iterable[Skill]) -> Parts:
    found: dict[str, list[str]] = {}
    for skill in skills:
        for field in skill.broader:
            found.setdefault(field, []).append(skill.id)
    return {field: tuple(sorted(ids)) for field, ids in found.items()}


__all__ = ["builtin_parts", "parts_in"]
