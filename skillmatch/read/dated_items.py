"""Items that begin with dates, where line ends were lost: "- Since May 2019: Engineer - Acme"."""

from __future__ import annotations

import re

from skillmatch.read.date_words import DASHES
from skillmatch.read.dates import SINCE, DateRange
from skillmatch.read.named_jobs import names_a_job

_ITEM = re.compile(rf"(?:^|[{DASHES}•●▪*][^\S\n]+)((?:{SINCE}[^\S\n]+)?)$", re.IGNORECASE)
_MARK_BEHIND = re.compile(r"[^\S\n]?:[^\S\n]+(?=[A-Z])")
_NAME_ENDS = re.compile(rf"\s[{DASHES}|]\s|[,;.:•●▪\n]|$")
_LONGEST_NAME = 80
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


__all__ = ["title_in_item"]
