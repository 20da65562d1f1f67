"""Levels: a modest claim is a claim at basic level, "some exposure to", "Java (beginner)"."""

from __future__ import annotations

from skillmatch.find.words.small_letters import in_small_letters
from skillmatch.names import lower_case

_MODEST = (
    r"(?:basic|beginner(?:[- ]level)?|elementary|entry[- ]level|rudimentary|introductory|novice)"
)
_KNOWING = r"(?:knowledge|understanding|level|exposure|familiarity|experience|skills)"
# "AWS basics, Docker" and "Java (basic) and SQL" say it of the name before: a list of what is
# known a little follows its word, and no comma stands between them.
_LEADS = r"(?!\s*(?:[,)/|&+]|(?:and|or)\b))"
_BASIC = in_small_letters(
    rf"(?:\b{_MODEST}(?:[ \t]+(?:{_KNOWING}))+\b{_LEADS}|"
    rf"(?<![,/|&])(?<![,/|&][ \t])\b{_MODEST}\b(?![ \t]+{_KNOWING}\b){_LEADS}|"
    r"\b(?:basics|fundamentals)\s*(?:(?:of|in|with|on)\b|[:–—-])|^\W*(?:basics|fundamentals)\b(?!\s*,)|"
    r"\bsome (?:knowledge|exposure|familiarity)\b|"
    r"\b(?:limited|little|minimal|modest|scant|slight) (?:knowledge|experience|exposure)\b"
    rf"){_LEADS}[^.;!?\n•)]{{0,70}}$"
)
# Of one name, or of a list that is seen to be one.
_SOME = in_small_letters(
    rf"[,/|&][ \t]*{_MODEST}[ \t]+$|"
    r"(?:^\W*|,[ \t]+|\band[ \t]+|\bknow[ \t]+)(?:only[ \t]+)?(?:some|"
    r"(?:a[ \t]+)?(?:little[ \t]+)?bit of|a little|little)[ \t]+$"
    r"|\b(?:dabbl(?:ed|ing) (?:in|with)|(?:played|toyed|tinkered) (?:around |a bit )?with|"
    r"(?:somewhat|slightly|a little|a bit) familiar with|(?:weak|shaky) (?:in|with|on|at)|"
    r"scratched the surface of|passing (?:acquaintance|familiarity) with|smattering of)[ \t]+$"
)
_BASIC_BEHIND = in_small_letters(
    r"\s*(?:[-–(:]|,(?=[^,\n]{3,25}\)))?\s*\(?(?:(?:very|only|at|on|just)[ \t]+)?(?:(?:a|"
    r"an)[ \t]+)?(?:(?:basics?|elementary|school|novice)[ \t]+level\b|(?:basics?|beginner|novice|"
    r"elementary|rudimentary|superficial|a bit|a little)\b(?! of\b)|beginner(?:['’]s)?[- ]level\b)"
)
# fmt: off
CUES = frozenset({
    "basic", "basics", "beginner", "bit", "dabbled", "dabbling", "elementary", "entry",
    "fundamentals", "introductory", "limited", "little", "minimal", "modest", "novice",
    "passing", "played", "rudimentary", "scant", "scratched", "shaky", "slight", "slightly",
    "smattering", "some", "somewhat", "tinkered",
    "toyed", "weak",
})
# fmt: on
"""The words of which one stands before a mention wherever `is_basic` holds."""
# fmt: off
CUES_BEHIND = frozenset({
    "basic", "basics", "beginner", "bit", "elementary", "little", "novice", "rudimentary",
    "school", "superficial",
})
# fmt: on
"""The words of which one stands behind a mention wherever `is_basic_behind` holds."""


def is_basic(lead: str, *, is_first: bool) -> bool:
    """Say whether the clause before a list of names makes a name of it a modest claim.

    "Some Java, Kafka" says nothing of how well Kafka, which is not the first, is known.

    >>> is_basic("Some exposure to ", is_first=False), is_basic("Some years of ", is_first=True)
    (True, False)
    """
    lead = lower_case(lead)
    return _BASIC.search(lead) is not None or (is_first and _SOME.search(lead) is not None)


def is_basic_behind(tail: str) -> bool:
    """Say whether the words behind a mention make it a modest claim.

    >>> is_basic_behind(" (beginner)"), is_basic_behind(", Python (Basic)")
    (True, False)
    """
    return _BASIC_BEHIND.match(lower_case(tail)) is not None


__all__ = ["CUES", "CUES_BEHIND", "is_basic", "is_basic_behind"]
