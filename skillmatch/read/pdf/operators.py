"""Operators: what only those of a page tell: layers of forms and groups, fills of a pattern.

pdfium tells neither. So texts and fills are counted in the order in which they are painted, which
is the order in which pdfium lists them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from skillmatch.errors import DocumentError
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.geometry import UNMOVED, Matrix, product
from skillmatch.read.pdf.held_names import mentioned
from skillmatch.read.pdf.operands import (
    EMPTY,
    blend_of,
    codes_of,
    form_named,
    kind_of_pattern,
    matrix_of,
    number_of,
    says_something,
)
from skillmatch.read.pdf.optional_content import is_off, layers_off
from skillmatch.read.pdf.painted_order import Painted, Places
from skillmatch.read.pdf.soft_masks import SHOW, light_through

_FILL = frozenset({b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"})
_COLOUR = frozenset({b"g", b"rg", b"k", b"sc", b"scn", b"cs"})
_RULE = b"/VE"  # by which a group of layers is shown
_DEEPEST = DEFAULT_LIMITS.forms_nested


class Operators:
    """The operators of a PDF's pages, read when they are asked for.

    Attributes
    ----------
    layers_off
        The names of the layers that are switched off.
    """

    def __init__(self, data: bytes, *, layers: bool) -> None:
        self._data = data
        self._off: frozenset[tuple[int, int]] = frozenset()
        self._has_rules = layers and bool(mentioned(data, (_RULE,)))
        self._pages: dict[int, Painted] = {}
        self.layers_off: frozenset[str] = frozenset()
        if layers:
            self._find_layers()

    def _find_layers(self) -> None:
        from skillmatch.read.pdf.pypdf_reader import open_pypdf  # noqa: PLC0415 - rarely needed

        try:
            with open_pypdf(self._data) as reader:
                off = layers_off(reader.root_object["/OCProperties"])
                self.layers_off = frozenset(str(one.get_object().get("/Name", "?")) for one in off)
                self._off = frozenset(map(number_of, off))
        except DocumentError:  # damaged, or without layers
            return

    def texts_off(self, number: int) -> tuple[int, frozenset[int]] | None:
        """Return how many texts a page paints, and the numbers of those that are switched off."""
        if not self._off and not self._has_rules:
            return None
        shown = self._page(number).texts
        return len(shown), frozenset(index for index, seen in enumerate(shown) if not seen)

    def notes_off(self, number: int) -> list[bool]:
        """Return for each note on a page whether its layer is switched off; nothing if all show."""
        from skillmatch.read.pdf.pypdf_reader import open_pypdf  # noqa: PLC0415 - rarely needed

        if not self._off and not self._has_rules:
            return []
        try:
            with open_pypdf(self._data) as reader:
                notes = [note.get_object() for note in reader.pages[number].get("/Annots", ())]
                return ["/OC" in n and is_off(n.raw_get("/OC"), self._off) for n in notes]
        except DocumentError:
            return []

    def fills(self, number: int) -> list[int]:
        """Return for each filled shape of a page the kind of its pattern, 0 if it has none."""
        return self._page(number).fills

    def blends(self, number: int) -> list[str]:
        """Return for each filled shape of a page by which mode it is mixed with what is below."""
        return self._page(number).blends

    def clips_even_odd(self, number: int) -> bool:
        """Say whether a page clips by the even-odd rule alone."""
        return self._page(number).rules == {b"W*"}

    def cut_out(self, number: int) -> list[bool]:
        """Return for each text of a page whether a mask is cut out in the shape of its letters."""
        painted = self._page(number)
        return [letters in painted.masks for letters in painted.letters]

    def lights(self, number: int) -> list[Places]:
        """Return for each text of a page where its mask lets it be seen; ``None``: everywhere."""
        return self._page(number).lights

    def unfilled(self, number: int) -> list[bool]:
        """Return for each text of a page whether its pattern paints nothing."""
        return self._page(number).unfilled

    def _page(self, number: int) -> Painted:
        """Return what a page paints, read once for both that ask."""
        if number not in self._pages:
            self._pages[number] = self._painted(number)
        return self._pages[number]

    def _painted(self, number: int) -> Painted:
        """Return what a page paints; nothing if that cannot be told."""
        from skillmatch.read.pdf.pypdf_reader import open_pypdf  # noqa: PLC0415 - rarely needed

        try:
            with open_pypdf(self._data) as reader:
                page = reader.pages[number]
                walk = _Walk(reader, self._off)
                contents = page.get_contents()
                if contents is not None:
                    walk.through(contents, page.get("/Resources"))
                return walk.painted
        except DocumentError:
            return Painted()


class _Walk:
    """Walks through what a page paints, and the forms in it."""

    def __init__(self, reader: Any, off: frozenset[tuple[int, int]]) -> None:
        self.painted = Painted()
        self._reader = reader
        self._off = off
        self._left = DEFAULT_LIMITS.page_objects
        self._pattern = 0
        self._blend = self._blend_around = ""
        self._font = (0, 0)
        self._hiding: list[bool] = []
        self._masks: list[Any] = []  # those that were looked at
        self._in_mask = False
        self._moved = UNMOVED
        self._light: Places = None
        self._lights: dict[tuple[int, Matrix], tuple[Any, Places]] = {}

    def through(self, stream: Any, resources: Any, depth: int = 0) -> None:
        """Note what a stream of operators paints."""
        resources = resources.get_object() if resources is not None else {}
        saved: list[tuple[int, Matrix, Places, str]] = []
        marked = len(self._hiding)
        for operands, operator in self._operations(stream):
            if operator in SHOW and operands and says_something(operands[-1]):
                self._note_text(operands[-1])
            elif operator in _FILL:
                if not self._in_mask:
                    self.painted.fills.append(self._pattern)
                    self.painted.blends.append(self._blend)
            elif operator in _COLOUR:
                named = operator == b"scn" and isinstance(operands[-1], str)
                self._pattern = kind_of_pattern(operands[-1], resources) if named else 0
            elif operator == b"q":
                saved.append((self._pattern, self._moved, self._light, self._blend))
            elif operator in {b"W", b"W*"}:
                self.painted.rules.add(operator)
            elif operator == b"Q" and saved:
                self._pattern, self._moved, self._light, self._blend = saved.pop()
            else:
                self._into(operator, operands, resources, depth)
        del self._hiding[marked:]

    def _note_text(self, shown: Any) -> None:
        letters = self._font, codes_of(shown)
        if self._in_mask:
            self.painted.masks.add(letters)
            return
        self.painted.texts.append(not any(self._hiding))
        self.painted.letters.append(letters)
        self.painted.lights.append(self._light)
        self.painted.unfilled.append(self._pattern == EMPTY)

    def _into(self, operator: bytes, operands: Any, resources: Any, depth: int) -> None:
        """Follow marked content, forms, masks and fonts."""
        if operator in {b"BDC", b"BMC"}:
            self._hiding.append(operator == b"BDC" and self._hides(operands, resources))
        elif operator == b"EMC" and self._hiding:
            self._hiding.pop()
        elif operator == b"Do" and operands and depth < _DEEPEST:
            form = form_named(operands[0], resources)
            if form is not None:
                self._hiding.append("/OC" in form and is_off(form.raw_get("/OC"), self._off))
                before = self._pattern, self._moved, self._light, self._blend
                around, self._blend_around = self._blend_around, self._blend
                self._moved = product(matrix_of(form.get("/Matrix", UNMOVED)), self._moved)
                self.through(form, form.get("/Resources", resources), depth + 1)
                self._pattern, self._moved, self._light, self._blend = before
                self._blend_around = around
                self._hiding.pop()
        elif operator == b"cm":
            self._moved = product(matrix_of(operands), self._moved)
        elif operator == b"gs" and operands and depth < _DEEPEST:
            self._mix(operands[0], resources)
            self._under_mask(operands[0], resources)
            self._into_mask(operands[0], resources, depth)
        elif operator == b"Tf" and operands:
            fonts = resources.get("/Font", {}).get_object()
            self._font = number_of(fonts.raw_get(operands[0])) if operands[0] in fonts else (0, 0)

    def _mix(self, name: Any, resources: Any) -> None:
        """Note by which mode a state mixes what is painted; that of a form around it goes on."""
        state = resources.get("/ExtGState", {}).get(name)
        blend = None if state is None else blend_of(state.get_object())
        if blend is not None:
            self._blend = blend or self._blend_around

    def _under_mask(self, name: Any, resources: Any) -> None:
        """Note where the mask that a state sets lets through what is painted under it."""
        state = resources.get("/ExtGState", {}).get(name)
        state = None if state is None else state.get_object()
        if state is not None and "/SMask" in state and not self._in_mask:
            try:
                mask = state["/SMask"].get_object()
                key = id(mask), self._moved
                if key not in self._lights:
                    found = light_through(mask, self._moved, self._operations)
                    self._lights[key] = mask, found  # kept, so that no other mask has its id
                self._light = self._lights[key][1]
            except Exception:  # noqa: BLE001 - pypdf raises many kinds over damaged files
                self._light = None  # what else the page tells is not given up for it

    def _into_mask(self, name: Any, resources: Any, depth: int) -> None:
        """Follow what a mask is made of, once; not one that is turned round by a function."""
        state = resources.get("/ExtGState", {}).get(name)
        mask: Any = None if state is None else state.get_object().get("/SMask")
        mask = None if mask is None else mask.get_object()
        if not isinstance(mask, dict) or "/TR" in mask or "/G" not in mask:
            return
        form = mask["/G"].get_object()
        if any(form is known for known in self._masks):
            return
        self._masks.append(form)
        outer, font, pattern = self._in_mask, self._font, self._pattern
        self._in_mask = True
        self.through(form, form.get("/Resources", resources), depth + 1)
        self._in_mask, self._font, self._pattern = outer, font, pattern

    def _operations(self, stream: Any) -> Iterator[tuple[Any, bytes]]:
        from pypdf.generic import ContentStream  # noqa: PLC0415 - slow, rarely needed

        for operands, operator in ContentStream(stream, self._reader).operations:
            self._left -= 1
            if self._left < 0:
                return
            yield operands, operator

    def _hides(self, operands: Any, resources: Any) -> bool:
        if len(operands) < 2 or operands[0] != "/OC":  # noqa: PLR2004 - a tag and its properties
            return False
        group = operands[1]
        if isinstance(group, str):
            properties = resources.get("/Properties", {}).get_object()
            if group not in properties:
                return False
            group = properties.raw_get(group)
        return is_off(group, self._off)


__all__ = ["Operators"]
