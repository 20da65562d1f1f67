"""Years asked for: "5+ years of Python", "Go (3 years)", "zwei Jahre Erfahrung mit Java"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from skillmatch.mentions import Mention
from skillmatch.posting_role.sentences import Sentence, Sentences
from skillmatch.posting_role.year_words import (
    NUMBERS,
    OF_THE_COMPANY,
    OTHER_MATTER,
    OWN,
    OWN_ENDS,
    SAYS_WHOSE,
    number_of,
)

_MOST = 15  # a posting that speaks of more praises its company
_NEAR = 40  # characters between years and the skill whose own they are
_SURE = frozenset({":", "–", "—", "-"})  # "Java: 2 years Go: 3 years"


class Years:
    """The numbers of years in a posting, found once."""

    def __init__(self, text: str, mentions: Iterable[Mention], sentences: Sentences) -> None:
        self._text = text
        self._spans = sorted((mention.start, mention.end) for mention in mentions)
        self._name_starts = [start for start, _ in self._spans]
        self._name_ends = sorted(end for _, end in self._spans)
        self._matches = list(_numbers(text, sentences))
        self._starts = [match.start() for match in self._matches]
        self._owners = [self._owner(match) for match in self._matches]

    def of(self, clause: Sentence, mention: Mention) -> int | None:
        """Return the years that a clause asks of a skill, the least of a range.

        They belong to the skill right before them in brackets or behind a colon or dash; else to
        every skill that follows in the clause, up to the next number of years.
        """
        behind = bisect_left(self._starts, mention.end)
        near = behind < len(self._starts) and self._starts[behind] < clause.end
        if near and self._owners[behind] == mention.end:
            return self._asked(self._matches[behind], clause)
        for number in range(behind - 1, -1, -1):
            match = self._matches[number]
            if match.start() < clause.start:
                break
            if match.end() <= mention.start and self._owners[number] < 0:
                other = OTHER_MATTER.search(self._text, match.end(), mention.start)
                return None if other else self._asked(match, clause)
        return None

    def _asked(self, match: re.Match[str], clause: Sentence) -> int | None:
        """Return the number, unless it is the company's age."""
        years = number_of(match)
        praised = OF_THE_COMPANY.search(self._text, clause.start, match.start())
        return years if 0 < years <= _MOST and not praised else None

    def _owner(self, match: re.Match[str]) -> int:
        """Return where the skill ends whose own the years are, right before them; else -1."""
        place = bisect_right(self._name_ends, match.start()) - 1
        end = self._name_ends[place] if place >= 0 else -1
        if end < 0 or match.start() - end > _NEAR:
            return -1
        if match["bare"]:
            return end
        between = OWN.fullmatch(self._text, end, match.start())
        if between is None:
            return -1
        if between["sign"] in _SURE:
            return end
        if between["sign"] == "(":
            return -1 if self._speaks_of_next(match) else end
        ends = OWN_ENDS.match(self._text, match.end()) is not None
        return end if ends and not self._speaks_of_next(match) else -1

    def _speaks_of_next(self, match: re.Match[str]) -> bool:
        """Say whether a skill follows that the years are of: "BigQuery, 4+ years of SQL"."""
        place = bisect_left(self._name_starts, match.end())
        if place == len(self._name_starts) or self._name_starts[place] - match.end() > _NEAR:
            return False
        return SAYS_WHOSE.fullmatch(self._text, match.end(), self._name_starts[place]) is not None


def _numbers(text: str, sentences: Sentences) -> Iterator[re.Match[str]]:
    """Yield the numbers of years; "five with SQL" only where years were told before it."""
    told = -1  # the start of the sentence of the last number
    for match in NUMBERS.finditer(text):
        sentence = sentences.at(match.start()).start
        if match["next"] and told != sentence:
            continue
        told = sentence
        yield match


__all__ = ["Years"]
