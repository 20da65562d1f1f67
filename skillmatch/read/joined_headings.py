"""Headings at the begin of the lines they head, where a text keeps the line ends of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.document import DATED_SECTIONS
from skillmatch.read.headings import KIND_OF_HEADING, SET_OFF
from skillmatch.read.lost_line_headings import AT_A_BEGIN, Heading, fits, goes_on_as_a_title

_LONG_LINES = 120  # characters of a line on average, from which on lines are paragraphs
_LONGEST = 5  # words of a heading
_SINGLE = AT_A_BEGIN | {"expertise", "experiences", "employment", "technologies", "courses"}
_WORDS = re.compile(r"[^\S\n]*(\S+)")
_NEXT = re.compile(r"\s+(?:[A-Z0-9«\"“À-Þ]|[•●▪*–—-]\s?\S)")
_FEWEST_KINDS = 2


def headings_joined_to_lines(text: str) -> Iterator[Heading]:
    """Yield the headings that lines begin with and go on behind, if a text has several of them.

    >>> text = "Education 2011 - 2014  Physics\\nExperience Tide Ltd 2015 - now " + "x" * 200
    >>> [heading[1] for heading in headings_joined_to_lines(text)]
    ['Education', 'Experience']
    """
    if len(text) < _LONG_LINES * (len(text.split("\n"))):
        return
    found = list(_at_line_begins(text))
    sure = {kind for kind, _, _, fitting in found if fitting}
    if len(sure) < _FEWEST_KINDS or DATED_SECTIONS.isdisjoint(sure):
        return
    for kind, title, start, fitting in found:
        if fitting or kind in {"skills", "languages"}:
            yield kind, title, start


def _at_line_begins(text: str) -> Iterator[tuple[str, str, int, bool]]:
    """Yield the kind, words and place of what may be a heading, and whether what follows fits."""
    for line in re.finditer(r"[^\n]+", text):
        start, end = line.span()
        begin = start + len(line[0]) - len(line[0].lstrip())
        ends = [word.end() for word in _first_words(text, begin, end)]
        for stop in reversed(ends):
            title = text[begin:stop]
            kind = _kind(title)
            if kind is None or _NEXT.match(text, stop, end) is None:
                continue
            if not goes_on_as_a_title(text, stop):
                yield kind, title, begin, fits(text, kind, stop)
            break


def _first_words(text: str, begin: int, end: int) -> Iterator[re.Match[str]]:
    for _ in range(_LONGEST):
        word = _WORDS.match(text, begin, end)
        if word is None:
            return
        yield word
        begin = word.end()


def _kind(title: str) -> str | None:
    """Return the kind of section of a heading written with capitals."""
    words = title.replace("&", "and").split()
    if any(word[0].islower() for word in words if word not in {"and", "of"}):
        return None
    known = " ".join(words).casefold()
    if known in SET_OFF or (len(words) == 1 and known not in _SINGLE):
        return None
    return KIND_OF_HEADING.get(known)


__all__ = ["headings_joined_to_lines"]
