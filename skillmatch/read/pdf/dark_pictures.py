"""Dark pictures: nothing of them is light, so that a mask made of one lets nothing through."""

from __future__ import annotations

from typing import Any

_DARK = 12  # of 255; less is not seen
_MOST_BYTES = 1_000_000
_CHANNELS = {"/DeviceGray": 1, "/DeviceRGB": 3}
_BITS = 8
_FILTERS = frozenset({"/FlateDecode", "/ASCII85Decode", "/ASCIIHexDecode"})
_OTHERWISE = frozenset({"/Decode", "/DecodeParms", "/ImageMask", "/Mask", "/SMask"})


def is_dark_picture(picture: Any) -> bool:
    """Say whether all of a picture is dark; it is not if that would take long, or is not known."""
    channels = _CHANNELS.get(str(picture.get("/ColorSpace")))
    if channels is None or picture.get("/BitsPerComponent") != _BITS:
        return False
    if not _OTHERWISE.isdisjoint(picture.keys()) or not _filters(picture) <= _FILTERS:
        return False
    size = int(picture.get("/Width", 0)) * int(picture.get("/Height", 0)) * channels
    if not 0 < size <= _MOST_BYTES:
        return False
    data: bytes = picture.get_data()
    return len(data) >= size and max(data[:size]) < _DARK


def _filters(picture: Any) -> set[str]:
    found = picture.get("/Filter", ())
    return {str(found)} if isinstance(found, str) else set(map(str, found))


__all__ = ["is_dark_picture"]
