"""What floats in a Word story: the dark shapes behind its text, the pictures in front of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from skillmatch.read.dark_shapes import DarkShape
from skillmatch.read.word.alternatives import is_shown
from skillmatch.read.word.colours import Theme, shape_fill
from skillmatch.read.word.numbers import number
from skillmatch.read.word.page import PageSize
from skillmatch.read.word.shapes import (
    PER_POINT,
    dark_size,
    dark_size_before,
    is_behind_text,
    layer,
    place_of,
)
from skillmatch.read.xml import Element, attributes, child, children, name_of

_FLOATING = ("{*}anchor", "{*}rect", "{*}roundrect", "{*}shape", "{*}oval")
_MOST = 2_000  # drawings that are looked at
_MOST_COVERS = 200
_LETTER_WIDTH = 5.0  # points, at the usual size
_LINE_HEIGHT = 10.0
_SLACK = 4.0
COVERED = "covered by a picture or shape"


@dataclass(frozen=True, slots=True)
class _Area:
    """Where a drawing lies: on the page, or (`owner`) counted from a paragraph's top."""

    owner: Element | None
    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: _Area) -> bool:
        """Say whether another area lies in this one, but for a hair's breadth."""
        return (
            self.owner is other.owner
            and self.left <= other.left + _SLACK
            and self.top <= other.top + _SLACK
            and self.right >= other.right - _SLACK
            and self.bottom >= other.bottom - _SLACK
        )


class Anchored:
    """The drawings that float in a story, by the paragraphs they are anchored in.

    Parameters
    ----------
    root
        Of the story.
    theme, page
        Of the document.
    is_opaque
        Says of a picture, by its relationship's id, whether it is known to have no holes.
    """

    def __init__(
        self, root: Element, theme: Theme, page: PageSize, is_opaque: Callable[[str], bool]
    ) -> None:
        self._theme, self._page, self._is_opaque = theme, page, is_opaque
        self._drawings: dict[Element, list[Element]] = {}
        self._covers: list[tuple[int, Element, _Area]] = []
        self._dark: dict[Element, list[tuple[int, Element, DarkShape]]] = {}
        for drawing in islice(root.iter(*_FLOATING), _MOST):
            owner = _shown_in(drawing)
            if owner is None:
                continue
            self._drawings.setdefault(owner, []).append(drawing)
            area = self._area(drawing, owner)
            if area and len(self._covers) < _MOST_COVERS and self._is_cover(drawing):
                self._covers.append((layer(drawing), drawing, area))

    def dark_behind(self, paragraph: Element) -> list[DarkShape]:
        """Return the dark shapes anchored in a paragraph that lie behind text."""
        return [shape for front, _, shape in self._dark_in(paragraph) if front < 0]

    def dark_behind_box(self, content: Element) -> list[DarkShape]:
        """Return the dark shapes of the same paragraph, or group, that lie behind a text box."""
        own = _drawing_of(content)
        owner = None if own is None else _shown_in(own)
        if own is None or owner is None:
            return []
        place, grouped = layer(own), dark_size_before(content, self._theme)
        behind = [
            shape
            for front, drawing, shape in self._dark_in(owner)
            if drawing is not own and front < place
        ]
        return [DarkShape(*grouped), *behind] if grouped else behind

    def left_of_box(self, content: Element) -> float | None:
        """Return how far from the left of the page a text box begins, if that is known."""
        own = _drawing_of(content)
        return None if own is None else self._left(own)

    def _left(self, drawing: Element) -> float | None:
        across = place_of(drawing, across=True)
        left = None if across is None else self._page.base(across[0], across=True)
        return None if left is None or across is None else left + across[1]

    def _dark_in(self, paragraph: Element) -> list[tuple[int, Element, DarkShape]]:
        """Return the dark shapes anchored in a paragraph, and how far in front they are."""
        if paragraph not in self._drawings:
            return []
        if paragraph not in self._dark:
            sizes = ((d, dark_size(d, self._theme)) for d in self._drawings[paragraph])
            dark = [
                (layer(drawing), drawing, DarkShape(*size, left=self._left(drawing)))
                for drawing, size in sizes
                if size
            ]
            self._dark[paragraph] = dark[:_MOST_COVERS]
        return self._dark[paragraph]

    def covers_box(self, content: Element) -> str:
        """Return why a text box cannot be seen behind what is in front of it."""
        own = _drawing_of(content)
        owner = None if own is None else _shown_in(own)
        area = None if own is None or owner is None else self._area(own, owner)
        if own is None or area is None:
            return ""
        place = layer(own)
        covered = any(
            front > place and drawing is not own and cover.holds(area)
            for front, drawing, cover in self._covers
        )
        return COVERED if covered else ""

    def covers_text(self, paragraph: Element, indent: float) -> str:
        """Return why a paragraph cannot be seen behind a picture that is anchored in it."""
        if not self._covers or paragraph not in self._drawings:
            return ""
        shown = sum(len(text.text or "") for text in paragraph.iterfind("{*}r/{*}t"))
        width = min(shown * _LETTER_WIDTH, self._page.width - self._page.left - self._page.right)
        left = self._page.left + indent
        line = _Area(paragraph, left, 0.0, left + width, _LINE_HEIGHT)
        covered = any(
            cover.holds(line) and not is_behind_text(drawing) and _lets_text_under(drawing)
            for _, drawing, cover in self._covers
        )
        return COVERED if covered else ""

    def _is_cover(self, drawing: Element) -> bool:
        if name_of(drawing) != "wp:anchor":
            return False
        picture = next(drawing.iter("{*}blip"), None)
        if picture is not None:
            return self._is_opaque(attributes(picture).get("r:embed", ""))
        return any(isinstance(shape_fill(s, self._theme), tuple) for s in drawing.iter("{*}wsp"))

    def _area(self, drawing: Element, owner: Element) -> _Area | None:
        across, down = place_of(drawing, across=True), place_of(drawing, across=False)
        if across is None or down is None:
            return None
        left = self._page.base(across[0], across=True)
        top = self._page.base(down[0], across=False)
        from_paragraph = down[0] in {"paragraph", "line"}
        if left is None or (top is None and not from_paragraph):
            return None
        size = attributes(child(drawing, "wp:extent"))
        width, height = ((number(size.get(side, "")) or 0) / PER_POINT for side in ("cx", "cy"))
        x, y = left + across[1], (top or 0.0) + down[1]
        return _Area(owner if from_paragraph else None, x, y, x + width, y + height)


def _drawing_of(content: Element) -> Element | None:
    """Return the drawing a text box is in."""
    for outer in content.iterancestors():
        name = name_of(outer)
        if name == "wp:anchor":
            return outer
        if name == "w:p":
            return None
    return None


def _shown_in(drawing: Element) -> Element | None:
    """Return the paragraph a drawing is anchored in, if Word shows it."""
    owner = None
    for outer in drawing.iterancestors():
        name = name_of(outer)
        if not is_shown(outer, name):
            return None
        if name == "w:p" and owner is None:
            owner = outer
    return owner


def _lets_text_under(drawing: Element) -> bool:
    return "wp:wrapNone" in children(drawing)


__all__ = ["COVERED", "Anchored"]
