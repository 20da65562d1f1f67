"""Transforms of style sheets: whether letters are seen from their edge, or from behind."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from skillmatch.read.html.lengths import pixels
from skillmatch.read.html.variables import Value

Matrix = tuple[tuple[float, float, float], ...]
_SAME: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
_DEGREES = {"deg": 1.0, "grad": 0.9, "rad": 180 / math.pi, "turn": 360.0}
_AXES = {"x": (1.0, 0.0, 0.0), "y": (0.0, 1.0, 0.0), "z": (0.0, 0.0, 1.0)}
_MOVES = frozenset({"translate", "translatex", "translatey", "translatez", "translate3d"})
_KEYWORDS = frozenset({"none", "initial", "unset", "inherit", "revert", "auto"})
_ORDER = ("rotate", "scale", "transform")
_NAMES = frozenset(_ORDER)
_BACKS = ("backface-visibility", "-webkit-backface-visibility")
_MOST = 20  # functions


def matrix_of(style: Mapping[str, Value]) -> Matrix | None:
    """Return how a style turns and scales; ``None`` where that is not understood.

    >>> matrix_of({})[0]
    (1.0, 0.0, 0.0)
    """
    if not _NAMES & style.keys():
        return _SAME
    rotate, scale, transform = (style.get(name, ("", ())) for name in _ORDER)
    turned = _SAME if not rotate[1] or rotate[0] in _KEYWORDS else _rotated(list(rotate[1]))
    steps: list[Matrix | None] = [turned, _scaled(list(scale[1]))]
    for part in transform[1][:_MOST]:
        if part.type == "function":
            steps.append(_step(part.lower_name, _given(part)))
        elif getattr(part, "lower_value", "") not in _KEYWORDS:
            steps.append(None)
    found: Matrix = _SAME
    for step in steps:
        if step is None or len(transform[1]) > _MOST:
            return None
        found = _product(found, step)
    return found


def is_turned_away(style: Mapping[str, Value], matrix: Matrix | None) -> bool:
    """Say whether the back of an element is seen, and not drawn."""
    is_one_sided = any(name in style and style[name][0] == "hidden" for name in _BACKS)
    return is_one_sided and matrix is not None and is_seen_from_behind(matrix)


def least_scale(matrix: Matrix) -> float:
    """Return by how much letters are made smaller in the direction in which they are most."""
    (a, b, _), (c, d, _), _ = matrix
    whole = a * a + b * b + c * c + d * d
    area = abs(a * d - b * c)
    return math.sqrt(max(0.0, (whole - math.sqrt(max(0.0, whole * whole - 4 * area * area))) / 2))


def is_seen_from_behind(matrix: Matrix) -> bool:
    """Say whether the back of letters is turned to who looks at them."""
    (a, b, c), (d, e, f), (g, h, i) = matrix
    front = a * e - b * d
    return front * (i * front - f * (a * h - b * g) + c * (d * h - e * g)) < 0


def _given(function: Any) -> list[Any]:
    return [p for p in function.arguments if p.type not in {"whitespace", "comment", "literal"}]


def _step(name: str, given: list[Any]) -> Matrix | None:
    if name in _MOVES or name == "perspective":
        return _SAME
    if name.startswith("rotate"):
        axis = name.removeprefix("rotate")
        return _rotated(given if axis == "3d" else [*given, axis or "z"])
    numbers = [pixels(part, 1.0) for part in given]
    known = [number for number in numbers if number is not None]
    if name.startswith("scale"):
        axis = name.removeprefix("scale")
        if axis in _AXES and len(known) == len(numbers) == 1:
            return _diagonal(*(known[0] if on else 1.0 for on in _AXES[axis]))
        return _scaled(given)
    if name == "matrix" and len(known) == len(numbers) == 6:  # noqa: PLR2004 - as CSS has it
        a, b, c, d, *_ = known
        return ((a, c, 0.0), (b, d, 0.0), (0.0, 0.0, 1.0))
    if name == "matrix3d" and len(known) == len(numbers) == 16:  # noqa: PLR2004 - as CSS has it
        columns = [known[4 * column : 4 * column + 3] for column in range(3)]
        return tuple((columns[0][row], columns[1][row], columns[2][row]) for row in range(3))
    if name.startswith("skew"):
        angles = [_angle(part) for part in given[:2]]
        if all(angle is not None and abs(angle) < 60 for angle in angles):  # noqa: PLR2004 - degrees
            return _SAME
    return None


def _rotated(given: list[Any]) -> Matrix | None:
    """Return a turn by the angle among what is given, about the axis among it."""
    angle, axis, numbers = None, "", []
    for part in given:
        if isinstance(part, str):
            axis = part
        elif part.type == "ident":
            axis = part.lower_value
        elif part.type == "dimension" or len(given) < len(_AXES):
            angle = _angle(part)
        elif part.type == "number":
            numbers.append(float(part.value))
    x, y, z = numbers if len(numbers) == len(_AXES) else _AXES.get(axis or "z", (0.0, 0.0, 0.0))
    length = math.sqrt(x * x + y * y + z * z)
    if angle is None or not 0 < length < math.inf:
        return None
    x, y, z = x / length, y / length, z / length
    sine, cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    rest = 1 - cosine
    return (
        (cosine + x * x * rest, x * y * rest - z * sine, x * z * rest + y * sine),
        (y * x * rest + z * sine, cosine + y * y * rest, y * z * rest - x * sine),
        (z * x * rest - y * sine, z * y * rest + x * sine, cosine + z * z * rest),
    )


def _angle(part: Any) -> float | None:
    if part.type == "number" and part.value == 0:
        return 0.0
    if part.type != "dimension" or part.lower_unit not in _DEGREES:
        return None
    return float(part.value) * _DEGREES[part.lower_unit]


def _scaled(given: list[Any]) -> Matrix | None:
    if not given or getattr(given[0], "lower_value", "") in _KEYWORDS:
        return _SAME
    numbers = [pixels(part, 1.0) for part in given[:3]]
    known = [number for number in numbers if number is not None]
    if len(known) < len(numbers):
        return None
    across, down, *deep = known * 2 if len(known) == 1 else known
    return _diagonal(across, down, *(deep or [1.0]))


def _diagonal(x: float, y: float, z: float) -> Matrix:
    return ((x, 0.0, 0.0), (0.0, y, 0.0), (0.0, 0.0, z))


def _product(one: Matrix, other: Matrix) -> Matrix:
    rows = []
    for row in one:
        x, y, z = (sum(row[k] * other[k][column] for k in range(3)) for column in range(3))
        rows.append((x, y, z))
    return tuple(rows)


__all__ = ["Matrix", "is_seen_from_behind", "is_turned_away", "least_scale", "matrix_of"]
