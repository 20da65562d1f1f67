"""Years asked for: "5+ years of Python", "Go (3 years)", "zwei Jahre Erfahrung mit Java"."""

from __future__ import annotations

import re

from skillmatch.places import Spans
from skillmatch.posting_role.sentences import Sentence
from skillmatch.results import Mention

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_GERMAN = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn")
_YEARS = re.compile(
    rf"\b(?P<years>\d{{1,2}}|{'|'.join(_WORDS + _GERMAN)})\b"
    r"(?:\s?\(\d{1,2}\))?\s?(?P<more>\+|(?:\s?(?:-|–|to|bis)\s?\d{1,2}\+?)|\s?or more|\s?plus)?"
    r"[\s-]?(?:years?|yrs?|Jahre?n?)\b(?!\s(?:ago|old|alt))",
    re.IGNORECASE,
)
_OF_THE_COMPANY = re.compile(
    r"\b(?:we have|we['’]ve|our|founded|history|industry leader|over the (?:last|past)|for over|"
    r"wir sind|seit)\b",
    re.IGNORECASE,
)
# What follows is no part: "five years as a developer, with AI a plus", "of Python (e.g. pandas)".
_OTHER_MATTER = re.compile(
    r",\s*(?:with|preferably|ideally|including|plus|and (?:strong|experience|knowledge))\b|"
    r"\be\.?g\.?[\s,]|\bz\.\s?B\.",
    re.IGNORECASE,
)
_MOST = 15  # a posting that speaks of more praises its company
_REACH_BEHIND = 12  # "Python (5+ years)", "Python: at least 5 years"


def years_of(
    text: str, sentence: Sentence, mention: Mention, names: Spans
) -> int | None:
    """Return the years that the sentence asks of a skill, the least of a range.

    They belong to the skill right before them in brackets or behind a colon or dash; else to every
    skill that follows in the sentence, up to the next number of years.
    """
    found = None
    for match in _YEARS.finditer(text, sentence.start, sentence.end):
        years = _number(match["years"])
        if not 0 < years <= _MOST or _OF_THE_COMPANY.search(text, sentence.start, match.start()):
            continue
        between = text[mention.end : match.start()] if match.start() >= mention.end else None
        if between is not None and re.fullmatch(
            r"\s*[(:,–-]\s*(?:at least |min(?:imum|\.)? )?", between
        ):
            return years
        if match.end() > mention.start or _is_of_another(text, match.start(), names):
            continue
        found = None if _OTHER_MATTER.search(text, match.end(), mention.start) else years
    return found


def _is_of_another(text: str, place: int, names: Spans) -> bool:
    """Say whether the years stand in brackets behind a skill of their own."""
    before = text[max(0, place - _REACH_BEHIND) : place]
    if not re.search(r"[(:]\s*$", before):
        return False
    return names.any_at(place - _REACH_BEHIND, place)


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    words = _WORDS if word.casefold() in _WORDS else _GERMAN
    return words.index(word.casefold()) + 1


__all__ = ["years_of"]
