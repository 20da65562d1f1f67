"""Taxonomy files: checked strictly, all problems reported at once, each with file and line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from skillmatch.errors import Problem, TaxonomyError, shown
from skillmatch.names import normal_form, spellings
from skillmatch.taxonomy import Ambiguity, Skill, Taxonomy
from skillmatch.taxonomy_entries import KNOWN, AmbiguityEntry, SkillEntry
from skillmatch.yaml_source import YamlSource, nearest, note_validation_errors, read_yaml


class _Reading:
    """What has been read so far: skills with the place each stands at, and the problems."""

    def __init__(self, base: Taxonomy | None) -> None:
        self.problems: list[Problem] = []
        self.skills: dict[str, Skill] = {}
        self.ambiguities: dict[str, tuple[Ambiguity, ...]] = {}
        self.places: dict[str, tuple[YamlSource, int]] = {}
        self.slipped: set[str] = set()  # ids of entries with problems of their own
        if base is not None:
            self.skills.update(base)
            for rule in base.ambiguities:
                self.ambiguities[rule.skill_id] = (
                    *self.ambiguities.get(rule.skill_id, ()),
                    rule,
                )

    def add(self, source: YamlSource, index: int, entry: SkillEntry) -> None:
        """Take one entry over, unless its id was given in these files before."""
        if entry.id in self.places:
            other, at = self.places[entry.id]
            place = f"{other.file}:{other.line((at,))}"
            source.problem((index, "id"), f"the id {entry.id!r} is used before, in {place}")
            return
        self.places[entry.id] = (source, index)
        self.skills[entry.id] = Skill(
            id=entry.id,
            name=entry.name,
            kind=entry.kind,
            category=Path(source.file).stem,
            aliases=tuple(entry.aliases),
            broader=_many(entry.broader),
            see=tuple(sorted(entry.see.items())),
        )
        rules = entry.ambiguous if isinstance(entry.ambiguous, list) else [entry.ambiguous]
        self.ambiguities[entry.id] = tuple(_rule(entry.id, rule) for rule in rules)

    def note(self, skill_id: str, path: tuple[str | int, ...], message: str) -> None:
        """Note a problem of a skill that stands in these files (never of a built-in one)."""
        if skill_id in self.places:
            source, index = self.places[skill_id]
            source.problem((index, *path), message)


def read_taxonomy_files(files: Iterable[Path], *, base: Taxonomy | None) -> Taxonomy:
    """Read taxonomy files, on top of `base` if one is given.

    Raises
    ------
    TaxonomyError
        With every problem of every file.
    """
    reading = _Reading(base)
    sources = [read_yaml(path) for path in files]
    for source in sources:
        _read_entries(source, reading)
    _check_surfaces(reading)
    _check_broader(reading)
    _check_ambiguities(reading)
    problems = [problem for source in sources for problem in source.problems]
    if problems:
        raise TaxonomyError(problems=tuple(problems))
    if not reading.skills:
        name = shown(sources[0].file) if sources else "taxonomy"
        raise TaxonomyError(problems=(Problem(name, 0, "holds no skill"),))
    rules = tuple(
        rule for skill_id in sorted(reading.ambiguities) for rule in reading.ambiguities[skill_id]
    )
    return Taxonomy(tuple(reading.skills.values()), rules)


def _read_entries(source: YamlSource, reading: _Reading) -> None:
    if source.problems and source.data is None:
        return
    if not isinstance(source.data, list):
        source.problem((), "must be a list of skills, each starting with '- id: ...'")
        return
    for index, entry in enumerate(source.data):
        try:
            reading.add(source, index, SkillEntry.model_validate(entry))
        except ValidationError as error:
            note_validation_errors(source, _relevant(entry, error), KNOWN, root=(index,))
            if isinstance(entry, dict) and isinstance(entry.get("id"), str):
                reading.slipped.add(entry["id"])


def _relevant(entry: Any, error: ValidationError) -> list[Any]:
    """Leave out pydantic's complaints about the branch of a union that was not meant."""
    unmeant = {
        key: "list[" if not isinstance(entry.get(key), list) else None
        for key in ("broader", "ambiguous")
        if isinstance(entry, dict)
    }
    kept = []
    for detail in error.errors(include_url=False):
        loc = detail["loc"]
        branch = str(loc[1]) if len(loc) > 1 else ""
        if loc and loc[0] in unmeant and isinstance(loc[0], str):
            is_list_branch = branch.startswith("list[")
            meant_list = unmeant[loc[0]] is None
            if branch and is_list_branch != meant_list:
                continue
            detail["loc"] = (loc[0], *loc[2:])
        kept.append(detail)
    return kept


def _check_surfaces(reading: _Reading) -> None:
    """Two skills with one name are a conflict; a skill listing one name twice is a slip."""
    owners: dict[str, str] = {}
    given_last = sorted(reading.skills.values(), key=lambda skill: skill.id in reading.places)
    for skill in given_last:
        own: set[str] = set()
        shared = {
            normal_form(rule.surface)
            for rule in reading.ambiguities.get(skill.id, ())
            if rule.shared
        }
        for position, surface in enumerate(skill.surfaces):
            path = ("name",) if position == 0 else ("aliases", position - 1)
            form = normal_form(surface)
            if not form:
                reading.note(skill.id, path, f"{surface!r} holds no letter or digit")
            elif form in own:
                reading.note(skill.id, path, f"{surface!r} is listed twice; one is enough")
            elif form in owners and form not in shared:
                other = reading.skills[owners[form]]
                message = f"{surface!r} of {skill.id!r} is also a name of {other.id!r}"
                target = skill.id if skill.id in reading.places else other.id
                reading.note(target, path if target == skill.id else (), message)
            own.add(form)
            if form not in shared:
                owners.setdefault(form, skill.id)


def _check_broader(reading: _Reading) -> None:
    for skill_id in reading.places:
        skill = reading.skills[skill_id]
        for broader in skill.broader:
            if broader not in reading.skills and broader not in reading.slipped:
                hint = nearest(broader, reading.skills)
                reading.note(skill_id, ("broader",), f"no skill has the id {broader!r}{hint}")
    for skill_id in _in_cycles(reading.skills):
        reading.note(skill_id, ("broader",), f"{skill_id!r} is, over others, broader than itself")


def _in_cycles(skills: dict[str, Skill]) -> list[str]:
    """Return the ids that reach themselves over ``broader``."""
    found = []
    for start, skill in skills.items():
        seen, queue = set(), list(skill.broader)
        while queue:
            current = queue.pop()
            if current not in seen and current in skills:
                seen.add(current)
                queue.extend(skills[current].broader)
        if start in seen:
            found.append(start)
    return found


def _check_ambiguities(reading: _Reading) -> None:
    for skill_id in reading.places:
        skill = reading.skills[skill_id]
        names = {normal_form(surface) for surface in skill.surfaces}
        ruled: set[str] = set()
        for rule in reading.ambiguities[skill_id]:
            path = ("ambiguous",)
            form = normal_form(rule.surface)
            if form in ruled:
                message = f"has two rules for {rule.surface!r}; make them one"
                reading.note(skill_id, path, message)
            ruled.add(form)
            if form not in names:
                message = f"{rule.surface!r} is neither the name nor an alias of {skill_id!r}"
                hint = nearest(rule.surface, skill.surfaces)
                reading.note(skill_id, path, message + hint)
            if "near-word" in rule.needs and not rule.near:
                reading.note(skill_id, path, "'needs' asks for near-word, but 'near' is empty")
            if rule.shared and rule.needs != ("near-word",):
                message = f"{rule.surface!r} is shared, so its 'needs' must be [near-word]"
                reading.note(skill_id, path, message)
            if rule.near and "near-word" not in rule.needs:
                reading.note(skill_id, path, "'near' is given, but 'needs' has no near-word")
            if rule.case == "any" and not rule.needs and not rule.never:
                reading.note(skill_id, path, "asks for nothing: give case, needs or never")
            for problem in _problems_of_never(rule):
                reading.note(skill_id, path, problem)


def _problems_of_never(rule: Ambiguity) -> Iterator[str]:
    """Say which phrases under `never` refuse the name everywhere, or nowhere."""
    forms = {"".join(form) for form in spellings(rule.surface, inflect=True)}
    for phrase in rule.never:
        written = normal_form(phrase).replace(" ", "")
        if "#" not in phrase and normal_form(phrase) == normal_form(rule.surface):
            yield f"'never' holds {phrase!r}, the name itself, so it would never count"
        elif not any(form in written for form in forms):
            yield f"{phrase!r} under 'never' does not hold {rule.surface!r}, so it refuses nothing"


def _rule(skill_id: str, entry: AmbiguityEntry) -> Ambiguity:
    return Ambiguity(
        skill_id=skill_id,
        surface=entry.surface,
        case=entry.case,
        needs=tuple(entry.needs),
        near=tuple(form for word in entry.near for form in _near_forms(word)),
        never=tuple(entry.never),
        shared=entry.shared,
    )


def _near_forms(word: str) -> tuple[str, ...]:
    """Return the spellings of a near word, so that a plural in the text counts too."""
    return tuple(" ".join(form) for form in spellings(word, inflect=True))


def _many(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


__all__ = ["read_taxonomy_files"]
