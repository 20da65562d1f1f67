"""Headings that share their line with text: where line ends were lost, and "Hobbies: chess"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from skillmatch.document import DATED_SECTIONS
from skillmatch.read.closing_labels import CLOSING_LABELS, OF_A_PERSON
from skillmatch.read.date_words import DASH_SIGNS, DASHES, YEAR
from skillmatch.read.headings import KIND_OF_HEADING, SET_OFF
from skillmatch.read.joined_headings import headings_joined_to_lines
from skillmatch.read.lost_line_headings import A_TITLE_GOES_ON, Heading, headings_in_lost_lines
from skillmatch.read.months import MONTH
from skillmatch.read.normalize import folded

_LOST_LINES = 400  # characters for each line end, from which on line ends were lost
_IN_CAPITALS = [
    "education",
    "skills",
    "experience",
    "summary",
    "projects",
    "certifications",
    "certificates",
    "achievements",
    "awards",
    "publications",
    "interests",
    "hobbies",
    "references",
    "declaration",
    "objective",
    "profile",
    "languages",
    "internships",
    "training",
    "coursework",
    "internship",
    "accomplishments",
    "strengths",
    "employment",
    "appointments",
    "volunteering",
    "talks",
    "courses",
    "qualifications",
]  # single words, which written so open a section
# What sentences say too: "a valid Driving License".
_ON_LINES_OF_THEIR_OWN = frozenset(
    {"driving licence", "driving license", "driving licences", "what i do", "other work",
     "selected work", "selected works", "open source work",
     "side project", "personal project", "communication skills", "organisational skills",
     "communication and interpersonal skills", "organisational and managerial skills",
     "management and leadership skills", "digital skills", "data skills", "job-related skills",
     "other technical skills", "digital competence", "digital competences",
     "what i did", "what i know", "what i can do", "what i built", "what i studied",
     "where i work", "where i worked", "where i have been", "things i built", "things i made",
     "skills overview", "key technologies", "main technologies", "core technologies",
     "class projects",
     "course projects", "courses taken", "jobs held", "posts held", "past roles", "recent roles",
     "selected clients", "tools and methods", "methods and tools", "professional work",
     "professional roles", "industry roles", "work roles", "contract experience"}
)  # fmt: skip
_NEVER_WITHIN = _ON_LINES_OF_THEIR_OWN | SET_OFF
_WORDS = sorted(
    (h for h in KIND_OF_HEADING if " " in h and h.isascii() and h not in _NEVER_WITHIN),
    key=len,
    reverse=True,
)


def _by_first_letter(phrases: list[str]) -> str:
    """Return a pattern of any of some phrases that is quick to fail."""
    groups: dict[str, list[str]] = {}
    for phrase in phrases:
        groups.setdefault(phrase[:2], []).append(re.escape(phrase[2:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in groups.items())


@cache
def _titled() -> re.Pattern[str]:
    """Return the pattern of headings by their capitals: slow to compile, and seldom needed."""
    return re.compile(
        r"(?<![\w/&-])(?=[A-Z])(?:Certifications/Licenses|"
        + _by_first_letter([form for h in _WORDS for form in (h.upper(), h.title())])
        + "|"
        + "|".join(word.upper() for word in _IN_CAPITALS)
        + r"|(?<=[.\ufffd] )(?:Education|Skills|Certifications|Projects)(?= [A-Z])"
        + rf"(?!{A_TITLE_GOES_ON}))"
        r"(?![\w/&-]| (?:and|of|in|with|for)\b)"
    )


# What a job board puts behind the plain words: "Education Bachelor of ...", "Skills SQL (2 years)".
_BY_WHAT_FOLLOWS = re.compile(
    r"(?<![\w/&-])(?<!of )(?<!in )(?<!and )(?:"
    r"Education(?= (?:Bachelor|Master|Associate|Diploma|Doctor|Certificate|High [Ss]chool|Some |"
    r"Ph\.?D|MBA|MCA|BCA|[BM]\.?(?:[A-Z]|Sc|Tech|Com)\b)|(?<=TX |CA )Education(?= [A-Z]))"
    r"|(?<!Communication )(?<!Soft )(?<!Interpersonal )(?<!Management )(?<!Leadership )"
    r"Skills(?= [A-Za-z#+./ -]{1,40}(?:\((?:Less than )?\d|,))"
    r"|Links(?= https?:)|Assessments(?= [A-Z][\w ]{2,40} — )|Awards(?= [A-Z][\w ]{2,40} \d{4})"
    r")(?=\s)"
)
# Another board's dumps run its headings into the word before: "7 monthsCompany Details".
_GLUED = re.compile(
    r"(?:(?<=[\w.)])|(?<=[a-z\d)]\s)|^)(?:Education|Skill|Company) Details\b(?=[ ]*$)",
    re.MULTILINE,
)
# "Hobbies: chess": words that say nothing else in front of a colon.
_ANYWHERE = (
    "career objective|objective|personal details|languages known|language known|hobbies|"
    "interests|declaration|references|technical skills|key skills|professional summary|"
    "education|hobby|educational qualifications?|academic qualification|certifications?|"
    "certificates|"
    "foreign languages|areas of interest|extra-curricular activities|extracurricular activities|"
    "achievements|publications|courses|work experience|it skills|computer skills|skill set|"
    "sprachen|hobbys|langues|idiomas"
)
_LABELS = "|".join(sorted(CLOSING_LABELS, key=len, reverse=True))
_RUN_IN = re.compile(
    rf"^[ \t]*({_LABELS}|{_ANYWHERE})[ \t]*:(?=[ \t-]*\S)", re.MULTILINE | re.IGNORECASE
)
# "Skills - Go, SQL": what a person knows, with a dash for the colon.
_WITH_DASH = re.compile(
    rf"^[ \t]*({'|'.join(sorted(OF_A_PERSON, key=len, reverse=True))})[ \t]+[{DASHES}](?=[ \t]+\S)",
    re.MULTILINE | re.IGNORECASE,
)
# "Work: Technician, Acme, 2019 - 2022": said of skills too, but not with the years of a job.
_WORK_WITH_YEARS = re.compile(
    r"^[ \t]*(work|jobs|employment|experience|work experience|professional experience|"
    rf"employment history|work history)[ \t]*:(?=[^\n]*?{YEAR}[ ]?(?:[{DASHES}]|to\b))",
    re.MULTILINE | re.IGNORECASE,
)
# "WORK 2019 – 2022 Acme": a heading in the margin, on the line of the first dates under it.
# What a job or a project may be called: "Research 2019 – 2021, Example University".
_TITLES_TOO = frozenset(
    ["research", "teaching", "teaching and supervision", "supervision", "internship", "internships",
     "volunteering", "volunteer work", "voluntary work", "project", "research projects",
     "freelance work", "appointment", "board work", "study", "studies", "open source", "portfolio",
     "final year project", "academic project", "praktikum", "stages", "kaggle", "competitions",
     "hackathons", "ehrenamt", "projekt", "praktika", "studium", "formation"]
)  # fmt: skip
_MARGIN_FORMS = sorted(
    {
        form
        for heading, kind in KIND_OF_HEADING.items()
        if kind in DATED_SECTIONS and heading not in _NEVER_WITHIN | _TITLES_TOO
        for form in (heading.upper(), heading.title(), heading.capitalize())
    },
    key=lambda form: (-len(form), form),
)
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_FIRST_WORDS = frozenset(_FIRST_WORD.findall(form)[0].casefold() for form in _MARGIN_FORMS)
_LABEL_ENDS = (":", *DASH_SIGNS)
_DATES = rf"{YEAR}[ ]?(?:[{DASHES}?]|to\b|bis\b)"
# Possessive, so that the rest of a line is looked through once and not for every shorter word.
_DATED_LINE = re.compile(rf"^[ \t]*+({_FIRST_WORD.pattern}+)(?=[^\n]*?{_DATES})", re.MULTILINE)


@cache
def _in_margin() -> re.Pattern[str]:
    """Return the pattern of headings in front of dates: slow to compile, and seldom needed."""
    return re.compile(
        rf"^[ \t]*({_by_first_letter(_MARGIN_FORMS)})"
        rf"(?=[ \t]+(?:{MONTH}\.?[ ]|(?:0?[1-9]|1[0-2])[/.])?{_DATES})",
        re.MULTILINE,
    )


_WHERE_JOBS_SAY_IT_TOO = frozenset({"skills", "courses", "awards", "summary", "publications"})
_LIST_BEHIND = re.compile(
    r"^(?:Technical )?(?:Skills|SKILLS)(?= (?:\*|•|â))|^(?:TECHNICAL )?SKILLS(?= [^\n,]{1,30},)",
    re.MULTILINE,
)


def inline_headings(text: str) -> Iterator[Heading]:
    """Yield the headings within the lines of a text, by where they stand and in what form.

    >>> list(inline_headings("Ann Example\\nHobbies: chess"))
    [('interests', 'Hobbies:', 12)]
    """
    if len(text) > _LOST_LINES * (text.count("\n") + 1):
        for pattern in (_titled(), _BY_WHAT_FOLLOWS):
            for match in pattern.finditer(text):
                yield _kind(match.group()), match.group(), match.start()
        yield from headings_in_lost_lines(text)
    else:
        yield from headings_joined_to_lines(text)
    if " Details" in text:
        for match in _GLUED.finditer(text):
            yield _kind(match.group()), match.group(), match.start()
    if "Skills " in text or "SKILLS " in text:
        for match in _LIST_BEHIND.finditer(text):
            yield "skills", match.group(), match.start()
    yield from _before_text(text)


def _before_text(text: str) -> Iterator[Heading]:
    """Yield the headings at the beginning of a line that goes on with dates, or behind a colon."""
    if any(line[1].casefold() in _FIRST_WORDS for line in _DATED_LINE.finditer(text)):
        for match in _in_margin().finditer(text):
            yield _kind(match[1]), match[1], match.start(1)
    if " -" in text or " –" in text or " —" in text:
        for label in _WITH_DASH.finditer(text):
            yield _kind(label[1]), text[label.start(1) : label.end()], label.start(1)
    for start in _lines_with_colons(text):
        found = _RUN_IN.match(text, start) or _WORK_WITH_YEARS.match(text, start)
        if found is not None:
            yield _kind(found[1]), text[found.start(1) : found.end()], found.start(1)


def _lines_with_colons(text: str) -> Iterator[int]:
    """Yield where the lines begin that have a colon in them."""
    colon = text.find(":")
    while colon >= 0:
        yield text.rfind("\n", 0, colon) + 1
        end = text.find("\n", colon)
        colon = text.find(":", end) if end >= 0 else -1


def says_more_than_a_job(heading: Heading, before: str) -> bool:
    """Say whether a heading with text behind it ends the section it stands in.

    Jobs and projects have a line "Technical skills: ..." of their own.
    """
    kind, title, _ = heading
    label = title.rstrip(f": \t{DASH_SIGNS}").casefold()
    closed = title.endswith(_LABEL_ENDS)
    if closed and label in CLOSING_LABELS and f"|{label}|" not in f"|{_ANYWHERE}|":
        return False
    inside = before in {"experience", "projects"}
    return not (inside and closed and kind in _WHERE_JOBS_SAY_IT_TOO)


def _kind(heading: str) -> str:
    return KIND_OF_HEADING[folded(heading)]


__all__ = ["Heading", "inline_headings", "says_more_than_a_job"]
