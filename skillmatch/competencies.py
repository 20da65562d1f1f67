"""Competencies: the parts of a role, what each asks for, and how much that counts."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

WANTED: tuple[str, ...] = ("must", "nice to have")
"""How a role may want a need, beside how much."""

MOST_OF_ONE = 0.8
"""Of what a typical posting asks for, one need counts for so much at most: no single word, however
often postings have it, shows a competency."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing a competency asks for: a skill, or any of several that do the same.

    Attributes
    ----------
    skills
        Ids; one is enough.
    weight
        TF-IDF weight: how often the role's postings ask for it, times how rare it is over the
        postings of all technical roles, times how much it tells the role from its neighbour
        (`told_from` of the role file; 1 where both ask alike). In the role of a single posting the
        root of the idf: nothing there says how often it is asked for.
    demand
        Share of the role's postings that ask for it, in [0, 1].
    years
        Of experience that are asked for, if any. They are shown and not scored: the strength of a
        skill grows with its years already, and dates that cannot be read must cost nothing.
    by_hand
        Whether the role file sets the demand, in place of one counted from postings.
    wanted
        ``must`` or ``nice to have`` where the role says, as that of a posting does; else ``""``.
    """

    skills: tuple[str, ...]
    weight: float
    demand: float
    years: int | None = None
    by_hand: bool = False
    wanted: str = ""


@dataclass(frozen=True, slots=True)
class Competency:
    """A part of a role.

    Attributes
    ----------
    id, name
        What it is.
    needs
        The weightiest first.
    enough
        Part of what a typical posting asks for that earns 89% of the competency; 1 unless
        the role file gives a reason for another.
    sides
        Skills of crafts that hardly anybody does together, such as robots of steel and those of
        software: what a person lacks is told of their own side. It changes no score.
    typical
        The weight that a posting asks for which speaks of this competency at all, times `enough`.
    needs_of
        The numbers of the needs that each skill fills.
    """

    id: str
    name: str
    needs: tuple[Need, ...]
    enough: float = 1.0
    sides: tuple[tuple[str, ...], ...] = ()
    typical: float = field(init=False)
    needs_of: Mapping[str, tuple[int, ...]] = field(
        init=False, repr=False, compare=False, hash=False
    )

    def __post_init__(self) -> None:
        """Work out what is typical, and which skill fills which need, once."""
        object.__setattr__(self, "typical", self._typical())
        needs_of: dict[str, tuple[int, ...]] = {}
        for number, need in enumerate(self.needs):
            for skill in need.skills:
                needs_of[skill] = (*needs_of.get(skill, ()), number)
        object.__setattr__(self, "needs_of", needs_of)

    def counted(self, need: Need) -> float:
        """Return the weight that a need counts for: of what is typical, so much at most."""
        return min(need.weight, MOST_OF_ONE * self.typical)

    def beside(self, shown: Collection[str]) -> list[Need]:
        """Return the needs on other sides than that of somebody who shows such skills.

        Who shows something of each side, or of none, has none beside theirs.
        """
        sides = [self._on_side(side) for side in self.sides]
        own = {number for skill in shown for number in self.needs_of.get(skill, ())}
        if all(own.isdisjoint(side) for side in sides):
            return []
        return [self.needs[one] for side in sides if own.isdisjoint(side) for one in sorted(side)]

    def _on_side(self, side: tuple[str, ...]) -> set[int]:
        return {number for skill in side for number in self.needs_of.get(skill, ())}

    def _typical(self) -> float:
        """Return what a posting asks for that speaks of this competency at all.

        The expected weight over all postings, the sum of weight times demand, divided by the
        share of postings that name any of the needs (taken as independent of each other).
        """
        silent = math.prod(1 - min(need.demand, 1.0) for need in self.needs)
        expected = math.fsum(need.weight * need.demand for need in self.needs)
        return self.enough * expected / (1 - silent) if silent < 1 else 0.0


@dataclass(frozen=True, slots=True)
class Area:
    """Competencies of which the best ones make a person fit, not all of them.

    Attributes
    ----------
    id, name
        What it is.
    share
        How much of the role it is; the shares of a role sum to 1.
    decay
        In (0, 1]: what the second best competency counts, compared with the best, the third
        compared with the second, and so on. At 1 all count the same. It holds for a beginner; years
        in one field let that one count more (`skillmatch.score.depth`).
    competencies
        In the order of the role file.
    """

    id: str
    name: str
    share: float
    decay: float
    competencies: tuple[Competency, ...]


__all__ = ["MOST_OF_ONE", "WANTED", "Area", "Competency", "Need"]
