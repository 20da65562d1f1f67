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
from functools import lru_cache
from itertools import compress
from operator import attrgetter
from typing import NamedTuple

from skillmatch.document import Document
from skillmatch.implied import with_implied
from skillmatch.results import Mention, SkillEvidence
from skillmatch.signals import Signals, Site, month_of
from skillmatch.taxonomy import Skill, Taxonomy

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
    weighed = _weigh_seen(signals, seen, as_of_month)
    strength, reasons = weighed.strength, weighed.reasons
    if seen[0].how == "implied" and all(mention.how == "implied" for mention in seen):
        strength *= DEED_FACTOR
        reasons = (*reasons, "told as work done or by a job's title, not named")
    return SkillEvidence(
        skill,
        round(min(1.0, strength), 6),
        weighed.years,
        weighed.last_used,
        reasons,
        tuple(mentions),
    )


class _Weighed(NamedTuple):
    """What mentions show together, and the rules that made the strength in words."""

    strength: float
    reasons: tuple[str, ...]
    years: float | None
    last_used: str | None


def _weigh_seen(signals: Signals, seen: Sequence[Mention], as_of_month: int) -> _Weighed:
    """Weigh mentions: those in dated entries apart from the others, and the better counts.

    So an old job never lowers what else a resume shows.
    """
    stated = _stated_years(signals.document, seen)
    if len(seen) == 1:
        return _weigh_case(_case(signals, seen, [signals.site(seen[0])], stated), as_of_month)
    lines = len({(m.section, signals.line(m)) for m in seen})
    sites = [signals.site(mention) for mention in seen]
    dated = [site.entry is not None for site in sites]
    weighed = []
    for part in (dated, [not one for one in dated]):
        if any(part):
            mentions, places = list(compress(seen, part)), list(compress(sites, part))
            case = _case(signals, mentions, places, stated, lines)
            weighed.append(_weigh_case(case, as_of_month))
    if len(weighed) == 1 or weighed[0].strength >= weighed[1].strength:
        return weighed[0]
    of_work, other = weighed
    return other._replace(years=of_work.years, last_used=of_work.last_used)


class _Case(NamedTuple):
    """What strength is made of, for mentions that are weighed together."""

    place: float
    word: str
    years: float | None
    last_month: int | None
    stated: float | None
    production: bool
    lines: int
    basic: bool
    factor: float


def _case(
    signals: Signals,
    mentions: Sequence[Mention],
    sites: Sequence[Site],
    stated: float | None,
    lines: int = 1,
) -> _Case:
    place, word = _place(signals, sites)
    years, last_month = _years(sites)
    return _Case(
        place,
        word,
        years,
        last_month,
        stated,
        any(map(signals.production, mentions, sites)),
        lines,
        mentions[0].level == "basic" and all(one.level == "basic" for one in mentions),
        1.0 if signals.sections else UNDIVIDED_FACTOR,
    )


@lru_cache(maxsize=4096)  # what is only listed, half of most resumes, is all of one case
def _weigh_case(case: _Case, as_of_month: int) -> _Weighed:
    """Weigh what mentions show together, rule by rule."""
    years, stated, last_month = case.years, case.stated, case.last_month
    strength, reasons = case.place, [case.word]
    if years or stated:
        earned, word = _duration(years, stated)
        strength += earned
        reasons.append(word)
    if case.production:
        strength += case.factor * PRODUCTION_WEIGHT
        reasons.append("with signs of production or scale")
    if case.lines > 1:
        repeated = (min(case.lines, FREQUENCY_MOST) - 1) / (FREQUENCY_MOST - 1)
        strength += case.factor * FREQUENCY_WEIGHT * repeated
        reasons.append(f"named in {case.lines} places")
    if last_month is not None and last_month < as_of_month:
        left = recency((as_of_month - last_month) / 12)
        strength *= left
        if left < 0.95:  # noqa: PLR2004 - a recent gap is not worth a word
            reasons.append(f"last used {_month_text(last_month)}")
    if case.basic:
        strength *= BASIC_FACTOR
        reasons.append("called basic")
    known = [number for number in (years, stated) if number is not None]
    last_used = None if last_month is None else _month_text(last_month)
    return _Weighed(strength, tuple(reasons), max(known, default=None), last_used)


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
