"""Layers of an HTML page: what may lie behind text though the text does not stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from skillmatch.read.html.colours import Colour
from skillmatch.read.html.declarations import BACKGROUNDS
from skillmatch.read.html.elements import FORMATTING, Element
from skillmatch.read.html.hidden import has_room, is_high, is_wide
from skillmatch.read.html.style import LAYER, UNCERTAIN_BACKGROUND, Style, Value
from skillmatch.read.html.tokens import Token

ON_A_LAYER = "Some text has the colour of the page and may stand on something else; it was read."
PICTURES = frozenset({"img", "svg", "canvas", "video", "object", "embed", "iframe"})
_OUT_OF_FLOW = frozenset({"absolute", "fixed"})
_POSITIONED = _OUT_OF_FLOW | {"relative", "sticky"}
_MOVED = ("transform", "translate", "left", "right", "top", "bottom", "inset")
_GRIDS = frozenset({"grid", "inline-grid"})
_PLACES = ("grid-area", "grid-row", "grid-column")
_OF_FONTS = re.compile(r"fonts?\b|icons?\b|awesome|typekit", re.IGNORECASE)
_IMPORT = re.compile(r"@import\s[^;]{0,500};", re.IGNORECASE)


class _Scope:
    """An element that layers are placed in, known by its style, and what was put in it so far."""

    def __init__(self, style: Style | None = None, outer: _Scope | None = None) -> None:
        self.style = style
        # Layers that only positioned text stands on; that all text does; that it is moved onto.
        self.lifted: bool = outer is not None and outer.lifted
        self.sunk: bool = outer is not None and outer.sunk
        self.in_flow: bool = outer is not None and outer.in_flow
        self.fixed = False
        self.cells: set[tuple[str, ...]] = set()  # places of a grid in which something is


class Layers:
    """What may lie behind text so far; whatever has no room, or the page's colour, is no layer."""

    def __init__(self, *, is_unstyled: bool = False) -> None:
        self._scopes = [_Scope()]
        self._is_unstyled = is_unstyled

    def under(self, attributes: Mapping[str, str], style: Style, around: Style) -> Style:
        """Return the style of an element, saying that what is behind it is not known if so."""
        if BACKGROUNDS & style.keys() or UNCERTAIN_BACKGROUND in style:
            return style
        unknown = self._is_unstyled and ("class" in attributes or "id" in attributes)
        if unknown or self._stands_on_one(style, around):
            return {**style, UNCERTAIN_BACKGROUND: (LAYER, ())}
        return style

    def _stands_on_one(self, style: Style, around: Style) -> bool:
        scope = self._scopes[-1]
        position = _word(style, "position")
        is_raised = position in _POSITIONED or "transform" in style or "z-index" in style
        is_moved = position in _OUT_OF_FLOW or (is_raised and any(name in style for name in _MOVED))
        return (
            scope.sunk
            or (is_raised and (scope.lifted or self._scopes[0].fixed))
            or (is_moved and scope.in_flow)
            or (scope.style is around and _place(style) in scope.cells)
        )

    def begin(self, element: Element, around: Style, behind: Colour) -> None:
        """Take note of an element that begins; `behind` is the colour around it."""
        looks = element.appearance
        is_known = element.style.get(UNCERTAIN_BACKGROUND, ("", ()))[0] != LAYER
        is_painted = element.tag in PICTURES or (is_known and looks.background != behind)
        if is_painted and not (looks.gone or looks.invisible):
            self.put(element.tag, element.style, around)
        if _is_scope(element):
            self._scopes.append(_Scope(element.style, self._scopes[-1]))

    def put(self, tag: str, style: Style, around: Style) -> None:
        """Take note of a picture, or of an element in another colour than that around it."""
        if not has_room(style):
            return
        scope = self._scopes[-1]
        position = _word(style, "position")
        spans = "inset" in style or {"top", "bottom"} <= style.keys() or is_high(style)
        if position in _OUT_OF_FLOW:
            if spans or tag in PICTURES:
                scope.lifted = scope.in_flow = True
                scope.sunk |= _word(style, "z-index").startswith("-")
                self._scopes[0].fixed |= position == "fixed"
        elif is_high(style) or (tag in PICTURES and is_wide(style)):
            scope.in_flow = True
            scope.lifted |= _word(style, "float") in {"left", "right"}
        place = _place(style)
        if place and scope.style is around:
            scope.cells.add(place)

    def end(self, element: Element) -> None:
        """Forget what was put in an element that ends."""
        if not _is_scope(element):
            return
        for index in range(len(self._scopes) - 1, 0, -1):
            if self._scopes[index].style is element.style:
                del self._scopes[index:]
                return


def has_sheets_elsewhere(tokens: Iterable[Token], sheets: Iterable[tuple[str, str]]) -> bool:
    """Say whether a page has style sheets in files beside it, other than those of fonts."""
    for token in tokens:
        if token.kind == "start" and token.value == "link":
            said = token.attributes
            if "stylesheet" in said.get("rel", "").casefold().split():
                address = said.get("href", "")
                if address and not _OF_FONTS.search(address) and said.get("media", "") != "print":
                    return True
    return any(
        not _OF_FONTS.search(found[0]) for sheet, _ in sheets for found in _IMPORT.finditer(sheet)
    )


def _is_scope(element: Element) -> bool:
    style = element.style
    if element.tag in FORMATTING or element.tag in PICTURES:
        return False
    return _word(style, "position") in _POSITIONED or _word(style, "display") in _GRIDS


def _place(style: Style) -> tuple[str, ...]:
    return tuple(_word(style, name) for name in _PLACES) if any(n in style for n in _PLACES) else ()


def _word(style: Style, name: str) -> str:
    value: Value = style.get(name, ("", ()))
    return value[0]


__all__ = ["ON_A_LAYER", "PICTURES", "Layers", "has_sheets_elsewhere"]
