"""Chunks: web pages and plain text inside a DOCX, which Word shows as if they were written in it.

Exports from web pages (html-docx-js) hold nothing else.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from skillmatch.errors import DocumentError
from skillmatch.read.container import Container
from skillmatch.read.encoding import decode
from skillmatch.read.html import is_html, pieces_of_file
from skillmatch.read.pieces import Piece

_MOST = 20  # of one document; each may refer to the same part
_PLAIN = frozenset({".txt"})


class Chunks:
    """The embedded pages of a DOCX.

    Parameters
    ----------
    container, parts
        Where they are, and under which relationship ids.

    Attributes
    ----------
    warnings
        What their reading noted.
    """

    def __init__(self, container: Container, parts: Mapping[str, str]) -> None:
        self._container, self._parts = container, parts
        self._left = _MOST
        self.warnings: tuple[str, ...] = ()

    def pieces(self, key: str) -> list[Piece] | None:
        """Return the text of one, by its relationship id; ``None`` if it is not read."""
        name = self._parts.get(key, "")
        if name not in self._container or self._left <= 0:
            return None
        self._left -= 1
        suffix = posixpath.splitext(name)[1].casefold()
        data = self._container.read(name)
        try:
            if is_html(data, suffix):
                pieces, warnings = pieces_of_file(data)
                self.warnings += tuple(w for w in warnings if w not in self.warnings)
                return pieces
            return [Piece(decode(data))] if suffix in _PLAIN else None
        except DocumentError:
            return None


__all__ = ["Chunks"]
