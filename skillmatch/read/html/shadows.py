"""Shadows of letters: text in the colour of the page is seen by a shadow in another."""

from __future__ import annotations

from typing import Any

from skillmatch.read.html.colour_values import Colour, colour_of
from skillmatch.read.html.lengths import pixels
from skillmatch.read.html.style import Style

Shadow = tuple[Colour, bool]
"""Its colour, and whether it reaches out from behind letters that are painted."""

_FARTHEST = 0.5  # of the letters' size; what is farther off, or more blurred, shows no letters
_FAINTEST = 0.3  # of full opacity
_MOST = 8


def shadows(style: Style, size: float, outer: tuple[Shadow, ...]) -> tuple[Shadow, ...]:
    """Return the shadows of letters of some size that show which letters they are."""
    if "text-shadow" not in style:
        return outer
    text, parts = style["text-shadow"]
    if text in {"inherit", "unset"}:
        return outer
    layers: list[list[Any]] = [[]]
    for part in parts:
        if part == ",":
            layers.append([])
        else:
            layers[-1].append(part)
    found = (_shadow(layer, size) for layer in layers[:_MOST])
    return tuple(shadow for shadow in found if shadow is not None)


def _shadow(layer: list[Any], size: float) -> Shadow | None:
    """Return a shadow as it is written; ``None`` for one that shows no letters, or is not known."""
    lengths = [pixels(part, size) for part in layer if part.type in {"number", "dimension"}]
    known = [length for length in lengths if length is not None]
    colours = [found for found in map(colour_of, layer) if found is not None]
    if len(known) != len(lengths) or not 2 <= len(known) <= 3 or len(colours) != 1:  # noqa: PLR2004 - across, down, and perhaps how blurred
        return None
    colour, alpha = colours[0]
    if alpha < _FAINTEST or max(map(abs, known)) > _FARTHEST * size:
        return None
    return colour, any(known)


__all__ = ["Shadow", "shadows"]
