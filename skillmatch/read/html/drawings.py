"""Drawings (SVG) in an HTML page: how the text in them looks, and what is drawn behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping

import tinycss2

from skillmatch.read.html.hidden import Appearance
from skillmatch.read.html.style import UNCERTAIN_BACKGROUND, UNCERTAIN_COLOUR, Style, Value
from skillmatch.read.html.variables import value_of

# What is drawn and holds no text; most writers end it with "/>", which HTML does not see.
SHAPES = frozenset(
    {"rect", "path", "circle", "ellipse", "line", "polyline", "polygon", "image", "use", "stop"}
)
_PRESENTATION = frozenset(
    {"fill", "fill-opacity", "stroke", "font-size", "opacity", "display", "visibility"}
)
_OF_TEXT = _PRESENTATION | {"font", "letter-spacing", "clip-path", "transform"}
_NUMBER = re.compile(r"\s*(-?\d{1,9}(?:\.\d{1,9})?)(?:px)?\s*")
_MOVED_AWAY = re.compile(
    r"translate\(\s*(?:-\d{3,}|[2-9]\d{3}|\d{5,})|scale\(\s*0?(?:\.0\d*)?\s*[,)]"
)
_FAR, _FAR_RIGHT = -500.0, 2000.0
_LEAST_SEEN = 2.0  # pixels of a drawing
_LEAST_BEHIND = 6.0  # pixels of a shape that a letter lies on
_NO_VALUE: Value = ("", ())
_ON_SHAPES = frozenset({"text", "tspan"})


class Drawing:
    """A drawing being read, and whether something in it may lie behind the text that comes."""

    def __init__(self) -> None:
        self.has_text = False
        self._drawn = False

    def draw(
        self, tag: str, attributes: Mapping[str, str], style: Style, around: Appearance
    ) -> None:
        """Draw a shape, which later text may lie on if it can be seen."""
        looks = around.inside({}, self.style(tag, attributes, style))
        sides = (_number(attributes, side, 99.0) for side in ("width", "height", "r"))
        is_line = tag in {"line", "polyline", "stop"} or min(sides) < _LEAST_BEHIND
        self._drawn |= not is_line and not looks.hidden

    def style(self, tag: str, attributes: Mapping[str, str], style: Style) -> Style:
        """Return the style of an element, with what its attributes say and its ``fill`` as colour.

        Style sheets outrank attributes.
        """
        said = {
            name: _value(f"{attributes[name]}{'px' * _is_size(name, attributes[name])}")
            for name in _PRESENTATION
            if name in attributes
        } | dict(style)
        if tag != "svg":
            said = {name: value for name, value in said.items() if name in _OF_TEXT}
        colour = said.get("fill", _value("black") if tag == "svg" else _NO_VALUE)
        said.pop("color", None)
        said |= _filled(colour, said)
        if _is_off(tag, attributes):
            said["display"] = _value("none")
        if tag in _ON_SHAPES and self._drawn:
            said[UNCERTAIN_BACKGROUND] = _NO_VALUE
        return said


def _filled(fill: Value, said: Style) -> Style:
    """Return the colour that letters so filled have, as style sheets say it of other text."""
    outlined = said.get("stroke", ("none", ()))[0] not in {"none", "transparent"}
    is_clear = fill[0] in {"none", "transparent"} or _opacity(said) == 0
    if fill[0] in {"", "inherit"} and not is_clear:
        return {}
    if fill[0].startswith("url(") or fill[0] == "currentcolor" or outlined:
        return {UNCERTAIN_COLOUR: _NO_VALUE}
    return {"color": _value("transparent") if is_clear else fill}


def _opacity(said: Style) -> float:
    written = said.get("fill-opacity", ("1", ()))[0].rstrip("%")
    found = _NUMBER.fullmatch(written)
    return float(found[1]) if found else 1.0


def _is_off(tag: str, attributes: Mapping[str, str]) -> bool:
    """Say whether an element is drawn where nobody sees it, or the drawing has no size."""
    if tag == "svg":
        return any(_number(attributes, side, 99.0) < _LEAST_SEEN for side in ("width", "height"))
    x, y = _number(attributes, "x", 0.0), _number(attributes, "y", 0.0)
    moved = _MOVED_AWAY.search(attributes.get("transform", "")) is not None
    return moved or min(x, y) <= _FAR or x >= _FAR_RIGHT


def _is_size(name: str, written: str) -> bool:
    """Say whether an attribute is a size without its unit."""
    return name == "font-size" and _NUMBER.fullmatch(written) is not None and "px" not in written


def _number(attributes: Mapping[str, str], name: str, otherwise: float) -> float:
    found = _NUMBER.fullmatch(attributes.get(name, ""))
    return float(found[1]) if found else otherwise


def _value(written: str) -> Value:
    return value_of(tinycss2.parse_component_value_list(written[:200]))


__all__ = ["SHAPES", "Drawing"]
