"""Word's pages: how large each section's are, and what is placed off them."""

from __future__ import annotations

from dataclasses import dataclass

from skillmatch.read.visibility import LEAST_SEEN
from skillmatch.read.word.numbers import number, points_of
from skillmatch.read.xml import Element, attributes, children, name_of

_LINE = 12.0
_FLAT = 40  # twentieths of a point
OFF_PAGE = "indented off the page"


@dataclass(frozen=True, slots=True)
class PageSize:
    """The page of a section and its margins, in points, and in how many columns its text is."""

    width: float = 612.0
    height: float = 842.0
    left: float = 72.0
    right: float = 72.0
    top: float = 72.0
    bottom: float = 72.0
    columns: int = 1

    def base(self, anchor: str, *, across: bool) -> float | None:
        """Return where on the page places are counted from; ``None`` where it is not known."""
        if across:
            known = {
                "page": 0.0, "leftMargin": 0.0, "margin": self.left, "text": self.left,
                "column": self.left, "rightMargin": self.width - self.right,
            }  # fmt: skip
        else:
            known = {
                "page": 0.0, "topMargin": 0.0, "margin": self.top,
                "bottomMargin": self.height - self.bottom,
            }  # fmt: skip
        return known.get(anchor)

    def is_off(self, anchor: str, start: float, size: float, *, across: bool) -> bool:
        """Say whether something placed from an anchor, so long, is off the page."""
        length = self.width if across else self.height
        base = self.base(anchor, across=across)
        if base is None:  # somewhere on the page: off it wherever that is
            return start > length or start + size < -length
        return base + start > length - LEAST_SEEN or base + start + size < LEAST_SEEN


def page_sizes(body: Element) -> list[PageSize]:
    """Return the pages of a document's sections, in their order."""
    return [_page_size(section) for section in body.iter("{*}sectPr")] or [PageSize()]


def _page_size(section: Element) -> PageSize:
    inside = children(section)
    size, margins = attributes(inside.get("w:pgSz")), attributes(inside.get("w:pgMar"))
    usual = PageSize()
    return PageSize(
        width=points_of(size.get("w:w", "")) or usual.width,
        height=points_of(size.get("w:h", "")) or usual.height,
        columns=max(1, number(attributes(inside.get("w:cols")).get("w:num", "")) or 1),
        **{
            side: abs(usual.left if said is None else said)
            for side in ("left", "right", "top", "bottom")
            for said in [points_of(margins.get(f"w:{side}", ""))]
        },
    )


def frame_hidden(frame: Element | None, page: PageSize) -> str:
    """Return why a paragraph in a frame of its own (``w:framePr``) cannot be seen."""
    said = attributes(frame)
    width, height = (number(said.get(side, "")) for side in ("w:w", "w:h"))
    exact = said.get("w:hRule") == "exact"
    if (width is not None and width < _FLAT) or (exact and height is not None and height < _FLAT):
        return "in a frame of no size"
    places = (
        ("w:x", "w:hAnchor", said.get("w:w", ""), True),
        ("w:y", "w:vAnchor", said.get("w:h", ""), False),
    )
    for key, anchor, size, across in places:
        start = points_of(said.get(key, ""))
        length = points_of(size) or (page.width if across else _LINE)
        if start is not None and page.is_off(said.get(anchor, ""), start, length, across=across):
            return "in a frame off the page"
    return ""


def table_hidden(properties: dict[str, Element], grid: Element | None, page: PageSize) -> str:
    """Return why a table cannot be seen, by where it is placed."""
    columns = [points_of(attributes(column).get("w:w", "")) or 0.0 for column in _elements(grid)]
    width = sum(columns) or page.width
    indent = points_of(attributes(properties.get("w:tblInd")).get("w:w", ""))
    if indent is not None and page.is_off("margin", indent, width, across=True):
        return "in a table off the page"
    said = attributes(properties.get("w:tblpPr"))
    for key, anchor, size, across in (
        ("w:tblpX", "w:horzAnchor", width, True),
        ("w:tblpY", "w:vertAnchor", page.height, False),
    ):
        start = points_of(said.get(key, ""))
        if start is not None and page.is_off(said.get(anchor, ""), start, size, across=across):
            return "in a table off the page"
    return ""


def _elements(element: Element | None) -> list[Element]:
    return [] if element is None else list(element)


def indented_off(left: float, first: float, page: PageSize, *, in_cell: bool) -> str:
    """Return why a paragraph indented so far cannot be seen.

    >>> indented_off(0, -18, PageSize(), in_cell=False), indented_off(0, -800, PageSize(),
    ... in_cell=True)
    ('', 'indented off the page')
    """
    furthest = page.width - LEAST_SEEN
    nearest = -page.width if in_cell else -page.left / 2
    begins = 0.0 if in_cell else page.left
    for start in (begins + left, begins + left + first):
        if start > furthest or start < nearest:
            return OFF_PAGE
    return ""


def ends_section(properties: Element | None) -> bool:
    """Say whether a paragraph's properties end a section."""
    return properties is not None and any(name_of(e) == "w:sectPr" for e in properties)


__all__ = [
    "OFF_PAGE",
    "PageSize",
    "ends_section",
    "frame_hidden",
    "indented_off",
    "page_sizes",
    "table_hidden",
]
