"""Lightcast Open Skills: the JSON that its interface answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from skillmatch.interop.concepts import Concept, Origin, Reading
from skillmatch.interop.labels import kind_of, split_label
from skillmatch.interop.tables import read_json, refuse

LIGHTCAST = Origin(
    register="lightcast",
    title="Lightcast Open Skills",
    licence="",
    notice="Skills data of Lightcast (lightcast.io), used under the terms you agreed to with "
    "Lightcast; those say whether this file may be passed on.",
    url="https://lightcast.io/open-skills",
)
_COMPUTING = "information technology"
_CERTIFICATE = "certification"


class _Named(BaseModel):
    model_config = ConfigDict(extra="ignore")
    id: str | int | None = None
    name: str | None = None


class _Skill(BaseModel):
    model_config = ConfigDict(extra="ignore")
    id: str = Field(min_length=1)
    name: str = Field(min_length=1)
    type: _Named | None = None
    category: _Named | None = None
    is_software: bool | None = Field(None, alias="isSoftware")


def read_lightcast(
    path: Path, *, only_digital: bool = False, certificates: bool = False
) -> Reading:
    """Read the list of skills as the interface answers it, or the list within it.

    Raises
    ------
    TaxonomyError
        If it is no such list.
    """
    content = read_json(path)
    attributions = content.get("attributions") if isinstance(content, dict) else None
    skills = content.get("data") if isinstance(content, dict) else content
    if not isinstance(skills, list):
        refuse(path, "is no list of skills, nor an answer with one under 'data'")
    reading = Reading(_origin(attributions))
    read = [_skill(path, number, skill) for number, skill in enumerate(skills)]
    if only_digital and not any(skill.category or skill.is_software for skill in read):
        message = "does not say what is digital; ask Lightcast for the fields category, isSoftware"
        refuse(path, message)
    for skill in read:
        kind = ((skill.type and skill.type.name) or "").casefold()
        if kind == _CERTIFICATE and not certificates:
            reading.leave_out("certificate", skill.name)
        elif only_digital and not _is_digital(skill):
            reading.leave_out("not digital", skill.name)
        else:
            reading.concepts.append(_concept(skill))
    return reading


def _skill(path: Path, number: int, skill: Any) -> _Skill:
    try:
        return _Skill.model_validate(skill)
    except ValidationError as error:
        where = ".".join(str(step) for step in error.errors()[0]["loc"]) or "the skill itself"
        refuse(path, f"skill number {number + 1} is not as Lightcast writes it ({where})")


def _is_digital(skill: _Skill) -> bool:
    category = ((skill.category and skill.category.name) or "").casefold()
    return bool(skill.is_software) or category == _COMPUTING


def _concept(skill: _Skill) -> Concept:
    label = split_label(skill.name)
    kind = kind_of(label.name, label.qualifier)
    if skill.is_software:
        kind = "language" if kind == "language" else "library" if kind == "library" else "tool"
    return Concept(
        ids=(("lightcast", skill.id),),
        name=label.name,
        aliases=label.abbreviations,
        qualifier=label.qualifier,
        kind=kind,
    )


def _origin(attributions: Any) -> Origin:
    """Return Lightcast with the attributions its answer asks for, each a name and a text."""
    told = [
        " ".join(str(one[key]) for key in ("name", "text") if one.get(key))
        for one in (attributions if isinstance(attributions, list) else [])
        if isinstance(one, dict)
    ]
    notice = " ".join([LIGHTCAST.notice, *filter(None, told)])
    return Origin("lightcast", LIGHTCAST.title, "", " ".join(notice.split()), LIGHTCAST.url)


__all__ = ["LIGHTCAST", "read_lightcast"]
