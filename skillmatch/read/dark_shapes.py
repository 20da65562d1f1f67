"""Dark shapes: the white text of a DOCX or ODT that is taken to lie on a shape drawn behind it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

ON_DARK = "White text was taken to lie on a dark shape behind it."

_LETTER_AREA = 0.6  # of the square of its size: half as wide, a line 1.2 times as high
_USUAL_POINTS = 10.0
_LEAST_POINTS = 8.0  # smaller letters take as much room, or a logo would hold a page of them
_LINE_HEIGHT = 12.0
_FEWEST_LINES = 5
_ON_A_BAR = 80  # characters: a name and a title
_THINNEST = 6.0  # points: a letter lies on nothing thinner
_BAR = 60.0, 30.0  # points: what is narrower or lower is a bar, that holds a line or two
_SIDEBAR = 60.0, 200.0  # points: what is as wide and high may have the page's text on it
_PAGE_HIGH = 500.0  # points
_SLACK = 12.0  # points; more than a cell's inner margin
_INSET = 7.2  # of the text in a box


@dataclass(frozen=True, slots=True)
class DarkShape:
    """A shape known to be dark: how large it is, in points, and where it begins, if known."""

    width: float
    height: float
    left: float | None = None

    @property
    def is_bar(self) -> bool:
        """Whether it is too narrow or too low for more than a name and a title."""
        return self.width < _BAR[0] or self.height < _BAR[1]

    @property
    def is_sidebar(self) -> bool:
        """Whether it is large enough for text that is anchored elsewhere on the page."""
        return self.width >= _SIDEBAR[0] and self.height >= _SIDEBAR[1]

    def reaches(self, begin: float | None) -> bool:
        """Say whether a line that begins there, if that is known, begins on the shape."""
        if begin is None or self.left is None:
            return True
        return self.left - _SLACK <= begin < self.left + self.width


@dataclass(slots=True)
class _Room:
    """The room left on a shape: as an area, and in lines from where it is anchored."""

    shape: DarkShape
    area: float
    lines: float


class DarkShapes:
    """The dark shapes behind a document's text, and the white text taken to lie on them.

    Where a shape stands only a layout program can tell. So white text is taken to lie on a shape
    in as many lines from where it is anchored as the shape is high, and as much of it as finds room
    there. A bar gives room to no more in all than a name and a title: any line drawn across a page
    could show hidden words otherwise.

    Attributes
    ----------
    used
        Whether any white text was taken to lie on one.

    Examples
    --------
    >>> banner = DarkShapes()
    >>> banner.begin_place([DarkShape(width=100, height=20)])
    >>> banner.take("Ann Example", 10), banner.take("Python " * 20, 10)
    (True, False)
    """

    def __init__(self) -> None:
        self.used = False
        self._on_bars = _ON_A_BAR
        self._places: list[list[_Room]] = [[]]

    def begin_place(self, shapes: Iterable[DarkShape] = (), begin: float | None = None) -> None:
        """Begin what stands on some shapes, such as a text box, or on none, such as a header.

        The sidebars around it are behind it too, unless it is known to begin beside them.
        """
        inset = None if begin is None else begin + _INSET
        sidebars = [
            room for room in self._places[-1] if room.shape.is_sidebar and room.shape.reaches(inset)
        ]
        self._places.append([_room(shape) for shape in shapes] + sidebars)

    def end_place(self) -> None:
        """End what began last."""
        self._places.pop()

    def anchor(self, shape: DarkShape, *, in_header: bool = False) -> None:
        """Say that a shape lies behind the line that begins.

        One in a header lies behind the header's own text, and behind the text of every page if it
        is a sidebar.
        """
        room = _room(shape)
        self._places[-1].append(room)
        if in_header and shape.is_sidebar:
            if shape.height >= _PAGE_HIGH:  # on every page, however many lines they have
                room.lines = math.inf
            self._places[0].append(room)

    def end_line(self) -> None:
        """Say that a line with text has ended."""
        for room in self._places[-1]:
            room.lines -= 1
        self._places[-1] = [room for room in self._places[-1] if room.lines > 0]

    def take(self, text: str, points: float | None, begin: float | None = None) -> bool:
        """Say whether white text finds room on a shape here, and use the room up.

        Parameters
        ----------
        text
            What is to be seen.
        points
            The size of its letters.
        begin
            Where its line begins, from the left of the page, if that is known.
        """
        characters = len(text.strip())
        if not characters:
            return True
        size = max(points or _USUAL_POINTS, _LEAST_POINTS)
        area = characters * _LETTER_AREA * size**2
        for room in self._places[-1]:
            is_full = room.area < area or (room.shape.is_bar and self._on_bars < characters)
            if not is_full and room.shape.reaches(begin):
                room.area -= area
                self._on_bars -= characters * room.shape.is_bar
                self.used = True
                return True
        return False


def _room(shape: DarkShape) -> _Room:
    lines = max(_FEWEST_LINES, shape.height // _LINE_HEIGHT)
    is_line = min(shape.width, shape.height) < _THINNEST
    return _Room(shape, 0.0 if is_line else shape.width * shape.height, lines)


__all__ = ["ON_DARK", "DarkShape", "DarkShapes"]
