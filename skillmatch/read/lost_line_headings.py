"""Headings with plain capitals where line ends were lost: "Experience Acme Ltd Engineer 2019 -"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from skillmatch.read.date_words import DASHES, YEAR
from skillmatch.read.headings import KIND_OF_HEADING, SET_OFF
from skillmatch.read.job_titles import ROLE
from skillmatch.read.months import MONTH, PRESENT
from skillmatch.read.named_jobs import names_a_study

Heading = tuple[str, str, int]

# Single words, which in the midst of a line need more to be told from others.
_WORDS = frozenset(
    ["education", "experience", "projects", "skills", "languages", "certifications",
     "certificates", "publications", "awards", "achievements", "interests", "hobbies",
     "internships", "coursework"]
)  # fmt: skip
AT_A_BEGIN = _WORDS | {"summary", "profile", "objective", "references"}
"""The single words that may be headings at the begin of a line."""
_SEVERAL_WORDS = frozenset(
    heading
    for heading in KIND_OF_HEADING
    if " " in heading and heading.isascii() and heading not in SET_OFF
)
_MARKS = rf"{DASHES}•●▪*·"
# What may stand before a heading: the end of a sentence, of dates, of an item.
_ENDS_SOMETHING = re.compile(rf"(?:[.!?)\]]|{YEAR}|\b(?i:{PRESENT})|\d/\d+|[{_MARKS}])\s+$")
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
_DATES = re.compile(
    rf"{YEAR}\s?(?:[{DASHES}]|to\b)\s?(?:(?:{MONTH})\.?\s?|\d\d?[./])?(?:{YEAR}|(?i:{PRESENT}))"
    rf"|(?i:since)\s(?:{MONTH}\s)?{YEAR}|(?:{MONTH})\s[{DASHES}]\s(?:{MONTH})\s{YEAR}"
)
_A_YEAR = re.compile(YEAR)
_LISTED = re.compile(rf"[:•●▪|]|\s[{DASHES}*]\s|,[^,]{{2,40}},")
_REACH = {"experience": 220, "education": 220, "projects": 200, "skills": 120, "languages": 60}
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
        begins = match["line"] is not None or reached == len(text[:start].rstrip())
        if not begins and (heading not in _WORDS or not _may_begin(text, start)):
            continue
        kind = KIND_OF_HEADING[heading]
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
