"""Bare lists: lines and sentences that name many things and say nothing of what was done."""

from __future__ import annotations

import re

from skillmatch.find.words.small_letters import in_small_letters
from skillmatch.names import lower_case
from skillmatch.occupation_words import LEARNERS, MAKERS, SELF_STYLED
from skillmatch.word_forms import either

_SIGNS = ",;|•·/"
ITEM_END = re.compile(f"[{_SIGNS}]")
FEWEST_ITEMS = 6
# What an item of a list does not have: it belongs to a sentence, a job's title or its dates.
_SAYS = re.compile(
    r"[,:;|@]|\. |\b(?:19|20)\d\d\b"
    r"|(?<![\w-])(?:in|with|the|to|for|by|on|from|using|at|is|was|my|our)(?![\w-])"
    r"|\b[A-Z]?[a-z]+ed\b(?! (?:learning|computing|training|generation|code|systems))"
)
# "800 ms", "99.9% uptime": what was measured was done.
_MEASURED = re.compile(
    r"\d[ \t]?%|\d[kKmMbB]?[ \t]+(?!years?\b|yrs?\b|months?\b|mos?\b|and\b|or\b)[a-z]"
)
_FEWEST_UNDER_LABEL = 2  # "Stack: Go, deployment"
_FEWEST_CLAIMED = 3  # behind the first, which stands in the words that claim it
_PARTS_ITEMS = ",;|•·"  # a slash may stand in a name
_MOST_LABELLED = 12
_TOO_MANY = 20
_ITEM = re.compile(r"[^,;|•·/]+")
_CLAIMED_ITEM = re.compile(r"(?:[,;]|\s(?:and|&|or)\s)\s*")
_WHO = either(MAKERS | LEARNERS | SELF_STYLED)
_ABLE = (
    r"(?:experienced|skilled|proficient|(?:well-)?versed|knowledgeable|familiar|competent|adept|"
    r"fluent|speciali[sz](?:ed|ing)|savvy|seasoned|comfortable|conversant)"
)
_KNOWS = (
    r"(?:experience|knowledge|skills?|skillset|expertise|background|understanding|command|"
    r"proficiency|familiarity|competenc(?:e|y|ies)|mastery|exposure|know-how|strengths)"
)
# Who does something to somebody claims nothing: "Supported a scientist with ..."
_NO_DEED = (
    r"(?!(?:led|built|wrote|taught|ran|made|gave|held|took|set|met|won|sold)\b)"
    r"(?!(?!experienced|skilled|certified|motivated|dedicated|seasoned|accomplished|distinguished|"
    r"versed|qualified|self-)[\w-]+ed\b)"
)
_CLAIM = in_small_letters(
    r"\W{0,4}(?:(?:i am|i['’]m|as|being)\s+)?(?:(?:an?|the)\s+)?"
    rf"(?:(?:{_NO_DEED}[\w+/&.'’-]+[ \t,]+){{0,8}}?"
    rf"{_WHO}\s*,?\s+(?:i\s+\w+|with|who|having|in|of|at home|{_ABLE}|passionate)\b"
    rf"|(?:(?:am|very|highly|also|both|equally|all-round)\s+){{0,3}}{_ABLE}\s+(?:with|in|at|of)\b"
    rf"|(?:(?:i\s+have|have|having|with|my|has)\s+)?(?:(?:{_NO_DEED}[\w+/&.'’-]+)\s+){{0,8}}?"
    rf"{_KNOWS}\s+(?:with|in|of|is|are|includes?|covers?|spans?|across|using)\b)"
)
"""What somebody says to be, or to know: "I am an engineer with", "Hands-on experience in"."""
_WORDS_OF_AN_ITEM = 3  # on average
_MOST_WORDS_OF_AN_ITEM = 5  # what is longer says something


def is_list(line: str) -> bool:
    """Say whether a line is a bare list: many short items, all of them different.

    >>> is_list("Python, SQL, Go, Java, C, Rust"), is_list("Python and SQL, for years, and Go")
    (True, False)
    >>> is_list("Architect and owner of a platform: gateway, quotas, caching, alerts, cost, logs")
    False
    """
    if sum(map(line.count, _SIGNS)) < FEWEST_ITEMS - 1:
        return False  # mostly, and it is told faster
    items = {item.strip().casefold() for item in ITEM_END.split(line)}
    items.discard("")  # before a bullet, or behind the last comma
    if len(items) < FEWEST_ITEMS or len(line.split()) > _WORDS_OF_AN_ITEM * len(items):
        return False
    if max([len(item.split()) for item in items]) > _MOST_WORDS_OF_AN_ITEM:
        return False
    return _MEASURED.search(line) is None


def is_item(line: str) -> bool:
    """Say whether a line is no more than one item of a list.

    >>> is_item("- Feature engineering"), is_item("models in PyTorch"), is_item("2019 - 2021")
    (True, False, False)
    """
    words = line.split(maxsplit=_WORDS_OF_AN_ITEM + 1)  # and the rest, if there is more
    return 0 < len(words) <= _WORDS_OF_AN_ITEM + 1 and _SAYS.search(line) is None


def is_long_list(line: str) -> bool:
    """Say whether a line may list more things than a label before them speaks for."""
    return sum(map(line.count, _PARTS_ITEMS)) >= _MOST_LABELLED


def label_speaks_for(line: str, place: int) -> bool:
    """Say whether the label of a list, "Environment:", says of what stands at a place: used.

    Nobody worked alike with ever so many things: what comes late in a long list is no more than
    listed, and so is all of a list that is longer still.

    >>> long = "Tools: " + ", ".join("abcdefghijklmn")
    >>> label_speaks_for(long, long.index("a")), label_speaks_for(long, long.index("n"))
    (True, False)
    >>> label_speaks_for("Tools: " + ", ".join("abcdefghijklmnopqrstuvwxyz"), 7)
    False
    """
    if not is_long_list(line):
        return True  # nearly always
    before = sum(line.count(sign, 0, place) for sign in _PARTS_ITEMS)
    return before < _MOST_LABELLED and sum(map(line.count, _PARTS_ITEMS)) < _TOO_MANY


def claimed_until(sentence: str) -> int:
    """Return where the list ends of a sentence that only says what somebody is or knows, else 0.

    What is told behind the list was done.

    >>> text = "I am an ML engineer with Go, Rust, SQL and Java, and cut costs by a third in 2024"
    >>> text[:claimed_until(text)]
    'I am an ML engineer with Go, Rust, SQL and Java'
    >>> claimed_until("Supported an ML engineer with Go, Rust, SQL and Java")
    0
    """
    claim = _CLAIM.match(lower_case(sentence))
    if claim is None:
        return 0
    items, until = -1, 0  # the first is the one in the words of the claim
    begin = claim.end()
    for border in [*_CLAIMED_ITEM.finditer(sentence, begin), None]:
        end = border.start() if border else len(sentence)
        item = sentence[begin:end]
        if item and (len(item.split()) > _MOST_WORDS_OF_AN_ITEM or _MEASURED.search(item)):
            if items >= 0:
                break
        elif item:
            until = end
        items += bool(item)
        begin = border.end() if border else end
    return until if items >= _FEWEST_CLAIMED else 0


def may_claim(lower: str, begin: int) -> bool:
    """Say whether a text in lower case claims something from a place on: most of them do not."""
    return _CLAIM.match(lower, begin) is not None


def bare_items(sentence: str, *, labelled: bool = False) -> list[tuple[int, int]]:
    """Return from where to where the names of things stand that a sentence enumerates.

    Nothing, if there are only a few of them. What was measured is no mere name, nor what was done.

    >>> bare_items("Fraud models with Go, Rust, SQL, C, Java, monitoring, Scala")
    [(21, 26), (27, 31), (32, 34), (35, 40), (41, 52), (53, 59)]
    >>> bare_items("Owned design, training"), bare_items("Stack: Go, SQL", labelled=True)
    ([], [(0, 9), (10, 14)])
    """
    fewest = _FEWEST_UNDER_LABEL if labelled else FEWEST_ITEMS
    if sum(map(sentence.count, _SIGNS)) < fewest - 1:
        return []  # mostly, and it is told faster
    found = [
        match.span()
        for match in _ITEM.finditer(sentence)
        if 0 < len(match[0].split()) <= _WORDS_OF_AN_ITEM
        and not any(map(str.isdigit, match[0]))
        and not _SAYS.search(match[0].rpartition(":")[2])
    ]
    return found if len(found) >= fewest else []


__all__ = [
    "FEWEST_ITEMS",
    "ITEM_END",
    "bare_items",
    "claimed_until",
    "is_item",
    "is_list",
    "is_long_list",
    "label_speaks_for",
    "may_claim",
]
