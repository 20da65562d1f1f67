"""How a name that is also an ordinary word must be written: its capitals, as a word of its own."""

from __future__ import annotations

import re

from skillmatch.find.evidence import between_skills, follows_person_title, skill_list
from skillmatch.find.scan import Candidate
from skillmatch.find.scene import Scene

_LIST_ITEM_END = re.compile(r"\s*(?:[,;/|)•]|\Z)")


def case_holds(scene: Scene, candidate: Candidate) -> bool:
    """Say whether the letters are in the case the entry asks for.

    In a line without any lower-case letter case says nothing, so there it never holds a
    candidate back; the entry's other needs still do. In a list in lower case ("python, go")
    a place between two list separators makes up for the capital.
    """
    rule = candidate.surface.rule
    if rule is None or rule.case == "any":
        return True
    text = scene.scan.text
    written = "".join(c for c in text[candidate.start : candidate.end] if c.isalnum() or c in "+#")
    wanted = "".join(c for c in rule.surface if c.isalnum() or c in "+#")
    if rule.case == "capital":
        if written[:1].isupper():
            return True
    elif _same_letters(written, wanted) or _is_capital_of_typo(candidate, written, wanted):
        return True
    if written.isupper() and _all_capitals(text, candidate):
        return True
    if not rule.needs or not written.islower() or len(written) == 1:
        return False
    if between_skills(scene, candidate):
        return True
    return (
        _LIST_ITEM_END.match(text, candidate.end) is not None
        and scene.is_separated_left(candidate)
        and skill_list(scene, candidate)
    )


def _is_capital_of_typo(candidate: Candidate, written: str, wanted: str) -> bool:
    """Say whether a misspelt name has at least its first letter in the right case."""
    return candidate.how == "typo" and written[:1] == wanted[:1] and not written.isupper()


def _same_letters(written: str, wanted: str) -> bool:
    """Compare letter by letter; an added or dropped plural ending must be in lower case."""
    if written == wanted:
        return True
    longer, shorter = (written, wanted) if len(written) > len(wanted) else (wanted, written)
    ending = longer[len(shorter) :]
    if longer.startswith(shorter) and ending in {"s", "es"}:
        return True
    return longer.endswith("ies") and longer[:-3] == shorter.removesuffix("y")


def _all_capitals(text: str, candidate: Candidate) -> bool:
    left = text.rfind("\n", 0, candidate.start) + 1
    right = text.find("\n", candidate.end)
    line = text[
        max(left, candidate.start - 80) : min(len(text) if right < 0 else right, candidate.end + 80)
    ]
    return line.isupper() and sum(c.isalpha() for c in line) > candidate.end - candidate.start


def stands_alone(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a name is a word of its own: not part of ``R&D``, ``go-live`` or ``C-level``."""
    text = scene.scan.text
    before = text[candidate.start - 1 : candidate.start] if candidate.start else ""
    after = text[candidate.end : candidate.end + 2]
    short = candidate.end - candidate.start <= 2  # noqa: PLR2004 - "R", "C", "Go"
    if follows_person_title(scene, candidate):
        return False
    if before in {"'", "’", "_", "@", "#", "$", "°", "\\"} or after[:1] in {"_", "@", "°", "\\"}:
        return False
    if before == "." and short:
        return False
    if before in {"-", "‐", "‑"} and text[candidate.start - 2 : candidate.start - 1].isalnum():
        return False
    if short and (before == "&" or (after[:1] == "&" and after[1:2].isalnum())):
        return False
    if after[:1] == "." and after[1:2].isalnum() and short:
        return False
    if after[:1] in {"-", "‐", "‑"} and after[1:2].isalnum():
        following = scene.words_after(candidate)
        return bool(following) and following[0] in {"based", "lang", "driven", "script", "native"}
    possessive = re.match(r"['’]s\b", after + text[candidate.end + 2 : candidate.end + 3])
    return not (short and after[:1] in {"'", "’"}) or bool(possessive)


__all__ = ["case_holds", "stands_alone"]
