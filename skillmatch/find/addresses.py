"""Addresses: the stretches of a text that are URLs, e-mail addresses or host names."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ADDRESS_CUE = re.compile(
    # It begins with a set of characters, which is what makes the search for it fast.
    r"[@.:](?:(?<=@)[\w-]|(?<=:)(?<=https:|.http:)//|(?<=www\.)|"
    r"(?<=\.)(?:(?:com|org|edu|gov|io|dev|me|in|co|net|uk|de)(?=/)|(?:com|org|edu|gov|io|ai|dev)\b))",
    re.IGNORECASE,
)
_ADDRESS_LEFT = re.compile(r"[\w.+-]{1,300}$")
_ADDRESS_RIGHT = re.compile(r"[^\s<>()\[\],;]{1,2000}")


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that are URLs, e-mail addresses or host names."""
    reached = 0
    for cue in _ADDRESS_CUE.finditer(text):
        if cue.start() < reached:
            continue
        left = _ADDRESS_LEFT.search(text, max(reached, cue.start() - 300), cue.start())
        right = _ADDRESS_RIGHT.match(text, cue.end())
        start = left.start() if left else cue.start()
        reached = right.end() if right else cue.end()
        yield start, start + len(text[start:reached].rstrip(".:!?'\""))


__all__ = ["addresses"]
