"""Operands: what stands before an operator of a PDF page, as pypdf gives it."""

from __future__ import annotations

import re
from typing import Any

from skillmatch.read.pdf.geometry import UNMOVED, Matrix
from skillmatch.read.pdf.soft_masks import matrix

PATTERNED, SHADED, EMPTY = 1, 2, 3
"""Kinds of patterns: that may leave gaps or be clear, opaque all over, and that paint nothing."""
_TILES = 1  # the kind of patterns that are
_SHADING = 2  # the kind of patterns that are no tiles
_GRADIENTS = frozenset({2, 3})  # shadings along a line, and around a point

_OVER_A_PLANE = 1  # as browsers write gradients; they make it as large as the page
_NUMBER = rb"(-?[\d.]{1,12})\s+"
_PAINTS = re.compile(
    rb"(?:^|[\s\])>])(?:[fFBbsS]\*?|sh|Do|Tj|TJ|'|\"|BI)(?=[\s/\[(<]|$)"
)  # a path, a shading, a form or picture, a text
_FIRST_FILL = re.compile(
    rb"\s*(?:[\d.\s]{1,40}(?:g|rg|k)\s+)?" + 4 * _NUMBER + rb"re\s+f\*?(?=\s|$)"
)


def matrix_of(numbers: Any) -> Matrix:
    """Return six numbers as a matrix; readers pass over what is none."""
    try:
        return matrix(numbers)
    except (TypeError, ValueError):
        return UNMOVED


def number_of(reference: Any) -> tuple[int, int]:
    """Return what an object is known by; one written where it is used is known by nothing."""
    return getattr(reference, "idnum", 0), getattr(reference, "generation", 0)


def form_named(name: Any, resources: Any) -> Any:
    """Return the form of a name; ``None`` where it names a picture or nothing."""
    found = resources.get("/XObject", {}).get(name)
    found = None if found is None else found.get_object()
    return found if found is not None and found.get("/Subtype") == "/Form" else None


def blend_of(state: Any) -> str | None:
    """Return by which mode a graphics state mixes what is painted with what is below.

    It is ``""`` for the one that does not, and ``None`` where the state says nothing of it.
    """
    named = state.get("/BM")
    named = None if named is None else named.get_object()
    if isinstance(named, list):  # the first that a viewer knows
        named = named[0].get_object() if named else None
    if named is None:
        return None
    return "" if named in {"/Normal", "/Compatible"} else str(named)


def kind_of_pattern(name: Any, resources: Any) -> int:
    """Return `SHADED` for a pattern opaque wherever it is painted, `EMPTY` or `PATTERNED`."""
    try:
        pattern = resources["/Pattern"][name].get_object()
        if pattern["/PatternType"] == _TILES:
            if _PAINTS.search(pattern.get_data()) is None:
                return EMPTY
            return SHADED if _fills_its_tiles(pattern) else PATTERNED
        shading = pattern["/Shading"].get_object()
        if shading["/ShadingType"] == _OVER_A_PLANE:
            return SHADED
        is_gradient = pattern["/PatternType"] == _SHADING and shading["/ShadingType"] in _GRADIENTS
        goes_on = all(end.value for end in shading["/Extend"])  # pypdf's false is no falsehood
    except Exception:  # noqa: BLE001 - pypdf raises many kinds over damaged files
        return PATTERNED
    return SHADED if is_gradient and goes_on else PATTERNED


def _fills_its_tiles(pattern: Any) -> bool:
    """Say whether tiles without gaps are first filled with one colour, whatever lies upon it."""
    left, bottom, right, top = (float(edge) for edge in pattern["/BBox"])
    found = _FIRST_FILL.match(pattern.get_data())
    if found is None or float(pattern["/XStep"]) > right - left:
        return False
    x, y, width, height = map(float, found.groups())
    has_gaps = float(pattern["/YStep"]) > top - bottom
    return not has_gaps and x <= left and y <= bottom and x + width >= right and y + height >= top


def codes_of(shown: Any) -> bytes:
    """Return the codes of the letters that a text-showing operator paints."""
    parts = shown if isinstance(shown, list) else [shown]
    return b"".join(
        part if isinstance(part, bytes) else getattr(part, "original_bytes", b"")
        for part in parts
        if isinstance(part, str | bytes)
    )


def says_something(shown: Any) -> bool:
    """Say whether a text-showing operator paints a text at all, so that pdfium makes one of it."""
    if isinstance(shown, list):
        return any(isinstance(part, str | bytes) for part in shown)
    return bool(shown)


__all__ = [
    "PATTERNED",
    "SHADED",
    "blend_of",
    "codes_of",
    "form_named",
    "kind_of_pattern",
    "matrix_of",
    "number_of",
    "says_something",
]
