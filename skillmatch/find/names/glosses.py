"""Glosses: an abbreviation that the text itself spells out as something else.

"Volunteer Police Cadets (VPC)" is no cloud network and "ML (Merrill Lynch)" no machine learning.
"""

from __future__ import annotations

import re

from skillmatch.find.words.scan import Candidate, Scan
from skillmatch.names import normal_form

_SMALL_WORDS = frozenset(
    {"of", "and", "the", "for", "in", "on", "to", "de", "a", "an", "&", "with"}
)
_OPEN = frozenset("([")
_HYPHENS = frozenset("-‐‑–")
_WITHIN = re.compile(r"\s*[(\[]\s*([^()\[\]\n]{4,80})[)\]]")
_SHORTEST, _LONGEST = 2, 6
_WINDOW = 100
_PAIR = 2
_FILE_FORMATS = frozenset({"AI"})  # those of programs that draw, which are no skills
_FORMATS = frozenset({"psd", "eps", "svg", "indd", "cdr", "tiff", "tif", "dxf", "dwg"})
_INSTITUTION = re.compile(
    r"((?:[A-Z][\w'’-]*[ ](?:(?:of|for|and|the|&)[ ])*){0,5}(?:Tech|Institutes?|University|College|"
    r"School|Centre|Center|Ministry|Authority|Council|Union|Association|Agency|Department|Board|"
    r"Committee|Federation|Bureau|Commission|Hospital|Bank|Club|Party|Company|Corporation)"
    r"(?:[ ](?:of|for)(?:[ ](?:the[ ])?[A-Z]\w*(?:[ ]and)?){1,3})?)[ ]\($"
)
_SAME_BEGINNING = 5  # "International" is no "Intelligence"


def means_something_else(scan: Scan, candidate: Candidate) -> bool:
    """Say whether an abbreviation stands beside words it abbreviates that are not its skill's.

    Any name behind "non-" means something else, too.
    """
    before = candidate.first - 1
    if before >= 0 and scan.words[before] == "non" and scan.gap(before, before + 1) in _HYPHENS:
        return True  # "non-Java shops"
    if candidate.end - candidate.start > _LONGEST + 1:
        return False
    written = scan.text[candidate.start : candidate.end].rstrip("s")
    if not (_SHORTEST <= len(written) <= _LONGEST and written.isupper() and written.isalpha()):
        return False
    if written in _FILE_FORMATS and _is_beside_format(scan, candidate):
        return True
    if _is_of_institution(scan, candidate, written):
        return True
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
    shared = sum(word in known for word in said)
    # Of two words one is not enough: "artificial insemination".
    return 2 * shared > len(said) or (2 * shared == len(said) and len(said) != _PAIR)


def _is_beside_format(scan: Scan, candidate: Candidate) -> bool:
    """Say whether it stands in one list with a file format: "Illustrator (AI, PSD)"."""
    words = scan.words
    near = {*words[candidate.first - 1 : candidate.first], *words[candidate.last + 1 :][:1]}
    beside = {candidate.first - 1, candidate.last + 1}
    return not _FORMATS.isdisjoint(near) and any(
        0 <= index < len(words)
        and words[index] in _FORMATS
        and scan.gap(min(index, candidate.first), max(index, candidate.first)).strip()
        in {",", "/", "|"}
        for index in beside
    )


def _is_of_institution(scan: Scan, candidate: Candidate, written: str) -> bool:
    """Say whether it is in brackets behind an institution: "Georgia Tech (GIT)"."""
    if scan.text[candidate.start - 1 : candidate.start] != "(":
        return False
    if scan.text[candidate.end : candidate.end + 1] != ")":
        return False
    found = _INSTITUTION.search(scan.text, max(0, candidate.start - _WINDOW), candidate.start)
    if found is None or found[1][0] != written[0]:
        return False
    return not _is_meaning(found[1].split(), candidate)


__all__ = ["means_something_else"]
