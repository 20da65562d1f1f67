"""Neighbours: what stands right beside a name, and whether other names do."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from skillmatch.find.meaning.code_words import AFTER_CODE
from skillmatch.find.words.scan import Candidate, Scan

_NEAR = 12
_YEARS_BEHIND = re.compile(
    r",[ \t]+(?:19|20)\d\d[ \t]*[-–—][ \t]*"
    r"(?:(?:19|20)\d\d|[Pp]resent|[Nn]ow|[Tt]oday|[Cc]urrent)\b"
)


def is_lonely(candidate: Candidate, within: AbstractSet[int]) -> bool:
    """Say whether no other name stands near, by the indexes of the words of all names."""
    around = range(candidate.first - _NEAR, candidate.last + _NEAR + 1)
    own = range(candidate.first, candidate.last + 1)
    return not any(index in within and index not in own for index in around)


def name_goes_on(candidate: Candidate, scan: Scan, within: AbstractSet[int]) -> bool:
    """Say whether a capitalised word that belongs to no skill follows: "Pinecone Retail"."""
    following = candidate.last + 1
    if following >= len(scan.words) or following in within:
        return False
    if scan.gap(candidate.last, following) != " ":
        return False
    word = scan.text[scan.starts[following] : scan.ends[following]]
    return word[:1].isupper() and word.casefold() not in AFTER_CODE


def is_place_of_job(candidate: Candidate, scan: Scan, within: AbstractSet[int]) -> bool:
    """Say whether it stands between an employer and years: "Fernhill Foods, Basel, 2020-2022"."""
    before = candidate.first - 1
    if before < 0 or before in within or _YEARS_BEHIND.match(scan.text, candidate.end) is None:
        return False
    employer = scan.text[scan.starts[before]].isupper()
    return employer and scan.gap(before, candidate.first) == ", "


__all__ = ["is_lonely", "is_place_of_job", "name_goes_on"]
