"""Quotes: the sentence or list item around a stretch of text, on one line."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BULLETS = "•●▪■◦‣⁃·*-–|\ufffd"
# Where one sentence, list item or paragraph ends.
_SENTENCE_BREAK = re.compile(
    r"(?<=[a-z)\d][.!?])\s|\n\s*\n|\n(?=\s*[•●▪■◦‣⁃*–-]\s)|[•●▪■◦‣\ufffd]|"
    r"\n(?=[A-Z][^\n]{0,60}\b(?:19|20)\d\d)"
)
# How far around a stretch its sentence is looked for; a text without any would be gone through for
# every skill that it names.
_FAR = 1000
# Fewer letters are left in a quote rather than cut from it.
_LEAST_CUT = 15


def quote_of(text: str, start: int, end: int, *, borders: Iterable[int], width: int) -> str:
    """Return the sentence around ``text[start:end]``, on one line, about `width` long.

    Parameters
    ----------
    text
        All of the text.
    start, end
        What the quote is about; it is never cut.
    borders
        Offsets that the quote does not reach over.
    width
        Letters to aim at; a few more are quoted where else a word or two would be cut.

    >>> quote_of("Skills\\nSQL, Git. Led a team.", 7, 10, borders=[6], width=40)
    'SQL, Git.'
    """
    left, right = _sentence(text, start, end, far=max(_FAR, 2 * width))
    borders = tuple(borders)
    left = max([left, *(border for border in borders if border <= start)])
    right = min([right, *(border for border in borders if border >= end)])
    first, last = _shortened(text, (left, right), (start, end), width)
    words = "".join(c if c.isprintable() else " " for c in text[first:last])
    line = " ".join(words.split()).strip(_BULLETS + " ").lstrip(": ")
    return ("… " if first > left else "") + line + (" …" if last < right else "")


def _sentence(text: str, start: int, end: int, *, far: int) -> tuple[int, int]:
    """Return where the sentence, list item or paragraph of a stretch begins and ends."""
    limit = min(len(text), end + far)
    found = _SENTENCE_BREAK.search(text, end, limit)
    return _last_break(text, start) if start else 0, found.start() if found else limit


def _last_break(text: str, start: int) -> int:
    """Return where the sentence or bullet begins that an offset stands in."""
    begin = max(0, start - _FAR)
    last = begin
    for found in _SENTENCE_BREAK.finditer(text, begin, start):
        last = found.end()
    return last


def _shortened(
    text: str, passage: tuple[int, int], stretch: tuple[int, int], width: int
) -> tuple[int, int]:
    """Return the part of a passage around a stretch that fits a width, cut between words.

    A few letters over are not worth a cut.
    """
    (left, right), (start, end) = passage, stretch
    if right - left <= width + _LEAST_CUT:
        return left, right
    first = max(left, min(start - width // 2, max(right, end) - width))
    last = min(right, max(end, first + width))
    if first - left <= _LEAST_CUT:
        first = left
    else:
        space = text.find(" ", first, start)
        first = space + 1 if space >= 0 else start
    if right - last <= _LEAST_CUT:
        last = right
    else:
        space = text.rfind(" ", end, last)
        last = space if space >= 0 else end
    return first, last


__all__ = ["quote_of"]
