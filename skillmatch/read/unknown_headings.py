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


__all__ = ["heading_above", "is_like_a_heading", "is_written_as_headings"]
