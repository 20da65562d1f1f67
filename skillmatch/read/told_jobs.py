"""Jobs told in the first person: "Since 2021 I work at Acme", "I joined Acme in March 2021"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from skillmatch.people_words import PARTS_OF_FIRMS
from skillmatch.read.dates import SINCE, DateRange
from skillmatch.read.job_titles import ROLE
from skillmatch.word_forms import either

# A person tells it; "we" tell of what a team did.
_WHO = r"(?:I|[Hh]e|[Ss]he)(?:(?: have|['’]ve| has|['’]s)(?: been)?| am|['’]m| is| was)?"
_HOW = r"(?:,? (?:also|now|then|first|later|soon|currently|since|again|\w+ly),?)?"
_TIME = r"(?:a|the last|the past|over|more|about|almost|nearly|many|several|some|\d+)\b[\w ]*?"
_SOMEWHERE = rf"(?!{_TIME}(?:years?|months?|weeks?|while))(?:(?:the|an?|my)[ ][^\W\d]|[A-Z0-9])"
_AS = rf"(?:an?|the|their|its|as|one of)[ ](?:[\w&/+.'’-]+[ ]){{0,5}}?{ROLE}s?\b"
_WORKS = (
    rf"(?:work(?:s|ed|ing)?|employed)\b[^.!?;:\n(]{{0,60}}?[ ](?:{_AS}|(?:at|for)[ ]{_SOMEWHERE})"
)
_IS = rf"(?:(?:was|am|is|been)[ ])?(?:{_AS}|(?:with|at)[ ]{_SOMEWHERE})"
_JOINS = (
    r"(?:join(?:ed)?|was hired (?:by|at)|(?:went to|started to|started|began to|began) "
    r"(?:work(?:ing)? )?(?:at|for))[ ]"
    rf"(?!(?:[\w-]+[ ]){{0,4}}?{either(PARTS_OF_FIRMS | {'project', 'board'})}\b)"
    rf"{_SOMEWHERE}"
)
_BECOMES = rf"(?:became|was hired as|started as|began as)[ ]{_AS}"
_WORKING = rf"(?:{_WHO}{_HOW} (?:{_WORKS}|{_IS}))"
_BEGINNING = rf"(?:(?:I|[Hh]e|[Ss]he){_HOW} (?:{_JOINS}|{_BECOMES}))"
_WORKING_BEHIND = re.compile(rf",?[ ]{_WORKING}")
_BEGINNING_BEHIND = re.compile(rf",?[ ]{_BEGINNING}")
_BEGIN = (
    r"(?:(?m:^)|[.!?;]['”\"]?\s)\s*(?:[A-Z][\w ]{0,30},[ ]|(?:Then|Now|And|Before|Currently)[ ])?"
)
_REST = r"(?:(?!\bI\b)[^.!?;:\n]|\.(?=\w)){0,120}?"
_WORKING_BEFORE = re.compile(
    rf"{_BEGIN}{_WORKING}{_REST}(?:[ ,(]|\b)(?i:{SINCE}|between|during)?[ ]?$"
)
_BEGINNING_BEFORE = re.compile(rf"{_BEGIN}{_BEGINNING}{_REST}[ ](?:in|on|since|from)(?: the)?[ ]$")
_FRONT = re.compile(
    r"(?:(?m:^)(?=\s*(?-i:[A-Z]))|[.!?;]['”\"]?\s)\s*(?:(?:And|Then|Later),?[ ])?"
    rf"(?:{SINCE}|in|on|between|during)[ ]$",
    re.IGNORECASE,
)
_STUDIES = re.compile(
    r"\b(?:student|stud(?:y|ied|ying)|bachelor|master['’]?s?|degree|undergraduate)\b",
    re.IGNORECASE,
)
_SENTENCE_END = 2  # characters before a stretch that may begin with a sentence
_REACH = 220  # characters before the dates in which the sentence begins


def tells_a_job(text: str, dates: DateRange, start: int, end: int) -> bool:
    """Say whether a person tells by some dates that, or from when on, they worked somewhere.

    A single date tells so only where a job begins: "I joined Acme in 2021", not "I built it in".

    >>> from skillmatch.read.dates import find_date_ranges
    >>> def tells(text):
    ...     (dates,) = find_date_ranges(text, singles=True)
    ...     return tells_a_job(text, dates, 0, len(text))
    >>> tells("Since May 2024 I work at Acme."), tells("I joined Acme in May 2024 as an analyst.")
    (True, True)
    >>> tells("Since May 2024 I work with PyTorch."), tells("I rebuilt search in May 2024.")
    (False, False)
    """
    single = dates.form == "single"
    behind = _BEGINNING_BEHIND if single else _WORKING_BEHIND
    before = _BEGINNING_BEFORE if single else _WORKING_BEFORE
    floor = max(0, start - _SENTENCE_END, dates.start - _REACH)
    stop = min(end, dates.end + _REACH)
    if _FRONT.search(text, floor, dates.start):
        found = behind.match(text, dates.end, stop)
        if found is None and dates.form == "since":
            found = _BEGINNING_BEHIND.match(text, dates.end, stop)
    else:
        found = before.search(text, floor, dates.start)
    return found is not None and _STUDIES.search(found.group()) is None


def begins_in(text: str, dates: DateRange) -> int | None:
    """Return where the sentence begins that tells of a job before it says when.

    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "I like maps. I have worked at Acme, a big one, since 2021."
    >>> begins_in(text, next(find_date_ranges(text)))
    13
    """
    floor = max(0, dates.start - _REACH)
    found = _WORKING_BEFORE.search(text, floor, dates.start) or _BEGINNING_BEFORE.search(
        text, floor, dates.start
    )
    if found is None:
        return None
    begin = found.start()  # at a line or behind the mark that ends the sentence before
    while not text[begin].isalnum():
        begin += 1
    return begin


def left_open(begun: DateRange, others: Iterable[DateRange]) -> DateRange:
    """Return the date on which a job began as the range up to when the next one begins, if any.

    >>> begun = DateRange(0, 4, 24240, 24251, "single")
    >>> left_open(begun, [DateRange(9, 13, 24264, None)]).last_month
    24264
    >>> left_open(begun, []).last_month is None
    True
    """
    later = [other.first_month for other in others if other.first_month > begun.first_month]
    return replace(begun, form="since", last_month=min(later, default=None))


__all__ = ["begins_in", "left_open", "tells_a_job"]
