"""Whether a reader of an HTML page can see an element's text, and if not, why."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from skillmatch.read.html.colours import Colour, alike, background, doubted_colour, text_colour
from skillmatch.read.html.declarations import BACKGROUNDS
from skillmatch.read.html.lengths import ROOT, pixels
from skillmatch.read.html.not_followed import is_not_followed
from skillmatch.read.html.outlines import NO_OUTLINE, Outline, outline
from skillmatch.read.html.room import has_no_contents, has_no_tracks, is_cut
from skillmatch.read.html.shadows import Shadow, shadows
from skillmatch.read.html.style import LAYER, UNCERTAIN_BACKGROUND, UNCERTAIN_END, Style, Value
from skillmatch.read.html.transforms import is_turned_away, least_scale, matrix_of

_LINE = 15.0  # pixels
_WHOLE = 100.0  # percent
_COLUMN = 100.0  # pixels
_SMALLEST = 2.0  # pixels; smaller text cannot be read
_FAINTEST = 0.05  # of full opacity
_FAR = -500.0  # pixels; no page is drawn there
_FAR_RIGHT = 2000.0  # pixels; no page is printed as wide, and nothing is moved up as far
_NAMED_SIZES = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0,
    "x-large": 24.0, "xx-large": 32.0, "smaller": 13.0, "larger": 19.0,
}  # fmt: skip
_CLIPPED = re.compile(
    r"rect\((?:[01](?:px)?[, ]?){4}\)|inset\((?:50|100)%.*\)|inset\(0(?:px)?100%.*\)|circle\(0.*\)|"
    r"polygon\((?:0(?:px|%)?[, ]*)+\)"
)
_TRANSPARENT = re.compile(r"opacity\((?:0?\.0\d*|0|[0-4]%)\)")
_TOP, _LEFT = (0, 0, 0, 0, 0), (0, 0, 1, 1, 3)  # of one, two, three or four margins
_INSETS = {"top": _TOP, "right": (0, 0, 1, 1, 1), "bottom": (0, 0, 0, 2, 2), "left": _LEFT}
_ACROSS = frozenset({"text-indent", "margin-left", "left", "right"})
_TIGHTEST = 0.4  # of the letters' size by which they are moved together
_MOVED_AWAY = re.compile(
    r"translate(?:x|y|3d)?\([^)]*-\d{3,}(?:px|%|vw|em)|"
    r"translate(?:x|3d)?\((?:[2-9]\d{3}|\d{5,})px|translate(?:x|3d)?\((?:[2-9]\d\d|\d{4,})vw"
)
_NOT_DISPLAYED = frozenset({"none", "table-column", "table-column-group"})
_LOWEST = 0.5  # of the letters' size; less of a line tells no letter from another


@dataclass(frozen=True, slots=True)
class Appearance:
    """How an element's own text looks, as far as that decides whether it can be seen.

    Attributes
    ----------
    gone
        Why nothing inside can be seen, whatever styles elements inside have.
    invisible
        Whether ``visibility: hidden`` holds, which elements inside may undo.
    colour, background
        In [0, 1] for red, green and blue.
    opacity, size
        Opacity of the text's colour; font size in pixels.
    doubted
        The colour it may be by a rule of which it is not certain that it holds.
    beneath
        What is behind it but for a layer that may lie there.
    shadows
        Those of its letters that show which letters they are.
    outline
        That of its letters.
    not_followed
        Whether something that may hide it was not followed.
    cramped
        Whether it stands in a grid whose rows or columns have no room.
    """

    gone: str = ""
    invisible: bool = False
    colour: Colour = (0.0, 0.0, 0.0)
    background: Colour = (1.0, 1.0, 1.0)
    alpha: float = 1.0
    opacity: float = 1.0
    size: float = ROOT
    doubted: Colour = None
    beneath: Colour = None
    shadows: tuple[Shadow, ...] = ()
    outline: Outline = NO_OUTLINE
    not_followed: bool = False
    cramped: bool = False

    @property
    def is_on_a_layer(self) -> bool:
        """Whether text directly inside is seen only if a layer lies behind it."""
        return self.background is None and alike(self.colour, self.beneath) and not self.hidden

    @property
    def is_doubtful(self) -> bool:
        """Whether a rule that was not followed may hide text directly inside."""
        unknown = self.colour is None and alike(self.doubted, self.background)
        return unknown or (self.not_followed and not self.hidden)

    @property
    def hidden(self) -> str:
        """Why text directly inside cannot be seen; ``""`` if it can."""
        if self.gone:
            return self.gone
        if self.invisible:
            return "not visible"
        if self.opacity * (1.0 if self._is_drawn_around else self.alpha) <= _FAINTEST:
            return "transparent"
        if self.size < _SMALLEST:
            return "font size under 2 px"
        if alike(self.colour, self.background) and not self._is_drawn_around:
            return "colour of the background"
        if self.outline.covers(self.size) and any(
            alike(colour, self.background) for colour in self.outline.seen_in
        ):
            return "outline in the colour of the background"
        return ""

    @property
    def _is_drawn_around(self) -> bool:
        """Whether text directly inside is seen by its shadow or outline, whatever its colour is."""
        is_clear = self.alpha <= _FAINTEST
        around = [colour for colour, reaches_out in self.shadows if is_clear or reaches_out]
        return any(
            not alike(colour, self.background) for colour in (*around, *self.outline.seen_in)
        )

    def inside(self, attributes: Mapping[str, str], style: Style) -> Appearance:
        """Return how an element in this one looks."""
        if self.gone or not (style or attributes):
            return self
        if {"hidden", "popover"} & attributes.keys() and "display" not in style:
            return replace(self, gone="not displayed")
        gone = _gone(style, cramped=self.cramped) or _crushed(style, self._size(style))
        if gone:
            return replace(self, gone=gone)
        colour, alpha = text_colour(attributes, style, (self.colour, self.alpha))
        visibility = _word(style, "visibility")
        return Appearance(
            invisible=(
                self.invisible
                if visibility in {"", "inherit", "unset"}
                else visibility in {"hidden", "collapse"}
            ),
            colour=colour,
            alpha=alpha,
            background=background(attributes, style, self.background, (colour, alpha)),
            opacity=self.opacity * _fraction(style.get("opacity")),
            size=self._size(style),
            doubted=doubted_colour(style) or self.doubted,
            beneath=self._beneath(style),
            shadows=shadows(style, self._size(style), self.shadows),
            outline=outline(style, self._size(style), self.outline),
            not_followed=(
                self.not_followed
                or UNCERTAIN_END in style
                or is_not_followed(style)
                or matrix_of(style) is None
            ),
            cramped=has_no_tracks(style),
        )

    def _beneath(self, style: Style) -> Colour:
        if style.get(UNCERTAIN_BACKGROUND, ("", ()))[0] == LAYER:
            return self.background or self.beneath
        return None if BACKGROUNDS & style.keys() else self.beneath

    def _size(self, style: Style) -> float:
        _, parts = style.get("font-size") or style.get("font") or ("", ())
        for part in parts:
            if part.type == "ident" and part.lower_value in _NAMED_SIZES:
                return _NAMED_SIZES[part.lower_value]
            size = pixels(part, self.size)
            if size is not None and (part.type != "number" or part.value == 0):
                return size
        return self.size


def _gone(style: Style, *, cramped: bool) -> str:
    """Return why an element and all in it cannot be seen, by its own style."""
    if _word(style, "display") in _NOT_DISPLAYED or _word(style, "content-visibility") == "hidden":
        return "not displayed"
    if _is_off_page(style) or _is_indented_away(style):
        return "off the page"
    if is_cut(style) and (
        cramped
        or has_no_tracks(style)
        or has_no_contents(style)
        or any(
            _length(style, side, 99.0) <= 1
            for side in ("width", "height", "max-width", "max-height")
        )
    ):
        return "no room"
    if any(_CLIPPED.fullmatch(_word(style, name)) for name in ("clip", "clip-path")):
        return "clipped away"
    return ""


def _is_off_page(style: Style) -> bool:
    """Say whether an element is moved where no page is."""
    moved = _word(style, "transform"), f"translate({_word(style, 'translate')})"
    if any(_MOVED_AWAY.search(word) for word in moved):
        return True
    if margin_top(style) <= -_FAR_RIGHT:
        return True
    sides = {
        "text-indent": _length(style, "text-indent", 0.0),
        "margin-left": _margin(style, "margin-left", _LEFT),
    }
    if _word(style, "position") in {"absolute", "fixed", "relative"}:
        sides |= {side: _inset(style, side) for side in _INSETS}
    return any(
        length <= _FAR or (length >= _FAR_RIGHT and side in _ACROSS)
        for side, length in sides.items()
    )


def _is_indented_away(style: Style) -> bool:
    """Say whether text begins where the box that it is cut off at ends."""
    parts = style["text-indent"][1] if "text-indent" in style else ()
    cut = {_word(style, name) for name in ("overflow", "overflow-x")} & {"hidden", "clip"}
    return bool(cut and parts and parts[0].type == "percentage" and abs(parts[0].value) >= _WHOLE)


def margin_top(style: Style) -> float:
    """Return how far an element is moved down from what is above it, in pixels."""
    return _margin(style, "margin-top", _TOP)


def is_high(style: Style) -> bool:
    """Say whether an element is high enough for a line of text, even if there is none in it."""
    return any(_length(style, name, 0.0) >= _LINE for name in ("height", "min-height"))


def _inset(style: Style, side: str) -> float:
    """Return how far an element is moved from a side, written alone or among all four."""
    parts = style["inset"][1][:4] if "inset" in style else ()
    size = pixels(parts[_INSETS[side][len(parts)]], 1_000.0) if parts else None
    return _length(style, side, size or 0.0)


def is_wide(style: Style) -> bool:
    """Say whether an element is as wide as a column, or wider."""
    return any(_length(style, name, 0.0) >= _COLUMN for name in ("width", "min-width"))


def has_room(style: Style) -> bool:
    """Say whether an element is not known to be too small for a line of text."""
    sides = ("width", "height", "max-width", "max-height")
    return all(_length(style, side, _LINE) >= _LINE for side in sides)


def _margin(style: Style, name: str, places: Sequence[int]) -> float:
    """Return a margin, written alone or, by how many all are, at one of some places of them."""
    parts = style["margin"][1][:4] if "margin" in style else ()
    size = pixels(parts[places[len(parts)]], 1_000.0) if parts else None
    return _length(style, name, size or 0.0)


def _crushed(style: Style, size: float) -> str:
    """Return why letters cannot be told apart: set on each other, or made tiny as a whole."""
    spacing = style["letter-spacing"][1] if "letter-spacing" in style else ()
    moved = pixels(spacing[0], size) if spacing else None
    if moved is not None and -moved > _TIGHTEST * size:
        return "letters set on top of each other"
    parts = style["zoom"][1] if "zoom" in style else ()
    matrix = matrix_of(style)
    zooms = [pixels(parts[0], 1.0) if parts else None, least_scale(matrix) if matrix else None]
    if any(scale is not None and scale * size < _SMALLEST for scale in zooms):
        return "scaled to nothing"
    if is_turned_away(style, matrix):
        return "turned away"
    if is_cut(style) and any(
        0 <= _length(style, side, size) < _LOWEST * size
        for side in ("height", "max-height", "line-height")
    ):
        return "no room"
    if _TRANSPARENT.search(_word(style, "filter")):
        return "transparent"
    return ""


def _word(style: Style, name: str) -> str:
    return style[name][0] if name in style else ""


def _length(style: Style, name: str, otherwise: float) -> float:
    """Return a length in pixels; one in percent as pixels of a page 1,000 wide."""
    parts = style[name][1] if name in style else ()
    size = pixels(parts[0], 10.0 * 100) if parts else None
    return otherwise if size is None else size


def _fraction(value: Value | None) -> float:
    opacity = pixels(value[1][0], 1.0) if value and value[1] else None
    return 1.0 if opacity is None else min(1.0, max(0.0, opacity))


__all__ = ["Appearance", "has_room", "is_high", "is_wide", "margin_top"]
