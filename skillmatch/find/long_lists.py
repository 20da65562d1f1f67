"""What a long list was begun with: "No experience with" holds for its last name too."""

from __future__ import annotations

import re

_BETWEEN_ITEMS = re.compile(r"[,/()]|\b(?:or|and|nor)\b")
_LONGEST_ITEM = 4  # words
# What the name of a tool does not have: with these a piece says something of its own.
_NO_ITEM = frozenset(
    ["with", "in", "of", "on", "to", "about", "used", "using", "use", "is", "are", "was", "have",
     "has", "had", "no", "not", "never", "without", "learn", "learning", "studying", "exploring",
     "interested", "want", "i", "my", "strong", "good", "fluent", "expert", "skilled",
     "experienced", "proficient", "built", "wrote", "know", "daily"]
)  # fmt: skip


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


__all__ = ["head_of_list"]
