"""Durations: for how many years a skill was used, as dates show and as the resume states."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from skillmatch.document import Document
from skillmatch.mentions import Mention

YEARS_WEIGHT = 0.28  # ten years show three tenths more than a month, four years two
YEARS_SCALE = 3.0  # years until about two thirds of it are earned
STATED_FACTOR = 0.55  # years that only a list states are a claim; dates show about twice as much

_STATED_YEARS = re.compile(
    # No two runs of blanks meet, and none is endless: it is looked for at the end of each mention.
    r"\s{0,200}(?:[(\[:–-]\s{0,20})?"
    r"(?:Exp\w{0,2}rience\s{0,20}(?:-\s{0,20})?)?"  # "SQL- Exprience - 24 months" of a job board
    r"(\d{1,3}(?:\.\d)?)\s{0,20}(?:\+\s{0,20})?(years?|yrs?|months?|mos?)\b",
    re.IGNORECASE,
)
_ENDS_ITEM = frozenset(",.;)/|")
_MAX_YEARS = 50

Months = tuple[int, int]
"""A first and a last month, as entries count them."""


def possible_months(spans: Iterable[Months], since: int | None) -> tuple[Months, ...]:
    """Return of stretches of months what lies in or after the year a skill came out.

    >>> possible_months([(24240, 24263), (24252, 24275)], since=2022)
    ((24264, 24275),)
    """
    if since is None:
        return tuple(spans)
    return tuple((max(first, 12 * since), last) for first, last in spans if last >= 12 * since)


def shown_years(spans: Iterable[Months], since: int | None = None) -> float | None:
    """Return the years in the union of stretches of months, from the year a skill came out.

    ``None`` if nothing is dated after that.

    >>> shown_years([(24240, 24263), (24252, 24275)])
    3.0
    >>> shown_years([(24240, 24263)], since=2021), shown_years([(24240, 24263)], since=2023)
    (1.0, None)
    """
    months, reached = 0, -1 if since is None else 12 * since - 1
    for first, last in sorted(spans):
        if last > reached:
            months += last - max(first, reached + 1) + 1
            reached = last
    return _in_years(months) if months else None


def stated_years(document: Document, mentions: Sequence[Mention]) -> float | None:
    """Return the most years that stand behind a mention, or the sum of lengths they stand in."""
    most, text = None, document.text
    for mention in mentions:
        if text[mention.end : mention.end + 1] in _ENDS_ITEM:
            continue  # told faster
        match = _STATED_YEARS.match(text, mention.end)
        if match:
            in_months = match[2][:1].casefold() == "m"
            years = round(float(match[1]) / 12, 1) if in_months else float(match[1])
            most = max(most or 0.0, min(years, _MAX_YEARS))
    if document.lengths:  # "Duration: 6 months" of one project and of another
        lengths = {document.length_at(mention.start) for mention in mentions} - {None}
        if lengths:
            months = sum(length.months for length in lengths if length is not None)
            most = max(most or 0.0, min(round(months / 12, 1), _MAX_YEARS))
    return most


def possible_years(since: int, as_of_month: int) -> float:
    """Return for how long a skill that came out in a year can have been used.

    >>> possible_years(2022, 12 * 2026)
    4.1
    """
    return _in_years(max(as_of_month - 12 * since + 1, 0))


@lru_cache(maxsize=1024)  # of numbers only: nothing of one resume is kept for the next
def earned(by_dates: float | None, stated: float | None) -> tuple[float, str]:
    """Return what years earn, by dates or as stated, whichever is more, and a word for them.

    >>> earned(2.0, None)[1], earned(None, 8.0)[1]
    ('2 years', '8 years stated')
    """

    def grown(years: float | None) -> float:
        return YEARS_WEIGHT * (1 - math.exp(-(years or 0.0) / YEARS_SCALE))

    shown, claimed = grown(by_dates), STATED_FACTOR * grown(stated)
    years, suffix = (by_dates, "") if shown >= claimed else (stated, " stated")
    return max(shown, claimed), f"{years:g} {'year' if years == 1 else 'years'}{suffix}"


@lru_cache(maxsize=1024)
def month_text(month: int) -> str:
    """Return a month as it is shown.

    >>> month_text(12 * 2026 + 10)
    '2026-11'
    """
    return f"{month // 12:04d}-{month % 12 + 1:02d}"


@lru_cache(maxsize=1024)
def _in_years(months: int) -> float:
    return round(min(months / 12, _MAX_YEARS), 1)


__all__ = [
    "STATED_FACTOR",
    "YEARS_SCALE",
    "YEARS_WEIGHT",
    "Months",
    "earned",
    "month_text",
    "possible_months",
    "possible_years",
    "shown_years",
    "stated_years",
]
