"""Glosses: an abbreviation that the text itself spells out as something else.

"Volunteer Police Cadets (VPC)" is no cloud network and "ML (Merrill Lynch)" no machine learning.
"""

from __future__ import annotations

import re

from skillmatch.find.scan import Candidate, Scan
from skillmatch.names import normal_form

_SMALL_WORDS = frozenset(
    {"of", "and", "the", "for", "in", "on", "to", "de", "a", "an", "&", "with"}
)
_OPEN = frozenset("([")
_WITHIN = re.compile(r"\s*[(\[]\s*([^()\[\]\n]{4,80})[)\]]")
_SHORTEST, _LONGEST = 2, 6
_WINDOW = 100
_SAME_BEGINNING = 5  # "International" is no "Intelligence"


def means_something_else(scan: Scan, candidate: Candidate) -> bool:
    """Say whether an abbreviation stands beside words it abbreviates that are not its skill's."""
    if candidate.end - candidate.start > _LONGEST + 1:
        return False
    written = scan.text[candidate.start : candidate.end].rstrip("s")
    if not (_SHORTEST <= len(written) <= _LONGEST and written.isupper() and written.isalpha()):
        return False
    gloss = _gloss_before(scan, candidate, written) or _gloss_behind(scan, candidate, written)
    return gloss is not None and not _is_meaning(gloss, candidate)


def _gloss_before(scan: Scan, candidate: Candidate, written: str) -> list[str] | None:
    """Return the words before "(VPC)" whose initials it is made of."""
    before = scan.text[max(0, candidate.start - _WINDOW) : candidate.start].rstrip()
    if before[-1:] not in _OPEN or scan.text[candidate.end : candidate.end + 2].strip()[:1] not in {
        ")",
        "]",
    }:
        return None
    line = before[:-1].rstrip().rsplit("\n", 1)[-1]
    words = re.split(r"[,;:|•]", line)[-1].replace("-", " ").split()
    for count in range(len(written), min(len(words), len(written) + 3) + 1):
        if _initials(words[-count:]) == written.casefold():
            return words[-count:]
    return None


def _gloss_behind(scan: Scan, candidate: Candidate, written: str) -> list[str] | None:
    """Return the words in brackets behind it whose initials it is made of."""
    match = _WITHIN.match(scan.text, candidate.end, candidate.end + _WINDOW)
    if match is None:
        return None
    words = match[1].replace("-", " ").split()
    for count in range(len(written), min(len(words), len(written) + 3) + 1):
        if _initials(words[:count]) == written.casefold():
            return words[:count]
    return None


def _initials(words: list[str]) -> str:
    if not words or words[0].casefold() in _SMALL_WORDS:
        return ""
    return "".join(
        word[0].casefold()
        for word in words
        if word.casefold() not in _SMALL_WORDS and word[0].isalpha()
    )


def _is_meaning(gloss: list[str], candidate: Candidate) -> bool:
    """Say whether a gloss shares half of its words with one of the skill's names."""
    said = [word[:_SAME_BEGINNING] for word in normal_form(" ".join(gloss)).split()]
    said = [word for word in said if word not in _SMALL_WORDS]
    known = {
        word[:_SAME_BEGINNING]
        for name in candidate.surface.skill.surfaces
        for word in normal_form(name).split()
    }
    return 2 * sum(word in known for word in said) >= len(said)


__all__ = ["means_something_else"]
