"""Bracketed: a remark in brackets is of the item before it, "Java (want to learn), Docker"."""

from __future__ import annotations

import re

# One behind a label, or before a name without a comma, is of what follows: "To learn (soon): Go".
_REMARK = re.compile(r"(?<=[\w+#.])[ \t]*\([^()\n]{2,60}\)(?=[ \t]*(?:[,;/|&]|(?:and|or|but)\b))")


def without_remarks(clause: str) -> str:
    """Return a clause without the remarks in brackets on the items of its list.

    >>> without_remarks("Rust (currently learning), Go (want to learn), ")
    'Rust, Go, '
    >>> without_remarks("Languages (want to learn): ")
    'Languages (want to learn): '
    """
    return _REMARK.sub("", clause) if ")" in clause else clause


__all__ = ["without_remarks"]
