"""Word's shapes: whether a text box can be seen, what it is filled with, what it lies behind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from skillmatch.read.visibility import is_dark
from skillmatch.read.word.colours import Behind, Theme, shape_fill
from skillmatch.read.word.styles import number
from skillmatch.read.xml import Element, attributes, children, name_of

_PER_POINT = 12_700  # English metric units
_SMALLEST = 2 * _PER_POINT
_MARGIN = 144  # points; text boxes may begin in the margin, which counts from its inner edge
_SHAPES = {"wps:wsp", "v:shape", "v:rect", "v:roundrect", "v:oval"}
_STYLE = re.compile(r"\s*([\w-]+)\s*:\s*([^;]*)")
_LENGTH = re.compile(r"(-?[\d.]{1,9})(pt|in|cm|mm|px|)")
_IN_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "": 1.0}


@dataclass(frozen=True, slots=True)
class PageSize:
    """The largest page of a document, in points."""

    width: float = 612.0
    height: float = 842.0


def page_size(body: Element) -> PageSize:
    """Return the largest page among those of a document's sections."""
    largest = PageSize()
    for element in body.iter("{*}pgSz"):
        said = attributes(element)
        largest = PageSize(
            max(largest.width, (number(said.get("w:w", "")) or 0) / 20),
            max(largest.height, (number(said.get("w:h", "")) or 0) / 20),
        )
    return largest


def box_of(content: Element, page: PageSize, theme: Theme) -> tuple[Behind, str]:
    """Return what a text box is filled with, and why it cannot be seen."""
    fill: Behind = None
    hidden = ""
    fits_text = False
    for outer in content.iterancestors():
        name = name_of(outer)
        if name == "w:p":
            break
        if name in _SHAPES:
            fill = fill or shape_fill(outer, theme)
        if name == "wps:wsp":
            inside = children(outer)
            fits_text = "a:spAutoFit" in children(inside.get("wps:bodyPr"))
            frame = children(children(inside.get("wps:spPr")).get("a:xfrm"))
            hidden = hidden or _too_small(frame.get("a:ext"), fits_text=fits_text)
        elif name in {"wp:anchor", "wp:inline"}:
            hidden = hidden or _drawing_hidden(outer, page, fits_text=fits_text)
        elif name.startswith("v:"):
            hidden = hidden or _drawn_hidden(outer)
    return fill, hidden


def dark_area(anchor: Element, theme: Theme, *, in_header: bool) -> float:
    """Return how large a dark shape or picture behind the text is, in square points."""
    if attributes(anchor).get("behindDoc") not in {"1", "true"} and not in_header:
        return 0.0
    shapes = [shape_fill(shape, theme) for shape in anchor.iter("{*}wsp")]
    if not any(is_dark(fill) for fill in shapes) and next(anchor.iter("{*}pic"), None) is None:
        return 0.0
    extent = attributes(children(anchor).get("wp:extent"))
    width, height = number(extent.get("cx", "")), number(extent.get("cy", ""))
    return max(0, width or 0) / _PER_POINT * max(0, height or 0) / _PER_POINT


def _drawing_hidden(drawing: Element, page: PageSize, *, fits_text: bool) -> str:
    inside = children(drawing)
    flags = (attributes(inside.get("wp:docPr")), attributes(drawing))
    if any(said.get("hidden") in {"1", "true"} for said in flags):
        return "in a hidden shape"
    extent = inside.get("wp:extent")
    return _too_small(extent, fits_text=fits_text) or _off_page(inside, extent, page)


def _too_small(extent: Element | None, *, fits_text: bool) -> str:
    said = attributes(extent)
    width, height = number(said.get("cx", "")), number(said.get("cy", ""))
    flat = height is not None and height < _SMALLEST and not fits_text
    if (width is not None and width < _SMALLEST) or flat:
        return "in a text box of no size"
    return ""


def _off_page(inside: dict[str, Element], extent: Element | None, page: PageSize) -> str:
    size = attributes(extent)
    for axis, side, length in (
        ("wp:positionH", "cx", page.width),
        ("wp:positionV", "cy", page.height),
    ):
        offset = children(inside.get(axis)).get("wp:posOffset")
        start = number((offset.text or "") if offset is not None else "")
        if start is None:
            continue
        end = start + (number(size.get(side, "")) or 0)
        if start / _PER_POINT > length or end / _PER_POINT < -_MARGIN:
            return "in a text box off the page"
    return ""


def _drawn_hidden(shape: Element) -> str:
    """Return why a VML shape cannot be seen, by the style it is drawn with."""
    style = dict(_STYLE.findall(attributes(shape).get("style", "")))
    if style.get("visibility", "").strip() == "hidden":
        return "in a hidden shape"
    for side in ("width", "height"):
        found = _LENGTH.fullmatch(style.get(side, "").strip())
        if found and _points(found) < _SMALLEST / _PER_POINT:
            return "in a text box of no size"
    return ""


def _points(length: re.Match[str]) -> float:
    try:
        return float(length[1]) * _IN_POINTS[length[2]]
    except ValueError:
        return float(_SMALLEST)


__all__ = ["PageSize", "box_of", "dark_area", "page_size"]
