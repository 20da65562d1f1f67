"""OpenDocument's surroundings: what document, cell, shape and paragraph give to their text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from skillmatch.read.dark_shapes import DarkShapes
from skillmatch.read.open_document.page import OpenPage
from skillmatch.read.open_document.shapes import look_of_shape
from skillmatch.read.open_document.styles import Look, OpenStyles
from skillmatch.read.visibility import WHITE, Colour, hidden_by_height
from skillmatch.read.xml import Element, attributes, name_of

_HIDDEN = "hidden by the format"
FIELDS = ("text:hidden-text", "text:variable-set", "text:variable-input", "text:user-field-get")
"""Fields whose text may be shown or not."""


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


def look_in_field(element: Element, look: Look) -> Look:
    """Return the look of the text in one of `FIELDS`."""
    said = attributes(element)
    if name_of(element) == "text:hidden-text":
        return look if said.get("text:is-hidden") == "false" else not_shown(look)
    return not_shown(look) if said.get("text:display") == "none" else look


def around_note(paragraph: OpenParagraph | None, outer: Around) -> Around:
    """Return what a note gets from the place it is noted at: text not shown has no notes.

    That of white or tiny text is printed all the same.
    """
    if paragraph is None or not paragraph.looks[-1].not_shown:
        return outer
    return replace(outer, hidden=outer.hidden or f"{_HIDDEN} (text:display)")


def around_section(element: Element, outer: Around, setting: OpenSetting) -> Around:
    """Return what a section gives to the text in it."""
    said = attributes(element)
    is_hidden = said.get("text:display") == "none" or said.get("text:is-hidden") == "true"
    hidden = f"{_HIDDEN} (text:section)" if is_hidden else ""
    filled = setting.styles.look("section", said.get("text:style-name", "")).filled
    return Around(
        filled or outer.behind,
        outer.hidden or hidden,
        outer.page and filled is None,
        outer.inside,
    )


def around_table(element: Element, outer: Around, setting: OpenSetting) -> Around:
    """Return what a table gives to the text in it."""
    style = attributes(element).get("table:style-name", "")
    place = setting.styles.table_place(style)
    hidden = "" if outer.inside else setting.page.table_hidden(place)
    filled = setting.styles.look("table", style).filled
    return _filled(replace(outer, hidden=outer.hidden or hidden), filled)


def _filled(around: Around, filled: Colour | str | None) -> Around:
    """Return surroundings in front of what a table or row is filled with, if it is."""
    return around if filled is None else replace(around, behind=filled, page=False)


def around_row(element: Element, outer: Around, setting: OpenSetting) -> Around:
    """Return what a row gives to the text in it."""
    said = attributes(element)
    style = said.get("table:style-name", "")
    look = setting.styles.look("table-row", style)
    hidden = hidden_by_height(look.height)
    if said.get("table:visibility") in {"collapse", "filter"}:
        hidden = f"{_HIDDEN} (table:visibility)"
    return _filled(replace(outer, hidden=outer.hidden or hidden), look.filled)


def around_cell(element: Element, outer: Around, setting: OpenSetting) -> Around:
    """Return what a cell gives to the text in it."""
    style = attributes(element).get("table:style-name", "")
    filled = setting.styles.look("table-cell", style).filled
    covered = name_of(element) == "table:covered-table-cell"
    hidden = outer.hidden or ("covered by a merged cell" if covered else "")
    return Around(filled or outer.behind, hidden, outer.page and filled is None, inside=True)


def around_shape(element: Element, outer: Around, setting: OpenSetting) -> Around:
    """Return what a shape gives to the text in it."""
    filled = look_of_shape(element, setting.styles).filled
    return Around(
        filled or outer.behind,
        outer.hidden or setting.page.shape_hidden(attributes(element)),
        outer.page and filled is None,
        inside=True,
    )


__all__ = [
    "FIELDS",
    "Around",
    "OpenParagraph",
    "OpenSetting",
    "around_cell",
    "around_note",
    "around_row",
    "around_section",
    "around_shape",
    "around_table",
    "look_in_field",
    "not_shown",
]
