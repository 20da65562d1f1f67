"""Comparing: which of two roles it is rather, by how much, and what speaks for it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from skillmatch.fits import Comparison, CompetencyFit, DecisiveSkill, RoleFit, areas_of
from skillmatch.gains import AS_MUCH

MARGIN_OF_ERROR = 0.04
"""Fits closer than this are called too close; two careful readers differ by as much."""

_NEITHER = 0.2
_ABOUT_AS_MUCH = 0.75
_MOST_DECISIVE = 3
_MOST_LEADING = 2


def compare_fits(first: RoleFit, second: RoleFit) -> Comparison:
    """Say which of two fits is better, by how much, and because of which skills."""
    if (second.score, first.role_id) > (first.score, second.role_id):
        first, second = second, first
    margin = first.score - second.score
    for_first, for_second = _differences(first, second), _differences(second, first)
    if first.score < _NEITHER:
        verdict = "neither"
    elif margin < MARGIN_OF_ERROR:
        verdict = "close"
    else:
        verdict = first.role_id
    decisive = tuple(for_first[:_MOST_DECISIVE])
    return Comparison(
        first=first.role_id,
        second=second.role_id,
        margin=margin,
        verdict=verdict,
        decisive=decisive,
        summary=_summary(verdict, first, second, _because(first, decisive, for_second[:1])),
    )


def _differences(first: RoleFit, second: RoleFit) -> list[DecisiveSkill]:
    """Return the skills that add more to the first fit than to the second, the most first."""
    ours: dict[str, float] = {}
    names: dict[str, str] = {}
    for sign, fit in ((1, first), (-1, second)):
        for part in fit.contributions:
            ours[part.skill_id] = ours.get(part.skill_id, 0.0) + sign * part.points
            names[part.skill_id] = part.skill_name
    ranked = sorted(ours.items(), key=lambda item: (-item[1], item[0]))
    return [
        DecisiveSkill(skill_id, names[skill_id], first.role_id, difference)
        for skill_id, difference in ranked
        if difference > 0
    ]


def _because(
    first: RoleFit, decisive: Sequence[DecisiveSkill], against: Sequence[DecisiveSkill]
) -> str:
    """Return where the better fit is strongest, and the skills that speak most on either side.

    Not what it rests on: without the one field another would often count as much.
    """
    fields = " and in ".join(part.name for part in _leading(first))
    words = f", strongest in {fields}." if fields else "."
    if not decisive:
        return words
    words += f" Most speaks for it: {', '.join(skill.skill_name for skill in decisive)}"
    least = _ABOUT_AS_MUCH * decisive[0].difference
    weighty = [skill for skill in against if skill.difference >= least]
    return words + "".join(f"; against it: {skill.skill_name}" for skill in weighty) + "."


def _leading(fit: RoleFit) -> list[CompetencyFit]:
    """Return the best competencies of the weightiest area, as far as they are all but alike."""
    area = max(areas_of(fit), key=attrgetter("share"), default=None)
    ranked = sorted(area.competencies if area else (), key=lambda part: -part.score)
    return [one for one in ranked if 0 < one.score >= AS_MUCH * ranked[0].score][:_MOST_LEADING]


def _summary(verdict: str, first: RoleFit, second: RoleFit, because: str) -> str:
    ours, others = (int(f"{100 * fit.score:.0f}") for fit in (first, second))
    scores = f"{first.role_name} {ours}, {second.role_name} {others}"
    if verdict == "neither":
        return f"Neither role is shown: {scores} of 100."
    if verdict == "close":
        return f"Too close to call: {scores} of 100."
    # Of the scores as shown, so that who subtracts them finds the same.
    points = ours - others
    return f"{first.role_name} rather than {second.role_name}, by {points} points of 100{because}"


__all__ = ["MARGIN_OF_ERROR", "compare_fits"]
