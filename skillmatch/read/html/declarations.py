"""Declarations of style sheets: the properties that are read, and whose rules they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from skillmatch.read.html.variables import Value, value_of

BACKGROUNDS = frozenset({"background", "background-color", "background-image"})
COLOURS = frozenset({"color", "-webkit-text-fill-color"})
_PROPERTIES = BACKGROUNDS | COLOURS | frozenset(
    {"display", "visibility", "content-visibility", "opacity", "font-size", "font"}
    | {"position", "left", "right", "top", "bottom", "text-indent", "margin", "margin-left"}
    | {"margin-top", "overflow", "overflow-x", "overflow-y", "clip", "clip-path", "width", "height"}
    | {"max-width", "max-height", "transform", "background-clip", "-webkit-background-clip"}
    | {"box-shadow", "fill", "fill-opacity", "stroke", "min-height", "letter-spacing", "scale"}
    | {"zoom", "filter", "translate", "animation", "content", "border", "border-left"}
    | {"border-right", "margin-right", "margin-inline", "margin-inline-start", "margin-inline-end"}
    | {"padding", "padding-left", "padding-right", "padding-inline", "padding-inline-start"}
    | {"padding-inline-end", "z-index", "inset", "text-shadow", "float"}
    | {"grid-area", "grid-row", "grid-column", "-webkit-text-stroke", "-webkit-text-stroke-width"}
    | {"-webkit-text-stroke-color", "paint-order", "rotate", "backface-visibility", "contain"}
    | {"-webkit-backface-visibility", "container-type", "mask", "mask-image", "-webkit-mask"}
    | {"-webkit-mask-image", "-webkit-mask-box-image", "mix-blend-mode", "offset-path", "offset"}
    | {"-webkit-text-security", "text-security", "font-size-adjust", "grid-template", "grid"}
    | {"grid-template-rows", "grid-template-columns", "line-height", "-webkit-line-clamp"}
    | {"line-clamp", "animation-name", "animation-fill-mode", "animation-direction"}
    | {"animation-play-state", "animation-timeline", "animation-iteration-count", "white-space"}
)  # fmt: skip
# What is said by the direction of writing, as if it were from left to right and down.
_LOGICAL = {
    "block-size": ("height",), "inline-size": ("width",),
    "max-block-size": ("max-height",), "max-inline-size": ("max-width",),
    "min-block-size": ("min-height",), "inset-block": ("top", "bottom"),
    "inset-inline": ("left", "right"), "inset-block-start": ("top",),
    "inset-block-end": ("bottom",), "inset-inline-start": ("left",),
    "inset-inline-end": ("right",), "margin-block": ("margin-top",),
    "margin-block-start": ("margin-top",), "margin-inline": ("margin-left",),
    "margin-inline-start": ("margin-left",), "overflow-block": ("overflow-y",),
    "overflow-inline": ("overflow-x",),
}  # fmt: skip
_READ = _PROPERTIES | _LOGICAL.keys()
_HIDING = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|opacity:0?(?:\.0\d*)?(?!\.?\d)|"
    r"font-size:[01](?![\d.])|clip|text-indent:-|(?:left|top):-\d{3}|color:transparent"
)
_ADDED = re.compile(r"(.*?)::?(?:before|after)", re.DOTALL)
_LIFTED = frozenset({"absolute", "fixed"})
_PALE = frozenset({"none", "transparent", "inherit", "white", "#fff", "#ffffff"})

Declared = list[tuple[str, Value, bool]]
"""What a rule declares: properties, their values, and whether they are important."""


def apart(selectors: str) -> Iterator[str]:
    """Yield the selectors of a list; the commas inside parentheses part none."""
    begin = depth = 0
    for place, sign in enumerate(selectors):
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and depth == 0:
            yield selectors[begin:place]
            begin = place + 1
    yield selectors[begin:]


def joined(outer: str, selector: str) -> str:
    """Return the selector of a rule inside another's."""
    if "&" in selector:
        return selector.replace("&", outer, 2)
    return f"{outer} {selector}" if outer else selector


def declarations(nodes: Iterable[Any]) -> Iterator[tuple[str, Value, bool]]:
    """Yield what a rule declares of the properties read here, and the variables it sets."""
    for node in nodes:
        if node.type != "declaration":
            continue
        if node.name.startswith("--"):
            yield node.name, value_of(node.value), node.important
            continue
        value = value_of(node.value) if node.lower_name in _READ else None
        if value is None:
            continue
        if node.lower_name in _PROPERTIES:
            yield node.lower_name, value, node.important
        for place, name in enumerate(_LOGICAL.get(node.lower_name, ())):
            part = value[1][min(place, len(value[1]) - 1) :][:1]
            yield name, value_of(part), node.important


def host_of(selector: str) -> str:
    """Return the selector of what a rule adds something before or after inside; ``""`` if none.

    >>> host_of(".banner::before"), host_of(".banner")
    ('.banner', '')
    """
    found = _ADDED.fullmatch(selector.strip())
    return (found[1] or "*") if found else ""


def painted_behind(declared: Declared) -> Declared:
    """Return the backgrounds of something that is added and may lie behind the text."""
    if not any(name == "position" and value[0] in _LIFTED for name, value, _ in declared):
        return []
    return [
        (name, value, important)
        for name, value, important in declared
        if name in BACKGROUNDS and value[0] not in _PALE
    ]


def may_hide(name: str, value: Value) -> bool:
    """Say whether a property may hide text."""
    return _HIDING.match(f"{name}:{value[0]}") is not None


__all__ = [
    "BACKGROUNDS",
    "COLOURS",
    "Declared",
    "apart",
    "declarations",
    "host_of",
    "joined",
    "may_hide",
    "painted_behind",
]
