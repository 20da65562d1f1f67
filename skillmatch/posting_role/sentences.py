"""Sentences of a posting: items of lists and sentences, over line breaks that only wrap them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from skillmatch.mentions import Mention
from skillmatch.places import Spans

# A line break ends a sentence before an item or a blank line; before a capital letter, too, unless
# the line is cut where no sentence can end.
_BREAK = re.compile(
    r"(?<=[a-z)])[.!?:](?=[A-Z][a-z])|"
    r"(?<=[\w)\]%\"'’][.!?])(?<!\bbzw\.)(?<!\bmin\.)(?<!\bmind\.)(?<!\be\.g\.)(?<!\bi\.e\.)"
    r"(?<!\bz\.B\.)(?<!\bincl\.)(?<!\binkl\.)(?<!\bvs\.)[ \t]+(?=[A-Z\"(•*-])|"
    r"\n\s*\n|\n(?=\s*(?:[•●▪■◦‣⁃*–—-]|\d{1,2}[.)])\s)|[•●▪■◦‣\ufffd]|"
    r"(?<![,;/&(\s])(?<!\band)(?<!\bor)(?<!\bof)(?<!\bin)(?<!\bwith)(?<!\bthe)(?<!\bto)(?<!\bas)"
    r"(?<!\ba)(?<!\ban)(?<!\bfor)(?<!\busing)(?<!\blike)(?<!\bund)(?<!\boder)(?<!\bmit)(?<!\bvia)"
    r"[ \t]*\n(?=\s*(?:[A-ZÄÖÜ]|\d+\+?\s(?:years|Jahre)))"
)


# In a text whose line breaks are lost the next line begins where a capital follows: "modelsBuild".
_LOST_BREAK = re.compile(r"(?<=[a-z)])(?=[A-Z][a-z]+[ ,])")
_LONGEST = 400  # a longer "sentence" has lost its breaks


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the text of a posting."""

    start: int
    end: int


class Sentences:
    """The sentences of a text, found once; none ends within a name that was found."""

    def __init__(self, text: str, mentions: Iterable[Mention] = ()) -> None:
        names = Spans((mention.start, mention.end) for mention in mentions)
        ends = [match.start() for match in _BREAK.finditer(text)]
        for start, end in zip([0, *ends], [*ends, len(text)], strict=True):
            if end - start > _LONGEST:
                lost = (match.start() for match in _LOST_BREAK.finditer(text, start, end))
                ends += [place for place in lost if names.at(place - 1, place + 1) is None]
        ends = sorted(set(ends))
        self._starts = [0, *ends]
        self._ends = [*ends, len(text)]

    def at(self, place: int) -> Sentence:
        """Return the sentence that a place is in."""
        number = bisect_right(self._starts, place) - 1
        return Sentence(self._starts[number], self._ends[number])


__all__ = ["Sentence", "Sentences"]
