"""Cases: what the mentions of a skill are worth together, by the places they stand in.

Every rule is a number below, with its reason. Strength grows with the best place a skill stands
in, with the years it was used, with words of production beside it and with repetition, each of
which saturates; it fades with the years since it was last used.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter, itemgetter
from typing import NamedTuple

from skillmatch.document import Document
from skillmatch.weighing.durations import (
    Months,
    earned,
    month_text,
    possible_months,
    possible_years,
    shown_years,
)
from skillmatch.weighing.sites import Site

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
    "community": "reviewed, organised or attended",
    "skills": "listed as a skill",
    "interests": "named as an interest",
    "sought": "looked for by the posting",
}
_WORD_OF_LIST = {"experience": "listed in a job", "projects": "listed in a project"}


_Case = tuple[tuple[Site, ...], float | None, int, int | None]
"""All that a strength comes of, as `Cases.weigh` takes it. Skills that are listed once, or named
once in the same sentence, are one case: a resume has a third as many cases as skills."""


class Weighed(NamedTuple):
    """What a case is worth, as `SkillEvidence` has it."""

    strength: float
    years: float | None
    last_used: str | None
    reasons: tuple[str, ...]
    months: tuple[Months, ...]


class Cases:
    """What the cases of one document are worth, each worked out once."""

    def __init__(self, document: Document, as_of_month: int) -> None:
        self._document = document
        self._as_of_month = as_of_month
        self._known: dict[_Case, Weighed] = {}

    def weigh(
        self, sites: tuple[Site, ...], stated: float | None, lines: int, since: int | None
    ) -> Weighed:
        """Return what mentions are worth.

        Parameters
        ----------
        sites
            Where each of them stands.
        stated
            The most years that are stated beside one.
        lines
            In how many lines they stand.
        since
            The year in which the skill came out.
        """
        if since is not None and stated is None and 12 * since <= min(map(_EARLIEST, sites)):
            since = None  # before all use that counts, as if it were not known
        case = sites, stated, lines, since
        found = self._known.get(case)
        if found is None:
            found = self._known[case] = self._weigh(*case)
        return found

    def tell_undated_work(self) -> bool:
        """Say whether work in a job without dates went into one of them."""
        return any(UNDATED_REASON in weighed.reasons for weighed in self._known.values())

    def _weigh(
        self, sites: Sequence[Site], stated: float | None, lines: int, since: int | None
    ) -> Weighed:
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
        return Weighed(round(min(1.0, strength), 6), years, last_used, tuple(reasons), months)

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
            word = "named" if any(map(_NAMED, sites)) else "told"
            reasons.append(f"{word} in {lines} places")
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
    "RECENCY_FLOOR",
    "RECENCY_HALF_LIFE_YEARS",
    "UNDATED_REASON",
    "UNDATED_YEARS",
    "UNDIVIDED_REASON",
    "UNHEADED_REASON",
    "Cases",
    "Weighed",
    "recency",
]
