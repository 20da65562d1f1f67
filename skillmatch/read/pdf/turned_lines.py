"""Turned lines: headings that run up or down the margin are read before the lines beside them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from skillmatch.read.pdf.geometry import Box
from skillmatch.read.pdf.page_rows import Piece, Row, boxed, height_of, on_one_row

LEVEL = 0.05
"""Radians by which a level line may be aslant."""
_QUARTERS = (math.pi / 2, 3 * math.pi / 2)


def runs_up_or_down(angle: float) -> bool:
    """Say whether letters at an angle run up or down a page.

    >>> [runs_up_or_down(angle) for angle in (0.0, 0.8, 1.57, 3.14, 4.71)]
    [False, False, True, False, True]
    """
    return any(abs(angle - quarter) < LEVEL for quarter in _QUARTERS)


def as_painted(pieces: Sequence[Piece]) -> list[Row]:
    """Return pieces as the rows in which they are painted."""
    rows: list[Row] = []
    for piece in pieces:
        if rows and piece.box[0] >= rows[-1][-1].box[2] and on_one_row(boxed(rows[-1]), piece.box):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def with_turned(rows: Sequence[Row], turned: Sequence[Piece]) -> list[Row]:
    """Return rows with turned lines, each before the first of the rows that it is the heading of.

    >>> rows = [[Piece(n, (20.0, y, 90.0, y + 10), "")] for n, y in enumerate((70.0, 50.0, 30.0))]
    >>> lines = [Piece(3, (0.0, 25.0, 9.0, 60.0), "SKILLS"), Piece(4, (0.0, 0.0, 9.0, 20.0), "")]
    >>> [[piece.number for piece in row] for row in with_turned(rows, lines)]
    [[0], [3], [1], [2], [4]]
    """
    boxes = [boxed(row) for row in rows]
    before: dict[int, list[Row]] = {}
    for piece in turned:
        above = min((t.box[1] for t in turned if t.box[1] >= piece.box[3]), default=math.inf)
        before.setdefault(_first_below(boxes, piece.box, above), []).append([piece])
    found: list[Row] = []
    for number, row in enumerate(rows):
        found += [*before.get(number, ()), row]
    return found + before.get(len(rows), [])


def _first_below(boxes: Sequence[Box], line: Box, above: float) -> int:
    """Return the number of the first row that a turned line is the heading of.

    It may stand at the top of its section, in the middle or at the end: the section begins below
    the widest gap between the rows above, up to the turned line `above` it.
    """
    first = begin = _first_beside(boxes, line)
    highest = min(above, 2 * line[3] - line[1])
    while 0 < begin < len(boxes) and boxes[begin][1] < boxes[begin - 1][1] < highest:
        begin -= 1
    return max(range(begin, first + 1), key=lambda n: (_gap_above(boxes, n), n))


def _gap_above(boxes: Sequence[Box], number: int) -> float:
    if not 0 < number < len(boxes):
        return 0.0
    return boxes[number - 1][1] - boxes[number][3]


def _first_beside(boxes: Sequence[Box], line: Box) -> int:
    """Return the number of the first row that stands close beside a turned line."""
    beside = [n for n, box in enumerate(boxes) if line[1] < (box[1] + box[3]) / 2 < line[3]]
    nearest = min((_aside(boxes[n], line) for n in beside), default=0.0)
    close = (n for n in beside if _aside(boxes[n], line) <= nearest + height_of(boxes[n]))
    return next(close, len(boxes))


def _aside(box: Box, line: Box) -> float:
    """Return how far beside a turned line a row stands."""
    return max(0.0, box[0] - line[2], line[0] - box[2])


__all__ = ["LEVEL", "as_painted", "runs_up_or_down", "with_turned"]
