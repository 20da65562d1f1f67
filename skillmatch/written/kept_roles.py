"""Built-in roles, weighed once and kept beside their files.

Reading a role file takes a YAML reader and a validator, which take longer to import than a resume
takes to match; the built-in files are read anew when they, the counts or the rules have changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import fields, is_dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from skillmatch._version import __version__
from skillmatch.cache import content_key, read_cache, write_cache
from skillmatch.installation import taxonomies_folder
from skillmatch.reference import builtin_counts, counts_file
from skillmatch.roles import Area, Competency, Need, Role
from skillmatch.taxonomy import load_taxonomy

_NAMES = (
    "competencies.py",
    "written/kept_roles.py",
    "nice_to_have.py",
    "reference.py",
    "written/role_checks.py",
    "written/role_entries.py",
    "written/role_files.py",
    "roles.py",
    "skill.py",
    "written/taxonomy_entries.py",
    "written/yaml_sentences.py",
    "written/yaml_source.py",
)
_PACKAGE = Path(__file__).parents[1]
SOURCES = tuple(_PACKAGE / name for name in _NAMES)
"""The modules that decide what is kept: when one changes, nothing kept before is used."""


@lru_cache(maxsize=64)
def builtin_role(role_id: str) -> Role:
    """Return the built-in role of an id, from beside its file when nothing has changed.

    Raises
    ------
    RoleError
        With every problem of its file.
    """
    file = taxonomies_folder() / "roles" / f"{role_id}.yaml"
    of_taxonomy = load_taxonomy().fingerprint
    key = content_key([file, counts_file(), *SOURCES], __version__, of_taxonomy)
    kept = read_cache(f"role-{role_id}", key)
    if kept is not None:
        with suppress(TypeError, ValueError):
            return _role(*kept)
    from skillmatch.written.role_files import read_role_file  # noqa: PLC0415 - pydantic is slow

    role = read_role_file(file, taxonomy=load_taxonomy(), counts=builtin_counts())
    write_cache(f"role-{role_id}", key, _plain(role))
    return role


def _plain(value: Any) -> Any:
    """Return an object of dataclasses as tuples of what each is made of."""
    if is_dataclass(value):
        return tuple(_plain(getattr(value, part.name)) for part in fields(value) if part.init)
    return tuple(map(_plain, value)) if isinstance(value, tuple) else value


def _role(role_id: str, name: str, areas: Iterable[Any], *rest: Any) -> Role:
    return Role(role_id, name, tuple(_area(*area) for area in areas), *rest)


def _area(area_id: str, name: str, share: float, decay: float, competencies: Iterable[Any]) -> Area:
    made = tuple(_competency(*competency) for competency in competencies)
    return Area(area_id, name, share, decay, made)


def _competency(competency_id: str, name: str, needs: Iterable[Any], *rest: Any) -> Competency:
    return Competency(competency_id, name, tuple(Need(*need) for need in needs), *rest)


__all__ = ["SOURCES", "builtin_role"]
