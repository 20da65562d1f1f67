"""Text rows: which texts of a page must be looked at one by one to see whether they are hidden.

Most texts are dark, stand on the page and have nothing near them but paper. That is told of a whole
row of them at once: of what has one style and runs on to the right.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count, pairwise
from typing import Any

from skillmatch.read.pdf.calls import shades
from skillmatch.read.pdf.geometry import Box
from skillmatch.read.pdf.object_reader import ObjectReader
from skillmatch.read.pdf.page_objects import LOW, OPAQUE, PageObject, Texts
from skillmatch.read.pdf.paint import is_seen
from skillmatch.read.visibility import SMALLEST_POINTS, WHITE, Colour, hidden_by_colour

_MOST_PAIRS = 40_000  # of a row and a shape; beyond, each text is looked at by itself


@dataclass(slots=True)
class _Row:
    """Texts that follow each other: the first, the one behind the last, and what they cover."""

    start: int
    end: int
    box: Box
    colour: Colour | None
    alpha: int
    mode: int
    clip: Box | None


def doubtful_texts(
    texts: Texts, shapes: Sequence[tuple[int, PageObject]], page_box: Box, reader: ObjectReader
) -> list[int]:
    """Return the indexes of the texts that may be hidden, in order.

    Of all others it is certain that they are not.
    """
    if not texts.handles:
        return []
    seen = [(place, shape) for place, shape in shapes if is_seen(shape)]
    if _are_plain(texts, seen, page_box):
        return sorted(_tiny(texts, reader))
    rows = _rows(texts)
    if len(rows) * len(seen) > _MOST_PAIRS:
        return list(range(len(texts.handles)))
    found = _tiny(texts, reader)
    seen.reverse()
    alike: dict[tuple[Colour, Colour], bool] = {}
    for row in rows:
        if _is_odd(row, page_box) or _meets_its_colour(row, texts.places[row.start], seen, alike):
            found.update(range(row.start, row.end))
    return sorted(found)


def _are_plain(texts: Texts, seen: Sequence[tuple[int, PageObject]], page_box: Box) -> bool:
    """Say whether all texts of a page are dark, solid, in sight, and nothing is painted on them.

    Then none is hidden, whatever row it stands in; most pages end here.
    """
    if any(texts.modes) or any(place > texts.places[0] for place, _ in seen):
        return False
    box = min(texts.lefts), min(texts.bottoms), max(texts.rights), max(texts.tops)
    if not all(_is_within(box, limit) for limit in {page_box, *filter(None, texts.clips)}):
        return False
    if any(shape.colour is not None and shape.alpha != OPAQUE for _, shape in seen):
        return False
    behind = {WHITE, *(shape.colour for _, shape in seen)}
    styles = [shades(fill) or (None, OPAQUE) for fill in set(texts.fills)]
    return all(
        alpha == OPAQUE and not any(hidden_by_colour(colour, other) for other in behind)
        for colour, alpha in styles
    )


def _rows(texts: Texts) -> list[_Row]:
    begins = {0, *_where(operator.gt, texts.lefts)}
    if any(texts.clips):
        begins.update(_where(operator.is_not, texts.clips))
    for column in (texts.fills, texts.modes):
        if column.count(column[0]) < len(column):
            begins.update(_where(operator.ne, column))
    colours = {fill: shades(fill) or (None, OPAQUE) for fill in set(texts.fills)}
    rows: list[_Row] = []
    for start, end in pairwise([*sorted(begins), len(texts.handles)]):
        box = texts.box(start)
        if end > start + 1:
            bottom, top = min(texts.bottoms[start:end]), max(texts.tops[start:end])
            box = box[0], bottom, max(texts.rights[start:end]), top
        colour, alpha = colours[texts.fills[start]]
        rows.append(_Row(start, end, box, colour, alpha, texts.modes[start], texts.clips[start]))
    return rows


def _where(differs: Callable[[Any, Any], bool], column: Sequence[Any]) -> Iterator[int]:
    """Yield the indexes of what differs from what stands before it in a column."""
    return compress(count(1), map(differs, column, column[1:]))


def _tiny(texts: Texts, reader: ObjectReader) -> set[int]:
    """Return the texts whose letters are too small to be read.

    Letters that are not low are not tiny, and those written upwards not if they are not narrow.
    """
    low = set(compress(count(), map(LOW.__gt__, texts.heights)))
    low.update(compress(count(), map(LOW.__gt__, texts.widths)))
    asked = sorted(low)
    heights = reader.font_heights(texts, asked)
    return {i for i, height in zip(asked, heights, strict=True) if height < SMALLEST_POINTS}


def _is_odd(row: _Row, page_box: Box) -> bool:
    """Say whether texts may be hidden by what they are: unpainted, thin, off the page."""
    if row.mode or row.alpha != OPAQUE or not _is_within(row.box, page_box):
        return True
    return row.clip is not None and not _is_within(row.box, row.clip)


def _meets_its_colour(
    row: _Row,
    painted: int,
    shapes: Sequence[tuple[int, PageObject]],
    alike: dict[tuple[Colour, Colour], bool],
) -> bool:
    """Say whether texts, painted at some time, lie under a shape or on one that may hide them.

    The shapes are those that were painted last before the others.
    """
    left, bottom, right, top = row.box
    for place, shape in shapes:
        box = shape.box
        if box[0] > right or box[2] < left or box[1] > top or box[3] < bottom:
            continue
        if place > painted:
            return True
        if shape.colour is not None and (
            shape.alpha != OPAQUE or _are_alike(row.colour, shape.colour, alike)
        ):
            return True
        if not shape.outline and _is_within(row.box, box):
            return False  # what is below is not seen
    return _are_alike(row.colour, WHITE, alike)


def _are_alike(
    colour: Colour | None, other: Colour, known: dict[tuple[Colour, Colour], bool]
) -> bool:
    if colour is None:
        return False
    pair = colour, other
    if pair not in known:
        known[pair] = bool(hidden_by_colour(colour, other))
    return known[pair]


def _is_within(box: Box, other: Box) -> bool:
    return box[0] >= other[0] and box[1] >= other[1] and box[2] <= other[2] and box[3] <= other[3]


__all__ = ["doubtful_texts"]
