"""OpenDocument's page: how large it is, and what is placed off it."""

from __future__ import annotations

from dataclasses import dataclass

from skillmatch.read.open_document.styles import length
from skillmatch.read.visibility import LEAST_SEEN, SMALLEST_POINTS
from skillmatch.read.xml import Element, attributes, child, name_of

_NARROWEST = 6.0  # points


@dataclass(frozen=True, slots=True)
class OpenPage:
    """The largest page of a document, and its left margin, in points."""

    width: float = 612.0
    height: float = 842.0
    left: float = 72.0

    def shape_hidden(self, said: dict[str, str]) -> str:
        """Return why nothing in a shape of these attributes can be seen.

        What its place is counted from - page, margin or paragraph - is never left of the page
        and never right of it.
        """
        if said.get("draw:display") == "none":
            return "in a hidden shape"
        width, height = length(said.get("svg:width", "")), length(said.get("svg:height", ""))
        if (width is not None and width < _NARROWEST) or (
            height is not None and height < SMALLEST_POINTS
        ):
            return "in a text box of no size"
        for side, size, extent in (("svg:x", width, self.width), ("svg:y", height, self.height)):
            place = length(said.get(side, ""))
            if place is None:
                continue
            furthest_base = self.left if side == "svg:x" else self.height
            if place > extent - LEAST_SEEN or place + (size or 0.0) < -furthest_base:
                return "in a text box off the page"
        return ""

    def paragraph_hidden(self, left: float, first: float, *, inside: bool) -> str:
        """Return why a paragraph indented so far, on the page or `inside` a cell, is not seen."""
        begins = 0.0 if inside else self.left
        nearest = -self.width if inside else -self.left / 2
        for start in (begins + left, begins + left + first):
            if start > self.width - LEAST_SEEN or start < nearest:
                return "indented off the page"
        return ""

    def table_hidden(self, place: tuple[float, float] | None) -> str:
        """Return why a table so far indented, and so wide, cannot be seen."""
        if place is None:
            return ""
        start = self.left + place[0]
        is_off = start > self.width - LEAST_SEEN or start + place[1] < LEAST_SEEN
        return "in a table off the page" if is_off else ""


def page_of(layouts: Element | None) -> OpenPage:
    """Return the largest page among the page layouts of a document."""
    found = []
    for layout in () if layouts is None else layouts:
        if name_of(layout) == "style:page-layout":
            said = attributes(child(layout, "style:page-layout-properties"))
            usual = OpenPage()
            width, height = (
                length(said.get("fo:page-width", "")),
                length(said.get("fo:page-height", "")),
            )
            left = length(said.get("fo:margin-left") or said.get("fo:margin", ""))
            found.append(
                OpenPage(
                    width or usual.width,
                    height or usual.height,
                    usual.left if left is None else abs(left),
                )
            )
    return max(found, key=lambda page: page.width, default=OpenPage())


__all__ = ["OpenPage", "page_of"]
