"""Outlines of letters: they show text in the colour of the page, and broad ones may cover text."""

from __future__ import annotations

from typing import NamedTuple

from skillmatch.read.html.colour_values import Colour, colour_of
from skillmatch.read.html.lengths import pixels
from skillmatch.read.html.style import Style

_OUTLINES = frozenset(
    {"-webkit-text-stroke", "-webkit-text-stroke-width", "-webkit-text-stroke-color", "paint-order"}
)
_WIDTHS = {"thin": 1.0, "medium": 3.0, "thick": 5.0}  # pixels
_FAINTEST = 0.3  # of full opacity
_COVERING = 0.2  # of the letters' size; half of it is broader than half of any line of a letter


class Outline(NamedTuple):
    """How thick an outline is, in pixels, in which colour, and if it is painted below letters."""

    width: float = 0.0
    colour: tuple[Colour, float] | None = None
    below: bool = False

    @property
    def seen_in(self) -> tuple[Colour, ...]:
        """Its colour, if it shows the letters."""
        if self.width <= 0 or self.colour is None or self.colour[1] < _FAINTEST:
            return ()
        return (self.colour[0],)

    def covers(self, size: float) -> bool:
        """Say whether it lies over all of letters of a size."""
        is_opaque = self.colour is not None and self.colour[1] == 1
        return is_opaque and not self.below and self.width >= _COVERING * size


NO_OUTLINE = Outline()


def outline(style: Style, size: float, outer: Outline) -> Outline:
    """Return the outline of an element's letters, which it has from the one around it or itself."""
    if not _OUTLINES & style.keys():
        return outer
    found = outer
    for name in ("-webkit-text-stroke", "-webkit-text-stroke-width", "-webkit-text-stroke-color"):
        for part in style[name][1] if name in style else ():
            width = pixels(part, size) if part.type in {"number", "dimension"} else None
            if part.type == "ident" and part.lower_value in _WIDTHS:
                width = _WIDTHS[part.lower_value]
            colour = colour_of(part)
            if width is not None:
                found = found._replace(width=width)
            elif colour is not None:
                found = found._replace(colour=colour)
    if "paint-order" in style:
        found = found._replace(below=style["paint-order"][0].startswith("stroke"))
    return found


__all__ = ["NO_OUTLINE", "Outline", "outline"]
