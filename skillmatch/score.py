"""Score: how much of what a role asks for the evidence covers, as a sum of parts.

For a competency with needs k of weight ``w_k`` (TF-IDF), met with strength ``s_k``, the covered
part of what a typical posting asks for is ``x = sum_k(w_k * s_k) / typical``, a sparse dot
product. Its score saturates, ``1 - exp(-RATE * x)``, because nobody needs everything; the fit is
the sum over competencies of share times score, and each skill's points are its part of the dot
product.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from skillmatch.results import BANDS, CompetencyFit, Contribution, RoleFit, SkillEvidence
from skillmatch.roles import Competency, Need, Role

RATE = 1.2
"""At ``x = 1``, all that a typical posting asks for used in work, 70% of a competency."""

BAND_STARTS: tuple[float, ...] = (0.0, 0.2, 0.45, 0.7)
"""Where the bands weak, partial, good and strong begin."""


@dataclass(frozen=True, slots=True)
class _Met:
    """A need that is met: by which skill, and how strongly."""

    need: Need
    skill_id: str
    strength: float


@dataclass(frozen=True, slots=True)
class Gain:
    """What meeting one more need would add to a fit, in points of the score."""

    competency_id: str
    need: Need
    points: float


def score_role(
    role: Role, skills: Iterable[SkillEvidence], names: Mapping[str, str] | None = None
) -> RoleFit:
    """Score evidence against one role.

    Parameters
    ----------
    role
        What is asked for.
    skills
        From `weigh_evidence`.
    names
        Names of skills by id, for the contributions; ids are used where one is missing.

    Returns
    -------
    RoleFit
        Without ``missing`` and ``next_steps``, which `skillmatch.explain` adds.
    """
    strengths = role_strengths(role, skills)
    names = names or {}
    contributions: list[Contribution] = []
    competencies: list[CompetencyFit] = []
    for competency in role.competencies:
        met = _met(competency, strengths)
        score = _saturate(competency, _covered(met))
        competencies.append(_competency_fit(competency, met, score))
        contributions.extend(_contributions(competency, met, score, names))
    total = math.fsum(part.points for part in contributions)
    contributions.sort(key=lambda part: (-part.points, part.skill_id))
    return RoleFit(
        role_id=role.id,
        role_name=role.name,
        score=total,
        band=band(total),
        contributions=tuple(contributions),
        competencies=tuple(competencies),
    )


def gains(role: Role, strengths: Mapping[str, float], learnt: float) -> list[Gain]:
    """Return what each unmet need would add to the fit, if met with strength `learnt`.

    The order is that of the role: competency by competency, the weightiest need first.
    """
    found = []
    for competency in role.competencies:
        met = _met(competency, strengths)
        covered = _covered(met)
        now = _saturate(competency, covered)
        met_needs = {one.need.skills for one in met}
        for need in competency.needs:
            if need.weight > 0 and need.skills not in met_needs:
                then = _saturate(competency, covered + need.weight * learnt)
                found.append(Gain(competency.id, need, competency.share * (then - now)))
    return found


def role_strengths(role: Role, skills: Iterable[SkillEvidence]) -> dict[str, float]:
    """Return the strengths that count for a role.

    A skill that is only implied counts where what implies it is none of the role's own skills,
    so that one mention never earns points twice.
    """
    asked = role.skills
    evidence = list(skills)
    by_span: dict[tuple[int, int], set[str]] = {}
    for ev in evidence:
        for mention in ev.mentions:
            if mention.how != "implied":
                by_span.setdefault((mention.start, mention.end), set()).add(ev.skill.id)
    strengths: dict[str, float] = {}
    for ev in evidence:
        if ev.skill.id not in asked or ev.strength <= 0:
            continue
        if ev.implied and any(
            source in asked
            for mention in ev.mentions
            for source in by_span.get((mention.start, mention.end), ())
        ):
            continue
        strengths[ev.skill.id] = ev.strength
    return strengths


def band(score: float) -> str:
    """Return the name of the band a score falls in.

    >>> band(0.1), band(0.95)
    ('weak', 'strong')
    """
    reached = [name for name, start in zip(BANDS, BAND_STARTS, strict=True) if score >= start]
    return reached[-1] if reached else BANDS[0]


def _met(competency: Competency, strengths: Mapping[str, float]) -> list[_Met]:
    """Return the needs that are met; of alternatives the strongest counts, by id when equal."""
    found = []
    for need in competency.needs:
        best = max(
            ((strengths.get(skill, 0.0), skill) for skill in sorted(need.skills, reverse=True)),
        )
        if best[0] > 0 and need.weight > 0:
            found.append(_Met(need, best[1], best[0]))
    return found


def _covered(met: Iterable[_Met]) -> float:
    return math.fsum(one.need.weight * one.strength for one in met)


def _saturate(competency: Competency, covered: float) -> float:
    typical = competency.typical
    return 1 - math.exp(-RATE * covered / typical) if typical > 0 else 0.0


def _competency_fit(competency: Competency, met: list[_Met], score: float) -> CompetencyFit:
    matched_needs = {one.need.skills for one in met}
    return CompetencyFit(
        id=competency.id,
        name=competency.name,
        score=score,
        share=competency.share,
        matched=tuple(one.skill_id for one in met),
        missing=tuple(
            need.skills[0] for need in competency.needs if need.skills not in matched_needs
        ),
    )


def _contributions(
    competency: Competency, met: list[_Met], score: float, names: Mapping[str, str]
) -> list[Contribution]:
    covered = _covered(met)
    return [
        Contribution(
            skill_id=one.skill_id,
            skill_name=names.get(one.skill_id, one.skill_id),
            competency=competency.id,
            points=competency.share * score * one.need.weight * one.strength / covered,
            weight=one.need.weight,
            strength=one.strength,
        )
        for one in met
    ]


__all__ = ["BAND_STARTS", "RATE", "Gain", "band", "gains", "role_strengths", "score_role"]
