"""Visibility: why text cannot be seen, by its colour, its size and what is behind it."""

from __future__ import annotations

import operator
import re

Colour = tuple[int, int, int]
"""Red, green and blue, each from 0 to 255."""

WHITE: Colour = (255, 255, 255)
WHITE_ON_WHITE = "white text on white"
SMALLEST_POINTS = 2.0
"""Text below is too small to be read on paper or on a screen."""
LEAST_SEEN = 8.0
"""Points of a box that reach the page before anything in it can be read."""

_HEX = re.compile(r"#?([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})")
_DARK_BELOW = 200  # of 255, in the darkest of the three
_ALIKE = 18  # of 255; #EDEDED on white has a contrast of 1.17 to 1, where 3 to 1 is hard to read
_ALIKE_IN_BLUE = 40  # of 255
_FAINT = 1.1  # to 1; what has less contrast is not read
_GLARE = 0.05  # light that any screen or paper gives back
_LINEAR = 10  # of 255; darker channels give light in proportion


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
    >>> hidden_by_colour((255, 255, 230), WHITE), hidden_by_colour((255, 255, 0), WHITE)
    ('white text on white', '')
    """
    if text is None or behind is None:
        return ""
    if max(map(abs, map(operator.sub, text, behind))) > _ALIKE and not _are_faint(text, behind):
        return ""
    white = min(text[:2]) >= WHITE[0] - _ALIKE and text[2] >= WHITE[2] - _ALIKE_IN_BLUE
    return WHITE_ON_WHITE if white else "text of the colour behind it"


def _are_faint(text: Colour, behind: Colour) -> bool:
    """Say whether two colours differ in nothing but a little blue, to which the eye is dull."""
    red, green, blue = (abs(one - other) for one, other in zip(text, behind, strict=True))
    if max(red, green) > _ALIKE or blue > _ALIKE_IN_BLUE:
        return False
    darker, lighter = sorted((_luminance(text), _luminance(behind)))
    return (lighter + _GLARE) / (darker + _GLARE) < _FAINT


def _luminance(colour: Colour) -> float:
    """Return how light a colour is, from 0 to 1, as WCAG 2 has it."""
    red, green, blue = (
        value / 255 / 12.92 if value <= _LINEAR else ((value / 255 + 0.055) / 1.055) ** 2.4
        for value in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


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


__all__ = [
    "LEAST_SEEN",
    "SMALLEST_POINTS",
    "WHITE",
    "WHITE_ON_WHITE",
    "Colour",
    "colour_of",
    "hidden_by_colour",
    "hidden_by_height",
    "hidden_by_size",
    "is_dark",
]
