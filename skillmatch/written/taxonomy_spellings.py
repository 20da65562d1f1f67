"""Names that are but a spelling of another skill's: the rules would read them for both.

"Tensor Flow", "neural network" and "LLMs" are read as TensorFlow, neural networks and LLM without
being listed. A new skill called so would take these mentions away, and leave it the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.names import form_of, spellings, split_spelling
from skillmatch.skill import INFLECTED, Ambiguity, Skill
from skillmatch.written.taxonomy_checks import Reading, where_and_how

_VERSION = re.compile(r"(?P<name>.*\w)\s+v?\d{1,2}(?:\.\d{1,2}){0,2}")
"""A name with a version; a larger number is most often that of a model ("Catalyst 9300")."""


def check_spellings(reading: Reading) -> None:
    """Note names given in these files that the rules derive from a name of another skill.

    A name with a rule of its own under ``ambiguous`` is no conflict: somebody has thought of it.
    Nor is one that the built-in skill had which the entry takes the place of.
    """
    names = _Names(reading)
    for skill_id in reading.places:
        skill = reading.skills[skill_id]
        known = {form_of(surface) for surface in _of_base(reading, skill_id)}
        for position, surface in enumerate(skill.surfaces):
            form = form_of(surface)
            if not form or form in known or names.ruled(skill_id, form) or names.in_conflict(form):
                continue
            other = next(names.derived_to(skill_id, surface), None)
            if other is not None:
                of, owner = other
                where = where_and_how(reading, owner)
                message = (
                    f"{surface!r} of {skill_id!r} is but a spelling of {of!r}, a name of "
                    f"{owner!r}{where}"
                )
                path = ("name",) if position == 0 else ("aliases", position - 1)
                reading.note(skill_id, path, message)


def _of_base(reading: Reading, skill_id: str) -> tuple[str, ...]:
    base = reading.base
    return base[skill_id].surfaces if base is not None and skill_id in base else ()


class _Names:
    """All names, by their words run together, for what may be a spelling of what."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._order = {skill_id: place for place, skill_id in enumerate(reading.places)}

    def in_conflict(self, form: str) -> bool:
        """Say whether two skills have a name: `check_surfaces` tells it."""
        found = self._reading.names.run_together(form.replace(" ", ""))
        return len({skill_id for name, skill_id in found if form_of(name) == form}) > 1

    def ruled(self, skill_id: str, form: str) -> bool:
        """Say whether a name of a skill has a rule."""
        return self._rule(skill_id, form) is not None

    def _rule(self, skill_id: str, form: str) -> Ambiguity | None:
        rules = self._reading.rules(skill_id)
        return next((rule for rule in reversed(rules) if form_of(rule.surface) == form), None)

    def derived_to(self, skill_id: str, surface: str) -> Iterator[tuple[str, str]]:
        """Yield the names of others that a name is a spelling of, each with its skill."""
        form = form_of(surface)
        for other, owner in self._alike(surface):
            rule = self._rule(owner, form_of(other))
            if owner == skill_id or (rule is not None and rule.shared):
                continue
            if self._order.get(owner, -1) > self._order[skill_id]:
                continue  # of two in these files the second is told
            skill = self._reading.skills[owner]
            if form in read_as(other, skill) and not _is_other_abbreviation(surface, other):
                yield other, owner
        version = _VERSION.fullmatch(surface)
        for other, owner in self._named(version["name"]) if version else ():
            if owner != skill_id and not self.ruled(owner, form_of(other)):
                yield other, owner

    def _alike(self, surface: str) -> Iterator[tuple[str, str]]:
        """Yield names that a spelling of a name is, its words run together."""
        joined = dict.fromkeys("".join(form) for form in spellings(surface, inflect=True))
        return (name for form in joined for name in self._reading.names.run_together(form))

    def _named(self, name: str) -> list[tuple[str, str]]:
        return self._reading.names.run_together(form_of(name).replace(" ", ""))


def read_as(name: str, skill: Skill) -> set[str]:
    """Return all that is read as a name of a skill, without its version."""
    forms = spellings(name, inflect=skill.kind in INFLECTED or " " in form_of(name))
    split = split_spelling(name)
    return {" ".join(form) for form in (*forms, *([split] if split else []))}


def _is_other_abbreviation(surface: str, other: str) -> bool:
    """Say whether an abbreviation ends in an S of its own: FTPS are not several FTP."""
    return surface.isupper() and other.isupper() and form_of(surface) != form_of(other)


__all__ = ["check_spellings", "read_as"]
