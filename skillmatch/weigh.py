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
from operator import itemgetter
from typing import NamedTuple

from skillmatch.document import Document, Entry
from skillmatch.implied import with_implied
from skillmatch.results import Mention, SkillEvidence
from skillmatch.signals import Signals, month_of
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
        skill_id: _weigh_skill(document, taxonomy, signals, found, as_of_month)
        for skill_id, found in by_skill.items()
        if skill_id in taxonomy
    }
    evidence = with_implied(own, taxonomy).values()
    return tuple(sorted(evidence, key=lambda ev: (-ev.strength, ev.skill.id)))


def _weigh_skill(
    document: Document,
    taxonomy: Taxonomy,
    signals: Signals,
    mentions: Sequence[Mention],
    as_of_month: int,
) -> SkillEvidence:
    skill = taxonomy[mentions[0].skill_id]
    claimed = [mention for mention in mentions if mention.status == "claimed"]
    visible = claimed
    if document.hidden:
        visible = [m for m in claimed if not document.is_hidden(m.start, m.end)]
    seen = visible
    if signals.pasted.spans:
        seen = [m for m in visible if not signals.pasted.any_at(m.start, m.end)]
    if not seen:
        reason = HIDDEN_REASON if claimed else f"only {mentions[0].status}"
        reason = PASTED_REASON if visible else reason
        return SkillEvidence(skill, 0.0, reasons=(reason,), mentions=tuple(mentions))
    places = len({(m.section, signals.line(m)) for m in seen}) if len(seen) > 1 else 1
    told = all(mention.how == "implied" for mention in seen)
    stated = _stated_years(document, seen)
    entries = [signals.entry(mention) for mention in seen]
    dated = [mention for mention, entry in zip(seen, entries, strict=True) if entry is not None]
    undated = [mention for mention, entry in zip(seen, entries, strict=True) if entry is None]
    years, last_month = _years([entry for entry in entries if entry is not None], as_of_month)
    cases = [_Case(dated, years, stated, last_month)] if dated else []
    cases += [_Case(undated, None, stated, None)] if undated else []
    # The better of the two counts, so that an old job never lowers what else a resume shows.
    weighed = [_weigh_case(signals, case, places, as_of_month) for case in cases]
    strength, reasons = max(weighed, key=itemgetter(0)) if len(weighed) > 1 else weighed[0]
    if told:
        strength *= DEED_FACTOR
        reasons.append("told as work done or by a job's title, not named")
    known = [number for number in (years, stated) if number is not None]
    return SkillEvidence(
        skill=skill,
        strength=round(min(1.0, strength), 6),
        years=max(known, default=None),
        last_used=None if last_month is None else _month_text(last_month),
        reasons=tuple(reasons),
        mentions=tuple(mentions),
    )


class _Case(NamedTuple):
    """Mentions that are weighed together: those in dated entries, or the others."""

    mentions: Sequence[Mention]
    years: float | None
    stated: float | None
    last_month: int | None


def _weigh_case(
    signals: Signals, case: _Case, places: int, as_of_month: int
) -> tuple[float, list[str]]:
    """Return the strength of a case, and the rules that made it in words."""
    strength, reasons = _place(signals, case.mentions)
    earned, words = _duration(case)
    strength += earned
    reasons += words
    told = 1.0 if signals.sections else UNDIVIDED_FACTOR
    if any(signals.production(mention) for mention in case.mentions):
        strength += told * PRODUCTION_WEIGHT
        reasons.append("with signs of production or scale")
    if places > 1:
        repeated = (min(places, FREQUENCY_MOST) - 1) / (FREQUENCY_MOST - 1)
        strength += told * FREQUENCY_WEIGHT * repeated
        reasons.append(f"named in {places} places")
    if case.last_month is not None and case.last_month < as_of_month:
        factor = recency((as_of_month - case.last_month) / 12)
        strength *= factor
        if factor < 0.95:  # noqa: PLR2004 - a recent gap is not worth a word
            reasons.append(f"last used {_month_text(case.last_month)}")
    if all(mention.level == "basic" for mention in case.mentions):
        strength *= BASIC_FACTOR
        reasons.append("called basic")
    return strength, reasons


def _duration(case: _Case) -> tuple[float, list[str]]:
    """Return what the years of a case earn, by dates or as stated, whichever is more."""

    def earned(years: float | None, factor: float) -> float:
        return factor * YEARS_WEIGHT * (1 - math.exp(-(years or 0.0) / YEARS_SCALE))

    by_dates, by_word = earned(case.years, 1.0), earned(case.stated, STATED_FACTOR)
    years, suffix = (case.years, "") if by_dates >= by_word else (case.stated, " stated")
    if not years:
        return 0.0, []
    return max(by_dates, by_word), [f"{years:g} {'year' if years == 1 else 'years'}{suffix}"]


def _place(signals: Signals, seen: Sequence[Mention]) -> tuple[float, list[str]]:
    """Return the strength of the best place, and a word for it."""
    if not signals.sections:
        return UNDIVIDED_PLACE, ["named in a text without headings"]
    best = max(seen, key=signals.place) if len(seen) > 1 else seen[0]
    why = signals.apart(best)
    if why:
        return signals.place(best), [why]
    kind = signals.kind_of_place(best)
    word = _WORD_OF_PLACE.get(kind, f"named under {kind}")
    return signals.place(best), [word]


def _years(entries: Sequence[Entry], as_of_month: int) -> tuple[float | None, int | None]:
    """Return years in the union of the entries' months, and the last month."""
    if not entries:
        return None, None
    spans = sorted({entry.months(as_of_month) for entry in entries})
    spans = [span for span in spans if span[0] <= as_of_month]
    if not spans:
        return None, None
    months, reached = 0, -1
    for first, last in spans:
        start = max(first, reached + 1)
        if last >= start:
            months += last - start + 1
        reached = max(reached, last)
    return round(min(months / 12, _MAX_YEARS), 1), reached


def _stated_years(document: Document, seen: Sequence[Mention]) -> float | None:
    found = []
    for mention in seen:
        match = _STATED_YEARS.match(document.text, mention.end)
        if match:
            in_months = match[2][:1].casefold() == "m"
            years = round(float(match[1]) / 12, 1) if in_months else float(match[1])
            found.append(min(years, _MAX_YEARS))
    lengths = {document.length_at(mention.start) for mention in seen} - {None}
    if lengths:  # "Duration: 6 months" of one project and of another
        months = sum(length.months for length in lengths if length is not None)
        found.append(min(round(months / 12, 1), _MAX_YEARS))
    return max(found, default=None)


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
