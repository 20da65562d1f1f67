"""Start and end in two places: on lines of their own, in two columns, one below the other."""

from __future__ import annotations

import re

from skillmatch.read.date_words import DASHES, Date

_DATE = r"(?:[ -]?dat(?:e|um)\b)?"
START = (
    r"(?:(?:date )?(?:start(?:ed|ing)?|begin(?:ning)?|began|beginn|début|inicio|início|inizio)\b"
    rf"{_DATE}|"
    rf"(?:from|von|desde|de|du){_DATE})"
)
"""A pattern of what labels the date that something begins with."""
_END = (
    r"(?:(?:date )?(?:to|until|till|end(?:ed|ing|s)?|finish(?:ed)?|left|bis|ende|fin|hasta|au|al|"
    rf"até|fim|fine|tot|eind(?:e)?){_DATE})"
)
_LABEL_BETWEEN = re.compile(rf"[\s,;|·(]*\b{_END}\s?[:|·]\s*", re.IGNORECASE)
_END_HEAD = re.compile(rf"[·|][ \t]*{_END}[ \t]*(?:[·|\n]|$)", re.IGNORECASE)
_START_HEAD = re.compile(rf"\b{START}[ \t]*$", re.IGNORECASE)
_LONGEST_HEAD = 20
_STROKE_BETWEEN = re.compile(r"[^\S\n]*\n\s*[|│┃↓⋮:][^\S\n]*\n\s*")
_TITLE_BETWEEN = re.compile(rf"\s?[{DASHES}][^\S\n]+[A-Z][^\n]*\n[^\S\n]*")
_LINE_BEGIN = re.compile(r"(?:^|\n)[^\S\n]*$")
_LINE_END = re.compile(r"[^\S\n]*(?:\n|$)")
_LONGEST_TITLE = 80
_LABEL_BEHIND = re.compile(r"\s?[:·|]")
_CELL_BEGIN = re.compile(r"(?:^|[\n·|])[^\S\n]*$")
_CELL_END = re.compile(r"[^\S\n]*(?:[\n·|]|$)")
_LONGEST_INDENT = 8


def column_heads(text: str) -> int:
    """Return where a text first has heads of two columns, "From | To"; its end if it has none."""
    for found in _END_HEAD.finditer(text):
        begin = max(0, found.start() - _LONGEST_HEAD)
        if _START_HEAD.search(text, begin, found.start()):
            return found.start()
    return len(text)


def in_two_places(text: str, first: Date, second: Date, heads: int) -> bool:
    """Say whether two dates are start and end, each with its label or in its column.

    `heads` is where the heads of such columns stand.

    >>> from skillmatch.read.date_words import find_dates
    >>> for text in ("Start: May 2019\\nEnd: now", "Acme | 05/2019 | now | Go", "2019 | 2020"):
    ...     print(in_two_places(text, *find_dates(text, 0, len(text)), heads=len(text)))
    True
    True
    False
    """
    gap = text[first.end : second.start]
    if _LABEL_BETWEEN.fullmatch(gap) or _in_a_margin(text, first, second):
        return True
    return gap.strip() in {"·", "|"} and _in_columns(text, first, second, heads)


def _in_a_margin(text: str, first: Date, second: Date) -> bool:
    """Say whether two dates stand one below the other in a margin that had no room for a line.

    A line, an arrow stands between them, or they broke at their dash and the title is beside the
    first: "2018– Engineer, Acme" above "2020".
    """
    begin = max(0, first.start - _LONGEST_INDENT)
    if first.weak or second.weak or not _LINE_BEGIN.search(text, begin, first.start):
        return False
    if _LINE_END.match(text, second.end) is None:
        return False
    gap = text[first.end : second.start]
    if _STROKE_BETWEEN.fullmatch(gap):
        return True
    return len(gap) <= _LONGEST_TITLE and _TITLE_BETWEEN.fullmatch(gap) is not None


def is_label(text: str, date: Date) -> bool:
    """Say whether the present is but the word of a label: "End date: May 2019", not "to date"."""
    return _LABEL_BEHIND.match(text, date.end) is not None and (
        text[date.start : date.end].casefold() == "date"
    )


def _in_columns(text: str, first: Date, second: Date, heads: int) -> bool:
    """Say whether two dates fill cells side by side; two years need heads that say so."""
    if first.weak or second.weak or first.year is None:
        return False
    begin = max(0, first.start - _LONGEST_INDENT)
    if not _CELL_BEGIN.search(text, begin, first.start) or not _CELL_END.match(text, second.end):
        return False
    months = first.month is not None and second.month is not None
    return second.now or months or heads < first.start


__all__ = ["START", "column_heads", "in_two_places", "is_label"]
