"""Room in HTML: whether a box cuts off what reaches out of it, and whether it has a size at all."""

from __future__ import annotations

import re

from skillmatch.read.html.style import Style

_OVERFLOWS = ("overflow", "overflow-x", "overflow-y")
_CUT = frozenset({"hidden", "clip"})
_NO_ROW = re.compile(r"(?:0(?:fr|px|%|em|rem)?|minmax\(0(?:px)?,0(?:fr|px)?\))+")


def is_cut(style: Style) -> bool:
    """Say whether what reaches out of an element is cut off."""
    cut = {_word(style, name).removeprefix("visible") for name in _OVERFLOWS}
    return bool(cut & _CUT) or bool({"paint", "strict"} & _idents(style, "contain"))


def has_no_contents(style: Style) -> bool:
    """Say whether an element is as high as if nothing were in it, and has no height of its own."""
    said = _idents(style, "contain") | _idents(style, "container-type")
    high = any(name in style for name in ("height", "min-height", "inset", "bottom"))
    return bool({"size", "strict", "block-size"} & said) and not high


def has_no_tracks(style: Style) -> bool:
    """Say whether the rows or columns of a grid have no room."""
    if not _word(style, "display").endswith("grid"):
        return False
    said = [_word(style, name) for name in ("grid-template-rows", "grid-template-columns")]
    both = (_word(style, "grid-template") or _word(style, "grid")).split("/")
    return any(_NO_ROW.fullmatch(tracks) for tracks in (*said, *both))


def _idents(style: Style, name: str) -> set[str]:
    parts = style[name][1] if name in style else ()
    return {part.lower_value for part in parts if part.type == "ident"}


def _word(style: Style, name: str) -> str:
    return style[name][0] if name in style else ""


__all__ = ["has_no_contents", "has_no_tracks", "is_cut"]
