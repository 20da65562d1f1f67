"""Names a PDF holds: whether it may have a thing at all, told without reading its objects."""

from __future__ import annotations

import re
import zlib
from binascii import unhexlify
from collections.abc import Iterator
from functools import lru_cache

LAYERS = b"/OCProperties"
PATTERNS = b"/PatternType"
TILES = b"/TilingType"  # of a pattern
MASKS = (b"/Alpha", b"/Luminosity")
ANY_MASK = b"/SMask"  # one that does not say of which kind it is, is of opacity
NOTES = (b"/Widget", b"/FreeText")
COVERS = (
    b"/Square",
    b"/Circle",
    b"/Polygon",
    b"/Stamp",
    b"/Redact",
)  # notes that may lie over text
ACTUAL_TEXT = b"/ActualText"
_DARKENING = (b"/Multiply", b"/Darken", b"/ColorBurn")
_LIGHTENING = (b"/Screen", b"/Lighten", b"/ColorDodge", b"/HardLight")
_OTHERS = (b"/Overlay", b"/SoftLight", b"/Difference", b"/Exclusion")
BLENDS = (*_DARKENING, *_LIGHTENING, *_OTHERS)  # modes by which a shape is mixed with what is below
NAMES = (LAYERS, PATTERNS, TILES, ACTUAL_TEXT, ANY_MASK, *NOTES, *COVERS, *MASKS, *BLENDS)
"""All that it is asked of a file whether it may hold."""
_ENCRYPT = b"/Encrypt"
_OBJECT_STREAM = b"/ObjStm"
_OBJECT_STREAMS = re.compile(rb"/ObjStm\b")
_STREAM = re.compile(rb"stream\r?\n")
_FARTHEST = 400  # bytes between the name of an object stream and its data
_MOST_BYTES = 2_000_000
_MOST_OBJECT_STREAMS = 1_000
ESCAPED = rb"[A-Za-z]{0,30}#[0-9A-Fa-f]{2}[A-Za-z0-9#]{0,90}"
"""What a name is like that is spelt with escapes, without its slash: "Obj#53tm"."""
_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")


def mentioned(data: bytes, names: tuple[bytes, ...]) -> frozenset[bytes]:
    """Return which of some names the objects of a file may hold.

    An encrypted file, or one packed or spelt in a way that is not understood, may hold them all.

    >>> mentioned(b"%PDF-1.7 << /OCProperties 1 0 R >>", (LAYERS, PATTERNS))
    frozenset({b'/OCProperties'})
    """
    sought = (*names, _ENCRYPT, _OBJECT_STREAM)
    found = _named(data, sought)
    if found is None or _ENCRYPT in found:
        return frozenset(names)
    if _OBJECT_STREAM in found:
        for unpacked in _object_streams(data):
            within = None if unpacked is None else _named(unpacked, sought)
            if within is None:
                return frozenset(names)
            found |= within
    return frozenset(found.intersection(names))


def _named(text: bytes, names: tuple[bytes, ...]) -> set[bytes] | None:
    """Return which names, or what begins with them, stand in a text.

    It is ``None`` if one of them is spelt with escapes, as no honest producer spells them.
    """
    found = set(_pattern(names).findall(text))
    escaped = [name for name in found if b"#" in name]
    if any(without_escapes(name).startswith(names) for name in escaped):
        return None
    return found.difference(escaped)


@lru_cache(maxsize=4)
def _pattern(names: tuple[bytes, ...]) -> re.Pattern[bytes]:
    """Return what finds some names, and all that are spelt with escapes, in one go."""
    return re.compile(rb"/(?:%b)" % b"|".join([*(name[1:] for name in names), ESCAPED]))


def without_escapes(name: bytes) -> bytes:
    """Return a name as it reads."""
    return _ESCAPE.sub(lambda match: unhexlify(match[1]), name)


def _object_streams(data: bytes) -> Iterator[bytes | None]:
    """Yield the streams that hold other objects, unpacked; ``None`` for one that cannot be."""
    view = memoryview(data)
    for count, match in enumerate(_OBJECT_STREAMS.finditer(data)):
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


__all__ = [
    "ACTUAL_TEXT",
    "ANY_MASK",
    "BLENDS",
    "COVERS",
    "ESCAPED",
    "LAYERS",
    "MASKS",
    "NAMES",
    "NOTES",
    "PATTERNS",
    "mentioned",
    "without_escapes",
]
