"""Sorting: how long pdfium would take to put the texts of a page's lines in order.

It walks back through a line's texts for each text that stands left of them. A hundred thousand
letters heaped on one line take it a minute, in which it cannot be stopped.
"""

from __future__ import annotations

import operator
from bisect import bisect_right
from collections.abc import Iterable
from itertools import compress, count

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.geometry import Box
from skillmatch.read.pdf.page_objects import Texts

_FEW = 1_000  # texts, which take no time however they stand
_MOST_STEPS = DEFAULT_LIMITS.comparisons // 2


def takes_too_long(texts: Texts) -> bool:
    """Say whether a page has too many texts, or they would take too long to be put in order."""
    number = len(texts.handles)
    return number > DEFAULT_LIMITS.page_texts or (
        number > _FEW
        and not _are_in_order(texts)
        and steps_to_sort(map(texts.box, range(number))) > _MOST_STEPS
    )


def _are_in_order(texts: Texts) -> bool:
    """Say whether each text that stands left of the one before it begins a line.

    Then every text is the last of its line so far, and none is put in front of others.
    """
    back = compress(count(1), map(operator.lt, texts.lefts[1:], texts.lefts))
    return all(_begins_a_line(texts.box(index), texts.box(index - 1)) for index in back)


def steps_to_sort(boxes: Iterable[Box]) -> int:
    """Return by how many texts others are put in front, while they stand on one line.

    >>> steps_to_sort([(10.0, 0.0, 14.0, 9.0), (20.0, 0.0, 24.0, 9.0)])
    0
    >>> steps_to_sort([(20.0, 0.0, 24.0, 9.0), (10.0, 0.0, 14.0, 9.0)])
    1
    """
    steps = 0
    line: list[float] = []
    last: Box | None = None
    for box in boxes:
        if last is None or _begins_a_line(box, last):
            line, last = [box[0]], box
            continue
        place = bisect_right(line, box[0])
        steps += len(line) - place
        line.insert(place, box[0])
        if place == len(line) - 1:
            last = box
    return steps


def _begins_a_line(box: Box, last: Box) -> bool:
    return abs(box[1] - last[1]) > max(_size(box), _size(last)) / 2


def _size(box: Box) -> float:
    return max(box[2] - box[0], box[3] - box[1])


__all__ = ["steps_to_sort", "takes_too_long"]
