"""Titles of jobs that say all: "Senior Engineer, Acme Ltd" names what one was, and where."""

from __future__ import annotations

import re

from skillmatch.occupation_words import (
    ASSOCIATES,
    LEADERS,
    LEARNERS,
    MAKERS,
    SERVICE_WORKERS,
    TEACHERS,
)
from skillmatch.people_words import PARTS_OF_FIRMS
from skillmatch.word_forms import either

# A fellow alone may be an award's, a practitioner a certificate's; a head is one of something.
_TITLES = (
    (MAKERS | LEADERS | LEARNERS | TEACHERS | ASSOCIATES | SERVICE_WORKERS)
    - {"fellow", "practitioner", "head"}
) | {"research fellow", "president", "apprentice", "chef"}
ROLE = (
    rf"(?i:{either(_TITLES)}|head of [a-z ]{{2,30}}|"
    r"entwickler(?:in)?|berater(?:in)?|lehrer(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|"
    r"ingénieure?|développeu(?:r|se)|stagiaire|ingenier[oa]|desarrollador(?:a)?|profesor(?:a)?)"
)
"""A pattern of the last word of what a job is called."""
_WORDS = r"(?:[A-Z(][^\s,|;:!?]*[ ](?:(?:of|and|&)[ ])?){0,5}?"
_GRADE = r"(?:[ ](?:I{1,3}|IV|\d))?"
_AT = r"(?:[ ]?[,|·•(@–—]|[ ]-|[ ](?:at|bei|chez|en|with)\b)[ ]?"
_WHOLE = re.compile(rf"\s*{_WORDS}{ROLE}{_GRADE}{_AT}[A-Z0-9][^\n;:!?]{{1,60}}")
_PART_OF_AN_EMPLOYER = re.compile(
    rf"\b{either(PARTS_OF_FIRMS | {'project', 'platform', 'service', 'services'})}\b",
    re.IGNORECASE,
)
_LONGEST = 90


def names_job_and_employer(line: str) -> bool:
    """Say whether a line names a job and an employer, and not only a team of one.

    >>> names_job_and_employer("ML Engineer, Beta Ltd"), names_job_and_employer("Engineer")
    (True, False)
    >>> names_job_and_employer("Engineer, Search team")
    False
    """
    bare = line.strip()
    return (
        len(bare) <= _LONGEST
        and not bare.endswith(".")
        and _WHOLE.fullmatch(bare) is not None
        and _PART_OF_AN_EMPLOYER.search(bare) is None
    )


def next_job(text: str, start: int, end: int) -> int | None:
    """Return where the next job begins below an empty line, by a title that says all.

    >>> text = "• Taught.\\n\\nML Engineer, Beta\\n• Built it."
    >>> next_job(text, 0, len(text))
    11
    """
    gap = text.find("\n\n", start, end)
    while gap >= 0:
        begin = gap + 2
        stop = text.find("\n", begin, end)
        if stop < 0:
            return None
        if stop > begin and names_job_and_employer(text[begin:stop]):
            return begin
        gap = text.find("\n\n", begin, end)
    return None


__all__ = ["ROLE", "names_job_and_employer", "next_job"]
