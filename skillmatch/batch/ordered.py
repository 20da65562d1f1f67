"""Order without much memory: numbers by their keys, many paths, and what is known of each."""

from __future__ import annotations

import heapq
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence
from itertools import islice
from typing import Any, overload

_SORTED_AT_ONCE = 4_096


def ordered(numbers: Iterable[int], key: Callable[[int], Any]) -> Iterator[int]:
    """Give numbers by their keys, equal ones in their order; four bytes for each are held.

    >>> list(ordered(range(4), key=[2, 1, 2, 0].__getitem__))
    [3, 1, 0, 2]
    """
    rest = iter(numbers)
    runs = []
    while run := sorted(islice(rest, _SORTED_AT_ONCE), key=key):
        runs.append(array("I", run))
    return heapq.merge(*runs, key=key)


class Paths(Sequence[str]):
    """Many paths, each made anew when it is asked for: a tenth of what as many texts would take.

    >>> paths = Paths(["a.txt", "sub/b.txt"])
    >>> len(paths), paths[1], list(paths)
    (2, 'sub/b.txt', ['a.txt', 'sub/b.txt'])
    """

    def __init__(self, paths: Iterable[str]) -> None:
        joined = bytearray()
        self._ends = array("Q")
        for path in paths:
            # Names need be no text in the system's encoding, and a name in a store may be any.
            joined += path.encode("utf-8", "surrogatepass")
            self._ends.append(len(joined))
        self._joined = bytes(joined)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        """Return a path, or some."""
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        end = self._ends[index]
        index += len(self) if index < 0 else 0
        start = self._ends[index - 1] if index else 0
        return self._joined[start:end].decode("utf-8", "surrogatepass")

    def __len__(self) -> int:
        """Return their number."""
        return len(self._ends)


class NumberByPath(MutableMapping[str, int]):
    """A number for each of some paths; eight bytes for each are held.

    A number for another path is not kept.

    Parameters
    ----------
    paths
        Sorted.
    """

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = paths
        self._numbers = array("q", [-1]) * len(paths)
        self._count = 0

    def __getitem__(self, path: str) -> int:
        """Return the number of a path."""
        index = self._index(path)
        if index < 0 or self._numbers[index] < 0:
            raise KeyError(path)
        return self._numbers[index]

    def __setitem__(self, path: str, number: int) -> None:
        """Keep the number of a path, at least 0."""
        index = self._index(path)
        if index >= 0:
            self._count += self._numbers[index] < 0
            self._numbers[index] = number

    def __delitem__(self, path: str) -> None:
        """Forget the number of a path."""
        _ = self[path]
        self._numbers[self._index(path)] = -1
        self._count -= 1

    def __iter__(self) -> Iterator[str]:
        """Give the paths that have a number."""
        pairs = zip(self._paths, self._numbers, strict=True)
        return (path for path, number in pairs if number >= 0)

    def __len__(self) -> int:
        """Return how many paths have a number."""
        return self._count

    def _index(self, path: str) -> int:
        index = bisect_left(self._paths, path)
        return index if index < len(self._paths) and self._paths[index] == path else -1


__all__ = ["NumberByPath", "Paths", "ordered"]
