"""Boxes of HTML that cut off what does not fit: whether more lines stand in one than it shows."""

from __future__ import annotations

import math

from skillmatch.read.html.lengths import pixels
from skillmatch.read.html.room import is_cut
from skillmatch.read.html.style import Style
from skillmatch.read.limits import DEFAULT_LIMITS

_HIGHEST = 200.0  # pixels; what is higher is a page or a column, and may have columns in it
_WIDEST = 1_300.0  # pixels: a window
_LETTER = 0.35  # of the letters' size: a narrow letter's width
_TWICE = 2.0
_ONE_LINE = frozenset({"nowrap", "pre"})
_SIDE_BY_SIDE = ("flex", "grid", "table")


class Boxes:
    """The boxes that cut off text, and what may still be measured."""

    def __init__(self) -> None:
        self._left = 10 * DEFAULT_LIMITS.characters
        self._open: list[tuple[Style, int]] = []

    def begin(self, style: Style, place: int) -> None:
        """Take note of an element that begins, if it may cut off the text from a place on."""
        if _lines_shown(style, 1.0) is not None:
            self._open.append((style, place))

    def end(self, style: Style) -> int | None:
        """Return where the text of an element begins that ends and may cut it off."""
        if not self._open or self._open[-1][0] is not style:
            return None
        return self._open.pop()[1]

    def cuts_off(self, style: Style, size: float, text: str) -> bool:
        """Say whether a box shows only some of the lines of its text, in letters of a size."""
        self._left -= len(text)
        if self._left < 0:
            return False  # so much stands in boxes in boxes that none of it is measured
        shown = _lines_shown(style, size)
        if shown is None or any(word in _word(style, "display") for word in _SIDE_BY_SIDE):
            return False
        fitting = max(1.0, _width(style) / (_LETTER * size))
        lines = [line for line in text.split("\n") if line.strip()]
        if _word(style, "white-space") in _ONE_LINE:
            return len(lines) > shown or any(len(line) > _TWICE * fitting for line in lines)
        return sum(math.ceil(len(line) / fitting) for line in lines) > shown


def _lines_shown(style: Style, size: float) -> float | None:
    """Return how many lines a box shows at most; ``None`` if it cuts off none, or is high."""
    if not is_cut(style):
        return None
    for name in ("-webkit-line-clamp", "line-clamp"):
        parts = style[name][1] if name in style else ()
        if parts and parts[0].type == "number":
            return max(1.0, float(parts[0].value))
    height = min(_length(style, "height"), _length(style, "max-height"))
    if height > _HIGHEST:
        is_narrow = _word(style, "white-space") in _ONE_LINE and _width(style) < _WIDEST
        return math.inf if is_narrow else None
    return max(1.0, math.floor(height / size + 0.5))


def _width(style: Style) -> float:
    return min(_length(style, "width"), _length(style, "max-width"), _WIDEST)


def _length(style: Style, name: str) -> float:
    """Return a length in pixels; one in percent, or none, is no limit."""
    parts = style[name][1] if name in style else ()
    if not parts or parts[0].type == "percentage":
        return math.inf
    length = pixels(parts[0], 16.0)
    return math.inf if length is None or length <= 0 else length


def _word(style: Style, name: str) -> str:
    return style[name][0] if name in style else ""


__all__ = ["Boxes"]
