"""Making: names of what something was made in or moved to, "rigged twelve characters in Maya"."""

from __future__ import annotations

from skillmatch.find.meaning.code_words import MAKING, MEANS_BEFORE, MEANS_BEHIND
from skillmatch.find.meaning.scene import Scene
from skillmatch.find.words.scan import Candidate

MAKING_WINDOW = 10
_MOVE_WINDOW = 7


def is_moved_to(scene: Scene, candidate: Candidate) -> bool:
    """Say whether something was moved to it from another skill: "rewritten from C++ to D"."""
    before = scene.words_before(candidate, _MOVE_WINDOW)
    if before[:1] != ["to"] or "from" not in before or not _is_named_thing(scene, candidate):
        return False
    origin = range(candidate.first - before.index("from"), candidate.first - 1)
    return any(index in scene.named for index in origin)


def is_made_in(scene: Scene, candidate: Candidate) -> bool:
    """Say whether something was made in or with it: "rigged twelve characters in Maya"."""
    before = scene.words_before(candidate, MAKING_WINDOW)
    if not before or before[0] not in MEANS_BEFORE or not _is_named_thing(scene, candidate):
        return False
    after = scene.words_after(candidate)
    ends = scene.is_separated_right(candidate) or (bool(after) and after[0] in MEANS_BEHIND)
    return ends and not MAKING.isdisjoint(before)


def _is_named_thing(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it is no concept, and written with a capital letter."""
    capital = scene.scan.text[candidate.start].isupper()
    return capital and candidate.surface.skill.kind != "concept"


__all__ = ["MAKING_WINDOW", "is_made_in", "is_moved_to"]
