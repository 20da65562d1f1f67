"""Which line ends lie within a clause: a line that was wrapped ends nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

# Neither a list item, nor a label, nor an empty line.
_LINE_BEHIND = re.compile(
    r"[ \t]*(?=[^\s•●▪■◦‣⁃*+–—\ufffd-])(?!\d{1,2}[.)][ \t]|[A-Z][\w &/]{0,30}:)"
)
# What no line of its own ends with.
_UNFINISHED_WORDS = frozenset(
    ["with", "in", "of", "on", "about", "into", "to", "for", "from", "by", "using", "and", "or",
     "nor", "no", "not", "never", "without", "any", "the", "a", "an", "as", "am", "is", "are",
     "currently", "presently", "still", "actively", "learning", "studying", "exploring", "used",
     "like", "love", "want", "eager", "keen", "interested"]
)  # fmt: skip
_UNFINISHED_SIGNS = frozenset(",&")
_BLANKS = frozenset(" \t\n")
_UNFINISHED_ENDS = _UNFINISHED_SIGNS | {" ", "\t", ""}
_UNFINISHED = re.compile(
    rf"(?:[,&]|(?<![\w'’])(?:{'|'.join(sorted(_UNFINISHED_WORDS))}))[ \t]*$", re.IGNORECASE
)
_GOING_ON = re.compile(r"[ \t]*(?:with|of|in|or|nor|and|to|for|using|as|where|which)\b")
_WRAPPED = 40  # characters of a line that goes on with a small letter on the next
_REACH = 16


def with_clauses_joined(text: str, headings: Iterable[int]) -> str:
    """Return a text of the same length with a space for each line end within a clause.

    Parameters
    ----------
    text
        The text.
    headings
        Where its sections begin; a heading always ends what stands before it.

    Examples
    --------
    >>> with_clauses_joined("No experience with\\nJava\\nPython", ())
    'No experience with Java\\nPython'
    """
    begins = frozenset(headings)
    pieces, reached, place = [], 0, -1
    for above, below in pairwise(text.split("\n")):
        place += len(above) + 1
        following = below.lstrip(" \t")[:1]
        if (
            (following.islower() or _may_be_unfinished(above))
            and place + 1 not in begins
            and _goes_on(text, place, following)
            and _LINE_BEHIND.match(below)
        ):
            pieces.append(text[reached:place])
            reached = place + 1
    pieces.append(text[reached:])
    return " ".join(pieces)


def _may_be_unfinished(line: str) -> bool:
    """Say whether a line may end with what no line does, but for a look at its last word."""
    last = line[-1:]
    if last.isalpha():
        word = line.rpartition(" ")[2]
        return word.casefold() in _UNFINISHED_WORDS or not word.isalpha()
    return last in _UNFINISHED_ENDS


def _goes_on(text: str, place: int, following: str) -> bool:
    """Say whether the line that ends at a place goes on in the next, by its first letter too."""
    if _is_unfinished(text, place):
        return True
    if not following.islower():
        return False
    if _GOING_ON.match(text, place + 1):
        return True
    wrapped = text.rfind("\n", 0, place) < place - _WRAPPED
    return wrapped and text[place + 1 : place + 3].strip()[:1].islower()


def _is_unfinished(text: str, place: int) -> bool:
    """Say whether the line that ends at a place ends with what no line of its own does."""
    # The pattern is asked only where a look at the last letter or word will not do.
    last = text[place - 1 : place]
    if last.isalpha():
        tail = text[max(0, place - _REACH) : place]
        word = tail.rsplit(None, 1)[-1]
        if len(word) < len(tail) and word.isalpha():
            return word.casefold() in _UNFINISHED_WORDS
    elif last not in _BLANKS:
        return last in _UNFINISHED_SIGNS
    return _UNFINISHED.search(text, max(0, place - _REACH), place) is not None


__all__ = ["with_clauses_joined"]
