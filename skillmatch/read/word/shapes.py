"""Word's shapes: whether a text box can be seen, what it is filled with, what it lies behind."""

from __future__ import annotations

import math
import re
from itertools import islice

from skillmatch.read.visibility import is_dark
from skillmatch.read.word.colours import Behind, Theme, shape_fill
from skillmatch.read.word.numbers import number
from skillmatch.read.word.page import PageSize
from skillmatch.read.xml import Element, attributes, children, name_of

Size = tuple[float, float]
"""Width and height, in points."""

PER_POINT = 12_700  # English metric units
_SMALLEST = 6 * PER_POINT  # no line of text that can be read is lower
_SHAPES = {"wps:wsp", "v:shape", "v:rect", "v:roundrect", "v:oval"}
_STYLE = re.compile(r"\s*([\w-]+)\s*:\s*([^;]*)")
_LENGTH = re.compile(r"(-?[\d.]{1,9})(pt|in|cm|mm|px|)")
_IN_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "": 1.0}
_MOST_IN_GROUP = 20
_MOST_LOOKED_AT = 200
_TOP = 1 << 40  # in front of all


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
            hidden = hidden or _drawn_hidden(outer, page)
    return fill, hidden


def is_behind_text(anchor: Element) -> bool:
    """Say whether a drawing, or a shape in VML, lies behind the text of the page."""
    said = attributes(anchor)
    if name_of(anchor) == "wp:anchor":
        return said.get("behindDoc") in {"1", "true"}
    return (number(_drawn_style(said).get("z-index", "")) or 0) < 0


def layer(anchor: Element) -> int:
    """Return how far in front of others a drawing lies; below 0 if behind the text."""
    said = attributes(anchor)
    height = number(said.get("relativeHeight", "")) or 0
    return height - (_TOP if is_behind_text(anchor) else 0)


def dark_size(anchor: Element, theme: Theme) -> Size | None:
    """Return how large the shape of a drawing is that is known to be dark, if one is.

    Pictures do not count: whether they are dark where the text is, cannot be known.
    """
    if name_of(anchor) != "wp:anchor":
        return _drawn_size(anchor, theme)
    shapes = islice(anchor.iter("{*}wsp"), _MOST_LOOKED_AT)
    dark = [shape for shape in shapes if is_dark(shape_fill(shape, theme))]
    whole = _size(children(anchor).get("wp:extent"))
    group = next(anchor.iter("{*}wgp"), None)
    if not dark or group is None:
        return whole if dark else None
    frame = children(children(children(group).get("wpg:grpSpPr")).get("a:xfrm"))
    units = _size(frame.get("a:chExt"))
    return max((_part_of(whole, units, shape) for shape in dark), key=math.prod)


def _part_of(whole: Size, units: Size, shape: Element) -> Size:
    """Return how large a shape of a group is, whose own units the drawing may stretch."""
    inside = _size_in_group(shape)
    width, height = (
        min(all_of_it, part * all_of_it / unit if unit else part)
        for all_of_it, unit, part in zip(whole, units, inside, strict=True)
    )
    return width, height


def _size_in_group(shape: Element) -> Size:
    return _size(children(children(children(shape).get("wps:spPr")).get("a:xfrm")).get("a:ext"))


def _size(extent: Element | None) -> Size:
    said = attributes(extent)
    width, height = (number(said.get(side, "")) or 0 for side in ("cx", "cy"))
    return max(0, width) / PER_POINT, max(0, height) / PER_POINT


def _drawn_size(shape: Element, theme: Theme) -> Size | None:
    style = _drawn_style(attributes(shape))
    if style.get("position") != "absolute" or not is_dark(shape_fill(shape, theme)):
        return None
    width, height = _drawn_length(style, "width"), _drawn_length(style, "height")
    return max(0.0, width or 0.0), max(0.0, height or 0.0)


def dark_size_before(content: Element, theme: Theme) -> Size | None:
    """Return how large the dark shape is that stands before a text box in a group of shapes."""
    shape = next((e for e in content.iterancestors() if name_of(e) in _SHAPES), None)
    if shape is None or not name_of(shape.getparent()).startswith("wpg:"):
        return None
    for other in islice(shape.itersiblings(preceding=True), _MOST_IN_GROUP):
        if name_of(other) == "wps:wsp" and is_dark(shape_fill(other, theme)):
            return _size_in_group(other)
    return None


def _drawing_hidden(drawing: Element, page: PageSize, *, fits_text: bool) -> str:
    inside = children(drawing)
    flags = (attributes(inside.get("wp:docPr")), attributes(drawing))
    if any(said.get("hidden") in {"1", "true"} for said in flags):
        return "in a hidden shape"
    extent = inside.get("wp:extent")
    hidden = _too_small(extent, fits_text=fits_text)
    return hidden or ("in a text box off the page" if _is_off_page(drawing, page) else "")


def _too_small(extent: Element | None, *, fits_text: bool) -> str:
    said = attributes(extent)
    width, height = number(said.get("cx", "")), number(said.get("cy", ""))
    flat = height is not None and height < _SMALLEST and not fits_text
    if (width is not None and width < _SMALLEST) or flat:
        return "in a text box of no size"
    return ""


def _is_off_page(drawing: Element, page: PageSize) -> bool:
    size = attributes(children(drawing).get("wp:extent"))
    for across, side in ((True, "cx"), (False, "cy")):
        placed = place_of(drawing, across=across)
        length = (number(size.get(side, "")) or 0) / PER_POINT
        if placed and page.is_off(placed[0], placed[1], length, across=across):
            return True
    return False


def place_of(drawing: Element, *, across: bool) -> tuple[str, float] | None:
    """Return what a drawing is placed from, and how far from it, in points."""
    inside = children(drawing)
    if attributes(drawing).get("simplePos") in {"1", "true"}:
        said = attributes(inside.get("wp:simplePos"))
        start = number(said.get("x" if across else "y", ""))
        return None if start is None else ("page", start / PER_POINT)
    axis = inside.get("wp:positionH" if across else "wp:positionV")
    offset = children(axis).get("wp:posOffset")
    start = number((offset.text or "") if offset is not None else "")
    if start is None:
        return None
    return attributes(axis).get("relativeFrom", ""), start / PER_POINT


def _drawn_hidden(shape: Element, page: PageSize) -> str:
    """Return why a VML shape cannot be seen, by the style it is drawn with."""
    style = _drawn_style(attributes(shape))
    if style.get("visibility") == "hidden":
        return "in a hidden shape"
    for side in ("width", "height"):
        size = _drawn_length(style, side)
        if size is not None and size < _SMALLEST / PER_POINT:
            return "in a text box of no size"
    if style.get("position") != "absolute":
        return ""
    for side, size_name, across in (("left", "width", True), ("top", "height", False)):
        start, more = _drawn_length(style, side), _drawn_length(style, f"margin-{side}")
        anchor = style.get(f"mso-position-{'horizontal' if across else 'vertical'}-relative", "")
        place = (start or 0.0) + (more or 0.0)
        if page.is_off(anchor, place, _drawn_length(style, size_name) or 0.0, across=across):
            return "in a text box off the page"
    return ""


def _drawn_style(said: dict[str, str]) -> dict[str, str]:
    return {name: value.strip() for name, value in _STYLE.findall(said.get("style", ""))}


def _drawn_length(style: dict[str, str], name: str) -> float | None:
    found = _LENGTH.fullmatch(style.get(name, ""))
    try:
        return float(found[1]) * _IN_POINTS[found[2]] if found else None
    except ValueError:
        return None


__all__ = [
    "PER_POINT",
    "Size",
    "box_of",
    "dark_size",
    "dark_size_before",
    "is_behind_text",
    "layer",
    "place_of",
]
