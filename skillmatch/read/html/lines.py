"""Lines of text made of the stretches of an HTML page, white space as a browser shows it."""

from __future__ import annotations

import re

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pieces import Piece

_SPACES = re.compile(r"[ \t\n\r\f]+")
SPACE, CELL, LINE, PARAGRAPH = " ", " · ", "\n", "\n\n"
_STRONGER = ("", SPACE, CELL, LINE, PARAGRAPH)
_KEPT_OF_LINE = 80


class Lines:
    """Text laid out so far.

    What parts two stretches is written when the second comes, so that none stands at the start,
    at the end, or twice.
    """

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.line = ""
        self.bullet = ""
        self._parting = ""
        self._left = 2 * DEFAULT_LIMITS.characters

    @property
    def full(self) -> bool:
        """Whether there is more text than is read."""
        return self._left < 0

    def part(self, parting: str) -> None:
        """Part what stands here from what comes, by at least this."""
        if _STRONGER.index(parting) > _STRONGER.index(self._parting):
            self._parting = parting

    def add(self, text: str, hidden: str, *, as_written: bool = False) -> None:
        """Add a stretch of text; runs of white space in it are one space."""
        if as_written:
            self._put(text, hidden)
            return
        text = _SPACES.sub(" ", text)
        if text.startswith(" "):
            self.part(SPACE)
        bare = text.strip(" ")
        if bare:
            self._put(bare, hidden)
            if text.endswith(" "):
                self.part(SPACE)

    def append(self, text: str, hidden: str) -> None:
        """Add text directly behind what stands there, before any parting."""
        self.pieces.append(Piece(text, hidden))
        self._left -= len(text)

    def since(self, place: int) -> str:
        """Return the text of the pieces from a place on."""
        return "".join(piece.text for piece in self.pieces[place:])

    def _put(self, text: str, hidden: str) -> None:
        if self.pieces and bool(self.pieces[-1].hidden) != bool(hidden):
            self.part(SPACE)  # or hidden text would spell other words with its neighbours
        parting = self._parting if self.pieces else ""
        if self.bullet:
            parting += self.bullet
        text = parting + text
        last = text.rfind("\n")
        self.line = (text[last + 1 :] if last >= 0 else self.line + text)[:_KEPT_OF_LINE]
        self._parting = self.bullet = ""
        self.append(text, hidden)


__all__ = ["CELL", "LINE", "PARAGRAPH", "SPACE", "Lines"]
