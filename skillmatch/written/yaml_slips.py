"""Slips of people who write YAML: a sign in a bare name that means something else to YAML."""

from __future__ import annotations

import re

_ROW_END = re.compile(r"\r\n|\r|\n")
# "Tool #1": where a comment is meant, people put more blanks before it, or one behind the sign.
_CUT_OFF = re.compile(r"[ \t]#(?:[^\s#][^\n]*)?$")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_TAB = re.compile(r" *(?:- *)*\t")
_LIKELY = (
    ("mapping values are not allowed", "; a name that holds ': ' belongs in quotes"),
    ("cannot start any token", "; a name that begins with a sign belongs in quotes"),
    ("undefined alias", "; a name that begins with * belongs in quotes"),
)


def rows_of(text: str) -> list[str]:
    """Return the lines of a text as YAML counts them."""
    return _ROW_END.split(text)


def cut_off(row: str, end: int) -> str:
    """Return what a ``#`` cuts off a bare value that ends at `end` of a line, or ``""``.

    >>> cut_off("name: Tool #1", 10), cut_off("kind: tool # or library", 10)
    (' #1', '')
    """
    match = _CUT_OFF.match(row, end)
    return match.group().rstrip() if match else ""


def comment_message(value: str, lost: str) -> str:
    """Say that a part of a value is taken for a comment, and how to keep it."""
    return (
        f"'#' begins a comment, so this is read as {value!r}; write \"{value}{lost}\" in quotes, "
        "or a blank behind the '#' of a comment"
    )


def likely_reason(reason: str, rows: list[str], first: int, last: int) -> tuple[int | None, str]:
    """Return the line, from 0, and the likely reason of an error between two lines, or ``""``."""
    if last < len(rows) and _TAB.match(rows[last]):
        where = "" if "tab" in reason.split() else "the line begins with a tab, and "
        return last, f"; {where}YAML is indented with spaces only"
    for number in range(first, min(last + 1, len(rows))):
        bare = _QUOTED.sub("", rows[number])
        if "," in reason and _CUT_OFF.search(bare) and not bare.lstrip().startswith("#"):
            return number, "; '#' begins a comment, so a name that holds it belongs in quotes"
    return None, next((hint for sign, hint in _LIKELY if sign in reason), "")


__all__ = ["comment_message", "cut_off", "likely_reason", "rows_of"]
