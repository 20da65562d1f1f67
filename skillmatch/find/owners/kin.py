"""Kin: names near by that are of what a skill is part of, of a part of it, or of its like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.find.meaning.code_words import MEANS_BEFORE
from skillmatch.find.meaning.evidence import is_labelled
from skillmatch.find.meaning.scene import Scene
from skillmatch.find.words.scan import Candidate
from skillmatch.skill import Skill

_LEVELS = 3
_LISTS = frozenset({"skills", "stack"})
_COMMA_LEFT = re.compile(r"(?:^|[,;:/|•\t]|[ ]{2}|\band)[ \t]*$")
_COMMA_RIGHT = re.compile(r"[ \t]*(?:[,;/|•\n\t]|[ ]{2}|and\b|\.?[ \t]*(?:\n|\Z))")


def count_kin(scene: Scene, candidate: Candidate, skill: Skill) -> int:
    """Count the sure names near by that are kin to a skill, for one of several readings."""
    return sum(_are_kin(skill, other.surface.skill) for other in _sure_near(scene, candidate))


def kin_speak(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a part of it is spoken of, or it is what something of its broader tool is in.

    "Led the CV team building pose estimation", "Python APIs in Falcon".
    """
    if not scene.scan.text[candidate.start].isupper():
        return False
    if _ends_name(scene, candidate):
        return False
    skill = candidate.surface.skill
    near = [other.surface.skill for other in _accepted_near(scene, candidate)]
    if any(skill.id in other.broader for other in near):
        return True
    before = scene.words_before(candidate)
    if not before or before[0] not in MEANS_BEFORE or not scene.is_separated_right(candidate):
        return False
    return any(other.kind != "concept" and other.id in skill.broader for other in near)


def _ends_name(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a capitalised word that is no skill stands before: "Fernhill Analytics"."""
    previous = candidate.first - 1
    if previous < 0 or previous in scene.candidate_words:
        return False
    if scene.scan.gap(previous, candidate.first) != " ":
        return False
    begins = scene.scan.starts[previous]
    return (
        scene.scan.text[begins].isupper()
        and candidate.surface.skill.kind == "concept"
        and (not scene.scan.text[begins : scene.scan.ends[previous]].isupper())
    )


def is_among_tools(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it is an item right beside a certain tool in a list of skills, with kin in it.

    "Databases: Oracle, Access, DB2" speaks of no access, as "Tools: Git, Make" of no making.
    """
    skill, text = candidate.surface.skill, scene.scan.text
    if skill.kind == "concept" or not text[candidate.start].isupper():
        return False
    if not _COMMA_RIGHT.match(text, candidate.end) or not _COMMA_LEFT.search(
        scene.left_of(candidate)
    ):
        return False
    beside = (scene.things_end.get(candidate.first - 1), candidate.last + 1)
    gaps = (
        scene.scan.gap(candidate.first - 1, candidate.first) if candidate.first else "",
        scene.right_of(candidate, 2),
    )
    for index, gap in zip(beside, gaps, strict=True):
        other = scene.begins.get(index) if index is not None and "," in gap else None
        if other is not None and other.accepted and other.surface.skill.kind != "concept":
            section = scene.document.section_at(candidate.start)
            listed = section in _LISTS or is_labelled(scene, candidate)
            return listed and count_kin(scene, candidate, skill) > 0
    return False


def are_of_one_field(scene: Scene, left: Skill, right: Skill) -> bool:
    """Say whether two skills have a common kind, some steps up."""
    return not _above(scene, left).isdisjoint(_above(scene, right))


def _above(scene: Scene, skill: Skill) -> set[str]:
    found, level = set[str](), {skill.id}
    for _ in range(_LEVELS):
        level = {up for s in level if s in scene.taxonomy for up in scene.taxonomy[s].broader}
        found |= level
    return found


def _are_kin(one: Skill, other: Skill) -> bool:
    if one.id in other.broader or other.id in one.broader:
        return True
    return not set(one.broader).isdisjoint(other.broader)


def _sure_near(scene: Scene, candidate: Candidate) -> Iterator[Candidate]:
    """Yield the names in the same sentence that are no ordinary words, or accepted by now."""
    for other in _near(scene, candidate):
        if other.accepted or other.surface.rule is None:
            yield other


def _accepted_near(scene: Scene, candidate: Candidate) -> Iterator[Candidate]:
    return (other for other in _near(scene, candidate) if other.accepted)


def _near(scene: Scene, candidate: Candidate) -> Iterator[Candidate]:
    for index in scene.near(candidate):
        other = scene.begins.get(index)
        if other is not None and other is not candidate:
            yield other


__all__ = ["are_of_one_field", "count_kin", "is_among_tools", "kin_speak"]
