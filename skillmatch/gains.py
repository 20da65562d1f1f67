"""Gains: what each need that is not met would add to a fit."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from skillmatch.roles import Area, Need, Role
from skillmatch.score import USED, Covered, counted, cover, saturated

RARELY_ASKED = 0.1
"""Share of postings at which a gain is worth half of its points, when gains are ranked."""

COMMONLY_ASKED = 0.25
"""Share of postings from which a need is worth learning wherever a person starts from."""

_SET_BY_HAND = 0.05
"""Share taken for a demand set by hand beside counted ones: postings hardly ask for it."""


class Gain(NamedTuple):
    """What meeting one more need would add to a fit.

    Attributes
    ----------
    competency_id, need
        What is not met.
    points
        Of the score, that it would add.
    demand
        Share of postings that ask for it.
    begun
        Whether the person has something in the competency already.
    """

    competency_id: str
    need: Need
    points: float
    demand: float
    begun: bool

    @property
    def at_hand(self) -> bool:
        """Whether it is begun already, or asked for so often that it is worth a beginning."""
        return self.begun or self.demand >= COMMONLY_ASKED

    @property
    def worth(self) -> float:
        """The points, less where hardly any posting asks for it."""
        return self.points * self.demand / (self.demand + RARELY_ASKED)

    @property
    def place(self) -> tuple[bool, float, tuple[str, ...]]:
        """What gains are ranked by, the first to meet first."""
        return not self.at_hand, -self.worth, self.need.skills


def gains(role: Role, strengths: Mapping[str, float], learnt: float) -> list[Gain]:
    """Return what each unmet need would add to the fit, if met with strength `learnt`.

    The order is that of the role: competency by competency, the weightiest need first.
    """
    return OpenNeeds(role, strengths, learnt).gains()


class OpenNeeds:
    """The needs of a role that are not met, kept up as one skill after the other is learnt.

    What a skill is not part of, by competency and by area, is not worked out again.
    """

    def __init__(self, role: Role, strengths: Mapping[str, float], learnt: float) -> None:
        self._role = role
        self._strengths = dict(strengths)
        self._learnt = learnt
        self._covered: dict[str, Covered] = {}
        self._unmet: dict[str, list[tuple[Need, float, float]]] = {}
        self._gains: dict[str, list[Gain]] = {}

    def learn(self, skill_id: str) -> None:
        """Suppose that a skill is learnt."""
        self._strengths[skill_id] = self._learnt
        for area in self._role.areas:
            for competency in area.competencies:
                if skill_id in competency.needs_of:
                    self._covered.pop(competency.id, None)
                    self._gains.pop(area.id, None)

    def gains(self) -> list[Gain]:
        """Return what each unmet need would add to the fit, in the order of the role."""
        for area in self._role.areas:
            if area.id not in self._gains:
                self._gains[area.id] = self._gains_of(area)
        return [gain for area in self._role.areas for gain in self._gains[area.id]]

    def _gains_of(self, area: Area) -> list[Gain]:
        found: list[Gain] = []
        for competency in area.competencies:
            if competency.id not in self._covered:
                one = cover(competency, self._strengths)
                self._covered[competency.id] = one
                self._unmet[competency.id] = self._unmet_of(one)
        covered = [self._covered[competency.id] for competency in area.competencies]
        for one in covered:
            average = _Average(area, [other.score for other in covered if other is not one])
            now, begun = average.with_one_more(one.score), bool(one.met)
            found.extend(
                Gain(
                    one.competency.id,
                    need,
                    area.share * (average.with_one_more(score) - now),
                    demand,
                    begun,
                )
                for need, score, demand in self._unmet[one.competency.id]
            )
        return found

    def _unmet_of(self, one: Covered) -> list[tuple[Need, float, float]]:
        """Return the unmet needs, the competency's score with each, and who asks for it."""
        met = {part.need.skills for part in one.met}
        return [
            (need, _with_learnt(one, need, self._learnt), _demand(self._role, need))
            for need in one.competency.needs
            if need.weight > 0 and need.skills not in met
        ]


def _demand(role: Role, need: Need) -> float:
    """Return the share of postings that ask for a need; one set by hand says nothing of them."""
    return min(need.demand, _SET_BY_HAND) if role.postings and need.by_hand else need.demand


def _with_learnt(covered: Covered, need: Need, learnt: float) -> float:
    """Return the score of a competency with one more need met."""
    weight = counted(need, covered.competency) * learnt
    used, claimed = (weight, 0.0) if learnt >= USED else (0.0, weight)
    return saturated(covered.used + used, covered.claimed + claimed, covered.competency.typical)


class _Average:
    """The ordered weighted average of an area, all of its scores known but one."""

    def __init__(self, area: Area, others: Sequence[float]) -> None:
        ordered = sorted(others, reverse=True)
        self._lower = [-score for score in ordered]  # ascending, as bisect wants it
        self._weights = area.weights
        products = [w * s for w, s in zip(area.weights, ordered, strict=False)]
        moved = [w * s for w, s in zip(area.weights[1:], ordered, strict=True)]
        self._before = [*accumulate(products, initial=0.0)]
        self._behind = [*accumulate(reversed(moved), initial=0.0)][::-1]

    def with_one_more(self, score: float) -> float:
        """Return the average with the score that was left open."""
        place = bisect_right(self._lower, -score)
        return self._before[place] + self._weights[place] * score + self._behind[place]


__all__ = ["COMMONLY_ASKED", "RARELY_ASKED", "Gain", "OpenNeeds", "gains"]
