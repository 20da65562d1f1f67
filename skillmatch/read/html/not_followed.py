"""Properties that may hide text in ways that are not followed: masks, filters, what is calculated.

Of each it is known which of its values do no harm; all others are a doubt.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from skillmatch.read.html.colour_values import colour_of
from skillmatch.read.html.lengths import pixels
from skillmatch.read.html.variables import Value

_MASKS = ("mask", "mask-image", "-webkit-mask", "-webkit-mask-image", "-webkit-mask-box-image")
_PLAIN = frozenset({"", "none", "normal", "auto", "initial", "unset", "inherit", "revert"})
_HARMLESS = {
    "mix-blend-mode": frozenset({"multiply", "darken", "hard-light", "luminosity"}),
    "offset-path": frozenset[str](),
    "offset": frozenset[str](),
    "-webkit-text-security": frozenset[str](),
    "text-security": frozenset[str](),
}
_SLIGHT = {  # filters that leave letters as they are, about, and from what value to what
    "drop-shadow": None, "grayscale": None, "sepia": None, "saturate": None, "hue-rotate": None,
    "opacity": (0.05, 9.0), "brightness": (0.3, 1.6), "contrast": (0.5, 9.0), "invert": (0.0, 0.1),
    "blur": (0.0, 2.0),
}  # fmt: skip
_CALCULATED = (
    "opacity", "font-size", "width", "height", "max-width", "max-height", "zoom", "text-indent",
    "letter-spacing", "left", "right", "top", "bottom", "margin-left", "margin-top", "inset",
)  # fmt: skip
_KEPT_SECRET = ("opacity", "visibility", "display", "content-visibility", "clip-path", "clip")
_MOST_CLIPPED = 30.0  # percent of each side
_LEAST_AREA = 2_500.0  # of 100 by 100
_OPAQUE = 0.5
_DEEPEST = 3
_LOWEST_ADJUSTED = 0.2  # of a font's size, as its small letters are high


def is_not_followed(style: Mapping[str, Value]) -> bool:
    """Say whether something of a style may hide text and is not followed."""
    return (
        any(_word(style, name) not in _PLAIN | harmless for name, harmless in _HARMLESS.items())
        or any(name in style and not _leaves_letters(style[name]) for name in _MASKS)
        or any(not _is_slight(part) for part in _parts(style, "filter"))
        or any(_is_unknown(part) for name in _CALCULATED for part in _parts(style, name))
        or any("var(" in _word(style, name) for name in _KEPT_SECRET)
        or not _is_open(style.get("clip-path", ("", ())))
        or "url(" in _word(style, "content")
        or any(
            part.type == "number" and part.value < _LOWEST_ADJUSTED
            for part in _parts(style, "font-size-adjust")
        )
    )


def _word(style: Mapping[str, Value], name: str) -> str:
    return style[name][0] if name in style else ""


def _parts(style: Mapping[str, Value], name: str) -> tuple[Any, ...]:
    return style[name][1] if name in style else ()


def _leaves_letters(mask: Value) -> bool:
    """Say whether a mask is none, or opaque all over."""
    if mask[0] in _PLAIN:
        return True
    return all(
        part.type == "function" and "gradient" in part.lower_name and _is_opaque(part, 0)
        for part in mask[1]
    )


def _is_opaque(function: Any, depth: int) -> bool:
    """Say whether all colours of a gradient are."""
    colours = [colour for colour in map(colour_of, function.arguments) if colour is not None]
    return bool(colours) and depth < _DEEPEST and all(alpha >= _OPAQUE for _, alpha in colours)


def _is_slight(part: Any) -> bool:
    """Say whether a filter leaves letters about as they are."""
    if part.type != "function":
        return part.type == "ident" and part.lower_value in _PLAIN
    if part.lower_name not in _SLIGHT:
        return False
    limits = _SLIGHT[part.lower_name]
    given = [inner for inner in part.arguments if inner.type not in {"whitespace", "comment"}]
    if limits is None or not given:
        return limits is None
    amount = pixels(given[0], 1.0)
    return amount is not None and limits[0] <= amount <= limits[1]


def _is_unknown(part: Any) -> bool:
    """Say whether a part of a length is calculated in a way that is not understood."""
    if part.type != "function" or part.lower_name in {"var", "env", "fit-content", "anchor"}:
        return False
    return pixels(part, 1_000.0) is None


def _is_open(clip: Value) -> bool:
    """Say whether a clip path leaves most of an element; ``True`` for none."""
    if clip[0] in _PLAIN or clip[0].endswith("-box"):
        return True
    part = clip[1][0]
    if part.type != "function":
        return False
    given = [inner for inner in part.arguments if inner.type not in {"whitespace", "comment"}]
    sizes = [pixels(inner, 100.0) for inner in given]
    known = [size for size in sizes if size is not None]
    if part.lower_name == "inset":
        return all(size <= _MOST_CLIPPED for size in known)
    if part.lower_name == "polygon":
        return _area(known) >= _LEAST_AREA
    if part.lower_name not in {"circle", "ellipse"}:
        return False
    return not given or given[0].type == "ident" or (bool(known) and known[0] >= _MOST_CLIPPED)


def _area(numbers: list[float]) -> float:
    """Return the area within points, each of two numbers."""
    points = list(zip(numbers[::2], numbers[1::2], strict=False))
    behind = points[1:] + points[:1]
    return abs(sum(x * v - u * y for (x, y), (u, v) in zip(points, behind, strict=True))) / 2


__all__ = ["is_not_followed"]
