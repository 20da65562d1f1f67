"""One resume's page as data: a dict of texts and numbers, ready to show, that computes no fit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from skillmatch.document import Document
from skillmatch.errors import shown
from skillmatch.fits import BANDS, Comparison, RoleFit, areas_of
from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.report.text_pieces import text_pieces
from skillmatch.results import MatchResult
from skillmatch.score import BAND_STARTS, whole_points
from skillmatch.weighing.best_mention import best_mention
from skillmatch.weighing.signals import Signals, month_of

_QUOTE_WIDTH = 180
_DECISIVE = 10
_MISSING = 12
_SECTIONS_SHOWN = {"header": "top of the page", "other": "another section"}

Data = dict[str, Any]


def resume_data(result: MatchResult) -> Data:
    """Return what the page of one resume shows.

    Returns
    -------
    dict
        Its keys: ``name``, ``facts``, ``bands`` (and where each begins), ``as_of``, ``version``,
        ``warnings``, ``fits``, ``roles``, ``comparison``, ``skills``, ``others`` (named, but not
        claimed) and ``text`` (pieces, some of them marked). Scores are points of 100.
    """
    points = _points_by_skill(result.fits)
    claimed = [ev for ev in result.skills if ev.strength > 0]
    others = [ev for ev in result.skills if ev.strength <= 0]
    document = result.document
    signals = Signals(document, month_of(result.as_of))
    return {
        "name": shown(document.name or "Resume"),
        "bands": bands(),
        "facts": {
            "format": document.format,
            "pages": len(document.pages),
            "skills": sum(not ev.implied for ev in claimed),
            "implied": sum(ev.implied for ev in claimed),
        },
        "as_of": result.as_of.isoformat(),
        "version": result.version,
        "warnings": list(result.warnings),
        "fits": [_fit(fit, signals, result) for fit in result.fits],
        "comparison": _comparison(result.comparison, result.fits),
        "skills": [_skill(ev, document, points.get(ev.skill.id, {})) for ev in claimed],
        "others": [_skill(ev, document, {}) for ev in others],
        "roles": [{"id": fit.role_id, "name": fit.role_name} for fit in result.fits],
        "text": list(text_pieces(result)),
    }


def bands() -> list[Data]:
    """Return the bands, the best first, with the points where each begins."""
    begun = zip(BANDS, BAND_STARTS, strict=True)
    return [{"name": name, "begins": round(100 * start)} for name, start in begun][::-1]


def _points_by_skill(fits: Iterable[RoleFit]) -> dict[str, dict[str, float]]:
    points: dict[str, dict[str, float]] = {}
    for fit in fits:
        for part in fit.contributions:
            of_role = points.setdefault(part.skill_id, {})
            of_role[fit.role_id] = of_role.get(fit.role_id, 0.0) + 100 * part.points
    return points


def _fit(fit: RoleFit, signals: Signals, result: MatchResult) -> Data:
    return {
        "id": fit.role_id,
        "name": fit.role_name,
        "score": round(100 * fit.score, 1),
        "whole": whole_points(fit.score),  # as everywhere else, not of the rounded one
        "band": fit.band,
        "areas": _areas(fit),
        "decisive": [
            {
                "skill": part.skill_name,
                "points": round(100 * part.points, 1),
                "anchor": _best_anchor(result.skill(part.skill_id), signals),
            }
            for part in fit.contributions[:_DECISIVE]
        ],
        "missing": [
            {
                "skill": gap.skill_name,
                "gain": round(100 * gap.gain, 1),
                "alternatives": list(gap.alternatives),
                "years_asked": gap.years_asked,
                "wanted": gap.wanted,
                "listed": gap.listed,
            }
            for gap in fit.missing[:_MISSING]
        ],
        "next_steps": [
            {
                "skill": step.skill_name,
                "gain": round(100 * step.gain, 1),
                "new_score": round(100 * step.new_score, 1),
                "reason": step.reason,
            }
            for step in fit.next_steps
        ],
    }


def _areas(fit: RoleFit) -> list[Data]:
    """Return the areas with the points each adds, and where its step of the sum begins.

    A competency has no points of its own: in an area whose best count most, what one adds depends
    on all of them.
    """
    steps, begun = [], 0.0
    for area in areas_of(fit):
        added = 100 * area.points
        steps.append(
            {
                "name": area.name,
                "best_count_most": area.best_count_most,
                "share": round(100 * area.share),
                "points": round(added, 1),
                "begins": round(begun, 2),
                "ends": round(begun + added, 2),
                "competencies": [
                    {"name": part.name, "covered": round(100 * part.score)}
                    for part in area.competencies
                ],
            }
        )
        begun += added
    return steps


def _comparison(comparison: Comparison | None, fits: Iterable[RoleFit]) -> Data | None:
    if comparison is None:
        return None
    names = {fit.role_id: fit.role_name for fit in fits}
    return {
        "summary": comparison.summary,
        "verdict": comparison.verdict,
        "margin": round(100 * comparison.margin, 1),
        "decisive": [
            {
                "skill": skill.skill_name,
                "role": names.get(skill.role_id, skill.role_id),
                "difference": round(100 * skill.difference, 1),
            }
            for skill in comparison.decisive
        ],
    }


def _skill(evidence: SkillEvidence, document: Document, points: dict[str, float]) -> Data:
    return {
        "id": evidence.skill.id,
        "name": evidence.skill.name,
        "category": evidence.skill.category,
        "strength": round(100 * evidence.strength),
        "years": evidence.years,
        "last_used": evidence.last_used,
        "implied": evidence.implied,
        "reasons": list(evidence.reasons),
        "points": {role: round(value, 1) for role, value in points.items()},
        "mentions": [_mention(mention, document) for mention in evidence.mentions],
    }


def _mention(mention: Mention, document: Document) -> Data:
    quote = document.quote(mention.start, mention.end, width=_QUOTE_WIDTH)
    surface = " ".join(document.text[mention.start : mention.end].split())
    whole = re.search(rf"(?<!\w){re.escape(surface)}(?!\w)", quote)
    begun = whole.start() if whole else max(0, quote.find(surface))
    ended = begun + len(surface) if surface in quote else begun
    hidden = document.hidden_at(mention.start, mention.end)
    return {
        "anchor": _anchor(mention),
        "page": mention.page,
        "section": _SECTIONS_SHOWN.get(mention.section, mention.section),
        "how": mention.how,
        "status": mention.status,
        "hidden": hidden.reason if hidden else "",
        "before": quote[:begun],
        "surface": quote[begun:ended],
        "after": quote[ended:],
    }


def _anchor(mention: Mention) -> str:
    return f"m{mention.start}"


def _best_anchor(evidence: SkillEvidence | None, signals: Signals) -> str:
    """Return where the mention stands that gave a skill its strength, if it can be seen."""
    mention = best_mention(evidence, signals) if evidence else None
    if mention is None or signals.document.is_hidden(mention.start, mention.end):
        return ""
    return _anchor(mention)


__all__ = ["bands", "resume_data"]
