"""Lengths: jobs and projects that say how long they took, but not when: "Duration: 6 months"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from skillmatch.document import WORK_SECTIONS, Entry, Length, Section
from skillmatch.read.date_words import DASHES
from skillmatch.read.entries import is_title
from skillmatch.read.job_titles import ROLE

_YEARS = (
    r"(?P<years>\d{1,2}(?:[.,]\d)?)\+?[ ]?"
    r"(?:years?|yrs?|Jahre?|ans?|années?|años?|anos?|anni|年|년)"
)
_MONTHS = r"\+?[ ]?(?:months?|mos?|Monate?n?|mois|mes(?:es)?|mesi|[个個ヶか]月|개월)"
_SPAN = (
    rf"(?:{_YEARS}\.?(?:,?[ ]*(?:and |und |et |y )?(?P<months>\d{{1,3}}){_MONTHS})?|"
    rf"(?P<only>\d{{1,3}}){_MONTHS})\.?(?![\w%])"
)
_LABEL = (
    r"(?:(?:project|total|work|job)[ ])?(?:duration|period|tenure|experience|"
    r"time[ ]?(?:frame|period)|length|dauer|projektdauer|laufzeit|durée|duración|duração|durata)"
)
_ALONE = re.compile(
    rf"[\s(\[•*-]*(?:{_LABEL}[ ]*[:=?{DASHES}]?[ ]*)?[(\[]?{_SPAN}[)\]\s]*", re.IGNORECASE
)
_BEHIND = re.compile(
    rf"(?P<title>.{{3,100}}?)[ ]*[,|(\[·:;\t{DASHES}][ ]*{_SPAN}[)\]\s]*", re.IGNORECASE
)
# "3+ years at Acme"; but not "3 years of experience in all of it".
_BEFORE = re.compile(
    rf"[\s•*-]*{_SPAN}[ ]*(?:(?i:at|with|bei|chez|en|@)|[,|·:{DASHES}])[ ]*"
    r"(?P<title>[A-Z0-9].{1,80})"
)
# "2 yrs 3 mos Senior Engineer at Acme", whose gap is lost; but not "3 years Python".
_BEFORE_A_JOB = re.compile(
    rf"[\s•*-]*{_SPAN}\s+(?P<title>(?=[A-Z])(?:(?!(?i:experience))[^\n:]){{0,60}}?\b{ROLE}\b[^\n:]{{0,60}})"
)
_MARK = re.compile(r"\d[+]?[ ]?[YyMmJjAa年년个個ヶか개]")
_LONGEST_LINE = 120
_MOST_TITLE_LINES = 3
_MONTHS_OF_A_YEAR = 12


def find_lengths(
    text: str, sections: tuple[Section, ...], entries: tuple[Entry, ...]
) -> tuple[Length, ...]:
    """Find what says its length among work that has no dates.

    >>> from skillmatch.read.sections import find_sections
    >>> text = "Projects\\nRanker\\nDuration: 6 months\\nBuilt it."
    >>> [(found.months, text[found.start : found.end])
    ...  for found in find_lengths(text, find_sections(text), ())]
    [(6, 'Ranker\\nDuration: 6 months\\nBuilt it.')]
    """
    found: list[Length] = []
    for section in sections:
        if section.kind in WORK_SECTIONS:
            for start, end in _undated(section, entries):
                if _MARK.search(text, start, end):
                    found.extend(_lengths(text, section.kind, start, end))
    return tuple(found)


def _undated(section: Section, entries: tuple[Entry, ...]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a section that no dated entry covers."""
    reached = min(section.start + len(section.title), section.end)
    for entry in entries:
        if section.start <= entry.start < section.end:
            if reached < entry.start:
                yield reached, entry.start
            reached = max(reached, entry.end)
    if reached < section.end:
        yield reached, section.end


def _lengths(text: str, kind: str, start: int, end: int) -> Iterator[Length]:
    """Yield the lengths of a stretch, each from its title up to the next."""
    begins: list[tuple[int, int]] = []
    reached = start
    above: list[str] = []
    place = start
    for line in text[start:end].split("\n"):
        months = _months(line) if len(line) <= _LONGEST_LINE else 0
        if months:
            begin = place - _length_of_title(above)
            begins.append((max(begin, reached), months))
            reached = place + len(line)
        above = [*above[1 - _MOST_TITLE_LINES :], line]
        place += len(line) + 1
    for (begin, months), (stop, _) in pairwise([*begins, (end, 0)]):
        yield Length(kind, begin, stop, months)


def _months(line: str) -> int:
    """Return how long something was, if a line says so and nothing more than its name."""
    if _MARK.search(line) is None:
        return 0
    patterns = (_ALONE, _BEFORE, _BEFORE_A_JOB, _BEHIND)
    match = next(filter(None, (pattern.fullmatch(line) for pattern in patterns)), None)
    if match is None:
        return 0
    said = match.groupdict()
    if said.get("title") is not None and not is_title(said["title"]):
        return 0
    years = float((said["years"] or "0").replace(",", "."))
    return round(_MONTHS_OF_A_YEAR * years) + int(said["months"] or said["only"] or 0)


def _length_of_title(above: list[str]) -> int:
    """Return how many characters the lines above take that name what was done."""
    taken = 0
    for line in reversed(above):
        if not line.strip() or not is_title(line):
            break
        taken += len(line) + 1
    return taken


__all__ = ["find_lengths"]
