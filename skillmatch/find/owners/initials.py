"""Initials: single letters that begin names of people and of schools, "R. V. College"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.find.words.scan import Candidate, Scan

_SCHOOL = (
    r"(?:University|Institute|College|School|Academy|Polytechnic|Lyceum|Seminary|Scholarship|"
    r"Prize|Award|Foundation|Hospital)\b"
)
_CAPITALS = r"(?:(?:[A-Z][\w.'’-]*|&|and|of)[ \t]+)"
# "R. V. Rao", "R.V. & J. C. College": an initial of several, and what they belong to.
_MORE_INITIALS = re.compile(r"\.[ ]?(?:[A-Z]\.[ ]?)+(?:&[ ]|[A-Z][\w'’-])")
_INITIALS_BEFORE = re.compile(r"(?:^|[^\w.+#])(?:[A-Z]\.[ ]?){1,4}$")
_INITIAL_ENDS = re.compile(r"\.(?:[ ]?[A-Z][\w'’-]|,)")
_SCHOOL_BEHIND = re.compile(rf"\.[ ]{_CAPITALS}{{1,4}}?{_SCHOOL}")
_NAME_BEFORE = re.compile(r"(?:^|[ \t\n(,])[A-Z][a-z'’-]+[ ]$")
_BEGINS = re.compile(r"(?:^|\n)[^\w\n]{0,4}$")
_REACH = 60


def initials(scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the single letters that are somebody's initials.

    The R of "Programs in R. Yale College, 2015" ends a sentence, and is none.
    """
    letters = [c for c in scan.candidates if c.end - c.start == 1]
    if not letters:
        return
    things = {c.last for c in scan.candidates if c.surface.skill.kind != "concept"}
    for candidate in letters:
        start, end = candidate.start, candidate.end
        if scan.text[end : end + 1] != "." or not scan.text[start].isupper():
            continue
        before, after = scan.text[max(0, start - _REACH) : start], scan.text[end : end + _REACH]
        several = _MORE_INITIALS.match(after) is not None or (
            _INITIALS_BEFORE.search(before) is not None and _INITIAL_ENDS.match(after) is not None
        )
        if several or (_SCHOOL_BEHIND.match(after) and _may_begin(candidate, before, things)):
            yield start, end


def _may_begin(candidate: Candidate, before: str, things: set[int]) -> bool:
    """Say whether the name of a school may hold the letter: in its middle, or as its first."""
    if _NAME_BEFORE.search(before) or _BEGINS.search(before):
        return True
    return before.endswith(", ") and candidate.first - 1 not in things


__all__ = ["initials"]
