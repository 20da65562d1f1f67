"""Links: a web address is kept behind the text that leads to it."""

from __future__ import annotations

import re

_WEB = re.compile(r"https?://", re.IGNORECASE)


def shown_address(address: str, shown: str) -> str:
    """Return a web address as it is kept behind a link's text, unless the text shows it.

    >>> shown_address("https://example.org/ann", "my page"), shown_address("mailto:a@b.org", "x")
    (' (https://example.org/ann)', '')
    >>> shown_address("https://www.example.org/", "example.org")
    ''
    """
    address = address.strip()
    if not _WEB.match(address) or _bare(address) in _bare(shown):
        return ""
    return f" ({address})"


def _bare(address: str) -> str:
    bare = _WEB.sub("", address.strip().casefold())
    return bare.removeprefix("www.").rstrip("/")


__all__ = ["shown_address"]
