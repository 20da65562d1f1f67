"""Acronyms among their kin: "shipped it with RAG" in a resume that names LangChain elsewhere.

A reader who has seen the field of a resume takes an acronym of that field for what it is there.
"""

from __future__ import annotations

import re

from skillmatch.find.meaning.scene import Scene
from skillmatch.find.words.scan import Candidate

_FEWEST_LETTERS = 3
_FEWEST_KIN = 2
# A word of a heading or of a name: "QUOTE MANAGEMENT SYSTEM", "ARROW HEALTH".
_IN_CAPITALS_BEFORE = re.compile(r"[A-Z]{3,}[ \t&-]+$")
_IN_CAPITALS_BEHIND = re.compile(r"[ \t&-]+[A-Z]{3,}\b")
_UMBRELLAS = frozenset(
    {"artificial-intelligence", "programming", "software-engineering", "data-science"}
)
"""What is part of one of these may be of another field altogether."""


def is_acronym_among_kin(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it is written as an acronym, and the text names others of its field."""
    written = scene.scan.text[candidate.start : candidate.end]
    if len(written) < _FEWEST_LETTERS or not written.isupper() or not written.isalnum():
        return False
    if _IN_CAPITALS_BEFORE.search(scene.left_of(candidate)):
        return False
    if _IN_CAPITALS_BEHIND.match(scene.right_of(candidate)):
        return False
    own = candidate.surface.skill
    fields = frozenset(own.broader) - _UMBRELLAS
    kin = (
        other
        for other in scene.accepted
        if other in fields or not fields.isdisjoint(scene.taxonomy[other].broader)
    )
    return sum(1 for other in kin if other != own.id) >= _FEWEST_KIN


__all__ = ["is_acronym_among_kin"]
