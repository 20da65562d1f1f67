"""What a long list was begun with: "No experience with" holds for its last name too."""

from __future__ import annotations

import re

_BETWEEN_ITEMS = re.compile(r"[,/()]|\b(?:or|and|nor)\b")
_BEFORE_AN_ITEM = re.compile(r"(?:[,/(]|\b(?:or|and|nor))\s*$")
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
    return _BEFORE_AN_ITEM.search(text, max(0, start - _REACH), start) is not None


def head_of_list(clause: str) -> str:
    """Return what stands before the second name of a list that reaches to the end of a clause.

    Returns ``""`` where no list does.

    >>> head_of_list("No experience with Java, Scala, Go or ")
    'No experience with Java'
    """
    pieces = list(_BETWEEN_ITEMS.finditer(clause))
    if not pieces or clause[pieces[-1].end() :].strip():
        return ""
    end = pieces[-1].start()
    for separator in reversed(pieces[:-1]):
        if not _is_item(clause[separator.end() : end]):
            break
        end = separator.start()
    return clause[:end].rstrip()


def _is_item(piece: str) -> bool:
    words = piece.casefold().split()
    return len(words) <= _LONGEST_ITEM and _NO_ITEM.isdisjoint(words)


__all__ = ["goes_on", "head_of_list"]
