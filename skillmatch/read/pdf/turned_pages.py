"""Turned pages: a page whose text stands sideways is turned until it is upright, and read then.

pdfium takes the lines of a page that is shown sideways from the left to the right, though the first
of those that run downwards is the rightmost.
"""

from __future__ import annotations

import math

from skillmatch.read.pdf.geometry import product
from skillmatch.read.pdf.loaded import LoadedPage
from skillmatch.read.pdf.object_reader import ObjectReader
from skillmatch.read.pdf.page_objects import Texts

_SAMPLE = 9  # texts that are looked at
_WIDE = 2.0  # of its height; what is as wide runs to the right, or to the left
_MOST = 0.8  # of the texts that are looked at, by their lengths
_QUARTER = math.pi / 2
_SLANT = 0.06  # quarters; text that is farther from level is turned to by none


def turn_upright(page: LoadedPage, texts: Texts, reader: ObjectReader) -> None:
    """Turn a page so that most of its text is upright; no text of it may be loaded yet."""
    number = len(texts.handles)
    sample = range(0, number, max(1, number // _SAMPLE))
    turned = page.quarters_turned()
    widths, heights = texts.widths, texts.heights
    if not turned and any(widths[index] > _WIDE * heights[index] for index in sample):
        return
    lengths: dict[int, float] = {}
    for index in sample:
        quarters = _quarters_of(texts, index, reader)
        length = max(widths[index], heights[index])
        lengths[quarters] = lengths.get(quarters, 0.0) + length
    most = max(lengths, key=lambda quarters: lengths[quarters], default=-1)
    if most not in {-1, turned} and lengths[most] > _MOST * sum(lengths.values()):
        page.turn(most)


def _quarters_of(texts: Texts, index: int, reader: ObjectReader) -> int:
    """Return by how many quarters the page must be turned for a text to be upright, -1 for none."""
    own = reader.matrix_of(texts.handles[index])
    a, b, c, d, _, _ = product(own, texts.frames[index].moved)
    if a * d - b * c <= 0:
        return -1  # it is mirrored
    quarters = math.atan2(b, a) / _QUARTER
    return -1 if abs(quarters - round(quarters)) > _SLANT else round(quarters) % 4


__all__ = ["turn_upright"]
