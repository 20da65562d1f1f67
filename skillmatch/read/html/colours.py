"""Colours of an HTML page: of text and of what is behind it, as far as they are certain."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from skillmatch.read.html.colour_values import Colour, colour_of
from skillmatch.read.html.style import UNCERTAIN_BACKGROUND, UNCERTAIN_COLOUR, Style

_ALIKE = 0.05  # how far the channels of two colours may differ that nobody tells apart
_LARGE_SHADOW = re.compile(r"(?<![\d.])(?:[1-9]\d{2,}|[5-9]\d)px")  # 50 pixels or more


def alike(one: Colour, other: Colour) -> bool:
    """Say whether nobody can tell two colours apart; never if one is not certain."""
    if one is None or other is None:
        return False
    return all(abs(a - b) <= _ALIKE for a, b in zip(one, other, strict=True))


def text_colour(
    attributes: Mapping[str, str], style: Style, outer: tuple[Colour, float]
) -> tuple[Colour, float]:
    """Return the text's colour and its opacity; ``<font color>`` and ``<body text>`` count."""
    name = "-webkit-text-fill-color" if "-webkit-text-fill-color" in style else "color"
    _, parts = style.get(name, ("", ()))
    doubted = doubted_colour(style)
    if UNCERTAIN_COLOUR in style:
        own = colour_of(parts[0]) if parts else None
        if own is None or not alike(own[0], doubted):
            return None, 1.0
    written: Any = attributes.get("color") or attributes.get("text", "")
    colour = colour_of(parts[0] if parts else written)
    if colour is None:
        return (None, 1.0) if parts and parts[0].type == "function" else outer
    if colour[1] == 0 and _is_drawn_with_background(style):
        return None, 1.0
    return colour


def doubted_colour(style: Style) -> Colour:
    """Return the colour the text may have by a rule of which it is not certain that it holds."""
    _, parts = style.get(UNCERTAIN_COLOUR, ("", ()))
    colour = colour_of(parts[0]) if parts else None
    return None if colour is None else colour[0]


def background(
    attributes: Mapping[str, str], style: Style, outer: Colour, text: tuple[Colour, float]
) -> Colour:
    """Return the colour behind an element's text, which may be said to be that of the text."""
    if UNCERTAIN_BACKGROUND in style:
        return None
    shadow = style["box-shadow"][0] if "box-shadow" in style else ""
    if "inset" in shadow and _LARGE_SHADOW.search(shadow):
        return None
    found: list[tuple[Colour, float] | None] = [colour_of(attributes.get("bgcolor", ""))]
    for name in ("background-color", "background", "background-image"):
        said, parts = style.get(name, ("", ()))
        if "url(" in said or "gradient(" in said:
            return None
        for part in parts:
            is_current = part.type == "ident" and part.lower_value == "currentcolor"
            colour = text if is_current else colour_of(part)
            if colour is None and part.type == "function" and name != "background-image":
                return None
            found.append(colour)
    known = [colour for colour in found if colour is not None]
    return _over(known[-1], outer) if known else outer


def _is_drawn_with_background(style: Style) -> bool:
    """Say whether letters are cut out of what is behind them, such as a run of colours."""
    return any(
        style[name][0] == "text"
        for name in ("background-clip", "-webkit-background-clip")
        if name in style
    )


def _over(glass: tuple[Colour, float], behind: Colour) -> Colour:
    """Return what is seen through a colour of some opacity."""
    colour, alpha = glass
    if alpha >= 1 or colour is None:
        return colour
    if alpha <= 0 or behind is None:
        return behind
    red, green, blue = (c * alpha + b * (1 - alpha) for c, b in zip(colour, behind, strict=True))
    return red, green, blue


__all__ = ["Colour", "alike", "background", "doubted_colour", "text_colour"]
