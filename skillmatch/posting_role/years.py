"""Years asked for: "5+ years of Python", "Go (3 years)", "zwei Jahre Erfahrung mit Java"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from skillmatch.mentions import Mention
from skillmatch.places import Spans
from skillmatch.posting_role.sentences import Sentence

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
_OWN = re.compile(r"\s*[(:,–-]\s*(?:at least |min(?:imum|\.)? )?", re.IGNORECASE)
_MOST = 15  # a posting that speaks of more praises its company
_REACH_BEHIND = 12  # "Python (5+ years)", "Python: at least 5 years"


class Years:
    """The numbers of years in a posting, found once."""

    def __init__(self, text: str, mentions: Iterable[Mention]) -> None:
        self._text = text
        self._names = Spans((mention.start, mention.end) for mention in mentions)
        self._matches = list(_YEARS.finditer(text))
        self._starts = [match.start() for match in self._matches]

    def of(self, clause: Sentence, mention: Mention) -> int | None:
        """Return the years that a clause asks of a skill, the least of a range.

        They belong to the skill right before them in brackets or behind a colon or dash; else to
        every skill that follows in the clause, up to the next number of years.
        """
        behind = bisect_left(self._starts, mention.end)
        if behind < len(self._starts) and self._starts[behind] < clause.end:
            match = self._matches[behind]
            if _OWN.fullmatch(self._text, mention.end, match.start()):
                return self._asked(match, clause)
        for number in range(behind - 1, -1, -1):
            match = self._matches[number]
            if match.start() < clause.start:
                break
            if match.end() <= mention.start and not self._is_of_another(match.start()):
                other = _OTHER_MATTER.search(self._text, match.end(), mention.start)
                return None if other else self._asked(match, clause)
        return None

    def _asked(self, match: re.Match[str], clause: Sentence) -> int | None:
        """Return the number, unless it is the company's age."""
        years = _number(match["years"])
        praised = _OF_THE_COMPANY.search(self._text, clause.start, match.start())
        return years if 0 < years <= _MOST and not praised else None

    def _is_of_another(self, place: int) -> bool:
        """Say whether the years stand in brackets behind a skill of their own."""
        before = self._text[max(0, place - _REACH_BEHIND) : place]
        return re.search(r"[(:]\s*$", before) is not None and self._names.any_at(
            place - _REACH_BEHIND, place
        )


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    words = _WORDS if word.casefold() in _WORDS else _GERMAN
    return words.index(word.casefold()) + 1


__all__ = ["Years"]
