"""Who somebody is and where they live: lines and labels in which no name is a skill.

Ruby Jordan of 5 Java Street has neither Ruby nor Java for it, wherever the resume says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from skillmatch.document import Document
from skillmatch.find.scan import Candidate, Scan
from skillmatch.find.titles import PROFESSIONS
from skillmatch.names import split_words
from skillmatch.places import merged

_LONGEST_LINE = 160
_LINES_WITHOUT_HEADING = 5  # how many a head has at most when no heading ends it
_LINE = re.compile(r"[^\n]+")
_TITLES_OF_RESUMES = frozenset({"resume", "résumé", "curriculum vitae", "cv"})
_PERSON = re.compile(r"(?:[^\W\d_][\w.'’-]*[ ,]{1,2}){0,4}[^\W\d_][\w.'’-]*\.?")
_MAIL = re.compile(r"[\w.+-]@[\w-]+\.\w")
_PERSONAL = re.compile(
    r"@|\d{5}|(?<![\w+])\+\d|\(\d{3}\)|\b(?:street|str\.|st\.|(?<!-)road|rd\.|avenue|ave\.|lane|boulevard|"
    # "Mobile: 555 01", and not "web and mobile applications"
    r"(?:address|phone|tel|mobile)(?=[ \t]*(?:no|number)?\.?[ \t]*(?:[:+(\d–|-]|$))|"
    r"nationality|citizen|born|birth|married|single(?=[ \t]*(?:[,;|.)]|$))|gender|pronouns|"
    r"(?:she|he|they)/(?:her|him|them))\b|^\s*\d{1,5}\s+[A-Z]",
    re.IGNORECASE,
)
# fmt: off
_LABEL_WORDS = frozenset({
    "name", "names", "surname", "address", "residence", "origin", "domicile", "hometown",
    "birthplace", "place", "location", "nationality", "citizenship", "birth", "birthday",
    "birthdate", "date", "dob", "status", "gender", "sex", "pronouns", "mail", "email", "e-mail",
    "phone", "telephone", "number", "no", "tel", "mobile", "religion", "photo", "photograph",
    "signature",
})
# fmt: on
_LABEL = re.compile(
    r"(?:^|[\n|•●▪■◦·\t]|[ ]{2}|[-–*][ ])[ \t]*[*_]{0,2}("
    r"(?:(?:full|first|last|middle|given|family|maiden|legal|preferred|father['’]?s|mother['’]?s|"
    r"spouse['’]?s|husband['’]?s|candidate['’]?s)[ -])?names?|surname|"
    r"(?:(?:permanent|present|current|home|postal|mailing|residential|street|e-?mail)[ -])?address|"
    r"(?:place|country)[ ]of[ ](?:birth|residence|origin)|residence|domicile|hometown|birthplace|"
    r"place|location|nationality|citizenship|(?:date[ ]of[ ]birth|birth[ ]?(?:date|day)|dob)|"
    r"(?:marital|civil|family)[ ]status|gender|sex|(?:preferred[ ])?pronouns|e-?mail|"
    r"(?:(?:tele|mobile[ ])?phone|mobile)(?:[ ](?:number|no))?|tel|religion|photo(?:graph)?|"
    r"signature)$",
    re.IGNORECASE,
)
_LONGEST_LABEL = 40
_VALUE = re.compile(r"\.?[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*([^\n|•●▪■◦·\t]{1,150})")
_NAME_LABEL = re.compile(r"(?:^|\n)[ \t]*(?:Full )?Name[ \t]*:[ \t]*([^\n|]{3,60})", re.IGNORECASE)
# "Jenkins joined us in 2019", where the resume is of Peter Jenkins.
_OWN_DEED = re.compile(
    r"[ \t]+(?:(?:also|now|currently|previously)[ ])?(?:has|is|was|brings|holds|joined|works|"
    r"worked|leads|led|graduated|studied|speaks|enjoys|lives|builds|built|writes|wrote|trained|designed)\b"
)
_TITLE = re.compile(r"\b(?:M[rsx]|Mrs|Dr|Prof)\.?[ ]$")
_FULL_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}")


def personal_stretches(document: Document, scan: Scan) -> list[tuple[int, int]]:
    """Return the stretches that say who somebody is, without overlaps."""
    if document.format == "posting":
        return []
    return merged(
        [
            *_head_lines(document),
            *_labelled(document, scan),
            *_name_again(document, scan),
        ]
    )


def _head(document: Document) -> list[re.Match[str]]:
    """Return the lines above the first heading, but for one that only says "Resume".

    Without any heading they are the first lines, down to the last that shows a mail address; a
    text of few lines has none, for it may be a sentence.
    """
    text, sections = document.text, document.sections
    lines = [
        line
        for line in _LINE.finditer(text, 0, sections[0].start if sections else 10 * _LONGEST_LINE)
        if line[0].strip().casefold() not in _TITLES_OF_RESUMES
    ]
    if sections:
        return lines
    if len(lines) < _LINES_WITHOUT_HEADING:
        return []
    mails = [i for i, line in enumerate(lines[:_LINES_WITHOUT_HEADING]) if _MAIL.search(line[0])]
    return lines[: mails[-1] + 1] if mails else []


def _head_lines(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the lines of the head that hold the name, an address or another personal thing."""
    for number, line in enumerate(_head(document)):
        # In JSON Resume all fields above the sections but the second, its label, are personal.
        if document.format == "json-resume" and number != 1:
            yield line.span()
            continue
        is_name = number == 0 and _PERSON.fullmatch(line[0].strip()) is not None
        if len(line[0]) <= _LONGEST_LINE and (is_name or _PERSONAL.search(line[0])):
            yield line.span()


def _labelled(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield what stands behind a label such as "Permanent address:", anywhere."""
    text = scan.text
    for end in scan.places(_LABEL_WORDS).ends:
        value = _VALUE.match(text, end)
        label = _LABEL.search(text[max(0, end - _LONGEST_LABEL) : end]) if value else None
        if value is None or label is None:
            continue
        # "Mobile: Kotlin, Dart" is a list of languages, no number.
        if label[1].casefold() == "mobile" and not any(c.isdigit() for c in value[1]):
            continue
        # "Name: Chatbot with LangChain" names a project.
        if label[1].casefold() != "name" or document.section_at(end) != "projects":
            yield value.span(1)


def _name_again(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield where the name stands again: under a declaration, or as who did something."""
    name = split_words(_full_name(document, scan))[0]
    if not name:
        return
    own = frozenset(name)
    for first in scan.indexes(own):
        start, end = scan.starts[first], scan.ends[first]
        if _OWN_DEED.match(scan.text, end) or _TITLE.search(scan.text[max(0, start - 6) : start]):
            yield start, end
        last = first + len(name) - 1
        if scan.words[first : last + 1] != name:
            continue
        # Julia Swift may well list "Julia, Swift" among her skills.
        apart = any(scan.gap(i, i + 1).strip(" .") for i in range(first, last))
        if not apart and document.section_at(start) != "skills":
            yield start, scan.ends[last]


def _full_name(document: Document, scan: Scan) -> str:
    """Return the full name, or ``""`` where the first line may be a profession or a subject."""
    labelled = _NAME_LABEL.search(scan.text) if "name" in scan.words else None
    head = _head(document)
    if not labelled and not head:
        return ""
    # The name may share its line, as in: Ann Example (she/her), or Ann Example | Leeds.
    line = labelled[1] if labelled else re.split(r"[|(,;·•–—\t]|  |- ", head[0][0].strip())[0]
    name = line.strip()
    start = scan.text.find(name)
    end = start + len(name)
    within = takewhile(lambda candidate: candidate.start < end, scan.candidates)
    subject = any(
        (candidate.start <= start and end <= candidate.end)
        or (candidate.start >= start and _is_phrase(candidate))
        for candidate in within
    )
    if subject or not _FULL_NAME.fullmatch(name):
        return ""
    return name if PROFESSIONS.isdisjoint(name.casefold().split()) else ""


def _is_phrase(candidate: Candidate) -> bool:
    """Say whether it is a concept of several words, which no name of a person holds."""
    return candidate.first < candidate.last and candidate.surface.skill.kind == "concept"


__all__ = ["personal_stretches"]
