"""Gains: what each need that is not met, or only by a list, would add to a fit."""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from skillmatch.roles import Area, Need, Role
from skillmatch.score import USED, Covered, Met, Shown, counted, cover, decay_at, depth, saturated

RARELY_ASKED = 0.1
"""Share of postings at which a gain is worth half of its points, when gains are ranked."""

COMMONLY_ASKED = 0.25
"""Share of postings from which a need is worth learning wherever a person starts from."""

_SET_BY_HAND = 0.05
"""Share taken for a demand set by hand beside counted ones: postings hardly ask for it."""


@dataclass(frozen=True, slots=True)
class Gain:
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
    listed
        The skill that meets the need by being listed or taught only, or ``""``.
    """

    competency_id: str
    need: Need
    points: float
    demand: float
    begun: bool
    listed: str = ""

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


def gains(role: Role, shown: Shown, learnt: float, listed: Collection[str] = ()) -> list[Gain]:
    """Return what each unmet need would add to the fit, if met with strength `learnt`.

    A need that one of the `listed` skills meets adds what showing that skill in work would. The
    order is that of the role: competency by competency, the weightiest need first.
    """
    found: list[Gain] = []
    for area in role.areas:
        covered = [cover(competency, shown) for competency in area.competencies]
        for one in covered:
            average = _Average(area, [other for other in covered if other is not one])
            now = average.with_one_more(one.score, one.sustained)
            met = {part.need.skills: part for part in one.met}
            for need in one.competency.needs:
                has = met.get(need.skills)
                if need.weight <= 0 or (has and not (has.skill_id in listed and has.claimed)):
                    continue
                then = average.with_one_more(_with_learnt(one, need, learnt, has), one.sustained)
                found.append(
                    Gain(
                        one.competency.id,
                        need,
                        area.share * (then - now),
                        _demand(role, need),
                        begun=bool(met),
                        listed=has.skill_id if has else "",
                    )
                )
    return found


def _demand(role: Role, need: Need) -> float:
    """Return the share of postings that ask for a need; one set by hand says nothing of them."""
    return min(need.demand, _SET_BY_HAND) if role.postings and need.by_hand else need.demand


def _with_learnt(covered: Covered, need: Need, learnt: float, has: Met | None) -> float:
    """Return the score of a competency with one more need met, in place of the claim it has."""
    weight = counted(need, covered.competency) * learnt
    used, claimed = (weight, 0.0) if learnt >= USED else (0.0, weight)
    if has is not None:
        claimed -= has.weight
    total = max(0.0, covered.claimed + claimed)
    return saturated(covered.used + used, total, covered.competency.typical)


class _Average:
    """The ordered weighted average of an area, all of its competencies known but one."""

    def __init__(self, area: Area, others: Sequence[Covered]) -> None:
        self._area = area
        self._ascending = sorted(other.score for other in others)
        self._deepest = max((depth(other.score, other.sustained) for other in others), default=0.0)

    def with_one_more(self, score: float, lasting: float) -> float:
        """Return the average with the competency that was left open."""
        decay = decay_at(self._area, max(self._deepest, depth(score, lasting)))
        scores = self._ascending.copy()
        insort(scores, score)
        total = whole = 0.0
        for one in scores:  # Horner's rule, from the last rank to the first
            total = total * decay + one
            whole = whole * decay + 1.0
        return total / whole


__all__ = ["COMMONLY_ASKED", "RARELY_ASKED", "Gain", "gains"]
