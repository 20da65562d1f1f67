"""Versions as evidence: the number at a name tells that it is a product's, "Elm 0.19"."""

from __future__ import annotations

import re

from skillmatch.find.meaning.code_words import BEFORE_CODE, BEFORE_VERSION
from skillmatch.find.meaning.scene import Scene
from skillmatch.find.words.scan import Candidate

_VERSION_WINDOW = 24
_BULLET_WINDOW = 8
_DOTTED = re.compile(r"\d{1,4}\.[\dx]")
_VERSION_ENDS = re.compile(r"\s*(?:[,.;)/|\n]|\Z|(?:and|with|on|for|to|using|in|at|under)\b)")
_ITEM_ENDS = re.compile(r"[ \t+]*(?:\n|\Z)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LARGEST_VERSION = 30
_SURE_EDITIONS = frozenset({"89", "99"})  # of C
_ITEM_BEGINS = re.compile(r"(?:^|\n)[ \t]*[•●▪■◦‣⁃∙*–-][ \t]*$")


def has_sure_version(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a version makes it a product whatever its name.

    That of "Elm 0.19" does, and of "on Node 16", and one that fills a list item: "• Node 18".
    """
    if not candidate.version or candidate.surface.skill.kind == "concept":
        return False
    if _DOTTED.match(candidate.version):
        return True
    if is_doubtful_edition(scene, candidate) or is_large_number(scene, candidate):
        return False
    behind = scene.right_of(candidate, _VERSION_WINDOW).lstrip(" vV-")
    behind = behind.removeprefix(candidate.version)
    if _ITEM_ENDS.match(behind) and _ITEM_BEGINS.search(scene.left_of(candidate, _BULLET_WINDOW)):
        return True
    before = scene.words_before(candidate)
    if not before or before[0] not in BEFORE_CODE | BEFORE_VERSION:
        return False
    return _VERSION_ENDS.match(behind) is not None


def version(scene: Scene, candidate: Candidate) -> bool:
    """Have a version number behind the name; a year is one of tools only ("Windows 2012")."""
    if is_doubtful_edition(scene, candidate) or is_large_number(scene, candidate):
        return False
    if _YEAR.fullmatch(candidate.version):
        return candidate.surface.skill.kind == "tool"
    return bool(candidate.version)


def is_large_number(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a number larger than versions grow is written onto it, as on a firm: "Next47"."""
    if not candidate.version.isdecimal() or int(candidate.version) <= _LARGEST_VERSION:
        return False
    if candidate.version in _SURE_EDITIONS or _YEAR.fullmatch(candidate.version):
        return False
    return scene.scan.text[candidate.start : candidate.end].endswith(candidate.version)


def is_doubtful_edition(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it may be a room or a cell, "C11"; "C99" is the language."""
    written = scene.scan.text[candidate.start : candidate.end]
    return written[1:].isdigit() and written[1:] not in _SURE_EDITIONS


__all__ = ["has_sure_version", "is_doubtful_edition", "is_large_number", "version"]
