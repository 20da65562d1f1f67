"""OpenDocument's shapes: those known to be dark, that white text may lie on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from skillmatch.read.open_document.styles import Look, OpenStyles, length
from skillmatch.read.visibility import is_dark
from skillmatch.read.xml import Element, attributes, children, name_of

SHAPES = frozenset({
    "draw:frame", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:circle",
    "draw:caption", "draw:polygon", "draw:path",
})  # fmt: skip
_MOST = 20  # looked at before a text box or in a line


def look_of_shape(shape: Element, styles: OpenStyles) -> Look:
    """Return the look of a shape."""
    return styles.look("graphic", attributes(shape).get("draw:style-name", ""))


def dark_behind(shapes: Iterable[Element], styles: OpenStyles) -> float:
    """Return the area of the shapes that are dark and lie behind the text, in square points."""
    areas = (_dark_area(s, styles) for s in islice(shapes, _MOST) if _is_behind(s, styles))
    return sum(areas)


def dark_before(box: Element, styles: OpenStyles) -> float:
    """Return the area of the dark shapes of the same line that lie behind a text box."""
    before = islice(box.itersiblings(preceding=True), _MOST)
    return sum(_dark_area(shape, styles) for shape in before if name_of(shape) in SHAPES)


def _is_behind(shape: Element, styles: OpenStyles) -> bool:
    return name_of(shape) in SHAPES and look_of_shape(shape, styles).behind_text


def _dark_area(shape: Element, styles: OpenStyles) -> float:
    """Return how large a shape is that is known to be dark; of pictures that is not known."""
    if "draw:image" in children(shape) or not is_dark(look_of_shape(shape, styles).filled):
        return 0.0
    said = attributes(shape)
    width, height = length(said.get("svg:width", "")), length(said.get("svg:height", ""))
    return max(0.0, width or 0.0) * max(0.0, height or 0.0)


__all__ = ["SHAPES", "dark_before", "dark_behind", "look_of_shape"]
