"""Weigh: how strongly a resume shows each skill, from where, how long and how recently it stands.

Every rule is a number below, with its reason. Strength grows with the best place a skill stands
in, with the years it was used, with words of production beside it and with repetition, each of
which saturates; it fades with the years since it was last used.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import NamedTuple

from skillmatch.document import Document
from skillmatch.mentions import Mention, SkillEvidence
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy
from skillmatch.weighing.durations import (
    Months,
    earned,
    month_text,
    possible_months,
    possible_years,
    shown_years,
    stated_years,
)
from skillmatch.weighing.implied import with_implied
from skillmatch.weighing.lineage import lineage_of
from skillmatch.weighing.signals import Signals, Site, month_of
from skillmatch.weighing.unseen import why_unseen

UNDIVIDED_FACTOR = 0.5
"""In text without any heading, what stands beside a skill, or names it again, says half as much."""

UNDATED_YEARS = 1.0
"""For a job without dates that can be read: as one that short and still held. Dates that cannot be
read should cost little, and leaving them out should earn nothing."""
UNDATED_REASON = f"in a job without dates, as in one of {UNDATED_YEARS:g} year"

PRODUCTION_WEIGHT = 0.09
FREQUENCY_WEIGHT = 0.04  # the cheapest thing to write, so it counts least
FREQUENCY_MOST = 3  # places; the third adds as much as the second, the fiftieth nothing

RECENCY_HALF_LIFE_YEARS = 6.0
RECENCY_FLOOR = 0.40  # what was mastered once is relearnt faster than learnt
DEED_FACTOR = 0.95  # "the models that I trained": a little less certain than a name
BASIC_FACTOR = 0.65  # "basic knowledge of"
UNDIVIDED_REASON = "named in a text without headings"
UNHEADED_REASON = "named in text under no heading"

_PLACE, _PRODUCTION = attrgetter("place"), attrgetter("production")
_BASIC, _NAMED = attrgetter("basic"), attrgetter("named")
_LISTED = attrgetter("listed")
_UNDIVIDED, _UNDATED = attrgetter("undivided"), attrgetter("in_undated_job")
_EARLIEST = attrgetter("earliest")
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
_WORD_OF_LIST = {"experience": "listed in a job", "projects": "listed in a project"}


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
    mentions = tuple(mentions)
    by_skill: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_skill[mention.skill_id].append(mention)
    weigher, lineage = _Weigher(document, mentions, month_of(as_of)), lineage_of(taxonomy)
    own = {
        skill_id: weigher.weigh(skill, tuple(found))
        for skill_id, found in by_skill.items()
        if (skill := lineage[skill_id])
    }
    evidence = with_implied(own, lineage, weigher.months)
    by_id = [evidence[skill_id] for skill_id in sorted(evidence)]
    return tuple(sorted(by_id, key=attrgetter("strength"), reverse=True))


_Case = tuple[tuple[Site, ...], float | None, int, int | None]
"""All that a strength comes of: the sites of a skill's mentions, the most years that are stated
beside one, in how many lines they stand, and the year it came out, where that is known and later
than some of the use that counts. Skills that are listed once, or named once in the same sentence,
are one case: a resume has a third as many cases as skills."""


class _Weighed(NamedTuple):
    """What a case is worth, as `SkillEvidence` has it."""

    strength: float
    years: float | None
    last_used: str | None
    reasons: tuple[str, ...]
    months: tuple[Months, ...]


class _Weigher:
    """Weighs the skills of one document, each case once."""

    def __init__(self, document: Document, mentions: Iterable[Mention], as_of_month: int) -> None:
        self._document = document
        self._mentions = mentions
        self._signals = Signals(document, as_of_month)
        self._site = self._signals.site
        self._as_of_month = as_of_month
        self._all_seen = not document.hidden and not self._signals.pasted.spans
        self._known: dict[_Case, _Weighed] = {}
        self.months: dict[str, tuple[Months, ...]] = {}

    def weigh(self, skill: Skill, mentions: tuple[Mention, ...]) -> SkillEvidence:
        """Weigh the mentions of a skill."""
        seen = [mention for mention in mentions if mention.status == "claimed"]
        if not self._all_seen:
            seen = self._seen(seen)
        if not seen:
            return SkillEvidence(skill, 0.0, None, None, (self._why_unseen(mentions),), mentions)
        sites = tuple(map(self._site, seen))
        lines = self._lines(seen) if len(seen) > 1 else 1
        stated, since = stated_years(self._document, seen), skill.since
        if since is not None and stated is None and 12 * since <= min(map(_EARLIEST, sites)):
            since = None
        case = sites, stated, lines, since
        weighed = self._known.get(case)
        if weighed is None:
            weighed = self._known[case] = self._weigh_case(*case)
        strength, years, last_used, reasons, months = weighed
        if months:
            self.months[skill.id] = months
        return SkillEvidence(skill, strength, years, last_used, reasons, mentions)

    def _seen(self, claimed: Sequence[Mention]) -> list[Mention]:
        """Return the mentions that can be seen and tell of oneself."""
        return [
            mention
            for mention in claimed
            if not self._document.is_hidden(mention.start, mention.end)
            and not self._signals.pasted.any_at(mention.start, mention.end)
        ]

    @cached_property
    def _starts(self) -> list[int]:
        """Where the mentions of all skills begin, in order."""
        return sorted({mention.start for mention in self._mentions})

    def _why_unseen(self, mentions: Sequence[Mention]) -> str:
        return why_unseen(mentions, self._document, self._signals.sentences, self._starts)

    def _lines(self, seen: Sequence[Mention]) -> int:
        """Return in how many lines mentions stand."""
        line = self._signals.sentences.line
        return len({(m.section, line(m.start)) for m in seen})

    def _weigh_case(
        self, sites: Sequence[Site], stated: float | None, lines: int, since: int | None
    ) -> _Weighed:
        """Weigh mentions: those in dated entries apart from the others, and the better counts.

        So an old job never lowers what else a resume shows. Nobody used a skill before it came out.
        """
        dated = [site for site in sites if site.entry is not None]
        other = [site for site in sites if site.entry is None]
        if stated is not None and since is not None:
            stated = min(stated, possible_years(since, self._as_of_month)) or None
        years, last_month = None, None
        months: tuple[Months, ...] = ()
        spans = [site.months for site in dated if site.months is not None]
        if spans:
            years = shown_years(spans, since)
            months = possible_months(dict.fromkeys(spans), since)
            last_month = max([last for _, last in spans])
        shown = []
        if dated:
            shown.append(self._strength(dated, stated, lines, years, last_month))
        if other:
            shown.append(self._strength(other, stated, lines, self._assumed(other, since)))
        strength, reasons = max(shown, key=itemgetter(0))
        if not any(map(_NAMED, sites)):
            strength *= DEED_FACTOR
            reasons.append("told as work done or by a job's title, not named")
        if years is None or (stated is not None and stated > years):
            years = stated
        last_used = None if last_month is None else month_text(last_month)
        return _Weighed(round(min(1.0, strength), 6), years, last_used, tuple(reasons), months)

    def _assumed(self, sites: Sequence[Site], since: int | None) -> float | None:
        """Return the years taken for mentions outside of dated entries, if they stand in a job."""
        if self._document.lengths or not any(map(_UNDATED, sites)):
            return None  # "Duration: 6 months" is no date either, and says more
        if since is None:
            return UNDATED_YEARS
        return min(UNDATED_YEARS, possible_years(since, self._as_of_month)) or None

    def _strength(
        self,
        sites: Sequence[Site],
        stated: float | None,
        lines: int,
        years: float | None = None,
        last_month: int | None = None,
    ) -> tuple[float, list[str]]:
        """Weigh mentions together, rule by rule, with the rules in words."""
        listed = all(map(_LISTED, sites))
        strength, word = _place(sites, divided=bool(self._document.sections))
        reasons = [word]
        if stated or (years and not listed):
            more, word = earned(None if listed else years, stated)
            strength += more
            assumed = sites[0].entry is None and not word.endswith("stated")
            reasons.append(UNDATED_REASON if assumed else word)
        shown_at = list(filter(_PRODUCTION, sites))
        if shown_at:
            strength += _told(shown_at) * PRODUCTION_WEIGHT
            reasons.append("with signs of production or scale")
        if lines > 1:
            repeated = (min(lines, FREQUENCY_MOST) - 1) / (FREQUENCY_MOST - 1)
            strength += _told(sites) * FREQUENCY_WEIGHT * repeated
            reasons.append(f"named in {lines} places")
        if last_month is not None and last_month < self._as_of_month:
            left = recency((self._as_of_month - last_month) / 12)
            strength *= left
            if left < 0.95:  # noqa: PLR2004 - a recent gap is not worth a word
                reasons.append(f"last used {month_text(last_month)}")
        if all(map(_BASIC, sites)):
            strength *= BASIC_FACTOR
            reasons.append("called basic")
        return strength, reasons


def _told(sites: Iterable[Site]) -> float:
    """Return how much of what is said at some places counts: half where nothing is divided."""
    return UNDIVIDED_FACTOR if all(map(_UNDIVIDED, sites)) else 1.0


def _place(sites: Sequence[Site], *, divided: bool) -> tuple[float, str]:
    """Return the strength of the best place, and a word for it."""
    best = sites[0] if len(sites) == 1 else max(sites, key=_PLACE)
    if best.undivided:
        reason = UNHEADED_REASON if divided else UNDIVIDED_REASON
        return best.place, reason.replace("named", "listed") if best.listed else reason
    if best.apart:
        return best.place, best.apart
    if best.listed:
        return best.place, _WORD_OF_LIST.get(best.kind, "listed")
    return best.place, _WORD_OF_PLACE.get(best.kind) or f"named under {best.kind}"


def recency(years_ago: float) -> float:
    """Return how much of a strength is left after so many years without use.

    Halves every `RECENCY_HALF_LIFE_YEARS`, towards `RECENCY_FLOOR`.

    >>> recency(0), round(recency(6), 2), round(recency(100), 2)
    (1.0, 0.7, 0.4)
    """
    decay: float = 0.5 ** (years_ago / RECENCY_HALF_LIFE_YEARS)
    return RECENCY_FLOOR + (1 - RECENCY_FLOOR) * decay


__all__ = [
    "UNDATED_REASON",
    "UNDATED_YEARS",
    "UNDIVIDED_REASON",
    "UNHEADED_REASON",
    "recency",
    "weigh_evidence",
]
