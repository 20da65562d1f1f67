"""Kinship: which skills do the same work, so that a list of them is a choice."""

from __future__ import annotations

from collections.abc import Sequence

from skillmatch.roles import list_roles
from skillmatch.taxonomy import Taxonomy

_THINGS = frozenset({"language", "library", "tool", "model"})
_NARROW = 150
"""A field with more skills below it has room for things that do different work."""
_STEPS = 2  # up to what two cousins share


class Kinship:
    """Which skills do the same work, so that a list of them with one "or" is a choice."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._needs: dict[str, set[tuple[str, ...]]] = {}
        self._homes: dict[str, set[tuple[str, str]]] = {}
        for role in list_roles():
            for competency in role.competencies:
                for need in competency.needs:
                    for skill in need.skills:
                        self._homes.setdefault(skill, set()).add((role.id, competency.id))
                        if len(need.skills) > 1:
                            self._needs.setdefault(skill, set()).add(need.skills)

    def are_kin(self, one: str, other: str) -> bool:
        """Say whether two skills are of a kind: close kin, or of a file."""
        if self.are_close(one, other):
            return True
        first, second = self._taxonomy[one], self._taxonomy[other]
        if (first.category, first.kind) == (second.category, second.kind):
            return True
        # "AI/ML" is a choice, "Python/Django" is not.
        part = one in second.broader or other in first.broader
        return part and first.kind == second.kind

    def are_close(self, one: str, other: str) -> bool:
        """Say whether two skills stand in for each other: as a role says, or by their family."""
        if self._needs.get(one, set()) & self._needs.get(other, set()):
            return True
        first, second = self._taxonomy[one], self._taxonomy[other]
        return first.kind == second.kind == "language" or bool(
            set(first.broader) & set(second.broader)
        )

    def are_substitutes(self, one: str, other: str) -> bool:
        """Say whether who has one of two things hardly needs the other, as with two libraries.

        Parts of one platform or language ("ECS, S3", "pandas, NumPy") are no substitutes.
        """
        if not self.are_things(one, other):
            return False
        if self.are_siblings(one, other) or self._are_cousins(one, other):
            return True
        first, second = self._taxonomy[one], self._taxonomy[other]
        in_a_role = self._needs.get(one, set()) & self._needs.get(other, set())
        return first.kind == second.kind and first.kind in {"library", "model"} and bool(in_a_role)

    def are_siblings(self, one: str, other: str) -> bool:
        """Say whether two things are parts of one field: of a narrow one, unless of one kind."""
        first, second = self._taxonomy[one], self._taxonomy[other]
        shared = filter(self.is_field, set(first.broader) & set(second.broader))
        return any(first.kind == second.kind or self.is_narrow(field) for field in shared)

    def do(self, things: Sequence[str], field: str) -> bool:
        """Say whether a field is the work that things are for, by the taxonomy or a role.

        No language is for one work: "microservices (Go or Java)".
        """
        kinds = {self._taxonomy[thing].kind for thing in things}
        return kinds <= _THINGS - {"language"} and any(self._does(one, field) for one in things)

    def is_part(self, skill: str, whole: str) -> bool:
        """Say whether a skill is below another one, however far."""
        return whole in self._above(skill)

    def is_thing(self, skill: str) -> bool:
        """Say whether a skill is a thing with a name of its own, not a field of work."""
        return self._taxonomy[skill].kind in _THINGS

    def is_field(self, skill: str) -> bool:
        """Say whether a skill is a field, or a family of models: boosting, transformers."""
        return self._taxonomy[skill].kind == "model" or not self.is_thing(skill)

    def are_things(self, one: str, other: str) -> bool:
        """Say whether both are things, and neither or both a language."""
        kinds = {self._taxonomy[one].kind, self._taxonomy[other].kind}
        return kinds <= _THINGS and (len(kinds) == 1 or kinds == {"tool", "library"})

    def is_narrow(self, skill: str) -> bool:
        """Say whether so few skills are below one that they do much the same."""
        return len(self._below(skill)) <= _NARROW

    def _does(self, thing: str, field: str) -> bool:
        together = self._homes.get(thing, set()) & self._homes.get(field, set())
        return bool(together) or self.is_part(thing, field) or self._are_cousins(thing, field)

    def _are_cousins(self, one: str, other: str) -> bool:
        """Say whether two skills stand in one narrow field, or one is a kind of the other."""
        first, second = ({skill, *self._above(skill, _STEPS)} for skill in (one, other))
        return any(self.is_field(shared) and self.is_narrow(shared) for shared in first & second)

    def _above(self, skill: str, steps: int = 20) -> set[str]:
        """Return what a skill is part of."""
        found: set[str] = set()
        level = {skill}
        for _ in range(steps):
            level = {b for s in level for b in self._taxonomy[s].broader if b in self._taxonomy}
            level -= found
            found |= level
        return found

    def _below(self, skill: str) -> set[str]:
        """Return what is part of a skill, as far as it takes to see that it is much."""
        found: set[str] = set()
        level = {skill}
        while level and len(found) <= _NARROW:
            level = {below for s in level for below in self._taxonomy.narrower(s)} - found
            found |= level
        return found


__all__ = ["Kinship"]
