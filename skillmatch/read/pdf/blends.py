"""Blends: shapes mixed with what is below by a mode, such as highlighters, which hide no text."""

from __future__ import annotations

from collections.abc import Sequence

from skillmatch.read.pdf.page_objects import PageObject
from skillmatch.read.pdf.page_view import PageView
from skillmatch.read.visibility import WHITE, hidden_by_colour

_WHITENING = frozenset({"/Screen", "/Lighten", "/ColorDodge", "/HardLight", "/Luminosity"})
"""Modes by which white makes all white that is below."""


def settle(objects: Sequence[PageObject], view: PageView) -> None:
    """Set the colour of the shapes that are mixed by a mode: unknown, or white if all gets so.

    pdfium does not tell the modes, nor that a group is mixed by one in which a shape stands.
    """
    mixed = [item for item in objects if item.mixed is not None and item.fill >= 0]
    if not mixed:
        return
    modes = view.blends()
    if len(modes) != max(item.fill + 1 for item in objects):
        return
    for item in mixed:
        mode = modes[item.fill]
        if mode in _WHITENING and hidden_by_colour(item.mixed, WHITE):
            item.colour = item.mixed
        elif mode:
            item.colour = None


__all__ = ["settle"]
