"""Page objects: the texts, shapes and pictures of a PDF page, in the order they are painted."""

from __future__ import annotations

import ctypes
import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import compress, count, repeat
from typing import Any

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.bulk_calls import BulkCalls, arguments
from skillmatch.read.pdf.calls import Calls, shades
from skillmatch.read.pdf.geometry import (
    UNMOVED,
    Box,
    Matrix,
    is_narrow,
    moved,
    narrowed,
    product,
)
from skillmatch.read.pdf.loaded import LoadedText
from skillmatch.read.visibility import Colour

_DEEPEST_FORM = 8
_LAYER = "OC"
_MOST_PATHS = 16
_OUTLINES_ONLY = 0  # paths of a clip that is made of letters; without any clip it is -1
NOTHING: Box = (0.0, 0.0, 0.0, 0.0)
"""What is seen of a text that is clipped to the outlines of another."""
_STROKED = frozenset({1, 2})  # text render modes that paint an outline
OPAQUE = 255
"""The alpha of what hides all that is under it."""
_USUAL_LETTERS = 128  # of one text, at most
LOW = 3.0
"""Points; what is higher, and no narrower, is no tiny text."""


@dataclass(slots=True)
class PageObject:
    """One object as it is painted.

    Attributes
    ----------
    kind
        ``text``, ``shape``, ``picture``, or ``stencil``: painted through the outlines of letters.
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


@dataclass(frozen=True, slots=True)
class Frame:
    """What a form does to the objects in it: how they are moved, and to what they are clipped."""

    moved: Matrix = UNMOVED
    clip: Box | None = None


@dataclass(slots=True)
class Texts:
    """The texts of a page in the order they are painted, as columns: there can be thousands.

    Attributes
    ----------
    handles
        The addresses pdfium knows them by.
    arguments
        The same as `BulkCalls` take them.
    places
        Their numbers among all objects of the page.
    frames
        What the forms that they stand in do to them.
    lefts, bottoms, rights, tops
        What they cover on the page.
    fills
        The colour and alpha of each one's fill, as `shades` takes it.
    modes
        Their render modes.
    clips
        What they are clipped to, if to anything.
    in_forms
        Whether some may stand in forms.
    widths, heights
        Of what they cover.
    """

    handles: list[int]
    arguments: list[Any]
    places: list[int]
    frames: list[Frame]
    lefts: list[float]
    bottoms: list[float]
    rights: list[float]
    tops: list[float]
    fills: list[int]
    modes: list[int]
    clips: list[Box | None]
    in_forms: bool = True
    widths: list[float] = field(init=False)
    heights: list[float] = field(init=False)

    def __post_init__(self) -> None:
        self.widths = list(map(operator.sub, self.rights, self.lefts))
        self.heights = list(map(operator.sub, self.tops, self.bottoms))

    def box(self, index: int) -> Box:
        """Return what a text covers."""
        return self.lefts[index], self.bottoms[index], self.rights[index], self.tops[index]


@dataclass(slots=True)
class Items:
    """The objects of a page in the order they are painted, forms replaced by what is in them."""

    handles: list[int] = field(default_factory=list)
    arguments: list[Any] = field(default_factory=list)  # the handles, as bulk calls take them
    modes: list[int] = field(default_factory=list)  # of texts
    kinds: dict[int, int] = field(default_factory=dict)  # of those that are none, by their index
    frames: list[Frame] = field(default_factory=list)
    edges: list[float] = field(default_factory=list)  # left, bottom, right and top of each
    in_forms: bool = False

    def box(self, index: int) -> Box:
        """Return what an object covers."""
        left, bottom, right, top = self.edges[4 * index : 4 * index + 4]
        return left, bottom, right, top

    def add(
        self,
        handles: list[int],
        taken: list[Any],
        kinds: dict[int, int],
        modes: list[int],
        by: Frame,
    ) -> None:
        """Add some that stand in one form, or in none."""
        reached = len(self.handles)
        self.kinds.update((reached + index, kind) for index, kind in kinds.items())
        self.handles += handles
        self.arguments += taken
        self.modes += modes
        self.frames += repeat(by, len(handles))
        if len(self.handles) > DEFAULT_LIMITS.page_objects:
            raise TooManyObjectsError


class TooManyObjectsError(Exception):
    """A page paints more than is looked at; it is left out."""


class ObjectReader:
    """Reads the objects of pages: all texts at once, more of one where that is asked for."""

    def __init__(self) -> None:
        from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

        self.raw = raw
        self.calls = Calls()
        self.bulk = BulkCalls()
        self._clips: dict[tuple[int, int | None], Box | None] = {}
        self._paths: dict[tuple[object, ...], Box] = {}

    def items(self, page: Any) -> Items:
        """Return the objects of a page.

        Raises
        ------
        TooManyObjectsError
            If there are more than the limits allow.
        """
        self._clips.clear()
        self._paths.clear()
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
                within = Frame(inner, self.clip_of(item, frame))
                self._gather(self.calls.parts_of_form(item, parts), within, depth + 1, found)

    def texts(self, items: Items) -> Texts:
        """Return the texts among the objects of a page."""
        is_text = [True] * len(items.handles)
        for index in items.kinds:
            is_text[index] = False
        handles = list(compress(items.handles, is_text))
        taken = list(compress(items.arguments, is_text))
        frames = list(compress(items.frames, is_text))
        return Texts(
            handles=handles,
            arguments=taken,
            places=list(compress(count(), is_text)),
            frames=frames,
            lefts=list(compress(items.edges[::4], is_text)),
            bottoms=list(compress(items.edges[1::4], is_text)),
            rights=list(compress(items.edges[2::4], is_text)),
            tops=list(compress(items.edges[3::4], is_text)),
            fills=self.bulk.fills(taken),
            modes=list(compress(items.modes, is_text)),
            clips=self._clips_of(handles, taken, frames),
            in_forms=items.in_forms,
        )

    def _clips_of(
        self, handles: list[int], taken: list[Any], frames: list[Frame]
    ) -> list[Box | None]:
        """Return to what each object is clipped; those that share a clip are asked once."""
        paths, counts = self.bulk.clips(taken)
        clips = [frame.clip for frame in frames]
        clipped = list(compress(range(len(counts)), map((-1).__lt__, counts)))
        begins = self.calls.last_segments(paths, counts, clipped)
        known: dict[tuple[int, int, int], Box | None] = {}
        for index, begin in zip(clipped, begins, strict=True):
            key = begin or -index, counts[index], id(frames[index])  # or a path without points
            if key not in known:
                known[key] = self.clip_of(handles[index], frames[index])
            clips[index] = known[key]
        return clips

    def texts_alone(
        self, texts: Texts, indexes: Sequence[int], *, layers: bool
    ) -> list[tuple[int, PageObject]]:
        """Return some texts, each with its number among all objects; with layers if asked for."""
        low = [i for i in indexes if _may_be_tiny(texts.box(i))]
        heights = dict(zip(low, self.font_heights(texts, low), strict=True))
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
        _, _, c, d, _, _ = product(self.matrix_of(item), frame.moved)
        return abs(self.calls.font_size(item)) * math.hypot(c, d)

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
        """Return the one colour of a text that has an outline; ``None`` if it has two."""
        stroke, _ = self.calls.stroke(item) or (None, OPAQUE)
        return stroke if mode == 1 or stroke == fill else None

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

    def clip_of(self, item: int, frame: Frame) -> Box | None:
        """Return to what an object is clipped, by itself and by the form it stands in."""
        path = self.calls.clip_path(item)
        count = self.calls.paths(path)
        if count < 1:
            return NOTHING if count == _OUTLINES_ONLY else frame.clip
        # Objects that share a clip share its points; the last path tells those before it.
        key = count, self.calls.segment(path, count - 1, 0)
        clip = self._clips.get(key)
        if clip is None or key[1] is None:
            clip = None
            for index in range(min(count, _MOST_PATHS)):
                clip = narrowed(clip, self._path_box(path, index))
            self._clips[key] = clip
        return narrowed(frame.clip, None if clip is None else moved(clip, frame.moved))

    def _path_box(self, path: int, index: int) -> Box | None:
        """Return what one path of a clip encloses; paths that begin alike are looked at once."""
        count = self.calls.segments(path, index)
        if count < 2:  # noqa: PLR2004 - a point clips to nothing that could be told
            return None
        ends = (self._point(path, index, 0), self._point(path, index, count // 2))
        known = self._paths.get((count, *ends))
        if known is None:
            points = [self._point(path, index, number) for number in range(min(count, 200))]
            across, along = [x for x, _ in points], [y for _, y in points]
            known = (min(across), min(along), max(across), max(along))
            self._paths[count, *ends] = known
        return known

    def _point(self, path: int, index: int, number: int) -> tuple[float, float]:
        return self.calls.point(self.calls.segment(path, index, number))


def _may_be_tiny(box: Box) -> bool:
    return box[3] - box[1] < LOW or is_narrow(box)


__all__ = [
    "LOW",
    "OPAQUE",
    "Frame",
    "Items",
    "ObjectReader",
    "PageObject",
    "Texts",
    "TooManyObjectsError",
]
