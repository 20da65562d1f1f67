"""Piled letters: texts whose letters lie upon one another, so that no one can read them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from typing import Any

from skillmatch.read.pdf.page_objects import PageObject

_WHY = "its letters lie upon one another"
_FEWEST = 6  # letters; fewer can be a symbol drawn twice, or a bold one
_MOST_NARROW = 200  # a page that is set letter by letter has thousands
_NEAR = 0.2  # of a text's height


def piled_up(objects: Iterable[PageObject], text_page: Any) -> dict[int, str]:
    """Return the texts, by their handle, that are written on one spot, with the reason.

    Those of one object are squeezed by its spacing or scale; those of many are set in one place.
    """
    texts = [item for item in objects if item.kind == "text" and item.box[3] > item.box[1]]
    found = {item.handle: _WHY for pile in _piles(texts) for item in pile}
    narrow = [item for item in texts if item.box[2] - item.box[0] < item.box[3] - item.box[1]]
    if len(narrow) <= _MOST_NARROW:
        found.update(
            (item.handle, _WHY) for item in narrow if _letters(item.handle, text_page) >= _FEWEST
        )
    return found


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


def _letters(handle: int, text_page: Any) -> int:
    """Return how many letters a text has."""
    from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

    item = ctypes.cast(handle, raw.FPDF_PAGEOBJECT)
    size: int = raw.FPDFTextObj_GetText(item, text_page.raw, None, 0)
    return size // 2 - 1  # two bytes a letter, and a closing one


__all__ = ["piled_up"]
