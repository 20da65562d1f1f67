"""Specialities of a job title: what stands behind it in brackets or behind a dash.

"Frontend Developer (React / Node)" names a job, as "React Developer" does, and claims no more. What
has commas or "and" is a list of skills: "Backend Developer (Go 1.20, NATS, CockroachDB)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan
from skillmatch.occupation_words import LEARNERS, MAKERS

_JOBS = cue_words(MAKERS | LEARNERS | {"lead"})
# The title begins its line and is written as one: "Senior Full-Stack Engineer".
_TITLE_BEGINS = re.compile(
    r"(?:^|\n)[^\w\n]{0,4}(?:[A-Z][\w.+#-]*(?:[ \t]*[/&,][ \t]*|[ \t]+)){0,5}$"
)
_GENDERS = r"(?:\(\s*[mwfdxa](?:\s*/\s*[mwfdxa]){1,3}\s*\)[ \t]*)?"
_SPECIALITY = re.compile(
    rf"[ \t]*{_GENDERS}(?:\((?P<brackets>[^(),\n]{{1,60}})\)"
    r"|[-–—|][ \t]+(?P<dash>[^\n<>(),.]{1,60}?)[ \t]*(?=[\n<(]|$))"
)
_OPENINGS = frozenset("(-–—|")
_LONGEST_TITLE = 70  # characters before the speciality
_MOST_NAMES = 4


def specialities(scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield what stands behind the titles of jobs in brackets or behind a dash."""
    text = scan.text
    names = {c.first: c.last for c in scan.candidates}
    for index in scan.indexes(_JOBS):
        start, end = scan.starts[index], scan.ends[index]
        if not text[start].isupper() or text[end : end + 3].strip(" \t")[:1] not in _OPENINGS:
            continue
        if names.get(index - 1) == index:  # the name of a tool: "SQL Developer"
            continue
        match = _SPECIALITY.match(text, end)
        if match is None or not _TITLE_BEGINS.search(text, max(0, start - _LONGEST_TITLE), start):
            continue
        within = match.span(match.lastgroup or 0)
        if " and " in text[slice(*within)]:
            continue
        if sum(within[0] <= scan.starts[first] < within[1] for first in names) <= _MOST_NAMES:
            yield within


__all__ = ["specialities"]
