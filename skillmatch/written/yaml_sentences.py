"""Sentences about what is wrong in a YAML file that people write: what, and what belongs there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Step = str | int


def sentences_about(
    errors: Iterable[ErrorDetails],
    known: Mapping[str, tuple[str, ...]],
    written: Mapping[tuple[Step, ...], str],
    root: tuple[Step, ...] = (),
) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Yield pydantic's errors as sentences of ours, each once, with the path of what is wrong.

    Parameters
    ----------
    errors
        ``ValidationError.errors()``.
    known
        Right names by the name of the key or list they belong to; ``""`` holds the keys.
    written
        What stands in the file where YAML reads another thing than a text, by path.
    root
        Path of the checked value in the file.
    """
    seen: set[tuple[tuple[Step, ...], str]] = set()
    for error in errors:
        path = (*root, *_without_branches(error["loc"]))
        found = (path, _sentence(error, path, known, written.get(path, "")))
        if found not in seen:
            seen.add(found)
            yield found


def _without_branches(path: tuple[Step, ...]) -> tuple[Step, ...]:
    """Leave out what pydantic adds to a path for the branch of a union it tried."""
    return tuple(
        step
        for position, step in enumerate(path)
        if not (position and isinstance(step, str) and _BRANCH.fullmatch(step))
    )


_BRANCH = re.compile(r"constrained-str|float|int|(?:list|dict|function-\w+)\[.*\]")


def _sentence(
    error: ErrorDetails, path: tuple[Step, ...], known: Mapping[str, tuple[str, ...]], written: str
) -> str:
    kind, given = error["type"], error["input"]
    name = next((step for step in reversed(path) if isinstance(step, str)), "entry")
    if kind == "extra_forbidden":
        return f"unknown key {name!r}{nearest(name, known.get('', ()))}"
    if kind == "missing":
        return f"the key {name!r} is missing"
    if kind == "literal_error":
        choices = known.get(name, ())
        hint = nearest(str(given), choices) or _one_of(choices)
        hint = hint or f"; it is {error['ctx']['expected']}"
        return f"{name!r} cannot be {written or short(given)}{hint}"
    if kind.startswith("string_"):
        return f"{name!r} {_of_text(error, name, written)}"
    if kind in ("list_type", "tuple_type", "dict_type", "model_type", "model_attributes_type"):
        wanted = "a list" if kind in ("list_type", "tuple_type") else "a mapping with keys"
        return f"{name!r} must be {wanted}, not {_plain(given, written)}"
    if kind.startswith(("int_", "float_")):
        wanted = _NUMBERS.get(name) or ("a whole number" if kind[0] == "i" else "a number")
        return f"{name!r} must be {wanted}, not {_plain(given, written)}"
    if kind == "finite_number":
        return f"{name!r} must be a number that is not endless, not {written or short(given)}"
    if kind == "too_short":
        return f"{name!r} is empty; give one at least"
    if kind in _BOUNDS:
        bound, wanted = _BOUNDS[kind]
        return f"{name!r} must be {wanted} {error['ctx'][bound]:g}, not {written or short(given)}"
    message = error["msg"].removeprefix("Value error, ")
    return f"{name!r}: {message[:1].lower()}{message[1:]}"


def _of_text(error: ErrorDetails, name: str, written: str) -> str:
    """Say what is wrong with what should be a text of some form."""
    kind, given = error["type"], error["input"]
    if kind == "string_too_short":
        return "is empty"
    if kind == "string_too_long":
        return f"has {len(given)} characters; it may have {error['ctx']['max_length']} at most"
    if kind == "string_pattern_mismatch":
        return f"is {short(given)}, but must be {_PATTERNS.get(name, _PATTERNS['id'])}"
    return f"must be text, not {_plain(given, written)}{_quote_hint(given)}"


_BOUNDS = {
    "greater_than": ("gt", "more than"),
    "greater_than_equal": ("ge", "at least"),
    "less_than": ("lt", "less than"),
    "less_than_equal": ("le", "at most"),
}
_NUMBERS = {"since": "a year, such as 2022"}
_PATTERNS = {
    "id": "lower-case words joined by hyphens",
    "as_of": "a year and a month as YYYY-MM, such as '2026-02'",
}
_LONGEST_SHOWN = 60


def short(value: object) -> str:
    """Return a value as a message shows it: quoted, and never long."""
    return cut(repr(value))


def cut(text: str) -> str:
    """Return a text, its end left out where it is long."""
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def nearest(wrote: str, right: Iterable[str]) -> str:
    """Return ``"; did you mean 'x'?"`` for the closest right name, or ``""``.

    >>> nearest("alias", ["aliases", "broader"])
    "; did you mean 'aliases'?"
    """
    called = {name.casefold(): name for name in right}
    close = get_close_matches(wrote.casefold(), list(called), n=1, cutoff=0.6)
    return f"; did you mean {called[close[0]]!r}?" if close else ""


def _one_of(choices: tuple[str, ...]) -> str:
    return f"; it is one of {', '.join(choices)}" if choices else ""


def _plain(given: object, written: str = "") -> str:
    """Return what was given, as it is written, and what YAML reads where that is another thing."""
    if given is None:
        return "empty"
    if isinstance(given, bool):
        wrote = written or str(given).lower()
        return f"{wrote} (YAML reads a bare yes, no, on or off as a truth value)"
    if isinstance(given, (int, float)):
        read = short(given)
        if written in ("", read):
            return f"the number {read}"
        return f"{cut(written)} (YAML reads it as the number {read})"
    if isinstance(given, str):
        return f"the text {short(given)}"
    if isinstance(given, list):
        return "a list"
    if isinstance(given, dict):
        return "a mapping"
    return f"{cut(written)} (YAML reads it as a date)" if written else "another YAML type"


def _quote_hint(given: object) -> str:
    return "" if given is None or isinstance(given, (str, list, dict)) else "; put it in quotes"


__all__ = ["Step", "cut", "nearest", "sentences_about", "short"]
