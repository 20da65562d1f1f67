"""Packed objects: thousands of small ones that are made only when they are asked for.

A taxonomy has tens of thousands of skills and a resume names fifty; making all of them at start
would take most of the time of one match.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class Packed(Sequence[T], Generic[T]):
    """A sequence of objects of one class, each kept as the bytes of its arguments.

    Equal to any sequence of equal objects.

    >>> numbers = Packed(complex, pack([(1, 2), (3, 4)]))
    >>> len(numbers), numbers[1], list(numbers)
    (2, (3+4j), [(1+2j), (3+4j)])
    """

    __slots__ = ("_kind", "_made", "_packed")

    def __init__(self, kind: type[T], packed: list[bytes]) -> None:
        self._kind = kind
        self._packed = packed
        self._made: dict[int, T] = {}

    def __len__(self) -> int:
        """Return the number of objects."""
        return len(self._packed)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        """Return one object, made when it is first asked for, or a tuple of some."""
        if isinstance(index, slice):
            return tuple(self[number] for number in range(*index.indices(len(self))))
        found = self._made.get(index)
        if found is None:
            if index < 0:
                return self[index + len(self._packed)]
            arguments = marshal.loads(self._packed[index])  # noqa: S302 - we packed it
            found = self._made[index] = self._kind(*arguments)
        return found

    def __iter__(self) -> Iterator[T]:
        """Iterate over all objects."""
        return (self[index] for index in range(len(self)))

    def __eq__(self, other: object) -> bool:
        """Compare with any sequence, object by object."""
        if not isinstance(other, Sequence) or len(other) != len(self):
            return NotImplemented
        return all(mine == its for mine, its in zip(self, other, strict=True))

    def __hash__(self) -> int:
        """Hash as a tuple of the same objects."""
        return hash(tuple(self))

    def __getstate__(self) -> tuple[type[T], list[bytes]]:
        """Pickle the bytes, not what was made of them."""
        return self._kind, self._packed

    def __setstate__(self, state: tuple[type[T], list[bytes]]) -> None:
        """Unpickle."""
        self._kind, self._packed = state
        self._made = {}


def pack(arguments: Iterable[tuple[Any, ...]]) -> list[bytes]:
    """Return the arguments of objects as bytes."""
    return [marshal.dumps(each) for each in arguments]


__all__ = ["Packed", "pack"]
