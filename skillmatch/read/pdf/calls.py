"""pdfium calls: what is asked of every object of a page, asked of all of them at once.

A page can have an object for each of its letters. So these calls go over prototypes that take plain
addresses, in loops of the interpreter's own: a fifth as dear as pypdfium2's, which check types.
"""

from __future__ import annotations

import ctypes
import math
import operator
from collections.abc import Iterator, Sequence
from itertools import compress, repeat
from typing import Any

from skillmatch.read.pdf.geometry import Matrix
from skillmatch.read.visibility import Colour

_ADDRESS = ctypes.c_void_p
_NUMBER = ctypes.c_int
_INDEX = ctypes.c_void_p  # as long as an address, which ctypes passes twice as quickly as a number
_BYTES = 4  # of one number that pdfium writes
_ACTUAL_TEXT = b"ActualText"
_LEAST_ROOM = 1_024  # objects
_MOST_NUMBERS = 6  # for one object: those of a matrix


class Calls:
    """Asks pdfium; holds the buffers that it writes into, so not for two threads at once."""

    def __init__(self) -> None:
        from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

        four = (_ADDRESS,) * 4
        self.object_at = _plain(raw.FPDFPage_GetObject, _ADDRESS, _ADDRESS, _INDEX)
        self.part_at = _plain(raw.FPDFFormObj_GetObject, _ADDRESS, _ADDRESS, _INDEX)
        self.kind = _plain(raw.FPDFPageObj_GetType, _NUMBER, _ADDRESS)
        self.mode = _plain(raw.FPDFTextObj_GetTextRenderMode, _NUMBER, _ADDRESS)
        self.marks = _plain(raw.FPDFPageObj_CountMarks, _NUMBER, _ADDRESS)
        self.mark_at = _plain(raw.FPDFPageObj_GetMark, _ADDRESS, _ADDRESS, _INDEX)
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
        self.segments = _plain(raw.FPDFClipPath_CountPathSegments, _NUMBER, _ADDRESS, _INDEX)
        self.segment = _plain(raw.FPDFClipPath_GetPathSegment, _ADDRESS, _ADDRESS, _INDEX, _INDEX)
        self._text_of_letter = _plain(raw.FPDFText_GetTextObject, _ADDRESS, _ADDRESS, _INDEX)
        self._said = _plain(raw.FPDFTextObj_GetText, _NUMBER, _ADDRESS, _ADDRESS, _ADDRESS, _INDEX)
        self._unmapped = _plain(raw.FPDFText_HasUnicodeMapError, _NUMBER, _ADDRESS, _INDEX)
        self._bounds = _plain(raw.FPDFPageObj_GetBounds, _NUMBER, _ADDRESS, *four)
        self._fill_colour = _plain(raw.FPDFPageObj_GetFillColor, _NUMBER, _ADDRESS, *four)
        self._stroke_colour = _plain(raw.FPDFPageObj_GetStrokeColor, _NUMBER, _ADDRESS, *four)
        self._point = _plain(raw.FPDFPathSegment_GetPoint, _NUMBER, _ADDRESS, _ADDRESS, _ADDRESS)
        self._font_size = _plain(raw.FPDFTextObj_GetFontSize, _NUMBER, _ADDRESS, _ADDRESS)
        self._matrix = _plain(raw.FPDFPageObj_GetMatrix, _NUMBER, _ADDRESS, _ADDRESS)
        self._floats = (ctypes.c_float * 6)()
        self._edges = _addresses(self._floats)
        self._channels = (ctypes.c_uint * 4)()
        self._shades = _addresses(self._channels)
        self._room = _LEAST_ROOM
        self._many: Any = (ctypes.c_float * (_MOST_NUMBERS * self._room))()

    def objects_of_page(self, page: Any, count: int) -> list[int | None]:
        """Return the addresses of a page's objects."""
        return list(map(self.object_at, repeat(address_of(page)), range(count)))

    def parts_of_form(self, form: int, count: int) -> list[int | None]:
        """Return the addresses of the objects in a form."""
        return list(map(self.part_at, repeat(form), range(count)))

    def boxes(self, items: Sequence[int]) -> list[float]:
        """Return left, bottom, right and top of each object, one behind the other."""
        self._write(self._bounds, items)
        found: list[float] = self._many[: 4 * len(items)]
        return found

    def fills(self, items: Sequence[int]) -> list[int]:
        """Return the colour of each object's fill as one number, which `shades` tells apart.

        It is negative where an object has none.
        """
        known = self._write(self._fill_colour, items)
        pairs = memoryview(self._many).cast("B").cast("Q")[: 2 * len(items)].tolist()
        found = list(map(operator.or_, pairs[::2], map(operator.lshift, pairs[1::2], repeat(8))))
        if all(known):
            return found
        return [fill if ok else -1 for fill, ok in zip(found, known, strict=True)]

    def stroke(self, item: int) -> tuple[Colour, int] | None:
        """Return the colour and the alpha of an object's outline, if there is one."""
        if not self._stroke_colour(item, *self._shades):
            return None
        red, green, blue, alpha = self._channels
        return (red, green, blue), alpha

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

    def texts_of_letters(self, text_page: Any, indexes: Sequence[int]) -> list[int | None]:
        """Return the addresses of the texts that some letters of a page belong to."""
        return list(map(self._text_of_letter, repeat(address_of(text_page)), indexes))

    def count_letters(self, text: int, text_page: Any) -> int:
        """Return how many letters a text says."""
        size: int = self._said(text, address_of(text_page.raw), None, 0)
        return size // 2 - 1

    def count_unmapped(self, text_page: Any, indexes: Sequence[int]) -> int:
        """Return for how many of some letters pdfium does not know which they are."""
        page = address_of(text_page)
        return sum(map((1).__eq__, map(self._unmapped, repeat(page), indexes)))

    def font_heights(self, texts: Sequence[int]) -> list[float]:
        """Return the size of each text's font after its own transform, in points."""
        self._write(self._font_size, texts, (1, 1))
        sizes = self._many[: len(texts)]
        known = self._write(self._matrix, texts, (1, 6))
        end = 6 * len(texts)
        lengths = map(math.hypot, self._many[2:end:6], self._many[3:end:6])
        heights = map(operator.mul, map(abs, sizes), lengths)
        if all(known):
            return list(heights)
        return [
            height if ok else abs(size)
            for height, ok, size in zip(heights, known, sizes, strict=True)
        ]

    def _write(self, call: Any, items: Sequence[int], form: tuple[int, int] = (4, 4)) -> list[int]:
        """Have a call write numbers for each object, and say for which it did.

        The form is how many addresses it takes, and how many numbers it writes.
        """
        if len(items) > self._room:
            self._room = 1 << len(items).bit_length()
            self._many = (ctypes.c_float * (_MOST_NUMBERS * self._room))()
        addresses, numbers = form
        start, step = ctypes.addressof(self._many), numbers * _BYTES
        end = start + step * len(items)
        places = (range(start + n * _BYTES, end, step) for n in range(addresses))
        return list(map(call, items, *places))


def shades(fill: int) -> tuple[Colour, int] | None:
    """Return the colour and the alpha of a fill, if there is one.

    >>> shades(1 | 2 << 32 | 3 << 8 | 255 << 40), shades(-1)
    (((1, 2, 3), 255), None)
    """
    if fill < 0:
        return None
    red, green, blue, alpha = (fill >> place & 255 for place in (0, 32, 8, 40))
    return (red, green, blue), alpha


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


__all__ = ["Calls", "address_of", "shades"]
