"""Holes in clips: a rectangle within another, or upon itself, may let nothing be seen in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from skillmatch.read.pdf.geometry import Box, share_within
from skillmatch.read.pdf.page_objects import Texts

_MOVE = 2  # FPDF_SEGMENT_MOVETO of fpdfview.h
_CORNERS = 4
_NEAR = 0.01  # points
_WHOLE_TEXT = 0.9
_WHY = "it is clipped away"


class Hole(NamedTuple):
    """What a clip leaves out within it: by either rule, or only if it is the even-odd one."""

    box: Box
    certain: bool


def hole_between(points: Sequence[tuple[float, float]], kinds: Sequence[int]) -> Hole | None:
    """Return the hole in a path of two rectangles, of which one lies in the other.

    >>> outer, inner = [(0, 0), (9, 0), (9, 9), (0, 9)], [(2, 2), (2, 4), (4, 4), (4, 2)]
    >>> hole_between(outer + inner, [2, 0, 0, 0] * 2)
    Hole(box=(2, 2, 4, 4), certain=True)
    """
    begins = [place for place, kind in enumerate(kinds) if kind == _MOVE]
    if len(begins) != 2 or begins[0] != 0:  # noqa: PLR2004 - rectangles
        return None
    parts = points[: begins[1]], points[begins[1] :]
    boxes = [_rectangle(part) for part in parts]
    one, other = boxes
    if one is None or other is None:
        return None
    for inner, outer in ((one, other), (other, one)):
        if all(a >= b - _NEAR for a, b in zip(inner[:2], outer[:2], strict=True)) and all(
            a <= b + _NEAR for a, b in zip(inner[2:], outer[2:], strict=True)
        ):
            return Hole(inner, _turns_left(parts[0]) != _turns_left(parts[1]))
    return None


def _rectangle(points: Sequence[tuple[float, float]]) -> Box | None:
    """Return the box that corners make; ``None`` if they are no rectangle's."""
    across, along = [x for x, _ in points], [y for _, y in points]
    box = min(across), min(along), max(across), max(along)
    corners = {(x == box[0], y == box[1]) for x, y in points}
    is_one = all(x in {box[0], box[2]} and y in {box[1], box[3]} for x, y in points)
    return box if is_one and len(corners) == _CORNERS else None


def _turns_left(points: Sequence[tuple[float, float]]) -> bool:
    following = (*points[1:], points[0])
    return sum(a * d - b * c for (a, b), (c, d) in zip(points, following, strict=True)) > 0


def clipped_out(
    texts: Texts, holes: Mapping[int, tuple[Box, Hole]], is_even_odd: Callable[[], bool]
) -> dict[int, str]:
    """Return the texts that stand in holes of their clips, by their handle, with the reason."""
    if not holes:
        return {}
    found: dict[int, str] = {}
    for index, clip in enumerate(texts.clips):
        if id(clip) not in holes:
            continue
        hole = holes[id(clip)][1]
        if share_within(texts.box(index), hole.box) >= _WHOLE_TEXT and (
            hole.certain or is_even_odd()
        ):
            found[texts.handles[index]] = _WHY
    return found


__all__ = ["Hole", "clipped_out", "hole_between"]
