"""Heaped letters: texts so closely set, by their letter spacing or scale, that no one reads them.

How many letters a text has is told by every fourth letter of the page, which takes next to no time.
"""

from __future__ import annotations

from collections import Counter

from skillmatch.read.pdf.loaded import LoadedText
from skillmatch.read.pdf.object_reader import ObjectReader
from skillmatch.read.pdf.page_objects import Texts

_WHY = "its letters lie upon one another"
_STEP = 4  # letters from one that is asked for its text to the next
_LEAST = 2  # such letters of a text, before it is looked at
_LETTER = 0.15  # of a text's height; one that takes less lies upon its neighbours
_TALLEST = 1.6  # of the size of the font; what is taller is written upwards, or slanted
_MOST_ASKED = 50


def heaped_up(texts: Texts, reader: ObjectReader, text_page: LoadedText) -> dict[int, str]:
    """Return the texts, by their handle, whose letters are heaped up, with the reason."""
    count = text_page.count
    asked = Counter(reader.bulk.texts_of_letters(text_page.raw, range(0, count, _STEP)))
    asked.pop(None, None)  # spaces and line ends that pdfium puts between texts
    enough = {handle: number for handle, number in asked.items() if number >= _LEAST}
    letters = [_STEP * enough.get(handle, 0) for handle in texts.handles]
    doubtful = [
        index
        for index, (width, height, number) in enumerate(
            zip(texts.widths, texts.heights, letters, strict=True)
        )
        if number and _is_narrow(width, height, number)
    ]
    if not 0 < len(doubtful) <= _MOST_ASKED:
        return {}
    sizes = reader.font_heights(texts, doubtful)
    return {
        texts.handles[index]: _WHY
        for index, size in zip(doubtful, sizes, strict=True)
        if texts.heights[index] < _TALLEST * size
        and _is_heap(texts, index, reader.said(texts.handles[index], text_page))
    }


def _is_narrow(width: float, height: float, letters: int) -> bool:
    """Say whether a text is too narrow for so many letters, but wide enough for more than one."""
    return 0 < height <= width < _LETTER * height * letters


def _is_heap(texts: Texts, index: int, said: str) -> bool:
    """Say whether a text is a heap; an icon can have a name of one long word."""
    said = said.strip()
    return " " in said and _is_narrow(texts.widths[index], texts.heights[index], len(said))


__all__ = ["heaped_up"]
