"""Lines such as "Skills: Go, SQL": a label within a job, but a heading behind the last one."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice

from skillmatch.read.date_words import DASHES

OF_A_PERSON = frozenset({
    "skills", "technical skills", "key skills", "core skills", "it skills", "computer skills",
    "software skills", "programming skills", "hard skills", "tech skills", "skill set",
    "core competencies", "competencies", "programming languages",
})  # fmt: skip
"""The labels by which a person names what they know; "Tools:" and "Stack:" are rather a job's."""
CLOSING_LABELS = OF_A_PERSON | frozenset({
    "tools", "knowledge", "courses", "career goals", "side project", "side projects",
    "personal project", "personal projects", "academic appointments",
})  # fmt: skip
"""The labels that a job or a project may have too."""
_CLOSED = frozenset(
    ["experience", "projects", "education", "courses", "certifications", "languages", "awards"]
)
# Where nothing has a line "Skills: ..." of its own, "" being what stands above the first heading.
_WITHOUT = frozenset({"", "summary", "interests", "references", "other", "publications"})
_EMPTY_LINE_BEFORE = re.compile(r"\n[ \t]*\n[ \t]*$")
_BLOCK = re.compile(r"[^\n]*(?:\n[ \t]*[^\s][^\n]*)*")
_LABEL_OF_ALL = re.compile(rf"([^\n:]{{2,30}}?)[ \t]*(?::|[{DASHES}][ \t])")
_REACH_ABOVE = 600  # characters
_LABEL = re.compile(r"[ \t]*[A-Z][\w &/-]{0,30}:")
_OF_A_JOB = re.compile(r"^[ \t]*[•●▪■◦‣*+–—-][ \t]|\b(?:19|20)\d\d\b", re.MULTILINE)


def closes_a_job(
    text: str,
    start: int,
    inside: str,
    headings: Collection[int],
    last: int | None,
    *,
    listed_elsewhere: bool = False,
) -> bool:
    """Say whether a label opens a section of its own.

    It does behind the last job, where an empty line or another heading sets it off, and
    where it stands only once. What a person is said to know needs no empty line, unless the
    resume has a list of skills elsewhere or each item stands as on a page of LinkedIn.

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
    listed_elsewhere
        Whether another heading opens a list of skills.

    Examples
    --------
    >>> text = "Engineer, 2019 - 2022\\n- Built things\\n\\nSkills: Go, SQL"
    >>> closes_a_job(text, text.index("Skills"), "experience", (), None)
    True
    """
    found = _LABEL_OF_ALL.match(text, start)
    label = found[1].strip().casefold() if found else ""
    known = _CLOSED | _WITHOUT if label in OF_A_PERSON else _CLOSED
    if inside not in known or label not in CLOSING_LABELS or _comes_back(text, label):
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
    if next_to_another or right_behind or _EMPTY_LINE_BEFORE.search(text[:start][-40:]):
        return True
    if label not in OF_A_PERSON or listed_elsewhere or "·" in text[start:reached]:
        return False
    goes_on = text[start:reached].split("\n", 1)[0].rstrip().endswith(",")
    return (goes_on or not behind.strip()) and not _is_indented(text, start)


def _comes_back(text: str, label: str) -> bool:
    """Say whether a label stands more than once, as one of each job does."""
    again = rf"^[^\w\n]*{re.escape(label)}[ \t]*(?::|[{DASHES}][ \t])"
    found = re.finditer(again, text, re.MULTILINE | re.IGNORECASE)
    return next(islice(found, 1, None), None) is not None


def _is_indented(text: str, start: int) -> bool:
    """Say whether a line stands deeper than one of those above it."""
    line = text.rfind("\n", 0, start) + 1
    above = text[max(0, line - _REACH_ABOVE) : line].split("\n")[1:]
    depths = [len(other) - len(other.lstrip()) for other in above if other.strip()]
    return bool(depths) and start - line > min(depths)


__all__ = ["CLOSING_LABELS", "OF_A_PERSON", "closes_a_job"]
