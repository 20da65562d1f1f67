"""Pieces: text as a format gives it, each with why it cannot be seen, joined into one text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from skillmatch.document import Document, HiddenText
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.normalize import normalize
from skillmatch.read.text import build_document


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in reading order.

    Attributes
    ----------
    text
        As the format gives it, with line ends where a reader sees them.
    hidden
        Why a reader of the page cannot see it; ``""`` for text that can be seen.
    """

    text: str
    hidden: str = ""


def document_from_pieces(
    pieces: Iterable[Piece],
    *,
    name: str,
    format: str,  # noqa: A002 - the document's own word
    warnings: tuple[str, ...] = (),
) -> Document:
    """Return the document of some pieces, with the hidden ones marked.

    Pieces that follow each other and are alike are joined before they are normalised, so that a
    word spread over several is one.
    """
    parts: list[str] = []
    hidden: list[HiddenText] = []
    offset, limit = 0, DEFAULT_LIMITS.characters
    for piece in _merged(pieces):
        text = normalize(piece.text)[: limit - offset]
        if piece.hidden and text.strip():
            hidden.append(HiddenText(offset, offset + len(text), piece.hidden, 1))
        parts.append(text)
        offset += len(text)
        if offset >= limit:
            cut = f"Only the first {limit:,} characters were read."
            warnings = warnings if cut in warnings else (*warnings, cut)
            break
    return build_document(
        "".join(parts), name=name, format=format, warnings=warnings, hidden=tuple(hidden)
    )


def _merged(pieces: Iterable[Piece]) -> Iterable[Piece]:
    held: list[str] = []
    reason = ""
    for piece in pieces:
        if held and piece.hidden != reason:
            yield Piece("".join(held), reason)
            held = []
        reason = piece.hidden
        held.append(piece.text)
    if held:
        yield Piece("".join(held), reason)


__all__ = ["Piece", "document_from_pieces"]
