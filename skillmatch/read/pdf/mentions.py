"""Mentions: whether a PDF may hold a thing at all, told without reading its objects."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

LAYERS = b"/OCProperties"
PATTERNS = b"/PatternType"
MASKS = (b"/Alpha", b"/Luminosity")
NOTES = (b"/Widget", b"/FreeText")
_OBJECT_STREAM = re.compile(rb"/ObjStm\b")
_STREAM = re.compile(rb"stream\r?\n")
_FARTHEST = 400  # bytes between the name of an object stream and its data
_MOST_BYTES = 2_000_000
_MOST_OBJECT_STREAMS = 1_000


def mentioned(data: bytes, names: tuple[bytes, ...]) -> frozenset[bytes]:
    """Return which of some names a file may hold.

    An encrypted file, or one packed in a way that is not understood, may hold them all.

    >>> mentioned(b"%PDF-1.7 << /OCProperties 1 0 R >>", (LAYERS, PATTERNS))
    frozenset({b'/OCProperties'})
    """
    if b"/Encrypt" in data:
        return frozenset(names)
    found = {name for name in names if name in data}
    for unpacked in _object_streams(data):
        if unpacked is None:
            return frozenset(names)
        found.update(name for name in names if name in unpacked)
    return frozenset(found)


def _object_streams(data: bytes) -> Iterator[bytes | None]:
    """Yield the streams that hold other objects, unpacked; ``None`` for one that cannot be."""
    view = memoryview(data)
    for count, match in enumerate(_OBJECT_STREAM.finditer(data)):
        begins = _STREAM.search(data, match.end(), match.end() + _FARTHEST)
        if begins is None or count > _MOST_OBJECT_STREAMS:
            yield None
            return
        try:
            yield zlib.decompressobj().decompress(
                view[begins.end() : begins.end() + _MOST_BYTES], _MOST_BYTES
            )
        except zlib.error:
            yield None


__all__ = ["LAYERS", "MASKS", "NOTES", "PATTERNS", "mentioned"]
