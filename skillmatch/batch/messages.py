"""What a batch and its workers say to each other over pipes, and how it is framed."""

from __future__ import annotations

import os
import pickle
import struct
import zlib
from dataclasses import dataclass
from datetime import date
from typing import Any

from skillmatch.batch.rows import BatchRow, Summary
from skillmatch.results import MatchResult

_HEAD = struct.Struct("<II")  # length and CRC-32 of what follows
_MOST_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class Request:
    """One file to match.

    Attributes
    ----------
    file
        What its row calls it.
    place
        Its path, its address in an object store, or its bytes.
    known
        Digest of the bytes an earlier row was made of; ``""`` when there is none.
    compact
        Whether the row is wanted as packed JSON, to be kept, and not as an object.
    whole
        Whether the whole result is wanted, with the resume's text, and no row of it.
    as_of
        The day that "Present" stands for; the job's when ``None``.
    """

    file: str
    place: str | bytes
    known: str = ""
    compact: bool = False
    whole: bool = False
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one file.

    Attributes
    ----------
    summary
        What a ranking shows of it.
    row
        The row, unless it was asked for in compact form.
    packed
        The row as JSON, packed by zlib, if it was.
    result
        The result, if it was asked for and there is one.
    same
        Whether the bytes are those of `Request.known`, so that the earlier row still holds;
        nothing else is then told.
    """

    summary: Summary
    row: BatchRow | None = None
    packed: bytes = b""
    result: MatchResult | None = None
    same: bool = False


@dataclass(frozen=True, slots=True)
class Ready:
    """A worker has loaded what it needs."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A worker has read the bytes of a file; should they kill it, we know what they were."""

    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class Died:
    """The process that matched has died, and another one is there in its place.

    Attributes
    ----------
    code
        Its exit code; the negative number of the signal that killed it.
    peak
        The most bytes it held in memory.
    """

    code: int
    peak: int


class TornMessageError(Exception):
    """What came over a pipe is no whole message."""


def send(descriptor: int, message: Any) -> None:
    """Write one message.

    Raises
    ------
    OSError
        If nobody reads any more.
    """
    data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    rest = memoryview(_HEAD.pack(len(data), zlib.crc32(data)) + data)
    while rest:
        rest = rest[os.write(descriptor, rest[:_MOST_AT_ONCE]) :]


def receive(descriptor: int) -> Any:
    """Read one message, however long it takes.

    Raises
    ------
    EOFError
        If the other side is gone.
    TornMessageError
        If it died while it wrote.
    """
    length, checksum = _HEAD.unpack(_take(descriptor, _HEAD.size))
    data = _take(descriptor, length)
    if zlib.crc32(data) != checksum:
        raise TornMessageError
    return pickle.loads(data)  # noqa: S301 - from a process of ours, over a pipe of ours


def _take(descriptor: int, count: int) -> bytearray:
    taken = bytearray()
    while len(taken) < count:
        piece = os.read(descriptor, min(count - len(taken), _MOST_AT_ONCE))
        if not piece:
            raise EOFError
        taken += piece
    return taken


__all__ = [
    "Answer",
    "Begun",
    "Died",
    "Ready",
    "Request",
    "TornMessageError",
    "receive",
    "send",
]
