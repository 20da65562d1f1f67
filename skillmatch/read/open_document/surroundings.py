"""OpenDocument's surroundings: what document, cell, shape and paragraph give to their text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from skillmatch.read.open_document.styles import Look, OpenStyles, length
from skillmatch.read.visibility import SMALLEST_POINTS, WHITE, Colour, DarkShapes, is_dark
from skillmatch.read.xml import Element, attributes, children

_FAR_OFF = 1600.0  # points; a sheet of paper ends before


@dataclass(slots=True)
class OpenSetting:
    """What the stories of one document have in common."""

    styles: OpenStyles
    page_colour: Colour | str = WHITE
    dark_shapes: DarkShapes = field(default_factory=DarkShapes)


@dataclass(slots=True)
class Around:
    """What a section, cell or shape gives to the text in it; ``page`` for the page itself."""

    behind: Colour | str
    hidden: str = ""
    page: bool = False


@dataclass(slots=True)
class OpenParagraph:
    """A paragraph being read: the looks of its open spans, the links, whether it has text."""

    looks: list[Look]
    filled: Colour | str | None
    heading: bool
    item: bool
    begun: bool = False
    counts_pages: bool = False
    hidden: str = ""
    links: list[list[str]] = field(default_factory=list)


def not_shown(look: Look) -> Look:
    """Return a look with its text hidden."""
    return replace(look, not_shown=True)


def dark_area(shape: Element, look: Look) -> float:
    """Return how large a shape is that is known to be dark, in square points; pictures are not."""
    if "draw:image" in children(shape) or not is_dark(look.filled):
        return 0.0
    said = attributes(shape)
    width, height = length(said.get("svg:width", "")), length(said.get("svg:height", ""))
    return max(0.0, width or 0.0) * max(0.0, height or 0.0)


def shape_hidden(said: dict[str, str]) -> str:
    """Return why nothing in a shape can be seen."""
    if said.get("draw:display") == "none":
        return "in a hidden shape"
    for side in ("svg:width", "svg:height"):
        size = length(said.get(side, ""))
        if size is not None and size < SMALLEST_POINTS:
            return "in a text box of no size"
    for side in ("svg:x", "svg:y"):
        place = length(said.get(side, ""))
        if place is not None and abs(place) > _FAR_OFF:
            return "in a text box off the page"
    return ""


__all__ = ["Around", "OpenParagraph", "OpenSetting", "dark_area", "not_shown", "shape_hidden"]
