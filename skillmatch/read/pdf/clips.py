"""Clips: to what the objects of a PDF page are clipped; what shares a clip is asked once."""

from __future__ import annotations

from itertools import compress
from typing import Any

from skillmatch.read.pdf.bulk_calls import BulkCalls
from skillmatch.read.pdf.calls import Calls
from skillmatch.read.pdf.geometry import Box, moved, narrowed
from skillmatch.read.pdf.holes import Hole, hole_between
from skillmatch.read.pdf.page_objects import NOTHING, Frame
from skillmatch.read.pdf.work import PER_CORNER_READ, Work

_MOST_PATHS = 16
_MOST_POINTS = 200  # of a path
_TWO_RECTANGLES = range(8, 11)  # points, as each may be closed by one more
_OUTLINES_ONLY = 0  # paths of a clip that is made of letters; without any clip it is -1


class ClipReader:
    """Reads to what objects of one page are clipped."""

    def __init__(self, calls: Calls, bulk: BulkCalls) -> None:
        self.calls = calls
        self.bulk = bulk
        self._clips: dict[tuple[int, int | None], Box | None] = {}
        self._hole: Hole | None = None  # of the clip that is read
        self._holes: dict[tuple[int, int | None], Hole] = {}  # of clips by themselves
        self.holes: dict[int, tuple[Box, Hole]] = {}
        """By the `id` of a clip, which is kept, the hole in it; most have none."""
        self._work = Work()

    def forget(self, work: Work) -> None:
        """Forget the clips of a page, before those of another are asked for."""
        self._clips.clear()
        self._holes.clear()
        self.holes.clear()
        self._work = work

    def clips_of(
        self, handles: list[int], taken: list[Any], frames: list[Frame]
    ) -> list[Box | None]:
        """Return to what each object is clipped; those that share a clip are asked once."""
        paths, counts = self.bulk.clips(taken)
        clips = [frame.clip for frame in frames]
        clipped = list(compress(range(len(counts)), map((-1).__lt__, counts)))
        begins = self.calls.last_segments(paths, counts, clipped)
        known: dict[tuple[int, int, int], Box | None] = {}
        for index, begin in zip(clipped, begins, strict=True):
            key = begin or -index, counts[index], id(frames[index])  # or a path without points
            if key not in known:
                known[key] = self.clip_of(handles[index], frames[index])
            clips[index] = known[key]
        return clips

    def clip_of(self, item: int, frame: Frame) -> Box | None:
        """Return to what an object is clipped, by itself and by the form it stands in."""
        path = self.calls.clip_path(item)
        count = self.calls.paths(path)
        if count < 1:
            return NOTHING if count == _OUTLINES_ONLY else frame.clip
        # Objects that share a clip share its points; the last path tells those before it.
        key = count, self.calls.segment(path, count - 1, 0)
        clip = self._clips.get(key)
        if clip is None or key[1] is None:
            clip = self._hole = None
            for index in range(min(count, _MOST_PATHS)):
                clip = narrowed(clip, self._path_box(path, index))
            self._clips[key] = clip
            if self._hole is not None:
                self._holes[key] = self._hole
        found = narrowed(frame.clip, None if clip is None else moved(clip, frame.moved))
        around = self.holes.get(id(frame.clip)) if self.holes else None
        if around is not None and found is not None:
            self.holes[id(found)] = found, around[1]
        if key in self._holes and found is not None:
            hole = self._holes[key]
            self.holes[id(found)] = found, hole._replace(box=moved(hole.box, frame.moved))
        return found

    def _path_box(self, path: int, index: int) -> Box | None:
        """Return what one path of a clip encloses, from all that there is of it."""
        count = self.calls.segments(path, index)
        if count < 2:  # noqa: PLR2004 - a point clips to nothing that could be told
            return None
        number = min(count, _MOST_POINTS)
        self._work.take(PER_CORNER_READ * number)
        segment, point = self.calls.segment, self.calls.point
        points = [point(segment(path, index, place)) for place in range(number)]
        if number in _TWO_RECTANGLES:
            kinds = [
                self.calls.segment_kind(segment(path, index, place)) for place in range(number)
            ]
            self._hole = hole_between(points, kinds) or self._hole
        across, along = [x for x, _ in points], [y for _, y in points]
        return min(across), min(along), max(across), max(along)


__all__ = ["ClipReader"]
