"""Bulk calls: what pdfium is asked of every object of a page, asked of all of them at once.

A page can have an object for each of its letters. So these calls go in loops of the interpreter's
own, over functions that check no types, and are given addresses which ctypes converted once, before
all calls: a tenth as dear as pypdfium2's own calls. Only addresses that pdfium gave may go in.
"""

from __future__ import annotations

import ctypes
import operator
from collections.abc import Callable, Iterator, Sequence
from itertools import repeat
from typing import Any

from skillmatch.read.pdf.calls import address_of
from skillmatch.read.pdf.geometry import height_by

_ROOM = 1_024  # objects that are written of before what is written is read
_BYTES = 4  # of one number that pdfium writes
_FOUR = 4  # edges of a box, or channels of a colour
_SIX = 6  # numbers of a matrix


class BulkCalls:
    """Asks pdfium; holds the buffers that it writes into, so not for two threads at once."""

    def __init__(self) -> None:
        from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

        address, number = ctypes.c_void_p, ctypes.c_int
        self._object_at = _unchecked(raw.FPDFPage_GetObject, address)
        self._mode = _unchecked(raw.FPDFTextObj_GetTextRenderMode, number)
        self._clip_path = _unchecked(raw.FPDFPageObj_GetClipPath, address)
        self._paths = _unchecked(raw.FPDFClipPath_CountPaths, number)
        self._transparent = _unchecked(raw.FPDFPageObj_HasTransparency, number)
        self._marks = _unchecked(raw.FPDFPageObj_CountMarks, number)
        self._mark_at = _unchecked(raw.FPDFPageObj_GetMark, address)
        self._text_of_letter = _unchecked(raw.FPDFText_GetTextObject, address)
        self._letter_at = _unchecked(raw.FPDFText_GetCharIndexFromTextIndex, number)
        self._font = _unchecked(raw.FPDFTextObj_GetFont, address)
        self._unmapped = _unchecked(raw.FPDFText_HasUnicodeMapError, number)
        self._bounds = _unchecked(raw.FPDFPageObj_GetBounds, number)
        self._fill_colour = _unchecked(raw.FPDFPageObj_GetFillColor, number)
        self._font_size = _unchecked(raw.FPDFTextObj_GetFontSize, number)
        self._matrix = _unchecked(raw.FPDFPageObj_GetMatrix, number)
        self._numbers = (ctypes.c_float * (_SIX * _ROOM))()
        start = ctypes.addressof(self._numbers)
        end = start + _FOUR * _ROOM * _BYTES
        self._places = [
            arguments(range(start + n * _BYTES, end, _FOUR * _BYTES)) for n in range(_FOUR)
        ]
        self._matrices = arguments(range(start, start + _SIX * _ROOM * _BYTES, _SIX * _BYTES))
        self._pairs = memoryview(self._numbers).cast("B").cast("Q")

    def objects_of_page(self, page: Any, count: int) -> list[int | None]:
        """Return the addresses of a page's objects."""
        return list(map(self._object_at, repeat(_argument(address_of(page))), range(count)))

    def modes(self, items: Sequence[Any]) -> list[int]:
        """Return the render mode of each text; it is -1 of what is none."""
        return list(map(self._mode, items))

    def boxes(self, items: Sequence[Any]) -> list[float]:
        """Return left, bottom, right and top of each object, one behind the other."""
        found: list[float] = []
        for some in _pieces(items):
            _ask_all(self._bounds, some, *self._places)
            found += self._numbers[: _FOUR * len(some)]
        return found

    def fills(self, items: Sequence[Any]) -> list[int]:
        """Return the colour of each object's fill as one number, which `shades` tells apart.

        It is negative where an object has none.
        """
        found: list[int] = []
        for some in _pieces(items):
            known = _ask_all(self._fill_colour, some, *self._places)
            pairs = self._pairs[: 2 * len(some)].tolist()
            one = map(operator.or_, pairs[::2], map(operator.lshift, pairs[1::2], repeat(8)))
            found += one if known is None else _known(one, known, repeat(-1))
        return found

    def clips(self, items: Sequence[Any]) -> tuple[list[int], list[int]]:
        """Return the clip of each object, and how many paths it has: -1 if nothing is clipped."""
        clips = list(map(self._clip_path, items))
        return clips, list(map(self._paths, arguments(clips)))

    def are_mixed(self, items: Sequence[Any]) -> list[int]:
        """Return 1 for each object that is mixed with what is below, as by a mask, 0 for others."""
        return list(map(self._transparent, items))

    def mark_counts(self, items: Sequence[Any]) -> list[int]:
        """Return in how many marks each object stands."""
        return list(map(self._marks, items))

    def marks_at(self, items: Sequence[Any], depth: int) -> list[int | None]:
        """Return the mark of each object that so many others are around."""
        return list(map(self._mark_at, items, repeat(ctypes.c_ulong.from_param(depth))))

    def texts_of_letters(self, text_page: Any, indexes: Sequence[int]) -> list[int | None]:
        """Return the addresses of the texts that some letters of a page belong to."""
        page = _argument(address_of(text_page))
        return list(map(self._text_of_letter, repeat(page), indexes))

    def letters_at(self, text_page: Any, places: Sequence[int]) -> list[int]:
        """Return which letters of a page stand at some places of its text; -1 for none."""
        page = _argument(address_of(text_page))
        return list(map(self._letter_at, repeat(page), places))

    def fonts(self, texts: Sequence[int]) -> list[int | None]:
        """Return the address of each text's font."""
        return list(map(self._font, arguments(texts)))

    def count_unmapped(self, text_page: Any, indexes: Sequence[int]) -> int:
        """Return for how many of some letters pdfium does not know which they are."""
        page = _argument(address_of(text_page))
        return sum(map((1).__eq__, map(self._unmapped, repeat(page), indexes)))

    def font_heights(self, texts: Sequence[Any]) -> list[float]:
        """Return the size of each text's font after its own transform, in points.

        That is how high its letters stand on their line: nothing if they are all laid on it.
        """
        found: list[float] = []
        for some in _pieces(texts):
            _ask_all(self._font_size, some, self._places[0])
            sizes = list(map(abs, self._numbers[: _FOUR * len(some) : _FOUR]))
            known = _ask_all(self._matrix, some, self._matrices)
            end = _SIX * len(some)
            scales = map(height_by, *(self._numbers[part:end:_SIX] for part in range(_FOUR)))
            heights = map(operator.mul, sizes, scales)
            found += heights if known is None else _known(heights, known, sizes)
        return found


def arguments(addresses: Sequence[int]) -> list[Any]:
    """Return addresses as pdfium's functions take them, converted once for many calls."""
    return list(map(_argument, addresses))


_argument: Callable[[int], Any] = ctypes.c_void_p.from_param


def _unchecked(function: Any, result: Any) -> Callable[..., Any]:
    """Return a function of pdfium that takes what comes: small numbers, and `arguments`.

    None of them takes long, so the interpreter's lock is kept.
    """
    return ctypes.PYFUNCTYPE(result)(address_of(function))


def _pieces(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Yield items by as many as there is room to write of."""
    if len(items) <= _ROOM:
        yield items
        return
    for start in range(0, len(items), _ROOM):
        yield items[start : start + _ROOM]


def _ask_all(
    call: Callable[..., int], items: Sequence[Any], *places: Sequence[Any]
) -> list[int] | None:
    """Have a call write of each item; return of which it did, or ``None`` for all of them."""
    known = list(map(call, items, *places))
    return None if all(known) else known


def _known(
    found: Iterator[Any], known: Sequence[int], others: Iterator[Any] | Sequence[Any]
) -> Iterator[Any]:
    """Yield what was found of an item where it is known, and something else where it is not."""
    for one, is_known, other in zip(found, known, others, strict=False):
        yield one if is_known else other


__all__ = ["BulkCalls", "arguments"]
