"""Gains: what each need that is not met, or only by a list, would add to a fit."""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from skillmatch.find.work.callings import CALLING_SKILLS
from skillmatch.roles import Area, Competency, Need, Role
from skillmatch.score import (
    USED,
    Covered,
    cover,
    decay_at,
    deepest,
    depth,
    ordered_average,
    saturated,
)

RARELY_ASKED = 0.1
"""Share of postings at which a gain is worth half of its points, when steps are chosen."""

COMMONLY_ASKED = 0.25
"""Share of postings from which a need is worth learning wherever a person starts from."""

AS_MUCH = 0.9
"""Gains at most a tenth apart are as good as equal."""

_IN_A_ROW = 2  # needs of one competency, before another one that adds as much
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
    listed
        The skill that meets the need by being listed or taught only, or ``""``.
    at_hand
        Whether it is begun already, or asked for so often that it is worth a beginning.
    worth
        The points, less where hardly any posting asks for it.
    place
        What gains are ranked by for the next steps, the first to meet first.
    """

    competency_id: str
    need: Need
    points: float
    demand: float
    begun: bool
    listed: str
    at_hand: bool
    worth: float
    place: tuple[bool, float, tuple[str, ...]]

    @property
    def skill_id(self) -> str:
        """The skill to name for the need: the one that is listed, or the first."""
        return self.listed or self.need.skills[0]


def gains(
    role: Role, strengths: Mapping[str, float], learnt: float, listed: Collection[str] = ()
) -> list[Gain]:
    """Return what each unmet need would add to the fit, if met with strength `learnt`.

    A need that one of the `listed` skills meets adds what showing that skill in work would. The
    order is that of the role: competency by competency, the weightiest need first.
    """
    return OpenNeeds(role, strengths, learnt, listed).gains()


class _Unmet(NamedTuple):
    """A need that is not met in work, and score and deep use of its competency with it."""

    need: Need
    score: float
    deep_use: float
    demand: float
    listed: str


class OpenNeeds:
    """The needs of a role that are not met, kept up as one skill after the other is learnt.

    What a skill is not part of, by competency and by area, is not worked out again.
    """

    def __init__(
        self,
        role: Role,
        strengths: Mapping[str, float],
        learnt: float,
        listed: Collection[str] = (),
    ) -> None:
        self._role = role
        self._strengths = dict(strengths)
        self._learnt = learnt
        self._listed = listed
        self._covered: dict[str, Covered] = {}
        self._unmet: dict[str, list[_Unmet]] = {}
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
            average = _Average(area, [other for other in covered if other is not one])
            now, begun = average.with_one_more(one.score, one.deep_use), bool(one.best)
            for unmet in self._unmet[one.competency.id]:
                after = average.with_one_more(unmet.score, unmet.deep_use)
                found.append(_gain(one.competency, unmet, area.share * (after - now), begun=begun))
        return found

    def _unmet_of(self, one: Covered) -> list[_Unmet]:
        competency, learnt = one.competency, self._learnt
        met = {part.need.skills: part for part in one.met}
        use = deepest([learnt, *(best[0] for best in one.best.values())])  # that of claims is 0
        unmet = []
        for need in competency.needs:
            has = met.get(need.skills)
            if need.weight <= 0 or CALLING_SKILLS.issuperset(need.skills):
                continue  # an occupation is no step that can be learnt
            if has and not (has.claimed and has.skill_id in self._listed):
                continue
            weight = competency.counted(need) * learnt
            # In place of the claim, where there is one.
            claims = one.claimed - has.weight if has else one.claimed
            if learnt >= USED:
                score = saturated(one.used + weight, max(0.0, claims), competency.typical)
            else:
                score = saturated(one.used, max(0.0, claims + weight), competency.typical)
            listed = has.skill_id if has else ""
            unmet.append(_Unmet(need, score, use, _demand(self._role, need), listed))
        return unmet


def _gain(competency: Competency, unmet: _Unmet, points: float, *, begun: bool) -> Gain:
    need, demand = unmet.need, unmet.demand
    at_hand = begun or demand >= COMMONLY_ASKED
    worth = points * demand / (demand + RARELY_ASKED)
    place = not at_hand, -worth, need.skills
    return Gain(competency.id, need, points, demand, begun, unmet.listed, at_hand, worth, place)


def _demand(role: Role, need: Need) -> float:
    """Return the share of postings that ask for a need; one set by hand says nothing of them."""
    return min(need.demand, _SET_BY_HAND) if role.postings and need.by_hand else need.demand


class _Average:
    """The ordered weighted average of an area, all of its competencies known but one."""

    def __init__(self, area: Area, others: Sequence[Covered]) -> None:
        self._area = area
        self._ascending = sorted(other.score for other in others)
        self._deepest = max((depth(other.score, other.deep_use) for other in others), default=0.0)

    def with_one_more(self, score: float, use: float) -> float:
        """Return the average with the competency that was left open."""
        decay = decay_at(self._area, max(self._deepest, depth(score, use)))
        scores = self._ascending.copy()
        insort(scores, score)
        return ordered_average(scores, decay)


def in_order(found: Sequence[Gain], most: int) -> list[Gain]:
    """Return gains, the greatest first, in groups of those that are as good as equal.

    At most `most` of them, and the rest of the last group. In a group comes first what is begun or
    commonly asked for, then what is asked for more often; and not the whole of one competency
    before anything else.
    """
    left = sorted(found, key=lambda gain: (-gain.points, gain.skill_id))
    ordered: list[Gain] = []
    while left and len(ordered) < most:
        least = AS_MUCH * left[0].points
        group = [gain for gain in left if gain.points >= least]
        left = left[len(group) :]
        ordered += _spread(sorted(group, key=_advisable))
    return ordered


def _advisable(gain: Gain) -> tuple[bool, float, float, str]:
    return not gain.at_hand, -gain.worth, -gain.demand, gain.skill_id


def _spread(group: Sequence[Gain]) -> list[Gain]:
    """Return gains with at most so many of one competency in a row, as long as there are others."""
    left = list(group)
    spread: list[Gain] = []
    while left:
        row = {gain.competency_id for gain in spread[-_IN_A_ROW:]}
        full = len(spread) >= _IN_A_ROW and len(row) == 1
        others = (
            number
            for number, gain in enumerate(left)
            if gain.competency_id not in row and gain.at_hand == left[0].at_hand
        )
        spread.append(left.pop(next(others, 0) if full else 0))
    return spread


__all__ = ["AS_MUCH", "COMMONLY_ASKED", "RARELY_ASKED", "Gain", "OpenNeeds", "gains", "in_order"]
