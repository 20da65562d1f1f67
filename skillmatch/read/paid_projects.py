"""Projects that are jobs: those of a freelancer, and those told by job, employer and dates."""

from __future__ import annotations

import re
from itertools import islice

from skillmatch.read.date_words import YEAR
from skillmatch.read.dates import find_date_ranges
from skillmatch.read.inline_headings import Heading
from skillmatch.read.job_titles import ROLE

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
_JOB_AND_EMPLOYER = re.compile(
    rf"(?:[A-Z][\w&/+.'’-]*[ ])?(?:[\w&/+.'’-]+[ ]){{0,3}}?{ROLE}"
    r"(?:[ ]?[,|·@–—-]|[ ]at\b)?[ ]?[A-Z]"
)
_A_YEAR = re.compile(YEAR)
_LONGEST_LINE = 110
_FEWEST_JOBS = 2
_MONTHS_OF_WORK = 36  # in all; those of a student take less
_NO_WORD = re.compile(r"^[\W_]+|[\W_]+$")


def with_paid_projects(text: str, headings: list[Heading]) -> list[Heading]:
    """Return the headings; where no section holds jobs, projects may be the work.

    Those of a freelancer are, and those whose lines with dates are titles of jobs, for years.

    >>> text = "Ann Lee, freelance ML engineer\\n\\nSelected projects\\nA detector for a winery"
    >>> with_paid_projects(text, [("projects", "Selected projects", 32)])
    [('experience', 'Selected projects', 32)]
    """
    if not headings or any(kind == "experience" for kind, _, _ in headings):
        return headings
    freelance = _FREELANCE.search(text, 0, min(headings[0][2], _REACH)) is not None
    ends = [*(start for _, _, start in headings[1:]), len(text)]
    told: list[Heading] = []
    for (kind, title, start), end in zip(headings, ends, strict=True):
        paid = kind == "projects" and _may_be_paid(title)
        paid = paid and (freelance or _lists_jobs(text[start + len(title) : end]))
        told.append(("experience" if paid else kind, title, start))
    return told


def _lists_jobs(section: str) -> bool:
    """Say whether the lines of a section that end in dates are jobs: "Tester Acme (2019 - 2022)".

    >>> _lists_jobs("\\nData engineer Acme (2019 - 2022)\\nTester, Tide (2015 - 2019)")
    True
    >>> _lists_jobs("\\nWine classifier (2019 - 2022)\\nTester app (2015 - 2019)")
    False
    """
    dated = [
        line for line in section.split("\n") if len(line) <= _LONGEST_LINE and _A_YEAR.search(line)
    ]
    found = [(line, dates) for line in dated for dates in islice(find_date_ranges(line), 1)]
    jobs = [dates for line, dates in found if _JOB_AND_EMPLOYER.match(line[: dates.start])]
    months = sum((dates.last_month or dates.first_month) - dates.first_month for dates in jobs)
    return (
        len(jobs) >= _FEWEST_JOBS and 4 * len(jobs) >= 3 * len(found) and months >= _MONTHS_OF_WORK
    )


def _may_be_paid(title: str) -> bool:
    return " ".join(_NO_WORD.sub("", title).casefold().split()) in _ANYBODYS


__all__ = ["with_paid_projects"]
