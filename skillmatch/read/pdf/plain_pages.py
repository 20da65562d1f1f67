"""Plain pages: whether a page without text has nothing on it that could show any either."""

from __future__ import annotations

from skillmatch.read.pdf.calls import Calls
from skillmatch.read.pdf.page_objects import Items

_PATH = 2  # pdfium's kinds of objects
_MOST_SHAPES = 12
_MOST_SEGMENTS = 12  # of a rectangle with round corners; the outlines of letters have more


def is_plain(items: Items, calls: Calls) -> bool:
    """Say whether a page paints no picture, and no more than a few simple shapes."""
    kinds = items.kinds
    if len(kinds) > _MOST_SHAPES or any(kind != _PATH for kind in kinds.values()):
        return False
    return all(calls.count_segments(items.handles[index]) <= _MOST_SEGMENTS for index in kinds)


__all__ = ["is_plain"]
