"""Undone sentences: those of jobs and projects that tell of no work of one's own, as a whole.

What an employer asks for, what is planned, and what others did. `said` judges a name by the words
before its list; here the beginning of a sentence speaks of all that is named in it, and of the
deeds told there as well: "Plan to build RAG with LangChain, train models and deploy them".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from skillmatch.document import WORK_SECTIONS, Document
from skillmatch.find.statuses import asked_sentences, others_sentences, planned_sentences
from skillmatch.names import lower_case
from skillmatch.places import merged

_BULLETS = r"[ \t•●▪■◦‣⁃·*–—>\ufffd\x1e-]*"
_BEGINNING = re.compile(rf"{_BULLETS}(?:\(?\d{{1,2}}[.)][ \t]+)?")
# A line that begins with a small letter goes on with the sentence before.
_END = re.compile(
    r"\n(?![ \t]*[a-z(])|[.!?](?=[ \t]+[A-Z“\"(])|[;!?](?=\s)|[•●▪\ufffd]|\.(?=\s*\n|\Z)"
)
_LONGEST = 600
_OF_WORK = WORK_SECTIONS | {"header"}


class Undone(NamedTuple):
    """Where the sentences stand that tell of no work.

    Attributes
    ----------
    others
        What others did or ask for.
    planned
        What somebody means to do.
    """

    others: list[tuple[int, int]]
    planned: list[tuple[int, int]]


def undone_sentences(document: Document) -> Undone:
    """Return where jobs and projects tell of what was planned, asked for or done by others.

    A text without dated jobs or projects has none: a posting may say all this.
    """
    found = Undone([], [])
    if not document.entries:
        return found
    text, lower = document.text, lower_case(document.text)
    for start, stop in _stretches(document):
        for begin, end in _sentences(text, start, stop):
            until = planned_sentences.planned_until(lower, begin, end)
            if until:
                found.planned.append((begin, until))
            elif asked_sentences.is_asked(lower, begin, end):
                found.others.append((begin, end))
            elif others_sentences.may_tell_of_others(lower, begin, end):
                title = _title(document, begin)
                span = others_sentences.others_span(lower, begin, end, title)
                found.others.extend([span] if span else [])
    return found


def _stretches(document: Document) -> list[tuple[int, int]]:
    """Return where jobs and projects stand; without headings, those with dates."""
    sections = [(one.start, one.end) for one in document.sections if one.kind in WORK_SECTIONS]
    entries = [(one.start, one.end) for one in document.entries if one.section in _OF_WORK]
    return merged([*sections, *entries])


def _sentences(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a stretch begin, behind their bullets, and end."""
    begin = start
    while begin < stop:
        found = _BEGINNING.match(text, begin, stop)
        first = found.end() if found else begin
        end = _END.search(text, first, min(stop, first + _LONGEST))
        until = end.start() if end else min(stop, first + _LONGEST)
        if until > first:
            yield first, until
        begin = max(end.end() if end else until, first, begin + 1)


def _title(document: Document, place: int) -> str:
    entry = document.entry_at(place)
    return document.text[slice(*document.title_span(entry))] if entry else ""


__all__ = ["Undone", "undone_sentences"]
