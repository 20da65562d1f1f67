"""Soft masks: where on a page a mask lets be seen what is painted under it.

What a mask is made of is not painted but looked at: boxes around what is light in it, or opaque.
Where that cannot be told, as by letters or in a picture that is not read, it counts as letting all
through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.dark_pictures import is_dark_picture
from skillmatch.read.pdf.geometry import UNMOVED, Box, Matrix, moved, narrowed, product

_DARK = 0.05  # of full light or opacity; less is not seen
_DEEPEST = DEFAULT_LIMITS.forms_nested
_PAINT = frozenset({b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s", b"n"})
_FILL_ONLY = frozenset({b"f", b"F", b"f*"})  # the colour of outlines is not kept
_CORNERS = frozenset({b"m", b"l", b"c", b"v", b"y"})
_DEVICE_COLOUR = frozenset({b"g", b"rg", b"k"})
_COLOUR = frozenset({b"cs", b"sc", b"scn"})
SHOW = frozenset({b"Tj", b"TJ", b"'", b'"'})
"""The operators that show text."""
_POWER = 2  # the type of a function that is a power of what it is given
_EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)
_GREY, _RED_GREEN_BLUE, _INKS = 1, 3, 4  # numbers of a colour

Operations = Callable[[Any], Iterator[tuple[Any, bytes]]]


@dataclass(frozen=True, slots=True)
class _State:
    """How what comes next is painted in a mask: where, within what, and whether it is light."""

    moved: Matrix
    clip: Box | None
    light: bool
    opaque: bool = True


def light_through(mask: Any, by: Matrix, operations: Operations) -> tuple[Box, ...] | None:
    """Return where a mask lets through what is painted; ``None`` if everywhere, or not known.

    Parameters
    ----------
    mask
        The mask's dictionary.
    by
        How what is painted was moved when the mask was set.
    operations
        Gives the operators of a stream.
    """
    if not isinstance(mask, dict) or "/G" not in mask:
        return None
    if not _keeps_dark(mask.get("/TR", "/Identity")):
        return None
    of_light = mask.get("/S") == "/Luminosity"
    if of_light and any(float(number) > _DARK for number in mask.get("/BC", ())):
        return None
    group = mask["/G"].get_object()
    light = _Light(operations, of_light=of_light)
    light.through_form(group, _State(by, None, light=not of_light), {}, 0)
    found = tuple(light.boxes)
    return None if _EVERYWHERE in found else found


class _Light:
    """Walks through what a mask is made of, and notes what of it is light."""

    def __init__(self, operations: Operations, *, of_light: bool) -> None:
        self.boxes: list[Box] = []
        self._operations = operations
        self._of_light = of_light

    def through_form(self, form: Any, state: _State, outer: Any, depth: int) -> None:
        by = product(matrix(form.get("/Matrix", UNMOVED)), state.moved)
        box = form.get("/BBox")
        clip = None if box is None else moved([float(edge) for edge in box], by)
        within = replace(state, moved=by, clip=narrowed(state.clip, clip))
        own = form.get("/Resources")
        self._through(form, within, outer if own is None else own.get_object(), depth)

    def _through(self, stream: Any, state: _State, resources: Any, depth: int) -> None:
        saved: list[_State] = []
        corners: list[tuple[float, float]] = []
        clips = False
        for operands, operator in self._operations(stream):
            if operator == b"q":
                saved.append(state)
            elif operator == b"Q" and saved:
                state = saved.pop()
            elif operator in _CORNERS:
                numbers = list(map(float, operands))
                corners += zip(numbers[::2], numbers[1::2], strict=True)
            elif operator == b"re":
                x, y, width, height = map(float, operands)
                corners += ((x, y), (x + width, y + height))
            elif operator in {b"W", b"W*"}:
                clips = True
            elif operator in _PAINT:
                box = _around(corners, state.moved)
                if operator in _FILL_ONLY:
                    self._note(box, state)
                elif operator != b"n":
                    self._note(box, replace(state, light=True, opaque=True))
                state = replace(state, clip=narrowed(state.clip, box)) if clips else state
                corners, clips = [], False
            else:
                state = self._other(operator, operands, state, resources, depth)

    def _other(
        self, operator: bytes, operands: Any, state: _State, resources: Any, depth: int
    ) -> _State:
        """Follow what is no path; return how what comes next is painted."""
        if operator == b"cm":
            return replace(state, moved=product(matrix(operands), state.moved))
        if operator in _DEVICE_COLOUR:
            return replace(state, light=not self._of_light or _is_light(operands))
        if operator in _COLOUR:  # of a space whose 1 may be dark
            return replace(state, light=True)
        if operator == b"gs" and operands:
            alpha = _entry(resources, "/ExtGState", operands[0], {}).get("/ca")
            return state if alpha is None else replace(state, opaque=float(alpha) > _DARK)
        if operator == b"Do" and operands:
            self._draw(_entry(resources, "/XObject", operands[0], None), state, resources, depth)
        elif operator in {b"sh", b"INLINE IMAGE"}:
            self._note(state.clip or _EVERYWHERE, replace(state, light=True))
        elif operator in SHOW:
            self._note(_EVERYWHERE, replace(state, clip=None))
        return state

    def _draw(self, drawn: Any, state: _State, resources: Any, depth: int) -> None:
        if drawn is None:
            return
        if drawn.get("/Subtype") != "/Form":
            light = not (self._of_light and is_dark_picture(drawn))
            self._note(moved((0.0, 0.0, 1.0, 1.0), state.moved), replace(state, light=light))
        elif depth < _DEEPEST:
            self.through_form(drawn, state, resources, depth + 1)
        else:
            self._note(_EVERYWHERE, replace(state, clip=None, light=True, opaque=True))

    def _note(self, box: Box | None, state: _State) -> None:
        shown = narrowed(box, state.clip)
        if box is None or shown is None or not (state.light and state.opaque):
            return
        if shown[0] < shown[2] and shown[1] < shown[3]:
            self.boxes.append(shown)


def _keeps_dark(transfer: Any) -> bool:
    """Say whether a function leaves dark what is dark; it may turn a mask round."""
    if transfer == "/Identity":
        return True
    function = transfer.get_object()
    if not isinstance(function, dict) or function.get("/FunctionType") != _POWER:
        return False
    at_dark = [float(number) for number in function.get("/C0", (0.0,))]
    at_light = [float(number) for number in function.get("/C1", (1.0,))]
    # A curve that is no steeper at its dark end than a line makes nothing dark light.
    is_flat = float(function.get("/N", 0)) >= 1 and max(map(abs, at_light)) <= 1
    return is_flat and max(at_dark) < _DARK


def _entry(resources: Any, kind: str, name: Any, missing: Any) -> Any:
    entries = resources.get(kind)
    found = None if entries is None else entries.get_object().get(name)
    return missing if found is None else found.get_object()


def matrix(numbers: Any) -> Matrix:
    """Return six numbers as a matrix."""
    a, b, c, d, e, f = map(float, numbers)
    return a, b, c, d, e, f


def _around(corners: list[tuple[float, float]], by: Matrix) -> Box | None:
    if not corners:
        return None
    across, along = [x for x, _ in corners], [y for _, y in corners]
    return moved((min(across), min(along), max(across), max(along)), by)


def _is_light(operands: Any) -> bool:
    """Say whether a colour is light, as far as it is known."""
    numbers = list(map(float, operands))
    if len(numbers) in {_GREY, _RED_GREEN_BLUE}:
        return max(numbers) > _DARK
    if len(numbers) == _INKS:
        cyan, magenta, yellow, black = numbers
        return (1 - min(cyan, magenta, yellow)) * (1 - black) > _DARK
    return True


__all__ = ["SHOW", "Operations", "light_through", "matrix"]
