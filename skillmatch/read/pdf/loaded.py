"""Loaded pages: a page of an open PDF and the text on it, straight from pdfium.

pypdfium2's own objects watch each other so that they close in order, which takes as long as reading
a short page's text does; here a page is open within one function only.
"""

from __future__ import annotations

import ctypes
from typing import Any

from skillmatch.read.pdf.geometry import Box

_USUAL = 1_024  # characters of a piece of text, at most


class LoadedPage:
    """One page of a document; `raw` is how pdfium knows it."""

    def __init__(self, document: Any, number: int) -> None:
        from pypdfium2 import PdfiumError, raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

        self._pdfium = raw
        self._taken_out: list[Any] = []
        self.raw = raw.FPDF_LoadPage(document.raw, number)
        if not self.raw:
            raise PdfiumError("the page cannot be loaded")  # noqa: EM101, TRY003 - as the library says it

    def text(self) -> LoadedText:
        """Return the text on the page, which is to be closed before it."""
        return LoadedText(self)

    def visible_box(self) -> Box:
        """Return what of the page is shown: its crop box, within its media box.

        pdfium puts in order what gives other corners than the lower left and the upper right, takes
        what the pages above it say, and usual paper where nothing is said.
        """
        box = self._pdfium.FS_RECTF()
        if not self._pdfium.FPDF_GetPageBoundingBox(self.raw, box):
            raise ValueError(self.raw)
        return box.left, box.bottom, box.right, box.top

    def quarters_turned(self) -> int:
        """Return by how many quarters the page is turned clockwise when it is shown."""
        quarters: int = self._pdfium.FPDFPage_GetRotation(self.raw)
        return quarters

    def turn(self, quarters: int) -> None:
        """Have the page shown turned by so many quarters; its objects keep their places."""
        self._pdfium.FPDFPage_SetRotation(self.raw, quarters)

    def take_out(self, item: int, form: int) -> None:
        """Take an object off the page, or out of the form on it that it stands in.

        No text that is loaded may be of it; what is known of it is known until the page is closed.
        """
        raw, pointer = self._pdfium, ctypes.cast(item, self._pdfium.FPDF_PAGEOBJECT)
        if form:
            outer = ctypes.cast(form, raw.FPDF_PAGEOBJECT)
            is_out = raw.FPDFFormObj_RemoveObject(outer, pointer)
        else:
            is_out = raw.FPDFPage_RemoveObject(self.raw, pointer)
        if is_out:
            self._taken_out.append(pointer)

    def close(self) -> None:
        """Let go of the page; once is enough."""
        if self.raw:
            for pointer in self._taken_out:
                self._pdfium.FPDFPageObj_Destroy(pointer)
            self._taken_out.clear()
            self._pdfium.FPDF_ClosePage(self.raw)
            self.raw = None


class LoadedText:
    """The text on a page; `raw` is how pdfium knows it."""

    def __init__(self, page: LoadedPage) -> None:
        from pypdfium2 import PdfiumError, raw  # noqa: PLC0415 - a PDF needs it, and no other file

        self._pdfium = raw
        self.raw = raw.FPDFText_LoadPage(page.raw)
        if not self.raw:
            raise PdfiumError("the text of the page cannot be loaded")  # noqa: EM101, TRY003 - as the library says it
        self.count: int = max(0, raw.FPDFText_CountChars(self.raw))

    def whole(self) -> str:
        """Return all of the text; pdfium's line ends are "\\r\\n"."""
        first, last = 0, self.count - 1
        place = self._pdfium.FPDFText_GetTextIndexFromCharIndex
        while first <= last and place(self.raw, first) < 0:  # pdfium reads beyond them
            first += 1
        while first <= last and place(self.raw, last) < 0:
            last -= 1
        if first > last:
            return ""
        length = place(self.raw, last) + 1 - place(self.raw, first)
        buffer = (ctypes.c_ushort * (max(length, last + 1 - first) + 1))()
        written = self._pdfium.FPDFText_GetText(self.raw, first, last + 1 - first, buffer)
        return _decoded(buffer, written - 1)

    def within(self, box: Box) -> str:
        """Return the text within a box."""
        left, bottom, right, top = box
        ask, size = self._pdfium.FPDFText_GetBoundedText, _USUAL
        while True:
            buffer = (ctypes.c_ushort * size)()
            written = ask(self.raw, left, top, right, bottom, buffer, size)
            if written < size:
                return _decoded(buffer, written)
            size = max(2 * size, ask(self.raw, left, top, right, bottom, None, 0) + 1)

    def letter_box(self, index: int) -> Box:
        """Return what a letter covers, up to the height of its line."""
        box = self._pdfium.FS_RECTF()
        if not self._pdfium.FPDFText_GetLooseCharBox(self.raw, index, box):
            raise ValueError(index)
        return box.left, box.bottom, box.right, box.top

    def letter(self, index: int) -> tuple[str, float, float] | None:
        """Return a letter and where it stands; ``None`` for blanks."""
        said = chr(self._pdfium.FPDFText_GetUnicode(self.raw, index))
        x, y = ctypes.c_double(), ctypes.c_double()
        if said <= " " or not self._pdfium.FPDFText_GetCharOrigin(self.raw, index, x, y):
            return None
        return said, x.value, y.value

    def rectangles(self, most: int) -> list[Box]:
        """Return what the pieces of the text cover, so many at most."""
        count = min(most, self._pdfium.FPDFText_CountRects(self.raw, 0, -1))
        left, top, right, bottom = edges = [ctypes.c_double() for _ in range(4)]
        found: list[Box] = []
        for index in range(count):
            if not self._pdfium.FPDFText_GetRect(self.raw, index, *edges):
                raise ValueError(index)
            found.append((left.value, bottom.value, right.value, top.value))
        return found

    def close(self) -> None:
        """Let go of the text."""
        self._pdfium.FPDFText_ClosePage(self.raw)


def _decoded(buffer: Any, length: int) -> str:
    text = bytes(memoryview(buffer)[: max(0, length)]).decode("utf-16-le", "ignore")
    return text.removesuffix("\0")


__all__ = ["LoadedPage", "LoadedText"]
