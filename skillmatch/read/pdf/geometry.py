"""Geometry: boxes on a page, in points from its lower left, and how matrices move them."""

from __future__ import annotations

from collections.abc import Sequence

Box = tuple[float, float, float, float]  # left, bottom, right, top
Matrix = tuple[float, float, float, float, float, float]
UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_NARROW = 1.0  # of its height


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


__all__ = ["UNMOVED", "Box", "Matrix", "is_narrow", "moved", "narrowed", "product"]
