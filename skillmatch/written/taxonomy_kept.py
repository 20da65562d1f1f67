"""Taxonomies kept compiled: how the cache holds one, and large files of the user's own."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from skillmatch._version import __version__
from skillmatch.cache import content_key, own_folder, read_own_cache, write_own_cache
from skillmatch.taxonomy import Taxonomy
from skillmatch.taxonomy_changes import (
    digests_in,
    made_of,
    numbered,
    packed_rules,
    packed_skills,
    rule_numbers_of,
)

LARGE_BYTES = 200_000
"""Larger taxonomy files of the user's own may be kept compiled; smaller ones read quickly."""
_NAMES = (
    "british.py",
    "name_index.py",
    "names.py",
    "packed.py",
    "skill.py",
    "taxonomy.py",
    "taxonomy_changes.py",
    "written/known_names.py",
    "written/taxonomy_entries.py",
    "written/taxonomy_files.py",
    "written/taxonomy_checks.py",
    "written/taxonomy_kept.py",
    "written/taxonomy_spellings.py",
    "written/yaml_source.py",
)
_PACKAGE = Path(__file__).parents[1]
SOURCES = tuple(_PACKAGE / name for name in _NAMES)
"""The modules that decide what is kept: when one changes, nothing kept before is used."""


def read_own_files(files: Sequence[Path], base: Taxonomy | None) -> Taxonomy:
    """Read files of the user's own, large ones from the folder they named when unchanged."""
    keep = own_folder() is not None and _bytes_of(files) > LARGE_BYTES
    if keep:
        about = ("on top of", base.fingerprint) if base else ("alone",)
        key = content_key([*files, *SOURCES], __version__, *about)
        kept = read_own_cache("skills", key)
        if kept is not None:
            with suppress(TypeError, KeyError, IndexError, ValueError):
                return unpacked(kept, builtin=False)
    from skillmatch.written.taxonomy_files import read_taxonomy_files  # noqa: PLC0415 - pydantic is slow

    read = read_taxonomy_files(files, base=base)
    if not keep:
        return read
    content = packed(read)
    write_own_cache("skills", key, content)
    return unpacked(content, builtin=False)


def _bytes_of(files: Sequence[Path]) -> int:
    """Return how large files are together; 0 when one cannot be read, as its reader says why."""
    try:
        return sum(path.stat().st_size for path in files if os.access(path, os.R_OK))
    except OSError:
        return 0


def packed(taxonomy: Taxonomy) -> dict[str, Any]:
    """Return a taxonomy as the cache keeps it."""
    return {
        "fingerprint": taxonomy.fingerprint,
        "ids": list(taxonomy),
        "skills": packed_skills(taxonomy.skills),
        "ambiguities": packed_rules(taxonomy.ambiguities),
        "ruled": {id_: len(numbers) for id_, numbers in rule_numbers_of(taxonomy).items()},
        "digests": digests_in(taxonomy),
        "changed": taxonomy.__dict__.get("_changed", ()),
    }


def unpacked(kept: dict[str, Any], *, builtin: bool) -> Taxonomy:
    """Return the taxonomy that the cache kept, its skills made when they are asked for."""
    taxonomy = made_of(
        kept["ids"],
        kept["skills"],
        kept["ambiguities"],
        numbered(kept["ruled"]),
        kept["digests"],
        builtin=builtin,
        kept=not builtin,
    )
    taxonomy.__dict__["fingerprint"] = kept["fingerprint"]
    taxonomy.__dict__["_changed"] = tuple(kept["changed"]) or ("", frozenset())
    return taxonomy


__all__ = ["LARGE_BYTES", "SOURCES", "packed", "read_own_files", "unpacked"]
