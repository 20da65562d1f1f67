"""HTML in the texts of a JSON Resume, as web forms leave it there: read as text."""

from __future__ import annotations

import re
from html import unescape

from skillmatch.errors import DocumentError

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|<!--.*?-->", re.DOTALL)
_MARKUP = re.compile(
    r"</?(?:p|div|span|br|h[1-6]|ul|ol|li|b|strong|i|em|u|a|font|table|tr|td|code|pre|blockquote)"
    r"(?:\s[^<>]*)?/?>|<!--|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31});",
    re.IGNORECASE,
)


def is_marked_up(text: str) -> bool:
    """Say whether a text holds tags or references of HTML."""
    return _MARKUP.search(text) is not None


def without_tags(text: str) -> str:
    """Return a text with its tags taken off, which is quick and knows nothing of hiding.

    >>> without_tags("<p>R&amp;D</p>")
    ' R&D '
    """
    return unescape(_TAG.sub(" ", text))


def plain(text: str) -> tuple[str, bool]:
    """Return a text without its HTML, and whether some of it was hidden, and so left out.

    >>> plain("<p>R&amp;D in <b>Rust</b></p>")
    ('R&D in Rust', False)
    >>> plain("Go<i hidden>Rust</i>")
    ('Go', True)
    """
    # Imported late: few files have any.
    from skillmatch.read.html.hidden import Appearance  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.html.layout import lay_out  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.html.style import StyleSheets  # noqa: PLC0415 - only for files of this kind
    from skillmatch.read.html.tokens import tokens  # noqa: PLC0415 - only for files of this kind

    try:
        # Lines that are written as lines stay so.
        found, _ = tokens(text.strip().replace("\n", "<br>"))
        pieces, _ = lay_out(found, StyleSheets([]), Appearance())
    except DocumentError:  # more markup than is read: shown as it is written
        return text, False
    seen = "".join(piece.text for piece in pieces if not piece.hidden)
    return seen.strip(), any(piece.hidden for piece in pieces)


__all__ = ["is_marked_up", "plain", "without_tags"]
