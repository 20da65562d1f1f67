"""Lines that name a job, its employer or who can be asked about it: no name there is a skill."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Document, Entry
from skillmatch.read.text_columns import BESIDE

_LONGEST_JOB_LINE = 160
_LONGEST_REFERENCES = 1_500
_LINE = re.compile(r"[^\n]+")
# "2009 - 2016  Analyst, Hill Ltd. Forecasts, dashboards": what was done on the line of the job.
_DATES_FIRST = re.compile(r"[^\w\n]{0,4}(?:[A-Za-z]{3,9}\.?[ ]|\d{1,2}[/.])?(?:19|20)\d\d\b")
_STATEMENT = re.compile(
    r"(?:[\w)]{2}(?<!\b[SJDM]r)(?<!\bSt)(?<!\bM[rs]s)(?<!\bProf)(?<!\bDept)(?<!\bUniv)\.|"
    r",[^\n.:]*[A-Za-z)]:)[ \t]+(?=[A-Z])"
)
_SMALL = frozenset({"of", "and", "the", "&", "in", "at", "for", "de", "la", "und", "–", "-", "|"})
_BULLETS = frozenset("-*•●▪■◦‣⁃·>\ufffd")


def job_lines(document: Document) -> Iterator[list[tuple[int, int]]]:
    """Yield the lines that name each job: its title, employer and place, down to its dates.

    "Fernhill Robotics, Portland, May 2019 – Present" claims no robotics. Lines that speak of a
    project name what it was about, and stay.
    """
    for entry in document.entries:
        if entry.section in {"experience", "header"}:
            lines = list(title_lines(document, entry))
            if lines:
                yield lines


def title_lines(document: Document, entry: Entry) -> Iterator[tuple[int, int]]:
    """Yield the lines that name one job, down to its dates."""
    for match in _LINE.finditer(document.text, entry.start, max(entry.title_end, entry.start)):
        line = match.group()
        if document.text.startswith(BESIDE, match.end() + 1):
            continue  # the job is named in the column beside
        is_title = "roject" not in line and line[:1] not in _BULLETS  # a bullet: what was done
        if is_title and len(line) <= _LONGEST_JOB_LINE:
            yield match.start(), _end_of_title(document.text, *match.span())


def _end_of_title(text: str, start: int, end: int) -> int:
    """Return where a line ceases to name a job: at its end, or before what was done in it."""
    if _DATES_FIRST.match(text, start) is None:
        return end
    statement = _STATEMENT.search(text, start, end)
    return end if statement is None else statement.end()


def employer_lines(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the lines below a job's title that look like employer and place.

    "Django Street Coffee Roasters, Bath" is written in capitals and ends no sentence.
    """
    for entry in document.entries:
        if entry.section != "experience":
            continue
        match = _LINE.search(document.text, entry.title_end, entry.end)
        if match is None or len(match.group()) > _LONGEST_JOB_LINE:
            continue
        words = match.group().split()
        if (
            words
            and words[-1][-1] != "."
            and all(word[:1].isupper() or word in _SMALL for word in words)
        ):
            yield match.span()


def references(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the sections that name who can be asked: people, and who employs them.

    What follows "References on request" for pages, under a heading that was not seen, stays.
    """
    for section in document.sections:
        if section.kind == "references" and section.end - section.start <= _LONGEST_REFERENCES:
            yield section.start, section.end


__all__ = ["employer_lines", "job_lines", "references", "title_lines"]
