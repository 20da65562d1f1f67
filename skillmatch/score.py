"""Score: how much of what a role asks for the evidence covers, as a sum of parts.

For a competency with needs k of TF-IDF weight ``w_k``, met with strength ``s_k``, the covered part
of what a typical posting asks for is ``x = sum_k(w_k * s_k) / typical``, a sparse dot product, no
``w_k`` being more than `MOST_OF_ONE` of it. What
is only claimed, listed or taught (``s_k < USED``) adds up to `CLAIMS` at most, so that a list,
however long, is never worth what use in work is. The score saturates, ``y = 1 - exp(-RATE * x)``,
because nobody needs everything.

The competencies of an area are combined by an ordered weighted average (Yager 1988): the best
counts most, the next less, by the area's `decay`. Depth in two fields of AI makes an AI engineer;
nobody works in all of them. The deeper a field has been worked in, the more it stands for the area
(`depth`): who has built vision for five years is not asked for agents too, while a beginner shows
by breadth what they could grow into. The fit is the sum over areas of share times that average,
and each skill's points are its part of its competency's dot product.

Nothing but the strengths goes into a fit: they are all that `skillmatch.sklearn` needs to know.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from skillmatch.results import BANDS, CompetencyFit, Contribution, RoleFit, SkillEvidence
from skillmatch.roles import Area, Competency, Need, Role

RATE = 2.0
"""At ``x = 1``, all that a typical posting asks for used in work, six sevenths of a competency."""

MOST_OF_ONE = 0.8
"""Of what a typical posting asks for, one need counts for so much at most: no single word, however
often postings have it, shows a competency."""

USED = 0.4
"""Strengths below come from lists, claims, courses, and work of long ago."""

CLAIMS = 0.8
"""How much of what a typical posting asks for claims can cover together, approached as
``CLAIMS * (1 - exp(-claims / CLAIMS))``."""

DEEP_FROM, DEEP_AT = 0.5, 0.6
"""Strengths between which use begins to count as deep: lists, claims and courses stay below."""

SPECIALIST = 3.0
"""At full depth the ranks of an area lie so much further apart: its decay is raised to the power
of ``1 + SPECIALIST * depth``."""

BAND_STARTS: tuple[float, ...] = (0.0, 0.25, 0.45, 0.7)
"""Where the bands weak, partial, good and strong begin."""

NEGLIGIBLE = 1e-9
"""Strengths are rounded to six digits; what is not above this is none."""


class Met(NamedTuple):
    """A need that is met: by which skill, how strongly, and the product of weight and strength."""

    need: Need
    skill_id: str
    strength: float
    weight: float

    @property
    def claimed(self) -> bool:
        """Whether it is only claimed: listed, taught, or used long ago."""
        return self.strength < USED


@dataclass(frozen=True, slots=True)
class Covered:
    """A competency with the needs of it that are met.

    Attributes
    ----------
    competency
        The competency.
    met
        Its needs that are met.
    used, claimed
        The dot products of weights and strengths of what is shown in use, and only claimed.
    deep_use
        How deep the use of its two strongest skills goes, in [0, 1]: one word in a long job makes
        no specialist.
    score
        In [0, 1].
    """

    competency: Competency
    met: tuple[Met, ...]
    used: float
    claimed: float
    deep_use: float
    score: float


def saturated(used: float, claimed: float, typical: float) -> float:
    """Return the score in [0, 1] of a competency covered by so much weight in use and claimed.

    >>> saturated(0.0, 0.0, 1.0), round(saturated(1.0, 0.0, 1.0), 3)
    (0.0, 0.865)
    >>> round(saturated(0.0, 1.0, 1.0), 3), round(saturated(0.0, 100.0, 1.0), 3)
    (0.681, 0.798)
    """
    if typical <= 0:
        return 0.0
    return -math.expm1(-RATE * (used + _capped(claimed, typical)) / typical)


def _capped(claimed: float, typical: float) -> float:
    """Return the weight that claims count for: the more of them, the less each."""
    most = CLAIMS * typical
    return -most * math.expm1(-claimed / most)


def score_role(
    role: Role, strengths: Mapping[str, float], names: Mapping[str, str] | None = None
) -> RoleFit:
    """Score the strengths of skills against one role.

    Parameters
    ----------
    role
        What is asked for.
    strengths
        By skill id, in [0, 1]; what is implied has its discount already. See `strengths_of`.
    names
        Names of skills by id, for the contributions; ids are used where one is missing.

    Returns
    -------
    RoleFit
        Without ``missing`` and ``next_steps``, which `skillmatch.explain` adds.
    """
    names = names or {}
    contributions: list[Contribution] = []
    competencies: dict[str, CompetencyFit] = {}
    for area in role.areas:
        covered = [cover(competency, strengths) for competency in area.competencies]
        shares = _shares(area, covered)
        for one in covered:
            share = shares[one.competency.id]
            competencies[one.competency.id] = _competency_fit(one, share)
            contributions.extend(_contributions(one, share, names))
    total = math.fsum(part.points for part in contributions)
    contributions.sort(key=lambda part: (-part.points, part.skill_id))
    return RoleFit(
        role_id=role.id,
        role_name=role.name,
        score=total,
        band=band(total),
        contributions=tuple(contributions),
        competencies=tuple(competencies[competency.id] for competency in role.competencies),
    )


def band(score: float) -> str:
    """Return the name of the band a score falls in.

    >>> band(0.1), band(0.95)
    ('weak', 'strong')
    """
    reached = [name for name, start in zip(BANDS, BAND_STARTS, strict=True) if score >= start]
    return reached[-1] if reached else BANDS[0]


def counted(need: Need, competency: Competency) -> float:
    """Return the weight that a need counts for in its competency."""
    return min(need.weight, MOST_OF_ONE * competency.typical)


def strengths_of(skills: Iterable[SkillEvidence]) -> dict[str, float]:
    """Return the strengths above 0 of evidence, by skill id."""
    return {ev.skill.id: ev.strength for ev in skills if ev.strength > 0}


def cover(competency: Competency, strengths: Mapping[str, float]) -> Covered:
    """Return the needs that are met; of alternatives the strongest counts, by id when equal."""
    best: dict[int, tuple[float, str]] = {}
    for skill_id in sorted(strengths.keys() & competency.needs_of.keys()):
        for number in competency.needs_of[skill_id]:
            if strengths[skill_id] > best.get(number, (NEGLIGIBLE, ""))[0]:
                best[number] = strengths[skill_id], skill_id
    met = [
        Met(need, skill_id, strength, counted(need, competency) * strength)
        for need, (strength, skill_id) in (
            (competency.needs[number], best[number]) for number in sorted(best)
        )
        if need.weight > 0 and competency.typical > 0
    ]
    used = math.fsum([one.weight for one in met if one.strength >= USED])
    claimed = math.fsum([one.weight for one in met if one.strength < USED])
    score = saturated(used, claimed, competency.typical)
    return Covered(competency, tuple(met), used, claimed, deepest(met), score)


def deep_use(strength: float) -> float:
    """Return how deep a use goes that is so strong, in [0, 1].

    >>> deep_use(0.5), round(deep_use(0.55), 3), deep_use(0.6), deep_use(0.9)
    (0.0, 0.275, 0.6, 0.9)
    """
    return strength * min(1.0, max(0.0, (strength - DEEP_FROM) / (DEEP_AT - DEEP_FROM)))


def deepest(met: Iterable[Met]) -> float:
    """Return how deep the use of the two strongest of the skills that meet needs goes."""
    return math.fsum(sorted(deep_use(one.strength) for one in met)[-2:]) / 2


def depth(score: float, use: float) -> float:
    """Return how deep somebody is in a field, in [0, 1]: how much of it, in how deep a use."""
    return score * use


def decay_at(area: Area, deepest: float) -> float:
    """Return the decay of an area for somebody so deep in one of its fields."""
    return math.pow(area.decay, 1 + SPECIALIST * deepest)


def _shares(area: Area, covered: Sequence[Covered]) -> dict[str, float]:
    """Return how much of the role each competency of an area is, by the order of the scores."""
    ordered = sorted(covered, key=lambda one: (-one.score, one.competency.id))
    decay = decay_at(area, max(depth(one.score, one.deep_use) for one in covered))
    powers = [decay**rank for rank in range(len(ordered))]
    whole = math.fsum(powers)
    return {
        one.competency.id: area.share * power / whole
        for one, power in zip(ordered, powers, strict=True)
    }


def _competency_fit(covered: Covered, share: float) -> CompetencyFit:
    competency = covered.competency
    met = {one.need.skills for one in covered.met}
    return CompetencyFit(
        id=competency.id,
        name=competency.name,
        score=covered.score,
        share=share,
        matched=tuple(one.skill_id for one in covered.met),
        missing=tuple(need.skills[0] for need in competency.needs if need.skills not in met),
    )


def _contributions(covered: Covered, share: float, names: Mapping[str, str]) -> list[Contribution]:
    used, claimed, typical = covered.used, covered.claimed, covered.competency.typical
    of_claims = _capped(claimed, typical) / claimed if claimed > 0 and typical > 0 else 0.0
    weight = used + of_claims * claimed
    points = share * covered.score
    return [
        Contribution(
            skill_id=one.skill_id,
            skill_name=names.get(one.skill_id, one.skill_id),
            competency=covered.competency.id,
            points=points * one.weight * (1.0 if one.strength >= USED else of_claims) / weight,
            weight=one.need.weight,
            strength=one.strength,
            years_asked=one.need.years,
        )
        for one in covered.met
    ]


__all__ = [
    "BAND_STARTS",
    "CLAIMS",
    "DEEP_AT",
    "DEEP_FROM",
    "NEGLIGIBLE",
    "RATE",
    "SPECIALIST",
    "USED",
    "Covered",
    "Met",
    "band",
    "counted",
    "cover",
    "decay_at",
    "deep_use",
    "deepest",
    "depth",
    "saturated",
    "score_role",
    "strengths_of",
]
