"""Ranges of dates that cannot be, and make no entry: "Dec 2025 - Jan 2019", "Jan 1950 - 1990"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Section
from skillmatch.read.anchors import find_anchors
from skillmatch.read.date_words import find_dates
from skillmatch.read.dates import DateRange
from skillmatch.read.months import MONTHS
from skillmatch.read.normalize import folded

_EARLIEST = 1960  # no earlier year is read as one
_YEARS = re.compile(
    r"(?<!\d)(1[89]\d\d|20\d\d)(?:[-/.]\d{1,2}){0,2}[^\S\n]{0,3}"
    r"(?:-{1,2}>?|[‐‒–—―−~→]|\b(?:to|till|until|through|bis|a|au|à|al|hasta)\b)[^\S\n]{0,3}"
    r"(?:\d{1,2}[./-]){0,2}(?:[^\W\d_]{3,10}\.?,?[^\S\n]?)?"
    r"(?:(?<!\d)(1[89]\d\d|20\d\d)(?!\d)|(?<=[^\W\d_]))"
)
_MONTH_BEFORE = re.compile(r"(?:\b([^\W\d_]{3,9})\.?,?[^\S\n]|\b\d{1,2}[./-])$")
_LONGEST_MONTH = 12
_REACH = 24
_MONTH_BEHIND = 6  # characters, in "2018-01"
_LAST_MONTH = 11


def find_impossible_ranges(text: str, section: Section) -> Iterator[DateRange]:
    """Yield what a section dates its jobs and studies with and no reader can take for a time.

    An end before its beginning, or a beginning before 1960.

    >>> text = "Engineer, Acme, Dec 2025 - Jan 2019"
    >>> [(r.first_month // 12, r.last_month // 12)
    ...  for r in find_impossible_ranges(text, Section("experience", "", 0, len(text)))]
    [(2025, 2019)]
    """
    found = []
    for years in _YEARS.finditer(text, section.start, section.end):
        first = int(years[1])
        if first < _EARLIEST:
            dates = _long_ago(text, years)
        elif years[2] and int(years[2]) <= first:
            dates = _backwards(text, years)
        else:
            continue
        if dates is not None:
            found.append(dates)
    for anchor in find_anchors(text, found, section.start, section.end, singles=False):
        if not anchor.run_on:
            yield anchor.dates


def _backwards(text: str, years: re.Match[str]) -> DateRange | None:
    """Return the range that ends before it begins; ``None`` where its months say otherwise."""
    dates = list(find_dates(text, max(0, years.start() - _REACH), years.end() + _MONTH_BEHIND))
    first = next((date for date in dates if date.start <= years.start(1) < date.end), None)
    second = next((date for date in dates if date.start <= years.start(2) < date.end), None)
    if first is None or second is None or first.year is None or second.year is None:
        return None
    if first.year == second.year and not first.other == second.other is None:
        return None  # which number is the day, nobody can tell
    begin = 12 * first.year + (first.month or 0)
    last = second.month if second.last is None else second.last
    end = 12 * second.year + (_LAST_MONTH if last is None else last)
    return DateRange(first.start, second.end, begin, end) if end < begin else None


def _long_ago(text: str, years: re.Match[str]) -> DateRange | None:
    """Return the range whose first year no reader takes for one, up to a year or the present."""
    before = _MONTH_BEFORE.search(text, max(0, years.start() - _LONGEST_MONTH), years.start())
    month = MONTHS.get(folded(before[1]), 0) if before and before[1] else 0
    start = before.start() if before and (month or not before[1]) else years.start()
    begin = 12 * int(years[1]) + month
    if years[2]:
        return DateRange(start, years.end(), begin, 12 * int(years[2]) + _LAST_MONTH)
    last = list(find_dates(text, years.end(1), years.end() + _REACH))[:1]
    if not last or not last[0].now or last[0].start > years.end():
        return None
    return DateRange(start, last[0].end, begin, None)


__all__ = ["find_impossible_ranges"]
