"""Paint: what colour a page has at a place, by the shapes and pictures painted there so far."""

from __future__ import annotations

from collections.abc import Sequence

from skillmatch.read.pdf.page_objects import PageObject
from skillmatch.read.pdf.work import CORNERS, Work
from skillmatch.read.visibility import WHITE, Colour

TRANSPARENT = 13  # of 255: what is painted so thinly is not seen on paper
NEARLY = 242  # of 255: nothing is seen through what is opaque so nearly
LINE = 0.4
"""Points; nothing stands on what is thinner, or lies under it."""


def colour_at(x: float, y: float, painted: Sequence[PageObject], work: Work) -> Colour | None:
    """Return the colour painted so far at a place; ``None`` on a picture, whose are not known.

    The `work` that the corners of shapes make is taken note of, not that of going through all.
    """
    veils: list[PageObject] = []
    base: Colour | None = WHITE
    for item in reversed(painted):
        left, bottom, right, top = item.box
        if not (left <= x <= right and bottom <= y <= top and contains(item, x, y, work)):
            continue
        if item.colour is None or item.alpha >= NEARLY:
            base = item.colour
            break
        veils.append(item)
    for veil in reversed(veils):
        base = blended(base, veil)
    return base


def blended(below: Colour | None, veil: PageObject) -> Colour | None:
    """Return the colour of what is painted thinly over another colour."""
    if below is None or veil.colour is None:
        return None
    red, green, blue = (
        round(over * veil.alpha / 255 + under * (255 - veil.alpha) / 255)
        for over, under in zip(veil.colour, below, strict=True)
    )
    return red, green, blue


def is_seen(item: PageObject) -> bool:
    """Say whether a shape or picture is more than a line, on which nothing stands, and no glass."""
    left, bottom, right, top = item.box
    if right - left < LINE or top - bottom < LINE:
        return False
    return item.kind == "picture" or item.alpha > TRANSPARENT


def contains(item: PageObject, x: float, y: float, work: Work) -> bool:
    """Say whether a shape or picture is painted at a place."""
    left, bottom, right, top = item.box
    if not (left <= x <= right and bottom <= y <= top):
        return False
    if item.alpha_at is not None:
        return item.alpha_at(x, y) > TRANSPARENT
    if not item.outline:
        return True
    work.take(sum(map(len, item.outline)) // CORNERS)
    turns = crossings = 0
    for part in item.outline:
        for (x1, y1), (x2, y2) in zip(part, (*part[1:], part[0]), strict=True):
            if (y1 <= y) != (y2 <= y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                crossings += 1
                turns += 1 if y2 > y1 else -1
    return bool(crossings % 2) if item.even_odd else turns != 0


__all__ = ["LINE", "NEARLY", "TRANSPARENT", "blended", "colour_at", "contains", "is_seen"]
