"""Colours as style sheets write them: names, numbers of many kinds, and what is mixed of others."""

from __future__ import annotations

import math
from typing import Any

from tinycss2.color4 import parse_color

Colour = tuple[float, float, float] | None
"""Red, green and blue in [0, 1]; ``None`` for a picture, a gradient, or what is not certain."""

_PARTS = frozenset({"ident", "hash", "function"})
_DEEPEST = 4  # colours mixed of mixed ones
_XYZ_OF = {"lab": "xyz-d50", "lch": "xyz-d50", "oklab": "xyz-d65", "oklch": "xyz-d65"}
_LINEAR_OF = {
    # To red, green and blue of the light that a screen gives, as CSS Color 4 has it.
    "xyz-d65": (
        (3.2409699, -1.5373832, -0.4986108),
        (-0.9692436, 1.8759675, 0.0415551),
        (0.0556301, -0.2039770, 1.0569715),
    ),
    "xyz-d50": (
        (3.1341359, -1.6173863, -0.4906619),
        (-0.9787955, 1.9162544, 0.0334427),
        (0.0719554, -0.2289768, 1.4053860),
    ),
}
_LINEAR_BELOW = 0.0031308


def colour_of(written: Any, depth: int = 0) -> tuple[Colour, float] | None:
    """Return a colour and its opacity, or ``None`` if it is none (or inherited).

    >>> colour_of("#fff"), colour_of("inherit")
    (((1.0, 1.0, 1.0), 1.0), None)
    """
    if not written or (not isinstance(written, str) and written.type not in _PARTS):
        return None
    if not isinstance(written, str) and written.type == "function":
        if written.lower_name == "light-dark":
            return _first_of(written, depth)
        if written.lower_name == "color-mix":
            return _mixed(written, depth)
    try:
        colour = parse_color(written)
        if colour is None or isinstance(colour, str):
            return None
        return _on_a_screen(colour), float(colour.alpha)
    except (ArithmeticError, AttributeError, NotImplementedError, TypeError, ValueError):
        return None


def _on_a_screen(colour: Any) -> Colour:
    """Return the red, green and blue of a colour, cut off where a screen has no more."""
    between = _XYZ_OF.get(colour.space)
    if between is None:
        red, green, blue = (float(channel) for channel in colour.to("srgb").coordinates)
        return red, green, blue
    xyz = colour.to(between).coordinates
    red, green, blue = (
        _as_written(sum(part * value for part, value in zip(row, xyz, strict=True)))
        for row in _LINEAR_OF[between]
    )
    return red, green, blue


def _as_written(light: float) -> float:
    """Return how a channel of some light is written."""
    light = min(1.0, max(0.0, light))
    return 12.92 * light if light <= _LINEAR_BELOW else 1.055 * math.pow(light, 1 / 2.4) - 0.055


def _first_of(function: Any, depth: int) -> tuple[Colour, float] | None:
    """Return the first of a list of colours: that for light pages."""
    parts = _given(function)[0]
    return colour_of(parts[0], depth + 1) if len(parts) == 1 and depth < _DEEPEST else None


def _mixed(function: Any, depth: int) -> tuple[Colour, float] | None:
    """Return the mix of two colours; in other spaces than sRGB only if hardly two are mixed."""
    given = _given(function)
    if len(given) != 3 or depth >= _DEEPEST:  # noqa: PLR2004 - the space and two colours
        return None
    colours = [[c for c in (colour_of(p, depth + 1) for p in parts) if c] for parts in given[1:]]
    shares = [[p.value / 100 for p in parts if p.type == "percentage"] for parts in given[1:]]
    if any(len(found) != 1 for found in colours) or any(len(found) > 1 for found in shares):
        return None
    (one, alpha), (other, beta) = colours[0][0], colours[1][0]
    share = shares[0][0] if shares[0] else 1 - shares[1][0] if shares[1] else 0.5
    if shares[0] and shares[1]:
        whole = shares[0][0] + shares[1][0]
        share = shares[0][0] / whole if whole > 0 else 0.5
    is_plain = [getattr(part, "lower_value", "") for part in given[0]] == ["in", "srgb"]
    if one is None or other is None or not 0 <= share <= 1 or not (is_plain or share in {0, 1}):
        return None
    red, green, blue = (a * share + b * (1 - share) for a, b in zip(one, other, strict=True))
    return (red, green, blue), alpha * share + beta * (1 - share)


def _given(function: Any) -> list[list[Any]]:
    """Return the parts of what a function is given, without white space."""
    given: list[list[Any]] = [[]]
    for part in function.arguments:
        if part == ",":
            given.append([])
        elif part.type not in {"whitespace", "comment"}:
            given[-1].append(part)
    return given


__all__ = ["Colour", "colour_of"]
