"""Packed objects: thousands of small ones that are made only when they are asked for.

A taxonomy has tens of thousands of skills and a resume names fifty; making all of them at start
would take most of the time of one match.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar, overload
from zlib import crc32

T = TypeVar("T")
_PARTS = 256  # of a mapping


class Packed(Sequence[T], Generic[T]):
    """A sequence of objects of one class, each kept as the bytes of its arguments.

    Equal to any sequence of equal objects. `packed` are the bytes.

    >>> numbers = Packed(complex, pack([(1, 2), (3, 4)]))
    >>> len(numbers), numbers[1], list(numbers)
    (2, (3+4j), [(1+2j), (3+4j)])
    """

    __slots__ = ("_kind", "_made", "packed")

    def __init__(self, kind: type[T], packed: list[bytes]) -> None:
        self._kind = kind
        self.packed = packed
        self._made: dict[int, T] = {}

    def __len__(self) -> int:
        """Return the number of objects."""
        return len(self.packed)

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
                return self[index + len(self.packed)]
            arguments = marshal.loads(self.packed[index])  # noqa: S302 - we packed it
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
        return self._kind, self.packed

    def __setstate__(self, state: tuple[type[T], list[bytes]]) -> None:
        """Unpickle."""
        self._kind, self.packed = state
        self._made = {}


class PackedMap(Mapping[str, T], Generic[T]):
    """A mapping of plain values, of which only the parts are unpacked that are looked into.

    >>> numbers = PackedMap(pack_map({"one": 1, "two": 2}))
    >>> numbers["one"], numbers.get("three"), len(numbers)
    (1, None, 2)
    """

    __slots__ = ("_packed", "_parts")

    def __init__(self, packed: list[bytes]) -> None:
        self._packed = packed
        self._parts: dict[int, dict[str, T]] = {}

    def __getitem__(self, key: str) -> T:
        """Return the value of a key."""
        return self._part(_part_of(key, len(self._packed)))[key]

    def __contains__(self, key: object) -> bool:
        """Say whether there is a key."""
        return isinstance(key, str) and key in self._part(_part_of(key, len(self._packed)))

    def __len__(self) -> int:
        """Return the number of keys."""
        return sum(len(self._part(number)) for number in range(len(self._packed)))

    def __iter__(self) -> Iterator[str]:
        """Iterate over all keys."""
        return (key for number in range(len(self._packed)) for key in self._part(number))

    def _part(self, number: int) -> dict[str, T]:
        found = self._parts.get(number)
        if found is None:
            found = self._parts[number] = marshal.loads(self._packed[number])  # noqa: S302 - we packed it
        return found


def pack_map(content: Mapping[str, Any]) -> list[bytes]:
    """Return a mapping as the bytes of its parts."""
    parts: list[dict[str, Any]] = [{} for _ in range(_PARTS)]
    for key, value in content.items():
        parts[_part_of(key, _PARTS)][key] = value
    return [marshal.dumps(part) for part in parts]


def _part_of(key: str, parts: int) -> int:
    return crc32(key.encode("utf-8", "surrogatepass")) % parts


def pack(arguments: Iterable[tuple[Any, ...]]) -> list[bytes]:
    """Return the arguments of objects as bytes."""
    return [marshal.dumps(each) for each in arguments]


__all__ = ["Packed", "PackedMap", "pack", "pack_map"]
