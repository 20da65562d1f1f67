"""Wanted: how much a posting wants each skill it names, and how many years of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from skillmatch.document import Document
from skillmatch.mentions import Mention
from skillmatch.places import Places
from skillmatch.posting_role.asides import find_asides
from skillmatch.posting_role.sentences import Sentence, Sentences
from skillmatch.posting_role.wanted_words import CUES
from skillmatch.posting_role.years import Years

MUST = 1.0
NICE = 0.4
"""Demand of what is required and of what is nice to have."""

_ONCE = 0.2  # of its demand a skill lacks that is named once; each further time halves it

_ANNOUNCES = re.compile(r"[\w /&-]{0,40}:")
# Brackets round the cue and not round the skill, behind the skill and in front of it.
_OPENED = re.compile(r"\([^()]*\w[^()]*\Z")
_CLOSED = re.compile(r"[^()]*\w[^()]*\)")
_AT_THE_BEGINNING = re.compile(r"[\W\d_]*")
_CLAUSE_END = re.compile(r";|\bbut\b|\baber\b", re.IGNORECASE)
_REACH = 160  # a longer list is cut into items
_WINDOW = 400  # what stands further away in an endless "sentence" is not looked at
_WANTED = {"must": MUST, "nice": NICE, "welcome": NICE, "none": 0.0}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a posting wants of one skill.

    Attributes
    ----------
    demand
        In (0, 1], for what is required and named often.
    years
        Of experience, if it says.
    """

    demand: float
    years: int | None


def read_wanted(posting: Document, mentions: Sequence[Mention]) -> Mapping[str, Wanted]:
    """Return what a posting wants, by skill id, in the order of the text.

    What is denied ("no PHP") or not required is not wanted; a typing error is taken for no skill.
    """
    sentences = Sentences(posting.text, mentions)
    clauses = _Clauses(posting.text, sentences)
    asides = find_asides(posting.text, mentions, sentences)
    cues = _Cues(posting.text)
    asked = Years(posting.text, mentions, sentences)
    wanted: dict[str, list[float]] = defaultdict(list)
    years: dict[str, int] = {}
    for mention in mentions:
        if mention.how == "typo":
            continue
        clause = clauses.of(mention)
        kind = cues.kind(clause, mention)
        if mention.status == "negated" and kind != "welcome":
            continue
        want = min(_WANTED[kind], _WANTED[asides.get(mention.start, "must")])
        if not want:
            continue
        wanted[mention.skill_id].append(want)
        number = asked.of(clause, mention)
        if number is not None:
            years[mention.skill_id] = max(number, years.get(mention.skill_id, 0))
    return {
        skill: Wanted(
            round(max(found) * (1 - _ONCE * 0.5 ** (len(found) - 1)), 3), years.get(skill)
        )
        for skill, found in wanted.items()
    }


class _Clauses:
    """The parts of sentences between semicolons and "but", found once."""

    def __init__(self, text: str, sentences: Sentences) -> None:
        self._sentences = sentences
        self._ends = Places.of_matches(_CLAUSE_END, text)

    def of(self, mention: Mention) -> Sentence:
        """Return the clause a mention stands in, as far as it is looked at."""
        sentence = self._sentences.at(mention.start)
        return Sentence(
            max(sentence.start, mention.start - _WINDOW, self._ends.last_end(mention.start)),
            min(
                sentence.end,
                mention.end + _WINDOW,
                self._ends.next_start(mention.end, sentence.end),
            ),
        )


class _Cues:
    """The words that say how much something is wanted, found once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._matches = list(CUES.finditer(text))
        self._starts = [match.start() for match in self._matches]

    def kind(self, clause: Sentence, mention: Mention) -> str:
        """Return how a mention is wanted: by the nearest cue in its clause, or its section."""
        kind, labelled = self._nearest(clause, mention)
        if not kind:
            nice = mention.section == "nice-to-have" or mention.status in {"wished", "learning"}
            kind = "nice" if nice else "must"
        elif kind == "must" and mention.section == "nice-to-have" and not labelled:
            kind = "nice"  # "you have used Rust" under "Bonus", but not "Required: Rust"
        return kind

    def _nearest(self, clause: Sentence, mention: Mention) -> tuple[str, bool]:
        """Return the kind of the nearest cue that speaks of a mention, or ``""``.

        And whether it is the label of its line: "Required: Spark".
        """
        near: list[tuple[int, str, bool]] = []
        first = bisect_left(self._starts, clause.start)
        for match in self._matches[first : bisect_left(self._starts, clause.end)]:
            kind, front = self._read(match, clause)
            between = (match.end(), mention.start) if front else (mention.end, match.start())
            distance = between[1] - between[0]
            if not 0 <= distance <= _REACH:
                continue
            # "SQL (preferably Snowflake)", "clouds (AWS preferred)": said of what is in brackets.
            outside = _CLOSED.match if front else _OPENED.search
            if not outside(self._text, *between):
                near.append((distance, kind, front and self._is_label(match)))
        return min(near)[1:] if near else ("", False)

    def _is_label(self, match: re.Match[str]) -> bool:
        """Say whether a cue begins its line and a colon follows it."""
        begin = self._text.rfind("\n", max(0, match.start() - _REACH), match.start()) + 1
        at_begin = _AT_THE_BEGINNING.fullmatch(self._text, begin, match.start()) is not None
        return at_begin and _ANNOUNCES.match(self._text, match.end()) is not None

    def _read(self, match: re.Match[str], clause: Sentence) -> tuple[str, bool]:
        """Return the kind of a cue, and whether it stands in front of what it is said of."""
        kind, side = (match.lastgroup or "must_front").split("_")
        if side != "either":
            return kind, side == "front"
        if _AT_THE_BEGINNING.fullmatch(self._text, clause.start, match.start()):
            return kind, True
        return kind, _ANNOUNCES.match(self._text, match.end(), clause.end) is not None


__all__ = ["MUST", "NICE", "Wanted", "read_wanted"]
