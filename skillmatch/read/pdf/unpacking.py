"""PDF unpacking: what a stream unpacks to, piece by piece, so that no more of it is held."""

from __future__ import annotations

import zlib
from binascii import Error as EncodingError
from binascii import unhexlify
from collections.abc import Iterable, Iterator
from itertools import chain

from skillmatch.read.pdf.ascii85 import from_ascii85

CHUNK = 1_000_000
"""Bytes that are unpacked at once."""
BEST_PACKING = 1032
"""Bytes that deflate makes of one at most."""
_SHORT = CHUNK // BEST_PACKING  # bytes, which unpack to no more than is unpacked at once
_MOST_LAYERS = 4  # of packing, one around the other
_DEFLATE = 8  # the low half of the first byte that zlib writes


def plain_bytes(packed: memoryview, head: bytes) -> bytes | memoryview:
    """Return a stream without the letters that some producers wrap it in."""
    try:
        if b"/ASCII85Decode" in head or b"/A85" in head:
            return from_ascii85(bytes(packed).strip().removeprefix(b"<~").split(b"~>")[0])
        if b"/ASCIIHexDecode" in head or b"/AHx" in head:
            return unhexlify(b"".join(bytes(packed).split(b">")[0].split()))
    except (EncodingError, ValueError):
        pass
    return packed


def pieces(first: bytes | memoryview) -> Iterable[bytes | memoryview]:
    """Return what a stream unpacks to; most are small, and packed once."""
    if not _is_packed(first):
        return (first,)
    whole = _whole(first)
    if whole is None or _is_packed(whole):
        return _unpacked([first], _MOST_LAYERS)
    return (whole,)


def _whole(packed: bytes | memoryview) -> bytes | None:
    """Return all that a stream unpacks to at once; ``None`` if it is damaged or large."""
    try:
        if len(packed) <= _SHORT:
            return zlib.decompress(packed)  # in two thirds of the time
        unpacking = zlib.decompressobj()
        whole = unpacking.decompress(packed, CHUNK)
    except zlib.error:
        return None
    return None if unpacking.unconsumed_tail else whole


def _is_packed(piece: bytes | memoryview) -> bool:
    return len(piece) > 1 and piece[0] & 15 == _DEFLATE and not (piece[0] * 256 + piece[1]) % 31


def _unpacked(parts: Iterable[bytes | memoryview], layers: int) -> Iterator[bytes | memoryview]:
    """Yield what a stream unpacks to, piece by piece; one that is not packed as it is."""
    parts = iter(parts)
    first = next(parts, b"")
    if layers and _is_packed(first):
        yield from _unpacked(_inflated(chain((first,), parts)), layers - 1)
    else:
        yield first
        yield from parts


def _inflated(parts: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    unpacking = zlib.decompressobj()
    try:
        for packed in parts:
            left: bytes | memoryview = packed
            while left and not unpacking.eof:
                yield unpacking.decompress(left, CHUNK)
                left = unpacking.unconsumed_tail
    except zlib.error:
        return  # damaged: a reader too gets no further


__all__ = ["BEST_PACKING", "CHUNK", "pieces", "plain_bytes"]
