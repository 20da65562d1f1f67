"""Explain: what is missing, what to learn next, and which of two roles it is and why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any

from skillmatch.comparing import MARGIN_OF_ERROR, compare_fits
from skillmatch.deferred import with_deferred
from skillmatch.fits import LISTED, MissingSkill, NextStep, RoleFit
from skillmatch.gains import RARELY_ASKED, Gain, OpenNeeds, in_order
from skillmatch.mentions import SkillEvidence
from skillmatch.roles import Role
from skillmatch.score import USED, strengths_of
from skillmatch.taxonomy import Taxonomy
from skillmatch.weighing.cases import UNDIVIDED_REASON, UNHEADED_REASON
from skillmatch.weighing.sites import UNDIVIDED_PLACE

LEARNT_STRENGTH = 0.7
"""The strength a missing skill is supposed to reach: used in recent work for about a year."""

_CONSIDERED = 8
_HAD = UNDIVIDED_PLACE
"""From what strength on one has a skill: used, taught, or named where nobody can tell from use."""
_NEARNESS = 1.25  # a quarter more is worth a shorter way
_LISTS = frozenset(
    {"skills", "summary", "header", "courses", "certifications", "education", "other"}
)
_UMBRELLAS = frozenset({"artificial-intelligence", "programming", "software-engineering"})
_MOST_MISSING = 15
_MOST_STEPS = 3
_place = attrgetter("place")


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
        return {
            "missing": _missing(open_needs.gains(), taxonomy, known),
            "next_steps": _next_steps(open_needs, fit.score, known, _neighbours(taxonomy, had)),
        }

    return with_deferred(fit, {"missing": gaps, "next_steps": gaps})


def _is_listed(evidence: SkillEvidence) -> bool:
    """Say whether a skill is named, and only in lists, claims and courses, in no work.

    Of text without headings nobody can tell.
    """
    if UNDIVIDED_REASON in evidence.reasons or UNHEADED_REASON in evidence.reasons:
        return False
    named = [m for m in evidence.mentions if m.how != "implied" and m.status == "claimed"]
    return bool(named) and all(mention.section in _LISTS for mention in named)


def _missing(
    found: Sequence[Gain], taxonomy: Taxonomy, known: frozenset[str]
) -> tuple[MissingSkill, ...]:
    """Rank what is missing by what it would add; of what adds about as much, by what is asked for.

    What is nice to have follows what is required, whatever it would add.
    What a narrower skill shows is known, if not by its name. What is only listed is missing in
    work.
    """
    open_ones = [gain for gain in found if _is_open(gain, known)]
    required = [gain for gain in open_ones if not _is_nice(gain)]
    nice = [gain for gain in open_ones if _is_nice(gain)]
    ordered = [*in_order(required, _MOST_MISSING), *in_order(nice, _MOST_MISSING)]
    return tuple(
        MissingSkill(
            skill_id=gain.skill_id,
            skill_name=_name(taxonomy, gain.skill_id),
            competency=gain.competency_id,
            gain=gain.points,
            alternatives=tuple(
                _name(taxonomy, other) for other in gain.need.skills if other != gain.skill_id
            ),
            years_asked=gain.need.years,
            listed=bool(gain.listed),
            wanted=gain.need.wanted,
        )
        for gain in ordered[:_MOST_MISSING]
    )


def _is_open(gain: Gain, known: frozenset[str]) -> bool:
    return bool(gain.listed) or known.isdisjoint(gain.need.skills)


def _next_steps(
    open_needs: OpenNeeds, score: float, known: frozenset[str], neighbours: _Neighbours
) -> tuple[NextStep, ...]:
    """Choose steps one after the other, each the best on top of those before it.

    Of gaps that add about the same, the one with a neighbour among the known skills comes
    first: it is the shortest way.
    """
    steps: list[NextStep] = []
    for _ in range(_MOST_STEPS):
        open_ones = [
            gain for gain in open_needs.gains() if gain.points > 0 and _is_open(gain, known)
        ]
        required = [gain for gain in open_ones if not _is_nice(gain)]
        ranked = sorted(required or open_ones, key=_place)[:_CONSIDERED]
        choices = [
            (_step_worth(gain, neighbour), gain, skill, neighbour)
            for gain in ranked
            for skill in ((gain.listed,) if gain.listed else gain.need.skills)
            for neighbour in (neighbours.nearest(skill),)
        ]
        if not choices:
            break
        _, gain, skill, neighbour = max(choices, key=lambda choice: choice[0])
        open_needs.learn(skill)
        score += gain.points
        name, reason = neighbours.name(skill), _reason(gain, neighbour)
        steps.append(NextStep(skill, name, gain.points, score, reason))
    return tuple(steps)


def _reason(gain: Gain, neighbour: str) -> str:
    if gain.listed:
        return LISTED
    near = f"close to {neighbour}, which you have" if neighbour else ""
    if _is_nice(gain):
        return f"nice to have, {near}" if near else "nice to have"
    if near:
        return near
    if gain.need.wanted:
        return "required"
    return "asked for often" if gain.demand >= RARELY_ASKED else "part of the role"


def _is_nice(gain: Gain) -> bool:
    return gain.need.wanted == "nice to have"


def _step_worth(gain: Gain, neighbour: str) -> tuple[bool, float, float]:
    """Return what steps are chosen by, the greatest first."""
    return gain.at_hand, gain.worth * (_NEARNESS if neighbour else 1.0), gain.points


class _Neighbours:
    """The skills that somebody has, by what they are part of."""

    def __init__(self, taxonomy: Taxonomy, known: frozenset[str]) -> None:
        self._taxonomy = taxonomy
        self._known = known
        self._nearest: dict[str, str] = {}
        self._parts: dict[str, list[str]] = {}
        for skill_id in sorted(known):
            for broader in taxonomy[skill_id].broader if skill_id in taxonomy else ():
                self._parts.setdefault(broader, []).append(skill_id)

    def name(self, skill_id: str) -> str:
        """Return the name of a skill."""
        return _name(self._taxonomy, skill_id)

    def nearest(self, skill_id: str) -> str:
        """Return the name of a known skill close to this one, or ``""``.

        Close is what it is part of, what is part of it, and what is part of the same. All of
        a field is close to its umbrella, which says nothing.
        """
        if skill_id not in self._nearest:
            self._nearest[skill_id] = self._find_nearest(skill_id)
        return self._nearest[skill_id]

    def _find_nearest(self, skill_id: str) -> str:
        if skill_id not in self._taxonomy or skill_id in _UMBRELLAS:
            return ""
        broader = [one for one in self._taxonomy[skill_id].broader if one not in _UMBRELLAS]
        near = (
            *(other for other in broader if other in self._known),
            *self._parts.get(skill_id, ()),
            *(other for one in broader for other in self._parts.get(one, ())),
        )
        return next((self._taxonomy[other].name for other in near if other != skill_id), "")


@lru_cache(maxsize=4)
def _neighbours(taxonomy: Taxonomy, known: frozenset[str]) -> _Neighbours:
    """Return the neighbours of the skills one has, which are the same for each role of a resume."""
    return _Neighbours(taxonomy, known)


def _name(taxonomy: Taxonomy, skill_id: str) -> str:
    return taxonomy[skill_id].name if skill_id in taxonomy else skill_id


__all__ = ["LEARNT_STRENGTH", "MARGIN_OF_ERROR", "compare_fits", "explain_fit"]
