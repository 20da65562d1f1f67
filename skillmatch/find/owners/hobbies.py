"""Hobbies: the sentences in which a name is what somebody likes, and no skill."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan

_HOBBY = cue_words({"hobby", "hobbies", "fun", "likes", "leisure"})
_HOBBIES = re.compile(
    r"\b(?:[Hh]obb(?:y|ies)|HOBB(?:Y|IES)|(?:(?<=\n)|(?<=[*•-] ))(?:FUN|Fun|LIKES|Likes|LEISURE"
    r"|Leisure)"
    r"(?=[ \t]*:|[ ]{2}|\t))\b[^\n.•]{0,250}"
)


def hobbies(scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the sentences that tell of hobbies, from that word on."""
    reached = 0
    for start in scan.places(_HOBBY).starts:
        match = _HOBBIES.match(scan.text, start) if start >= reached else None
        if match is not None:
            reached = match.end()
            yield match.span()


__all__ = ["hobbies"]
