"""Gaps between elements that no space parts: margins, padding, borders, and classes for them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from skillmatch.read.html.lengths import ROOT, pixels
from skillmatch.read.html.style import Style

# In a shorthand of one, two, three or four values: which is for this side.
_PLACES = {"left": (0, 1, 1, 3), "right": (0, 1, 1, 1)}
_ENDS = {"left": ("start", 0), "right": ("end", 1)}
_NARROWEST = 2.0  # pixels that are seen as a gap; letters are moved by less
# Style sheets such as Tailwind and Bootstrap are known by their names where they are not at hand.
_APART = re.compile(
    r"(?:^|\s)(?:[a-z]{2}:)?(?:inline-(?:block|flex)|d-inline-(?:block|flex)|btn|"
    r"[mp](?:[xlrse])?-(?:[1-9]\d?|\[[^\]\s]{1,12}\]|px)|border)(?=\s|$)"
)
_PARTS_APART = re.compile(
    r"(?:^|\s)(?:[a-z]{2}:)?(?:(?:d-)?(?:inline-)?(?:flex|grid)|(?:gap|space|g)-(?:x-)?[1-9]\d?|"
    r"flexbox|flex-(?:row|wrap|container))(?=\s|$)"
)


def draws_gap(style: Style, attributes: Mapping[str, str], side: str) -> bool:
    """Say whether an inline element keeps others at a distance, on its left or right side.

    >>> draws_gap({}, {"class": "px-2 rounded"}, "left"), draws_gap({}, {"class": "c1"}, "left")
    (True, False)
    """
    if style:
        width = _width(style, "margin", side) + _width(style, "padding", side)
        if width >= _NARROWEST or _has_border(style, side):
            return True
    name = attributes.get("class", "")
    return bool(name) and _APART.search(name) is not None


def parts_apart(attributes: Mapping[str, str]) -> bool:
    """Say whether an element is named after how it keeps what is in it apart: "flex gap-2"."""
    name = attributes.get("class", "")
    return bool(name) and _PARTS_APART.search(name) is not None


def _width(style: Style, name: str, side: str) -> float:
    """Return a margin or padding of one side in pixels; of several ways to say it, the widest."""
    end, place = _ENDS[side]
    values = [
        _nth(style, name, _PLACES[side]),
        _nth(style, f"{name}-inline", (0, place)),
        _nth(style, f"{name}-{side}", (0,)),
        _nth(style, f"{name}-inline-{end}", (0,)),
    ]
    return max(values, key=abs)


def _nth(style: Style, name: str, places: tuple[int, ...]) -> float:
    parts = style[name][1][: len(places)] if name in style else ()
    return (pixels(parts[places[len(parts) - 1]], ROOT) or 0.0) if parts else 0.0


def _has_border(style: Style, side: str) -> bool:
    return any(
        name in style and style[name][1] and not any(map(_is_none, style[name][1]))
        for name in ("border", f"border-{side}")
    )


def _is_none(part: Any) -> bool:
    if part.type == "ident":
        return part.lower_value in {"none", "hidden", "transparent", "inherit", "initial", "unset"}
    return part.type in {"number", "dimension"} and part.value == 0


__all__ = ["draws_gap", "parts_apart"]
