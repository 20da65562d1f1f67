"""Ranges of dates as resumes write them: "Jan 2021 – Present", "03/2019-06/2020", "since 2020"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NAMES = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
_MONTHS = {name: number for number, names in enumerate(_NAMES) for name in names.split()}
_MONTH = r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
_MONTH += r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_YEAR = r"(?:19[6-9]|20[0-4])\d"
_TOKEN = re.compile(
    rf"\b(?P<name>{_MONTH})(?:\b|(?={_YEAR}\b))\.?,?"
    r"(?:[ ]?(?P<nday>\d{1,2})(?:st|nd|rd|th)?,?(?=[ ,]))?"
    rf"(?:[ ,/-]{{0,2}}(?P<nyear>{_YEAR})\b|[ ]?[’'][ ]?(?P<nshort>\d\d)\b|"
    r"[ -](?P<ntwo>[012]\d)(?![\d:]))?"
    rf"|(?<![\d./])(?P<iyear>{_YEAR})[-/.](?P<imonth>1[0-2]|0?[1-9])(?:[-/.]\d{{1,2}})?(?![\d/])"
    rf"|(?<![\d./])(?P<first>\d{{1,2}})[-/.](?P<second>\d{{1,2}})[-/.](?P<dyear>{_YEAR}|\d\d)(?!\d)"
    rf"|(?<![\d./])(?P<month>1[0-2]|0?[1-9])[ ]?[-/.][ ]?(?P<year>{_YEAR})(?!\d)"
    rf"|(?<![\d./])(?P<smonth>1[0-2]|0[1-9])[/’'](?P<short>\d\d)(?![\d/])"
    rf"|(?<![\d./])(?P<only>{_YEAR})(?!\d|/\d(?!\d(?!\d))|\.\d)"
    r"|(?<![\w.])[’'](?P<apostrophe>\d\d)(?!\d)"
    r"|\b(?P<now>(?i:present|current(?:ly)?|now|today|till[ -]?(?:date|now)|to[ -]date|ongoing|"
    r"until now|continuing|date))\b"
)
_BETWEEN = re.compile(
    r"\s*(?:-{1,2}|–|—|−|~|\bto\b|\btill\b|\buntil\b|\bthrough\b|\band\b)\s*"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s)?",
    re.IGNORECASE,
)
_TWO_DIGITS = re.compile(r"\s?(?:-|–|—|/)\s?(\d\d)(?![\d/.:])")
_OPEN = re.compile(r"\s?(?:-|–|—)\s*(?:\n|$)")
_SINCE = re.compile(r"\b(?:since|from)\s+$", re.IGNORECASE)
_DIGITS = re.compile(r"\d\d")
_REACH = 40
_LAST_MONTH = 11
_CENTURY_TURN = 50


@dataclass(frozen=True, slots=True)
class DateRange:
    """A range of dates, its months counted as ``12 * year + month - 1``.

    Attributes
    ----------
    start, end
        Where it stands in the text.
    first_month, last_month
        `last_month` is ``None`` for a range that goes on.
    """

    start: int
    end: int
    first_month: int
    last_month: int | None


@dataclass(frozen=True, slots=True)
class _Date:
    start: int
    end: int
    year: int | None
    month: int | None
    now: bool = False


def find_date_ranges(text: str) -> Iterator[DateRange]:
    """Yield the ranges of dates of a text, in order, without overlaps.

    >>> [(r.first_month % 12 + 1, r.last_month) for r in find_date_ranges("Mar 2021 – Present")]
    [(3, None)]
    """
    dates = [
        _date(match) for start, end in _windows(text) for match in _TOKEN.finditer(text, start, end)
    ]
    index = 0
    while index < len(dates):
        first = dates[index]
        second = dates[index + 1] if index + 1 < len(dates) else None
        found = _pair(text, first, second) or _single(text, first)
        if found is not None:
            yield found
        index += 2 if found is not None and second and found.end >= second.end else 1


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches near two digits in a row, outside of which no range can stand."""
    begin = end = 0
    for match in _DIGITS.finditer(text):
        if match.start() - _REACH > end:
            if end:
                yield begin, end
            begin = max(0, match.start() - _REACH)
        end = min(len(text), match.end() + _REACH)
    if end:
        yield begin, end


def _pair(text: str, first: _Date, second: _Date | None) -> DateRange | None:
    if second is None or first.now:
        return None
    gap = text[first.end : second.start]
    to_date = second.now and text[second.start : second.start + 1].casefold() in {"t", "u"}
    if not _BETWEEN.fullmatch(gap) and not (to_date and not gap.strip()):
        return None
    year = first.year
    if year is None and first.month is not None and not second.now:
        year = second.year
    if year is None or (second.year is None and not second.now):
        return None
    begin = 12 * year + (first.month or 0)
    if second.now:
        return DateRange(first.start, second.end, begin, None)
    last = _LAST_MONTH if second.month is None else second.month
    end = 12 * (second.year or 0) + last
    return DateRange(first.start, second.end, begin, end) if end >= begin else None


def _single(text: str, date: _Date) -> DateRange | None:
    """Return "2018-19", "since 2020" and "2020 –" as ranges."""
    if date.year is None:
        return None
    begin = 12 * date.year + (date.month or 0)
    two = _TWO_DIGITS.match(text, date.end) if date.month is None else None
    if two:
        end = 12 * _full_year(two[1]) + _LAST_MONTH
        return DateRange(date.start, two.end(), begin, end) if end >= begin else None
    if _SINCE.search(text, max(0, date.start - 8), date.start) or _OPEN.match(text, date.end):
        return DateRange(date.start, date.end, begin, None)
    return None


def _date(match: re.Match[str]) -> _Date:
    group = match.groupdict()
    start, end = match.span()
    if group["now"]:
        return _Date(start, end, None, None, now=True)
    if group["name"]:
        short = group["nshort"] or group["ntwo"]
        year = int(group["nyear"]) if group["nyear"] else _full_year(short) if short else None
        if year is None and group["nday"] and not group["nyear"]:
            return _Date(
                start, end, _year_of_two_digits(group["nday"]), _MONTHS[group["name"].casefold()]
            )
        return _Date(start, end, year, _MONTHS[group["name"].casefold()])
    if group["iyear"]:
        return _Date(start, end, int(group["iyear"]), int(group["imonth"]) - 1)
    if group["dyear"]:
        return _Date(start, end, _full_year(group["dyear"]), _month_of_day(group))
    if group["year"]:
        return _Date(start, end, int(group["year"]), int(group["month"]) - 1)
    if group["smonth"]:
        return _Date(start, end, _full_year(group["short"]), int(group["smonth"]) - 1)
    if group["apostrophe"]:
        return _Date(start, end, _full_year(group["apostrophe"]), None)
    return _Date(start, end, int(group["only"]), None)


def _month_of_day(group: dict[str, str]) -> int | None:
    """Return the month of a full date: day first, unless the second number cannot be a month."""
    first, second = int(group["first"]), int(group["second"])
    month = second if second <= 12 else first  # noqa: PLR2004 - months of a year
    return month - 1 if 1 <= month <= 12 else None  # noqa: PLR2004


def _full_year(digits: str) -> int:
    year = int(digits)
    if year >= 100:  # noqa: PLR2004 - written in full
        return year
    return 2000 + year if year < _CENTURY_TURN else 1900 + year


def _year_of_two_digits(digits: str) -> int | None:
    """Read the number behind a month as a year: "Aug 19" is August 2019, "May 5" is no year."""
    return _full_year(digits) if len(digits) == 2 and int(digits) < _CENTURY_TURN else None  # noqa: PLR2004


__all__ = ["DateRange", "find_date_ranges"]
