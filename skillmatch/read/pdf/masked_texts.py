"""Masked texts: those of which a soft mask leaves nothing to be seen, or a pattern fills none."""

from __future__ import annotations

from skillmatch.read.pdf.geometry import is_outside
from skillmatch.read.pdf.object_reader import ObjectReader
from skillmatch.read.pdf.page_objects import Texts
from skillmatch.read.pdf.page_view import PageView

_WHY = "a mask leaves nothing of it"
_UNFILLED = "it is filled with a pattern that paints nothing"
_FILLED_ONLY = frozenset({0, 4})  # text render modes


def masked_away(texts: Texts, view: PageView, reader: ObjectReader) -> dict[int, str]:
    """Return the texts, by their handle, of which a mask leaves nothing, with the reason.

    pdfium tells which are mixed with what is below, by a mask or otherwise, but not by which; so
    the operators of a page are read if there is one.
    """
    if view.lights is None:
        return {}
    mixed = reader.bulk.are_mixed(texts.arguments)
    under = [
        index
        for index, (is_mixed, frame) in enumerate(zip(mixed, texts.frames, strict=True))
        if is_mixed or frame.mixed
    ]
    lights = view.lights() if under else []
    if len(lights) != len(texts.handles):  # counted otherwise than pdfium counts
        return {}
    found: dict[int, str] = {}
    for index in under:
        light, box = lights[index], texts.box(index)
        if light is not None and all(is_outside(box, place) for place in light):
            found[texts.handles[index]] = _WHY
    return found


def filled_with_nothing(texts: Texts, view: PageView) -> dict[int, str]:
    """Return the texts, by their handle, that are filled with tiles in which nothing is painted."""
    unfilled = view.unfilled()
    if len(unfilled) != len(texts.handles):  # counted otherwise than pdfium counts
        return {}
    return {
        handle: _UNFILLED
        for handle, mode, is_unfilled in zip(texts.handles, texts.modes, unfilled, strict=True)
        if is_unfilled and mode in _FILLED_ONLY
    }


__all__ = ["filled_with_nothing", "masked_away"]
