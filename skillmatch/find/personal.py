"""Who somebody is and where they live: lines and labels in which no name is a skill.

Ruby Jordan of 5 Java Street has neither Ruby nor Java for it, wherever the resume says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from skillmatch.document import Document
from skillmatch.find.countries import places_by_country
from skillmatch.find.scan import Scan
from skillmatch.find.titles import PROFESSIONS

_LONGEST_LINE = 160
_LINES_WITHOUT_HEADING = 5  # how many a head has at most when no heading ends it
_LINE = re.compile(r"[^\n]+")
_TITLES_OF_RESUMES = frozenset({"resume", "résumé", "curriculum vitae", "cv"})
_PERSON = re.compile(r"(?:[^\W\d_][\w.'’-]*[ ,]{1,2}){0,4}[^\W\d_][\w.'’-]*\.?")
_MAIL = re.compile(r"[\w.+-]@[\w-]+\.\w")
_PERSONAL = re.compile(
    r"@|\d{5}|\+\d|\(\d{3}\)|\b(?:street|str\.|st\.|road|rd\.|avenue|ave\.|lane|boulevard|"
    r"address|nationality|citizen|born|birth|phone|tel|mobile|married|single|gender|pronouns|"
    r"(?:she|he|they)/(?:her|him|them))\b|^\s*\d{1,5}\s+[A-Z]",
    re.IGNORECASE,
)
# fmt: off
_LABEL_WORDS = frozenset({
    "name", "names", "surname", "address", "residence", "place", "hometown", "nationality",
    "citizenship", "birth", "birthplace", "birthdate", "birthday", "dob", "status", "gender", "sex",
    "pronouns", "mail", "email", "phone", "telephone", "tel", "mobile", "religion", "photo",
    "signature", "location", "domicile",
})
# fmt: on
_LABELLED = re.compile(
    r"(?:^|[\n|•●▪■◦·\t]|[ ]{2}|[-–*][ ])[ \t]*[*_]{0,2}"
    r"(?:(?:full|first|last|middle|given|family|maiden|legal|preferred|father['’]?s|mother['’]?s|"
    r"spouse['’]?s|husband['’]?s|candidate['’]?s)[ -]?names?|name|surname|"
    r"(?:(?:permanent|present|current|home|postal|mailing|residential|street|e-?mail)[ -])?address|"
    r"(?:place|country)[ ]of[ ](?:birth|residence|origin)|residence|domicile|hometown|birthplace|"
    r"place|location|nationality|citizenship|(?:date[ ]of[ ]birth|birth[ ]?(?:date|day)|dob)|"
    r"(?:marital|civil|family)[ ]status|gender|sex|(?:preferred[ ])?pronouns|e-?mail|"
    r"(?:tele|mobile[ ])?phone(?:[ ](?:number|no\.?))?|tel|mobile|religion|"
    r"photo(?:graph)?|signature)"
    r"[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*([^\n|•●▪■◦·\t]{1,150})",
    re.IGNORECASE,
)
_NAME_LABEL = re.compile(r"(?:^|\n)[ \t]*(?:Full )?Name[ \t]*:[ \t]*([^\n|]{3,60})", re.IGNORECASE)
_FULL_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}")


def personal_stretches(document: Document, scan: Scan) -> list[tuple[int, int]]:
    """Return the stretches that say who somebody is, without overlaps."""
    if document.format == "posting":
        return []
    return _merged(
        [
            *_head_lines(document),
            *_labelled(scan),
            *places_by_country(scan),
            *_name_again(document, scan),
        ]
    )


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _head(document: Document) -> list[re.Match[str]]:
    """Return the lines above the first heading, but for one that only says "Resume".

    Without any heading they are the first lines, down to the last that shows a mail address.
    """
    text, sections = document.text, document.sections
    lines = [
        line
        for line in _LINE.finditer(text, 0, sections[0].start if sections else 10 * _LONGEST_LINE)
        if line[0].strip().casefold() not in _TITLES_OF_RESUMES
    ]
    if sections:
        return lines
    mails = [i for i, line in enumerate(lines[:_LINES_WITHOUT_HEADING]) if _MAIL.search(line[0])]
    return lines[: mails[-1] + 1] if mails else []


def _head_lines(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the lines of the head that hold the name, an address or another personal thing."""
    for number, line in enumerate(_head(document)):
        is_name = number == 0 and _PERSON.fullmatch(line[0].strip()) is not None
        if len(line[0]) <= _LONGEST_LINE and (is_name or _PERSONAL.search(line[0])):
            yield line.span()


def _labelled(scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield what stands behind a label such as "Permanent address:", anywhere."""
    if not _LABEL_WORDS.isdisjoint(scan.words):
        yield from (match.span(1) for match in _LABELLED.finditer(scan.text))


def _name_again(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield where the full name stands again: on the next page, under a declaration."""
    name = _full_name(document, scan)
    if name:
        again = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
        yield from (match.span() for match in again.finditer(scan.text))


def _full_name(document: Document, scan: Scan) -> str:
    """Return the full name, or ``""`` where the first line may be a profession or a subject."""
    labelled = _NAME_LABEL.search(scan.text)
    head = _head(document)
    if not labelled and not head:
        return ""
    # The name may share its line, as in: Ann Example (she/her), or Ann Example | Leeds.
    line = labelled[1] if labelled else re.split(r"[|(,;·•–—\t]|  |- ", head[0][0].strip())[0]
    name = line.strip()
    start = scan.text.find(name)
    subject = any(c.start <= start and start + len(name) <= c.end for c in scan.candidates)
    if subject or not _FULL_NAME.fullmatch(name):
        return ""
    return name if PROFESSIONS.isdisjoint(name.casefold().split()) else ""


__all__ = ["personal_stretches"]
