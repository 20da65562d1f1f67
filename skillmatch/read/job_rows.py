"""Jobs on one line, or as rows of a table: where what names the job ends and its work begins."""

from __future__ import annotations

import re

from skillmatch.read.anchors import BULLET, Anchor
from skillmatch.read.dated_lines import work_begins
from skillmatch.read.named_jobs import names_a_job

_BORDER = re.compile(r"[ \t]*[·|][ \t]*")
_CELLS_OF_A_NAME = 2  # job and employer


def end_of_title(text: str, anchor: Anchor) -> int:
    """Return where the title on the line of some dates ends: with the line, unless work follows.

    In a row with its dates in two cells, job and employer stand before the dates or behind them;
    what further cells hold is of the work. So is "Built it." in "Engineer, Acme, 2019. Built it."

    >>> from skillmatch.read.anchors import find_anchors
    >>> from skillmatch.read.dates import find_date_ranges
    >>> row = "Acme · Engineer · 05/2019 · 06/2020 · Go"
    >>> (anchor,) = find_anchors(row, find_date_ranges(row), 0, len(row), singles=False)
    >>> row[: end_of_title(row, anchor)]
    'Acme · Engineer · 05/2019 · 06/2020'
    """
    dates = anchor.dates
    bullet = BULLET.match(text, anchor.start, dates.start)
    start = bullet.end() if bullet else anchor.start
    work = work_begins(text[start : dates.start].strip(), text[dates.end : anchor.end])
    if work is not None:
        return dates.end + work
    if anchor.alone or _BORDER.search(text, dates.start, dates.end) is None:
        return anchor.end
    before = _cells(text, anchor.start, dates.start)
    if len(before) >= _CELLS_OF_A_NAME:
        return dates.end if _name_a_job(text, before) else anchor.end
    left = _CELLS_OF_A_NAME - len(before)
    behind = _cells(text, dates.end, anchor.end)
    if len(behind) > left and _name_a_job(text, before + behind[:left]):
        return behind[left - 1][1]
    return anchor.end


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the cells of a row that hold something begin and end."""
    cells, reached = list[tuple[int, int]](), start
    for begin, stop in [
        *(found.span() for found in _BORDER.finditer(text, start, end)),
        (end, end),
    ]:
        if text[reached:begin].strip():
            cells.append((reached, begin))
        reached = stop
    return cells


def _name_a_job(text: str, cells: list[tuple[int, int]]) -> bool:
    return any(names_a_job(text[start:end].strip()) for start, end in cells)


__all__ = ["end_of_title"]
