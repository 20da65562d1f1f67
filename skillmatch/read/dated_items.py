"""Jobs that begin with dates, where line ends were lost: "- Since May 2019: Engineer - Acme"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from skillmatch.read.date_words import DASH_SIGNS, DASHES
from skillmatch.read.dates import SINCE, DateRange
from skillmatch.read.job_titles import ROLE
from skillmatch.read.named_jobs import names_a_job

_ITEM = re.compile(rf"(?:^|[{DASHES}•●▪*][^\S\n]+)((?:{SINCE}[^\S\n]+)?)$", re.IGNORECASE)
_MARK_BEHIND = re.compile(r"[^\S\n]?:[^\S\n]+(?=[A-Z])")
_NAME_ENDS = re.compile(rf"\s[{DASHES}|]\s|[,;.:•●▪\n]|$")
_LONGEST_NAME = 80
_SINCE = re.compile(rf"\b{SINCE}[^\S\n]+$", re.IGNORECASE)
_TITLE_BEHIND = re.compile(
    rf"[^\S\n]+(?:[|,·–—-][^\S\n]+)?(?:[A-Z][\w&/+.'’-]*,?[ ](?:(?:of|and|&)[ ])?){{0,6}}?{ROLE}\b"
)
_MARKS = f" \t\n:•●▪*|{DASH_SIGNS}"
_REACH_OF_ITEMS = 20


def title_in_item(text: str, dates: DateRange, stop: int) -> tuple[int, int] | None:
    """Return where an item that begins with its dates has its title, if it names a job.

    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "- Went on. - Since May 2019: ML engineer - Acme - Duties: all"
    >>> begin, end = title_in_item(text, next(find_date_ranges(text)), len(text))
    >>> text[begin:end]
    'Since May 2019: ML engineer'
    """
    before = _ITEM.search(text, max(0, dates.start - _REACH_OF_ITEMS), dates.start)
    behind = _MARK_BEHIND.match(text, dates.end, stop)
    if before is None or behind is None:
        return None
    ends = _NAME_ENDS.search(text, behind.end(), min(stop, behind.end() + _LONGEST_NAME))
    name = text[behind.end() : ends.start()] if ends else ""
    return (before.start(1), behind.end() + len(name.rstrip())) if names_a_job(name) else None


def title_behind(text: str, dates: DateRange, stop: int) -> tuple[int, int] | None:
    """Return where a job begins with its dates, and its title behind them ends, if there is one.

    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "Since May 2019 Senior ML engineer Acme, Leeds"
    >>> begin, end = title_behind(text, next(find_date_ranges(text)), len(text))
    >>> text[begin:end]
    'Since May 2019 Senior ML engineer'
    """
    since = _SINCE.search(text, max(0, dates.start - _REACH_OF_ITEMS), dates.start)
    title = _TITLE_BEHIND.match(text, dates.end, min(stop, dates.end + _LONGEST_NAME))
    begin = since.start() if since else dates.start
    return (begin, title.end()) if title else None


def dates_lead(text: str, ranges: Sequence[DateRange], start: int, end: int) -> bool:
    """Say whether dates stand before their jobs in a section: it begins with some.

    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "2019 - 2021 Engineer Acme. Built it. 2017 - 2019 Tester Beta. Ran it."
    >>> dates_lead(text, list(find_date_ranges(text)), 0, len(text))
    True
    """
    first = text[start : ranges[0].start]
    begun = _SINCE.sub("", first).strip(_MARKS)
    titles = [title_behind(text, dates, end) for dates in ranges]
    return not begun and titles[0] is not None and 2 * sum(map(bool, titles)) > len(titles)


def begins_with_dates(
    text: str, ranges: Sequence[DateRange], begins: Sequence[int], end: int
) -> list[int]:
    """Return where jobs begin, those at their dates that have their title behind them."""
    titles = [title_behind(text, dates, end) for dates in ranges]
    return [title[0] if title else begin for begin, title in zip(begins, titles, strict=True)]


__all__ = ["begins_with_dates", "dates_lead", "title_behind", "title_in_item"]
