"""Ranges of dates as resumes write them: "Jan 2021 – Present", "03/2019-06/2020", "since 2020"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from skillmatch.read.months import MONTH, MONTHS, PRESENT, SEASON, SEASONS

_YEAR = r"(?:19[6-9]|20[0-4])\d"
_TOKEN = re.compile(
    rf"\b(?P<name>{MONTH})(?:\b|(?={_YEAR}\b))\.?,?"
    r"(?:[ ]?(?P<nday>\d{1,2})(?:st|nd|rd|th)?,?(?=[ ,]))?"
    rf"(?:(?:[ ,/-]{{0,2}}|–|,?\n|[ ]de[l]?[ ])(?P<nyear>{_YEAR})\b|[ ]?[’'][ ]?(?P<nshort>\d\d)\b|"
    r"[ -](?P<ntwo>[012]\d)(?![\d:]))?"
    rf"|(?<![\d./])(?P<iyear>{_YEAR})[-/.](?P<imonth>1[0-2]|0?[1-9])(?:[-/.]\d{{1,2}})?(?![\d/])"
    rf"|(?<![\d./])(?P<first>\d{{1,2}})[-/.](?P<second>\d{{1,2}})[-/.](?P<dyear>{_YEAR}|\d\d)(?!\d)"
    rf"|(?<![\d./])(?P<month>1[0-2]|0?[1-9])[ ]?[-/.][ ]?(?P<year>{_YEAR})(?!\d)"
    rf"|(?<![\d./])(?P<smonth>1[0-2]|0[1-9])[/’'](?P<short>\d\d)(?![\d/])"
    # "03.19" is a date beside another one only, as versions are written so too.
    r"|(?<![\d./])(?P<pmonth>1[0-2]|0[1-9])\.(?P<pshort>0[5-9]|[12]\d)"
    r"(?=[ ]?[-–—][ ]?(?:1[0-2]|0[1-9])\.(?:0[5-9]|[12]\d)(?![\d.%]))"
    r"|(?:(?<=\d[-–—])|(?<=\d[-–—][ ])|(?<=\d[ ][-–—][ ]))"
    r"(?P<qmonth>1[0-2]|0[1-9])\.(?P<qshort>0[5-9]|[12]\d)(?![\d.%])"
    rf"|(?<![\d./])(?P<only>{_YEAR})(?!\d|/\d(?!\d(?!\d))|\.\d)"
    r"|(?<![\w.])[’'](?P<apostrophe>\d\d)(?!\d)"
    rf"|\b(?P<season>{SEASON})[ ,]{{1,2}}(?:of )?(?P<syear>{_YEAR})(?!\d)"
    rf"|\b(?P<quarter>Q[1-4])[ /’'-]{{0,2}}(?P<qyear>{_YEAR})(?!\d)"
    rf"|\b(?P<now>(?i:{PRESENT}))\b"
)
# The groups of the pattern that hold a month in digits and its year.
_MONTH_AND_YEAR = (
    ("imonth", "iyear"), ("month", "year"), ("smonth", "short"), ("pmonth", "pshort"),
    ("qmonth", "qshort"),
)  # fmt: skip
_PART_OF_YEAR = (
    r"(?:(?:the )?(?:end|start|beginning) of |(?:early|mid|late)[ -]|FY ?|ca?\. ?|"
    r"(?:Anfang|Mitte|Ende) )"
)
_BETWEEN = re.compile(
    r"\s*(?:-{1,2}>?|–|—|−|~|→|➔|=>|\b(?:up )?to\b|\btill\b|\buntil\b|\bthrough\b|"
    r"\bbis\b|\bau?\b|\bà\b|\bjusqu['’]à\b|\bhasta\b|\bal?\b|\baté\b|\btot\b|\bt/m\b)\s*"
    rf"(?:(?:la|el|o|a|zum)\s)?(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s)?{_PART_OF_YEAR}?",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_WORD_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_TWO_DIGITS = re.compile(r"\s?(?:-|–|—|/)\s?(\d\d)(?![\d/.:])")
_SCHOOL_YEARS = re.compile(rf"/\d\d\s?[-–—]\s?({_YEAR})/(\d\d)(?!\d)")
_OPEN = re.compile(r"\s?(?:-{1,2}>?|–|—|→)[^\S\n]*(?:[)\]]|\n|$)")
_SINCE = re.compile(
    r"\b(?:since|from|seit|ab|depuis|desde|dal|sinds|vanaf)(?: de)?\s+$", re.IGNORECASE
)
_LINE_BEGIN = re.compile(r"(?:^|\n)[^\S\n]*$")
_DIGITS = re.compile(r"\d\d")
_REACH = 40
_MONTHS = 12
_LAST_MONTH = 11
_CENTURY_TURN = 50


Form = Literal["range", "since", "single"]


@dataclass(frozen=True, slots=True)
class DateRange:
    """A range of dates, its months counted as ``12 * year + month - 1``.

    Attributes
    ----------
    start, end
        Where it stands in the text.
    first_month, last_month
        `last_month` is ``None`` for a range that goes on.
    form
        Whether it is written with both its ends (or a dash behind which nothing stands), as
        ``since`` its first, or as a ``single`` year, month, quarter or season.
    """

    start: int
    end: int
    first_month: int
    last_month: int | None
    form: Form = "range"


@dataclass(frozen=True, slots=True)
class _Date:
    start: int
    end: int
    year: int | None
    month: int | None
    now: bool = False
    last: int | None = None  # the last month of a quarter or season
    other: int | None = None  # the number beside the month's, where it could be the month too
    month_first: bool = False  # written "8/31/2020"


def find_date_ranges(text: str, *, singles: bool = False) -> Iterator[DateRange]:
    """Yield the ranges of dates of a text, in order, without overlaps.

    A quarter or season is a range of its own; single years and months are ranges if `singles`.

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
        found = _pair(text, first, second) or _open_range(text, first)
        backwards = found is None and second is not None and _joined(text, first, second)
        if not backwards:
            found = found or _single(first, singles=singles)
        if found is not None:
            yield found
        covered = found is not None and second is not None and found.end >= second.end
        index += 2 if covered or backwards else 1


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
    if not _is_between(text, first, second):
        return None
    first, second = _written_alike(first, second)
    year = first.year
    if year is None and first.month is not None and not second.now:
        year = second.year
    if year is None or (second.year is None and not second.now):
        return None
    begin = 12 * year + (first.month or 0)
    if second.now:
        return DateRange(first.start, second.end, begin, None)
    last = second.last if second.last is not None else second.month
    last = _LAST_MONTH if last is None else last
    end = 12 * (second.year or 0) + last
    return DateRange(first.start, second.end, begin, end) if end >= begin else None


def _joined(text: str, first: _Date, second: _Date) -> bool:
    """Say whether two dates are written as a range, though they are none: "2020 - 2018"."""
    return _is_between(text, first, second) and first.year is not None and second.year is not None


def _is_between(text: str, first: _Date, second: _Date) -> bool:
    """Say whether what stands between two dates makes a range of them."""
    gap = text[first.end : second.start]
    if _BETWEEN.fullmatch(gap):
        return True
    if _AND.fullmatch(gap):  # "between 2019 and 2021"; "in 2019 and 2021" is no range
        return _WORD_BETWEEN.search(text, max(0, first.start - 12), first.start) is not None
    to_date = second.now and text[second.start : second.start + 1].casefold() in {"t", "u"}
    if to_date and not gap.strip():  # "Jan 2020 till date"
        return True
    # Only in a margin two dates beside each other are a range.
    alike = second.now or (first.month is None) == (second.month is None)
    if not alike or gap not in {" ", "\n"} or (first.year is None and second.now):
        return False
    return _LINE_BEGIN.search(text, max(0, first.start - 8), first.start) is not None


def _written_alike(first: _Date, second: _Date) -> tuple[_Date, _Date]:
    """Read two dates in the same order: "5/1/2019 - 8/31/2020" begins in May."""
    if first.month_first and second.other is not None:
        return first, replace(second, month=second.other)
    if second.month_first and first.other is not None:
        return replace(first, month=first.other), second
    return first, second


def _open_range(text: str, date: _Date) -> DateRange | None:
    """Return "2018-19", "since 2020" and "2020 –" as ranges."""
    if date.year is None:
        return None
    begin = 12 * date.year + (date.month or 0)
    two = _TWO_DIGITS.match(text, date.end) if date.month is None else None
    years = _SCHOOL_YEARS.match(text, date.end) if two else None
    if years and int(years[1]) >= date.year:  # "2019/20 – 2021/22"
        end = 12 * (int(years[1]) + 1) + _LAST_MONTH
        return DateRange(date.start, years.end(), begin, end)
    if two:
        end = 12 * _full_year(two[1]) + _LAST_MONTH
        return DateRange(date.start, two.end(), begin, end) if end >= begin else None
    if _SINCE.search(text, max(0, date.start - 12), date.start):
        return DateRange(date.start, date.end, begin, None, "since")
    return DateRange(date.start, date.end, begin, None) if _OPEN.match(text, date.end) else None


def _single(date: _Date, *, singles: bool) -> DateRange | None:
    """Return "Summer 2019" as a range, and single years and months if they are asked for."""
    if date.year is None or not (singles or date.last is not None):
        return None
    begin = 12 * date.year
    if date.month is None:
        return DateRange(date.start, date.end, begin, begin + _LAST_MONTH, "single")
    last = date.month if date.last is None else date.last
    return DateRange(date.start, date.end, begin + date.month, begin + last, "single")


def _date(match: re.Match[str]) -> _Date:
    group = match.groupdict()
    start, end = match.span()
    if group["now"]:
        return _Date(start, end, None, None, now=True)
    if group["name"]:
        return _Date(start, end, _year_of_named_month(group), MONTHS[group["name"].casefold()])
    if group["season"]:
        first, last = SEASONS[group["season"].casefold()]
        return _Date(start, end, int(group["syear"]), first, last=last)
    if group["quarter"]:
        first = 3 * int(group["quarter"][1]) - 3
        return _Date(start, end, int(group["qyear"]), first, last=first + 2)
    if group["dyear"]:
        return _full_date(start, end, group)
    for month, year in _MONTH_AND_YEAR:
        if group[year]:
            return _Date(start, end, _full_year(group[year]), int(group[month]) - 1)
    if group["apostrophe"]:
        return _Date(start, end, _full_year(group["apostrophe"]), None)
    return _Date(start, end, int(group["only"]), None)


def _year_of_named_month(group: dict[str, str]) -> int | None:
    """Return the year behind a month: 2020 of "Jan 2020", "Jan '20" and "Jan 20"."""
    if group["nyear"]:
        return int(group["nyear"])
    short = group["nshort"] or group["ntwo"]
    if short:
        return _full_year(short)
    return _year_of_two_digits(group["nday"]) if group["nday"] else None


def _full_date(start: int, end: int, group: dict[str, str]) -> _Date:
    """Return a date with its day, which stands first unless the second number can be no month."""
    year, first, second = _full_year(group["dyear"]), int(group["first"]), int(group["second"])
    month_first = second > _MONTHS >= first
    month, other = (first, second) if month_first else (second, first)
    if not 1 <= month <= _MONTHS:
        return _Date(start, end, year, None)
    return _Date(
        start, end, year, month - 1,
        other=other - 1 if 1 <= other <= _MONTHS else None, month_first=month_first,
    )  # fmt: skip


def _full_year(digits: str) -> int:
    year = int(digits)
    if year >= 100:  # noqa: PLR2004 - written in full
        return year
    return 2000 + year if year < _CENTURY_TURN else 1900 + year


def _year_of_two_digits(digits: str) -> int | None:
    """Read the number behind a month as a year: "Aug 19" is August 2019, "May 5" is no year."""
    return _full_year(digits) if len(digits) == 2 and int(digits) < _CENTURY_TURN else None  # noqa: PLR2004


__all__ = ["DateRange", "find_date_ranges"]
