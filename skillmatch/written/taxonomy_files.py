"""Taxonomy files: checked strictly, all problems reported at once, each with file and line."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from skillmatch.cache import collector_paused
from skillmatch.errors import Problem, TaxonomyError, shown
from skillmatch.names import normal_form, spellings
from skillmatch.skill import Ambiguity, Skill
from skillmatch.taxonomy import Taxonomy
from skillmatch.taxonomy_changes import on_top
from skillmatch.written.known_names import KnownNames
from skillmatch.written.nearest_skill import nearest_skill
from skillmatch.written.taxonomy_checks import check_ambiguities, check_broader, check_surfaces
from skillmatch.written.taxonomy_entries import KNOWN, AmbiguityEntry, ExtensionEntry, SkillEntry
from skillmatch.written.taxonomy_spellings import check_spellings
from skillmatch.written.yaml_source import YamlSource, note_validation_errors, read_yaml

_NAMELESS = "?"  # the name of an entry that has none, and a problem for it


class _Reading:
    """What has been read so far: skills with the place each stands at, and the problems."""

    def __init__(self, base: Taxonomy | None) -> None:
        self.problems: list[Problem] = []
        self.given: dict[str, Skill] = {}  # here, in place of those of the base or beside them
        self.skills: Mapping[str, Skill] = self.given
        self.ambiguities: dict[str, tuple[Ambiguity, ...]] = {}  # of the skills given
        self.places: dict[str, tuple[YamlSource, int]] = {}
        self.base = base
        self.repeated: list[tuple[Skill, YamlSource, int]] = []  # skills whose id is given before
        self.slipped: set[str] = set()  # ids of entries with problems of their own
        self.misnamed: list[tuple[YamlSource, tuple[str | int, ...], str]] = []  # names for ids
        self.extensions: list[tuple[YamlSource, int, ExtensionEntry]] = []
        self.added_aliases: dict[tuple[str, int], tuple[YamlSource, int, int]] = {}
        if base is not None:
            self.skills = ChainMap(self.given, cast("dict[str, Skill]", base))

    @cached_property
    def names(self) -> KnownNames:
        """All names, once all skills are read."""
        return KnownNames(self.base, self.skills, self.places)

    def rules(self, skill_id: str) -> tuple[Ambiguity, ...]:
        """Return the rules of a skill, as far as they are read."""
        given = self.ambiguities.get(skill_id)
        if given is None and self.base is not None:
            return self.base.rules(skill_id)
        return given or ()

    def add(self, source: YamlSource, index: int, entry: SkillEntry) -> None:
        """Take one entry over, unless its id was given in these files before."""
        skill = Skill(
            id=entry.id,
            name=entry.name if entry.name != _NAMELESS else "",
            kind=entry.kind,
            category=Path(source.file).stem,
            aliases=tuple(entry.aliases),
            broader=_many(entry.broader),
            see=_pairs(entry.see),
            since=entry.since,
        )
        if entry.id in self.places:
            place = self.place(entry.id)
            source.problem((index, "id"), f"the id {entry.id!r} is used before, in {place}")
            self.repeated.append((skill, source, index))
            return
        self.places[entry.id] = (source, index)
        self.given[entry.id] = skill
        self.ambiguities[entry.id] = _rules(entry)

    def place(self, skill_id: str) -> str:
        """Return file and line of a skill that stands in these files."""
        source, index = self.places[skill_id]
        return f"{source.file}:{source.line((index,))}"

    def extend(self) -> None:
        """Add what extends a skill, now that all skills are read."""
        for source, index, entry in self.extensions:
            skill = self.skills.get(entry.id)
            if skill is None:
                if entry.id not in self.slipped:
                    hint = nearest_skill(entry.id, self.skills)
                    message = f"there is no skill {entry.id!r} to extend{hint}"
                    source.problem((index, "id"), message)
                continue
            new = self._new_aliases(skill, entry)
            for position, (number, _) in enumerate(new):
                key = entry.id, len(skill.aliases) + position
                self.added_aliases[key] = source, index, number
            self.places.setdefault(entry.id, (source, index))
            self.given[entry.id] = replace(
                skill,
                aliases=(*skill.aliases, *(alias for _, alias in new)),
                broader=tuple(dict.fromkeys((*skill.broader, *_many(entry.broader)))),
                see=tuple(sorted({*skill.see, *_pairs(entry.see)})),
                since=skill.since if entry.since is None else entry.since,
            )
            self.ambiguities[entry.id] = (*self.rules(entry.id), *_rules(entry))

    def _new_aliases(self, skill: Skill, entry: ExtensionEntry) -> list[tuple[int, str]]:
        """Return the aliases to add, with their numbers, without those that are built in.

        A file of somebody's own must not break when a release brings an alias that they added.
        """
        built_in = self.base[skill.id].surfaces if self.base and skill.id in self.base else ()
        known = {normal_form(surface) for surface in built_in}
        added = enumerate(entry.aliases)
        return [(number, alias) for number, alias in added if normal_form(alias) not in known]

    def note(self, skill_id: str, path: tuple[str | int, ...], message: str) -> None:
        """Note a problem of a skill that stands in these files (never of a built-in one)."""
        if path[:1] == ("aliases",) and (skill_id, path[1]) in self.added_aliases:
            source, index, number = self.added_aliases[skill_id, int(path[1])]
            source.problem((index, "aliases", number), message)
        elif skill_id in self.places:
            source, index = self.places[skill_id]
            source.problem((index, *path), message)


@collector_paused()
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
    reading.extend()
    _note_misnamed(reading)
    check_surfaces(reading)
    if base is not None:  # our own names are chosen one by one
        check_spellings(reading)
    check_broader(reading)
    check_ambiguities(reading)
    problems = [problem for source in sources for problem in source.problems]
    if problems:
        raise TaxonomyError(problems=tuple(problems))
    if not reading.skills:
        name = shown(sources[0].file) if sources else "taxonomy"
        raise TaxonomyError(problems=(Problem(name, 0, "holds no skill"),))
    if base is not None:
        return on_top(base, reading.given, reading.ambiguities)
    rules = (rule for id_ in sorted(reading.ambiguities) for rule in reading.ambiguities[id_])
    return Taxonomy(tuple(reading.given.values()), tuple(rules))


def _read_entries(source: YamlSource, reading: _Reading) -> None:
    if source.problems and source.data is None:
        return
    if not isinstance(source.data, list):
        source.problem((), "must be a list of skills, each starting with '- id: ...'")
        return
    for index, entry in enumerate(source.data):
        try:
            if isinstance(entry, dict) and "extend" in entry:
                extension = ExtensionEntry.model_validate(_without_name(source, index, entry))
                reading.extensions.append((source, index, extension))
            else:
                reading.add(source, index, SkillEntry.model_validate(entry))
        except ValidationError as error:
            details = _relevant(entry, error)
            others = [one for one in details if not _is_name_for_id(one)]
            reading.misnamed += [
                (source, (index, *one["loc"]), one["input"]) for one in details if one not in others
            ]
            note_validation_errors(source, others, KNOWN, root=(index,))
            if isinstance(entry, dict) and isinstance(entry.get("id"), str):
                reading.slipped.add(entry["id"])
                rest = _without_slips(entry, details)
                if rest is not None:
                    reading.add(source, index, rest)


def _is_name_for_id(detail: Any) -> bool:
    """Say whether an error is a skill's name where its id belongs: it is told with the id."""
    return bool(detail["type"] == "string_pattern_mismatch" and detail["loc"][0] == "broader")


def _note_misnamed(reading: _Reading) -> None:
    """Note names that stand where ids belong, now that all skills are read."""
    for source, path, wrote in reading.misnamed:
        hint = nearest_skill(wrote, reading.skills)
        message = f"'broader' is {wrote!r}, but must be lower-case words joined by hyphens{hint}"
        source.problem(path, message)


def _without_slips(entry: dict[str, Any], details: list[Any]) -> SkillEntry | None:
    """Return what is right in an entry, so that its other problems are told at once too."""
    if "extend" in entry:
        return None
    right = {key: value for key, value in entry.items() if key in SkillEntry.model_fields}
    right = deepcopy(right)
    for path in sorted((tuple(detail["loc"]) for detail in details), reverse=True, key=len):
        _leave_out(right, path)
    rule = right.get("ambiguous")
    if isinstance(rule, dict) and rule != entry["ambiguous"]:
        # What else the rule asks for may hang on what was wrong; its names can be told.
        kept = {key: rule[key] for key in ("surface", "never") if key in rule}
        right["ambiguous"] = {**kept, "case": "exact"}
    likely = re.sub(r"[^a-z0-9]+", "-", str(entry.get("id", "")).casefold()).strip("-")
    try:
        return SkillEntry.model_validate({"name": _NAMELESS, "id": likely, **right})
    except ValidationError:
        return None


def _leave_out(value: Any, path: tuple[str | int, ...]) -> None:
    """Leave out what stands at a path, or the nearest part around it that is there."""
    for step in path[:-1]:
        inner = value.get(step) if isinstance(value, dict) else None
        if not isinstance(inner, dict):
            path = (step,)
            break
        value = inner
    if isinstance(value, dict):
        value.pop(path[-1], None)


def _without_name(source: YamlSource, index: int, entry: dict[str, Any]) -> dict[str, Any]:
    """Return an extension without what it must not say: that would be lost without a word."""
    for key in ("name", "kind"):
        if key in entry:
            message = (
                f"{key!r} is that of the skill it extends; leave it out, or leave out 'extend'"
            )
            source.problem((index, key), message)
    return {key: value for key, value in entry.items() if key not in {"name", "kind"}}


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


def _rules(entry: SkillEntry | ExtensionEntry) -> tuple[Ambiguity, ...]:
    rules = entry.ambiguous if isinstance(entry.ambiguous, list) else [entry.ambiguous]
    return tuple(_rule(entry.id, rule) for rule in rules)


def _pairs(see: dict[str, list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((register, id_) for register, ids in see.items() for id_ in ids))


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
