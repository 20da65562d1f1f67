"""OpenDocument's surroundings: what document, cell, shape and paragraph give to their text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from skillmatch.read.dark_shapes import DarkShapes
from skillmatch.read.open_document.page import OpenPage
from skillmatch.read.open_document.styles import Look, OpenStyles
from skillmatch.read.visibility import WHITE, Colour


@dataclass(slots=True)
class OpenSetting:
    """What the stories of one document have in common."""

    styles: OpenStyles
    page_colour: Colour | str = WHITE
    page: OpenPage = field(default_factory=OpenPage)
    dark_shapes: DarkShapes = field(default_factory=DarkShapes)


@dataclass(slots=True)
class Around:
    """What a section, cell or shape gives to the text in it.

    Attributes
    ----------
    behind, hidden
        The colour behind, and why nothing inside can be seen.
    page
        Whether it is the page's own colour that is behind.
    inside
        Whether it is a cell or a shape, whose place on the page is not known.
    """

    behind: Colour | str
    hidden: str = ""
    page: bool = False
    inside: bool = False


@dataclass(slots=True)
class OpenParagraph:
    """A paragraph being read: the looks of its open spans, the links, whether it has text."""

    looks: list[Look]
    filled: Colour | str | None
    heading: bool
    item: bool
    begun: bool = False
    counts_pages: bool = False
    off: str = ""
    hidden: str = ""
    links: list[list[str]] = field(default_factory=list)


def not_shown(look: Look) -> Look:
    """Return a look with its text hidden."""
    return replace(look, not_shown=True)


__all__ = ["Around", "OpenParagraph", "OpenSetting", "not_shown"]
