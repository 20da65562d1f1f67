"""Lines that say whose resume it is: "Jane Jenkins — Frontend developer", "CV of Ray Flask".

What a name is made of tells nothing, so that it is known by where it stands: first, alone or with
a profession, a mail address or letters such as PhD behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from skillmatch.document import Document
from skillmatch.find.owners.titles import PROFESSIONS
from skillmatch.find.words.scan import Scan

_UP = r"[^\W\d_a-zß-öø-ÿ]"  # a capital of any alphabet
_TITLES = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Miss|Sir|Ing|Dipl|DR|PROF|MR|MRS|MS|MX|MISS|SIR)\b\.?[ -]?)*"
_INITIALS = rf"(?:{_UP}\.[ -]?)+"
_WORD = rf"{_UP}[^\W_]*(?:['’][^\W\d_]+)*(?:-[^\W_]+(?:['’][^\W\d_]+)*)*"
_SMALL = r"(?:(?:de|van|von|der|den|el|al|bin|da|di|la|du|dos|del|ter|bint|ibn)[ ])"
_NICKNAME = rf"[(\"'“‘„«]{_WORD}[)\"'”’“»](?=[ ][^\W\d_])"  # Ann "Go" Example
_NAME = (
    rf"{_TITLES}(?:{_INITIALS}[ ]?)?(?:{_NICKNAME}[ ])?{_SMALL}{{0,2}}{_WORD}"
    rf"(?:[ ]{{1,2}}(?:{_INITIALS}(?=\W|$)|{_SMALL}{{0,2}}{_WORD}|{_NICKNAME})){{0,7}}"
)
_LETTERS = (
    r"(?:(?:,[ ]?|[ ])(?:Ph\.?[ ]?D|M\.?Sc|B\.?Sc|M\.?Eng|B\.?Eng|M\.?A|B\.?A|MBA|MD|M\.?Tech|"
    r"B\.?Tech|CEng|PMP|Jr|Sr|JR|SR|II|III|IV)\b\.?)*"
    r"(?:[ ]\([^()\n]{1,30}\))?"
)
_NAMED = re.compile(
    rf"[ \t*_#]*(?P<name>{_NAME}){_LETTERS}[*_]*(?P<rest>[ \t]*)(?=[|,(·•–—/\t\n]|[ ]-|\Z)"
)
_TITLED = re.compile(
    r"[ \t*_#]*(?:CV|C\.V\.|R[ée]sum[ée]|RESUME|Curriculum[ ]Vitae|CURRICULUM[ ]VITAE)"
    rf"(?:[ \t]*[–—:|-]+[ \t]*|[ ](?:of|for|from|OF)[ ]|[ ]+(?={_UP}))(?P<name>{_NAME})",
)
_CONTACT = re.compile(r"@[\w-]+\.|\+?\(?\d[\d ()-]{6,}\d|\b(?:linkedin|github)\.")
# The others among these words are of certificates.
_OF_PEOPLE = PROFESSIONS - {"boot", "bootcamp", "certificate", "nanodegree", "specialization"}
_LETTERS_ONLY = re.compile(r"[^\W\d_]+")
_LONGEST_TITLE = 60
_FIRST_LINES = 3


def name_lines(
    document: Document, scan: Scan, lines: Sequence[re.Match[str]]
) -> Iterator[tuple[int, int]]:
    """Yield where the name stands that a resume begins with.

    Parameters
    ----------
    document, scan
        The text and its words.
    lines
        The first lines of it, without one that only says "Resume".
    """
    for line in lines[:_FIRST_LINES]:
        titled = _TITLED.match(line[0])
        if titled is not None and not _tells_a_subject(titled["name"]):
            yield line.start() + titled.start("name"), line.start() + titled.end("name")
            return
    if not lines or (len(lines) == 1 and not document.sections):
        return
    first = lines[0]
    named = _NAMED.match(first[0])
    if named is None or _tells_a_subject(named["name"]):
        return
    start, end = first.start() + named.start("name"), first.start() + named.end()
    if _is_subject(scan, start, first.start() + named.end("name")):
        return
    if _is_introduced(document, first, lines[1:2], first[0][named.end() :], named["name"]):
        yield start, end


def _is_introduced(
    document: Document,
    first: re.Match[str],
    following: Sequence[re.Match[str]],
    rest: str,
    name: str,
) -> bool:
    """Say whether what stands around a possible name tells that it is one."""
    if rest.strip(" \t*_"):
        return _tells_a_subject(rest[:_LONGEST_TITLE]) or _CONTACT.search(rest) is not None
    if document.sections:
        return True
    behind = following[0][0] if following else ""
    if len(behind) <= _LONGEST_TITLE and _tells_a_subject(behind):
        return True
    if _CONTACT.search(behind):
        return True
    apart = document.text.startswith("\n\n", first.end())
    return apart and " " in name and len(document.text) - first.end() > _LONGEST_TITLE


def _tells_a_subject(words: str) -> bool:
    """Say whether words name a profession."""
    return not _OF_PEOPLE.isdisjoint(_LETTERS_ONLY.findall(words.casefold()))


def _is_subject(scan: Scan, start: int, end: int) -> bool:
    """Say whether it is the name of one thing that is written in several words, "Apache Kafka"."""
    return any(
        candidate.first < candidate.last
        and (
            (candidate.start <= start and candidate.end == end)
            or (start <= candidate.start < end and candidate.surface.skill.kind == "concept")
        )
        for candidate in scan.candidates
        if candidate.start < end and candidate.end > start
    )


__all__ = ["name_lines"]
