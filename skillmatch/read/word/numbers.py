"""What Word writes as numbers and switches: lengths, indents, heights of lines."""

from __future__ import annotations

from skillmatch.read.visibility import hidden_by_height
from skillmatch.read.xml import Element, attributes

ON = frozenset({"1", "true", "on", ""})
_LONGEST_NUMBER = 9  # digits
_LETTER = 12.0  # points; what indents said in characters count by


def toggle(element: Element | None) -> bool | None:
    """Return whether a property is on; ``None`` where it is not said."""
    if element is None:
        return None
    return attributes(element).get("w:val", "").strip() in ON


def number(text: str) -> int | None:
    """Return a whole number, or ``None`` for text that is none.

    >>> number("-24"), number("2.5"), number("")
    (-24, 2, None)
    """
    digits = text.strip().partition(".")[0]
    if len(digits) > _LONGEST_NUMBER or not digits.removeprefix("-").isdecimal():
        return None
    return int(digits)


def too_low(twentieths: int | None, rule: str) -> str:
    """Return why text on a line, or in a row, of exactly this height cannot be seen.

    >>> too_low(20, "exact"), too_low(240, "exact"), too_low(20, "auto")
    ('in a line of 1 pt', '', '')
    """
    if twentieths is None or rule != "exact":
        return ""
    return hidden_by_height(twentieths / 20)


def points_of(twentieths: str) -> float | None:
    """Return a length written in twentieths of a point.

    >>> points_of("240"), points_of("auto")
    (12.0, None)
    """
    said = number(twentieths)
    return None if said is None else said / 20


def indents(element: Element | None) -> tuple[float | None, float | None]:
    """Return how far ``w:ind`` indents all lines, and the first more; ``None`` for silence."""
    said = attributes(element)
    left = _indent(said, "w:left", "w:start")
    first = _indent(said, "w:firstLine")
    hanging = _indent(said, "w:hanging")
    return left, (-hanging if hanging is not None else first)


def _indent(said: dict[str, str], *names: str) -> float | None:
    for name in names:
        letters = number(said.get(f"{name}Chars", ""))
        if letters is not None:
            return letters / 100 * _LETTER
        if name in said:
            return points_of(said[name])
    return None


__all__ = ["ON", "indents", "number", "points_of", "toggle", "too_low"]
