"""Page rows: pieces of a page's text, and which of them stand beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from skillmatch.read.pdf.geometry import Box

BROKEN = ("\ufffe", "\u00ad")
"""What pdfium writes for the hyphen at which a word is broken."""


class Piece(NamedTuple):
    """What is painted on one row without a break.

    Attributes
    ----------
    number
        As it comes in the text that pdfium gives.
    box
        What it covers, up to the height of its font.
    words
        What it says.
    """

    number: int
    box: Box
    words: str


Row = list[Piece]
"""Pieces beside each other, from left to right."""


def boxed(row: Sequence[Piece]) -> Box:
    """Return what a row covers."""
    if len(row) == 1:
        return row[0].box
    return (
        min(piece.box[0] for piece in row),
        min(piece.box[1] for piece in row),
        max(piece.box[2] for piece in row),
        max(piece.box[3] for piece in row),
    )


def height_of(box: Box) -> float:
    """Return the height of a row."""
    return box[3] - box[1]


def on_one_row(one: Box, other: Box) -> bool:
    """Say whether the lower of two texts stands at the height of the higher.

    >>> on_one_row((0, 10, 50, 20), (90, 11, 99, 18)), on_one_row((0, 10, 50, 20), (0, 0, 9, 9))
    (True, False)
    """
    if height_of(one) < height_of(other):
        one, other = other, one
    return one[1] < (other[1] + other[3]) / 2 < one[3] and other[1] < (one[1] + one[3]) / 2


def is_above(one: Box, other: Box) -> bool:
    """Say whether a text stands higher on the page than another."""
    return (one[1] + one[3]) / 2 > other[3]


__all__ = ["BROKEN", "Piece", "Row", "boxed", "height_of", "is_above", "on_one_row"]
