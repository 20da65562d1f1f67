"""Lists of names: what is said before a list, or behind it, is said of every name in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

# "Java 8, Kotlin and also Scala" goes on at every joint.
_JOINT = re.compile(
    # A part of the name before may be unknown: "Checkpoint Maestro or Arista".
    r"(?:(?-i:[ \t]+[A-Z][\w.+-]*){1,2}(?=[ \t]*(?:,?[ \t]*\b(?:or|nor)\b)))?"
    r"(?:[ \t]?v?\d[\d.]*\+?)?\)?[ \t]*(?:[,/&(]|,?[ \t]*(?:and|or|nor)\b)[ \t]*"
    r"(?:(?:or|nor|and|any|other|also|the|similar|such|even|with|in|&)\b[ \t]*){0,3}",
    re.IGNORECASE,
)
_LONGEST_JOINT = 40
_CHOICE = re.compile(r"\bn?or\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NameList:
    """A list of names in a text.

    Attributes
    ----------
    start, end
        From its first name to its last.
    closed
        Whether it is seen to be one: "A, B or C" is, and "A and B"; "no A, B daily" is two things.
    """

    start: int
    end: int
    closed: bool


class NameLists:
    """The lists that the names of a text stand in, each found when it is asked for.

    >>> NameLists("No Java or Scala", [(3, 7), (11, 16)]).around(11, 16)
    NameList(start=3, end=16, closed=True)
    """

    def __init__(self, text: str, names: list[tuple[int, int]]) -> None:
        self.text = text
        self.names = names
        self._starts = [start for start, _ in names]
        self._numbers = {name: number for number, name in enumerate(names)}
        self._lists: dict[int, NameList] = {}

    def around(self, start: int, end: int) -> NameList:
        """Return the list that a name stands in; one that is not known is alone."""
        index = self._numbers.get((start, end))
        if index is None:
            return NameList(start, end, closed=True)
        if index not in self._lists:
            self._find(index)
        return self._lists[index]

    def next_start(self, end: int, stop: int) -> int:
        """Return where the next name behind a place starts, or `stop` where none does before."""
        index = bisect_left(self._starts, end)
        return min(stop, self._starts[index]) if index < len(self._starts) else stop

    def _find(self, index: int) -> None:
        """Find the list around a name, for all of its names at once."""
        first = last = index
        joints = []
        while first > 0 and (joint := self._joint(first - 1)) is not None:
            joints.append(joint)
            first -= 1
        while last + 1 < len(self.names) and (joint := self._joint(last)) is not None:
            joints.append(joint)
            last += 1
        closed = not any("," in joint for joint in joints) or any(map(_CHOICE.search, joints))
        found = NameList(self.names[first][0], self.names[last][1], closed)
        self._lists.update(dict.fromkeys(range(first, last + 1), found))

    def _joint(self, index: int) -> str | None:
        """Return what joins a name with the next one, ``None`` where nothing does."""
        end, start = self.names[index][1], self.names[index + 1][0]
        if start <= end:
            return ""  # names that overlap
        if start - end > _LONGEST_JOINT:
            return None
        joint = self.text[end:start]
        if joint[:1].isalpha():  # whether a word begins there tells the letter before it
            return joint if _JOINT.fullmatch(self.text, end, start) else None
        return joint if _joins(joint) else None


@lru_cache(maxsize=4096)
def _joins(joint: str) -> bool:
    """Say whether the text between two names joins them; most names are joined by the same few."""
    return _JOINT.fullmatch(joint) is not None


__all__ = ["NameList", "NameLists"]
