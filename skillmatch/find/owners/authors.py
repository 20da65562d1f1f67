"""Authors: lists of people before the title of a publication, "Julia R. Go, Ruby Chen. A note"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Document
from skillmatch.find.words.scan import Scan
from skillmatch.places import Spans

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"[\s•●▪■◦‣⁃∙*–-]*(?:[\[(]?\d{1,3}[\]).][ \t]+)?")
_UP = r"[^\W\d_a-zß-öø-ÿ]"  # a capital of any alphabet
_WORD = rf"{_UP}[^\W\d_]*(?:['’-]{_UP}?[^\W\d_]+)*"
_INITIALS = rf"{_UP}\.(?:[ -]?{_UP}\.)*"
_BARE_INITIALS = rf"{_UP}{{1,3}}(?![^\W\d_])"
_SMALL = r"(?:(?:de|van|von|der|den|el|al|bin|da|di|la)[ ])*"
_AUTHOR = re.compile(
    rf"(?:{_INITIALS}[ ]?{_SMALL}{_WORD}(?:[ ]{_WORD})?"  # J. R. Go
    rf"|{_WORD}[ ](?:{_INITIALS}[ ]?)?{_SMALL}{_WORD}(?:[ ]{_WORD})?"  # Julia R. Go
    rf"|{_WORD}(?:[ ]{_WORD})?,?[ ](?:{_INITIALS}|{_BARE_INITIALS})(?![ ]?{_UP}[^\W\d_]))"  # Go, J.
    r"[*†‡]?"
)
_JOINT = re.compile(r"[ ]?[,;][ ]*(?:(?:and|und|y|et|&)[ ]+)?(?!al\b)|[ ]+(?:and|und|&)[ ]+")
_END = re.compile(
    r"(?P<more>(?:,[ ]|[ ])?et[ ]al\b\.?)|\.?[ ]*[(\[]?(?P<year>(?:19|20)\d\d)\b|[.:][ \t]+"
    r"|,?[ ]*[\"“«]"
)
_SOME = re.compile(rf"(?:^|[ ,]){_UP}\.")
_LONGEST_LIST = 400


def authors(document: Document, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the lists of authors that publications begin with.

    One is known by initials, by "et al.", or by the year behind it: "Python, Spark. A primer" is
    none, nor is "Machine Learning and Data Mining (2020)".
    """
    text = document.text
    lists = [section for section in document.sections if section.kind == "publications"]
    if not lists:
        return
    subjects = Spans(
        (c.start, c.end)
        for c in scan.candidates
        if c.first < c.last and c.surface.skill.kind == "concept"
    )
    for section in lists:
        for line in _LINE.finditer(text, section.start + len(section.title), section.end):
            begin = _BULLET.match(text, line.start(), line.end())
            start = begin.end() if begin else line.start()
            end = _list_end(text, start, min(line.end(), start + _LONGEST_LIST))
            if end > start and not subjects.any_at(start, end):
                yield start, end


def _list_end(text: str, start: int, limit: int) -> int:
    """Return where a list of authors ends; `start` where there is none."""
    following, end, number = start, start, 0
    while (author := _AUTHOR.match(text, following, limit)) is not None:
        end, number = author.end(), number + 1
        joint = _JOINT.match(text, end, limit)
        if joint is None:
            break
        following = joint.end()
    ends = _END.match(text, end, limit) if number else None
    if ends is None:
        return start
    several = ends["year"] is not None and number > 1
    known = several or ends["more"] is not None or _SOME.search(text, start, end) is not None
    return end if known else start


__all__ = ["authors"]
