"""Heaped letters: texts so closely set, by spacing or scale, that no one can read them."""

from __future__ import annotations

from collections.abc import Sequence

from skillmatch.read.pdf.letter_sample import STEP, LetterSample
from skillmatch.read.pdf.loaded import LoadedText
from skillmatch.read.pdf.object_reader import ObjectReader
from skillmatch.read.pdf.page_objects import Texts

_WHY = "its letters lie upon one another"
_LEAST = 2  # letters of a text that were asked, before it is looked at
_LETTER = 0.15  # of a text's height; one that takes less lies upon its neighbours
_TALLEST = 1.6  # of the size of the font; what is taller is written upwards, or slanted
_MOST_ASKED = 50


def heaped_up(
    texts: Texts,
    tight: Sequence[int],
    reader: ObjectReader,
    text_page: LoadedText,
    sample: LetterSample,
) -> dict[int, str]:
    """Return the texts, by their handle, whose letters are heaped up, with the reason.

    They are among those that are `tight`.
    """
    widths, heights = texts.widths, texts.heights
    numbers = [sample.counts.get(texts.handles[index], 0) for index in tight]
    doubtful = [
        index
        for index, number in zip(tight, numbers, strict=True)
        if number >= _LEAST
        and 0 < heights[index] <= widths[index] < _LETTER * heights[index] * STEP * number
    ]
    if not 0 < len(doubtful) <= _MOST_ASKED:
        return {}
    sizes = reader.font_heights(texts, doubtful)
    return {
        texts.handles[index]: _WHY
        for index, size in zip(doubtful, sizes, strict=True)
        if heights[index] < _TALLEST * size
        and _is_heap(texts, index, reader.said(texts.handles[index], text_page))
    }


def _is_heap(texts: Texts, index: int, said: str) -> bool:
    """Say whether a text is a heap; an icon can have a name of one long word."""
    said = said.strip()
    height = texts.heights[index]
    return " " in said and 0 < height <= texts.widths[index] < _LETTER * height * len(said)


__all__ = ["heaped_up"]
