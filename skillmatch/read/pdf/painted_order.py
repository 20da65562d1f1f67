"""Painted order: what the operators of a PDF page tell of all that it paints, one by one."""

from __future__ import annotations

from dataclasses import dataclass, field

from skillmatch.read.pdf.geometry import Box

Places = tuple[Box, ...] | None  # where a mask lets text be seen; None: everywhere
Letters = tuple[tuple[int, int], bytes]


@dataclass(slots=True)
class Painted:
    """What a page paints, in order.

    Attributes
    ----------
    texts
        For each text whether it is shown: whether its layers are on.
    fills
        For each filled shape with which kind of pattern it is filled, 0 for none.
    blends
        The same of the mode by which it is mixed with what is below, ``""`` if by none.
    rules
        The operators by whose rules it clips.
    letters
        For each text its font and the codes of its letters.
    masks
        The same of the texts in masks: what is painted through them shows their letters.
    lights
        For each text where the mask it is painted under lets it be seen; ``None`` for everywhere.
    unfilled
        For each text whether it is filled with a pattern that paints nothing.
    """

    texts: list[bool] = field(default_factory=list)
    fills: list[int] = field(default_factory=list)
    blends: list[str] = field(default_factory=list)
    rules: set[bytes] = field(default_factory=set)
    letters: list[Letters] = field(default_factory=list)
    masks: set[Letters] = field(default_factory=set)
    lights: list[Places] = field(default_factory=list)
    unfilled: list[bool] = field(default_factory=list)


__all__ = ["Letters", "Painted", "Places"]
