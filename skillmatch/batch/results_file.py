"""Rows of a results.jsonl, read back line by line; what is wrong is told with file and line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from skillmatch.contracts import check_version
from skillmatch.errors import OutputError, ResultError, shown

T = TypeVar("T")

_NO_ROW = "not a row of results; give the results.jsonl of 'skillmatch batch'"


def map_rows(function: Callable[[dict[str, Any]], T], path: Path) -> Iterator[T]:
    """Yield what a function makes of each row, one row in memory at a time.

    Parameters
    ----------
    function
        Given a row as plain data; what it raises of ValueError, TypeError, KeyError and
        AttributeError says that it is no row.
    path
        A ``results.jsonl``.

    Raises
    ------
    ResultError
        If it is none, or of a newer skillmatch, with the line that is wrong.
    OutputError
        If it cannot be opened.
    """
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    yield _made(function, line)
                except ResultError as error:
                    message = f"{shown(path)}:{number}: {error}"
                    raise ResultError(message) from None
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        message = f"{shown(path)} cannot be read: {reason}"
        raise OutputError(message) from None


def _made(function: Callable[[dict[str, Any]], T], line: str) -> T:
    try:
        row = json.loads(line)
        row["status"]  # so that what is no row at all is not told to lack a version
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ResultError(_NO_ROW) from None
    check_version("row", row)
    try:
        return function(row)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise ResultError(_NO_ROW) from None


def text_of(value: Any) -> str:
    """Return a text of a row as it can be written: half a surrogate pair cannot.

    Raises
    ------
    TypeError
        If it is no text.
    """
    if not isinstance(value, str):
        raise TypeError(value)
    return value if value.isascii() else value.encode("utf-8", "replace").decode()


__all__ = ["map_rows", "text_of"]
