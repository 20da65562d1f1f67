"""JSON Resume (jsonresume.org): the skills that somebody lists, as skills of a taxonomy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from skillmatch.interop.concepts import Concept, Origin, Reading
from skillmatch.interop.labels import kind_of, split_label
from skillmatch.interop.tables import read_json, refuse
from skillmatch.names import normal_form

JSON_RESUME = Origin(
    register="json-resume",
    title="Skills of a JSON Resume",
    licence="",
    notice="Names of skills as somebody's resume lists them; nothing else of the resume is here.",
    url="https://jsonresume.org/schema",
)


class _Skill(BaseModel):
    model_config = ConfigDict(extra="ignore")
    name: str | None = None
    keywords: list[str] | None = None


class _Resume(BaseModel):
    model_config = ConfigDict(extra="ignore")
    skills: list[_Skill] | None = None


def read_json_resume(path: Path) -> Reading:
    """Read the section ``skills``: names and keywords; nothing else of the resume is kept.

    A keyword is part of the skill it stands under.

    Raises
    ------
    TaxonomyError
        If it is no JSON Resume.
    """
    content = read_json(path, "correct it there or export it again")
    if not isinstance(content, dict):
        refuse(path, "is no JSON Resume: that is an object with a list 'skills'")
    try:
        resume = _Resume.model_validate(content)
    except ValidationError as error:
        where = ".".join(str(step) for step in error.errors()[0]["loc"])
        refuse(path, f"is no JSON Resume of version 1.0.0 ({where})")
    reading = Reading(JSON_RESUME)
    found: dict[str, Concept] = {}
    for skill in resume.skills or ():
        for concept in _concepts(skill):
            found.setdefault(normal_form(concept.name), concept)
    reading.concepts.extend(found.values())
    return reading


def _concepts(skill: _Skill) -> Iterator[Concept]:
    name = (skill.name or "").strip()
    if name:
        yield _concept(name)
    for keyword in skill.keywords or ():
        if keyword.strip():
            same = normal_form(keyword) == normal_form(name)
            yield _concept(keyword.strip(), "" if same else name)


def _concept(written: str, broader: str = "") -> Concept:
    label = split_label(written)
    return Concept(
        ids=(("json-resume", written),),
        name=label.name,
        aliases=label.abbreviations,
        qualifier=label.qualifier,
        kind=kind_of(label.name, label.qualifier),
        broader=(broader,) if broader else (),
    )


__all__ = ["JSON_RESUME", "read_json_resume"]
