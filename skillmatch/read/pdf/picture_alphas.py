"""Picture alphas: how opaque the pictures of a page are, place by place.

A picture may be clear, as a watermark is around its letters. pdfium tells it of no picture before
it paints it; so that is asked of the few that lie over or under a text in question, and each is
painted once, as small as it stands on the page.
"""

from __future__ import annotations

import ctypes
import math
import re
from typing import Any

from skillmatch.read.pdf.geometry import Matrix, product
from skillmatch.read.pdf.held_names import ESCAPED
from skillmatch.read.pdf.page_objects import OPAQUE

_CLEAR = (b"/SMask", b"/Mask", b"/ImageMask")  # what a picture has that may be clear
_MOST_PAINTED = 16  # pictures of a page
_SIZE = re.compile(rb"/(?:Width|Height)(?![a-z])(?:\s{1,9}(\d{1,4})(?!\d|\s+\d+\s+R\b))?")
_MOST_ACROSS = 5_000  # pixels; a mask is unpacked whole
_ESCAPED = re.compile(rb"/" + ESCAPED)
_MOST_POINTS = 4_000_000  # width times height; thrice the largest paper of an office
_MOST_PIXELS = 60_000_000  # of all pictures of a file
_BYTES = 4  # blue, green, red, alpha
_STRAIGHT = 0.01  # of its size, by which a picture that is not turned may still be


def may_be_clear(data: bytes) -> bool:
    """Say whether a file may hold pictures that are clear, and none too large to be painted.

    The dictionaries of pictures are never packed. What cannot be told of one is taken for large, as
    pdfium ends the whole program when it runs out of memory.
    """
    if not any(name in data for name in _CLEAR) or b"/JPX" in data:
        return False
    sizes = _SIZE.findall(data)
    return all(size and int(size) <= _MOST_ACROSS for size in sizes) and not _ESCAPED.search(data)


class PictureAlphas:
    """The alphas of the pictures of one open file, page by page."""

    def __init__(self, document: Any, data: bytes) -> None:
        self._document = document
        self._page: Any = None
        self._data = data
        self._may_be_clear: bool | None = None
        self._left = _MOST_PIXELS
        self._known: dict[int, tuple[int, int, bytes] | None] = {}

    def turn_to(self, page: Any) -> None:
        """Turn to the pictures of a page, and forget those of the one before."""
        self._page = page
        self._known.clear()

    def at(self, picture: int, own: Matrix, by: Matrix, x: float, y: float) -> int:
        """Return how opaque a picture is at a place of the page, from 0 to 255.

        It is opaque if that cannot be told, as of one that is turned, or of very large ones.

        Parameters
        ----------
        picture
            The address pdfium knows it by.
        own, by
            How it is moved in the form it stands in, and how that is moved on the page.
        x, y
            The place.
        """
        a, b, c, d, e, f = product(own, by)
        if max(abs(b), abs(c)) > _STRAIGHT * min(abs(a), abs(d)) or not a or not d:
            return OPAQUE
        found = self._alphas(picture, own)
        if found is None:
            return OPAQUE
        width, height, alphas = found
        across, up = (x - e) / a, (y - f) / d
        column = int((across if own[0] > 0 else 1 - across) * width)
        row = int((1 - up if own[3] > 0 else up) * height)
        return alphas[min(max(row, 0), height - 1) * width + min(max(column, 0), width - 1)]

    def _alphas(self, picture: int, own: Matrix) -> tuple[int, int, bytes] | None:
        if picture not in self._known:
            if self._may_be_clear is None:
                self._may_be_clear = may_be_clear(self._data)
            few = len(self._known) < _MOST_PAINTED
            small = math.hypot(*own[:2]) * math.hypot(*own[2:4]) <= _MOST_POINTS
            asked = few and small and self._may_be_clear
            self._known[picture] = self._painted(picture) if asked else None
        return self._known[picture]

    def _painted(self, picture: int) -> tuple[int, int, bytes] | None:
        from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

        pointer = ctypes.cast(picture, raw.FPDF_PAGEOBJECT)
        width, height = ctypes.c_uint(), ctypes.c_uint()
        raw.FPDFImageObj_GetImagePixelSize(pointer, width, height)
        self._left -= width.value * height.value
        if self._left < 0:
            return None
        bitmap = raw.FPDFImageObj_GetRenderedBitmap(self._document, self._page, pointer)
        if not bitmap:
            return None
        try:
            if raw.FPDFBitmap_GetFormat(bitmap) != raw.FPDFBitmap_BGRA:
                return None
            across, along = raw.FPDFBitmap_GetWidth(bitmap), raw.FPDFBitmap_GetHeight(bitmap)
            row = raw.FPDFBitmap_GetStride(bitmap)
            data = ctypes.string_at(raw.FPDFBitmap_GetBuffer(bitmap), row * along)
        finally:
            raw.FPDFBitmap_Destroy(bitmap)
        used = _BYTES * across
        alphas = b"".join(
            data[n + _BYTES - 1 : n + used : _BYTES] for n in range(0, len(data), row)
        )
        return (across, along, alphas) if alphas else None


__all__ = ["PictureAlphas", "may_be_clear"]
