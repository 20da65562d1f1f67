"""Drawn tables: cells between lines of "+---+" and "|" in a plain text, read cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_BORDER = re.compile(r"[ \t]*[+┌├└╔╠╚┏┣┗╒╞╘][-=+─═━┬┼┴┐┤┘╦╬╩╗╣╝┳╋┻┓┫┛╤╪╧╕╡╛]{2,}[ \t]*")
_ROW = re.compile(r"[ \t]*[|│║┃].*[|│║┃][ \t]*")
_CELL_END = re.compile(r"[|│║┃]")
_LABEL_AND_TEXT = 2  # columns of a table that lays a page out
_LONGEST_LINE = 1000


def by_cells(text: str) -> str:
    """Return a text with its drawn tables as lines.

    What lies beside a label, as in a page of two columns, is read below it; the cells of a wider
    table's row stay beside each other.

    >>> print(by_cells(
    ...     "+--------+------+\\n| SKILLS | Go   |\\n|        | SQL  |\\n+--------+------+\\nEnd"
    ... ))
    <BLANKLINE>
    SKILLS
    Go
    SQL
    <BLANKLINE>
    End
    """
    lines = text.split("\n")
    if sum(map(_is_border, lines)) < 2:  # noqa: PLR2004 - the first and the last
        return text
    return "\n".join(_read(lines))


def _read(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a text, those between two borders as the cells they hold."""
    rows: list[str] | None = None  # since the last border
    for line in lines:
        if _is_border(line):
            if rows is None:
                yield ""
            else:
                yield from _cells(rows)
            rows = []
        elif rows is not None and _is_row(line):
            rows.append(line)
        else:
            if rows is not None:
                yield from rows  # no border below: no table
            rows = None
            yield line
    yield from rows or ()


def _is_border(line: str) -> bool:
    line = line.rstrip("\r")
    return len(line) <= _LONGEST_LINE and _BORDER.fullmatch(line) is not None


def _is_row(line: str) -> bool:
    line = line.rstrip("\r")
    return len(line) <= _LONGEST_LINE and _ROW.fullmatch(line) is not None


def _cells(rows: Sequence[str]) -> Iterator[str]:
    """Yield the lines between two borders: each a row, or together the lines of one row's cells."""
    split = [[cell.strip() for cell in _CELL_END.split(row.strip())[1:-1]] for row in rows]
    width = max(map(len, split), default=0)
    columns = [[row[n] for row in split if n < len(row) and row[n]] for n in range(width)]
    if width <= _LABEL_AND_TEXT:
        yield from (cell for column in columns for cell in column)
        yield ""
    elif all(row[0] for row in split):
        yield from (" · ".join(filter(None, row)) for row in split)
    else:
        yield " · ".join(" ".join(column) for column in columns if column)


__all__ = ["by_cells"]
