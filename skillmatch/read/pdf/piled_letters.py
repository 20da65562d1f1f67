"""Piled letters: texts whose letters lie upon one another, so that no one can read them."""

from __future__ import annotations

import operator
from collections.abc import Iterator, Sequence
from itertools import compress, count

from skillmatch.read.pdf.geometry import Box
from skillmatch.read.pdf.letter_sample import STEP, LetterSample
from skillmatch.read.pdf.loaded import LoadedText
from skillmatch.read.pdf.object_reader import ObjectReader
from skillmatch.read.pdf.page_objects import Texts

_WHY = "its letters lie upon one another"
_FEWEST = 6  # texts; fewer can be a symbol drawn twice, or a bold one
_BETWEEN = _FEWEST // 2
_TWICE = 2.01  # and what rounding takes
_FEWEST_LETTERS = 4
_FEWEST_TOLD = 3  # letters of a text that may be one: those of two words
_FLAT = 0.15  # of its height; no icon is so narrow, whatever its font calls it
_LETTER = 0.08  # of a text's height; a letter that takes less lies upon its neighbours
_TALLEST = 1.6  # of the size of the font; what is taller is written upwards
_MOST_NARROW = 200
_MOST_OTHERS = 20
_NEAR = 0.2  # of a text's height


def piled_up(
    texts: Texts,
    tight: Sequence[int],
    reader: ObjectReader,
    text_page: LoadedText,
    sample: LetterSample,
) -> dict[int, str]:
    """Return the texts, by their handle, that are written on one spot, with the reason.

    Those of one object are squeezed by its spacing or scale, and among the `tight` ones; those of
    many are set in one place.
    """
    found: dict[int, str] = {}
    if _may_be_piled(texts):
        found.update((texts.handles[index], _WHY) for pile in _piles(texts) for index in pile)
    narrow = _narrow(texts, tight, sample)
    if narrow:
        sizes = reader.font_heights(texts, narrow)
        level = [
            index
            for index, size in zip(narrow, sizes, strict=True)
            if texts.heights[index] < _TALLEST * size
        ]
        handles = [texts.handles[index] for index in level]
        letters = reader.calls.count_letters(handles, text_page)
        found.update(
            (texts.handles[index], _WHY)
            for index, number in zip(level, letters, strict=True)
            if number >= _FEWEST_TOLD
            and _is_squeezed(texts.box(index), reader.said(texts.handles[index], text_page))
        )
    return found


def _may_be_piled(texts: Texts) -> bool:
    """Say whether a text stands on the spot of the one that so many before it began a pile."""
    lefts, bottoms, heights = texts.lefts, texts.bottoms, texts.heights
    if min(heights, default=1.0) <= 0:
        high = list(map((0.0).__lt__, heights))
        lefts, bottoms, heights = (list(compress(each, high)) for each in (lefts, bottoms, heights))
    # Of the six that begin a pile two stand in these steps, and as near to each other.
    nearest = _TWICE * _NEAR * max(heights, default=0.0)
    beside = lefts[::_BETWEEN]
    near = map(nearest.__gt__, map(abs, map(operator.sub, beside[1:], beside)))
    last = _FEWEST - 1
    return any(
        abs(lefts[index + last] - lefts[index]) < _NEAR * heights[index]
        and abs(bottoms[index + last] - bottoms[index]) < 2 * _NEAR * heights[index]
        for place in compress(count(0, _BETWEEN), near)
        if abs(bottoms[place + _BETWEEN] - bottoms[place]) < 2 * nearest
        for index in range(max(0, place + _BETWEEN - last), min(place + 1, len(lefts) - last))
    )


def _narrow(texts: Texts, tight: Sequence[int], sample: LetterSample) -> list[int]:
    """Return the texts that are too narrow for all the letters that they may have.

    Of those that have three at most, as none of them was asked, none is looked at where there are
    many: on a page that is set letter by letter.
    """
    handles, widths, heights = texts.handles, texts.widths, texts.heights
    asked: list[int] = []
    others: list[int] = []
    for index in tight:
        number = sample.counts.get(handles[index], 0)
        if widths[index] < heights[index] * min(1.0, _LETTER * (STEP * number + STEP - 1)):
            (asked if number else others).append(index)
    found = list(compress(asked, sample.have_more([handles[index] for index in asked])))
    found += others if len(others) <= _MOST_OTHERS else []
    return sorted(found) if len(found) <= _MOST_NARROW else []


def _is_squeezed(box: Box, said: str) -> bool:
    """Say whether so many letters find no room; an icon can have a name of one long word."""
    width, height = box[2] - box[0], box[3] - box[1]
    if width < _FLAT * height:
        return len(said) >= _FEWEST_LETTERS
    return " " in said.strip() and len(said) * _LETTER * height > width


def _piles(texts: Texts) -> Iterator[list[int]]:
    """Yield the texts that are painted one after the other on one spot."""
    pile: list[int] = []
    for index, (bottom, top) in enumerate(zip(texts.bottoms, texts.tops, strict=True)):
        if top <= bottom:
            continue
        if pile and _on_one_spot(texts.box(pile[0]), texts.box(index)):
            pile.append(index)
            continue
        if len(pile) >= _FEWEST:
            yield pile
        pile = [index]
    if len(pile) >= _FEWEST:
        yield pile


def _on_one_spot(one: Box, other: Box) -> bool:
    left, bottom, _, top = one
    near = _NEAR * (top - bottom)
    return abs(other[0] - left) < near and abs(other[1] - bottom) < 2 * near


__all__ = ["piled_up"]
