"""Lines that stand where a heading stands and are written like one, in words nobody knows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from skillmatch.document import Section
from skillmatch.read.anchors import BULLET

_LONGEST = 48
_MOST_WORDS = 6
_NOT_IN_A_HEADING = re.compile(r"[\d@|\\•·(){}\[\]=<>\"“”,;]|[.!?]$|https?:|www\.")
_ENOUGH_IN_CAPITALS = 2
_BELOW_A_GAP = re.compile(r"\n[ \t]*\n([^\n]{2,60})(?=\n)")
_LINE = re.compile(r"[^\n]*\w[^\n]*")
_LONGEST_LIST = 2_000
_ITEM = r"[^\s,;|•·.()][^\s,;|•·]*+(?: [^\s,;|•·]++){0,3}"
_ROW = re.compile(
    rf"\s*(?:[A-Z][\w &/-]{{1,30}}:\s*)?{_ITEM}(?:\s*[,;|•·]\s*{_ITEM}){{2,60}}[.,]?\s*"
)
_OF_SKILLS = re.compile(
    r"\b(?:tools|tech\w*|skills?|stack|platforms|languages|frameworks|libraries|"
    r"knowledge|proficien\w*|competenc\w*|expertise|methods|know-how|craft|toolbox|toolkit)\b",
    re.IGNORECASE,
)
_REACH = 200  # characters that an empty line and a heading take


def is_like_a_heading(line: str) -> bool:
    """Say whether a line is written as headings are: few words, and no sentence, list or date.

    >>> is_like_a_heading("CLIENT WORK"), is_like_a_heading("Where I've been:")
    (True, True)
    >>> is_like_a_heading("- Client work"), is_like_a_heading("Acme Ltd, Leeds")
    (False, False)
    """
    bare = line.strip().strip("#*_=— ").rstrip(": ")
    if not 1 < len(bare) <= _LONGEST or BULLET.match(line) or _NOT_IN_A_HEADING.search(bare):
        return False
    return bare[0].isupper() and len(bare.split()) <= _MOST_WORDS


def heading_above(text: str, begin: int, floor: int) -> tuple[int, int] | None:
    """Return where the line above a place stands if it is like a heading and set off.

    An empty line stands before it, and something before that: the first line of all is a name.
    """
    near = max(floor, begin - _REACH)
    end = near + len(text[near:begin].rstrip())
    start = max(text.rfind("\n", near, end) + 1, near)
    if end <= start or start == near > floor:
        return None
    above = text[max(floor, start - _REACH) : start]
    first_of_all = floor == 0 and not above.strip()
    if first_of_all and text[:1].strip():
        return None
    set_off = not above.strip(" \t") or above.rstrip(" \t").endswith("\n\n")
    return (start, end) if set_off and is_like_a_heading(text[start:end]) else None


def may_be_headed(stretch: str) -> bool:
    """Say whether a line in a stretch is set off by an empty line and written like a heading."""
    return any(is_like_a_heading(line[1]) for line in _BELOW_A_GAP.finditer(stretch))


def listed_at_the_end(stretch: str, sections: Sequence[Section]) -> tuple[int, int] | None:
    """Return where the heading of a list of names stands that ends a section, if one does.

    The heading says of what the list is ("Tools I like"), or is in capitals as the others are.

    >>> text = "MSc, 2016\\n\\nGear I love\\nPython, SQL, Docker"
    >>> listed_at_the_end(text.replace("Gear", "Tools"), ()), listed_at_the_end(text, ())
    ((11, 23), None)
    """
    lines = list(_LINE.finditer(stretch, max(0, len(stretch) - _LONGEST_LIST)))
    rows = 0
    for line in reversed(lines):
        if not _ROW.fullmatch(line.group()):
            break
        rows += 1
    if not rows or rows == len(lines):
        return None
    head = lines[-rows - 1]
    if not stretch.endswith("\n\n", 0, head.start()) or not is_like_a_heading(head.group()):
        return None
    named = _OF_SKILLS.search(head.group()) or is_written_as_headings(head.group(), sections)
    return head.span() if named else None


def is_written_as_headings(line: str, sections: Sequence[Section]) -> bool:
    """Say whether a line is in capitals, as are the headings that are known.

    >>> known = [Section("skills", "SKILLS", 0, 9), Section("education", "EDUCATION", 9, 20)]
    >>> is_written_as_headings("MY TOOLS", known), is_written_as_headings("My tools", known)
    (True, False)
    """
    titles = [section.title for section in sections if section.title.strip()]
    return (
        line.isupper()
        and len(titles) >= _ENOUGH_IN_CAPITALS
        and all(title.isupper() for title in titles)
    )


__all__ = [
    "heading_above",
    "is_like_a_heading",
    "is_written_as_headings",
    "listed_at_the_end",
    "may_be_headed",
]
