"""HTML in the texts of a JSON Resume, as web forms leave it there: read as text."""

from __future__ import annotations

import re

from skillmatch.errors import DocumentError

_MARKUP = re.compile(
    r"</?(?:p|div|span|br|h[1-6]|ul|ol|li|b|strong|i|em|u|a|font|table|tr|td|code|pre|blockquote)"
    r"(?:\s[^<>]*)?/?>|<!--|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31});",
    re.IGNORECASE,
)


def plain(text: str) -> tuple[str, bool]:
    """Return a text without its HTML, and whether some of it was hidden, and so left out.

    >>> plain("<p>R&amp;D in <b>Rust</b></p>"), plain("a < b & c")
    (('R&D in Rust', False), ('a < b & c', False))
    >>> plain("Go<i hidden>Rust</i>")
    ('Go', True)
    """
    if not _MARKUP.search(text):
        return text, False
    # Imported late: few files have any.
    from skillmatch.read.html.hidden import Appearance  # noqa: PLC0415
    from skillmatch.read.html.layout import lay_out  # noqa: PLC0415
    from skillmatch.read.html.style import StyleSheets  # noqa: PLC0415
    from skillmatch.read.html.tokens import tokens  # noqa: PLC0415

    try:
        # Lines that are written as lines stay so.
        found, _ = tokens(text.strip().replace("\n", "<br>"))
        pieces = lay_out(found, StyleSheets([]), Appearance())
    except DocumentError:  # more markup than is read: shown as it is written
        return text, False
    seen = "".join(piece.text for piece in pieces if not piece.hidden)
    return seen.strip(), any(piece.hidden for piece in pieces)


__all__ = ["plain"]
