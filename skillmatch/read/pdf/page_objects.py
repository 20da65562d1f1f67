"""Page objects: the texts, shapes and pictures of a PDF page, in the order they are painted.

pdfium's own types and calls stay in this file; distances are in points, from the page's lower left.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.visibility import Colour

Box = tuple[float, float, float, float]  # left, bottom, right, top
Matrix = tuple[float, float, float, float, float, float]
_UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_DEEPEST_FORM = 8
_LAYER = "OC"
_MOST_PATHS = 16
_MOST_SEGMENTS = 400
_SEGMENTS_OF_A_RECTANGLE = 5
_SEGMENTS_OF_A_LINE = 2
_THICK = 4.0  # points; a line as thick as a band of colour
_LARGE = (20.0, 6.0)  # points; words stand on what is this wide and high
_STROKED = frozenset({1, 2})  # text render modes that paint an outline
OPAQUE = 255
"""The alpha of what hides all that is under it."""
_SMALL_PICTURE = 4_096  # pixels
_ONE_COLOUR = 8  # of 255
_CHANNELS = {1: 1, 2: 3, 3: 4}  # FPDFBitmap_Gray, _BGR and _BGRx of fpdfview.h
_ADDRESS = ctypes.c_void_p
_NARROW = 1.0  # of its height
_LOW = 3.0  # points; what is higher than this is no tiny text


@dataclass(slots=True)
class PageObject:
    """One object as it is painted.

    Attributes
    ----------
    kind
        ``text``, ``shape`` or ``picture``.
    box
        What it covers on the page; of a shape or picture, what its clip leaves of it.
    colour
        Red, green and blue of its fill, 0-255; ``None`` where it has none of its own.
    alpha
        0 (transparent) to 255.
    mode
        Text render mode of the PDF standard (3 paints nothing); 0 for others.
    height
        Size of a low text's font after all transforms, in points; 0 where it was not looked at.
    layer
        Name of the optional content it belongs to, or ``""``.
    handle
        The address pdfium knows it by.
    clip
        What a text is clipped to, if to anything.
    outline
        The corners of a large shape that is no plain rectangle, part by part.
    even_odd
        Whether parts of it within other parts are holes, whatever their direction.
    fill
        The number of a filled shape among those of its page, from 0.
    """

    kind: str
    box: Box
    colour: Colour | None
    alpha: int
    mode: int
    height: float
    layer: str
    handle: int
    clip: Box | None
    outline: tuple[tuple[tuple[float, float], ...], ...] = ()
    even_odd: bool = False
    fill: int = -1


class TooManyObjectsError(Exception):
    """A page paints more than is looked at; it is left out."""


class ObjectReader:
    """Reads the objects of pages; holds the buffers that pdfium writes into.

    A page can have an object for each of its letters, so the calls for every object go over
    prototypes that take plain addresses: half as dear as pypdfium2's own, which check types.
    """

    def __init__(self) -> None:
        from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

        self.raw = raw
        self._get_object = _plain(raw.FPDFPage_GetObject, _ADDRESS, _ADDRESS, ctypes.c_int)
        self._type = _plain(raw.FPDFPageObj_GetType, ctypes.c_int, _ADDRESS)
        four = (_ADDRESS, _ADDRESS, _ADDRESS, _ADDRESS)
        self._bounds = _plain(raw.FPDFPageObj_GetBounds, ctypes.c_int, _ADDRESS, *four)
        self._fill_colour = _plain(raw.FPDFPageObj_GetFillColor, ctypes.c_int, _ADDRESS, *four)
        self._stroke_colour = _plain(raw.FPDFPageObj_GetStrokeColor, ctypes.c_int, _ADDRESS, *four)
        self._mode = _plain(raw.FPDFTextObj_GetTextRenderMode, ctypes.c_int, _ADDRESS)
        self._marks = _plain(raw.FPDFPageObj_CountMarks, ctypes.c_int, _ADDRESS)
        self._clip_path = _plain(raw.FPDFPageObj_GetClipPath, _ADDRESS, _ADDRESS)
        self._paths = _plain(raw.FPDFClipPath_CountPaths, ctypes.c_int, _ADDRESS)
        self._segments = _plain(
            raw.FPDFClipPath_CountPathSegments, ctypes.c_int, _ADDRESS, ctypes.c_int
        )
        self._segment = _plain(
            raw.FPDFClipPath_GetPathSegment, _ADDRESS, _ADDRESS, ctypes.c_int, ctypes.c_int
        )
        self._segment_point = _plain(
            raw.FPDFPathSegment_GetPoint, ctypes.c_int, _ADDRESS, _ADDRESS, _ADDRESS
        )
        self._floats = (ctypes.c_float * 4)()
        self._edges = _addresses(self._floats)
        self._channels = (ctypes.c_uint * 4)()
        self._colour = _addresses(self._channels)
        self._size = ctypes.c_float()
        self._fill_mode, self._is_drawn = ctypes.c_int(), ctypes.c_int()
        self._draw_mode = ctypes.byref(self._fill_mode), ctypes.byref(self._is_drawn)
        self._matrix = raw.FS_MATRIX()
        self._clips: dict[tuple[object, ...], Box] = {}
        self._left = DEFAULT_LIMITS.page_objects
        self._fills = -1
        self._layers = True

    def objects(self, page: Any, *, layers: bool = True) -> Iterator[PageObject]:
        """Yield the objects of a page in the order they are painted, those of forms in theirs.

        Without `layers` nothing is asked of the optional content they may belong to.
        """
        self._clips.clear()
        self._layers = layers
        self._left = DEFAULT_LIMITS.page_objects
        self._fills = -1
        address = ctypes.cast(page, _ADDRESS).value
        form = self.raw.FPDF_PAGEOBJ_FORM
        for index in range(self.raw.FPDFPage_CountObjects(page)):
            item = self._get_object(address, index)
            kind = self._type(item) if item else 0
            if kind == form:
                yield from self._of_form(item, _UNMOVED, None, 0)
            else:
                found = self._read(item, kind, _UNMOVED, None)
                if found is not None:
                    yield found

    def _of_form(
        self, form: int, moved: Matrix, clip: Box | None, depth: int
    ) -> Iterator[PageObject]:
        raw, item = self.raw, self._pointer(form)
        if depth >= _DEEPEST_FORM:
            return
        inner = _product(self._matrix_of(form), moved)
        within = _narrowed(clip, self._clip_of(self._clip_path(form) or 0, moved))
        for index in range(raw.FPDFFormObj_CountObjects(item)):
            part = ctypes.cast(raw.FPDFFormObj_GetObject(item, index), _ADDRESS).value or 0
            kind = self._type(part) if part else 0
            if kind == raw.FPDF_PAGEOBJ_FORM:
                yield from self._of_form(part, inner, within, depth + 1)
            else:
                found = self._read(part, kind, inner, within)
                if found is not None:
                    yield found

    def _read(self, item: int, kind: int, moved: Matrix, clip: Box | None) -> PageObject | None:
        raw = self.raw
        self._left -= 1
        if self._left < 0:
            raise TooManyObjectsError
        if not self._bounds(item, *self._edges):
            return None
        left, bottom, right, top = self._floats[:]
        box = (left, bottom, right, top)
        if moved is not _UNMOVED:
            box = _moved(box, moved)
        colour, alpha = None, 255
        if self._fill_colour(item, *self._colour):
            red, green, blue, alpha = self._channels[:]
            colour = (red, green, blue)
        layer = self._layer(item) if self._layers and self._marks(item) > 0 else ""
        path = self._clip_path(item)
        if path and self._paths(path) > 0:
            clipped = _narrowed(clip, self._clip_of(path, moved))
        else:
            clipped = clip
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            low = box[3] - box[1] < _LOW
            height = self._font_height(item, moved) if low or is_narrow(box) else 0.0
            mode = self._mode(item)
            if mode in _STROKED:
                colour = self._colour_of_stroked(item, mode, colour)
            return PageObject("text", box, colour, alpha, mode, height, layer, item, clipped)
        filled = kind == raw.FPDF_PAGEOBJ_PATH and self._is_filled(item)
        shown = box if clipped is None else _narrowed(box, clipped)
        if shown is None or shown[0] >= shown[2] or shown[1] >= shown[3]:
            return None
        if kind in {raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING}:
            opaque = not raw.FPDFPageObj_HasTransparency(self._pointer(item))
            plain = self._plain_colour(item) if kind == raw.FPDF_PAGEOBJ_IMAGE and opaque else None
            return PageObject("picture", shown, plain, 255 * opaque, 0, 0.0, layer, item, None)
        shape = PageObject("shape", shown, colour, alpha, 0, 0.0, layer, item, None)
        return self._filled(shape, moved) if filled else self._stroked(shape, moved)

    def _is_filled(self, item: int) -> bool:
        """Say whether a shape is filled, and number those that are."""
        self.raw.FPDFPath_GetDrawMode(self._pointer(item), *self._draw_mode)
        filled = bool(self._fill_mode.value)
        self._fills += filled
        return filled

    def _filled(self, shape: PageObject, moved: Matrix) -> PageObject:
        shape.fill = self._fills
        if shape.alpha == OPAQUE and self.raw.FPDFPageObj_HasTransparency(
            self._pointer(shape.handle)
        ):
            shape.colour = None  # it is mixed with what is below
        if _is_large(shape.box):
            shape.outline = self._outline(shape.handle, moved)
            shape.even_odd = self._fill_mode.value == self.raw.FPDF_FILLMODE_ALTERNATE
        return shape

    def _stroked(self, shape: PageObject, moved: Matrix) -> PageObject | None:
        """Return a line as a shape if it is so thick that it looks like one."""
        pointer, width = self._pointer(shape.handle), ctypes.c_float()
        self.raw.FPDFPageObj_GetStrokeWidth(pointer, ctypes.byref(width))
        a, b, c, d, _, _ = _product(self._matrix_of(shape.handle), moved)
        if not self._is_drawn.value or width.value * math.sqrt(abs(a * d - b * c)) < _THICK:
            return None
        if self.raw.FPDFPath_CountSegments(pointer) > _SEGMENTS_OF_A_LINE:
            return None  # a frame: what it goes around is seen
        shape.colour, shape.alpha = self._stroke(shape.handle)
        return shape

    def _plain_colour(self, image: int) -> Colour | None:
        """Return the colour of a small picture that is all of one colour."""
        raw, pointer = self.raw, self._pointer(image)
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
        raw = self.raw
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

    def _colour_of_stroked(self, item: int, mode: int, fill: Colour | None) -> Colour | None:
        """Return the one colour of a text that has an outline; ``None`` if it has two."""
        stroke, _ = self._stroke(item)
        return stroke if mode == 1 or stroke == fill else None

    def _stroke(self, item: int) -> tuple[Colour | None, int]:
        known = self._stroke_colour(item, *self._colour)
        red, green, blue, alpha = self._channels
        return ((red, green, blue), alpha) if known else (None, 255)

    def _outline(self, item: int, moved: Matrix) -> tuple[tuple[tuple[float, float], ...], ...]:
        """Return the corners of a shape that is no plain rectangle, part by part."""
        pointer = self._pointer(item)
        count = self.raw.FPDFPath_CountSegments(pointer)
        if not _SEGMENTS_OF_A_RECTANGLE < count <= _MOST_SEGMENTS:
            return ()
        matrix = _product(self._matrix_of(item), moved)
        parts: list[list[tuple[float, float]]] = []
        for number in range(count):
            segment = self.raw.FPDFPath_GetPathSegment(pointer, number)
            x, y = ctypes.c_float(), ctypes.c_float()
            self.raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
            left, bottom, _, _ = _moved((x.value, y.value, x.value, y.value), matrix)
            if (
                self.raw.FPDFPathSegment_GetType(segment) == self.raw.FPDF_SEGMENT_MOVETO
                or not parts
            ):
                parts.append([])
            parts[-1].append((left, bottom))
        return tuple(tuple(part) for part in parts)

    def _pointer(self, item: int) -> Any:
        """Return an object as pypdfium2's own calls take it."""
        return ctypes.cast(item, self.raw.FPDF_PAGEOBJECT)

    def _matrix_of(self, item: int) -> Matrix:
        if not self.raw.FPDFPageObj_GetMatrix(self._pointer(item), ctypes.byref(self._matrix)):
            return _UNMOVED
        found = self._matrix
        return (found.a, found.b, found.c, found.d, found.e, found.f)

    def _font_height(self, item: int, moved: Matrix) -> float:
        self.raw.FPDFTextObj_GetFontSize(self._pointer(item), ctypes.byref(self._size))
        _, _, c, d, _, _ = _product(self._matrix_of(item), moved)
        return abs(self._size.value) * math.hypot(c, d)

    def _layer(self, item: int) -> str:
        for index in range(self._marks(item)):
            mark = self.raw.FPDFPageObj_GetMark(self._pointer(item), index)
            if self._string(self.raw.FPDFPageObjMark_GetName, mark) == _LAYER:
                return self._parameter(mark, b"Name") or "?"
        return ""

    def _parameter(self, mark: Any, key: bytes) -> str:
        return self._string(self.raw.FPDFPageObjMark_GetParamStringValue, mark, key)

    def _string(self, call: Any, *arguments: Any) -> str:
        """Return a UTF-16 string that pdfium writes into a buffer."""
        written = ctypes.c_ulong()
        buffer = (self.raw.FPDF_WCHAR * 128)()
        if not call(*arguments, buffer, ctypes.sizeof(buffer), ctypes.byref(written)):
            return ""
        data = bytes(buffer)[: min(written.value, ctypes.sizeof(buffer))]
        return data.decode("utf-16-le", "replace").rstrip("\x00")

    def _clip_of(self, path: int, moved: Matrix) -> Box | None:
        count = self._paths(path) if path else 0
        if count < 1:
            return None
        found: Box | None = None
        for index in range(min(count, _MOST_PATHS)):
            found = _narrowed(found, self._path_box(path, index))
        return None if found is None else _moved(found, moved)

    def _path_box(self, path: int, index: int) -> Box | None:
        """Return what one path of a clip encloses; paths that begin alike are looked at once."""
        count = self._segments(path, index)
        if count < 2:  # noqa: PLR2004 - a point clips to nothing that could be told
            return None
        ends = (self._point(path, index, 0), self._point(path, index, count // 2))
        known = self._clips.get((count, *ends))
        if known is None:
            points = [self._point(path, index, number) for number in range(min(count, 200))]
            across, along = [x for x, _ in points], [y for _, y in points]
            known = (min(across), min(along), max(across), max(along))
            self._clips[count, *ends] = known
        return known

    def _point(self, path: int, index: int, number: int) -> tuple[float, float]:
        segment = self._segment(path, index, number)
        self._segment_point(segment, self._edges[0], self._edges[1])
        return self._floats[0], self._floats[1]


def _plain(function: Any, result: Any, *arguments: Any) -> Any:
    """Return a function of pdfium that takes and gives plain addresses and numbers."""
    address = ctypes.cast(function, _ADDRESS).value
    return ctypes.CFUNCTYPE(result, *arguments)(address or 0)


def _addresses(buffer: Any) -> tuple[int, int, int, int]:
    start = ctypes.addressof(buffer)
    one, two, three, four = (start + 4 * index for index in range(4))
    return one, two, three, four


def is_narrow(box: Box) -> bool:
    """Say whether a text is too narrow to hold letters beside each other, if it is level."""
    return box[2] - box[0] < _NARROW * (box[3] - box[1])


def _is_large(box: Box) -> bool:
    return box[2] - box[0] >= _LARGE[0] and box[3] - box[1] >= _LARGE[1]


def _product(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def _moved(box: tuple[float, ...], by: Matrix) -> Box:
    left, bottom, right, top = box
    if by == _UNMOVED:
        return left, bottom, right, top
    a, b, c, d, e, f = by
    corners = [(x * a + y * c + e, x * b + y * d + f) for x in (left, right) for y in (bottom, top)]
    across, along = [x for x, _ in corners], [y for _, y in corners]
    return min(across), min(along), max(across), max(along)


def _narrowed(one: Box | None, other: Box | None) -> Box | None:
    """Return what two boxes share; no box is all there is."""
    if one is None or other is None:
        return one or other
    return (
        max(one[0], other[0]),
        max(one[1], other[1]),
        min(one[2], other[2]),
        min(one[3], other[3]),
    )


__all__ = ["OPAQUE", "Box", "ObjectReader", "PageObject", "TooManyObjectsError", "is_narrow"]
