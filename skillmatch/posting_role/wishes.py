"""Wishes: how much a posting wants each skill it names, and how many years of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from skillmatch.document import Document
from skillmatch.places import Spans
from skillmatch.posting_role.sentences import Sentence, Sentences
from skillmatch.posting_role.years import years_of
from skillmatch.results import Mention

MUST = 1.0
NICE = 0.4
"""Demand of what is required and of what is nice to have."""

_ONCE = 0.2  # of its demand a skill lacks that is named once; each further time halves it

# fmt: off
_NICE_WORDS = (
    r"nice[- ]to[- ]haves?|good[- ]to[- ]haves?|(?:strongly |highly )?preferred|desired|desirable|"
    r"advantageous|beneficial|optional|wünschenswert|von Vorteil|vorteilhaft"
)
_MUST_WORDS = (
    r"must[- ]haves?|required|mandatory|essential|a must|(?:pre)?requisite|"
    r"zwingend|erforderlich|(?:ein )?Muss|Voraussetzung"
)
_CUES = re.compile(
    # In front of what it is said of.
    r"(?P<nice_front>\b(?:bonus(?: points?| skills)?(?: for| if)?|preferabl[ey]|ideally|"
    r"extra credit|(?:a |big |huge )*plus(?:es)?(?= if| for|:)|"
    r"(?:it )?(?:would|['’]d) be (?:great|nice|a plus) if|we(?: would|['’]d) love|interest in|"
    r"idealerweise|gerne auch|optionally)\b)|"
    r"(?P<must_front>\b(?:must(?:[- ]have| be| know| bring)?|requires?|you (?:have|need|bring)|"
    r"(?:at )?minimum|muss(?:t)?)\b)|"
    # Behind it.
    r"(?P<none_behind>\b(?:(?:is|are)(?: not|n['’]t)|not)(?: \w+)? (?:required|needed|necessary)\b|"
    r"\b(?:nicht (?:erforderlich|notwendig|nötig)|keine? (?:Voraussetzung|Bedingung))\b)|"
    r"(?P<nice_behind>\bnot a must\b|\bkein Muss\b|"
    r"\b(?:a|an|big|huge|strong|definite|is|as)(?: \w+)? ?(?:plus|bonus|advantage|asset)\b|"
    r"\bist ein Plus\b|\(plus\))|"
    # In front of it with a colon or at the beginning, else behind.
    rf"(?P<nice_either>\b(?:{_NICE_WORDS})\b)|"
    rf"(?P<must_either>\b(?:{_MUST_WORDS})\b)",
    re.IGNORECASE,
)
# fmt: on
_ANNOUNCES = re.compile(r"[\w /&-]{0,40}:")
# Brackets round the cue and not round the skill, behind the skill and in front of it.
_OPENED = re.compile(r"\([^()]*\w[^()]*\Z")
_CLOSED = re.compile(r"[^()]*\w[^()]*\)")
_AT_THE_BEGINNING = re.compile(r"[\W\d_]*")
_CLAUSE_END = re.compile(r";|\bbut\b|\baber\b", re.IGNORECASE)
_REACH = 160  # a longer list is cut into items
_WINDOW = 400  # what stands further away in an endless "sentence" is not looked at
_WANTED = {"must": MUST, "nice": NICE, "none": 0.0}


@dataclass(frozen=True, slots=True)
class Wish:
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


def read_wishes(posting: Document, mentions: Sequence[Mention]) -> Mapping[str, Wish]:
    """Return what a posting wants, by skill id, in the order of the text.

    What is denied ("no PHP") or not required is no wish; a typing error is not taken for one.
    """
    sentences = Sentences(posting.text, mentions)
    names = Spans((mention.start, mention.end) for mention in mentions)
    wanted: dict[str, list[float]] = defaultdict(list)
    years: dict[str, int] = {}
    for mention in mentions:
        if mention.status == "negated" or mention.how == "typo":
            continue
        clause = _clause(posting.text, sentences.at(mention.start), mention)
        want = _want(posting.text, clause, mention)
        if not want:
            continue
        wanted[mention.skill_id].append(want)
        asked = years_of(posting.text, clause, mention, names)
        if asked is not None:
            years[mention.skill_id] = max(asked, years.get(mention.skill_id, 0))
    return {
        skill: Wish(round(max(found) * (1 - _ONCE * 0.5 ** (len(found) - 1)), 3), years.get(skill))
        for skill, found in wanted.items()
    }


def _want(text: str, clause: Sentence, mention: Mention) -> float:
    """Return how much a mention is wanted: by the nearest word that says so, or its section."""
    near: list[tuple[int, str]] = []
    for kind, front, start, stop in _cues(text, clause.start, clause.end):
        between = (stop, mention.start) if front else (mention.end, start)
        distance = between[1] - between[0]
        if not 0 <= distance <= _REACH:
            continue
        # "SQL (preferably Snowflake)", "the cloud (AWS preferred)": said of what is in brackets.
        apart = _CLOSED.match(text, *between) if front else _OPENED.search(text, *between)
        if not apart:
            near.append((distance, kind))
    kind = min(near)[1] if near else ""
    if not kind:
        nice = mention.section == "nice-to-have" or mention.status in {"wished", "learning"}
        kind = "nice" if nice else "must"
    elif kind == "must" and mention.section == "nice-to-have":
        kind = "nice"  # "you have used Rust" under "Bonus"
    return _WANTED[kind]


def _clause(text: str, sentence: Sentence, mention: Mention) -> Sentence:
    """Return the part of a sentence, between semicolons and "but", that a mention stands in."""
    begin = max(sentence.start, mention.start - _WINDOW)
    end = min(sentence.end, mention.end + _WINDOW)
    for match in _CLAUSE_END.finditer(text, begin, end):
        if match.end() <= mention.start:
            begin = match.end()
        elif match.start() >= mention.end:
            return Sentence(begin, match.start())
    return Sentence(begin, end)


def _cues(text: str, begin: int, end: int) -> Iterator[tuple[str, bool, int, int]]:
    """Yield the kind of each cue, whether it stands in front, and its place."""
    for match in _CUES.finditer(text, begin, end):
        kind, side = (match.lastgroup or "must_front").split("_")
        front = side == "front"
        if side == "either":
            first = _AT_THE_BEGINNING.fullmatch(text, begin, match.start()) is not None
            front = first or _ANNOUNCES.match(text, match.end(), end) is not None
        yield kind, front, match.start(), match.end()


__all__ = ["MUST", "NICE", "Wish", "read_wishes"]
