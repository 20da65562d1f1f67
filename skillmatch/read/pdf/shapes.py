"""Shapes and pictures of a PDF page: what texts stand on, and what may lie over them."""

from __future__ import annotations

import ctypes
import math
from functools import partial
from typing import Any

from skillmatch.read.pdf.calls import dimmed, shades
from skillmatch.read.pdf.geometry import Box, Matrix, moved, narrowed, product
from skillmatch.read.pdf.object_reader import ObjectReader
from skillmatch.read.pdf.page_objects import NOTHING, OPAQUE, Frame, Items, PageObject
from skillmatch.read.pdf.paint import LINE
from skillmatch.read.pdf.picture_alphas import PictureAlphas
from skillmatch.read.pdf.work import PER_CORNER_READ
from skillmatch.read.visibility import Colour

_MOST_SEGMENTS = 400
_SEGMENTS_OF_A_RECTANGLE = 5
_SEGMENTS_OF_A_LINE = 2
_THICK = 1.0  # points; a line as thick as a band of colour
_LARGE = (20.0, 6.0)  # points; words stand on what is this wide and high
_SMALL_PICTURE = 4_096  # pixels
_ONE_COLOUR = 8  # of 255
_CHANNELS = {1: 1, 2: 3, 3: 4}  # FPDFBitmap_Gray, _BGR and _BGRx of fpdfview.h


class ShapeReader:
    """Reads what a page paints beside texts."""

    def __init__(self, reader: ObjectReader) -> None:
        self._reader = reader
        self._raw = reader.raw
        self._calls = reader.calls
        self._fill_mode, self._is_drawn = 0, False
        self._fills = -1
        self._layers = True
        self._pictures: PictureAlphas | None = None

    def shapes(
        self, items: Items, *, layers: bool, pictures: PictureAlphas | None = None
    ) -> list[tuple[int, PageObject]]:
        """Return the shapes and pictures among a page's objects, each with its number among them.

        Without `layers` nothing is asked of the optional content that they may belong to, without
        `pictures` none is clear.
        """
        self._fills = -1
        self._pictures = pictures
        self._layers = layers
        fills = self._reader.bulk.fills([items.arguments[place] for place in items.kinds])
        found = (
            (place, self._read(items, place, fill))
            for place, fill in zip(items.kinds, fills, strict=True)
        )
        return [(place, item) for place, item in found if item is not None]

    def _read(self, items: Items, place: int, fill: int) -> PageObject | None:
        raw, item, kind = self._raw, items.handles[place], items.kinds[place]
        box, frame = items.box(place), items.frames[place]
        if frame.alpha != OPAQUE:
            fill = dimmed(fill, frame.alpha)
        filled = kind == raw.FPDF_PAGEOBJ_PATH and self._is_filled(item)
        if kind == raw.FPDF_PAGEOBJ_PATH and not filled and not self._may_be_thick(box):
            return None
        clipped = self._reader.clips.clip_of(item, frame)
        if clipped is NOTHING:
            return self._stencil(item, kind, box, fill if filled else None)
        shown = box if clipped is None else narrowed(box, clipped)
        if shown is None or shown[0] >= shown[2] or shown[1] >= shown[3]:
            return None
        layer = self._reader.layer(item) if self._layers else ""
        if kind in {raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING}:
            opaque = not self._calls.is_transparent(item)
            plain = self._plain_colour(item) if kind == raw.FPDF_PAGEOBJ_IMAGE and opaque else None
            picture = PageObject(
                "picture", shown, plain, frame.alpha * opaque, 0, 0.0, layer, item, None
            )
            if kind == raw.FPDF_PAGEOBJ_IMAGE and opaque and self._pictures is not None:
                own = self._reader.matrix_of(item)
                picture.alpha_at = partial(self._pictures.at, item, own, frame.moved)
            return picture
        colour, alpha = shades(fill) or (None, frame.alpha)
        shape = PageObject("shape", shown, colour, alpha, 0, 0.0, layer, item, None)
        return self._filled(shape, frame) if filled else self._stroked(shape, frame)

    def _stencil(self, item: int, kind: int, box: Box, fill: int | None) -> PageObject | None:
        """Return what is painted through the outlines of letters."""
        layer = self._reader.layer(item) if self._layers else ""
        stencil = PageObject("stencil", box, None, OPAQUE, 0, 0.0, layer, item, None)
        if fill is None:
            return None if kind == self._raw.FPDF_PAGEOBJ_PATH else stencil
        stencil.colour, stencil.alpha = shades(fill) or (None, OPAQUE)
        return self._filled(stencil, Frame())

    def _is_filled(self, item: int) -> bool:
        """Say whether a shape is filled, and number those that are."""
        self._fill_mode, self._is_drawn = self._calls.draw_mode(item)
        filled = bool(self._fill_mode)
        self._fills += filled
        return filled

    def _filled(self, shape: PageObject, by: Frame) -> PageObject:
        shape.fill = self._fills
        if by.mixed:
            shape.mixed = shape.colour
        if shape.alpha == OPAQUE and self._calls.is_transparent(shape.handle):
            shape.mixed, shape.colour = shape.colour, None  # it is mixed with what is below
        if _is_large(shape.box):
            shape.outline = self._outline(shape.handle, by.moved)
            shape.even_odd = self._fill_mode == self._raw.FPDF_FILLMODE_ALTERNATE
        return shape

    def _may_be_thick(self, box: Box) -> bool:
        """Say whether a shape that is not filled may be a line so thick that it looks filled."""
        return self._is_drawn and min(box[2] - box[0], box[3] - box[1]) >= LINE

    def _stroked(self, shape: PageObject, frame: Frame) -> PageObject | None:
        """Return a line as a shape if it is so thick that it looks like one."""
        if not self._may_be_thick(shape.box):
            return None
        width = self._calls.stroke_width(shape.handle)
        a, b, c, d, _, _ = product(self._reader.matrix_of(shape.handle), frame.moved)
        if width * math.sqrt(abs(a * d - b * c)) < _THICK:
            return None
        if self._calls.count_segments(shape.handle) > _SEGMENTS_OF_A_LINE:
            return None  # a frame: what it goes around is seen
        shape.colour, alpha = self._calls.stroke(shape.handle) or (None, OPAQUE)
        shape.alpha = round(alpha * frame.alpha / OPAQUE)
        return shape

    def _plain_colour(self, image: int) -> Colour | None:
        """Return the colour of a small picture that is all of one colour."""
        raw, pointer = self._raw, self._reader.pointer(image)
        width, height = ctypes.c_uint(), ctypes.c_uint()
        raw.FPDFImageObj_GetImagePixelSize(pointer, ctypes.byref(width), ctypes.byref(height))
        if not 0 < width.value * height.value <= _SMALL_PICTURE:
            return None
        bitmap = raw.FPDFImageObj_GetBitmap(pointer)
        if not bitmap:
            return None
        try:
            return self._colour_of_all(bitmap)
        finally:
            raw.FPDFBitmap_Destroy(bitmap)

    def _colour_of_all(self, bitmap: Any) -> Colour | None:
        raw = self._raw
        channels = _CHANNELS.get(raw.FPDFBitmap_GetFormat(bitmap))
        if channels is None:
            return None
        row, rows = raw.FPDFBitmap_GetStride(bitmap), raw.FPDFBitmap_GetHeight(bitmap)
        data = ctypes.string_at(raw.FPDFBitmap_GetBuffer(bitmap), row * rows)
        used = raw.FPDFBitmap_GetWidth(bitmap) * channels
        lines = [data[start : start + used] for start in range(0, row * rows, row)]
        values = [{value for line in lines for value in line[n::channels]} for n in range(channels)]
        if any(max(each) - min(each) > _ONE_COLOUR for each in values[:3]):
            return None
        blue, green, red = (min(values[n % channels]) for n in range(3))
        return red, green, blue

    def _outline(self, item: int, by: Matrix) -> tuple[tuple[tuple[float, float], ...], ...]:
        """Return the corners of a shape that is no plain rectangle, part by part."""
        count = self._calls.count_segments(item)
        if not _SEGMENTS_OF_A_RECTANGLE < count <= _MOST_SEGMENTS:
            return ()
        self._reader.work.take(PER_CORNER_READ * count)
        raw, pointer = self._raw, self._reader.pointer(item)
        matrix = product(self._reader.matrix_of(item), by)
        parts: list[list[tuple[float, float]]] = []
        for number in range(count):
            segment = raw.FPDFPath_GetPathSegment(pointer, number)
            x, y = ctypes.c_float(), ctypes.c_float()
            raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
            left, bottom, _, _ = moved((x.value, y.value, x.value, y.value), matrix)
            if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO or not parts:
                parts.append([])
            parts[-1].append((left, bottom))
        return tuple(tuple(part) for part in parts)


def _is_large(box: Box) -> bool:
    return box[2] - box[0] >= _LARGE[0] and box[3] - box[1] >= _LARGE[1]


__all__ = ["ShapeReader"]
