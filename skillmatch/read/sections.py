"""Sections: what each stretch of a resume is about, by the heading above it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Section
from skillmatch.read.headings import (
    KIND_OF_HEADING,
    KIND_OF_LAST_WORD,
    NO_HEADING_BEFORE,
    STUDY_WORDS,
)

_LONGEST_HEADING = 48
_NUMBERING = re.compile(r"^(?:[IVX]{1,4}|\d{1,2}|[A-Z])[.)]\s+")
_IN_PARENTHESES = re.compile(r"\s*\([^(),]*\)\s*:?\s*$")
_AND_SIGNS = re.compile(r"\s*(?:&|\+|,|/)\s*")
_HEADING_PARTS = frozenset(KIND_OF_HEADING) | {"tools", "frameworks", "libraries", "platforms", "methods"}
_PROGRAMMING_HEADING = re.compile(
    r"(?:programming |computer )?languages and "
    r"(?:frameworks|tools|libraries|technologies|platforms)"
    r"|(?:frameworks|tools|libraries|databases|platforms|technologies)(?: and \w+){1,2}"
)
_LONGEST_TITLE = 4  # words of a heading such as "Machine Learning Projects"
_LINE = re.compile(r"[^\n]+")
_DECORATION = re.compile(r"^[\W_]+|[\W_]+$")
_INLINE = re.compile(
    r"(?<![\w/&-])("
    + "|".join(
        sorted(
            (
                re.escape(h.title() if i else h.upper())
                for h in KIND_OF_HEADING
                if " " in h or h in {"education", "skills", "experience", "summary", "projects"}
                for i in (0, 1)
                if " " in h or not i
            ),
            key=len,
            reverse=True,
        )
    )
    + r"|(?<=[.\ufffd] )(?:Education|Skills|Certifications|Projects)(?= [A-Z]))"
    r"(?![\w/&-]| (?:and|of|in|with)\b)"
)
_LOST_LINES = 400


def find_sections(text: str) -> tuple[Section, ...]:
    """Find headings and return the stretches of text under them.

    >>> [s.kind for s in find_sections("Ann Example\\nSKILLS\\nPython\\nWork Experience:\\nX Ltd")]
    ['skills', 'experience']
    """
    found = list(_heading_lines(text))
    if len(text) > _LOST_LINES * (text.count("\n") + 1):
        taken = {start for _, _, start in found}
        found.extend(heading for heading in _inline_headings(text) if heading[2] not in taken)
        found.sort(key=lambda heading: heading[2])
    if not found:
        return ()
    ends = [start for _, _, start in found[1:]] + [len(text)]
    return tuple(
        Section(kind, title, start, end)
        for (kind, title, start), end in zip(found, ends, strict=True)
    )


def heading_kind(line: str) -> str | None:
    """Return the kind of section a line is the heading of, or ``None``.

    >>> heading_kind("## Technical Skills:"), heading_kind("Skills: Python, SQL")
    ('skills', None)
    >>> heading_kind("III. Machine Learning Projects (2020 - 2024)")
    'projects'
    """
    if len(line) > _LONGEST_HEADING:
        return None
    bare = _NUMBERING.sub("", _DECORATION.sub("", _IN_PARENTHESES.sub("", line)))
    words = _spaced_out(" ".join(_AND_SIGNS.sub(" and ", bare).split()))
    known = words.casefold()
    kind = KIND_OF_HEADING.get(known) or KIND_OF_HEADING.get(known.replace(" and ", "/"))
    if kind is not None:
        return kind
    if _PROGRAMMING_HEADING.fullmatch(known):
        return "skills"
    parts = known.split(" and ")
    if len(parts) > 1 and parts[0] in KIND_OF_HEADING and all(part in _HEADING_PARTS for part in parts):
        return KIND_OF_HEADING[parts[0]]
    title = words.split()
    if 1 < len(title) <= _LONGEST_TITLE and all(word[:1].isupper() for word in title):
        return KIND_OF_LAST_WORD.get(title[-1].casefold())
    return None


def _spaced_out(words: str) -> str:
    """Return letters written apart as words: "S K I L L S" is "SKILLS"."""
    letters = words.split(" ")
    if len(letters) <= 5 or not all(len(letter) == 1 for letter in letters):  # noqa: PLR2004
        return words
    joined = "".join(letters).casefold()
    return next((known for known in KIND_OF_HEADING if known.replace(" ", "") == joined), joined)


def _heading_lines(text: str) -> Iterator[tuple[str, str, int]]:
    for match in _LINE.finditer(text):
        line = match.group()
        kind = heading_kind(line) if len(line) <= _LONGEST_HEADING + 8 else None
        if kind is not None and line.strip()[:1] not in {"•", "-", "*"}:
            yield kind, line, match.start()


def _inline_headings(text: str) -> Iterator[tuple[str, str, int]]:
    for match in _INLINE.finditer(text):
        yield KIND_OF_HEADING[match.group(1).casefold()], match.group(1), match.start()


__all__ = ["find_sections", "heading_kind"]
