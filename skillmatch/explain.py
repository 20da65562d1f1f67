"""Explain: what is missing, what to learn next, and which of two roles it is and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from skillmatch.comparing import MARGIN_OF_ERROR, compare_fits
from skillmatch.deferred import with_deferred
from skillmatch.fits import MissingSkill, RoleFit
from skillmatch.gains import Gain, OpenNeeds, in_order
from skillmatch.mentions import SkillEvidence
from skillmatch.roles import Role
from skillmatch.score import USED, strengths_of
from skillmatch.steps import Steps, is_nice, is_open, name_of, needs_beside
from skillmatch.taxonomy import Taxonomy
from skillmatch.weighing.cases import UNDIVIDED_REASON, UNHEADED_REASON
from skillmatch.weighing.sites import UNDIVIDED_PLACE

LEARNT_STRENGTH = 0.7
"""The strength a missing skill is supposed to reach: used in recent work for about a year."""

_HAD = UNDIVIDED_PLACE
"""From what strength on one has a skill: used, taught, or named where nobody can tell from use."""
_LISTS = frozenset(
    {"skills", "summary", "header", "courses", "certifications", "education", "other"}
)
_MOST_MISSING = 15


def explain_fit(
    fit: RoleFit, role: Role, skills: Sequence[SkillEvidence], taxonomy: Taxonomy
) -> RoleFit:
    """Return a fit with what is missing and what to learn next, found when first asked for."""
    shown = tuple(skills)

    def gaps() -> dict[str, Any]:
        strengths = strengths_of(shown)
        # Whether a stronger skill is only listed changes nothing.
        weak = [ev for ev in shown if ev.strength < USED and ev.skill.id in role.needs_of]
        listed = {ev.skill.id for ev in weak if _is_listed(ev)}
        open_needs = OpenNeeds(role, strengths, LEARNT_STRENGTH, listed)
        known = frozenset(strengths)
        had = frozenset(one for one, strength in strengths.items() if strength >= _HAD)
        beside = needs_beside(role.competencies, had)
        open_ones = [gain for gain in open_needs.gains() if is_open(gain, known, beside)]
        missing = _missing(open_ones, taxonomy)
        steps = Steps(open_needs, role.competencies, taxonomy, known, had)
        return {"missing": missing, "next_steps": steps.choose(fit.score)}

    return with_deferred(fit, {"missing": gaps, "next_steps": gaps})


def _is_listed(evidence: SkillEvidence) -> bool:
    """Say whether a skill is named, and only in lists, claims and courses, in no work.

    Of text without headings nobody can tell.
    """
    if UNDIVIDED_REASON in evidence.reasons or UNHEADED_REASON in evidence.reasons:
        return False
    named = [m for m in evidence.mentions if m.how != "implied" and m.status == "claimed"]
    return bool(named) and all(mention.section in _LISTS for mention in named)


def _missing(open_ones: Sequence[Gain], taxonomy: Taxonomy) -> tuple[MissingSkill, ...]:
    """Rank what is missing by what it would add; of what adds about as much, by what is asked for.

    What is nice to have follows what is required, whatever it would add.
    What a narrower skill shows is known, if not by its name, and not open. What is only listed is
    missing in work.
    """
    required = [gain for gain in open_ones if not is_nice(gain)]
    nice = [gain for gain in open_ones if is_nice(gain)]
    ordered = [*in_order(required, _MOST_MISSING), *in_order(nice, _MOST_MISSING)]
    return tuple(
        MissingSkill(
            skill_id=gain.skill_id,
            skill_name=name_of(gain.skill_id, taxonomy),
            competency=gain.competency_id,
            gain=gain.points,
            alternatives=tuple(
                name_of(other, taxonomy) for other in gain.need.skills if other != gain.skill_id
            ),
            years_asked=gain.need.years,
            listed=bool(gain.listed),
            wanted=gain.need.wanted,
        )
        for gain in ordered[:_MOST_MISSING]
    )


__all__ = ["LEARNT_STRENGTH", "MARGIN_OF_ERROR", "compare_fits", "explain_fit"]
