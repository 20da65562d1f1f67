"""Object reader: asks pdfium for the objects of a page, all texts at once."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress, count
from typing import Any

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.bulk_calls import BulkCalls, arguments
from skillmatch.read.pdf.calls import Calls, dimmed, shades
from skillmatch.read.pdf.clips import ClipReader
from skillmatch.read.pdf.geometry import UNMOVED, Box, Matrix, height_by, is_narrow, moved, product
from skillmatch.read.pdf.loaded import LoadedText
from skillmatch.read.pdf.page_objects import LOW, OPAQUE, Frame, Items, PageObject, Texts
from skillmatch.read.pdf.paint import NEARLY
from skillmatch.read.pdf.work import Work
from skillmatch.read.visibility import Colour

_DEEPEST_FORM = DEFAULT_LIMITS.forms_nested
_FLAT = 0.001  # points; what is said of letters without height, as 0 is of those not asked
_LAYER = "OC"
_STROKED = frozenset({1, 2})  # text render modes that paint an outline
_THICK = 0.2  # of the letters' size: twice the strokes of usual letters
_USUAL_LETTERS = 128  # of one text, at most


class ObjectReader:
    """Reads the objects of pages: all texts at once, more of one where that is asked for."""

    def __init__(self) -> None:
        from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

        self.raw = raw
        self.calls = Calls()
        self.bulk = BulkCalls()
        self.clips = ClipReader(self.calls, self.bulk)
        self.work = Work()  # of the file that is read

    def items(self, page: Any) -> Items:
        """Return the objects of a page.

        Raises
        ------
        TooManyObjectsError
            If there are more than the limits allow.
        """
        self.work.begin_page()
        self.clips.forget(self.work)
        found = Items()
        handles = self.bulk.objects_of_page(page, self.raw.FPDFPage_CountObjects(page))
        self._gather(handles, Frame(), 0, found)
        found.edges = self.bulk.boxes(found.arguments)
        if found.in_forms:
            for index, frame in enumerate(found.frames):
                if frame.moved != UNMOVED:
                    found.edges[4 * index : 4 * index + 4] = moved(found.box(index), frame.moved)
        return found

    def _gather(self, items: Sequence[int | None], frame: Frame, depth: int, found: Items) -> None:
        """Add some objects, and those in forms among them."""
        handles = list(filter(None, items))
        taken = arguments(handles)
        modes = self.bulk.modes(taken)
        raw = self.raw
        no_text = compress(count(), map(raw.FPDF_TEXTRENDERMODE_UNKNOWN.__eq__, modes))
        kinds = {index: self.calls.kind(handles[index]) for index in no_text}
        if raw.FPDF_PAGEOBJ_FORM not in kinds.values():
            found.add(handles, taken, kinds, modes, frame)
            return
        found.in_forms = True
        for index, item in enumerate(handles):
            kind = kinds.get(index)
            if kind != raw.FPDF_PAGEOBJ_FORM:
                other = {} if kind is None else {0: kind}
                found.add([item], [taken[index]], other, [modes[index]], frame)
            elif depth < _DEEPEST_FORM:
                parts = raw.FPDFFormObj_CountObjects(self.pointer(item))
                inner = product(self.matrix_of(item), frame.moved)
                mixed = frame.mixed or bool(self.calls.is_transparent(item))
                alpha = self._alpha_of_form(taken[index], frame) if mixed else OPAQUE
                found.dimmed = found.dimmed or alpha != OPAQUE
                clip = self.clips.clip_of(item, frame)
                within = Frame(inner, clip, mixed, item, alpha)
                self._gather(self.calls.parts_of_form(item, parts), within, depth + 1, found)

    def _alpha_of_form(self, form: Any, outer: Frame) -> int:
        """Return what a form, and those that it stands in, leave of the alpha of what is in it."""
        (fill,) = self.bulk.fills([form])
        _, alpha = shades(dimmed(fill, outer.alpha)) or (None, outer.alpha)
        return alpha

    def texts(self, items: Items) -> Texts:
        """Return the texts among the objects of a page."""
        is_text = [True] * len(items.handles)
        for index in items.kinds:
            is_text[index] = False
        handles = list(compress(items.handles, is_text))
        taken = list(compress(items.arguments, is_text))
        frames = list(compress(items.frames, is_text))
        fills = self.bulk.fills(taken)
        if items.dimmed:
            fills = [dimmed(fill, by.alpha) for fill, by in zip(fills, frames, strict=True)]
        return Texts(
            handles=handles,
            arguments=taken,
            places=list(compress(count(), is_text)),
            frames=frames,
            lefts=list(compress(items.edges[::4], is_text)),
            bottoms=list(compress(items.edges[1::4], is_text)),
            rights=list(compress(items.edges[2::4], is_text)),
            tops=list(compress(items.edges[3::4], is_text)),
            fills=fills,
            modes=list(compress(items.modes, is_text)),
            clips=self.clips.clips_of(handles, taken, frames),
            in_forms=items.in_forms,
        )

    def texts_alone(
        self, texts: Texts, indexes: Sequence[int], *, layers: bool
    ) -> list[tuple[int, PageObject]]:
        """Return some texts, each with its number among all objects; with layers if asked for."""
        low = [i for i in indexes if _may_be_tiny(texts.box(i))]
        heights = {
            index: max(height, _FLAT)
            for index, height in zip(low, self.font_heights(texts, low), strict=True)
        }
        found: list[tuple[int, PageObject]] = []
        for index in indexes:
            mode, item = texts.modes[index], texts.handles[index]
            colour, alpha = shades(texts.fills[index]) or (None, OPAQUE)
            if mode in _STROKED:
                colour = self._colour_of_stroked(item, mode, colour)
            layer = self.layer(item) if layers else ""
            height, clip = heights.get(index, 0.0), texts.clips[index]
            box = texts.box(index)
            text = PageObject("text", box, colour, alpha, mode, height, layer, item, clip)
            found.append((texts.places[index], text))
        return found

    def font_heights(self, texts: Texts, indexes: Sequence[int]) -> list[float]:
        """Return the sizes of some texts' fonts after all transforms, in points."""
        heights = self.bulk.font_heights(list(map(texts.arguments.__getitem__, indexes)))
        if not texts.in_forms:
            return heights
        frames = [texts.frames[index] for index in indexes]
        return [
            height if frame.moved == UNMOVED else self._height_in_form(texts.handles[index], frame)
            for index, frame, height in zip(indexes, frames, heights, strict=True)
        ]

    def _height_in_form(self, item: int, frame: Frame) -> float:
        own = product(self.matrix_of(item), frame.moved)
        return abs(self.calls.font_size(item)) * height_by(*own[:4])

    def said(self, text: int, text_page: LoadedText) -> str:
        """Return what a text says."""
        item, page = self.pointer(text), text_page.raw
        buffer = (self.raw.FPDF_WCHAR * _USUAL_LETTERS)()
        size = self.raw.FPDFTextObj_GetText(item, page, buffer, ctypes.sizeof(buffer))
        if size > ctypes.sizeof(buffer):
            buffer = (self.raw.FPDF_WCHAR * (size // 2 + 1))()
            self.raw.FPDFTextObj_GetText(item, page, buffer, ctypes.sizeof(buffer))
        return bytes(buffer)[:size].decode("utf-16-le", "ignore").rstrip("\x00")

    def _colour_of_stroked(self, item: int, mode: int, fill: Colour | None) -> Colour | None:
        """Return the one colour of a text that has an outline; ``None`` if it has two.

        It has that of the outline alone where that is thicker than the strokes of its letters.
        """
        stroke, alpha = self.calls.stroke(item) or (None, OPAQUE)
        if mode == 1 or stroke == fill:
            return stroke
        size = abs(self.calls.font_size(item)) * height_by(*self.matrix_of(item)[:4])
        covers = self.calls.stroke_width(item) > _THICK * size
        return stroke if covers and alpha >= NEARLY else None

    def pointer(self, item: int) -> Any:
        """Return an object as pypdfium2's own calls take it."""
        return ctypes.cast(item, self.raw.FPDF_PAGEOBJECT)

    def matrix_of(self, item: int) -> Matrix:
        """Return how an object is moved."""
        return self.calls.matrix(item) or UNMOVED

    def layer(self, item: int) -> str:
        """Return the name of the optional content that an object belongs to, or ``""``."""
        for index in range(self.calls.marks(item)):
            mark = self.raw.FPDFPageObj_GetMark(self.pointer(item), index)
            if self._string(self.raw.FPDFPageObjMark_GetName, mark) == _LAYER:
                return (
                    self._string(self.raw.FPDFPageObjMark_GetParamStringValue, mark, b"Name") or "?"
                )
        return ""

    def _string(self, call: Any, *arguments: Any) -> str:
        """Return a UTF-16 string that pdfium writes into a buffer."""
        written = ctypes.c_ulong()
        buffer = (self.raw.FPDF_WCHAR * 128)()
        if not call(*arguments, buffer, ctypes.sizeof(buffer), ctypes.byref(written)):
            return ""
        data = bytes(buffer)[: min(written.value, ctypes.sizeof(buffer))]
        return data.decode("utf-16-le", "replace").rstrip("\x00")


def _may_be_tiny(box: Box) -> bool:
    return box[3] - box[1] < LOW or is_narrow(box)


@lru_cache(maxsize=1)
def object_reader() -> ObjectReader:
    """Return the one reader of a process, which keeps room for what it reads."""
    return ObjectReader()


__all__ = ["ObjectReader", "object_reader"]
