"""Page objects: the texts, shapes and pictures of a PDF page, in the order they are painted."""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.geometry import UNMOVED, Box, Matrix
from skillmatch.read.visibility import Colour

NOTHING: Box = (0.0, 0.0, 0.0, 0.0)
"""What is seen of a text that is clipped to the outlines of another."""
OPAQUE = 255
"""The alpha of what hides all that is under it."""
LOW = 3.0
"""Points; what is higher, and no narrower, is no tiny text."""


@dataclass(slots=True)
class PageObject:
    """One object as it is painted.

    Attributes
    ----------
    kind
        ``text``, ``shape``, ``picture``, or ``stencil``: painted through the outlines of letters.
    box
        What it covers on the page; of a shape or picture, what its clip leaves of it.
    colour
        Red, green and blue of its fill, 0-255; ``None`` where it has none of its own.
    alpha
        0 (transparent) to 255.
    mode
        Text render mode of the PDF standard (3 paints nothing); 0 for others.
    height
        Size of a low text's font after all transforms, in points; 0 where it was not looked at.
    layer
        Name of the optional content it belongs to, or ``""``.
    handle
        The address pdfium knows it by.
    clip
        What a text is clipped to, if to anything.
    outline
        The corners of a large shape that is no plain rectangle, part by part.
    even_odd
        Whether parts of it within other parts are holes, whatever their direction.
    fill
        The number of a filled shape among those of its page, from 0.
    mixed
        The colour of its fill where it may be mixed with what is below, as by a highlighter.
    shaded
        Whether it is filled with a shading: opaque, of colours that are not known.
    alpha_at
        Tells how opaque a picture is at a place; it is of `alpha` everywhere if there is none.
    """

    kind: str
    box: Box
    colour: Colour | None
    alpha: int
    mode: int
    height: float
    layer: str
    handle: int
    clip: Box | None
    outline: tuple[tuple[tuple[float, float], ...], ...] = ()
    even_odd: bool = False
    fill: int = -1
    shaded: bool = False
    mixed: Colour | None = None
    alpha_at: Callable[[float, float], int] | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """What a form does to the objects in it: to what they are clipped, how moved, whether mixed."""

    moved: Matrix = UNMOVED
    clip: Box | None = None
    mixed: bool = False  # with what is below, as by a mask
    form: int = 0  # the address pdfium knows the form by; 0 on the page itself
    alpha: int = OPAQUE  # of all that is in it, besides its own


@dataclass(slots=True)
class Texts:
    """The texts of a page in the order they are painted, as columns: there can be thousands.

    Attributes
    ----------
    handles
        The addresses pdfium knows them by.
    arguments
        The same as `BulkCalls` take them.
    places
        Their numbers among all objects of the page.
    frames
        What the forms that they stand in do to them.
    lefts, bottoms, rights, tops
        What they cover on the page.
    fills
        The colour and alpha of each one's fill, as `shades` takes it.
    modes
        Their render modes.
    clips
        What they are clipped to, if to anything.
    in_forms
        Whether some may stand in forms.
    widths, heights
        Of what they cover.
    """

    handles: list[int]
    arguments: list[Any]
    places: list[int]
    frames: list[Frame]
    lefts: list[float]
    bottoms: list[float]
    rights: list[float]
    tops: list[float]
    fills: list[int]
    modes: list[int]
    clips: list[Box | None]
    in_forms: bool = True
    widths: list[float] = field(init=False)
    heights: list[float] = field(init=False)

    def __post_init__(self) -> None:
        self.widths = list(map(operator.sub, self.rights, self.lefts))
        self.heights = list(map(operator.sub, self.tops, self.bottoms))

    def box(self, index: int) -> Box:
        """Return what a text covers."""
        return self.lefts[index], self.bottoms[index], self.rights[index], self.tops[index]


@dataclass(slots=True)
class Items:
    """The objects of a page in the order they are painted, forms replaced by what is in them."""

    handles: list[int] = field(default_factory=list)
    arguments: list[Any] = field(default_factory=list)  # the handles, as bulk calls take them
    modes: list[int] = field(default_factory=list)  # of texts
    kinds: dict[int, int] = field(default_factory=dict)  # of those that are none, by their index
    frames: list[Frame] = field(default_factory=list)
    edges: list[float] = field(default_factory=list)  # left, bottom, right and top of each
    in_forms: bool = False
    dimmed: bool = False  # some by the forms they stand in

    def box(self, index: int) -> Box:
        """Return what an object covers."""
        left, bottom, right, top = self.edges[4 * index : 4 * index + 4]
        return left, bottom, right, top

    def add(
        self,
        handles: list[int],
        taken: list[Any],
        kinds: dict[int, int],
        modes: list[int],
        by: Frame,
    ) -> None:
        """Add some that stand in one form, or in none."""
        reached = len(self.handles)
        self.kinds.update((reached + index, kind) for index, kind in kinds.items())
        self.handles += handles
        self.arguments += taken
        self.modes += modes
        self.frames += repeat(by, len(handles))
        if len(self.handles) > DEFAULT_LIMITS.page_objects:
            raise TooManyObjectsError


class TooManyObjectsError(Exception):
    """A page paints more than is looked at; it is left out."""


__all__ = [
    "LOW",
    "NOTHING",
    "OPAQUE",
    "Frame",
    "Items",
    "PageObject",
    "Texts",
    "TooManyObjectsError",
]
