"""Signs: what a table of skills ticks off or leaves out, "Perl ✗", "HCM (–)", "Go: n/a"."""

from __future__ import annotations

import re

_CROSS = "✗✘❌☒✖"
_TICK = "✓✔☑✅"
_DASH = r"(?:\([ \t]*[-–—][ \t]*\)|[:|][ \t]*[-–—][ \t]*(?=[|,;\n]|\Z))"
# It begins with a set of characters, which is what makes the search for it fast.
SIGN = re.compile(
    rf"[{_CROSS}/([:|](?:(?<=[{_CROSS}])|(?<=[Nn]/)[Aa]\b|[ \t]*[-–—][ \t]*[]),;|\n]|[ \t]*[-–—]\Z)"
)
"""What may be such a sign."""
_LEFT_OUT = re.compile(rf"[ \t]*(?:[:(|–—-]?[ \t]*(?:[{_CROSS}]|n/a\b)|{_DASH})", re.IGNORECASE)
_SIGN_FIRST = re.compile(rf"[^\S\n]*[-•*]?[^\S\n]*[{_CROSS}{_TICK}]")
_CROSSED = re.compile(rf"[{_CROSS}][ \t]*\Z")


def is_left_out(text: str, start: int, end: int) -> bool:
    """Say whether the sign at a name leaves it out.

    Where a line begins with a sign, each stands before its name, otherwise behind it.

    >>> line = "Perl ✗   Python ✓"
    >>> is_left_out(line, 0, 4), is_left_out(line, 9, 15)
    (True, False)
    >>> line = "✗ Perl  ✓ Python ✗ Go"
    >>> is_left_out(line, 2, 6), is_left_out(line, 10, 16)
    (True, False)
    """
    if _SIGN_FIRST.match(text, text.rfind("\n", 0, start) + 1):
        return _CROSSED.search(text, max(0, start - 3), start) is not None
    return _LEFT_OUT.match(text, end) is not None


__all__ = ["SIGN", "is_left_out"]
