"""PDF visibility: which texts of a page nobody who looks at it can see, and why.

Nothing is rendered: the objects of a page tell their colour, size, place and what lies over them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
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
_OPAQUE = 242  # of 255: nothing is seen through it
_MARGIN = 0.1  # of a text's width: how far from its ends it is looked at
_SCANNED = 0.5  # of the page: a picture this large is a scan, and invisible text over it is OCR's
_SLIVER = 0.1
_BAND = 12.0  # points; about a line of text


@dataclass(slots=True)
class _Page:
    box: Box
    hidden_layers: frozenset[str]
    painted: list[PageObject] = field(default_factory=list)  # shapes and pictures so far
    colours: set[Colour] = field(default_factory=lambda: {WHITE})
    texts: list[PageObject] = field(default_factory=list)
    bands: dict[int, list[PageObject]] = field(default_factory=lambda: defaultdict(list))
    reasons: dict[int, str] = field(default_factory=dict)
    covered: dict[int, set[int]] = field(default_factory=dict)  # places of texts that are
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
            seen.bands[int(_middle(item.box) // _BAND)].append(item)
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
    return _hidden_by_background(text, page)


def _hidden_by_background(text: PageObject, page: _Page) -> str:
    """Return why a text cannot be told from what it stands on, looked at in three places."""
    if text.colour is None:
        return ""
    if not any(hidden_by_colour(text.colour, colour) for colour in page.colours):
        return ""  # most texts end here: their colour is nowhere on the page but in texts
    page.compare(len(page.painted))
    reasons = [hidden_by_colour(text.colour, _colour_at(x, y, page)) for x, y in _places(text.box)]
    return reasons[0] if all(reasons) else ""


def _colour_at(x: float, y: float, page: _Page) -> Colour | None:
    """Return the colour painted so far at a place; ``None`` on a picture, whose are not known."""
    veils: list[PageObject] = []
    base: Colour | None = WHITE
    for item in reversed(page.painted):
        if item.alpha <= _TRANSPARENT and item.kind != "picture":
            continue
        if not contains(item, x, y):
            continue
        if item.colour is None or item.alpha >= _OPAQUE:
            base = item.colour
            break
        veils.append(item)
    for veil in reversed(veils):
        base = _blended(base, veil)
    return base


def _blended(below: Colour | None, veil: PageObject) -> Colour | None:
    if below is None or veil.colour is None:
        return None
    red, green, blue = (
        round(over * veil.alpha / 255 + under * (255 - veil.alpha) / 255)
        for over, under in zip(veil.colour, below, strict=True)
    )
    return red, green, blue


def _note_covered(cover: PageObject, page: _Page) -> None:
    """Note the texts that lie under a shape or picture, or under several together."""
    if cover.alpha < _OPAQUE or (cover.kind == "shape" and cover.colour is None):
        return
    what = "picture" if cover.kind == "picture" else "shape"
    for text in _texts_at_the_height_of(cover.box, page):
        if text.handle in page.reasons or not _overlap(text.box, cover.box):
            continue
        places = list(_places(text.box))
        found = page.covered.setdefault(text.handle, set())
        found |= {number for number, (x, y) in enumerate(places) if contains(cover, x, y)}
        if len(found) == len(places):
            page.reasons[text.handle] = f"it lies under a {what}"


def _texts_at_the_height_of(box: Box, page: _Page) -> list[PageObject]:
    """Return the texts so far whose middle may lie within a box.

    They are kept in bands, for a page can have thousands of letters and of shapes.
    """
    first, last = int(box[1] // _BAND), int(box[3] // _BAND)
    if last - first > len(page.bands):
        found = page.texts
    else:
        found = [text for band in range(first, last + 1) for text in page.bands.get(band, ())]
    page.compare(len(found))
    return found


def contains(item: PageObject, x: float, y: float) -> bool:
    """Say whether a shape or picture is painted at a place."""
    left, bottom, right, top = item.box
    if not (left <= x <= right and bottom <= y <= top):
        return False
    if not item.outline:
        return True
    turns = crossings = 0
    for part in item.outline:
        for (x1, y1), (x2, y2) in zip(part, (*part[1:], part[0]), strict=True):
            if (y1 <= y) != (y2 <= y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                crossings += 1
                turns += 1 if y2 > y1 else -1
    return bool(crossings % 2) if item.even_odd else turns != 0


def _places(box: Box) -> Iterator[tuple[float, float]]:
    """Yield three places along a text, at half its height."""
    for share in (_MARGIN, 0.5, 1 - _MARGIN):
        yield box[0] + share * (box[2] - box[0]), _middle(box)


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _overlap(box: Box, other: Box) -> bool:
    return box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]


def _is_scan(page: _Page) -> bool:
    return any(
        item.kind == "picture" and _share(page.box, item.box) > _SCANNED for item in page.painted
    )


def _is_within(box: Box, other: Box) -> bool:
    return box[0] >= other[0] and box[1] >= other[1] and box[2] <= other[2] and box[3] <= other[3]


def _share(box: Box, other: Box) -> float:
    """Return how much of a box lies within another, from 0 to 1; a line has length only."""
    width, height = box[2] - box[0], box[3] - box[1]
    across = min(box[2], other[2]) - max(box[0], other[0])
    along = min(box[3], other[3]) - max(box[1], other[1])
    if across < 0 or along < 0:
        return 0.0
    return (across / width if width > 0 else 1.0) * (along / height if height > 0 else 1.0)


__all__ = ["hidden_texts"]
