"""Plans: the items under a heading such as "Goals 2026" or "To learn" are wished for."""

from __future__ import annotations

import re
from collections.abc import Iterable

PLAN_WORDS = frozenset(
    [
        "goal", "goals", "plan", "plans", "do", "todo", "learn", "wish", "wishlist", "next",
        "learning", "acquire", "develop",
    ]
)  # fmt: skip
"""Each heading has one of them."""
_HEADED = re.compile(
    r"[^\w\n]{0,4}(?:(?:my|career|learning|personal|professional|next|future|short[- ]term"
    r"|long[- ]term|"
    r"training)[ \t]+)*(?:goals?|plans?|to[- ]?do(?:[ \t]+list)?|to learn|wish ?list|next steps?"
    r"|next up|"
    r"learning (?:list|goals|next)|currently learning|(?:i[ \t]+)?want to learn|(?:things?"
    r"|skills?) (?:i[ \t]+"
    r"want[ \t]+)?to (?:learn|acquire|develop))(?:[ \t]+(?:(?:for|in)[ \t]+)?(?:20\d\d|this year"
    r"|next year))?"
    r"[ \t]*:?[ \t]*\n(?P<items>(?:[ \t]*[-•*–●▪■◦‣][^\n]*(?:\n|\Z))+)",
    re.IGNORECASE,
)


def planned_stretches(text: str, cues: Iterable[int]) -> list[tuple[int, int]]:
    """Return from where to where the items under such headings stand.

    Parameters
    ----------
    text
        The text.
    cues
        Where its `PLAN_WORDS` begin, in order.

    Examples
    --------
    >>> text = "Goals 2026\\n- learn Rust\\n- pass the exam\\n\\nSkills\\n- Java\\n"
    >>> [text[start:end] for start, end in planned_stretches(text, [0])]
    ['- learn Rust\\n- pass the exam\\n']
    """
    planned, reached = [], 0
    for cue in cues:
        found = _HEADED.match(text, text.rfind("\n", 0, cue) + 1) if cue >= reached else None
        if found is not None:
            reached = found.end()
            planned.append(found.span("items"))
    return planned


__all__ = ["PLAN_WORDS", "planned_stretches"]
