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
by breadth what they could grow into. The fit is the sum over areas of share times that average.
What it is told to consist of (`skillmatch.shares`) is the same sum with competencies that are
covered alike counting alike; each skill's points are its part of its competency's dot product.

Nothing but the strengths goes into a fit: they are all that `skillmatch.sklearn` needs to know.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Any

from skillmatch.competencies import MOST_OF_ONE, Area
from skillmatch.covered import (
    CLAIMS,
    DEEP_AT,
    DEEP_FROM,
    DEEP_SKILLS,
    NEGLIGIBLE,
    RATE,
    USED,
    Coverage,
    Covered,
    Met,
    capped,
    cover,
    cover_roles,
    deep_use,
    deepest,
    each_covered,
    saturated,
)
from skillmatch.deferred import deferring
from skillmatch.fits import BANDS, CompetencyFit, Contribution, RoleFit
from skillmatch.mentions import SkillEvidence
from skillmatch.roles import Role
from skillmatch.shares import even_weights

SPECIALIST = 5.0
"""At full depth the ranks of an area lie so much further apart: its decay is raised to the power
of ``1 + SPECIALIST * depth``."""

BAND_STARTS: tuple[float, ...] = (0.0, 0.25, 0.45, 0.7)
"""Where the bands weak, partial, good and strong begin."""

_with_parts_later = deferring(RoleFit, "contributions", "competencies")


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
        Without ``missing`` and ``next_steps``, which `skillmatch.explain` adds. Its contributions
        and competencies are worked out when they are first asked for.
    """
    return score_roles((role,), strengths, names)[0]


def score_roles(
    roles: Sequence[Role], strengths: Mapping[str, float], names: Mapping[str, str] | None = None
) -> list[RoleFit]:
    """Score the strengths of skills against several roles, each as `score_role` does."""
    called = dict(names or {})  # for when the parts are asked for
    fits = []
    for role, coverage in zip(roles, cover_roles(roles, strengths), strict=True):
        score = _sum_of_areas(role, coverage)
        parts = partial(_parts, role, coverage, called)
        fits.append(_with_parts_later(role.id, role.name, score, band(score), (), (), parts))
    return fits


def band(score: float) -> str:
    """Return the name of the band a score falls in, by the whole points that are shown of it.

    >>> band(0.1), band(0.95), band(0.694), band(0.696)
    ('weak', 'strong', 'good', 'strong')
    """
    return BANDS[max(0, bisect_right(BAND_STARTS, whole_points(score) / 100) - 1)]


def whole_points(score: float) -> int:
    """Return the points of 100 that are shown of a score: bands and least fits go by them.

    >>> whole_points(0.694), whole_points(0.696)
    (69, 70)
    """
    return round(100 * score)


def strengths_of(skills: Iterable[SkillEvidence]) -> dict[str, float]:
    """Return the strengths above 0 of evidence, by skill id."""
    return {ev.skill.id: strength for ev in skills if (strength := ev.strength) > 0}


def depth(score: float, use: float) -> float:
    """Return how deep somebody is in a field, in [0, 1]: how much of it, in how deep a use."""
    return score * use


def decay_at(area: Area, deepest: float) -> float:
    """Return the decay of an area for somebody so deep in one of its fields."""
    return math.pow(area.decay, 1 + SPECIALIST * deepest)


def ordered_average(ascending: Iterable[float], decay: float) -> float:
    """Return the average of scores of which each counts `decay` of what the next one does.

    >>> ordered_average([0.0, 0.75], 0.5)
    0.5
    """
    total = whole = 0.0
    for score in ascending:  # Horner's rule, from the last rank to the first
        total = total * decay + score
        whole = whole * decay + 1.0
    return total / whole


def _sum_of_areas(role: Role, coverage: Coverage) -> float:
    """Return the sum over areas of share times the average of their competencies."""
    total, first = 0.0, 0
    for area in role.areas:
        behind = first + len(area.competencies)
        scores, uses = coverage.scores[first:behind], coverage.deep_use[first:behind]
        if any(scores):
            decay = decay_at(area, max(map(depth, scores, uses)))
            total += area.share * ordered_average(sorted(scores), decay)
        first = behind
    return total


def _shares(area: Area, covered: Sequence[Covered]) -> list[float]:
    """Return how much of the role each competency of an area counted, alike if covered alike."""
    decay = decay_at(area, max([depth(one.score, one.deep_use) for one in covered]))
    scores = [one.score for one in covered]
    average = ordered_average(sorted(scores), decay)
    return [area.share * weight for weight in even_weights(scores, average)]


def _parts(role: Role, coverage: Coverage, names: Mapping[str, str]) -> dict[str, Any]:
    """Return the parts of a score: by skill, the most points first, and by competency."""
    contributions: list[Contribution] = []
    competencies: list[CompetencyFit] = []
    covered = iter(each_covered(role, coverage))
    for area in role.areas:
        ones = list(islice(covered, len(area.competencies)))
        for one, share in zip(ones, _shares(area, ones), strict=True):
            competencies.append(_competency_fit(one, share, area))
            contributions.extend(_contributions(one, share, names))
    contributions.sort(key=lambda part: (-part.points, part.skill_id))
    return {"contributions": tuple(contributions), "competencies": tuple(competencies)}


def _competency_fit(covered: Covered, share: float, area: Area) -> CompetencyFit:
    competency, best = covered.competency, covered.best
    needs = enumerate(competency.needs)
    return CompetencyFit(
        competency.id,
        competency.name,
        covered.score,
        share,
        tuple([skill_id for _, (_, skill_id, _) in sorted(best.items())]),
        tuple([need.skills[0] for number, need in needs if number not in best]),
        area.name,
    )


def _contributions(covered: Covered, share: float, names: Mapping[str, str]) -> list[Contribution]:
    used, claimed, typical = covered.used, covered.claimed, covered.competency.typical
    of_claims = capped(claimed, typical) / claimed if claimed > 0 else 0.0
    weight = used + of_claims * claimed
    points = share * covered.score
    return [  # the arguments stand in their order, as their names would take as long again
        Contribution(
            one.skill_id,
            names.get(one.skill_id, one.skill_id),
            covered.competency.id,
            points * one.weight * (of_claims if one.claimed else 1.0) / weight,
            one.need.weight,
            one.strength,
            one.need.years,
        )
        for one in covered.met
    ]


__all__ = [
    "BAND_STARTS",
    "CLAIMS",
    "DEEP_AT",
    "DEEP_FROM",
    "DEEP_SKILLS",
    "MOST_OF_ONE",
    "NEGLIGIBLE",
    "RATE",
    "SPECIALIST",
    "USED",
    "Covered",
    "Met",
    "band",
    "cover",
    "decay_at",
    "deep_use",
    "deepest",
    "depth",
    "ordered_average",
    "saturated",
    "score_role",
    "score_roles",
    "strengths_of",
    "whole_points",
]
