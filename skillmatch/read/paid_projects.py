"""Projects that somebody was paid for: those of a freelancer who names no other work."""

from __future__ import annotations

import re

from skillmatch.read.inline_headings import Heading

_FREELANCE = re.compile(
    r"\b(?:freelanc(?:e|er|ing)|self-employed|independent (?:\w+ )?(?:consultant|contractor)|"
    r"freiberuf(?:ler(?:in)?|lich\w*)|selbstständig\w*|zzp['’]?er|indépendante?|"
    r"libero professionista)\b",
    re.IGNORECASE,
)
# What is written above work for customers as well as above one's own; "Personal projects" is not.
_ANYBODYS = frozenset(
    {"projects", "selected projects", "key projects", "recent projects", "major projects",
     "notable projects", "relevant projects", "professional projects", "project experience",
     "project work", "project portfolio", "portfolio", "case studies", "selected case studies",
     "recent work", "selected work", "selected works", "work samples", "selected project work"}
)  # fmt: skip
_REACH = 600  # characters above the first heading in which somebody says what they are
_NO_WORD = re.compile(r"^[\W_]+|[\W_]+$")


def with_paid_projects(text: str, headings: list[Heading]) -> list[Heading]:
    """Return the headings; of a freelancer without a section of jobs the projects are the work.

    >>> text = "Ann Lee, freelance ML engineer\\n\\nSelected projects\\nA detector for a winery"
    >>> with_paid_projects(text, [("projects", "Selected projects", 32)])
    [('experience', 'Selected projects', 32)]
    """
    if not headings or any(kind == "experience" for kind, _, _ in headings):
        return headings
    if _FREELANCE.search(text, 0, min(headings[0][2], _REACH)) is None:
        return headings
    return [
        ("experience" if kind == "projects" and _may_be_paid(title) else kind, title, start)
        for kind, title, start in headings
    ]


def _may_be_paid(title: str) -> bool:
    return " ".join(_NO_WORD.sub("", title).casefold().split()) in _ANYBODYS


__all__ = ["with_paid_projects"]
