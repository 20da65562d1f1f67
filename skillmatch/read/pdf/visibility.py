"""PDF visibility: which texts of a page nobody who looks at it can see, and why.

Nothing is rendered: the objects of a page tell their colour, size, place and what lies over them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.page_objects import Box, PageObject, TooManyObjectsError
from skillmatch.read.visibility import (
    SMALLEST_POINTS,
    WHITE,
    Colour,
    hidden_by_colour,
    hidden_by_size,
)

_INVISIBLE_MODES = frozenset({3, 7})
_TRANSPARENT = 13  # of 255: what is painted so thinly is not seen on paper
_MARGIN = 0.1
_SCANNED = 0.5  # of the page: a picture this large is a scan, and invisible text over it is OCR's
_SLIVER = 0.1


@dataclass(slots=True)
class _Page:
    box: Box
    hidden_layers: frozenset[str]
    painted: list[PageObject] = field(default_factory=list)  # shapes and pictures so far
    colours: set[Colour] = field(default_factory=lambda: {WHITE})
    texts: list[PageObject] = field(default_factory=list)
    reasons: dict[int, str] = field(default_factory=dict)
    comparisons: int = DEFAULT_LIMITS.comparisons

    def compare(self, count: int) -> None:
        """Take note of some pairs of a text and a shape that are looked at."""
        self.comparisons -= count
        if self.comparisons < 0:
            raise TooManyObjectsError


def hidden_texts(
    objects: Iterable[PageObject], page: Box, hidden_layers: frozenset[str] = frozenset()
) -> tuple[dict[int, str], bool]:
    """Return why texts cannot be seen, by their handle, and whether the page is a scan with OCR.

    On a page that is one large picture the invisible text is what OCR read from it; there it is
    no trick and stays visible.

    Raises
    ------
    TooManyObjectsError
        If more pairs of a text and a shape must be looked at than the limits allow.
    """
    seen = _Page(page, hidden_layers)
    for item in objects:
        if item.kind == "text":
            seen.texts.append(item)
            reason = _reason(item, seen)
            if reason:
                seen.reasons[item.handle] = reason
        else:
            left, bottom, right, top = item.box
            if right - left < SMALLEST_POINTS or top - bottom < SMALLEST_POINTS:
                continue  # a line: nothing stands on it or lies under it
            _note_covered(item, seen)
            seen.painted.append(item)
            if item.colour is not None:
                seen.colours.add(item.colour)
    invisible = [t for t in seen.texts if t.mode in _INVISIBLE_MODES]
    scanned = bool(invisible) and len(invisible) == len(seen.texts) and _is_scan(seen)
    if scanned:
        return {}, True
    return seen.reasons, False


def _reason(text: PageObject, page: _Page) -> str:
    """Return why a text cannot be seen where it is painted, or ``""``."""
    if text.mode in _INVISIBLE_MODES:
        return f"text render mode {text.mode} paints nothing"
    if text.layer in page.hidden_layers:
        return "its layer (optional content) is switched off"
    if text.alpha <= _TRANSPARENT:
        return "it is transparent"
    if text.height > 0 and hidden_by_size(text.height):
        return hidden_by_size(text.height)
    if not _is_within(text.box, page.box) and _share(text.box, page.box) < _SLIVER:
        return "it stands off the page"
    if (
        text.clip is not None
        and not _is_within(text.box, text.clip)
        and _share(text.box, text.clip) < _SLIVER
    ):
        return "it is clipped away"
    return hidden_by_colour(text.colour, _behind(text, page))


def _behind(text: PageObject, page: _Page) -> Colour | None:
    """Return the colour a text stands on; ``None`` on a picture, whose colours are not known."""
    if text.colour is None or text.mode != 0:
        return None
    if not any(hidden_by_colour(text.colour, colour) for colour in page.colours):
        return None  # most texts end here: their colour is nowhere on the page but in texts
    page.compare(len(page.painted))
    for item in reversed(page.painted):
        if item.alpha > _TRANSPARENT and _is_mostly_within(text.box, item.box):
            return item.colour
    return WHITE


def _note_covered(cover: PageObject, page: _Page) -> None:
    """Note the texts that a shape or picture is painted over."""
    if cover.alpha < 255 - _TRANSPARENT or (cover.kind == "shape" and cover.colour is None):
        return
    what = "picture" if cover.kind == "picture" else "shape"
    page.compare(len(page.texts))
    for text in page.texts:
        if text.handle not in page.reasons and _is_mostly_within(text.box, cover.box):
            page.reasons[text.handle] = f"it lies under a {what}"


def _is_scan(page: _Page) -> bool:
    return any(
        item.kind == "picture" and _share(page.box, item.box) > _SCANNED for item in page.painted
    )


def _is_within(box: Box, other: Box) -> bool:
    return box[0] >= other[0] and box[1] >= other[1] and box[2] <= other[2] and box[3] <= other[3]


def _is_mostly_within(box: Box, other: Box) -> bool:
    """Say whether nine tenths of a box, or more, lie within another in each direction."""
    across, along = (box[2] - box[0]) * _MARGIN, (box[3] - box[1]) * _MARGIN
    return (
        box[0] + across >= other[0]
        and box[2] - across <= other[2]
        and box[1] + along >= other[1]
        and box[3] - along <= other[3]
    )


def _share(box: Box, other: Box) -> float:
    """Return how much of a box lies within another, from 0 to 1; a line has length only."""
    width, height = box[2] - box[0], box[3] - box[1]
    across = min(box[2], other[2]) - max(box[0], other[0])
    along = min(box[3], other[3]) - max(box[1], other[1])
    if across < 0 or along < 0:
        return 0.0
    return (across / width if width > 0 else 1.0) * (along / height if height > 0 else 1.0)


__all__ = ["hidden_texts"]
