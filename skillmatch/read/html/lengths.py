"""Lengths in style sheets, in pixels: their units, and what is calculated of them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

_PIXELS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 37.8, "mm": 3.78, "q": 0.945}
_OF_THE_WINDOW = frozenset({"vw", "vh", "vmin", "vmax", "vi", "vb"})
_WINDOW = 1_000.0  # pixels
ROOT = 16.0
_DEEPEST = 5  # calculations in calculations
_LONGEST = 50  # parts of one
_CALCULATIONS: dict[str, Callable[[Sequence[float]], float]] = {"min": min, "max": max}


def pixels(part: Any, whole: float, depth: int = 0) -> float | None:
    """Return the length of a part of a value, or ``None`` if it is none; `whole` is 100%."""
    if part.type == "number":
        return float(part.value)
    if part.type == "percentage":
        return float(part.value) / 100 * whole
    if part.type in {"function", "() block"} and depth < _DEEPEST:
        return _calculated(part, whole, depth)
    if part.type != "dimension":
        return None
    if part.lower_unit in _PIXELS:
        return float(part.value) * _PIXELS[part.lower_unit]
    if part.lower_unit in _OF_THE_WINDOW:
        return float(part.value) / 100 * _WINDOW
    return float(part.value) * (min(whole, 100.0) if part.lower_unit == "em" else ROOT)


def _calculated(part: Any, whole: float, depth: int) -> float | None:
    """Return what ``calc()``, ``min()``, ``max()``, ``clamp()`` or parentheses come to."""
    inside = part.content if part.type == "() block" else part.arguments
    name = "calc" if part.type == "() block" else part.lower_name
    given: list[list[Any]] = [[]]
    for inner in inside[:_LONGEST]:
        if inner == ",":
            given.append([])
        elif inner.type not in {"whitespace", "comment"}:
            given[-1].append(inner)
    values = [_sum(terms, whole, depth + 1) for terms in given]
    known = [value for value in values if value is not None]
    if len(known) < len(values) or len(inside) > _LONGEST:
        return None
    if name == "clamp" and len(known) == 3:  # noqa: PLR2004 - at least, wanted, at most
        return max(known[0], min(known[1], known[2]))
    if name in _CALCULATIONS:
        return _CALCULATIONS[name](known)
    return known[0] if name == "calc" and len(known) == 1 else None


def _sum(terms: list[Any], whole: float, depth: int) -> float | None:
    """Return what terms between ``+``, ``-``, ``*`` and ``/`` come to."""
    added: list[float] = []
    apply: Callable[[float, float], float] | None = None
    sign = 1.0
    for place, term in enumerate(terms):
        if place % 2:
            if term == "+" or term == "-":  # noqa: PLR1714 - tinycss2's literals have no hash
                apply, sign = None, 1.0 if term == "+" else -1.0
            elif term == "*" or (term == "/" and place + 1 < len(terms)):
                apply = operator.mul if term == "*" else operator.truediv
            else:
                return None
            continue
        value = pixels(term, whole, depth)
        if value is None or (apply is operator.truediv and value == 0):
            return None
        if apply is None:
            added.append(sign * value)
        else:
            added[-1] = apply(added[-1], value)
    return sum(added) if len(terms) % 2 else None


__all__ = ["ROOT", "pixels"]
