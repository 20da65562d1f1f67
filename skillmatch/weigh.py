"""Weigh: how strongly a resume shows each skill, from where, how long and how recently it stands.

Every rule is a number below, with its reason. Strength grows with the best place a skill stands
in, with the years it was used, with words of production beside it and with repetition, each of
which saturates; it fades with the years since it was last used.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import compress
from operator import attrgetter
from typing import NamedTuple

from skillmatch.document import Document
from skillmatch.implied import with_implied
from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.signals import Signals, Site, month_of
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy

UNDIVIDED_PLACE = 0.45
"""For a text without any heading nobody can tell listing from use; it lies in between."""

UNDIVIDED_FACTOR = 0.5
"""And what stands beside a skill, or names it again, says half as much there."""

YEARS_WEIGHT = 0.20
YEARS_SCALE = 2.5  # years until about two thirds of it are earned
PRODUCTION_WEIGHT = 0.12
FREQUENCY_WEIGHT = 0.12
FREQUENCY_MOST = 3  # places; the third adds as much as the second, the fiftieth nothing

RECENCY_HALF_LIFE_YEARS = 6.0
RECENCY_FLOOR = 0.40  # what was mastered once is relearnt faster than learnt
DEED_FACTOR = 0.8  # "the models that I trained": less certain than a name
BASIC_FACTOR = 0.6  # "basic knowledge of"
STATED_FACTOR = 0.5  # years that only a list states are a claim; dates show twice as much
HIDDEN_REASON = "seen only in hidden text"
PASTED_REASON = "asked for in a pasted job posting only"

_STATED_YEARS = re.compile(
    r"\s*[(\[:–-]?\s*(?:Exp\w{0,2}rience\s*-?\s*)?"  # "SQL- Exprience - 24 months" of a job board
    r"(\d{1,3}(?:\.\d)?)\s*\+?\s*(years?|yrs?|months?|mos?)\b",
    re.IGNORECASE,
)
_MAX_YEARS = 50
_WORD_OF_PLACE = {
    "experience": "used in a job",
    "projects": "used in a project",
    "publications": "used in a publication",
    "thesis": "used in a thesis",
    "summary": "named in the summary",
    "header": "named at the top",
    "courses": "learnt in a course",
    "certifications": "certified",
    "education": "learnt in education",
    "skills": "listed as a skill",
    "interests": "named as an interest",
}


def weigh_evidence(
    document: Document,
    mentions: Iterable[Mention],
    taxonomy: Taxonomy,
    *,
    as_of: date,
) -> tuple[SkillEvidence, ...]:
    """Weigh the mentions of a document, skill by skill.

    Parameters
    ----------
    document
        What the mentions were found in.
    mentions
        From `find_skills`.
    taxonomy
        For what each skill is part of.
    as_of
        The day that "Present" stands for and recency is counted from.

    Returns
    -------
    tuple of SkillEvidence
        The strongest first, then by id.
    """
    by_skill: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_skill[mention.skill_id].append(mention)
    as_of_month = month_of(as_of)
    signals = Signals(document, as_of_month)
    own = {
        skill_id: _weigh_skill(taxonomy[skill_id], found, signals, as_of_month)
        for skill_id, found in by_skill.items()
        if skill_id in taxonomy
    }
    evidence = with_implied(own, taxonomy).values()
    return tuple(sorted(evidence, key=lambda ev: (-ev.strength, ev.skill.id)))


def _weigh_skill(
    skill: Skill, mentions: Sequence[Mention], signals: Signals, as_of_month: int
) -> SkillEvidence:
    claimed = [mention for mention in mentions if mention.status == "claimed"]
    document, pasted = signals.document, signals.pasted
    visible = claimed
    if document.hidden:
        visible = [m for m in claimed if not document.is_hidden(m.start, m.end)]
    seen = visible
    if pasted.spans:
        seen = [m for m in visible if not pasted.any_at(m.start, m.end)]
    if not seen:
        reason = HIDDEN_REASON if claimed else f"only {mentions[0].status}"
        reason = PASTED_REASON if visible else reason
        return SkillEvidence(skill, 0.0, reasons=(reason,), mentions=tuple(mentions))
    strength, reasons, years, last_month = _weigh_seen(signals, seen, as_of_month)
    if seen[0].how == "implied" and all(mention.how == "implied" for mention in seen):
        strength *= DEED_FACTOR
        reasons.append("told as work done or by a job's title, not named")
    return SkillEvidence(
        skill,
        round(min(1.0, strength), 6),
        years,
        None if last_month is None else _month_text(last_month),
        tuple(reasons),
        tuple(mentions),
    )


_Weighed = tuple[float, list[str], float | None, int | None]
"""A strength, the rules that made it in words, the years, and the month of the last use."""


def _weigh_seen(signals: Signals, seen: Sequence[Mention], as_of_month: int) -> _Weighed:
    """Weigh mentions: those in dated entries apart from the others, and the better counts.

    So an old job never lowers what else a resume shows.
    """
    sites = [signals.site(mention) for mention in seen]
    lines = len({(m.section, signals.line(m)) for m in seen}) if len(seen) > 1 else 1
    case = _Case(signals, _stated_years(signals.document, seen), lines, as_of_month)
    undated = [site.entry is None for site in sites]
    if all(undated) or not any(undated):
        return case.weigh(seen, sites)
    dated = [site.entry is not None for site in sites]
    of_work = case.weigh(list(compress(seen, dated)), list(compress(sites, dated)))
    other = case.weigh(list(compress(seen, undated)), list(compress(sites, undated)))
    return of_work if of_work[0] >= other[0] else (*other[:2], *of_work[2:])


class _Case(NamedTuple):
    """What is the same for all mentions of a skill."""

    signals: Signals
    stated: float | None
    lines: int
    as_of_month: int

    def weigh(self, mentions: Sequence[Mention], sites: Sequence[Site]) -> _Weighed:
        """Weigh mentions together, rule by rule."""
        signals, stated, lines, as_of_month = self
        strength, word = _place(signals, sites)
        reasons = [word]
        years, last_month = _years(sites)
        if years or stated:
            earned, word = _duration(years, stated)
            strength += earned
            reasons.append(word)
        told = 1.0 if signals.sections else UNDIVIDED_FACTOR
        if any(map(signals.production, mentions, sites)):
            strength += told * PRODUCTION_WEIGHT
            reasons.append("with signs of production or scale")
        if lines > 1:
            repeated = (min(lines, FREQUENCY_MOST) - 1) / (FREQUENCY_MOST - 1)
            strength += told * FREQUENCY_WEIGHT * repeated
            reasons.append(f"named in {lines} places")
        if last_month is not None and last_month < as_of_month:
            left = recency((as_of_month - last_month) / 12)
            strength *= left
            if left < 0.95:  # noqa: PLR2004 - a recent gap is not worth a word
                reasons.append(f"last used {_month_text(last_month)}")
        if mentions[0].level == "basic" and all(one.level == "basic" for one in mentions):
            strength *= BASIC_FACTOR
            reasons.append("called basic")
        if years is None or (stated is not None and stated > years):
            years = stated
        return strength, reasons, years, last_month


def _duration(by_dates: float | None, stated: float | None) -> tuple[float, str]:
    """Return what years earn, by dates or as stated, whichever is more."""

    def earned(years: float | None) -> float:
        return YEARS_WEIGHT * (1 - math.exp(-(years or 0.0) / YEARS_SCALE))

    shown, claimed = earned(by_dates), STATED_FACTOR * earned(stated)
    years, suffix = (by_dates, "") if shown >= claimed else (stated, " stated")
    return max(shown, claimed), f"{years:g} {'year' if years == 1 else 'years'}{suffix}"


def _place(signals: Signals, sites: Sequence[Site]) -> tuple[float, str]:
    """Return the strength of the best place, and a word for it."""
    if not signals.sections:
        return UNDIVIDED_PLACE, "named in a text without headings"
    best = max(sites, key=attrgetter("place")) if len(sites) > 1 else sites[0]
    return best.place, best.apart or _WORD_OF_PLACE.get(best.kind) or f"named under {best.kind}"


def _years(sites: Sequence[Site]) -> tuple[float | None, int | None]:
    """Return years in the union of the months of dated entries, and the last month."""
    spans = [site.months for site in sites if site.months is not None]
    if not spans:
        return None, None
    months, reached = 0, -1
    for first, last in sorted(spans) if len(spans) > 1 else spans:
        start = max(first, reached + 1)
        if last >= start:
            months += last - start + 1
        reached = max(reached, last)
    return round(min(months / 12, _MAX_YEARS), 1), reached


def _stated_years(document: Document, seen: Sequence[Mention]) -> float | None:
    most = None
    for mention in seen:
        match = _STATED_YEARS.match(document.text, mention.end)
        if match:
            in_months = match[2][:1].casefold() == "m"
            years = round(float(match[1]) / 12, 1) if in_months else float(match[1])
            most = max(most or 0.0, min(years, _MAX_YEARS))
    if document.lengths:  # "Duration: 6 months" of one project and of another
        lengths = {document.length_at(mention.start) for mention in seen} - {None}
        if lengths:
            months = sum(length.months for length in lengths if length is not None)
            most = max(most or 0.0, min(round(months / 12, 1), _MAX_YEARS))
    return most


def recency(years_ago: float) -> float:
    """Return how much of a strength is left after so many years without use.

    Halves every `RECENCY_HALF_LIFE_YEARS`, towards `RECENCY_FLOOR`.

    >>> recency(0), round(recency(6), 2), round(recency(100), 2)
    (1.0, 0.7, 0.4)
    """
    decay: float = 0.5 ** (years_ago / RECENCY_HALF_LIFE_YEARS)
    return RECENCY_FLOOR + (1 - RECENCY_FLOOR) * decay


def _month_text(month: int) -> str:
    return f"{month // 12:04d}-{month % 12 + 1:02d}"


__all__ = ["recency", "weigh_evidence"]
