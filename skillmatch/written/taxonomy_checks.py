"""Checks over all taxonomy files: names claimed twice, broader skills that are none, rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from skillmatch.names import form_of, spellings
from skillmatch.skill import Ambiguity, Skill
from skillmatch.written.known_names import KnownNames
from skillmatch.written.nearest_skill import nearest_skill
from skillmatch.written.yaml_sentences import nearest

_BY_NEAR = ("near-word", "near-item")  # the kinds of evidence that look for the words of `near`


class Reading(Protocol):
    """What has been read: skills and rules, the places of those in the files, and a notebook."""

    skills: Mapping[str, Skill]
    places: dict[str, Any]
    slipped: set[str]
    repeated: list[tuple[Skill, Any, int]]

    @property
    def base(self) -> Mapping[str, Skill] | None:
        """The skills that these files extend."""

    @property
    def names(self) -> KnownNames:
        """The names of all skills."""

    def rules(self, skill_id: str) -> tuple[Ambiguity, ...]:
        """Return the rules of a skill."""

    def note(self, skill_id: str, path: tuple[str | int, ...], message: str) -> None:
        """Note a problem of a skill that stands in these files."""

    def place(self, skill_id: str) -> str:
        """Return file and line of a skill that stands in these files."""


def check_surfaces(reading: Reading) -> None:
    """Two skills with one name are a conflict; a skill listing one name twice is a slip.

    Those that the files extend have been checked: their names are theirs, and are given first.
    """
    owners = _Owners(reading)
    for skill in (reading.skills[skill_id] for skill_id in _in_order(reading)):
        own: set[str] = set()
        shared = _shared_forms(reading, skill.id)
        for position, surface in enumerate(skill.surfaces):
            path = ("name",) if position == 0 else ("aliases", position - 1)
            form = form_of(surface)
            if not surface:
                continue  # it has no name, and a problem for that
            owner = owners.of(form) if form not in shared else None
            if not form:
                reading.note(skill.id, path, f"{surface!r} holds no letter or digit")
            elif form in own:
                reading.note(skill.id, path, f"{surface!r} is listed twice; one is enough")
            elif owner is not None:
                message = f"{surface!r} of {skill.id!r} is also a name of {owner!r}"
                reading.note(skill.id, path, message + where_and_how(reading, owner))
            own.add(form)
            if form not in shared:
                owners.given.setdefault(form, skill.id)
    _check_repeated(reading, owners)


def _in_order(reading: Reading) -> list[str]:
    """Return the ids of the skills in these files, those first that are of what is extended."""
    extended = sorted(reading.places.keys() & (reading.base or {}).keys())
    return [*dict.fromkeys((*extended, *reading.places))]


class _Owners:
    """Whose a name is: of what is extended first, and then of who gives it first."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.given: dict[str, str] = {}

    def of(self, form: str) -> str | None:
        """Return the id of the skill that has a name, if one has."""
        for skill_id in self._reading.names.in_base(form):
            if form not in _shared_forms(self._reading, skill_id):
                return skill_id
        return self.given.get(form)


def _shared_forms(reading: Reading, skill_id: str) -> set[str]:
    return {form_of(rule.surface) for rule in reading.rules(skill_id) if rule.shared}


def _check_repeated(reading: Reading, owners: _Owners) -> None:
    """Note the names of others that a skill has whose id is given before."""
    for skill, source, index in reading.repeated:
        for position, surface in enumerate(skill.surfaces):
            owner = owners.of(form_of(surface))
            if owner not in {None, skill.id}:
                path = ("name",) if position == 0 else ("aliases", position - 1)
                message = f"{surface!r} of {skill.id!r} is also a name of {owner!r}"
                source.problem((index, *path), message + where_and_how(reading, owner))


def where_and_how(reading: Reading, skill_id: str) -> str:
    """Say where a skill stands that has a name already, and how to add to a built-in one."""
    if skill_id in reading.places:
        return f", in {reading.place(skill_id)}"
    return f", which is built in; to add to that, give 'id: {skill_id}' and 'extend: true'"


def check_broader(reading: Reading) -> None:
    """Note broader skills that do not exist, and skills that are part of themselves."""
    for skill_id in reading.places:
        for broader in _unknown(reading, reading.skills[skill_id]):
            reading.note(skill_id, ("broader",), broader)
    for skill, source, index in reading.repeated:
        for broader in _unknown(reading, skill):
            source.problem((index, "broader"), broader)
    for skill_id in _in_cycles(reading.places, reading.skills):
        reading.note(skill_id, ("broader",), f"{skill_id!r} is, over others, broader than itself")


def _unknown(reading: Reading, skill: Skill) -> Iterator[str]:
    for broader in skill.broader:
        if broader not in reading.skills and broader not in reading.slipped:
            yield f"no skill has the id {broader!r}{nearest_skill(broader, reading.skills)}"


def _in_cycles(places: Iterable[str], skills: Mapping[str, Skill]) -> list[str]:
    """Return the ids of skills in these files that reach themselves over ``broader``."""
    found = []
    for start in places:
        seen, queue = set(), list(skills[start].broader)
        while queue:
            current = queue.pop()
            if current not in seen and current in skills:
                seen.add(current)
                queue.extend(skills[current].broader)
        if start in seen:
            found.append(start)
    return found


def check_ambiguities(reading: Reading) -> None:
    """Note rules about no name of their skill, that ask for nothing, or contradict themselves."""
    for skill_id in reading.places:
        skill = reading.skills[skill_id]
        names = {form_of(surface) for surface in skill.surfaces}
        ruled: set[str] = set()
        for rule in reading.rules(skill_id):
            path = ("ambiguous",)
            form = form_of(rule.surface)
            if form in ruled:
                message = f"has two rules for {rule.surface!r}; make them one"
                reading.note(skill_id, path, message)
            ruled.add(form)
            if form not in names:
                message = f"{rule.surface!r} is neither the name nor an alias of {skill_id!r}"
                hint = nearest(rule.surface, skill.surfaces)
                reading.note(skill_id, path, message + hint)
            asked = next((kind for kind in rule.needs if kind in _BY_NEAR), None)
            if asked and not rule.near:
                reading.note(skill_id, path, f"'needs' asks for {asked}, but 'near' is empty")
            if rule.shared and rule.needs != ("near-word",):
                message = f"{rule.surface!r} is shared, so its 'needs' must be [near-word]"
                reading.note(skill_id, path, message)
            if rule.near and not asked:
                reading.note(skill_id, path, "'near' is given, but 'needs' has no near-word")
            if rule.case == "any" and not rule.needs and not rule.never:
                reading.note(skill_id, path, "asks for nothing: give case, needs or never")
            for problem in _problems_of_never(rule):
                reading.note(skill_id, path, problem)


def _problems_of_never(rule: Ambiguity) -> Iterator[str]:
    """Say which phrases under `never` refuse the name everywhere, or nowhere."""
    forms = {"".join(form) for form in spellings(rule.surface, inflect=True)}
    for phrase in rule.never:
        written = form_of(phrase).replace(" ", "")
        if "#" not in phrase and form_of(phrase) == form_of(rule.surface):
            yield f"'never' holds {phrase!r}, the name itself, so it would never count"
        elif not any(form in written for form in forms):
            yield f"{phrase!r} under 'never' does not hold {rule.surface!r}, so it refuses nothing"


__all__ = ["Reading", "check_ambiguities", "check_broader", "check_surfaces", "where_and_how"]
