"""Dates left open in front of the job they begin: "May 2019 – Senior Engineer, Acme"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from skillmatch.read.date_words import DASHES
from skillmatch.read.dates import DateRange

_LINE_BEGIN = re.compile(r"(?:^|\n)[^\S\n]*[(\[]?$")
_DASH_AND_TITLE = re.compile(
    rf"[^\S\n]?(?:[{DASHES}]{{1,2}}>?|→|~)[)\]]?[^\S\n]{{0,30}}(?=[^\W\d_])"
)
_LONGEST_INDENT = 8


def with_open_first(text: str, ranges: Sequence[DateRange]) -> list[DateRange]:
    """Return the dates of a section of jobs, with those of its first job open if they are so.

    "May 2019 – Engineer" says that the work goes on where no other line of the section is written
    so (else the dash only parts each date from its title), and none below has later dates. A lone
    year says so little that others must show how dates with an end are written.

    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "May 2019 – Engineer, Acme\\n2015 – 2018 Tester, Beta"
    >>> [r.last_month for r in with_open_first(text, list(find_date_ranges(text, singles=True)))]
    [None, 24227]
    """
    leading = [i for i, dates in enumerate(ranges) if _begins_a_line(text, dates)]
    if not leading:
        return list(ranges)
    first, *others = (ranges[i] for i in leading)
    written_so = first.form == "single" and _DASH_AND_TITLE.match(text, first.end)
    if not written_so or any(_contradicts(text, first, other) for other in others):
        return list(ranges)
    if first.first_month != first.last_month and not others:
        return list(ranges)
    opened = replace(first, form="range", last_month=None)
    return [opened if i == leading[0] else dates for i, dates in enumerate(ranges)]


def _begins_a_line(text: str, dates: DateRange) -> bool:
    return _LINE_BEGIN.search(text, max(0, dates.start - _LONGEST_INDENT), dates.start) is not None


def _contradicts(text: str, first: DateRange, other: DateRange) -> bool:
    """Say whether other dates in front of a line show that the first are not open."""
    if other.form == "single" and _DASH_AND_TITLE.match(text, other.end):
        return True
    return other.last_month is None or other.first_month > first.first_month


__all__ = ["with_open_first"]
