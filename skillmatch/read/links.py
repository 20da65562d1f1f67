"""Links: a web address is kept behind the text that leads to it."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

_WRAPPER = re.compile(r"https?://(?:www\.)?google\.[a-z.]{2,6}/url\?", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)


def shown_address(address: str, shown: str) -> str:
    """Return a web address as it is kept behind a link's text, unless the text shows it.

    >>> shown_address("https://example.org/ann", "my page"), shown_address("mailto:a@b.org", "x")
    (' (https://example.org/ann)', '')
    >>> shown_address("https://www.example.org/", "example.org")
    ''
    """
    address = unwrapped(address.strip())
    if not _WEB.match(address) or _bare(address) in _bare(shown):
        return ""
    return f" ({address})"


def unwrapped(address: str) -> str:
    """Return where an address of Google Docs leads: it sends links over a page of Google's.

    >>> unwrapped("https://www.google.com/url?q=https://example.org/ann&sa=D&ust=1")
    'https://example.org/ann'
    """
    if not _WRAPPER.match(address):
        return address
    try:
        given = parse_qs(urlsplit(address).query, max_num_fields=20)
    except ValueError:
        return address
    leads_to = (given.get("q") or given.get("url") or [address])[0]
    return leads_to if _WEB.match(leads_to) else address


def _bare(address: str) -> str:
    bare = _WEB.sub("", address.strip().casefold())
    return bare.removeprefix("www.").rstrip("/")


__all__ = ["shown_address", "unwrapped"]
