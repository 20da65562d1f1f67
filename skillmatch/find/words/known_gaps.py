"""Known gaps: what the signs between two words end, told once for each way to part words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from skillmatch.places import Places

_SENTENCE = re.compile(
    r"[.!?\n•●▪■◦‣⁃](?:(?<=[.!?])[\s\ufffd]|(?<=\n)\s*(?:\n|[-*–]\s)|(?<=[•●▪■◦‣⁃]))"
)
_LIST = re.compile(r"[.!?\n](?:(?<=[.!?])\s|(?<=\n)\s*\n)")
# The dots of "Node.js" and ".NET" end nothing.
_CLAUSE = re.compile(
    r"[.;!?\n•●▪■◦\ufffd](?:(?<!\.)|(?![a-z]{2,3}\b|\d|N[Ee][Tt]\b|JS\b)|(?<!\d\.)(?=\d))"
)
# They keep memory flat over a folder.
_MOST_REMEMBERED = 20_000  # gaps
_LONGEST_REMEMBERED = 200  # characters, as between the columns of a page
_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class KnownGap:
    """What ends in a gap, counted from its beginning.

    Attributes
    ----------
    sentences, lists
        From where to where the signs stand that end a sentence, or a list.
    clauses
        Where the signs stand that end a clause.
    last
        Where its last sign stands if that is a dot, of which the word behind it tells whether it
        ends a clause; -1 if it is none.
    """

    sentences: tuple[_Span, ...]
    lists: tuple[_Span, ...]
    clauses: tuple[int, ...]
    last: int


class _KnownGaps(dict[str, KnownGap | None]):
    """What ends in every gap that texts had so far; ``None`` for the many in which nothing does."""

    def __missing__(self, gap: str) -> KnownGap | None:
        last = len(gap) - 1 if gap.endswith(".") else -1
        found = KnownGap(
            tuple(match.span() for match in _SENTENCE.finditer(gap)),
            tuple(match.span() for match in _LIST.finditer(gap)),
            tuple(match.start() for match in _CLAUSE.finditer(gap) if match.start() != last),
            last,
        )
        known = found if found.sentences or found.lists or found.clauses or last >= 0 else None
        if len(self) < _MOST_REMEMBERED and len(gap) <= _LONGEST_REMEMBERED:
            self[gap] = known
        return known


_KNOWN = _KnownGaps()


class GapEnds:
    """Where sentences, lists and clauses end in a text.

    Parameters
    ----------
    gaps
        What stands before its first word, between its words, and behind the last.
    ends
        Where its words end.
    """

    def __init__(self, gaps: list[str], ends: list[int]) -> None:
        known = map(_KNOWN.__getitem__, gaps)
        self._telling = [
            (begin, gap) for begin, gap in zip([0, *ends], known, strict=False) if gap is not None
        ]

    def sentences(self) -> Places:
        """Return where sentences end."""
        return _places(
            [(begin + s, begin + e) for begin, g in self._telling for s, e in g.sentences]
        )

    def lists(self) -> Places:
        """Return where lists end."""
        return _places([(begin + s, begin + e) for begin, g in self._telling for s, e in g.lists])

    def clauses(self, text: str, dots: Sequence[int]) -> Places:
        """Return where clauses end.

        Parameters
        ----------
        text
            The text, in which some line ends may have become blanks, which end nothing.
        dots
            Where words begin with a dot.
        """
        starts: list[int] = []
        for begin, gap in self._telling:
            starts += [begin + place for place in gap.clauses if text[begin + place] != " "]
            if gap.last >= 0 and _CLAUSE.match(text, begin + gap.last):
                starts.append(begin + gap.last)
        if dots:
            starts = sorted([*starts, *(dot for dot in dots if _CLAUSE.match(text, dot))])
        return Places(starts, [start + 1 for start in starts])


def _places(spans: list[_Span]) -> Places:
    starts, ends = zip(*spans, strict=True) if spans else ((), ())
    return Places(starts, ends)


__all__ = ["GapEnds"]
