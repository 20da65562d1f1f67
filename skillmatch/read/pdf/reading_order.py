"""Reading order: in which order the lines of a page are read that paints them in another.

Browsers paint what floats before the text it stands beside, and what is positioned after all else:
the dates of all jobs, then the jobs; or all headings, then what stands between them. A page whose
lines only go down, or that begins again at the top for another column, stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from skillmatch.read.pdf.geometry import Box
from skillmatch.read.pdf.margin_notes import Strand, beside_their_lines, is_dated
from skillmatch.read.pdf.page_rows import Piece, Row, boxed, height_of, is_above, on_one_row

_MOST_STRANDS = 100  # of one page; a resume has a few for each of its jobs
_APART = 2.0  # line heights between strands that stand at different places
_TOUCH = 0.5  # of a line's height, by which streams that follow each other may overlap
_SHARED = 0.5  # of the narrower of two streams that stand in one column


def in_reading_order(pieces: Sequence[Piece]) -> list[Row] | None:
    """Return the pieces of a page row by row as they are read; ``None`` if they are painted so.

    >>> def piece(number, left, bottom, words=""):
    ...     return Piece(number, (left, bottom, left + 100.0, bottom + 10.0), words)
    >>> floats = [piece(0, 400, 700, "2021"), piece(1, 400, 600, "2018")]
    >>> jobs = [piece(2, 20, 700), piece(3, 20, 680), piece(4, 20, 600), piece(5, 20, 580)]
    >>> [[piece.number for piece in row] for row in in_reading_order([*floats, *jobs])]
    [[2, 0], [3], [4, 1], [5]]
    """
    runs = list(_runs(pieces))
    if len(runs) < 2:  # noqa: PLR2004 - one run is in order
        return None
    strands = [Strand(n, rows) for n, run in enumerate(runs) for rows in _strands(run)]
    if len(strands) > _MOST_STRANDS:
        return None
    strands = beside_their_lines(strands)
    streams = [_Stream(rows) for rows in _by_run(strands)]
    rows = list(_read(_as_one_column(streams)))
    order = [piece.number for row in rows for piece in row]
    return None if order == sorted(order) else rows


def _runs(pieces: Sequence[Piece]) -> Iterator[list[Row]]:
    """Yield the rows of a page, cut where they begin again above."""
    run: list[Row] = []
    last: Box = (0.0, 0.0, 0.0, 0.0)  # what the last row covers
    for piece in pieces:
        if run and on_one_row(last, piece.box):
            if piece.box[0] >= run[-1][-1].box[2]:
                run[-1] = [*run[-1], piece]
                last = boxed(run[-1])
                continue
            if all(piece.box[2] <= other.box[0] for other in run[-1]):
                run[-1] = [piece, *run[-1]]
                last = boxed(run[-1])
                continue
        elif run and is_above(piece.box, last):
            yield run
            run = []
        run.append([piece])
        last = piece.box
    if run:
        yield run


def _strands(run: list[Row]) -> Iterator[list[Row]]:
    """Yield the rows of a run, cut where they go on at another place farther down."""
    strand: list[Row] = []
    above: Box = (0.0, 0.0, 0.0, 0.0)
    for row in run:
        below = boxed(row)
        if strand:
            height = height_of(below)
            aside = max(below[0] - above[2], above[0] - below[2])
            if (aside > 0 and above[1] - below[3] > _APART * height) or (
                aside > height and (is_dated(strand) or is_dated([row]))
            ):
                yield strand
                strand = []
        strand.append(row)
        above = below
    yield strand


def _by_run(strands: list[Strand]) -> Iterator[list[Row]]:
    rows: dict[int, list[Row]] = {}
    for strand in strands:
        rows.setdefault(strand.run, []).extend(strand.rows)
    return (run for run in rows.values() if run)


def _share_columns(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2]


@dataclass(slots=True, init=False, eq=False)
class _Stream:
    """Rows that are read one behind the other, and what they cover."""

    rows: list[Row]
    boxes: list[Box]
    box: Box

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows
        self.boxes = list(map(boxed, rows))
        self.box = (
            min(box[0] for box in self.boxes),
            min(box[1] for box in self.boxes),
            max(box[2] for box in self.boxes),
            max(box[3] for box in self.boxes),
        )

    def within(self, low: float, high: float) -> list[Box]:
        """Return what rows that reach into a height of the page cover."""
        return [
            box
            for box in self.boxes
            if min(high, box[3]) - max(low, box[1]) > _TOUCH * height_of(box)
        ]

    def hole_for(self, other: _Stream) -> tuple[int, float] | None:
        """Return behind which row another stream stands alone between two, and in what height."""
        if not self.box[1] < other.box[1] or not other.box[3] < self.box[3]:
            return None
        if self.within(other.box[1], other.box[3]):
            return None
        above = [n for n, box in enumerate(self.boxes) if _middle(box) > _middle(other.box)]
        below = [n for n, box in enumerate(self.boxes) if _middle(box) < _middle(other.box)]
        if not above or not below:
            return None
        return above[-1], self.boxes[above[-1]][1] - self.boxes[below[0]][3]

    def is_mixed_with(self, other: _Stream) -> bool:
        """Say whether rows of both stand in one column, none upon or beside another."""
        low, high = max(self.box[1], other.box[1]), min(self.box[3], other.box[3])
        mine, others = self.within(low, high), other.within(low, high)
        if not mine or not others:
            return False
        if any(on_one_row(one, two) for one in mine for two in others):
            return False
        left, right = _extent(mine)
        first, last = _extent(others)
        shared = min(right, last) - max(left, first)
        return shared > _SHARED * min(right - left, last - first)


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _extent(boxes: list[Box]) -> tuple[float, float]:
    return min(box[0] for box in boxes), max(box[2] for box in boxes)


def _as_one_column(streams: list[_Stream]) -> list[_Stream]:
    """Return the streams with those as one whose rows stand in turn in one column."""
    found: list[_Stream] = []
    for stream in streams:
        one = stream
        for other in [*found]:
            if other.hole_for(one) or one.hole_for(other) or not other.is_mixed_with(one):
                continue
            found.remove(other)
            one = _Stream(sorted([*other.rows, *one.rows], key=lambda row: -_middle(boxed(row))))
        found.append(one)
    return found


def _read(streams: list[_Stream]) -> Iterator[Row]:
    """Yield the rows of streams, those first that begin the page; each in the hole it fills."""
    inside: dict[int, list[tuple[int, _Stream]]] = {}
    outer: list[_Stream] = []
    for stream in streams:
        place = _place_of(stream, streams)
        if place is None:
            outer.append(stream)
        else:
            inside.setdefault(id(place[0]), []).append((place[1], stream))
    yield from _in_turn(outer, inside)


def _place_of(stream: _Stream, streams: list[_Stream]) -> tuple[_Stream, int] | None:
    """Return in which stream another fills a hole, and behind which row."""
    holes = [
        (not _share_columns(other.box, stream.box), hole[1], n, hole[0])
        for n, other in enumerate(streams)
        if other is not stream and (hole := other.hole_for(stream)) is not None
    ]
    if not holes:
        return None
    _, _, number, row = min(holes)
    return streams[number], row


def _in_turn(streams: list[_Stream], inside: dict[int, list[tuple[int, _Stream]]]) -> Iterator[Row]:
    ordered: list[_Stream] = []
    for stream in streams:
        place = len(ordered)
        while place and _stands_over(stream, ordered[place - 1]):
            place -= 1
        while place < len(ordered) and not _share_columns(stream.box, ordered[place].box):
            place += 1
        ordered.insert(place, stream)
    for stream in ordered:
        held = inside.get(id(stream), [])
        for number, row in enumerate(stream.rows):
            yield row
            yield from _in_turn([one for behind, one in held if behind == number], inside)


def _stands_over(one: _Stream, other: _Stream) -> bool:
    return one.box[1] > other.box[3] - _TOUCH * height_of(other.boxes[0])


__all__ = ["in_reading_order"]
