"""Lineage: what is broader than a skill, and how much of that it shows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy

IMPLIED_FACTOR = 0.4  # of the strength of the narrower skill, for each step
NAMED_FACTOR = 1.0  # of a product that the name of its part begins with


class Lineage(dict[str, Skill | None]):
    """The skills of a taxonomy that resumes name, by id, and what is broader than them.

    Resumes name a few hundred of its thousands again and again, which are found faster among few.
    ``None`` stands for what the taxonomy does not have.

    Attributes
    ----------
    broader
        The ids of all broader skills of each, with the share of a strength that they are shown
        with.
    unnamed
        The evidence of each broader skill in a resume that does not name it.
    """

    def __init__(self, taxonomy: Taxonomy) -> None:
        super().__init__()
        self.broader: dict[str, list[tuple[float, str]]] = {}
        self.unnamed: dict[str, SkillEvidence] = {}
        self._taxonomy = taxonomy
        self._nameable: dict[str, list[tuple[str, str]]] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self._named: dict[tuple[str, frozenset[str]], list[tuple[float, str]]] = {}

    def __missing__(self, skill_id: str) -> Skill | None:
        """Find a skill, and what is broader."""
        if skill_id not in self._taxonomy:
            return None
        shares = _broader_shares(self._taxonomy, skill_id)
        for broader in shares:
            self.unnamed[broader] = SkillEvidence(self._taxonomy[broader], 0.0)
        self.broader[skill_id] = [(share, broader) for broader, share in shares.items()]
        self._nameable[skill_id] = [
            (f"{surface.casefold()} ", broader)
            for broader in self._taxonomy[skill_id].broader
            if shares.get(broader, NAMED_FACTOR) < NAMED_FACTOR
            and self._taxonomy[broader].kind != "concept"
            for surface in self._taxonomy[broader].surfaces
        ]
        self._names[skill_id] = tuple(name for name, _ in self._nameable[skill_id])
        found = self[skill_id] = self._taxonomy[skill_id]
        return found

    def shares(self, skill_id: str, mentions: Sequence[Mention]) -> list[tuple[float, str]]:
        """Return what is broader than a skill, with the shares that it is shown with in a resume.

        "Spark Structured Streaming" names Spark, "Structured Streaming" does not.
        """
        nameable = self._nameable[skill_id]
        if not nameable:
            return self.broader[skill_id]
        surfaces = [  # a name of one word names nothing else, which is told faster
            surface
            for mention in mentions
            if " " in mention.surface and mention.status == "claimed" and mention.how != "implied"
            if (surface := mention.surface.casefold()).startswith(self._names[skill_id])
        ]
        if not surfaces:
            return self.broader[skill_id]
        named = frozenset(
            broader
            for name, broader in nameable
            if any(surface.startswith(name) for surface in surfaces)
        )
        found = self._named.get((skill_id, named))
        if found is None:
            shares = _broader_shares(self._taxonomy, skill_id, named)
            found = [(share, broader) for broader, share in shares.items()]
            self._named[skill_id, named] = found
        return found


@lru_cache(maxsize=8)
def lineage_of(taxonomy: Taxonomy) -> Lineage:
    """Return the lineage of a taxonomy, which grows with what resumes name."""
    return Lineage(taxonomy)


def _broader_shares(
    taxonomy: Taxonomy, skill_id: str, named: frozenset[str] = frozenset()
) -> dict[str, float]:
    """Return the broader skills with the share each is shown with, the largest over all ways.

    Those `named` stand in the words that the skill itself was found by.
    """
    found: dict[str, float] = {}
    level = {skill_id: 1.0}
    while level:
        following: dict[str, float] = {}
        for narrower, share in level.items():
            for broader in taxonomy[narrower].broader:
                if broader not in taxonomy:
                    continue
                told = narrower == skill_id and broader in named
                step = NAMED_FACTOR if told else _factor(taxonomy[narrower], taxonomy[broader])
                shown = share * step
                if shown > found.get(broader, 0.0):
                    found[broader] = following[broader] = shown
        level = following
    return found


def _factor(narrower: Skill, broader: Skill) -> float:
    """Return how much of a skill's strength one step shows."""
    if broader.kind == "concept":
        return IMPLIED_FACTOR
    name = narrower.name.casefold()
    begins = (f"{surface.casefold()}{mark}" for surface in broader.surfaces for mark in " -")
    named = name.startswith(tuple(begins))  # "GPT-4o" names GPT, as "Jenkins pipelines" Jenkins
    return NAMED_FACTOR if named else IMPLIED_FACTOR


__all__ = ["IMPLIED_FACTOR", "NAMED_FACTOR", "Lineage", "lineage_of"]
