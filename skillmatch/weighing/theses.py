"""Theses: what a thesis or a capstone project under education tells is work of one's own."""

from __future__ import annotations

import re

from skillmatch.document import Document
from skillmatch.places import Spans

_THESIS = re.compile(
    r"(?:^|[.;,(|•–—-])[ \t]*(?:(?:master|bachelor|ph\.?d|doctoral|diploma|msc|bsc|m\.?tech|"
    r"b\.?tech|my|final|honou?rs|research)(?:['’]?s)?[ \t]+)?"
    r"(?:thesis|dissertation|capstone(?: project)?|final[- ]year project|graduation project)\b"
    r"(?=[ \t]*(?:[:–—(\"“-]|on\b|about\b|title[d:]|project\b))",
    re.IGNORECASE | re.MULTILINE,
)
_HEADING = re.compile(r"\b(?:thes[ei]s|dissertation)\b", re.IGNORECASE)
# A blank line, an item, or the label of something else: "Courses: ...".
_END = re.compile(r"\n[ \t]*(?:\n|[•*–-]|[A-Z][\w ]{2,30}:)")
_LONGEST = 500  # characters


def theses(document: Document) -> Spans:
    """Return the stretches under education that tell of a thesis.

    >>> from skillmatch.document import Section
    >>> text = "Education\\nMSc, 2020\\nThesis: trained a U-Net\\nCourses: Java"
    >>> theses(Document(text, sections=(Section("education", "Education", 0, len(text)),))).spans
    [(20, 43)]
    """
    found = []
    for section in document.sections:
        if section.kind != "education":
            continue
        if _HEADING.search(section.title):
            found.append((section.start, section.end))
            continue
        for match in _THESIS.finditer(document.text, section.start, section.end):
            reach = min(section.end, match.end() + _LONGEST)
            end = _END.search(document.text, match.end(), reach)
            ends = [entry.start for entry in document.entries if entry.start > match.end()]
            found.append((match.start(), min([end.start() if end else reach, *ends])))
    return Spans(found)


__all__ = ["theses"]
