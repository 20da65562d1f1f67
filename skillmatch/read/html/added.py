"""Text that style sheets add before and after what is in an element: ``content: ", "``."""

from __future__ import annotations

import re

from skillmatch.read.html.declarations import BACKGROUNDS, COLOURS, Declared
from skillmatch.read.html.variables import Value

BEFORE, AFTER = "::before", "::after"
_LONGEST = 200
_ICONS = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
# What stands apart from the line, or may not be seen.
_ELSEWHERE = frozenset(
    {"position", "visibility", "opacity", "font-size", "font", "text-indent", "clip", "clip-path"}
    | {"transform", "scale", "zoom", "filter", "translate", "content-visibility", "animation"}
    | {"width", "height", "max-width", "max-height", "overflow", "left", "right"}
)
_WORDS = re.compile(r"[^\W_]")


def added_content(written: str, declared: Declared) -> Declared:
    """Return what a rule for ``::before`` or ``::after`` adds, as a property of its element.

    Words whose colour the rule sets are left out, as it may be that of the page.
    """
    names = {name for name, _, _ in declared}
    if names & _ELSEWHERE or any(
        name == "display" and not value[0].startswith("inline") for name, value, _ in declared
    ):
        return []
    where = BEFORE if written.rstrip().endswith("before") else AFTER
    coloured = bool(names & (COLOURS | BACKGROUNDS))
    return [
        (where, value, important)
        for name, value, important in declared
        if name == "content" and not (coloured and _WORDS.search(text_of(value)))
    ]


def changes_added(declared: Declared) -> bool:
    """Say whether a rule only changes how what others add looks, or hides it."""
    names = {name for name, _, _ in declared}
    return "content" not in names and bool(names & (_ELSEWHERE | COLOURS | {"display"}))


def is_sign(name: str, value: Value) -> bool:
    """Say whether a property adds a sign between words, which does no harm where none is."""
    return name in {BEFORE, AFTER} and text_of(value) != "" and not has_words(text_of(value))


def text_of(value: Value) -> str:
    """Return the text that a value of ``content`` adds; icons and counters are none.

    >>> import tinycss2
    >>> from skillmatch.read.html.variables import value_of
    >>> text_of(value_of(tinycss2.parse_component_value_list('", "')))
    ', '
    """
    parts: list[str] = []
    for part in value[1]:
        if part == "/":  # what is read aloud
            break
        if part.type == "string":
            parts.append(part.value)
    return _ICONS.sub("", "".join(parts))[:_LONGEST]


def has_words(text: str) -> bool:
    """Say whether text is more than a sign between words."""
    return _WORDS.search(text) is not None


__all__ = ["AFTER", "BEFORE", "added_content", "changes_added", "has_words", "is_sign", "text_of"]
