"""Titles below their dates: "Acme   2019 - 2021" and on the next line "Data engineer   Leeds"."""

from __future__ import annotations

import re

from skillmatch.read.anchors import BULLET, Anchor
from skillmatch.read.date_words import FOUR_DIGITS
from skillmatch.read.job_rows import end_of_title
from skillmatch.read.job_titles import ROLE
from skillmatch.read.named_jobs import names_a_job, names_a_study

_OF_JOBS = frozenset({"experience", "header"})
_LINES_LOOKED_AT = 2  # the job, or its employer and the job
_LONGEST_LINE = 100
_MOST_WORDS = 14
_LONGEST_EMPLOYER = 60  # characters of a line that may stand between
_MOST_WORDS_OF_AN_EMPLOYER = 7
_MOST_WORDS_BESIDE = 2  # of dates that name no employer yet: "2019 - 2021   Full time"
_GAP = re.compile(r"[^\S\n]{2,}|\t")
_SMALL_PART = re.compile(
    r"(?:[,;:.|·•–—]|\s-)\s+(?!of\b|at\b|and\b|in\b|part[ -]time|full[ -]time)[a-z]"
)
# Where one blank parts them: "Data Engineer Leeds, UK".
_WORDS = r"(?:[A-Z][\w&/+.'’-]*[ ](?:(?:of|and|&|for)[ ])?)"
_JOB_AND_PLACE = re.compile(
    rf"{_WORDS}{{0,6}}{ROLE}\b(?:[ ]?[/|,&][ ]?{_WORDS}{{0,3}}{ROLE}\b)*"
    r"(?:[ ]\([^()]{2,30}\))?(?=[ ]?[A-Z/(,|–—-])"
)
_MOST_COMMAS = 3  # a place behind an employer and a department; more are a list of tools
_MOST_SMALL_WORDS = 1  # of a place's name; a sentence has more


def end_of_whole_title(text: str, kind: str, anchor: Anchor, begin: int, stop: int) -> int:
    """Return where the title ends of an entry, whose job may be named below the line of its dates.

    The job may stand below its employer; what a gap parts from it, as a place, is no title.

    >>> from skillmatch.read.anchors import find_anchors
    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "Acme   2019 - 2021\\nData engineer   Leeds\\n- Built pipelines."
    >>> (anchor,) = find_anchors(text, find_date_ranges(text), 0, len(text), singles=False)
    >>> text[: end_of_whole_title(text, "experience", anchor, 0, len(text))]
    'Acme   2019 - 2021\\nData engineer'
    """
    title_end = min(end_of_title(text, anchor), stop)
    if kind not in _OF_JOBS or title_end <= begin:
        return title_end
    if any(map(names_a_job, text[begin:title_end].split("\n"))):
        return title_end
    beside = text[anchor.start : anchor.dates.start] + text[anchor.dates.end : anchor.end]
    named = "," in beside or len(beside.split()) > _MOST_WORDS_BESIDE
    reached = title_end
    for number in range(_LINES_LOOKED_AT):
        start = reached + 1
        if not text.startswith("\n", reached) or start >= stop:
            return title_end
        line_end = text.find("\n", start, stop)
        reached = line_end if line_end >= 0 else stop
        line = text[start:reached]
        bullet = BULLET.match(line)
        if bullet and not (anchor.in_list and anchor.alone):
            return title_end
        first = start + (bullet.end() if bullet else len(line) - len(line.lstrip()))
        gap = _GAP.search(text, first, reached)
        end = gap.start() if gap else start + len(line.rstrip())
        length = _length_of_name(text[first:end])
        if length:
            return first + length
        if number or named or not _may_be_an_employer(text[first:end]):
            return title_end
    return title_end


def _length_of_name(line: str) -> int:
    """Return how much of a line is a job's title, perhaps with employer and place, or 0.

    >>> name = "Data Engineer Leeds, UK"
    >>> name[: _length_of_name(name)]
    'Data Engineer'
    """
    name = line.strip()
    if len(name) > _LONGEST_LINE or not name[:1].isupper() or name.endswith((".", ";", ":")):
        return 0
    if len(name.split()) > _MOST_WORDS or FOUR_DIGITS.search(name) or names_a_study(name):
        return 0
    lists = name.endswith(",") or name.count(",") > _MOST_COMMAS
    if names_a_job(name) and not (lists or _SMALL_PART.search(name)):
        return len(name)
    found = _JOB_AND_PLACE.match(name)
    if found is None or (_SMALL_PART.search(name) and not lists):
        return 0
    small = [word for word in name.split(",")[0].split() if word[0].islower()]
    return found.end() if len(small) <= _MOST_SMALL_WORDS else 0


def _may_be_an_employer(line: str) -> bool:
    """Say whether a line is short, written as a name, and holds no date."""
    name = line.strip()
    if not name[:1].isupper() and not name[:1].isdigit():
        return False
    if len(name) > _LONGEST_EMPLOYER or name.endswith((".", ";", ":")) or FOUR_DIGITS.search(name):
        return False
    return len(name.split()) <= _MOST_WORDS_OF_AN_EMPLOYER


__all__ = ["end_of_whole_title"]
