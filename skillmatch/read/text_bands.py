"""Text bands: sections side by side in a page laid out with blanks, below headings in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from skillmatch.read.sections import heading_kind

_CELL = re.compile(r"\S+(?: \S+)*")
_LONGEST_LINE = 300
_MOST_WORDS = 5  # of a heading
_FEWEST = 2  # headings of a line
_GAP = 2  # blanks between columns


def by_bands(lines: Sequence[str], fewest: int) -> list[str]:
    """Return lines with what stands below so many headings in one line heading by heading.

    A line that reaches over the gap between two of them is below all.

    >>> print(*by_bands(["SKILLS    LANGUAGES", "Go        English", "SQL", "End of it all."], 2),
    ...       sep="\\n")
    SKILLS
    Go
    SQL
    LANGUAGES
    English
    End of it all.
    """
    read: list[str] = []
    at = 0
    while at < len(lines):
        places = _headings_at(lines[at])
        end = at + 1
        if len(places) >= fewest:
            while end < len(lines) and _is_below(lines[end], places):
                end += 1
        if any(line[place:].strip() for place in places[1:] for line in lines[at + 1 : end]):
            read.extend(_column_by_column(lines[at:end], places))
        else:
            read.extend(lines[at:end])
        at = end
    return read


def _headings_at(line: str) -> list[int]:
    """Return where the headings of a line begin that holds several and nothing else."""
    if len(line) > _LONGEST_LINE or "  " not in line.strip():
        return []
    cells = list(_CELL.finditer(line))
    if any(len(cell[0].split()) > _MOST_WORDS or heading_kind(cell[0]) is None for cell in cells):
        return []
    return [cell.start() for cell in cells]


def _is_below(line: str, places: Sequence[int]) -> bool:
    """Say whether a line goes on below headings, and neither across them nor with the next ones."""
    if len(_headings_at(line)) >= _FEWEST:
        return False
    return not any(
        line[place - _GAP : place].strip() and line[place : place + 1].strip()
        for place in places[1:]
    )


def _column_by_column(lines: Sequence[str], places: Sequence[int]) -> list[str]:
    """Return a band's lines cut at some places, one column below the other."""
    cuts = [0, *places[1:], None]
    columns = [[line[cuts[n] : cuts[n + 1]].rstrip() for line in lines] for n in range(len(places))]
    while columns[0] and not columns[0][-1]:
        columns[0].pop()
    return [line for column in columns for line in column if line or column is columns[0]]


__all__ = ["by_bands"]
