"""Word: parts of a formula or table that keep a place, and whose text nobody sees."""

from __future__ import annotations

from skillmatch.read.word.numbers import number
from skillmatch.read.xml import Element, attributes, child, children

_OFF = frozenset({"0", "false", "off"})
_NARROWEST = 60  # twentieths of a point; no letter of a readable size is narrower


def why_unseen(element: Element) -> str:
    """Return why nothing in a phantom of a formula can be seen, if it cannot."""
    if attributes(children(child(element, "m:phantPr")).get("m:show")).get("m:val") in _OFF:
        return "in a formula's phantom"
    return ""


def too_narrow(cell: dict[str, Element], *, fixed: bool) -> str:
    """Return why a cell cannot show text: no letter is as narrow, and it may not grow."""
    said = attributes(cell.get("w:tcW"))
    width = number(said.get("w:w", ""))
    if fixed and width and said.get("w:type", "dxa") == "dxa" and 0 < width < _NARROWEST:
        return "in a cell too narrow for a letter"
    return ""


__all__ = ["too_narrow", "why_unseen"]
