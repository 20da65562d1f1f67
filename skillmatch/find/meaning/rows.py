"""Rows: names that stand in one list with certain skills, with signs between or without any."""

from __future__ import annotations

import re

from skillmatch.find.meaning.scene import Scene
from skillmatch.find.words.scan import Candidate

_LIST_WINDOW = 9
_BARE_ROW = 2
_ROW_LABELS = frozenset({"technologies"})
_LIST_SEPARATOR = re.compile(r"[,;/|•●▪■◦·()\[\]&]|\b(?:and|or)\b")


def skill_list(scene: Scene, candidate: Candidate) -> bool:
    """Stand beside a list separator, with a certain skill in the same list.

    A list that has lost its separators ("django go docker") counts between two certain skills.
    """
    left = scene.is_separated_left(candidate)
    right = scene.is_separated_right(candidate)
    if left or right:
        near, certain = scene.near(candidate, _LIST_WINDOW, scene.list_ends), scene.certain
        before = [i for i in range(candidate.first - 1, near.start - 1, -1) if i in certain]
        if left and _list_reaches(scene, candidate, before):
            return True
        behind = [i for i in range(candidate.last + 1, near.stop) if i in certain]
        if right and _list_reaches(scene, candidate, behind):
            return True
    return between_skills(scene, candidate) or is_in_bare_row(scene, candidate)


def between_skills(scene: Scene, candidate: Candidate) -> bool:
    """Say whether both neighbours are certain skills with nothing but a space between."""
    before, after = candidate.first - 1, candidate.last + 1
    return (
        before in scene.certain
        and after in scene.certain
        and not scene.scan.gap(before, candidate.first).strip()
        and not scene.scan.gap(candidate.last, after).strip()
    )


def is_in_bare_row(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it is in a row of names with nothing between: "Technologies c c++ rust linux".

    The row begins with such a label, or another two certain names of things stand on one side.
    """
    if candidate.surface.skill.kind == "concept":
        return False
    scan, label, left, right = scene.scan, candidate.first - 1, 0, 0
    while label in scene.certain and label in scene.things_end and left < _LIST_WINDOW:
        if scan.gap(label, label + 1).strip():
            return False
        label, left = scene.things_end[label] - 1, left + 1
    end = candidate.last + 1
    while end in scene.certain and end in scene.things_begin and right < _BARE_ROW:
        if scan.gap(end - 1, end).strip():
            break
        end, right = scene.things_begin[end] + 1, right + 1
    if label >= 0 and scan.words[label] in _ROW_LABELS and left + right > 0:
        capital = scan.text[scan.starts[label]].isupper()
        return capital and not scan.gap(label, label + 1).strip()
    return scan.text[candidate.start].isupper() and max(left, right) >= _BARE_ROW


def _list_reaches(scene: Scene, candidate: Candidate, certain: list[int]) -> bool:
    """Say whether a certain skill stands at most two list items away."""
    for index in certain:
        low, high = (index, candidate.first) if index < candidate.first else (candidate.last, index)
        between = scene.scan.text[scene.scan.ends[low] : scene.scan.starts[high]]
        separators = len(_LIST_SEPARATOR.findall(between))
        loose_words = high - low - 1
        if separators and loose_words <= 3 * separators:
            return True
    return False


__all__ = ["between_skills", "is_in_bare_row", "skill_list"]
