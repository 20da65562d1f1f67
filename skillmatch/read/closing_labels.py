"""Lines such as "Skills: Go, SQL": a label within a job, but a heading behind the last one."""

from __future__ import annotations

import re
from collections.abc import Collection

CLOSING_LABELS = frozenset({
    "skills", "technical skills", "key skills", "it skills", "computer skills", "skill set",
    "tools", "knowledge", "courses", "career goals", "side project", "side projects",
    "personal project", "personal projects", "academic appointments",
})  # fmt: skip
"""The labels that a job or a project may have too."""
_CLOSED = frozenset(
    ["experience", "projects", "education", "courses", "certifications", "languages", "awards"]
)
_EMPTY_LINE_BEFORE = re.compile(r"\n[ \t]*\n[ \t]*$")
_BLOCK = re.compile(r"[^\n]*(?:\n[ \t]*[^\s][^\n]*)*")
_LABEL = re.compile(r"[ \t]*[A-Z][\w &/-]{0,30}:")
_OF_A_JOB = re.compile(r"^[ \t]*[•●▪■◦‣*+–—-][ \t]|\b(?:19|20)\d\d\b", re.MULTILINE)


def closes_a_job(
    text: str, start: int, inside: str, headings: Collection[int], last: int | None
) -> bool:
    """Say whether a label opens a section of its own.

    It does behind the last job, where an empty line or another heading sets it off, and
    where it stands only once.

    Parameters
    ----------
    text
        The text.
    start
        Where the label begins.
    inside
        The kind of the section around it.
    headings
        Where the lines begin that are headings whatever stands around them.
    last
        Where the heading before the label begins, if that one has text behind it too.

    Examples
    --------
    >>> text = "Engineer, 2019 - 2022\\n- Built things\\n\\nSkills: Go, SQL"
    >>> closes_a_job(text, text.index("Skills"), "experience", (), None)
    True
    """
    label = text[start : text.find(":", start)].strip().casefold()
    if inside not in _CLOSED or label not in CLOSING_LABELS:
        return False
    if (
        len(re.findall(rf"^[^\w\n]*{re.escape(label)}[ \t]*:", text, re.MULTILINE | re.IGNORECASE))
        > 1
    ):
        return False
    block = _BLOCK.match(text, start)
    end = block.end() if block else start
    following = [place for place in headings if start < place]
    reached = min([end, *following])
    behind = text[text.find("\n", start, reached) : reached] if "\n" in text[start:reached] else ""
    if _OF_A_JOB.search(behind):
        return False
    rest = text[end:]
    if reached == end and rest.strip() and end + len(rest) - len(rest.lstrip()) not in headings:
        return False
    next_to_another = reached < end and all(map(_LABEL.match, behind.strip("\n").splitlines()))
    right_behind = last is not None and text.count("\n", last, start) == 1
    return next_to_another or right_behind or bool(_EMPTY_LINE_BEFORE.search(text[:start][-40:]))


__all__ = ["CLOSING_LABELS", "closes_a_job"]
