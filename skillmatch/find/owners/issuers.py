"""Issuers of certificates: names of those who gave one, "Terraform Associate (HashiCorp)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from skillmatch.document import Document
from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan

_VERBS = cue_words(
    {
        *("issued", "awarded", "granted", "accredited", "conferred", "issuer", "issuing"),
        *("course", "courses", "training", "certificate", "certification", "bootcamp", "workshop"),
    }
)
_ISSUED_BY = re.compile(
    r"(?i:(?:issued|awarded|granted|accredited|conferred)[ \t]+by|issuer[ \t]*:|"
    r"issuing[ \t]+(?:body|organi[sz]ation|authority|company)[ \t]*:?|"
    r"(?:courses?|training|certificat(?:e|ion)|bootcamp|workshop)[ \t]+(?:from|"
    r"(?:offered|provided|given|run|held|organi[sz]ed)[ \t]+by))[ \t]+(?:the[ \t]+)?"
    r"(?P<name>[A-Z][\w.&'’-]*(?:[ \t]+[A-Z][\w.&'’-]*){0,4})"
)
_LINE = re.compile(r"[^\n]+")
_CERTIFICATE = re.compile(
    r"\b(?:[Cc]ertifi\w+|CERTIFI\w+|Associate|Professional|Practitioner|Expert|Specialist|Developer|"
    r"Administrator|Engineer|Fundamentals|Master|Foundations?|Exam|Badge|Course)\b"
)
_BORDER = re.compile(r"[ \t]*(?:[(,|–—•;:]|[ ]-(?=[ ])|\bby\b|[ ]{2,}|\t)[ \t]*")
_FIRM = re.compile(
    r"(?:,?[ \t]+(?:Inc|Ltd|LLC|Corp|Corporation|GmbH|University|Academy|Education|Training|"
    r"Learning|Foundation|Institute|Software|Technologies)\b\.?)?"
)
_PART_ENDS = re.compile(r"[ \t]*(?:[),|–—•;\n(]|[ ]-[ ]|\.?(?:\n|\Z)|(?:19|20)\d\d|[ ]{2,})")
_LONGEST_LINE = 200


def issuers(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the names of those who issued a certificate."""
    text = scan.text
    for start in scan.places(_VERBS).starts:
        found = _ISSUED_BY.match(text, start)
        if found is not None:
            yield found.span("name")
    listed = [section for section in document.sections if section.kind == "certifications"]
    starts = [candidate.start for candidate in scan.candidates] if listed else []
    for section in listed:
        for line in _LINE.finditer(text, section.start + len(section.title), section.end):
            if len(line[0]) <= _LONGEST_LINE and _CERTIFICATE.search(line[0]):
                yield from _at_end(scan, starts, line)


def _at_end(scan: Scan, starts: list[int], line: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Yield the tools' names that are a part of a certificate's line behind its title.

    Another tool is what the certificate is of. Two names beside each other are a list of tools.
    """
    text = scan.text
    held = scan.candidates[bisect_left(starts, line.start()) : bisect_left(starts, line.end())]
    title = _CERTIFICATE.search(text, line.start(), line.end())
    things = [c for c in held if c.surface.skill.kind != "concept"]
    if title is None or not things or things[0].start > title.start():
        return
    parts = []
    for candidate in things[1:]:
        border = _BORDER.search(text, max(title.end(), candidate.start - 4), candidate.start)
        firm = _FIRM.match(text, candidate.end)
        end = firm.end() if firm else candidate.end
        if border and border.end() == candidate.start and _PART_ENDS.match(text, end):
            parts.append((candidate, end))
    if len(parts) == 1 and parts[0][0].surface.skill.kind == "tool":
        yield parts[0][0].start, parts[0][1]


__all__ = ["issuers"]
