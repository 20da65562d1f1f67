"""One date as resumes write it: "Jan 2021", "03/2019", "Q1 2020", "Summer '19", "present"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from skillmatch.read.months import (
    MONTH,
    MONTHS,
    PRESENT,
    PRESENT_UNSPACED,
    SEASON,
    SEASONS,
    may_begin,
)
from skillmatch.read.normalize import folded

YEAR = r"(?:19[6-9]|20[0-4])\d"
DASHES = "\\-‐‒–—―−\ufffd"
"""What a dash is written as, or comes to where it cannot be, for a set of characters."""
DASH_SIGNS = DASHES.replace("\\", "")
"""The same as plain characters."""
FOUR_DIGITS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""What reads as a year, whether or not a date may be of it."""
_TOKEN = re.compile(
    rf"\b(?P<name>{MONTH})(?:\b|(?={YEAR}\b))\.?,?"
    r"(?:[ ]?(?P<nday>\d{1,2})(?:st|nd|rd|th)?,?(?=[ ,]))?"
    rf"(?:(?:[ ,/-]{{0,2}}|[‒–—−]|,?\n|[ ]de[l]?[ ])(?P<nyear>{YEAR})\b|"
    r"[ ]?[’'][ ]?(?P<nshort>\d\d)\b|[ ‐-](?P<ntwo>[012]\d)(?![\d:]))?"
    rf"|(?<![\d./])(?P<iyear>{YEAR})[-‐/.](?P<imonth>1[0-2]|0?[1-9])(?:[-‐/.]\d{{1,2}})?(?![\d/])"
    rf"|(?<![\d./])(?P<first>\d{{1,2}})[-‐/.](?P<second>\d{{1,2}})[-‐/.](?P<dyear>{YEAR}|\d\d)(?!\d)"
    rf"|(?<![\d./])(?P<month>1[0-2]|0?[1-9])[ ]?[-‐/.][ ]?(?P<year>{YEAR})(?!\d)"
    rf"|(?<![\d./])(?P<smonth>1[0-2]|0?[1-9])[/’'](?P<short>\d\d)(?![\d/])"
    # "03.19" is a date beside another one only, as versions are written so too.
    r"|(?<![\d./])(?P<pmonth>1[0-2]|0[1-9])\.(?P<pshort>0[5-9]|[12]\d)"
    rf"(?=[ ]?[{DASHES}?][ ]?(?:1[0-2]|0[1-9])\.(?:0[5-9]|[12]\d)(?![\d.%]))"
    rf"|(?:(?<=\d[{DASHES}?])|(?<=\d[{DASHES}?][ ])|(?<=\d[ ][{DASHES}?][ ]))"
    r"(?P<qmonth>1[0-2]|0[1-9])\.(?P<qshort>0[5-9]|[12]\d)(?![\d.%])"
    rf"|(?<!\d)(?P<eastyear>{YEAR})[ ]?[年년]"
    r"(?:[ ]?(?P<eastmonth>1[0-2]|0?[1-9])[ ]?[月월](?:[ ]?\d{1,2}[ ]?[日일])?)?"
    r"|(?P<era>昭和|平成|令和)(?P<erayear>\d{1,2}|元)[ ]?年"
    r"(?:[ ]?(?P<eramonth>1[0-2]|0?[1-9])[ ]?月(?:[ ]?\d{1,2}[ ]?日)?)?"
    rf"|(?<![\d./])(?P<only>{YEAR})(?!\d|/\d(?!\d(?!\d))|\.\d)"
    r"|(?<![\w.])[’'](?P<apostrophe>\d\d)(?!\d)"
    rf"|\b(?P<season>{SEASON})[ ,]{{1,2}}(?:of )?(?P<syear>{YEAR})"
    r"(?:[/–-](?:\d\d)?(?P<snext>\d\d)(?!\d)|(?!\d))"
    rf"|\b(?P<quarter>Q[1-4]|H[12])[ /’'-]{{0,2}}(?P<qyear>{YEAR})(?!\d)"
    r"|\bFY[ ]?[’']?(?P<fshort>\d\d)(?!\d|[,.:]\d|%)"
    rf"|\b(?P<now>(?i:{PRESENT}))\b"
    rf"|(?P<eastnow>{PRESENT_UNSPACED})"
)
# The groups of the pattern that hold a month in digits and its year.
_MONTH_AND_YEAR = (
    ("imonth", "iyear"), ("month", "year"), ("smonth", "short"), ("pmonth", "pshort"),
    ("qmonth", "qshort"),
)  # fmt: skip
# The part of a year that a word in front of it names, and its first and last month.
_PARTS = {
    "early": (0, 2), "start": (0, 1), "beginning": (0, 1), "anfang": (0, 1), "début": (0, 1),
    "mid": (5, 6), "middle": (5, 6), "mitte": (5, 6),
    "late": (9, 11), "end": (11, 11), "ende": (11, 11), "fin": (11, 11),
}  # fmt: skip
_PART_BEFORE = re.compile(
    rf"\b(?:the )?(?P<part>{'|'.join(_PARTS)})(?:(?: of| de)? |-)$", re.IGNORECASE
)
_REACH_OF_PARTS = 18
_BEFORE_ERA = {"昭和": 1925, "平成": 1988, "令和": 2018}  # the year before its first
_MONTHS = 12
_SPRING = 2  # its first month
_CENTURY_TURN = 50


@dataclass(frozen=True, slots=True)
class Date:
    """A year, a month or the present, as it stands in a text.

    Attributes
    ----------
    start, end
        Where it stands.
    year, month
        The year and its month from 0, ``None`` where they are not written.
    now
        Whether it is the present.
    last
        The last month of a quarter or season.
    other
        The number beside the month's in digits, from 0, where that could be the month too.
    month_first
        Whether it can only be read month first: "8/31/2020".
    weak
        Whether it is a date beside another one only: "7/19" is a fraction or a day too.
    part
        Whether it is a part of a year that a word names, and that is no length: "early 2024".
    """

    start: int
    end: int
    year: int | None
    month: int | None
    now: bool = False
    last: int | None = None
    other: int | None = None
    month_first: bool = False
    weak: bool = False
    part: bool = False


def find_dates(text: str, start: int, end: int) -> Iterator[Date]:
    """Yield the dates of a stretch of text, in order."""
    reached = start
    for begin in may_begin(text, start, end):
        if begin >= reached:
            match = _TOKEN.match(text, begin, end)
            if match is not None:
                date = _in_part(text, _date(match), reached)
                reached = date.end
                yield date


def _in_part(text: str, date: Date, floor: int) -> Date:
    """Return a year as the part of it that is named in front of it: "early 2024", "mid-2019"."""
    if date.year is None or date.month is not None:
        return date
    found = _PART_BEFORE.search(text, max(floor, date.start - _REACH_OF_PARTS), date.start)
    if found is None:
        return date
    first, last = _PARTS[folded(found["part"])]
    return replace(date, start=found.start(), month=first, last=last, part=True)


def _date(match: re.Match[str]) -> Date:
    group = match
    start, end = match.span()
    if group["now"] or group["eastnow"]:
        return Date(start, end, None, None, now=True)
    if group["name"]:
        return Date(start, end, _year_of_named_month(group), MONTHS[folded(group["name"])])
    if group["season"]:
        return _season(start, group)
    if group["quarter"]:
        return _quarter_or_half(start, end, group)
    if group["dyear"]:
        return _full_date(start, end, group)
    for month, year in _MONTH_AND_YEAR:
        if group[year]:
            return Date(
                start, end, full_year(group[year]), int(group[month]) - 1,
                weak=year == "short" and len(group[month]) == 1,
            )  # fmt: skip
    if group["eastyear"] or group["era"]:
        return _eastern(start, end, group)
    if group["apostrophe"]:
        return Date(start, end, full_year(group["apostrophe"]), None)
    fiscal = group["only"] is None
    written = full_year(group["fshort"] if fiscal else group["only"])
    return Date(start, end, written, None, weak=fiscal)


def _quarter_or_half(start: int, end: int, group: re.Match[str]) -> Date:
    months = 3 if group["quarter"][0] == "Q" else 6
    first = months * int(group["quarter"][1]) - months
    return Date(start, end, int(group["qyear"]), first, last=first + months - 1)


def _eastern(start: int, end: int, group: re.Match[str]) -> Date:
    """Return a date with signs for year and month, the year perhaps that of a Japanese era."""
    if group["era"]:
        counted = 1 if group["erayear"] == "元" else int(group["erayear"])
        year, month = _BEFORE_ERA[group["era"]] + counted, group["eramonth"]
    else:
        year, month = int(group["eastyear"]), group["eastmonth"]
    return Date(start, end, year, int(month) - 1 if month else None)


def _season(start: int, group: re.Match[str]) -> Date:
    """Return a season; that of two years lies about their turn: "Winter 2020/21"."""
    first, last = SEASONS[folded(group["season"])]
    year = int(group["syear"])
    if group["snext"] and first < _SPRING and int(group["snext"]) == (year + 1) % 100:
        return Date(start, group.end(), year, _MONTHS - 1, last=_MONTHS + 1)
    return Date(start, group.end("syear"), year, first, last=last)


def _year_of_named_month(group: re.Match[str]) -> int | None:
    """Return the year behind a month: 2020 of "Jan 2020", "Jan '20" and "Jan 20"."""
    if group["nyear"]:
        return int(group["nyear"])
    short = group["nshort"] or group["ntwo"]
    if short:
        return full_year(short)
    return _year_of_two_digits(group["nday"]) if group["nday"] else None


def _full_date(start: int, end: int, group: re.Match[str]) -> Date:
    """Return a date with its day, which stands first unless the second number can be no month."""
    year, first, second = full_year(group["dyear"]), int(group["first"]), int(group["second"])
    month_first = second > _MONTHS >= first
    month, other = (first, second) if month_first else (second, first)
    if not 1 <= month <= _MONTHS:
        return Date(start, end, year, None)
    return Date(
        start, end, year, month - 1,
        other=other - 1 if 1 <= other <= _MONTHS else None, month_first=month_first,
    )  # fmt: skip


def full_year(digits: str) -> int:
    """Return the year that two or four digits are.

    >>> full_year("19"), full_year("98"), full_year("2005")
    (2019, 1998, 2005)
    """
    year = int(digits)
    if year >= 100:  # noqa: PLR2004 - written in full
        return year
    return 2000 + year if year < _CENTURY_TURN else 1900 + year


def _year_of_two_digits(digits: str) -> int | None:
    """Read the number behind a month as a year: "Aug 19" is August 2019, "May 5" is no year."""
    return full_year(digits) if len(digits) == 2 and int(digits) < _CENTURY_TURN else None  # noqa: PLR2004 - a year of two digits


__all__ = ["DASHES", "DASH_SIGNS", "FOUR_DIGITS", "YEAR", "Date", "find_dates", "full_year"]
