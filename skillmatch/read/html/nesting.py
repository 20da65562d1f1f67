"""Style source as tinycss2 reads it, without what is nested deeper, or longer, than it can take."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import tinycss2

from skillmatch.read.limits import DEFAULT_LIMITS

# Python turns no more than 4,300 digits into a number, and none of a style sheet needs forty.
_LONG_NUMBER = re.compile(r"(\d{40})\d+")
_PARTS = ("prelude", "content", "value", "arguments")


def parsed_sheet(sheet: str) -> tuple[list[Any], bool]:
    """Return the rules of a style sheet, and whether some were left out as nested too deep."""
    rules = tinycss2.parse_stylesheet(
        _LONG_NUMBER.sub(r"\1", sheet), skip_comments=True, skip_whitespace=True
    )
    kept = [rule for rule in rules if not is_too_deep(rule)]
    return kept, len(kept) < len(rules)


def parsed_style(source: str) -> list[Any]:
    """Return the declarations of a ``style`` attribute that are not nested too deep.

    >>> [node.name for node in parsed_style(f"color:red;width:{'calc(' * 5000}")]
    ['color']
    """
    nodes = tinycss2.parse_blocks_contents(_LONG_NUMBER.sub(r"\1", source))
    return [node for node in nodes if not is_too_deep(node)]


def is_too_deep(node: Any) -> bool:
    """Say whether brackets and blocks of a rule or declaration are nested deeper than is read."""
    level: list[Any] = [node]
    for _ in range(DEFAULT_LIMITS.style_nesting):
        level = [part for outer in level for part in _parts_of(outer)]
        if not level:
            return False
    return True


def _parts_of(node: Any) -> Iterable[Any]:
    """Yield what stands in a rule, a declaration, a function or brackets."""
    for name in _PARTS:
        parts = getattr(node, name, None)
        if isinstance(parts, list):
            yield from parts


__all__ = ["is_too_deep", "parsed_sheet", "parsed_style"]
