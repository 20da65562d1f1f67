"""Page view: how a PDF page is looked at, and what is asked only where it matters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from skillmatch.read.pdf.geometry import Box
from skillmatch.read.pdf.picture_alphas import PictureAlphas


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
    covers
        Whether it holds notes that may lie over its text.
    gives_out
        Whether it may give out texts in place of what it paints.
    fills
        Tells for each filled shape with which kind of pattern it is filled: one of `operands`.
    clips_even_odd
        Tells whether all clips of the page are by the even-odd rule.
    notes_off
        Tells for each note on the page whether its layer is switched off.
    blends
        Tells for each filled shape by which mode it is mixed with what is below.
    cut_out
        Tells for each text whether a mask is cut out in the shape of its letters.
    pictures
        Tells how opaque the page's pictures are; they are all through if it is ``None``.
    lights
        Tells for each text where its mask lets it be seen; ``None`` where there can be no masks.
    unfilled
        Tells for each text whether it is filled with a pattern that paints nothing.
    """

    box: Box = (0.0, 0.0, 0.0, 0.0)
    layers_off: frozenset[str] = frozenset()
    texts_off: tuple[int, frozenset[int]] | None = None
    patterns: bool = False
    notes: bool = False
    covers: bool = False
    gives_out: bool = True
    fills: Callable[[], list[int]] = list
    clips_even_odd: Callable[[], bool] = bool
    notes_off: Callable[[], list[bool]] = list
    blends: Callable[[], list[str]] = list
    cut_out: Callable[[], list[bool]] = list
    pictures: PictureAlphas | None = None
    lights: Callable[[], list[tuple[Box, ...] | None]] | None = None
    unfilled: Callable[[], list[bool]] = list


__all__ = ["PageView"]
