"""Garbled bullets: what exports make of them, a question mark or a letter of Wingdings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.read.months import MONTH, PRESENT

# A bullet of Wingdings is one of these letters in a font that has none: an arrow, a square, a box,
# a tick, a cluster of diamonds.
_LETTERS = "qüv"  # words begin with them, too
_SIGNS = f"?Ø§{_LETTERS}"
_BEGINS = re.compile(rf"\?(?!\?)[ \t]*(?=[\w.])|[{_SIGNS}][ \t]+(?=[^\W\d_])")
_BETWEEN = re.compile(rf"[{_SIGNS}](?<=[ \t].)(?=[ \t]+[A-Z0-9.])")
# "Jan 2019 ? Dec 2020" has lost a dash.
_DATE_BEFORE = re.compile(r"\d[ \t]+$")
_DATE_BEHIND = re.compile(rf"[ \t]+(?:\d|(?:{MONTH}|(?i:{PRESENT}))\b)")
_FEWEST = 2


def with_bullets(text: str) -> str:
    """Return a text of the same length with bullets where an export left other signs.

    Such a sign begins two lines at least, or stands twice in one.

    >>> with_bullets("? Python\\n? R"), with_bullets("Ø Python Ø R Ø"), with_bullets("Who ? Me")
    ('• Python\\n• R', '• Python • R Ø', 'Who ? Me')
    """
    tabs = "\t" in text
    signs = [
        sign
        for sign in _SIGNS
        if sign in text and (f"{sign} " in text or (tabs and f"{sign}\t" in text))
    ]
    if "?" not in signs and "?" in text and (text.startswith("?") or "\n?" in text):
        signs.append("?")
    if not signs:
        return text  # nearly always
    places = {place for sign in signs for place in _places(text, sign)}
    return "".join("•" if i in places else c for i, c in enumerate(text)) if places else text


def _places(text: str, sign: str) -> Iterator[int]:
    """Yield where a sign stands for a bullet."""
    begins: list[int] = []
    start = 0
    for line in text.split("\n"):
        if sign in line:
            first = len(line) - len(line.lstrip(" \t"))
            leads = line.startswith(sign, first) and _BEGINS.match(line, first) is not None
            between = _between(line, sign) if leads or sign not in _LETTERS else []
            if len(between) + leads >= _FEWEST:
                yield from (start + place for place in between)
                if leads:
                    yield start + first
            if leads:
                begins.append(start + first)
        start += len(line) + 1
    if len(begins) >= _FEWEST:
        yield from begins


def _between(line: str, sign: str) -> list[int]:
    """Return where a sign stands between two items of a line."""
    return [
        match.start()
        for match in _BETWEEN.finditer(line)
        if match.group() == sign
        and not (
            _DATE_BEFORE.search(line, max(0, match.start() - 4), match.start())
            and _DATE_BEHIND.match(line, match.end())
        )
    ]


__all__ = ["with_bullets"]
