"""Where cues stand in a text, found once, so that a question about one place costs a look-up."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

T = TypeVar("T")


class Places:
    """Stretches of a text that matter, by their starts and ends, in order.

    >>> places = Places.of_matches(re.compile("not"), "I do not know")
    >>> places.any_between(0, 5), places.any_between(0, 9)
    (False, True)
    """

    def __init__(self, starts: Sequence[int], ends: Sequence[int]) -> None:
        self.starts = starts
        self.ends = ends

    @classmethod
    def of_matches(cls, pattern: re.Pattern[str], text: str) -> Places:
        """Return where a pattern matches."""
        spans = [match.span() for match in pattern.finditer(text)]
        starts, ends = zip(*spans, strict=True) if spans else ((), ())
        return cls(starts, ends)

    def any_between(self, start: int, end: int) -> bool:
        """Say whether a match begins in ``[start, end)``."""
        index = bisect_left(self.starts, start)
        return index < len(self.starts) and self.starts[index] < end

    def last_start(self, offset: int) -> int:
        """Return where the last match before an offset begins; -1 if there is none."""
        index = bisect_left(self.starts, offset) - 1
        return self.starts[index] if index >= 0 else -1

    def slice_between(self, start: int, end: int) -> slice:
        """Return which matches begin in ``[start, end)``."""
        first = bisect_left(self.starts, start)
        return slice(first, bisect_left(self.starts, end, first))

    def last_end(self, offset: int) -> int:
        """Return where the last match before an offset ends; 0 if there is none."""
        index = bisect_right(self.ends, offset) - 1
        return self.ends[index] if index >= 0 else 0

    def next_start(self, offset: int, default: int) -> int:
        """Return where the first match at or behind an offset begins, or `default`."""
        index = bisect_left(self.starts, offset)
        return self.starts[index] if index < len(self.starts) else default


class Labels(Generic[T]):
    """What each offset of a text belongs to: labels that hold from one place on to the next.

    >>> labels = Labels([5, 9], ["header", "skills", "education"])
    >>> labels.at(0), labels.at(5), labels.at(20)
    ('header', 'skills', 'education')
    """

    def __init__(self, starts: list[int], labels: list[T]) -> None:
        self.starts = starts
        self.labels = labels

    def at(self, offset: int) -> T:
        """Return the label of an offset."""
        return self.labels[bisect_right(self.starts, offset)]


class Spans:
    """Stretches of text in order, for asking whether one overlaps a place."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self.spans = sorted(spans)
        self.starts = [start for start, _ in self.spans]
        self._reach: list[int] | None = None  # how far the stretches up to each one reach

    def any_at(self, start: int, end: int) -> bool:
        """Say whether any stretch overlaps ``[start, end)``, also where they overlap each other."""
        if self._reach is None:
            self._reach = list(accumulate((end for _, end in self.spans), max))
        index = bisect_right(self.starts, end - 1) - 1
        return index >= 0 and self._reach[index] > start

    def at(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the last stretch that begins before `end`, if it overlaps ``[start, end)``."""
        index = bisect_right(self.starts, end - 1) - 1
        if index >= 0 and self.spans[index][1] > start:
            return self.spans[index]
        return None


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return stretches in order, those that overlap or touch each other as one.

    >>> merged([(5, 9), (0, 6), (12, 14)])
    [(0, 9), (12, 14)]
    """
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


__all__ = ["Labels", "Places", "Spans", "merged"]
