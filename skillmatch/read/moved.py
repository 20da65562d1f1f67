"""Moved: a text with its signs put in order, and where each letter of it stood before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from skillmatch.document import Document, Entry, HiddenText, Length, Page, Section
from skillmatch.read.garbled_bullets import with_bullets
from skillmatch.read.mended import Step, with_steps
from skillmatch.read.normalize import mending_steps

_Stretch = TypeVar("_Stretch", Page, Section, Entry, Length, HiddenText)


class Moved:
    """A text that was put in order, with the way back to the offsets of the given one.

    Attributes
    ----------
    text
        In order: "Tensorflow" where "Tensor\\ufb02ow" was given.

    Examples
    --------
    >>> moved = Moved("In Py\\u200bTorch", mending_steps("In Py\\u200bTorch"))
    >>> moved.text, moved.back(3, 10)
    ('In PyTorch', (3, 11))
    """

    def __init__(self, text: str, steps: Iterable[Step]) -> None:
        self.text = text
        self._length = len(text)
        # Where the stretch begins and ends that a character was made from.
        self._starts = list(range(len(text)))
        self._ends = list(range(1, len(text) + 1))
        for pattern, replacement in steps:
            self._replace(pattern, replacement)
        self.text = with_bullets(self.text)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return from where to where a stretch that is not empty stands in the given text."""
        return self._starts[start], self._ends[end - 1]

    def document(self, given: Document) -> Document:
        """Return a document of the given text as one of the text in order."""
        return self._with(given, self.text, lambda offset: bisect_left(self._starts, offset))

    def document_back(self, moved: Document, text: str) -> Document:
        """Return a document of the text in order as one of the given text."""
        starts = [*self._starts, self._length]
        starts[0] = 0  # what was left out before the first letter is of the first page
        return self._with(moved, text, starts.__getitem__)

    def _replace(
        self, pattern: re.Pattern[str], replacement: str | Callable[[re.Match[str]], str]
    ) -> None:
        parts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        reached = 0
        for match in pattern.finditer(self.text):
            made = replacement(match) if callable(replacement) else replacement
            if made == match[0]:
                continue
            first, last = match.span()
            parts += [self.text[reached:first], made]
            starts += self._starts[reached:first]
            ends += self._ends[reached:first]
            if len(made) == last - first:
                starts += self._starts[first:last]
                ends += self._ends[first:last]
            else:
                starts += [self._starts[first]] * len(made)
                ends += [self._ends[last - 1]] * len(made)
            reached = last
        if reached:
            self.text = "".join([*parts, self.text[reached:]])
            self._starts = starts + self._starts[reached:]
            self._ends = ends + self._ends[reached:]

    @staticmethod
    def _with(document: Document, text: str, at: Callable[[int], int]) -> Document:
        """Return a document with another text and every offset moved."""

        def moved(stretches: tuple[_Stretch, ...]) -> tuple[_Stretch, ...]:
            return tuple(replace(s, start=at(s.start), end=at(s.end)) for s in stretches)

        entries = tuple(replace(e, title_end=at(e.title_end)) for e in document.entries)
        return replace(
            document,
            text=text,
            pages=moved(document.pages),
            sections=moved(document.sections),
            entries=moved(entries),
            lengths=moved(document.lengths),
            hidden=moved(document.hidden),
        )


def in_order(text: str) -> Moved | None:
    """Return a text with its signs in order; ``None`` where they are already.

    >>> in_order("Tensorflow") is None, in_order("Tensor\\ufb02ow").text
    (True, 'Tensorflow')
    """
    steps = mending_steps(text)
    mended = with_bullets(with_steps(text, steps))
    return None if mended == text else Moved(text, steps)


__all__ = ["Moved", "in_order"]
