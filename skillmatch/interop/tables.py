"""Files of others: tables (CSV, tab-separated) by their header, and JSON, whoever saved them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn

from skillmatch.errors import Problem, TaxonomyError, shown

MOST_BYTES = 200_000_000
"""No file of a taxonomy that is read here is larger; ESCO's largest table has 15 MB."""
_LONGEST_CELL = 1_000_000


def refuse(path: Path, message: str, line: int = 0) -> NoReturn:
    """Raise the error that says what is wrong with a file, and where."""
    raise TaxonomyError(problems=(Problem(shown(path), line, message),))


def read_bytes(path: Path, *, most: int = MOST_BYTES) -> bytes:
    """Return the content of a file.

    Raises
    ------
    TaxonomyError
        If it cannot be read, or is larger than any such file.
    """
    try:
        if path.is_dir():
            refuse(path, "is a folder; give the file itself")
        if path.stat().st_size > most:
            refuse(path, f"is larger than {most // 1_000_000} MB; take out what is not needed")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        if isinstance(error, TaxonomyError):
            raise
        reason = getattr(error, "strerror", None) or "no file can have that name"
        refuse(path, f"cannot be read ({reason})")


def read_text(path: Path) -> str:
    """Return the text of a file in UTF-8, or in UTF-16 with its mark, as Excel saves it.

    Raises
    ------
    TaxonomyError
        If it cannot be read, or is in another encoding.
    """
    data = read_bytes(path)
    encoding = "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        refuse(path, f"is not UTF-8 text (byte {error.start}); save it as UTF-8")


def read_table(
    path: Path, needed: Iterable[str], *, tabs: bool = False
) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the rows of a table with the line each begins at, as cells by column.

    Missing cells are empty, cells past the header are left out, and rows without any are skipped.

    Parameters
    ----------
    path
        The file.
    needed
        Columns that have to be there.
    tabs
        Whether cells are separated by tabs and never quoted; else by commas or semicolons, and
        quoted where they hold those or line ends.

    Raises
    ------
    TaxonomyError
        If a column is missing, or the file is no such table.
    """
    text = read_text(path)
    header_line = text.lstrip().split("\n", 1)[0]
    if tabs:
        rows = csv.reader(
            io.StringIO(text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE, strict=True
        )
    else:
        separator = ";" if header_line.count(";") > header_line.count(",") else ","
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        yield from _rows(path, rows, needed)
    except csv.Error as error:
        refuse(path, f"is not the table it should be ({error}); download it again", rows.line_num)
    finally:
        csv.field_size_limit(before)


def _rows(
    path: Path, rows: Iterator[list[str]], needed: Iterable[str]
) -> Iterator[tuple[int, dict[str, str]]]:
    header = [cell.strip() for cell in next(rows, [])]
    missing = [column for column in needed if column not in header]
    if missing:
        told = ", ".join(repr(column) for column in missing)
        noun = "column" if len(missing) == 1 else "columns"
        refuse(path, f"has no {noun} {told}; its header is not that of such a file", 1)
    # A reader of `csv` has a line number; its type is not public and says nothing of it.
    line = rows.line_num + 1  # type: ignore[attr-defined]
    for row in rows:
        cells = [cell.strip() for cell in row]
        if any(cells):
            padded = [*cells, *[""] * (len(header) - len(cells))]
            yield line, dict(zip(header, padded, strict=False))
        line = rows.line_num + 1  # type: ignore[attr-defined]


def read_json(path: Path, advice: str = "download it again") -> Any:
    """Return what a file of JSON holds.

    Raises
    ------
    TaxonomyError
        If it cannot be read, or is no JSON; the message ends in the advice.
    """
    text = read_text(path)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        refuse(path, f"is broken JSON (column {error.colno}); {advice}", error.lineno)
    except RecursionError:
        refuse(path, f"is JSON nested too deep; {advice}")
    except ValueError:
        refuse(path, f"is broken JSON (a number that is none); {advice}")


__all__ = ["MOST_BYTES", "read_bytes", "read_json", "read_table", "read_text", "refuse"]
