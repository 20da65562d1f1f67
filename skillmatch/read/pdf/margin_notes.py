"""Margin notes: dates and places beside the lines of jobs, painted apart, join their lines.

They are told from a column of its own, which has headings, or is set as closely as the text beside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from skillmatch.read.anchors import BULLET
from skillmatch.read.dates import find_date_ranges
from skillmatch.read.pdf.geometry import Box
from skillmatch.read.pdf.page_rows import BROKEN, Piece, Row, boxed, height_of, on_one_row
from skillmatch.read.sections import heading_kind

_CLOSE = 1.0  # line heights between rows of one note, at most
_MOST_ROWS = 3  # of one note
_FEWEST_UNDATED = 2
_SPARSE = 1.5  # rows of text for each of the notes beside it
_MOST_BESIDE = 2 / 3  # of the notes must stand beside a row
_DATED_ROWS = 1 / 3  # of notes, at least, if they are not told by being sparse
_DATED_LETTERS = 0.5  # of a row that says when, at least
_LARGER = 1.3  # times as high as what it stands beside, a name at the head of a page is no note
_INDENT = 4.0  # points
_LEVEL = 1.0  # points


@dataclass(slots=True, eq=False)
class Strand:
    """Rows that are painted one below the other at one place, in some run of the page.

    Attributes
    ----------
    run
        The number of the run.
    rows
        Its rows, from above.
    boxes
        What each of them covers.
    box
        What they cover together.
    """

    run: int
    rows: list[Row]
    boxes: list[Box] = field(init=False)
    box: Box = field(init=False)

    def __post_init__(self) -> None:
        self.measure()

    def measure(self) -> None:
        """Look again what the rows cover."""
        self.boxes = list(map(boxed, self.rows))
        self.box = _around(self.boxes)


@dataclass(frozen=True, slots=True)
class _Host:
    """The strand that has a row beside a note, and that row."""

    strand: Strand
    row: Row


def _around(boxes: list[Box]) -> Box:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def beside_their_lines(strands: list[Strand]) -> list[Strand]:
    """Return the strands with the notes in the rows of those that they stand beside."""
    left = list(strands)
    for strand in sorted(strands, key=_by_length):
        notes = list(_notes(strand.rows))
        others = [other for other in left if other is not strand]
        are_close = max(map(len, notes)) <= _MOST_ROWS or all(map(_is_date, strand.rows))
        if not are_close and not _are_ends(strand.rows, others):
            continue
        hosts = [_host(note, strand, others) for note in notes]
        are_notes = are_close and _are_notes(strand, notes, hosts)
        if any(hosts) and (are_notes or (all(hosts) and _are_ends(strand.rows, others))):
            homes = [host or next(filter(None, hosts)) for host in hosts]
            for note, home in zip(notes, homes, strict=True):
                _add(note, home.strand)
                home.strand.measure()
            left.remove(strand)
    return left


def _by_length(strand: Strand) -> tuple[int, bool]:
    """Return by what strands are sorted: the short ones first, and of them the dates."""
    return len(strand.rows), len(strand.rows) > _MOST_ROWS or not is_dated(strand.rows)


def _precedes(note: list[Row], host: _Host) -> bool:
    """Say whether a note is painted right before what stands on its right, and begins there."""
    rows = host.strand.rows
    is_next = note[-1][-1].number + 1 == rows[0][0].number
    return is_next and host.row is rows[0] and boxed(note[0])[2] <= rows[0][0].box[0]


def _follows(note: list[Row], host: _Host) -> bool:
    """Say whether a note is painted right behind rows that end where it does: titles, no tasks."""
    above = host.strand.rows
    if len(note) < 2 or note[0][0].number != above[-1][-1].number + 1:  # noqa: PLR2004 - one row follows none
        return False
    first = next((row for row in above if is_beside(boxed(note[0]), row)), None)
    last = above[-1]
    if first is None or not is_beside(boxed(note[-1]), last):
        return False
    return abs(first[0].box[0] - last[0].box[0]) < _INDENT and not BULLET.match(last[0].words)


def is_dated(rows: list[Row]) -> bool:
    """Say whether rows, or enough of them, say little else than when."""
    return sum(map(_is_date, rows)) >= _DATED_ROWS * len(rows)


def _is_date(row: Row) -> bool:
    words = _words(row)
    dates = find_date_ranges(words, singles=True)
    return sum(date.end - date.start for date in dates) >= _DATED_LETTERS * len(words)


def _is_heading(row: Row) -> bool:
    return heading_kind(_words(row)) is not None


def _words(row: Row) -> str:
    return " ".join(piece.words.strip() for piece in row)


def _notes(rows: list[Row]) -> Iterator[list[Row]]:
    """Yield the rows of notes, each a few rows close to each other."""
    note: list[Row] = []
    above: Box = (0.0, 0.0, 0.0, 0.0)
    for row in rows:
        below = boxed(row)
        if note and above[1] - below[3] > _CLOSE * height_of(below):
            yield note
            note = []
        note.append(row)
        above = below
    yield note


def _host(note: list[Row], strand: Strand, others: list[Strand]) -> _Host | None:
    """Return the host of a note.

    It is what reaches over or below the note; or else the nearest on its left, unless what is on
    its right, and not the other, is painted next to it.
    """
    (left, _, right, _), (_, bottom, _, top) = strand.box, _around(list(map(boxed, note)))
    place = left, bottom, right, top
    reaching = [
        other
        for other in others
        if _reaches(other.box, place)
        and any(box[1] < top and bottom < box[3] for box in other.boxes)
    ]
    for row in note if reaching else note[:1]:
        box = boxed(row)
        before: list[tuple[float, int, _Host]] = []
        behind: list[tuple[float, int, _Host]] = []
        for number, other in enumerate(reaching or others):
            if box[1] > other.box[3] or box[3] < other.box[1]:
                continue
            for one, beside in zip(other.rows, other.boxes, strict=True):
                if not on_one_row(beside, box) or height_of(box) >= _LARGER * height_of(beside):
                    continue
                if is_beside(box, one):
                    gap = box[0] - beside[2]
                    side = before if gap >= 0 else behind
                    side.append((abs(gap), number, _Host(other, one)))
        sides = [min(side, key=lambda one: one[:2])[2] for side in (before, behind) if side]
        if sides:
            return min(sides, key=lambda host: not _is_next(strand, host.strand))
    return None


def _reaches(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _is_next(one: Strand, other: Strand) -> bool:
    """Say whether one is painted right before or behind another."""
    ends = one.rows[-1][-1].number + 1, other.rows[-1][-1].number + 1
    return ends[0] == other.rows[0][0].number or ends[1] == one.rows[0][0].number


def _are_notes(strand: Strand, notes: list[list[Row]], hosts: list[_Host | None]) -> bool:
    """Say whether rows tell when and where what stands beside them was."""
    found = [host for host in hosts if host is not None]
    if not found or len(found) < _MOST_BESIDE * len(hosts):
        return False
    if any(map(_is_heading, strand.rows)):
        return False
    if len(notes) == 1 and (_follows(strand.rows, found[0]) or _precedes(strand.rows, found[0])):
        return False
    if is_dated(strand.rows):
        return not all(_is_date(host.row) for host in found)
    host = found[0].strand
    if len(notes) < _FEWEST_UNDATED or any(other.strand is not host for other in found):
        return False
    _, bottom, _, top = strand.box
    return sum(box[3] > bottom and box[1] < top for box in host.boxes) >= _SPARSE * len(strand.rows)


def _are_ends(rows: list[Row], others: list[Strand]) -> bool:
    """Say whether rows are the ends of those that are painted behind them, or their beginnings.

    No one paints a column before another that is read first, with each row beside one of it.
    """
    if len(rows) < _FEWEST_UNDATED:
        return False
    return all(any(map(partial(_is_end, row), others)) for row in rows)


def _is_end(row: Row, other: Strand) -> bool:
    box = boxed(row)
    return any(
        _are_level(box, beside)
        and is_beside(box, one)
        and (one[0].number > row[0].number) == (one[0].box[0] < box[0])
        for one, beside in zip(other.rows, other.boxes, strict=True)
    )


def _are_level(one: Box, other: Box) -> bool:
    return abs(one[1] - other[1]) < _LEVEL or abs(sum(one[1::2]) - sum(other[1::2])) < 2 * _LEVEL


def _add(note: list[Row], home: Strand) -> None:
    """Put the rows of a note into a strand, in place: beside its rows, or below the note's last.

    What is written below the first row stands beside no row that begins farther in, as the first
    of a job's tasks does, and beside none once another row of the note does not.
    """
    place, margin, apart = -1, 0.0, False
    for row in note:
        box = boxed(row)
        beside = next((n for n, other in enumerate(home.rows) if is_beside(box, other)), -1)
        if beside > -1 and place > -1:
            first = home.rows[beside][0]
            apart = apart or first.box[0] > margin + _INDENT or bool(BULLET.match(first.words))
        if beside > -1 and not apart:
            place = _end_of_word(home.rows, beside)
            margin = home.rows[beside][0].box[0]
            joined = [*home.rows[place], *row]
            home.rows[place] = sorted(joined, key=_left) if place == beside else joined
        else:
            if place < 0:
                middle = (box[1] + box[3]) / 2
                place = sum(boxed(other)[1] > middle for other in home.rows) - 1
            apart = apart or beside < 0
            place += 1
            home.rows.insert(place, row)


def _end_of_word(rows: list[Row], place: int) -> int:
    """Return the row where the word ends that is broken at the end of a row, if one is."""
    while place + 1 < len(rows) and rows[place][-1].words.endswith(BROKEN):
        place += 1
    return place


def _left(piece: Piece) -> float:
    return piece.box[0]


def is_beside(box: Box, row: Row) -> bool:
    """Say whether a box is on one row with others, and upon none of them."""
    return on_one_row(boxed(row), box) and all(
        box[2] <= piece.box[0] or piece.box[2] <= box[0] for piece in row
    )


__all__ = ["Strand", "beside_their_lines", "is_beside", "is_dated"]
