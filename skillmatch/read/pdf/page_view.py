"""Page view: how a PDF page is looked at, and what is asked only where it matters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from skillmatch.read.pdf.geometry import Box


@dataclass(slots=True)
class PageView:
    """How a page is looked at.

    Attributes
    ----------
    box
        What of it is shown.
    layers_off
        The names of the layers that are switched off.
    texts_off
        How many texts it paints, and the numbers of those in layers that are switched off.
    patterns
        Whether shapes may be filled with patterns.
    notes
        Whether it holds form fields, or texts written on it as notes.
    gives_out
        Whether it may give out texts in place of what it paints.
    fills
        Tells for each filled shape whether it is filled with one.
    cut_out
        Tells for each text whether a mask is cut out in the shape of its letters.
    lights
        Tells for each text where its mask lets it be seen; ``None`` where there can be no masks.
    """

    box: Box = (0.0, 0.0, 0.0, 0.0)
    layers_off: frozenset[str] = frozenset()
    texts_off: tuple[int, frozenset[int]] | None = None
    patterns: bool = False
    notes: bool = False
    gives_out: bool = True
    fills: Callable[[], list[bool]] = list
    cut_out: Callable[[], list[bool]] = list
    lights: Callable[[], list[tuple[Box, ...] | None]] | None = None


__all__ = ["PageView"]
