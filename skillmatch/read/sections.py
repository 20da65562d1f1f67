"""Headings and dated entries: what each stretch of a resume is about, and when it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import Entry, Section

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

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        )
    )
    for name in names.split()
}  # fmt: skip
_MONTH = (
    r"(?:(?P<{0}m>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?[ ’'/-]{{0,2}}|"
    r"(?P<{0}n>0?[1-9]|1[0-2])\s?[/.-]\s?)"
)
_YEAR = (
    r"(?:(?P<{0}y>(?:19[6-9]|20[0-4])\d)|[’'](?P<{0}s>\d\d)|"
    r"(?<=[A-Za-z.,’' -])(?P<{0}t>[012]\d)(?!\d))"
)
_DAY = r"(?:\d{{1,2}}(?:st|nd|rd|th)?[ .]?)?"
_DATE = "(?:" + _DAY + _MONTH + ")?" + _YEAR
_PRESENT = (
    r"(?P<now>present|current(?:ly)?|now|today|till[ -]?(?:date|now)|to[ -]date|ongoing|"
    r"until now|continuing|date)"
)
_RANGE = re.compile(
    _DATE.format("a") + r"\s*(?:-|–|—|−|~|to|till|until|through|\bTO)\s*(?:" + _PRESENT + r"|"
    + _DATE.format("b") + r")\b",
    re.IGNORECASE,
)  # fmt: skip
_SINCE = re.compile(r"\b(?:since|from)\s+" + _DATE.format("a") + r"\b", re.IGNORECASE)


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
    """
    if len(line) > _LONGEST_HEADING:
        return None
    bare = _DECORATION.sub("", line)
    spaced = re.sub(r"\s*(?:&|\+|,)\s*", " and ", bare)
    words = " ".join(spaced.casefold().split())
    if len(words) > 6 and re.fullmatch(r"(?:\w )+\w", words):  # noqa: PLR2004 - "s k i l l s"
        words = words.replace(" ", "")
    return _KIND_OF.get(words) or _KIND_OF.get(words.replace(" / ", "/"))


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
    ranges = sorted([*_ranges(text)])
    entries: list[Entry] = []
    for index, (start, first, last) in enumerate(ranges):
        section = next((s for s in reversed(sections) if s.start <= start), None)
        limit = section.end if section else len(text)
        following = ranges[index + 1][0] if index + 1 < len(ranges) else len(text)
        kind = section.kind if section else "header"
        begin = max(text.rfind("\n", 0, start) + 1, start - 200, entries[-1].end if entries else 0)
        stop = max(min(limit, _line_start(text, following, start)), start)
        entries.append(Entry(kind, begin, stop, first, last))
    return tuple(entry for entry in entries if entry.end > entry.start)


def _line_start(text: str, offset: int, floor: int) -> int:
    return offset if offset >= len(text) else max(text.rfind("\n", floor, offset) + 1, floor)


def _ranges(text: str) -> Iterator[tuple[int, int, int | None]]:
    end = 0
    for match in _RANGE.finditer(text):
        first = _month(match, "a", default=0)
        if first is None:
            continue
        last = None if match["now"] else _month(match, "b", default=11)
        if last is not None and last < first:
            continue
        end = match.end()
        yield match.start(), first, last
    if not end:
        for match in _SINCE.finditer(text):
            first = _month(match, "a", default=0)
            if first is not None:
                yield match.start(), first, None


def _month(match: re.Match[str], side: str, *, default: int) -> int | None:
    """Return ``12 * year + month - 1`` of one side of a range; ``None`` without a year."""
    groups = match.groupdict()
    short = groups.get(f"{side}s") or groups.get(f"{side}t")
    year = int(groups[f"{side}y"]) if groups.get(f"{side}y") else None
    if year is None and short and (groups.get(f"{side}m") or groups.get(f"{side}n")):
        year = 2000 + int(short) if int(short) < 50 else 1900 + int(short)  # noqa: PLR2004
    if year is None:
        return None
    name, number = groups.get(f"{side}m"), groups.get(f"{side}n")
    if name:
        return 12 * year + _MONTHS[name.casefold()]
    return 12 * year + (int(number) - 1 if number else default)


__all__ = ["find_entries", "find_sections", "heading_kind"]
