"""People: first names that skills have too, where people are spoken of, "reported to Julia"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from skillmatch.find.owners.first_names import FIRST_NAMES, SURNAMES
from skillmatch.find.words.scan import Scan
from skillmatch.occupation_words import MAKERS
from skillmatch.people_words import FOLK, KIN, NOVICES, PEERS, SUPERIORS
from skillmatch.word_forms import both_numbers, either, plurals

_JOINT = re.compile(r"[ \t]*(?:,[ \t]*(?:and[ \t]+)?|(?:and|&)[ \t]+)")
# One engineer may be oneself, and one partner a firm: "Julia, a partner of Hill Ltd".
_SINGLE = (
    PEERS
    | NOVICES
    | KIN
    | (SUPERIORS - {"professor"})
    | {
        "pupil",
        "volunteer",
        "assistant",
        "graduate",
        "daughter",
        "son",
        "founder",
        "cat",
        "dog",
        "horse",
    }
)
_MANY = MAKERS | {"accountant", "clerk", "hire", "starter", "stakeholder", "partner", "director"}
_PEOPLE = (
    rf"(?:{either(both_numbers(_SINGLE) | plurals(_MANY) | FOLK)}|children|babies|toddlers|twins|"
    r"CEO|CTO|CFO|COO)"
)
# Such as: Julia, Ruby and Claude, three interns.
_PEOPLE_BEHIND = re.compile(
    rf"[ \t]*,[ \t]+(?:(?:my|our|the|her|his|their|two|three|four|five|six|an?|all)[ \t]+)+"
    rf"(?:[a-z-]+[ \t]+){{0,2}}{_PEOPLE}\b"
    rf"|[ \t]*\([ \t]*(?:(?:my|our|the|an?)[ \t]+)?(?:[A-Za-z-]+[ \t]+){{0,2}}{_PEOPLE}\b"
)
_PEOPLE_BEFORE = re.compile(
    rf"\b(?:[Mm]y|[Oo]ur|[Tt]he|two|three|four|five)[ \t]+"
    rf"(?:[a-z-]+[ \t]+){{0,2}}{_PEOPLE}[ \t]*[,:(]?[ \t]+$"
    r"|(?:^|\n)\W*(?:Colleagues|Interns|Trainees|Children|Family|Friends)[ \t]*:[ \t]*$"
)
# Whose object is somebody, and no tool.
_TO_SOMEBODY = re.compile(
    r"\b(?:[Rr]eport(?:ed|s|ing)?[ \t]+(?:directly[ \t]+)?to|[Pp]resent(?:ed|ing)?[ \t]+to|"
    r"[Mm]entor(?:ed|ing)|[Cc]oach(?:ed|ing)|[Ss]upervis(?:ed|ing)|[Aa]ssist(?:ed|ing)|"
    r"[Bb]rief(?:ed|ing)|[Hh]ired|[Ii]nterviewed|[Mm]et(?:[ \t]+with)?|[Tt]hanks[ \t]+to|"
    r"[Mm]arried[ \t]+to|"
    r"[Rr]eferred[ \t]+by|[Ss]upervised[ \t]+by|[Mm]anaged[ \t]+by|[Ll]ed[ \t]+by|"
    r"[Dd]eputy[ \t]+(?:of|to|for)|[Ss]ucceeded|[Cc]overed[ \t]+for|[Aa]ssistant[ \t]+to|"
    r"[Cc]ared[ \t]+for|[Bb]aby-?sat|[Cc]ontact)[ \t]+$"
)
_WITH_SOMEBODY = re.compile(
    r"\b(?:[Ww]ork(?:ed|ing|s)?(?:[ \t]+closely)?[ \t]+(?:with|alongside|beside)|"
    r"[Tt]ogether[ \t]+with|"
    r"[Cc]ollaborat(?:ed|ing)[ \t]+with|[Aa]long[ \t]+with|[Mm]anaged|[Hh]elped)[ \t]+$"
)
# What people are worked with on, and no tools.
_OFFICE_WORK = re.compile(
    r"[ \t]+(?:on|at|for|over|during|in)[ \t]+(?:(?:the|our|a|an|this|each|every|yearly|annual|"
    r"monthly|"
    r"new|school|summer|spring|winter|company|office)[ \t]+)+(?:budgets?|books|payroll|invoices|"
    r"menu|"
    r"events?|wedding|festival|party|campaign|hiring|contracts?|audits?|taxes|trip|move|fair|"
    r"show|play|"
    r"fundrais\w+|newsletter|till|counter|reception|kitchen|garden|shop|floor|accounts|rota|"
    r"roster)\b"
)
_ENDS = re.compile(
    r"[ \t]*(?:[.;:!?)(\n•,–—]|\Z|[ \t](?:on|in|at|for|during|about|from|as|with|who|when|while|"
    r"and|"
    r"every|each|weekly|monthly|daily)\b)"
)
_NAMES = FIRST_NAMES | SURNAMES
_LONGEST_LEAD = 60
_LONGEST_LIST = 12


def people(scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the lists of first names, or single ones, that are of people.

    Other names in such a list are of people as well: "Ray, Claude and Jenkins".
    """
    first_names, reached = scan.indexes(FIRST_NAMES), -1
    if not first_names:
        return
    names = {c.first for c in scan.candidates if c.first == c.last}
    things = [c for c in scan.candidates if c.surface.skill.kind != "concept"]
    others = {i for c in things for i in range(c.first, c.last + 1) if scan.words[i] not in _NAMES}
    others |= {c.first for c in things if c.first < c.last}  # "Ruby on Rails"
    for index in first_names:
        if index <= reached or index not in names:
            continue
        first = _end_of_list(scan, index, others, -1)
        last = _end_of_list(scan, index, others, 1)
        if first is None or last is None:
            continue
        reached = last
        start, end = scan.starts[first], scan.ends[last]
        before = scan.text[max(0, start - _LONGEST_LEAD) : start]
        after = scan.text[end : end + _LONGEST_LEAD]
        if _are_people(before, after):
            yield start, end


def _end_of_list(scan: Scan, index: int, others: AbstractSet[int], step: int) -> int | None:
    """Return the first or last word of a list of people; ``None`` if a tool is in it."""
    for _ in range(_LONGEST_LIST):
        beside = index + step
        if not 0 <= beside < len(scan.words):
            return index
        if scan.words[beside] == "and":
            beside += step
        if not 0 <= beside < len(scan.words):
            return index
        low, high = min(index, beside), max(index, beside)
        if (
            not _JOINT.fullmatch(scan.gap(low, high))
            or not scan.text[scan.starts[beside]].isupper()
        ):
            return index
        if beside in others:
            return None
        index = beside
    return None


def _are_people(before: str, after: str) -> bool:
    if _PEOPLE_BEHIND.match(after) or _PEOPLE_BEFORE.search(before):
        return True
    if _TO_SOMEBODY.search(before) and _ENDS.match(after):
        return True
    return bool(_WITH_SOMEBODY.search(before)) and _OFFICE_WORK.match(after) is not None


__all__ = ["people"]
