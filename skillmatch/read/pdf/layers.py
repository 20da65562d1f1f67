"""Layers: which optional content of a PDF is switched off when it is opened."""

from __future__ import annotations

import re
import zlib
from typing import Any

from skillmatch.errors import DocumentError

_OBJECT_STREAM = re.compile(rb"/ObjStm\b")
_STREAM = re.compile(rb"stream\r?\n")
_LAYERS = b"/OCProperties"
_FARTHEST = 400  # bytes between the name of an object stream and its data
_MOST_BYTES = 2_000_000
_MOST_OBJECT_STREAMS = 1_000


def may_have_layers(data: bytes) -> bool:
    """Say whether a file may hold optional content; told without reading its objects.

    Only an encrypted file, or one packed in a way that is not understood, is given the benefit of
    the doubt.
    """
    if _LAYERS in data or b"/Encrypt" in data:
        return True
    view = memoryview(data)
    for count, match in enumerate(_OBJECT_STREAM.finditer(data)):
        if count > _MOST_OBJECT_STREAMS:
            return True
        begins = _STREAM.search(data, match.end(), match.end() + _FARTHEST)
        if begins is None:
            return True
        try:
            unpacked = zlib.decompressobj().decompress(
                view[begins.end() : begins.end() + _MOST_BYTES], _MOST_BYTES
            )
        except zlib.error:
            return True
        if _LAYERS in unpacked:
            return True
    return False


def hidden_layers(data: bytes) -> frozenset[str]:
    """Return the names of the layers that are switched off."""
    from skillmatch.read.pdf.pypdf_reader import open_pypdf  # noqa: PLC0415 - slow, rarely needed

    try:
        with open_pypdf(data) as reader:
            return _hidden(reader.root_object)
    except DocumentError:
        return frozenset()


def _hidden(root: Any) -> frozenset[str]:
    try:
        properties: Any = root["/OCProperties"]
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
