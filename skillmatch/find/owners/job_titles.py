"""Job titles: the field that a dated job is named after was worked in for its years.

"Computer Vision Engineer, 2019 to 2023" names no skill, and tells of one all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from skillmatch.document import Document
from skillmatch.occupation_words import FIELD_WORKERS
from skillmatch.weighing.occupations import works_beside
from skillmatch.word_forms import either

FIELDS: dict[str, str] = {
    "machine-learning": r"machine[- ]learning|ML",
    "deep-learning": r"deep[- ]learning",
    "computer-vision": r"(?:computer |machine )?vision|CV",
    "natural-language-processing": r"NLP|natural[- ]language processing|language technology",
    "speech-recognition": r"speech(?: recognition)?|ASR",
    "robotics": r"robotics?|robot",
    "large-language-models": r"gen(?:erative)?[- ]?AI|LLM|(?:large language|foundation) models?",
    "artificial-intelligence": r"(?:applied |conversational )?(?:AI|artificial[- ]intelligence)",
    "recommender-systems": r"recommend(?:er|ation)s?(?: systems?)?",
    "reinforcement-learning": r"reinforcement[- ]learning",
    "data-science": r"data science",
    "mlops": r"ML[- ]?Ops",
}
"""How titles call the fields that they tell: a pattern for each skill."""
_WORKERS = either(FIELD_WORKERS | {"intern", "working student"})
_BETWEEN = (
    r"(?:[ \t]*[/&,+-][ \t]*|[ \t]+)(?:(?:and|software|research|applied|platform|infrastructure|"
    r"systems?|algorithms?|solutions?|applications?|data|perception|learning|AI|ML|MLOps|"
    r"engineering|development|tech|technical)"
    r"(?:[ \t]*[/&-][ \t]*|[ \t]+)){0,2}"
)
DATA_SCIENTIST = re.compile(r"\bdata[ \t]*-?(?P<worker>scientist)\b", re.IGNORECASE)
_WORKER = re.compile(rf"{_WORKERS}|professor|lecturer|fellow|postdoc", re.IGNORECASE)


@cache
def _titles() -> dict[str, re.Pattern[str]]:
    """Return the pattern of each field's titles: slow to compile, and not needed by everybody."""
    return {
        skill: re.compile(
            rf"\b(?P<before>{field})\b{_BETWEEN}{_WORKERS}\b"
            rf"|\b(?:{_WORKERS}|professor|lecturer|fellow|postdoc\w*)"
            rf"(?:[ \t]+(?:of|in|for)|[ \t]*[,:(–—-])[ \t]+(?P<behind>{field})\b(?![ \t]+[A-Z])",
            re.IGNORECASE,
        )
        for skill, field in FIELDS.items()
    }


def titles_of_jobs(document: Document) -> Iterator[tuple[int, int]]:
    """Yield where the titles of dated jobs stand."""
    for entry in document.entries:
        if entry.section in {"experience", "header"}:
            yield document.title_span(entry)


def find_job_titles(document: Document) -> Iterator[tuple[str, int, int]]:
    """Yield each field that a dated job is named after, with where the title names it."""
    for begin, end in titles_of_jobs(document):
        title = document.text[begin:end]
        if not _WORKER.search(title) or works_beside(title):
            continue
        for skill_id, pattern in _titles().items():
            match = pattern.search(title)
            if match:
                start, stop = match.span(match.lastgroup or 0)
                yield skill_id, begin + start, begin + stop
        match = DATA_SCIENTIST.search(title)
        if match:
            yield "data-science", begin + match.start(), begin + match.end()


__all__ = ["DATA_SCIENTIST", "FIELDS", "find_job_titles", "titles_of_jobs"]
