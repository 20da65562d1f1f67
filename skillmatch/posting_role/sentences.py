"""Sentences of a posting: items of lists and sentences, over line breaks that only wrap them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

# A line break ends a sentence before an item or a blank line; before a capital letter, too, unless
# the line is cut where no sentence can end.
_BREAK = re.compile(
    r"(?<=[\w)\]%\"'’][.!?])[ \t]+(?=[A-Z\"(•*-])|"
    r"\n\s*\n|\n(?=\s*(?:[•●▪■◦‣⁃*–—-]|\d{1,2}[.)])\s)|[•●▪■◦‣\ufffd]|"
    r"(?<![,;/&(])(?<!\band)(?<!\bor)(?<!\bof)(?<!\bin)(?<!\bwith)(?<!\bthe)(?<!\bto)(?<!\bas)"
    r"(?<!\ba)(?<!\ban)(?<!\bfor)(?<!\busing)(?<!\blike)(?<!\bund)(?<!\boder)(?<!\bmit)(?<!\bvia)"
    r"[ \t]*\n(?=\s*(?:[A-ZÄÖÜ]|\d+\+?\s(?:years|Jahre)))"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the text of a posting."""

    start: int
    end: int


class Sentences:
    """The sentences of a text, found once."""

    def __init__(self, text: str) -> None:
        ends = [match.start() for match in _BREAK.finditer(text)]
        self._starts = [0, *ends]
        self._ends = [*ends, len(text)]

    def at(self, place: int) -> Sentence:
        """Return the sentence that a place is in."""
        number = bisect_right(self._starts, place) - 1
        return Sentence(self._starts[number], self._ends[number])


__all__ = ["Sentence", "Sentences"]
