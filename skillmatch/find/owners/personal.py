"""Who somebody is and where they live: lines and labels in which no name is a skill.

Ruby Jordan of 5 Java Street has neither Ruby nor Java for it, wherever the resume says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Document
from skillmatch.find.owners.name_lines import name_lines
from skillmatch.find.owners.own_name import name_again
from skillmatch.find.owners.residence import residences
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan
from skillmatch.find.words.small_letters import in_small_letters
from skillmatch.names import lower_case
from skillmatch.places import Spans, merged

_LONGEST_LINE = 160
_LINES_WITHOUT_HEADING = 5  # how many a head has at most when no heading ends it
_LINE = re.compile(r"[^\n]+")
_TITLES_OF_RESUMES = frozenset({"resume", "résumé", "curriculum vitae", "cv"})
_PERSON = re.compile(r"(?:[^\W\d_][\w.'’-]*[ ,]{1,2}){0,4}[^\W\d_][\w.'’-]*\.?")
_ITEM = re.compile(r"[^\s,](?:[^,\n]*[^\s,])?")
_FEWEST_ITEMS = 3  # of a list
_MAIL = re.compile(r"[\w.+-]@[\w-]+\.\w")
_PERSONAL = in_small_letters(
    r"@|\d{5}|(?<![\w+])\+\d|\(\d{3}\)|\b(?:street|str\.|st\.|(?<!-)road|rd\.|avenue|ave\.|lane|boulevard|"
    # "Mobile: 555 01", and not "web and mobile applications"
    r"(?:address|phone|tel|mobile)(?=[ \t]*(?:no|number)?\.?[ \t]*(?:[:+(\d–|-]|$))|"
    r"nationality|citizen|born|birth|married|single(?=[ \t]*(?:[,;|.)]|$))|gender|pronouns|"
    r"(?:she|he|they)/(?:her|him|them))\b|^\s*\d{1,5}\s+[A-Z]"
)
# fmt: off
_LABEL_WORDS = cue_words({
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


def personal_stretches(document: Document, scan: Scan) -> list[tuple[int, int]]:
    """Return the stretches that say who somebody is, without overlaps."""
    if document.format == "posting":
        return []
    lines = _first_lines(document)
    head = _head(document, lines)
    personal = list(_head_lines(document, scan, head))
    return merged(
        [
            *personal,
            *_labelled(document, scan),
            *name_lines(document, scan, lines),
            *residences(scan),
            *name_again(document, scan, head, Spans(personal)),
        ]
    )


def _head(document: Document, lines: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the lines above the first heading, but for one that only says "Resume".

    Without any heading they are the first lines, down to the last that shows a mail address; a
    text of few lines has none, for it may be a sentence.
    """
    if document.sections:
        return lines
    if len(lines) < _LINES_WITHOUT_HEADING:
        return []
    mails = [i for i, line in enumerate(lines[:_LINES_WITHOUT_HEADING]) if _MAIL.search(line[0])]
    return lines[: mails[-1] + 1] if mails else []


def _first_lines(document: Document) -> list[re.Match[str]]:
    """Return the lines above the first heading, or those of a beginning without any."""
    sections = document.sections
    end = sections[0].start if sections else 10 * _LONGEST_LINE
    return [
        line
        for line in _LINE.finditer(document.text, 0, end)
        if line[0].strip().casefold() not in _TITLES_OF_RESUMES
    ]


def _head_lines(
    document: Document, scan: Scan, head: list[re.Match[str]]
) -> Iterator[tuple[int, int]]:
    """Yield the lines of the head that hold the name, an address or another personal thing."""
    for number, line in enumerate(head):
        # In JSON Resume all fields above the sections but the second, its label, are personal.
        if document.format == "json-resume" and number != 1:
            yield line.span()
            continue
        is_name = number == 0 and _PERSON.fullmatch(line[0].strip()) is not None
        if is_name and _is_list(scan, line):
            continue
        if len(line[0]) <= _LONGEST_LINE and (is_name or _PERSONAL.search(lower_case(line[0]))):
            yield line.span()


def _is_list(scan: Scan, line: re.Match[str]) -> bool:
    """Say whether each item of a line is a skill's name, "Docker, Kubernetes, Java".

    Two of them may be somebody's names.
    """
    if line[0].count(",") < _FEWEST_ITEMS - 1:
        return False
    items = list(_ITEM.finditer(scan.text, *line.span()))
    if len(items) < _FEWEST_ITEMS:
        return False
    names = {(c.start, c.end) for c in scan.candidates if c.start < line.end()}
    return all(item.span() in names for item in items)


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


__all__ = ["personal_stretches"]
