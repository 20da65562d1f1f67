"""Versions: the number that a name is written with, "Python 3.11", "Java 8/11/17", "Oracle 19c"."""

from __future__ import annotations

import re

_ONE = r"(?:\d{1,2}(?:\.\d{1,3}){0,3}(?:\.x)?[a-z]{0,2}|(?:19|20)\d\d)"
_NO_VERSION = (
    r"(?![\w%]|\.\d|\+ ?[Yy]|"
    r"[ -]?(?:\+ ?)?(?:[Yy](?:ea)?rs?|[Mm]onths?|[Mm]os?\b|[-–—] ?\d|[/-]\d))"
)
_BEHIND = re.compile(
    rf"(?:[ \u00a0]|-(?=\d))?(?:[vV](?:ersion|er)?\.? ?)?({_ONE}(?:/{_ONE}){{0,5}}){_NO_VERSION}"
)
# "HTML5" and "Oracle 19c" are names of their own; the version is in them.
_WITHIN = re.compile(rf"(?<=[A-Za-z+#. -])({_ONE}(?:/{_ONE}){{0,5}})\+?$")
# "PHP7" and "React 16" go on: "PHP7.4", "Vue2/3".
_GOES_ON = re.compile(rf"((?:\.\d{{1,3}}){{0,3}}(?:\.x)?(?:/{_ONE}){{0,5}}){_NO_VERSION}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBERED = re.compile(r"[.)](?=\s)")
_OUT_OF = frozenset({"5", "10"})  # "Python 4/5" is a mark
_PAIR = 2
_LONGEST_LINE = 300


def version_behind(text: str, start: int, end: int, *, years: bool) -> str:
    """Return the version behind the name at a place, ``""`` if there is none.

    Parameters
    ----------
    text, start, end
        The text and where the name stands.
    years
        Whether a year may be one: that of "Windows Server 2016", not that of "Python 2016".

    Examples
    --------
    >>> version_behind("Java 8/11", 0, 4, years=False)
    '8/11'
    >>> version_behind("Java 8/10", 0, 4, years=False)
    ''
    """
    match = _BEHIND.match(text, end)
    if match is None or not _are_versions(match[1], years=years):
        return ""
    return "" if _is_number_of_item(text, start, match) else match[1]


def version_within(surface: str) -> str:
    """Return the version at the end of a name.

    >>> version_within("Oracle 19c"), version_within("Angular 2+"), version_within("Excel")
    ('19c', '2', '')
    """
    match = _WITHIN.search(surface)
    return match[1] if match else ""


def with_rest(version: str, text: str, end: int) -> str:
    """Return a version with what belongs to it behind the name that it ends.

    >>> with_rest("7", "PHP7.4", 4), with_rest("16", "React 16. Then", 8)
    ('7.4', '16')
    """
    match = _GOES_ON.match(text, end)
    whole = version + match[1] if match else version
    return whole if _are_versions(whole, years=True) else version


def _are_versions(written: str, *, years: bool) -> bool:
    """Say whether numbers with slashes are versions: no date, and no mark out of ten."""
    numbers = written.split("/")
    of_years = sum(_YEAR.fullmatch(number) is not None for number in numbers)
    if of_years:
        return years and of_years == len(numbers)
    if len(numbers) != _PAIR:
        return True
    if not all(number.isdigit() for number in numbers):
        return numbers[1] not in _OUT_OF
    return numbers[1] not in _OUT_OF and int(numbers[0]) < int(numbers[1])


def _is_number_of_item(text: str, start: int, match: re.Match[str]) -> bool:
    """Say whether a number is that of a list's next item: "1. Python 2. R"."""
    sign = _NUMBERED.match(text, match.end())
    if sign is None or not match[1].isdigit():
        return False
    line = text[max(0, start - _LONGEST_LINE, text.rfind("\n", 0, start) + 1) : start]
    return re.search(rf"(?<![\w.]){int(match[1]) - 1}{re.escape(sign[0])}\s", line) is not None


__all__ = ["version_behind", "version_within", "with_rest"]
