"""Quoted-printable: how mails carry text, saved as it was sent instead of as it is shown."""

from __future__ import annotations

import re

_SOFT_BREAK = re.compile(rb"[^\s=]=\r?\n|[ ]=\r?\n")
_SIGN = re.compile(rb"=[0-9A-F]{2}")
_OTHER_EQUALS = re.compile(rb"=(?![0-9A-F]{2}|\r?\n)")
_ENOUGH = 2


def unquoted(data: bytes) -> bytes:
    """Return a text as it is shown, if it is quoted-printable.

    Every ``=`` of such a text begins a sign said in hexadecimal, or ends a line that goes on.

    >>> unquoted(b"C=2B=2B and Ka=\\nfka, Py=\\nthon"), unquoted(b"Skills\\n======\\nx=2B, y=2B")
    (b'C++ and Kafka, Python', b'Skills\\n======\\nx=2B, y=2B')
    """
    if b"=\n" not in data and b"=\r\n" not in data:
        return data
    if _OTHER_EQUALS.search(data) or len(_SIGN.findall(data)) < _ENOUGH:
        return data
    if not _SOFT_BREAK.search(data):
        return data
    from quopri import decodestring  # noqa: PLC0415 - rarely needed

    return decodestring(data)


__all__ = ["unquoted"]
