"""Layers: which optional content of a PDF is switched off when it is opened."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from typing import Any

_OBJECT_STREAM = re.compile(rb"/ObjStm\b")
_STREAM = re.compile(rb"stream\r?\n")
_LAYERS = b"/OCProperties"
_FARTHEST = 400  # bytes between the name of an object stream and its data
_MOST_BYTES = 2_000_000


def may_have_layers(data: bytes) -> bool:
    """Say whether a file may hold optional content; told without reading its objects.

    Only an encrypted file, or one packed in a way that is not understood, is given the benefit of
    the doubt.
    """
    if _LAYERS in data or b"/Encrypt" in data:
        return True
    for match in _OBJECT_STREAM.finditer(data):
        begins = _STREAM.search(data, match.end(), match.end() + _FARTHEST)
        if begins is None:
            return True
        try:
            unpacked = zlib.decompressobj().decompress(data[begins.end() :], _MOST_BYTES)
        except zlib.error:
            return True
        if _LAYERS in unpacked:
            return True
    return False


def hidden_layers(data: bytes) -> frozenset[str]:
    """Return the names of the layers that are switched off."""
    from pypdf import PdfReader  # noqa: PLC0415 - slow, needed for few files

    try:
        reader = PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted:
            reader.decrypt("")
        properties: Any = reader.root_object["/OCProperties"]
        default: Any = properties["/D"]
        off = [item.get_object() for item in default.get("/OFF", ())]
        if default.get("/BaseState") == "/OFF":
            on = [item.get_object() for item in default.get("/ON", ())]
            every = [item.get_object() for item in properties["/OCGs"]]
            off += [layer for layer in every if layer not in on]
        return frozenset(str(layer.get("/Name", "?")) for layer in off)
    except Exception:  # noqa: BLE001 - pypdf raises many kinds over damaged files
        return frozenset()


__all__ = ["hidden_layers", "may_have_layers"]
