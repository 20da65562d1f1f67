"""Ranges of dates as resumes write them: "Jan 2021 – Present", "03/2019-06/2020", "since 2020"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from skillmatch.read.date_words import DASHES, YEAR, Date, find_dates, full_year
from skillmatch.read.two_places import column_heads, in_two_places, is_label

SINCE = (
    r"(?:(?:since|from|starting(?: in)?|as (?:of|from)|seit|ab|depuis|à (?:partir|compter) d[eu]|"
    r"a partir d[eo]|desde|dal|a partire da[l]?|sinds|vanaf|från(?: och med)?|fr\.?o\.?m\.?|sedan|"
    r"od|с)(?: de)?)"
)
"""A pattern of what says that something goes on from a date."""
_PART_OF_YEAR = r"(?:FY ?|ca?\. ?|(?:around|about) )"
_HOPED_FOR = r"(?:\(?(?:expected|anticipated|estimated|exp\.|est\.)\)?:?\s(?:in )?)"
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th|er|º)?(?:[.,/{DASHES}]\s?|\s)(?:of |de )?)"
_BETWEEN = re.compile(
    r"\s*(?:-{1,2}>?|‐{1,2}|‒|–|—|―|−|~|→|➔|=>|"
    # What exports make of a dash that they cannot write.
    r"\ufffd{1,3}|â€[“”\x93\x94]|(?<=\s)\?{1,3}(?=\s)|(?<!\s)\?{1,3}(?!\s)|"
    r"\b(?:up )?to\b|\btill\b|\buntil\b|\bthrough\b|"
    r"〜|至|到|から|부터|\bdo\b|\bпо\b|"
    r"\bbis\b|\bau?\b|\bà\b|\bjusqu['’]à\b|\bhasta\b|\bal?\b|\baté\b|\btot\b|\bt/m\b)\s*"
    rf"(?:(?:la|el|o|a|zum)\s)?{_HOPED_FOR}?{_DAY}?{_PART_OF_YEAR}?",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_WORD_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_TWO_DIGITS = re.compile(rf"(?:\s?[{DASHES}/]\s?|\?|â€[“”\x93\x94])(\d\d)(?![\d/.:])")
_SCHOOL_YEARS = re.compile(rf"/\d\d\s?[{DASHES}?]\s?({YEAR})/(\d\d)(?!\d)")
_OPEN = re.compile(
    rf"\s?(?:[{DASHES}]{{1,2}}>?|→|~|〜|から|â€[“”\x93\x94])[^\S\n]*(?:[)\]]|\|(?!\s*\d)|:(?=[^\S\n])|\n|$)"
)
_ONWARDS = re.compile(r",?\s(?:and )?on-?wards?\b", re.IGNORECASE)
_NOW_IN_BRACKETS = re.compile(r"\s?[(\[]")
_SINCE = re.compile(rf"\b{SINCE}\s+$", re.IGNORECASE)
# What fractions and marks are of: "3/16 - 5/16 in", "9/10 - 10/10".
_OF_A_FRACTION = re.compile(
    r"\s?(?:[\"”″%]|(?:in|inch(?:es)?|of|cups?|stars?|points?)\b)", re.IGNORECASE
)
# What says from when on, and in a sentence only when.
_AS_OF = re.compile(r"\s*\b(?:as (?:of|from)|starting(?: in)?)\s+$", re.IGNORECASE)
_LINE_END = re.compile(r"[^\S\n]*(?:[)\]|]|\n|$)")
_TITLE_BEHIND = re.compile(rf"[^\S\n]*(?:[:{DASHES}][^\S\n]*)?(?=[A-Z][\w+#./-]* [A-Zof])")
_LINE_BEGIN = re.compile(r"(?:^|\n)[^\S\n]*$")
_DIGITS = re.compile(r"\d\d")
_DIGITS_OF_ERAS = re.compile(r"\d\d|[和成](?:\d|元)")  # "令和3年"
# Japanese resumes say on lines of their own when somebody joined a company, and when they left.
_JOINED = re.compile(r"[^\n]{0,60}?(?:入社|入行|入所|入職|着任)")
_LEFT = re.compile(r"[^\n]{0,60}?(?:退社|退行|退所|退職|離任)")
_TO = frozenset("tuп至迄")  # how what says "till now" in one word begins
_REACH = 40
_LAST_MONTH = 11
_YEAR_OF_MARKS = 2010  # as "9/10" would be read
_LONGEST_OF_WEAK = 10  # years
_YEARS_OF_WORK = range(1980, 2040)  # of those that two digits behind a stroke may be


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


def find_date_ranges(text: str, *, singles: bool = False) -> Iterator[DateRange]:
    """Yield the ranges of dates of a text, in order, without overlaps.

    A quarter or season is a range of its own; single years and months are ranges if `singles`.

    >>> [(r.first_month % 12 + 1, r.last_month) for r in find_date_ranges("Mar 2021 – Present")]
    [(3, None)]
    """
    found_dates = (date for start, end in _windows(text) for date in find_dates(text, start, end))
    dates = [date for date in found_dates if not (date.now and is_label(text, date))]
    heads = column_heads(text)
    index = 0
    while index < len(dates):
        first = dates[index]
        second = dates[index + 1] if index + 1 < len(dates) else None
        employed = _employed(text, first, second)
        found = employed or _pair(text, first, second, heads) or _open_range(text, first)
        backwards = found is None and _is_backwards(text, dates[index : index + 3], heads)
        if not backwards:
            found = found or _single(first, singles=singles)
        if found is not None:
            yield found
        covered = found is not None and second is not None and found.end >= second.end
        index += 2 if covered or backwards or employed else 1


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches near two digits in a row, outside of which no range can stand."""
    begin = end = 0
    for match in (_DIGITS_OF_ERAS if "年" in text else _DIGITS).finditer(text):
        if match.start() - _REACH > end:
            if end:
                yield begin, end
            begin = max(0, match.start() - _REACH)
        end = min(len(text), match.end() + _REACH)
    if end:
        yield begin, end


def _pair(text: str, first: Date, second: Date | None, heads: int) -> DateRange | None:
    if second is None or first.now:
        return None
    if not _is_between(text, first, second, heads):
        return None
    first, second = _written_alike(first, second)
    year = first.year
    if year is None and first.month is not None and not second.now:
        year = second.year
    if year is None or (second.year is None and not second.now):
        return None
    if (first.weak or second.weak) and _are_fractions(text, first, second):
        return None
    begin = 12 * year + (first.month or 0)
    if second.now:
        return DateRange(first.start, second.end, begin, None)
    last = second.last if second.last is not None else second.month
    last = _LAST_MONTH if last is None else last
    end = 12 * (second.year or 0) + last
    return DateRange(first.start, second.end, begin, end) if end >= begin else None


def _employed(text: str, first: Date, second: Date | None) -> DateRange | None:
    """Return the range of a job whose first and last month stand on two lines; it is the first's.

    >>> [dates] = find_date_ranges("2019年4月 Acme 入社\\nSQL\\n2021年3月 退社")
    >>> dates.last_month - dates.first_month, dates.end
    (23, 7)
    """
    if second is None or first.year is None or not _JOINED.match(text, first.end):
        return None
    begin = 12 * first.year + (first.month or 0)
    if second.now:
        return DateRange(first.start, first.end, begin, None)
    if second.year is None or not _LEFT.match(text, second.end):
        return None
    last = _LAST_MONTH if second.month is None else second.month
    end = 12 * second.year + last
    return DateRange(first.start, first.end, begin, end) if end >= begin else None


def _are_fractions(text: str, first: Date, second: Date) -> bool:
    """Say whether two dates are marks or measures: "9/10 - 10/10", "3/16 - 5/16 in"."""
    if _OF_A_FRACTION.match(text, second.end) or any(
        date.weak and date.year not in _YEARS_OF_WORK for date in (first, second)
    ):
        return True
    if first.weak and second.weak and (second.year or 0) - (first.year or 0) > _LONGEST_OF_WEAK:
        return True  # "3/13 - 3/27" is two weeks
    return first.year == second.year == _YEAR_OF_MARKS


def _is_backwards(text: str, dates: list[Date], heads: int) -> bool:
    """Say whether two dates are written as a range, though they are none: "2020 - 2018".

    In "renamed in 2018 - July 2017 to March 2018" the second begins a range of its own.
    """
    if len(dates) == 1 or not _is_between(text, dates[0], dates[1], heads):
        return False
    first, second, *third = dates
    apart = bool(third) and _pair(text, second, third[0], heads) is not None
    return first.year is not None and second.year is not None and not apart


def _is_between(text: str, first: Date, second: Date, heads: int) -> bool:
    """Say whether what stands between two dates makes a range of them."""
    gap = text[first.end : second.start]
    if _BETWEEN.fullmatch(gap) or in_two_places(text, first, second, heads):
        return True
    if gap.strip() == "/":  # "Mar 2021 / Feb 2024"; two years beside a stroke are two years
        months = first.month is not None and (second.now or second.month is not None)
        return months and first.year is not None and (second.now or second.year is not None)
    if _AND.fullmatch(gap):  # "between 2019 and 2021"; "in 2019 and 2021" is no range
        return _WORD_BETWEEN.search(text, max(0, first.start - 12), first.start) is not None
    to_date = second.now and text[second.start : second.start + 1].casefold() in _TO
    if to_date and not gap.strip():  # "Jan 2020 till date", "2019年3月至今"
        return True
    if second.now and _NOW_IN_BRACKETS.fullmatch(gap):  # "Jan 2020 (ongoing)"
        return text[second.end : second.end + 1] in {")", "]"} and not first.weak
    # Only in a margin two dates beside each other are a range.
    if first.weak or second.weak:
        return False
    alike = second.now or (first.month is None) == (second.month is None)
    if not alike or gap not in {" ", "\n"} or (first.year is None and second.now):
        return False
    return _LINE_BEGIN.search(text, max(0, first.start - 8), first.start) is not None


def _written_alike(first: Date, second: Date) -> tuple[Date, Date]:
    """Read two dates in the same order: "5/1/2019 - 8/31/2020" begins in May."""
    if first.month_first and second.other is not None:
        return first, replace(second, month=second.other)
    if second.month_first and first.other is not None:
        return replace(first, month=first.other), second
    return first, second


def _open_range(text: str, date: Date) -> DateRange | None:
    """Return "2018-19", "since 2020", "2020 onwards" and "2020 –" as ranges."""
    if date.year is None or date.weak:
        return None
    begin = 12 * date.year + (date.month or 0)
    two = _TWO_DIGITS.match(text, date.end) if date.month is None else None
    years = _SCHOOL_YEARS.match(text, date.end) if two else None
    if years and int(years[1]) >= date.year:  # "2019/20 – 2021/22"
        end = 12 * (int(years[1]) + 1) + _LAST_MONTH
        return DateRange(date.start, years.end(), begin, end)
    if two:
        end = 12 * full_year(two[1]) + _LAST_MONTH
        return DateRange(date.start, two.end(), begin, end) if end >= begin else None
    if _SINCE.search(text, max(0, date.start - 20), date.start) and not (
        _AS_OF.search(text, max(0, date.start - 20), date.start) and _goes_on(text, date)
    ):
        return DateRange(date.start, date.end, begin, None, "since")
    onwards = _ONWARDS.match(text, date.end)
    if onwards:
        return DateRange(date.start, onwards.end(), begin, None, "since")
    return DateRange(date.start, date.end, begin, None) if _OPEN.match(text, date.end) else None


def _goes_on(text: str, date: Date) -> bool:
    """Say whether a sentence goes on behind a date: "As of 2018, we had" tells when it was so."""
    if _LINE_END.match(text, date.end):
        return False
    begin = text.rfind("\n", max(0, date.start - 20), date.start) + 1
    first = _AS_OF.match(text, begin if begin or date.start < 20 else date.start, date.start)  # noqa: PLR2004 - as far as is looked back
    return first is None or _TITLE_BEHIND.match(text, date.end) is None


def _single(date: Date, *, singles: bool) -> DateRange | None:
    """Return "Summer 2019" as a range, and single years and months if they are asked for."""
    is_length = date.last is not None and not date.part
    if date.year is None or date.weak or not (singles or is_length):
        return None
    begin = 12 * date.year
    if date.month is None:
        return DateRange(date.start, date.end, begin, begin + _LAST_MONTH, "single")
    last = date.month if date.last is None else date.last
    return DateRange(date.start, date.end, begin + date.month, begin + last, "single")


__all__ = ["SINCE", "DateRange", "find_date_ranges"]
