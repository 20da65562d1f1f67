"""Visibility: why text cannot be seen, by its colour, its size and what is behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

Colour = tuple[int, int, int]
"""Red, green and blue, each from 0 to 255."""

WHITE: Colour = (255, 255, 255)
ON_DARK = "White text was taken to lie on a dark shape behind it."
WHITE_ON_WHITE = "white text on white"
SMALLEST_POINTS = 2.0
"""Text below is too small to be read on paper or on a screen."""

_HEX = re.compile(r"#?([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})")
_LETTER_AREA = 0.6  # of the square of its size: half as wide, a line 1.2 times as high
_USUAL_POINTS = 10.0
_SHOWN_ON_SHAPES = 80  # characters
_LINES_ON_SHAPE = 5
_DARK_BELOW = 200  # of 255, in the darkest of the three
_ALIKE = 16  # of 255; #EFEFEF on white has a contrast of 1.15 to 1, where 3 to 1 is hard to read


def colour_of(text: str) -> Colour | None:
    """Return the colour written as six hexadecimal digits, if it is one.

    >>> colour_of("#FF8000"), colour_of("auto")
    ((255, 128, 0), None)
    """
    found = _HEX.fullmatch(text.strip())
    if found is None:
        return None
    red, green, blue = (int(digits, 16) for digits in found.groups())
    return red, green, blue


def hidden_by_colour(text: Colour | None, behind: Colour | None) -> str:
    """Return why text of a colour cannot be seen; ``""`` if it can, or a colour is not known.

    >>> hidden_by_colour(WHITE, (250, 250, 250)), hidden_by_colour(WHITE, (0, 0, 0))
    ('white text on white', '')
    """
    if text is None or behind is None:
        return ""
    if any(abs(one - other) > _ALIKE for one, other in zip(text, behind, strict=True)):
        return ""
    white = all(part >= WHITE[0] - _ALIKE for part in text)
    return WHITE_ON_WHITE if white else "text of the colour behind it"


def hidden_by_size(points: float | None) -> str:
    """Return why text of a size cannot be seen, if it cannot.

    >>> hidden_by_size(1.0), hidden_by_size(9.5)
    ('text of 1 pt', '')
    """
    if points is None or points >= SMALLEST_POINTS:
        return ""
    return f"text of {points:.2g} pt"


def hidden_by_height(points: float | None) -> str:
    """Return why text in a line or row of exactly this height cannot be seen, if it cannot.

    >>> hidden_by_height(1.0), hidden_by_height(12.0)
    ('in a line of 1 pt', '')
    """
    if points is None or points >= SMALLEST_POINTS:
        return ""
    return f"in a line of {points:.2g} pt"


def is_dark(behind: Colour | str | None) -> bool:
    """Say whether white text can be read in front of it, as far as it is known."""
    return isinstance(behind, tuple) and min(behind) < _DARK_BELOW


@dataclass(slots=True)
class _Place:
    """How much white text finds room where text is being written, and for how many lines."""

    area: float = 0.0
    lines: int = 0


class DarkShapes:
    """The dark shapes behind a document's text, and the white text taken to lie on them.

    Where a shape stands only a layout program can tell. So white text is taken to lie on a shape
    only in the few lines from where it is anchored, as much of it as finds room there, and no more
    in all than a name and a title: more would let any dark bar show a page of hidden words.

    Attributes
    ----------
    used
        Whether any white text was taken to lie on one.

    Examples
    --------
    >>> banner = DarkShapes()
    >>> banner.begin_place(2000)
    >>> banner.take("Ann Example", 10), banner.take("Python " * 20, 10)
    (True, False)
    """

    def __init__(self) -> None:
        self.used = False
        self._characters = _SHOWN_ON_SHAPES
        self._places: list[_Place] = [_Place()]

    def begin_place(self, area: float) -> None:
        """Begin what stands on a shape alone, such as a text box, by the area in square points."""
        self._places.append(_Place(area, _LINES_ON_SHAPE))

    def end_place(self) -> None:
        """End what began last."""
        self._places.pop()

    def anchor(self, area: float) -> None:
        """Say that a shape lies behind the line that begins."""
        place = self._places[-1]
        place.area += area
        place.lines = _LINES_ON_SHAPE

    def end_line(self) -> None:
        """Say that a line with text has ended."""
        place = self._places[-1]
        place.lines -= 1
        if place.lines <= 0:
            place.area = 0.0

    def take(self, text: str, points: float | None) -> bool:
        """Say whether white text finds room on the shape here, and use the room up."""
        place, characters = self._places[-1], len(text.strip())
        area = characters * _LETTER_AREA * (points or _USUAL_POINTS) ** 2
        if area > place.area or characters > self._characters:
            return False
        place.area -= area
        self._characters -= characters
        self.used |= area > 0
        return True


__all__ = [
    "ON_DARK",
    "SMALLEST_POINTS",
    "WHITE",
    "WHITE_ON_WHITE",
    "Colour",
    "DarkShapes",
    "colour_of",
    "hidden_by_colour",
    "hidden_by_height",
    "hidden_by_size",
    "is_dark",
]
