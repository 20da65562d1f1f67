"""Items: the bullets and paragraphs of a text, in which several words tell one thing together."""

from __future__ import annotations

from collections.abc import Callable

from skillmatch.find.words.scan import Scan
from skillmatch.find.work.deed_nouns import Words
from skillmatch.skill import Skill

_ENDS = frozenset(".;!?•|")
_NEAR = 12  # words around a name, of which one names nothing


def begins_item(scanned: Words, index: int) -> bool:
    """Say whether a word is the first of a bullet or paragraph, or of a line below a full stop."""
    gap = scanned.gaps[index]
    return "\n" in gap and (gap.count("\n") > 1 or gap.strip() != "")


def begins_sentence(scanned: Words, index: int) -> bool:
    """Say whether a word is the first of a sentence or item: "1.3" and "what: how" are in one."""
    gap = scanned.gaps[index]
    if gap == " ":
        return False
    return begins_item(scanned, index) or (not _ENDS.isdisjoint(gap) and gap[-1:].isspace())


def item_around(scanned: Words, index: int, *, before: int, behind: int) -> range:
    """Return the indexes of the words of one item around a word, so many on either side."""
    return _around(scanned, index, before, behind, begins_item)


def sentence_around(scanned: Words, index: int, *, before: int, behind: int) -> range:
    """Return the indexes of the words of one sentence around a word, so many on either side."""
    return _around(scanned, index, before, behind, begins_sentence)


def _around(
    scanned: Words, index: int, before: int, behind: int, begins: Callable[[Words, int], bool]
) -> range:
    first, last = index, index
    while first > max(0, index - before) and not begins(scanned, first):
        first -= 1
    furthest = min(len(scanned.words) - 1, index + behind)
    while last < furthest and not begins(scanned, last + 1):
        last += 1
    return range(first, last + 1)


class Named:
    """What is named where, so that a long text is asked for a few words of it alone.

    Parameters
    ----------
    scanned
        Its names that are accepted count.
    """

    def __init__(self, scanned: Scan) -> None:
        self._scanned = scanned
        self._skills = {c.first: c.surface.skill for c in scanned.candidates if c.accepted}
        self._words = {
            i for c in scanned.candidates if c.accepted for i in range(c.first, c.last + 1)
        }

    def has(self, skill_id: str, near: range) -> bool:
        """Say whether a skill, or one that is a kind of it, is named among some words."""
        skills = (self._skills.get(index) for index in near)
        return any(skill is not None and skill_id in _kinds(skill) for skill in skills)

    def unnamed_near(self, index: int) -> int:
        """Return a word, or the nearest one of its item that names nothing.

        What names a skill tells no other one: "MRI segmentation".
        """
        if index not in self._words:
            return index
        near = item_around(self._scanned, index, before=_NEAR, behind=_NEAR)
        free = [place for place in near if place not in self._words]
        return min(free, key=lambda place: abs(place - index), default=index)


def _kinds(skill: Skill) -> tuple[str, ...]:
    """Return what a name says outright: of a tool's many uses it says none."""
    return (skill.id, *skill.broader) if skill.kind == "concept" else (skill.id,)


__all__ = ["Named", "begins_item", "item_around", "sentence_around"]
