"""Word's SmartArt: the texts of a drawing that is kept as a tree of points."""

from __future__ import annotations

from collections import defaultdict

from skillmatch.read.layout import Layout
from skillmatch.read.visibility import hidden_by_size
from skillmatch.read.word.numbers import number
from skillmatch.read.xml import Element, attributes, child, children, name_of

_SHOWN = frozenset({"node", "asst", ""})  # kinds of points whose text is shown
_PER_POINT = 100  # the unit of sizes of letters

Line = tuple[str, str]
"""What stands on a line, and why it cannot be seen."""


def lines_of(data: Element) -> list[list[Line]]:
    """Return the paragraphs of a SmartArt drawing, each in pieces, as its tree orders them.

    Parameters
    ----------
    data
        The root of ``word/diagrams/data1.xml``.
    """
    inside = children(data)
    points: dict[str, Element] = {}
    top: dict[str, None] = {}
    for point in inside.get("dgm:ptLst", ()):
        said = attributes(point)
        points[said.get("modelId", "")] = point
        if said.get("type") == "doc":
            top[said.get("modelId", "")] = None
    below = _below(inside.get("dgm:cxnLst"))
    lines: list[list[Line]] = []
    seen: set[str] = set()
    waiting = [*reversed(points), *reversed(top)]  # and then those that hang nowhere
    while waiting:
        key = waiting.pop()
        if key in seen or key not in points:
            continue
        seen.add(key)
        waiting += reversed(below[key])
        if attributes(points[key]).get("type", "") in _SHOWN:
            lines += _paragraphs(child(points[key], "dgm:t"))
    return lines


def write_lines(lines: list[list[Line]], hidden: str, layout: Layout) -> None:
    """Write the paragraphs of a drawing; with a reason why all are hidden, if they are."""
    layout.begin_box()
    for line in lines:
        layout.begin_paragraph()
        for text, why in line:
            layout.write(text, hidden or why)
        layout.end_paragraph(heading=False, item=False)
    layout.end_box()


def _below(connections: Element | None) -> defaultdict[str, list[str]]:
    """Return the points below each point, in order."""
    placed: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for connection in () if connections is None else connections:
        said = attributes(connection)
        if said.get("type", "parOf") == "parOf":
            place = number(said.get("srcOrd", "")) or 0
            placed[said.get("srcId", "")].append((place, said.get("destId", "")))
    below: defaultdict[str, list[str]] = defaultdict(list)
    for key, points in placed.items():
        below[key] = [point for _, point in sorted(points)]
    return below


def _paragraphs(text: Element | None) -> list[list[Line]]:
    found: list[list[Line]] = []
    for paragraph in () if text is None else text:
        if name_of(paragraph) == "a:p":
            pieces = [_piece(run) for run in paragraph if name_of(run) in {"a:r", "a:fld"}]
            if any(piece.strip() for piece, _ in pieces):
                found.append(pieces)
    return found


def _piece(run: Element) -> Line:
    inside = children(run)
    look = inside.get("a:rPr")
    text = (inside["a:t"].text or "") if "a:t" in inside else ""
    if "a:noFill" in children(look):
        return text, "transparent text"
    size = number(attributes(look).get("sz", ""))
    return text, hidden_by_size(None if size is None else size / _PER_POINT)


__all__ = ["Line", "lines_of", "write_lines"]
