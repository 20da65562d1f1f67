"""Visibility: which texts of a PDF page nobody who looks at the page can see, and why.

Nothing is rendered: the objects of a page tell their colour, size, place and what lies over them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from skillmatch.read.page_objects import Box, PageObject

_INVISIBLE_MODES = frozenset({3, 7})
_TRANSPARENT = 13  # of 255: what is painted so thinly is not seen on paper
_SMALLEST = 2.0  # points; the issue of hidden text begins where print ends
_ALIKE = 16  # of 255, in each of red, green and blue
_WHITE = (255, 255, 255)
_MARGIN = 0.1
_SCANNED = 0.5  # of the page: a picture this large is a scan, and invisible text over it is OCR's
_SLIVER = 0.1


@dataclass(slots=True)
class _Page:
    box: Box
    hidden_layers: frozenset[str]
    painted: list[PageObject] = field(default_factory=list)  # shapes and pictures so far
    colors: set[tuple[int, int, int]] = field(default_factory=lambda: {_WHITE})
    texts: list[PageObject] = field(default_factory=list)
    reasons: dict[int, str] = field(default_factory=dict)


def hidden_texts(
    objects: Iterable[PageObject], page: Box, hidden_layers: frozenset[str] = frozenset()
) -> tuple[dict[int, str], bool]:
    """Return why texts cannot be seen, by their handle, and whether the page is a scan with OCR.

    On a page that is one large picture the invisible text is what OCR read from it; there it is
    no trick and stays visible.
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
            if right - left < _SMALLEST or top - bottom < _SMALLEST:
                continue  # a line: nothing stands on it or lies under it
            _note_covered(item, seen)
            seen.painted.append(item)
            if item.color is not None:
                seen.colors.add(item.color)
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
    if 0 < text.height < _SMALLEST:
        return f"its font is {text.height:.1f} points high"
    if not _is_within(text.box, page.box) and _share(text.box, page.box) < _SLIVER:
        return "it stands off the page"
    if (
        text.clip is not None
        and not _is_within(text.box, text.clip)
        and _share(text.box, text.clip) < _SLIVER
    ):
        return "it is clipped away"
    behind = _behind(text, page)
    if behind is not None and text.color is not None and _alike(text.color, behind):
        return "it has the colour of what is behind it"
    return ""


def _behind(text: PageObject, page: _Page) -> tuple[int, int, int] | None:
    """Return the colour a text stands on; ``None`` on a picture, whose colours are not known."""
    if text.color is None or text.mode != 0:
        return None
    if not any(_alike(text.color, color) for color in page.colors):
        return None  # most texts end here: their colour is nowhere on the page but in texts
    for item in reversed(page.painted):
        if item.alpha > _TRANSPARENT and _is_mostly_within(text.box, item.box):
            return item.color
    return _WHITE


def _note_covered(cover: PageObject, page: _Page) -> None:
    """Note the texts that a shape or picture is painted over."""
    if cover.alpha < 255 - _TRANSPARENT or (cover.kind == "shape" and cover.color is None):
        return
    what = "picture" if cover.kind == "picture" else "shape"
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


def _alike(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return (
        abs(one[0] - other[0]) <= _ALIKE
        and abs(one[1] - other[1]) <= _ALIKE
        and abs(one[2] - other[2]) <= _ALIKE
    )


__all__ = ["hidden_texts"]
