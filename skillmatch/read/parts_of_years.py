"""A year of which its line says that only a part is meant: "3 months in 2017", "Summer Intern"."""

from __future__ import annotations

import re
from dataclasses import replace

from skillmatch.read.dates import DateRange
from skillmatch.read.months import SEASON, SEASONS
from skillmatch.read.normalize import folded

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11,
}  # fmt: skip
_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(_NUMBERS)})"
_SPAN = (
    rf"{_NUMBER}[- ]?(?P<unit>months?|mos?|weeks?|wks?|Monate?n?|Wochen|mois|meses|mesi|maanden)\b"
)
_BEFORE = re.compile(rf"\b{_SPAN}[ ]*(?:,|in|of|im|en|\()?[ ]*$", re.IGNORECASE)
_BEHIND = re.compile(rf"[ ]*[,(\[·|–—-]?[ ]*(?:for )?{_SPAN}", re.IGNORECASE)
_SEASON_OF_A_TITLE = re.compile(
    rf"\b(?P<season>{SEASON})[ ][^\W\d]*[ ]?(?:intern(?:ship)?|trainee|job|student|school|fellow|"
    r"research(?:er)?|assistant|analyst)\b[^\n\d]{0,30}$",
    re.IGNORECASE,
)
_MONTHS = 12
_WEEKS_OF_A_MONTH = 4.33


def says_how_long(before: str) -> bool:
    """Say whether words in front of a year tell how much of it is meant.

    >>> says_how_long("Intern, Acme, 3 months in "), says_how_long("Built in ")
    (True, False)
    """
    return _BEFORE.search(before) is not None


def shortened(dates: DateRange, before: str, behind: str) -> DateRange:
    """Return a year as the part of it that the words around it say, if they say one.

    Which months of the year they were is not known unless a season is named: they are counted
    from its first, so that none of them lies ahead.

    >>> year = DateRange(0, 4, 12 * 2017, 12 * 2017 + 11, "single")
    >>> part = shortened(year, "Intern, 3 months in ", "")
    >>> part.last_month - part.first_month + 1
    3
    """
    if dates.form != "single" or dates.last_month != dates.first_month + _MONTHS - 1:
        return dates
    span = _BEFORE.search(before) or _BEHIND.match(behind)
    if span is not None:
        months = _months(span["number"], span["unit"])
        return replace(dates, last_month=dates.first_month + months - 1)
    season = _SEASON_OF_A_TITLE.search(before)
    if season is None:
        return dates
    first, last = SEASONS[folded(season["season"])]
    return replace(
        dates, first_month=dates.first_month + first, last_month=dates.first_month + last
    )


def _months(number: str, unit: str) -> int:
    """Return how many months of a year are meant, from one to all."""
    count = _NUMBERS.get(number.casefold()) or int(number)
    if unit[:1].casefold() == "w":
        count = round(count / _WEEKS_OF_A_MONTH)
    return min(max(count, 1), _MONTHS)


__all__ = ["says_how_long", "shortened"]
