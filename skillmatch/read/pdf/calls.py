"""pdfium calls: what is asked of one object of a page, over prototypes that take addresses."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from itertools import compress, repeat
from typing import Any

from skillmatch.read.pdf.geometry import Matrix
from skillmatch.read.visibility import Colour

_ADDRESS = ctypes.c_void_p
_NUMBER = ctypes.c_int
_BYTES = 4  # of one number that pdfium writes
_FULL = 255
_ACTUAL_TEXT = b"ActualText"


class Calls:
    """Asks pdfium; holds the buffers that it writes into, so not for two threads at once."""

    def __init__(self) -> None:
        from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

        four = (_ADDRESS,) * 4
        self.part_at = _plain(raw.FPDFFormObj_GetObject, _ADDRESS, _ADDRESS, ctypes.c_ulong)
        self.kind = _plain(raw.FPDFPageObj_GetType, _NUMBER, _ADDRESS)
        self.marks = _plain(raw.FPDFPageObj_CountMarks, _NUMBER, _ADDRESS)
        self._parameter = _plain(
            raw.FPDFPageObjMark_GetParamStringValue,
            _NUMBER,
            _ADDRESS,
            ctypes.c_char_p,
            _ADDRESS,
            ctypes.c_ulong,
            _ADDRESS,
        )
        self._remove = _plain(
            raw.FPDFPageObjMark_RemoveParam, _NUMBER, _ADDRESS, _ADDRESS, ctypes.c_char_p
        )
        self._length = ctypes.c_ulong()
        self.clip_path = _plain(raw.FPDFPageObj_GetClipPath, _ADDRESS, _ADDRESS)
        self.paths = _plain(raw.FPDFClipPath_CountPaths, _NUMBER, _ADDRESS)
        self.segments = _plain(raw.FPDFClipPath_CountPathSegments, _NUMBER, _ADDRESS, _NUMBER)
        self.segment = _plain(raw.FPDFClipPath_GetPathSegment, _ADDRESS, _ADDRESS, _NUMBER, _NUMBER)
        self.segment_kind = _plain(raw.FPDFPathSegment_GetType, _NUMBER, _ADDRESS)
        self._said = _plain(
            raw.FPDFTextObj_GetText, _NUMBER, _ADDRESS, _ADDRESS, _ADDRESS, ctypes.c_ulong
        )
        self._stroke_colour = _plain(raw.FPDFPageObj_GetStrokeColor, _NUMBER, _ADDRESS, *four)
        self._point = _plain(raw.FPDFPathSegment_GetPoint, _NUMBER, _ADDRESS, _ADDRESS, _ADDRESS)
        self._font_size = _plain(raw.FPDFTextObj_GetFontSize, _NUMBER, _ADDRESS, _ADDRESS)
        self._matrix = _plain(raw.FPDFPageObj_GetMatrix, _NUMBER, _ADDRESS, _ADDRESS)
        self._draw_mode = _plain(raw.FPDFPath_GetDrawMode, _NUMBER, _ADDRESS, _ADDRESS, _ADDRESS)
        self._stroke_width = _plain(raw.FPDFPageObj_GetStrokeWidth, _NUMBER, _ADDRESS, _ADDRESS)
        self.is_transparent = _plain(raw.FPDFPageObj_HasTransparency, _NUMBER, _ADDRESS)
        self.count_segments = _plain(raw.FPDFPath_CountSegments, _NUMBER, _ADDRESS)
        self._floats = (ctypes.c_float * 6)()
        self._edges = _addresses(self._floats)
        self._channels = (ctypes.c_uint * 4)()
        self._shades = _addresses(self._channels)

    def parts_of_form(self, form: int, count: int) -> list[int | None]:
        """Return the addresses of the objects in a form."""
        return list(map(self.part_at, repeat(form), range(count)))

    def stroke(self, item: int) -> tuple[Colour, int] | None:
        """Return the colour and the alpha of an object's outline, if there is one."""
        if not self._stroke_colour(item, *self._shades):
            return None
        red, green, blue, alpha = self._channels
        return (red, green, blue), alpha

    def draw_mode(self, path: int) -> tuple[int, bool]:
        """Return by which rule a path is filled, 0 for none, and whether its outline is drawn."""
        self._draw_mode(path, *self._shades[:2])
        return self._channels[0], bool(self._channels[1])

    def stroke_width(self, path: int) -> float:
        """Return how thick the outline of a path is, before all transforms."""
        self._floats[0] = 0.0
        self._stroke_width(path, self._edges[0])
        width: float = self._floats[0]
        return width

    def point(self, segment: int | None) -> tuple[float, float]:
        """Return where a segment of a path ends."""
        self._point(segment, self._edges[0], self._edges[1])
        return self._floats[0], self._floats[1]

    def font_size(self, text: int) -> float:
        """Return the size of a text's font before all transforms."""
        self._font_size(text, self._edges[0])
        size: float = self._floats[0]
        return size

    def matrix(self, item: int) -> Matrix | None:
        """Return how an object is moved, if that is known."""
        if not self._matrix(item, self._edges[0]):
            return None
        a, b, c, d, e, f = self._floats
        return a, b, c, d, e, f

    def actual_lengths(self, marks: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield the marks that give out a text in place of what is painted, and how long it is."""
        length = ctypes.addressof(self._length)
        asked = repeat(_ACTUAL_TEXT), repeat(None), repeat(0), repeat(length)
        for mark in compress(marks, map(self._parameter, marks, *asked)):
            self._parameter(mark, _ACTUAL_TEXT, None, 0, length)
            yield mark, self._length.value // 2 - 1

    def remove_actual_text(self, item: int, mark: int) -> None:
        """Take away what a mark of an object gives out."""
        self._remove(item, mark, _ACTUAL_TEXT)

    def last_segments(
        self, clips: Sequence[int], counts: Sequence[int], indexes: Sequence[int]
    ) -> list[int | None]:
        """Return where the last path of some clips, of so many paths, begins."""
        return [
            self.segment(clips[i], counts[i] - 1, 0) if counts[i] > 0 else None for i in indexes
        ]

    def count_letters(self, texts: Sequence[int], text_page: Any) -> list[int]:
        """Return how many letters each text says."""
        page = address_of(text_page.raw)
        return [self._said(text, page, None, 0) // 2 - 1 for text in texts]


def shades(fill: int) -> tuple[Colour, int] | None:
    """Return the colour and the alpha of a fill, if there is one.

    >>> shades(1 | 2 << 32 | 3 << 8 | 255 << 40), shades(-1)
    (((1, 2, 3), 255), None)
    """
    if fill < 0:
        return None
    red, green, blue, alpha = (fill >> place & 255 for place in (0, 32, 8, 40))
    return (red, green, blue), alpha


def dimmed(fill: int, alpha: int) -> int:
    """Return a fill of which no more is seen than an alpha leaves of it.

    >>> dimmed(1 | 2 << 32 | 3 << 8 | 200 << 40, 51) == 1 | 2 << 32 | 3 << 8 | 40 << 40
    True
    """
    if fill < 0 or alpha == _FULL:
        return fill
    own = fill >> 40 & 255
    return fill & ~(255 << 40) | round(own * alpha / _FULL) << 40


def address_of(pointer: Any) -> int:
    """Return the address that one of pypdfium2's pointers holds."""
    return ctypes.cast(pointer, _ADDRESS).value or 0


def _plain(function: Any, result: Any, *arguments: Any) -> Any:
    """Return a function of pdfium that takes and gives plain addresses and numbers."""
    # None of them takes long, so the interpreter's lock is kept.
    return ctypes.PYFUNCTYPE(result, *arguments)(address_of(function))


def _addresses(buffer: Any) -> tuple[int, int, int, int]:
    start = ctypes.addressof(buffer)
    one, two, three, four = (start + _BYTES * index for index in range(4))
    return one, two, three, four


__all__ = ["Calls", "address_of", "dimmed", "shades"]
