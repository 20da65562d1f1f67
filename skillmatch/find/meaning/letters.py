"""Letters: "c" and "r" in small letters, which are languages among other languages only."""

from __future__ import annotations

import re

from skillmatch.find.meaning.code_words import BEFORE_CODE
from skillmatch.find.meaning.rows import between_skills
from skillmatch.find.meaning.scene import Scene
from skillmatch.find.words.scan import Candidate

# An empty line ends the last item as the text's end does.
LIST_ITEM_END = re.compile(r"\s*(?:[,;/|)•]|\Z)|[ \t]*\n[ \t]*\n")
_LANGUAGES = frozenset({"c", "r"})
_AND = frozenset({"and", "or"})


def is_language_in_list(scene: Scene, candidate: Candidate) -> bool:
    """Say whether "c" or "r" is an item of a list right beside another language.

    "Experienced in c, c++, r and go", and a row such as "python java c c++ r sql".
    """
    previous = _index_beside(scene, candidate.first, -1)
    following = _index_beside(scene, candidate.last, 1)
    # Of "options a, b, c" none is a language.
    letter = scene.scan.words[previous] if previous >= 0 else ""
    if len(letter) == 1 and letter not in _LANGUAGES and previous not in scene.certain:
        return False
    beside = {previous, following} & scene.certain
    if not beside or not any(
        other.surface.skill.kind == "language"
        for index in beside
        for other in scene.candidates_at.get(index, ())
    ):
        return False
    text = scene.scan.text
    if previous == candidate.first - 1 and following == candidate.last + 1:
        row = not scene.scan.gap(previous, candidate.first).strip(" ")
        if row and scene.is_in_small_row(candidate) and between_skills(scene, candidate):
            return True
    if not (LIST_ITEM_END.match(text, candidate.end) or following > candidate.last + 1):
        return False
    before = scene.words_before(candidate)
    return (
        scene.is_separated_left(candidate)
        or not scene.line_before(candidate).strip()
        or (bool(before) and before[0] in BEFORE_CODE)
    )


def _index_beside(scene: Scene, index: int, step: int) -> int:
    """Return the index of the word beside another one, over an "and" between."""
    words, beside = scene.scan.words, index + step
    over_and = 0 <= beside < len(words) and words[beside] in _AND
    return beside + step if over_and and 0 <= beside + step < len(words) else beside


__all__ = ["LIST_ITEM_END", "is_language_in_list"]
