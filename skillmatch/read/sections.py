"""Headings and dated entries: what each stretch of a resume is about, and when it was."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from skillmatch.document import Entry, Section
from skillmatch.read.dates import find_date_ranges

_HEADINGS: dict[str, str] = {
    "summary": (
        "summary|professional summary|career summary|executive summary|profile|"
        "professional profile|career profile|personal profile|about me|about|objective|"
        "career objective|professional objective|personal statement|overview|introduction|"
        "highlights|qualifications summary|summary of qualifications|career highlights|"
        "key highlights|who i am"
    ),
    "experience": (
        "experience|work experience|professional experience|employment|employment history|"
        "work history|career history|professional history|relevant experience|job history|"
        "industry experience|experience details|working experience|internships|internship|"
        "internship experience|work|professional background|company details|"
        "employment details|research experience|teaching experience|technical experience|"
        "volunteer experience|volunteering|professional experiences|work experiences|"
        "experience summary|career|organizational experience|other experience|"
        "additional experience|military experience"
    ),
    "projects": (
        "projects|personal projects|academic projects|key projects|selected projects|"
        "side projects|project experience|project details|project|open source|"
        "open source contributions|major projects|technical projects|notable projects|"
        "projects undertaken|project work|project summary|academic project|portfolio|"
        "hackathons"
    ),
    "skills": (
        "skills|technical skills|key skills|core skills|core competencies|competencies|"
        "technical expertise|areas of expertise|expertise|technologies|tools|"
        "tools and technologies|skills and tools|technical proficiency|"
        "technical proficiencies|computer skills|it skills|software skills|"
        "programming skills|skill set|skillset|skill sets|professional skills|"
        "technical summary|technology stack|tech stack|skills summary|skills and expertise|"
        "skills and abilities|hard skills|key technical skills|technical knowledge|"
        "technical competencies|software|programming languages|computer proficiency|"
        "toolbox|technical profile|skill details|skills and technologies|"
        "technical strengths|strengths|skills and competencies|it proficiency|"
        "technical skill set|technical skill|operating systems|software proficiency|"
        "technology skills|key competencies|proficiencies"
    ),
    "education": (
        "education|education details|academic background|academic qualifications|"
        "qualifications|educational qualifications|education and training|academics|"
        "academic details|educational background|academic profile|academic credentials|"
        "scholastics|schooling|academic history|educational qualification|"
        "academic qualification|studies"
    ),
    "courses": (
        "courses|coursework|relevant coursework|training|trainings|online courses|"
        "courses and training|professional development|relevant courses|trainings attended|"
        "training and workshops|workshops|moocs|continuing education"
    ),
    "certifications": (
        "certifications|certificates|licenses and certifications|certifications/licenses|"
        "certification|professional certifications|licenses|certifications and licenses|"
        "certifications and training|technical certifications|certifications and courses"
    ),
    "publications": (
        "publications|selected publications|papers|research papers|conference papers|"
        "patents|publications and patents|talks|conferences|presentations|selected papers|"
        "talks and publications|journal articles|research publications"
    ),
    "awards": (
        "awards|honors|honours|awards and honors|achievements|awards and achievements|"
        "accomplishments|scholarships|honors and awards|key achievements|fellowships|"
        "grants|awards and recognition"
    ),
    "languages": "languages|language skills|spoken languages|languages known|foreign languages",
    "interests": (
        "interests|hobbies|hobbies and interests|interests and hobbies|personal interests|"
        "extracurricular activities|extra-curricular activities|activities|leisure|"
        "co-curricular activities|interests and activities|extracurriculars"
    ),
    "references": "references|referees",
    "other": (
        "additional information|personal details|personal information|declaration|links|"
        "personal data|other information|miscellaneous|contact|contact details|"
        "contact information|assessments|memberships|affiliations|groups|other|"
        "professional affiliations|professional memberships|leadership|personal|"
        "military service|soft skills|personal skills|interpersonal skills|details"
    ),
}
_KIND_OF: dict[str, str] = {
    heading: kind for kind, headings in _HEADINGS.items() for heading in headings.split("|")
}
_LONGEST_HEADING = 48
_NUMBERING = re.compile(r"^(?:[IVX]{1,4}|\d{1,2}|[A-Z])[.)]\s+")
_IN_PARENTHESES = re.compile(r"\s*\([^(),]*\)\s*:?\s*$")
_AND_SIGNS = re.compile(r"\s*(?:&|\+|,|/)\s*")
_HEADING_PARTS = frozenset(_KIND_OF) | {"tools", "frameworks", "libraries", "platforms", "methods"}
_PROGRAMMING_HEADING = re.compile(
    r"(?:programming |computer )?languages and "
    r"(?:frameworks|tools|libraries|technologies|platforms)"
    r"|(?:frameworks|tools|libraries|databases|platforms|technologies)(?: and \w+){1,2}"
)
_LONGEST_TITLE = 4  # words of a heading such as "Machine Learning Projects"
_KIND_OF_LAST_WORD = {
    "experience": "experience",
    "employment": "experience",
    "projects": "projects",
    "skills": "skills",
    "expertise": "skills",
    "education": "education",
    "coursework": "courses",
    "certifications": "certifications",
    "publications": "publications",
}
_LINE = re.compile(r"[^\n]+")
_DECORATION = re.compile(r"^[\W_]+|[\W_]+$")
_INLINE = re.compile(
    r"(?<![\w/&-])("
    + "|".join(
        sorted(
            (
                re.escape(h.title() if i else h.upper())
                for h in _KIND_OF
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
_LONGEST_LINE = 200  # how far before its dates an entry may begin


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
    kind = _KIND_OF.get(known) or _KIND_OF.get(known.replace(" and ", "/"))
    if kind is not None:
        return kind
    if _PROGRAMMING_HEADING.fullmatch(known):
        return "skills"
    parts = known.split(" and ")
    if len(parts) > 1 and parts[0] in _KIND_OF and all(part in _HEADING_PARTS for part in parts):
        return _KIND_OF[parts[0]]
    title = words.split()
    if 1 < len(title) <= _LONGEST_TITLE and all(word[:1].isupper() for word in title):
        return _KIND_OF_LAST_WORD.get(title[-1].casefold())
    return None


def _spaced_out(words: str) -> str:
    """Return letters written apart as words: "S K I L L S" is "SKILLS"."""
    letters = words.split(" ")
    if len(letters) <= 5 or not all(len(letter) == 1 for letter in letters):  # noqa: PLR2004
        return words
    joined = "".join(letters).casefold()
    return next((known for known in _KIND_OF if known.replace(" ", "") == joined), joined)


def _heading_lines(text: str) -> Iterator[tuple[str, str, int]]:
    for match in _LINE.finditer(text):
        line = match.group()
        kind = heading_kind(line) if len(line) <= _LONGEST_HEADING + 8 else None
        if kind is not None and line.strip()[:1] not in {"•", "-", "*"}:
            yield kind, line, match.start()


def _inline_headings(text: str) -> Iterator[tuple[str, str, int]]:
    for match in _INLINE.finditer(text):
        yield _KIND_OF[match.group(1).casefold()], match.group(1), match.start()


def find_entries(text: str, sections: tuple[Section, ...]) -> tuple[Entry, ...]:
    """Find dated entries: a line with a range of dates, and the text up to the next one.

    >>> text = "Experience\\nEngineer, Acme, Jan 2020 - Mar 2021\\nBuilt things."
    >>> [(e.first_month, e.last_month) for e in find_entries(text, find_sections(text))]
    [(24240, 24254)]
    """
    ranges = list(find_date_ranges(text))
    starts = [section.start for section in sections]
    entries: list[Entry] = []
    for index, dates in enumerate(ranges):
        position = bisect_right(starts, dates.start) - 1
        section = sections[position] if position >= 0 else None
        limit = section.end if section else len(text)
        following = ranges[index + 1].start if index + 1 < len(ranges) else len(text)
        begin = max(
            text.rfind("\n", 0, dates.start) + 1,
            dates.start - _LONGEST_LINE,
            entries[-1].end if entries else 0,
        )
        stop = max(min(limit, _line_start(text, following, dates.start)), dates.start)
        kind = section.kind if section else "header"
        entries.append(Entry(kind, begin, stop, dates.first_month, dates.last_month))
    return tuple(entry for entry in entries if entry.end > entry.start)


def _line_start(text: str, offset: int, floor: int) -> int:
    return offset if offset >= len(text) else max(text.rfind("\n", floor, offset) + 1, floor)


__all__ = ["find_entries", "find_sections", "heading_kind"]
