"""Geometry: boxes on a page, in points from its lower left, and how matrices move them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

Box = tuple[float, float, float, float]  # left, bottom, right, top
Matrix = tuple[float, float, float, float, float, float]
UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_NARROW = 1.0  # of its height
_MARGIN = 0.1  # of a text's width: how far from its ends it is looked at
_SLIVER = 0.1


def is_narrow(box: Box) -> bool:
    """Say whether a text is too narrow to hold letters beside each other, if it is level."""
    return box[2] - box[0] < _NARROW * (box[3] - box[1])


def product(inner: Matrix, outer: Matrix) -> Matrix:
    """Return the matrix that moves as one does and then the other."""
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def height_by(a: float, b: float, c: float, d: float) -> float:
    """Return how high above its line a matrix sets what is one high; slanting makes none higher.

    >>> height_by(2.0, 0.0, 9.0, 2.0), height_by(1.0, 0.0, 1.0, 0.0), height_by(0.0, 3.0, -3.0, 0.0)
    (2.0, 0.0, 3.0)
    """
    along = math.hypot(a, b)
    return abs(a * d - b * c) / along if along else 0.0


def moved(box: Sequence[float], by: Matrix) -> Box:
    """Return the box around what a matrix makes of a box."""
    left, bottom, right, top = box
    if by == UNMOVED:
        return left, bottom, right, top
    a, b, c, d, e, f = by
    corners = [(x * a + y * c + e, x * b + y * d + f) for x in (left, right) for y in (bottom, top)]
    across, along = [x for x, _ in corners], [y for _, y in corners]
    return min(across), min(along), max(across), max(along)


def narrowed(one: Box | None, other: Box | None) -> Box | None:
    """Return what two boxes share; no box is all there is."""
    if one is None or other is None:
        return one or other
    return (
        max(one[0], other[0]),
        max(one[1], other[1]),
        min(one[2], other[2]),
        min(one[3], other[3]),
    )


def places_of(box: Box) -> Iterator[tuple[float, float]]:
    """Yield three places along a text, each at two heights: a line drawn through it hides none."""
    for height in heights_of(box):
        for share in (_MARGIN, 0.5, 1 - _MARGIN):
            yield box[0] + share * (box[2] - box[0]), height


def heights_of(box: Box) -> tuple[float, float]:
    """Return the two heights at which a text is looked at."""
    return box[1] + 0.3 * (box[3] - box[1]), box[1] + 0.7 * (box[3] - box[1])


def overlap(box: Box, other: Box) -> bool:
    """Say whether two boxes have more than an edge in common."""
    return box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]


def is_outside(box: Box, other: Box) -> bool:
    """Say whether next to nothing of a box lies within another."""
    left, bottom, right, top = box
    first, lowest, last, highest = other
    if left >= first and bottom >= lowest and right <= last and top <= highest:
        return False
    return share_within(box, other) < _SLIVER


def share_within(box: Box, other: Box) -> float:
    """Return how much of a box lies within another, from 0 to 1; a line has length only."""
    width, height = box[2] - box[0], box[3] - box[1]
    across = min(box[2], other[2]) - max(box[0], other[0])
    along = min(box[3], other[3]) - max(box[1], other[1])
    if across < 0 or along < 0:
        return 0.0
    return (across / width if width > 0 else 1.0) * (along / height if height > 0 else 1.0)


__all__ = [
    "UNMOVED",
    "Box",
    "Matrix",
    "height_by",
    "heights_of",
    "is_narrow",
    "is_outside",
    "moved",
    "narrowed",
    "overlap",
    "places_of",
    "product",
    "share_within",
]
