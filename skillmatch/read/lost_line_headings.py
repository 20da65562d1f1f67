"""Headings with plain capitals where line ends were lost: "Experience Acme Ltd Engineer 2019 -"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from skillmatch.document import DATED_SECTIONS
from skillmatch.read.date_words import DASHES, YEAR
from skillmatch.read.headings import KIND_OF_HEADING, NO_HEADING_BEFORE, SET_OFF
from skillmatch.read.job_titles import ROLE
from skillmatch.read.months import MONTH, PRESENT
from skillmatch.read.named_jobs import names_a_study

Heading = tuple[str, str, int]

# Single words, which in the midst of a line need more to be told from others.
_WORDS = frozenset(
    ["education", "experience", "projects", "skills", "languages", "certifications",
     "certificates", "publications", "awards", "achievements", "interests", "hobbies",
     "internships", "coursework", "employment", "positions", "appointments", "volunteering",
     "talks", "courses", "qualifications"]
)  # fmt: skip
AT_A_BEGIN = _WORDS | {"summary", "profile", "objective", "references"}
"""The single words that may be headings at the begin of a line."""
_SEVERAL_WORDS = frozenset(
    heading
    for heading in KIND_OF_HEADING
    if " " in heading and heading.isascii() and heading not in SET_OFF
)
_MARKS = rf"{DASHES}•●▪*·"
_PICTURES = "\u2600-\u27bf\U0001f000-\U0001faff"
# What may stand before a heading: the end of a sentence, of dates, of an item.
_ENDS_SOMETHING = re.compile(
    rf"(?:\S@\S+|[.!?)\]]|{YEAR}|\b(?i:{PRESENT})|\d/\d+|[{_MARKS}{_PICTURES}#])\s+$"
)
_SMALL_WORD = re.compile(r"(?<![\w'’.@/-])([a-z][a-z'’-]*)\s+$")
# The small words that a name goes on behind: "Head of Education", "rich user Experience".
_GOES_ON = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "our", "the",
     "their", "its", "his", "her", "my", "your", "to", "with", "de", "la", "user", "customer",
     "candidate", "no", "via", "into", "per", "under", "using", "called", "named", "than"]
)  # fmt: skip
A_TITLE_GOES_ON = (
    rf"\s(?:{ROLE}s?|(?i:design|department|ministry|sector|services?|centre|center|group|team|"
    r"board|committee|council|foundation|technolog(?:y|ies)|cloud|platform|index|level|"
    r"programmes?|programs?|management|manager))\b"
)
"""A pattern of what makes a name of the heading before: "Education Officer"."""
_TITLE_GOES_ON = re.compile(A_TITLE_GOES_ON)
_RANGE = (
    rf"{YEAR}(?:[/.]\d\d?)?\s?(?:[{DASHES}]|to\b)\s?(?:(?:{MONTH})\.?\s?|\d\d?[./])?(?:{YEAR}|(?i:{PRESENT}))"
    rf"|{YEAR}\s?[{DASHES}]\s?:"
    rf"|(?i:since)\s(?:{MONTH}\.?\s|\d\d?[./])?{YEAR}|(?:{MONTH})\s[{DASHES}]\s(?:{MONTH})\s{YEAR}"
)
_DATES = re.compile(_RANGE)
_A_YEAR = re.compile(YEAR)
_LISTED = re.compile(rf"[:•●▪|]|\s[{DASHES}*]\s|,[^,]{{2,40}},")
_REACH = {"experience": 220, "education": 220, "projects": 200, "skills": 120, "languages": 60}
_WORD_BEFORE = re.compile(r"([^\s,&/•●▪*]*[^\s,&/•●▪*-])\s+$")
_JOB_BEHIND = re.compile(rf"[^\S\n]+(?:[A-Z][\w&/+.'’-]*,?[ ](?:(?:of|and|&)[ ])?){{1,6}}?{ROLE}\b")
_DATES_BEHIND = re.compile(rf"[^\S\n]+(?:(?:{MONTH})\.?\s|\d\d?[./])?(?:{_RANGE})")
_ITEM_BEHIND = re.compile(r"[^\S\n]+[•●▪*][^\S\n]*[A-Z]")
_LEVEL_BEHIND = re.compile(
    r"[^\S\n]+[A-Z][a-z]+[^\S\n]?[:(–—-][^\S\n]?(?:native|mother|fluent|bilingual|full|"
    r"professional|proficient|working|limited|advanced|intermediate|conversational|basic|[ABC][12])\b",
    re.IGNORECASE,
)
_TOP = 400  # characters in which name and address stand
_NEAR = 120  # characters
_OTHERS_REACH = 100
_LOOK_BACK = 30


@cache
def _headings() -> re.Pattern[str]:
    """Return the pattern of headings that begin with a capital: slow to compile."""
    several = sorted((h.capitalize() for h in _SEVERAL_WORDS), key=len, reverse=True)
    single = sorted(word.capitalize() for word in AT_A_BEGIN)
    return re.compile(
        rf"(?<![\w/&@.-])(?:(?P<line>(?m:^)[^\S\n]*)?(?P<heading>{'|'.join([*several, *single])}))"
        rf"(?=\s+(?:[A-Z0-9«\"“À-Þ]|[{_MARKS}]\s?\S))"
    )


def headings_in_lost_lines(text: str) -> Iterator[Heading]:
    """Yield the headings that only a capital and what stands around them tell from other words.

    >>> text = "Built the ranking Experience Acme Ltd Engineer Mar 2019 - May 2021 Leeds"
    >>> list(headings_in_lost_lines(text))
    [('experience', 'Experience', 18)]
    >>> list(headings_in_lost_lines("Acme Ltd User Experience Designer Mar 2019 - May 2021 Leeds"))
    []
    """
    reached = -1  # where the last heading ended that what stood before it has shown
    for match in _headings().finditer(text):
        start, end = match.span("heading")
        heading = match["heading"].casefold()
        kind = KIND_OF_HEADING[heading]
        begins = match["line"] is not None or reached == len(text[:start].rstrip())
        at_top = heading in AT_A_BEGIN and start < _TOP and _ENDS_SOMETHING.search(text, 0, start)
        set_off = begins or at_top or (heading in _WORDS and _may_begin(text, start))
        if not set_off and not _is_told_behind(text, kind, start, end):
            continue
        if fits(text, kind, end) or (begins and _heads_another(text, end)):
            yield kind, text[start:end], start
            reached = end


def _may_begin(text: str, start: int) -> bool:
    """Say whether what stands before a place ends: a sentence, dates, a word written small."""
    before = text[max(0, start - _LOOK_BACK) : start]
    if _ENDS_SOMETHING.search(before):
        return True
    word = _SMALL_WORD.search(before)
    return word is not None and word[1] not in _GOES_ON


def _is_told_behind(text: str, kind: str, start: int, end: int) -> bool:
    """Say whether an item, or a job's title and dates, stand behind a heading.

    That tells it even behind a name: "Kafka Experience Data Engineer, Acme 2019 - 2021".
    """
    before = _WORD_BEFORE.search(text, max(0, start - _LOOK_BACK), start)
    if before is None or before[1].casefold() in _GOES_ON | NO_HEADING_BEFORE["experience"]:
        return False
    if _ITEM_BEHIND.match(text, end):
        return kind != "education" or names_a_study(text[end : end + _NEAR])
    if kind == "languages":
        return _LEVEL_BEHIND.match(text, end) is not None
    if kind == "experience" and _JOB_BEHIND.match(text, end):
        return _DATES.search(text, end, end + _NEAR) is not None
    return kind in DATED_SECTIONS and _DATES_BEHIND.match(text, end) is not None


def fits(text: str, kind: str, end: int) -> bool:
    """Say whether what follows a heading is of its kind: dates below jobs, lists below skills."""
    if goes_on_as_a_title(text, end):
        return False
    line_end = text.find("\n", end)
    stop = min(line_end if line_end >= 0 else len(text), end + _REACH.get(kind, _OTHERS_REACH))
    behind = text[end:stop]
    if kind == "experience":
        return _DATES.search(behind) is not None
    if kind == "education":
        return _DATES.search(behind) is not None or (
            names_a_study(behind) and _A_YEAR.search(behind) is not None
        )
    if kind in {"summary", "references", "other"}:
        return len(behind) > 1
    listed = _LISTED.search(behind) is not None
    return listed or (kind not in {"skills", "languages"} and _A_YEAR.search(behind) is not None)


def goes_on_as_a_title(text: str, end: int) -> bool:
    """Say whether a word that ends at an offset begins a title: "Education Officer"."""
    return _TITLE_GOES_ON.match(text, end) is not None


def _heads_another(text: str, end: int) -> bool:
    """Say whether another heading stands right behind one, as where the first is left empty."""
    space = len(text[end:]) - len(text[end:].lstrip(" "))
    following = _headings().match(text, end + space)
    return following is not None and fits(
        text, KIND_OF_HEADING[following["heading"].casefold()], following.end()
    )


__all__ = [
    "AT_A_BEGIN",
    "A_TITLE_GOES_ON",
    "fits",
    "goes_on_as_a_title",
    "headings_in_lost_lines",
]
