"""Release flags: skills that a resume says were used before they came out are named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from skillmatch.document import WORK_SECTIONS, Document
from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.weighing.durations import month_text, possible_years, stated_years

_MOST_SKILLS = 3
_LEEWAY = 1.0  # years that may be rounded up, or come of a preview


def flag_releases(
    document: Document, skills: Iterable[SkillEvidence], as_of_month: int
) -> tuple[str, ...]:
    """Return one warning for work that ended before its skills came out, and one for stated years.

    Years are counted from the year in which a skill came out, so neither earns any.

    >>> from skillmatch.skill import Skill
    >>> quick = Skill("quick", "Quick", since=2022)
    >>> mention = Mention("quick", "Quick", 0, 5, 1, "skills", "surface", "claimed", "")
    >>> document = Document("Quick (10 years)")
    >>> flag_releases(document, [SkillEvidence(quick, 0.2, mentions=(mention,))], 12 * 2026)
    ('States 10 years of Quick (page 1), which came out in 2022; no more than possible count.',)
    """
    early: list[str] = []
    stated: list[str] = []
    for evidence in skills:
        since = evidence.skill.since
        if since is None or evidence.strength <= 0:
            continue
        own = _own(document, evidence.mentions)
        name = evidence.skill.name
        place = next(_places_before(document, own, 12 * since), None)
        if place is not None:
            early.append(f"{name} ({since}) {place}")
        years = stated_years(document, own)
        if years is not None and years > possible_years(since, as_of_month) + _LEEWAY:
            page = document.page_at(own[0].start)
            stated.append(f"{years:g} years of {name} (page {page}), which came out in {since}")
    warnings = []
    if early:
        warnings.append(
            f"Work that ended before they came out names {_first(early)}; "
            "it earns no years, look whether the dates are right."
        )
    if stated:
        warnings.append(f"States {_first(stated)}; no more than possible count.")
    return tuple(warnings)


def _own(document: Document, mentions: Iterable[Mention]) -> list[Mention]:
    """Return the mentions that claim a skill by its name and can be seen."""
    return [
        mention
        for mention in mentions
        if mention.status == "claimed"
        and mention.how != "implied"
        and not document.is_hidden(mention.start, mention.end)
    ]


def _places_before(document: Document, mentions: Sequence[Mention], released: int) -> Iterator[str]:
    """Yield where work that ended before a month names a skill, with the month it ended in."""
    for mention in mentions:
        entry = document.entry_at(mention.start)
        if entry is None or entry.section not in WORK_SECTIONS or entry.last_month is None:
            continue
        if entry.last_month < released:
            page = document.page_at(mention.start)
            yield f"on page {page}, until {month_text(entry.last_month)}"


def _first(found: Sequence[str]) -> str:
    more = ", ..." if len(found) > _MOST_SKILLS else ""
    return "; ".join(found[:_MOST_SKILLS]) + more


__all__ = ["flag_releases"]
