"""Side by side: two columns that are painted line by line are read one after the other.

Most producers paint one column and then the next, and are read so. A few paint each line across
the page; then the places of the texts tell the columns, as blanks do in a text file.
"""

from __future__ import annotations

import operator
from collections import Counter
from itertools import compress, count

from skillmatch.read.pdf.geometry import Box
from skillmatch.read.pdf.loaded import LoadedText
from skillmatch.read.pdf.page_objects import Texts
from skillmatch.read.sections import heading_kind
from skillmatch.read.text_columns import FARTHEST_IN, FEWEST_LINES, by_columns

_GAP = 20.0  # points between two columns, at least
_APART = 12.0  # points between two texts of one line that are no neighbours
_SAME_LINE = 2.0  # points
_HAIR = 1.5  # points
_BLANK = 2.5  # points, narrower than letters are, so that no text reaches beyond its place


def may_stand_side_by_side(texts: Texts) -> bool:
    """Say whether texts follow others on their lines behind a gap, at one place again and again."""
    gaps = map(operator.sub, texts.lefts[1:], texts.rights)
    starts = Counter(
        round(texts.lefts[index])
        for index in compress(count(1), map(_GAP.__lt__, gaps))
        if -_SAME_LINE < texts.bottoms[index] - texts.bottoms[index - 1] < _SAME_LINE
    )
    return any(starts[left] + starts[left + 1] >= FEWEST_LINES for left in list(starts))


def text_by_columns(texts: Texts, text_page: LoadedText) -> str | None:
    """Return a page's text column by column; ``None`` if it has no two columns."""
    columns = _columns(texts.lefts)
    lines = _lines(texts)
    words = _Words(text_page)
    if not _has_heading_beside(lines, columns, words):
        return None
    laid_out = "\n".join(_laid_out(line, columns, words) for line in lines)
    text = by_columns(laid_out)
    return None if text == laid_out else text


class _Words(dict[Box, str]):
    """What stands within boxes; pdfium looks through the whole page for each, so each once."""

    def __init__(self, text_page: LoadedText) -> None:
        self._page = text_page

    def __missing__(self, box: Box) -> str:
        words = self[box] = self._page.within(box).strip().replace("\r\n", " ")
        return words


def _has_heading_beside(lines: list[list[Box]], columns: dict[float, int], words: _Words) -> bool:
    """Say whether a heading stands behind a gap, or as far in; without one there is no column."""
    within = [box for line in lines for box in line[1:]]
    far_in = [line[0] for line in lines if columns[line[0][0]] >= FARTHEST_IN]
    first = min((columns[box[0]] for box in (*within, *far_in)), default=0)
    return any(
        heading_kind("  ".join(map(words.__getitem__, line[number:]))) is not None
        for line in lines
        for number, box in enumerate(line)
        if columns[box[0]] >= first
    )


def _lines(texts: Texts) -> list[list[Box]]:
    """Return the boxes of texts line by line, from above; those beside each other are one."""
    lines: list[list[Box]] = []
    boxes = list(map(texts.box, range(len(texts.handles))))
    for box in sorted(boxes, key=lambda box: (-box[1] - box[3], box[0])):
        middle = (box[1] + box[3]) / 2
        if lines and lines[-1][0][1] < middle < lines[-1][0][3]:
            lines[-1].append(box)
        else:
            lines.append([box])
    return [_joined(sorted(line)) for line in lines]


def _joined(boxes: list[Box]) -> list[Box]:
    joined = boxes[:1]
    for box in boxes[1:]:
        last = joined[-1]
        if box[0] - last[2] < _APART:
            joined[-1] = (last[0], min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3]))
        else:
            joined.append(box)
    return joined


def _columns(lefts: list[float]) -> dict[float, int]:
    """Return how many blanks stand before texts, by where they begin; as many for a hair's breadth.

    Letters begin a little behind where they are set, an "E" farther than a "J".
    """
    columns: dict[float, int] = {}
    margin = begin = min(lefts, default=0.0)
    for left in sorted(set(lefts)):
        begin = left if left - begin > _HAIR else begin
        columns[left] = int((begin - margin) / _BLANK)
    return columns


def _laid_out(line: list[Box], columns: dict[float, int], words: _Words) -> str:
    """Return a line with its texts as far from its beginning as they stand on the page."""
    written = ""
    for box in line:
        if words[box]:
            written += " " * max(columns[box[0]] - len(written), int(bool(written))) + words[box]
    return written


__all__ = ["may_stand_side_by_side", "text_by_columns"]
