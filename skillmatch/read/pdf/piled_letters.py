"""Piled letters: texts whose letters lie upon one another, so that no one can read them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from typing import Any

from skillmatch.read.pdf.page_objects import Box, PageObject, is_narrow

_WHY = "its letters lie upon one another"
_FEWEST = 6  # texts; fewer can be a symbol drawn twice, or a bold one
_FEWEST_LETTERS = 4
_FLAT = 0.15  # of its height; no icon is so narrow, whatever its font calls it
_LETTER = 0.08  # of a text's height; a letter that takes less lies upon its neighbours
_TALLEST = 1.6  # of the size of the font; what is taller is written upwards
_MOST_NARROW = 200  # a page that is set letter by letter has thousands
_NEAR = 0.2  # of a text's height


def piled_up(objects: Iterable[PageObject], text_page: Any) -> dict[int, str]:
    """Return the texts, by their handle, that are written on one spot, with the reason.

    Those of one object are squeezed by its spacing or scale; those of many are set in one place.
    """
    texts = [item for item in objects if item.kind == "text" and item.box[3] > item.box[1]]
    found = {item.handle: _WHY for pile in _piles(texts) for item in pile}
    narrow = [
        item
        for item in texts
        if is_narrow(item.box) and item.box[3] - item.box[1] < _TALLEST * item.height
    ]
    if len(narrow) <= _MOST_NARROW:
        found.update(
            (item.handle, _WHY)
            for item in narrow
            if _is_squeezed(item.box, _said(item.handle, text_page))
        )
    return found


def _is_squeezed(box: Box, said: str) -> bool:
    """Say whether so many letters find no room; an icon can have a name of one long word."""
    width, height = box[2] - box[0], box[3] - box[1]
    if width < _FLAT * height:
        return len(said) >= _FEWEST_LETTERS
    return " " in said.strip() and len(said) * _LETTER * height > width


def _piles(texts: list[PageObject]) -> Iterator[list[PageObject]]:
    """Yield the texts that are painted one after the other on one spot."""
    pile: list[PageObject] = []
    for item in texts:
        if pile and _on_one_spot(pile[0], item):
            pile.append(item)
            continue
        if len(pile) >= _FEWEST:
            yield pile
        pile = [item]
    if len(pile) >= _FEWEST:
        yield pile


def _on_one_spot(one: PageObject, other: PageObject) -> bool:
    left, bottom, _, top = one.box
    near = _NEAR * (top - bottom)
    return abs(other.box[0] - left) < near and abs(other.box[1] - bottom) < 2 * near


def _said(handle: int, text_page: Any) -> str:
    """Return what a text says."""
    from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

    item = ctypes.cast(handle, raw.FPDF_PAGEOBJECT)
    size: int = raw.FPDFTextObj_GetText(item, text_page.raw, None, 0)
    buffer = (raw.FPDF_WCHAR * (size // 2 + 1))()
    raw.FPDFTextObj_GetText(item, text_page.raw, buffer, ctypes.sizeof(buffer))
    return bytes(buffer)[:size].decode("utf-16-le", "ignore").rstrip("\x00")


__all__ = ["piled_up"]
