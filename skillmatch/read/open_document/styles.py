"""OpenDocument's styles: what formatting text has in the end, and why it cannot be seen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from skillmatch.read.visibility import (
    Colour,
    colour_of,
    hidden_by_colour,
    hidden_by_height,
    hidden_by_size,
)
from skillmatch.read.xml import Element, attributes, child, children, name_of

_LENGTH = re.compile(r"(-?\d{0,6}(?:\.\d{1,9})?)(pt|in|cm|mm|px|pc|%)")
_IN_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.346, "mm": 2.8346, "px": 0.75, "pc": 12.0}
_NARROWEST = 10.0  # per cent of a letter's width
_USUAL_POINTS = 12.0
_FURTHEST = 600.0  # per cent of their size by which letters are raised or lowered
_SEE_THROUGH = 5.0  # per cent; text that is less opaque is not seen
_TIGHTEST = 0.3  # of their size by which letters are moved together
_FILLED = ("paragraph", "table", "table-row", "table-cell", "graphic", "section")
_PATTERNS = {"gradient", "bitmap", "hatch"}


_Key = tuple[str, str]  # family and name
_Changes = dict[str, Any]  # what a style says, by the names of `Look`'s fields, and "scale"


@dataclass(frozen=True, slots=True)
class Look:
    """Formatting of text, cells and shapes; ``None`` where nothing is said.

    Attributes
    ----------
    not_shown
        Whether ``text:display`` hides it.
    colour
        Of the letters; ``None`` also for one that contrasts with what is behind.
    opacity
        How opaque the letters are, in per cent.
    points, width
        Size of the letters, and their width in per cent.
    marked
        What is right behind the letters.
    filled
        What a paragraph, cell or shape puts behind; ``unknown`` for a pattern.
    height
        Of each line of a paragraph, or of a row, exactly.
    raised
        How far the letters stand above their line, in per cent of their size.
    shrunk
        How large raised or lowered letters are, in per cent of their size.
    spaced
        How far the letters are moved apart, in points.
    left, first
        Indents of all lines of a paragraph, and of the first more, in points.
    heading
        Whether it is a style of headings.
    behind_text
        Whether a shape lies behind the text.
    """

    not_shown: bool = False
    colour: Colour | None = None
    opacity: float = 100.0
    points: float | None = None
    width: float | None = None
    marked: Colour | None = None
    filled: Colour | str | None = None
    height: float | None = None
    raised: float = 0.0
    shrunk: float = 100.0
    spaced: float = 0.0
    left: float = 0.0
    first: float = 0.0
    heading: bool = False
    behind_text: bool = False

    def hidden(self, behind: Colour | str | None) -> str:
        """Return why text of this look cannot be seen in front of a colour."""
        if self.not_shown:
            return "hidden by the format (text:display)"
        if self.opacity < _SEE_THROUGH:
            return "transparent text"
        if self.width is not None and self.width < _NARROWEST:
            return f"text of {self.width:.2g}% of its width"
        if abs(self.raised) > _FURTHEST:
            return "moved off its line"
        if -self.spaced > _TIGHTEST * (self.points or _USUAL_POINTS):
            return "letters set on top of each other"
        nearest = self.marked or behind
        return (
            hidden_by_size((self.points or _USUAL_POINTS) * self.shrunk / 100)
            or hidden_by_height(self.height)
            or hidden_by_colour(self.colour, nearest if isinstance(nearest, tuple) else None)
        )


class OpenStyles:
    """The styles of a document, by family and name.

    Parameters
    ----------
    groups
        The elements that hold styles; of two styles of one name, the later counts.
    """

    def __init__(self, groups: Iterable[Element | None]) -> None:
        self._styles: dict[_Key, Element] = {}
        self._resolved: dict[_Key, _Changes] = {}
        self._looks: dict[_Key, Look] = {}
        for group in groups:
            for element in () if group is None else group:
                said = attributes(element)
                family = said.get("style:family", "")
                if name_of(element) == "style:default-style":
                    self._styles[family, ""] = element
                elif name_of(element) == "style:style":
                    self._styles[family, said.get("style:name", "")] = element

    def look(self, family: str, name: str, base: Look | None = None) -> Look:
        """Return the look a style gives, laid over what is around it or its family's default."""
        if base is not None:
            return _applied(self._changes(family, name), base)
        key = family, name
        if key not in self._looks:
            default = _applied(self._changes(family, ""), Look())
            self._looks[key] = _applied(self._changes(family, name), default) if name else default
        return self._looks[key]

    def table_place(self, name: str) -> tuple[float, float] | None:
        """Return how far a table is indented and how wide it is, if its style says both."""
        style = self._styles.get(("table", name))
        said = attributes(child(style, "style:table-properties"))
        indent, width = length(said.get("fo:margin-left", "")), length(said.get("style:width", ""))
        return None if indent is None or width is None else (indent, width)

    def _changes(self, family: str, name: str) -> _Changes:
        """Return what a style and its parents change."""
        chain: dict[_Key, None] = {}  # a circle ends where it closes
        key = family, name
        while key in self._styles and key not in chain:
            chain[key] = None
            if key in self._resolved:
                break
            parent = attributes(self._styles[key]).get("style:parent-style-name", "")
            if not parent:
                break
            key = family, parent
        changes: _Changes = {}
        for known in reversed(chain):
            if known not in self._resolved:
                self._resolved[known] = _merged(_changes_of(self._styles[known]), changes)
            changes = self._resolved[known]
        return changes


def _applied(changes: _Changes, base: Look) -> Look:
    if "scale" not in changes:
        return replace(base, **changes) if changes else base
    rest = {name: value for name, value in changes.items() if name != "scale"}
    points = (base.points or _USUAL_POINTS) * changes["scale"]
    return replace(base, **rest, points=points)


def _merged(changes: _Changes, parent: _Changes) -> _Changes:
    """Return a style's changes over its parent's; sizes in per cent multiply."""
    both = {**parent, **changes}
    if "points" in changes:
        both.pop("scale", None)
    elif "scale" in changes and "points" in parent:
        both["points"] = parent["points"] * changes["scale"]
        del both["scale"]
    elif "scale" in changes and "scale" in parent:
        both["scale"] = parent["scale"] * changes["scale"]
    return both


def _changes_of(style: Element) -> _Changes:
    """Return what one style says, by the names of `Look`'s fields."""
    inside = children(style)
    changes = _text_changes(attributes(inside.get("style:text-properties")))
    name = attributes(style).get("style:name", "").casefold()
    if name.startswith("heading") or name in {"title", "subtitle"}:
        changes["heading"] = True
    for properties in _FILLED:
        element = inside.get(f"style:{properties}-properties")
        block = attributes(element)
        picture = attributes(child(element, "style:background-image"))
        filled = "unknown" if "xlink:href" in picture else _fill(block)
        if filled is not None:
            changes["filled"] = None if filled == "none" else filled
        height = length(block.get("fo:line-height") or block.get("style:row-height", ""))
        if height is not None:
            changes["height"] = height
        for name, key in (("left", "fo:margin-left"), ("first", "fo:text-indent")):
            distance = length(block.get(key, ""))
            if distance is not None and properties == "paragraph":
                changes[name] = distance
        if block.get("style:run-through") == "background":
            changes["behind_text"] = True
    return changes


def _text_changes(said: dict[str, str]) -> _Changes:
    changes: _Changes = {}
    if "text:display" in said:
        changes["not_shown"] = said["text:display"] == "none"
    if "fo:color" in said:
        changes["colour"] = colour_of(said["fo:color"])
    if said.get("style:use-window-font-color") == "true":
        changes["colour"] = None
    if "fo:background-color" in said:
        changes["marked"] = colour_of(said["fo:background-color"])
    size = said.get("fo:font-size", "")
    points = length(size, whole=1.0)
    if points is not None:
        changes["scale" if size.strip().endswith("%") else "points"] = points
    changes |= _position(said.get("style:text-position", ""))
    spaced = length(said.get("fo:letter-spacing", ""))
    if spaced is not None or said.get("fo:letter-spacing") == "normal":
        changes["spaced"] = spaced or 0.0
    opacity = length(said.get("loext:opacity", ""), whole=100.0)
    if opacity is not None:
        changes["opacity"] = opacity
    width = length(said.get("style:text-scale", ""), whole=100.0)
    if width is not None:
        changes["width"] = width
    return changes


def _position(said: str) -> _Changes:
    """Return how far letters are raised, and what is left of their size there.

    >>> _position("super 50%"), _position("-900% 100%")
    ({'shrunk': 50.0}, {'raised': -900.0, 'shrunk': 100.0})
    """
    shares = [length(share, whole=100.0) for share in said.split()]
    both = zip(("raised", "shrunk"), shares, strict=False)
    return {key: share for key, share in both if share is not None}


def _fill(said: dict[str, str]) -> Colour | str | None:
    """Return what properties of a block put behind it; ``none`` for nothing at all."""
    fill = said.get("draw:fill", "")
    if fill in _PATTERNS:
        return "unknown"
    if fill == "none":
        return "none"
    if fill == "solid":
        return colour_of(said.get("draw:fill-color", "")) or "unknown"
    return colour_of(said.get("fo:background-color", ""))


def length(text: str, *, whole: float | None = None) -> float | None:
    """Return a length in points; a part of `whole` where it is said in per cent.

    >>> length("1in"), length("50%", whole=12.0), length("wide")
    (72.0, 6.0, None)
    """
    found = _LENGTH.fullmatch(text.strip())
    if found is None or not found[1].strip("-."):
        return None
    if found[2] == "%":
        return None if whole is None else float(found[1]) / 100 * whole
    return float(found[1]) * _IN_POINTS[found[2]]


__all__ = ["Look", "OpenStyles", "length"]
