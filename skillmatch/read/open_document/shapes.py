"""OpenDocument's shapes: those known to be dark, that white text may lie on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from skillmatch.read.dark_shapes import DarkShape
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


def dark_behind(shapes: Iterable[Element], styles: OpenStyles) -> list[DarkShape]:
    """Return those of some shapes that are dark and lie behind the text."""
    return _dark((s for s in islice(shapes, _MOST) if _is_behind(s, styles)), styles)


def dark_before(box: Element, styles: OpenStyles) -> list[DarkShape]:
    """Return the dark shapes of the same line that lie behind a text box."""
    before = islice(box.itersiblings(preceding=True), _MOST)
    return _dark((shape for shape in before if name_of(shape) in SHAPES), styles)


def _is_behind(shape: Element, styles: OpenStyles) -> bool:
    return name_of(shape) in SHAPES and look_of_shape(shape, styles).behind_text


def _dark(shapes: Iterable[Element], styles: OpenStyles) -> list[DarkShape]:
    """Return the shapes that are known to be dark; of pictures that is not known."""
    dark = []
    for shape in shapes:
        if "draw:image" not in children(shape) and is_dark(look_of_shape(shape, styles).filled):
            said = attributes(shape)
            sides = (length(said.get(side, "")) for side in ("svg:width", "svg:height"))
            dark.append(DarkShape(*(max(0.0, side or 0.0) for side in sides)))
    return dark


__all__ = ["SHAPES", "dark_before", "dark_behind", "look_of_shape"]
