"""What a long list was begun with: "No experience with" holds for its last name too."""

from __future__ import annotations

import re

_SIGNS = (",", "/", "(", ")")
_WORDS = (" or ", " and ", " nor ")
_BEFORE_AN_ITEM = re.compile(r"\b(?:or|and|nor)\s*$")
_JOINTS = (",", "/", "(")
_REACH = 8  # characters
_LONGEST_ITEM = 4  # words
# What the name of a tool does not have: with these a piece says something of its own.
_NO_ITEM = frozenset(
    ["with", "in", "of", "on", "to", "about", "used", "using", "use", "is", "are", "was", "have",
     "has", "had", "no", "not", "never", "without", "learn", "learning", "studying", "exploring",
     "interested", "want", "i", "my", "strong", "good", "fluent", "expert", "skilled",
     "experienced", "proficient", "built", "wrote", "know", "daily"]
)  # fmt: skip


def goes_on(text: str, start: int) -> bool:
    """Say whether what stands right before a place goes on with a list.

    >>> goes_on("Java, Scala", 6), goes_on("Java Scala", 5)
    (True, False)
    """
    before = text[max(0, start - _REACH) : start].rstrip()
    # A look at the last letters is cheaper than the pattern.
    if before.endswith(("or", "and", "nor")):
        return _BEFORE_AN_ITEM.search(text, max(0, start - _REACH), start) is not None
    return before.endswith(_JOINTS)


def head_of_list(clause: str) -> str:
    """Return what stands before the second name of a list that reaches to the end of a clause.

    Returns ``""`` where no list does.

    >>> head_of_list("No experience with Java, Scala, Go or ")
    'No experience with Java'
    """
    begun = clause.rstrip()
    if begun.endswith(_SIGNS):
        end = len(begun) - 1
    elif f"{begun} ".endswith(_WORDS):
        end = begun.rindex(" ")
    else:
        return ""
    while True:
        begin, behind = _separator_before(clause, end)
        if begin < 0 or not _is_item(clause[behind:end]):
            return clause[:end].rstrip()
        end = begin


def _separator_before(clause: str, end: int) -> tuple[int, int]:
    """Return where the last separator before a place begins and ends; -1 where none is."""
    sign = max([clause.rfind(sign, 0, end) for sign in _SIGNS])
    behind = sign + 1
    begin = sign
    for word in _WORDS:
        found = clause.rfind(word, behind, end)
        if found > begin:
            begin, behind = found, found + len(word)
    return begin, behind


def _is_item(piece: str) -> bool:
    words = piece.casefold().split()
    return len(words) <= _LONGEST_ITEM and _NO_ITEM.isdisjoint(words)


__all__ = ["goes_on", "head_of_list"]
