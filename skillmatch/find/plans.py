"""Plans: the items under a heading such as "Goals 2026" or "To learn" are wished for."""

from __future__ import annotations

import re

_HEADED = re.compile(
    r"^[^\w\n]{0,4}(?:(?:my|career|learning|personal|professional|next|future|short[- ]term"
    r"|long[- ]term|"
    r"training)[ \t]+)*(?:goals?|plans?|to[- ]?do(?:[ \t]+list)?|to learn|wish ?list|next steps?"
    r"|next up|"
    r"learning (?:list|goals|next)|currently learning|(?:i[ \t]+)?want to learn|(?:things?"
    r"|skills?) (?:i[ \t]+"
    r"want[ \t]+)?to (?:learn|acquire|develop))(?:[ \t]+(?:(?:for|in)[ \t]+)?(?:20\d\d|this year"
    r"|next year))?"
    r"[ \t]*:?[ \t]*\n(?P<items>(?:[ \t]*[-•*–●▪■◦‣][^\n]*(?:\n|\Z))+)",
    re.IGNORECASE | re.MULTILINE,
)


def planned_stretches(text: str) -> list[tuple[int, int]]:
    """Return from where to where the items under such headings stand.

    >>> text = "Goals 2026\\n- learn Rust\\n- pass the exam\\n\\nSkills\\n- Java\\n"
    >>> [text[start:end] for start, end in planned_stretches(text)]
    ['- learn Rust\\n- pass the exam\\n']
    """
    return [found.span("items") for found in _HEADED.finditer(text)]


__all__ = ["planned_stretches"]
