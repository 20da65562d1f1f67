"""Told dates: the months that a sentence or a list item within a job gives for what it tells."""

from __future__ import annotations

import re

from skillmatch.read.dates import DateRange, find_date_ranges

_YEAR = re.compile(r"(?:19|20)(?<=\b\d\d)\d\d\b")
# "Hack week 2024: ...", "Q3 2024 - ...", "2024 hackathon: ...": the head of an item is its time. A
# product may stand there with the year of its version: "Windows Server 2016: ...".
_PERIOD = (
    r"(?:(?:q[1-4]|h[12]|(?:early|mid|late|end of|spring|summer|autumn|fall|winter|"
    r"jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|"
    r"september|october|november|december)\.?)[ /-]?|\d{1,2}/)?"
)
_EVENT = (
    r"(?:hack[ -]?(?:week|weekend|days?|athon|fest)|innovation (?:day|week)|sprint|"
    r"(?<!ms )(?<!microsoft )project|pilot|"
    r"poc|proof[ -]of[ -]concept|internship|release|launch|relaunch|migration|prototype|trial|"
    r"spike|experiment|initiative|rollout|roll-out|rewrite)"
)
_WORDS = r"(?:[a-z][\w'’-]*[ ]){0,4}"
_HEAD = re.compile(
    rf"[^\w\n]{{0,6}}\(?(?:{_WORDS}{_EVENT},?[ ]\(?(?:in )?)?{_PERIOD}(?:19|20)\d\d\b\)?"
    rf"(?:[ ]{_WORDS}{_EVENT})?\s*"
    # Of a range, the year is only the first.
    r"(?::|[–—-](?=\s)(?!\s*(?:\w+\.?\s+)?(?:(?:19|20)\d\d|present|now|today|current|ongoing|date)\b)|"
    r"\|)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    rf"\((?:\d+ months? )?(?:in |(?:{_WORDS}{_EVENT},? ))?$", re.IGNORECASE
)  # "in 2021" tells of events
# "In 2024 added ...", "..., rolled out in 2024": what was done began then. A subordinate clause
# tells when something else happened, and what ends in a version or an event says nothing.
_BEGUN = re.compile(
    r"[^\w\n]{0,6}(?:(?:in|from|by|as of)\s+(?:[A-Z][a-z]{2,8}\s+)?(?:19|20)\d\d"
    r"(?:\s+on(?:wards)?)?(?:\s*[,:]|(?=\s+(?:i|we|also|then|[a-z]+ed|built|led|wrote|ran|took|began|set)\b))"
    r"|[^.!?]{12,}?(?:,|\s+in)\s+(?:[A-Z][a-z]{2,8}\s+)?(?:19|20)\d\d[\s.]*\Z)",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:when|while|which|that|who|whose|where|after|before|until|till|because|as(?! of\b)|"
    r"server|imagenet|presented|published|talk|paper|prize|award|won)\b",
    re.IGNORECASE,
)
_LONGEST_HEAD = 90


def head_dates(item: str) -> DateRange | None:
    """Return the dates that the head of a list item gives, if there is one with a date.

    >>> head_dates("Hack week 2024: a chatbot").form, head_dates("Windows Server 2016: patches")
    ('single', None)
    """
    head = _HEAD.match(item, 0, _LONGEST_HEAD) if has_year(item[:_LONGEST_HEAD]) else None
    if head is None:
        return None
    found = list(find_date_ranges(head[0].rstrip("–—-|: "), singles=True))
    return found[0] if len(found) == 1 else None


def has_year(sentence: str) -> bool:
    """Say whether a year stands in a sentence."""
    maybe = "20" in sentence or "19" in sentence  # seldom, and told faster
    return maybe and _YEAR.search(sentence) is not None


def own_dates(sentence: str) -> DateRange | None:
    """Return the one range of dates of a sentence, or the one year that stands in brackets.

    >>> own_dates("PyTorch prototype (2024)").form, own_dates("Windows Server 2016")
    ('single', None)
    """
    if not has_year(sentence):
        return None
    found = [
        dates
        for dates in find_date_ranges(sentence, singles=True)
        if dates.form != "single" or _IN_BRACKETS.search(sentence, 0, dates.start)
    ]
    return found[0] if len(found) == 1 else None


def begun_in(sentence: str) -> int | None:
    """Return the month in which began what a sentence tells, if it gives one year for that.

    >>> begun_in("In 2024 added a gateway") == begun_in("Added a gateway, 2024") == 12 * 2024
    True
    >>> begun_in("When the stream broke in 2020, models saw it")
    """
    if not has_year(sentence) or not _BEGUN.match(sentence):
        return None
    found = list(find_date_ranges(sentence, singles=True))
    if len(found) != 1 or _OF_SOMETHING_ELSE.search(sentence):
        return None
    return found[0].first_month


__all__ = ["begun_in", "has_year", "head_dates", "own_dates"]
