"""State: estimators are kept as numbers and texts only, so that a reader need trust no more types.

pickle, joblib and skops all take what ``__getstate__`` gives. Roles, taxonomies, counts and dates
are put into texts there; skops would ask its users to trust the class of each otherwise.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import astuple, fields
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from skillmatch.reference import ReferenceCounts
from skillmatch.roles import Area, Competency, Need, Role
from skillmatch.skill import Ambiguity, Skill
from skillmatch.taxonomy import Taxonomy

_MARK = "skillmatch:"
"""Before the name of its kind, what begins a text that stands for an object."""


class StateMixin:
    """Keeps an estimator as numbers and texts; comes before scikit-learn's own classes."""

    def __getstate__(self) -> dict[str, Any]:
        state: dict[str, Any] = super().__getstate__()  # type: ignore[assignment]
        return {name: _kept(value) for name, value in state.items()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__({name: _restored(value) for name, value in state.items()})  # type: ignore[misc]


def _kept(value: Any) -> Any:
    if type(value) is tuple and all(type(one) is str for one in value):
        return f"{_MARK}names:{json.dumps(value, ensure_ascii=False)}"  # may be tens of thousands
    if type(value) in {tuple, list}:
        return type(value)(_kept(one) for one in value)
    for name, kind in _KINDS.items():
        if isinstance(value, kind.made):
            return f"{_MARK}{name}:{json.dumps(kind.data_of(value), ensure_ascii=False)}"
    return value


def _restored(value: Any) -> Any:
    if type(value) in {tuple, list}:
        return type(value)(_restored(one) for one in value)
    if type(value) is str and value.startswith(_MARK):
        name, data = value.removeprefix(_MARK).split(":", 1)
        if name == "names":
            return tuple(json.loads(data))
        return _KINDS[name].object_of(json.loads(data))
    return value


class _KeptKind(NamedTuple):
    """A class of objects, and how they become data of JSON and objects again."""

    made: type[Any]
    data_of: Callable[[Any], Any]
    object_of: Callable[[Any], Any]


def _role_data(part: Any) -> dict[str, Any]:
    """Return a role, area, competency or need as data, without what is derived."""
    data = {field.name: getattr(part, field.name) for field in fields(part) if field.init}
    for name in ("areas", "competencies", "needs"):
        if name in data:
            data[name] = [_role_data(one) for one in data[name]]
    return data


def _role(data: dict[str, Any]) -> Role:
    areas = tuple(
        Area(**area | {"competencies": tuple(_competency(one) for one in area["competencies"])})
        for area in data["areas"]
    )
    return Role(**data | {"areas": areas, "aliases": tuple(data["aliases"])})


def _competency(data: dict[str, Any]) -> Competency:
    needs = tuple(Need(**need | {"skills": tuple(need["skills"])}) for need in data["needs"])
    sides = tuple(map(tuple, data.get("sides", ())))  # none in what was kept before there were any
    return Competency(**data | {"needs": needs, "sides": sides})


def _counts_data(counts: ReferenceCounts) -> Any:
    skills = {skill_id: dict(row) for skill_id, row in counts.skills.items()}
    return [dict(counts.postings), skills]


def _taxonomy_data(taxonomy: Taxonomy) -> Any:
    rules = [
        [getattr(rule, field.name) for field in fields(Ambiguity) if field.init]
        for rule in taxonomy.ambiguities
    ]
    return [[astuple(skill) for skill in taxonomy.skills], rules, taxonomy.builtin]


def _taxonomy(data: Any) -> Taxonomy:
    skills, rules, builtin = data
    return Taxonomy(
        tuple(Skill(*(_frozen(part) for part in skill)) for skill in skills),
        tuple(Ambiguity(*(_frozen(part) for part in rule)) for rule in rules),
        builtin=builtin,
    )


def _frozen(part: Any) -> Any:
    return tuple(_frozen(one) for one in part) if isinstance(part, list) else part


_KINDS = {
    "role": _KeptKind(Role, _role_data, _role),
    "counts": _KeptKind(ReferenceCounts, _counts_data, lambda data: ReferenceCounts(*data)),
    "taxonomy": _KeptKind(Taxonomy, _taxonomy_data, _taxonomy),
    "date": _KeptKind(date, date.isoformat, date.fromisoformat),
    "path": _KeptKind(os.PathLike, os.fspath, Path),
}

__all__ = ["StateMixin"]
