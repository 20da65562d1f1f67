"""How a name that is also an ordinary word must be written: its capitals, as a word of its own."""

from __future__ import annotations

import re
from functools import lru_cache

from skillmatch.find.meaning.code_words import AFTER_CODE, BEFORE_CODE, STRONG_BEFORE_CODE
from skillmatch.find.meaning.evidence import (
    code_word,
    follows_person_title,
    is_labelled,
    name_goes_on,
    near_skill,
    near_word,
)
from skillmatch.find.meaning.letters import LIST_ITEM_END, is_language_in_list
from skillmatch.find.meaning.rows import between_skills, is_in_bare_row, skill_list
from skillmatch.find.meaning.scene import Scene
from skillmatch.find.meaning.technical import ENOUGH_TALK, talk_of_programs
from skillmatch.find.meaning.version_evidence import has_sure_version
from skillmatch.find.owners.first_names import FIRST_NAMES
from skillmatch.find.words.scan import Candidate
from skillmatch.find.words.small_words import SMALL_WORDS

_COMPOUNDS = frozenset(
    {
        "based",
        "lang",
        "driven",
        "script",
        "native",
        "style",
        "powered",
        "like",
        "enabled",
        "backed",
        "compatible",
        "hosted",
        "related",
        "specific",
    }
)
_HYPHENS = frozenset({"-", "‐", "‑"})
_BEFORE_INITIALS = frozenset({"the", "mr", "dr", "prof", "mrs", "ms"})
_ITEMS_BESIDE = 4
_SMALL_LINE = 24  # characters beside a name before a text is seen to be in small letters
_SMALL_REACH = 200
_PRONOUN = re.compile(r"\bI\b")  # the one capital of those who write none
_POSSESSIVE = re.compile(r"['’]s\b")
# As forms of job sites print what was put in: "Etl (7 years), Crm (less than 1 year)".
_YEARS_BEHIND = re.compile(r"[ \t]*\((?:less than )?\d+\+?[ \t]*years?\)", re.IGNORECASE)
_LIST_ITEM_END_OR_OPEN = re.compile(r"\s*(?:[,;/|()•\n]|\Z)")


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
    surface = text[candidate.start : candidate.end]
    if surface[-1].isdigit() and candidate.version and not rule.surface[-1].isdigit():
        surface = surface.rstrip("0123456789. ")  # "Go1.20"
    if surface == rule.surface and rule.case == "exact":  # nearly always
        return True
    written, wanted = _letters(surface), _letters(rule.surface)
    if rule.case == "capital":
        if written[:1].isupper():
            return True
    elif _same_letters(written, wanted) or _is_capital_of_typo(candidate, written, wanted):
        return True
    if written.istitle() and _YEARS_BEHIND.match(text, candidate.end):
        return True
    if written.isupper() and (all_capitals(text, candidate) or _is_shouted(scene, candidate)):
        return True
    if not written.islower():
        return False
    return _small_letters_do(scene, candidate, written) or _all_is_small(scene, candidate, written)


@lru_cache(maxsize=4096)
def _letters(surface: str) -> str:
    """Return a name without the signs and spaces that it may be written with or without."""
    return "".join(c for c in surface if c.isalnum() or c in "+#")


def _is_shouted(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it is an item right behind another skill's: "Python (Django), GO (Gin)"."""
    previous = candidate.first - 1
    return (
        scene.is_separated_left(candidate)
        and previous in scene.certain
        and previous in scene.named
        and scene.scan.gap(previous, candidate.first).strip() in {",", "),", "/", "|"}
        and _LIST_ITEM_END_OR_OPEN.match(scene.scan.text, candidate.end) is not None
    )


def _all_is_small(scene: Scene, candidate: Candidate, written: str) -> bool:
    """Say whether nothing around has a capital, and programs or another skill are spoken of.

    Case says nothing where nobody used any: "packer build times out", "vault for secrets".
    """
    if len(written) == 1 or written in SMALL_WORDS:
        return False
    text = scene.scan.text
    left, right = max(0, candidate.start - _SMALL_REACH), candidate.end + _SMALL_REACH
    around = text[left : candidate.start] + text[candidate.end : right]
    if len(around) < _SMALL_LINE or not around.replace("I", "i").islower():
        return False
    if not _PRONOUN.sub("i", around).islower():
        return False
    return (
        near_skill(scene, candidate)
        or near_word(scene, candidate)
        or talk_of_programs(scene, candidate) >= ENOUGH_TALK
    )


def _small_letters_do(scene: Scene, candidate: Candidate, written: str) -> bool:
    """Say whether what stands beside a name in small letters makes up for its capitals.

    Its place does in a list ("python, go, docker") or between two skills, and a version does.
    """
    if is_in_bare_row(scene, candidate) or _is_used_or_extended(scene, candidate):
        return True
    in_row = scene.is_in_small_row(candidate)
    if len(written) == 1:
        labelled = in_row and is_labelled(scene, candidate)
        return labelled or is_language_in_list(scene, candidate)
    if in_row:
        return True
    if has_sure_version(scene, candidate):
        return True
    if between_skills(scene, candidate) and not _is_of_capitals(candidate):
        return True
    if not scene.is_separated_right(candidate):
        return False
    if is_labelled(scene, candidate) and scene.is_separated_left(candidate):
        return True
    if not skill_list(scene, candidate) or not _is_of_the_kind(scene, candidate):
        return False
    begins = candidate.last + 1 in scene.certain and not scene.line_before(candidate).strip()
    if (begins or scene.is_separated_left(candidate)) and LIST_ITEM_END.match(
        scene.scan.text, candidate.end
    ):
        return True
    before = scene.words_before(candidate)
    return bool(before) and before[0] in BEFORE_CODE


def _is_of_capitals(candidate: Candidate) -> bool:
    """Say whether it is an abbreviation: of LAG, "replicat lag troubleshooting" says nothing."""
    rule = candidate.surface.rule
    return rule is not None and len(rule.surface) > 1 and rule.surface.isupper()


def _is_used_or_extended(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it is used beside a skill, or is a kind of code among its own words.

    "Performed eda using pandas" and "a unity project in which the prefab is lost".
    """
    words, behind = scene.scan.words, candidate.last + 1
    used = candidate.first > 0 and words[candidate.first - 1] == "using"
    extended = behind < len(words) and words[behind] in AFTER_CODE
    if not used and not extended:  # nearly always
        return False
    if scene.words_before(candidate) == ["using"] and near_skill(scene, candidate):
        return True
    longer = candidate.end - candidate.start > 1
    return extended and longer and near_word(scene, candidate) and code_word(scene, candidate)


def _is_of_the_kind(scene: Scene, candidate: Candidate) -> bool:
    """Say whether another name of a thing, and not of concepts only, is near by in the list.

    "Regression, unity of design, smoke testing" speaks of no game engine.
    """
    if candidate.surface.skill.kind == "concept":
        return True
    near = scene.near(candidate, _ITEMS_BESIDE)
    own = range(candidate.first, candidate.last + 1)
    return any(i in scene.named and i in scene.certain and i not in own for i in near)


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


def is_emphasised(text: str, start: int, end: int) -> bool:
    """Say whether underscores stand around a name and nothing else does: "_Docker_"."""
    around = text[max(0, start - 2) : start - 1], text[end + 1 : end + 2]
    return not any(letter.isalnum() or letter == "_" for letter in around)


def all_capitals(text: str, candidate: Candidate) -> bool:
    """Say whether all letters around a name on its line are capitals."""
    left = text.rfind("\n", 0, candidate.start) + 1
    right = text.find("\n", candidate.end)
    left = max(left, candidate.start - 80)
    left = max(left, text.rfind(":", left, candidate.start) + 1)  # "Environment: GO, DOCKER"
    line = text[left : min(len(text) if right < 0 else right, candidate.end + 80)]
    return line.isupper() and sum(c.isalpha() for c in line) > candidate.end - candidate.start


def stands_alone(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a name is a word of its own: not part of ``R&D``, ``go-live`` or ``C-level``."""
    text = scene.scan.text
    before = text[candidate.start - 1 : candidate.start] if candidate.start else ""
    after = text[candidate.end : candidate.end + 2]
    short = candidate.end - candidate.start <= 2  # noqa: PLR2004 - "R", "C", "Go"
    if follows_person_title(scene, candidate) or _is_first_name(scene, candidate):
        return False
    if short and _is_initial_or_grade(scene, candidate, after):
        return False
    if before == "_" == after[:1] and is_emphasised(text, candidate.start, candidate.end):
        before = after = ""
    if before in {"'", "’", "_", "@", "#", "$", "°", "\\"} or after[:1] in {"_", "@", "°", "\\"}:
        return False
    if after[:1] == "$" and after[1:2].isdigit():
        return False  # dollars of Canada: "C$175,100"
    if before == "." and short:
        return False
    if short and (before == "&" or (after[:1] == "&" and after[1:2].isalnum())):
        return False
    if after[:1] == "." and after[1:2].isalnum() and short:
        return False
    if _is_half_of_compound(scene, candidate, short=short):
        return False
    return (
        not (short and after[:1] in {"'", "’"})
        or _POSSESSIVE.match(text, candidate.end) is not None
    )


def _is_half_of_compound(scene: Scene, candidate: Candidate, *, short: bool) -> bool:
    """Say whether a hyphen makes it a part of another word: "go-live", "a 64-GPU cluster".

    "Java-Selenium" are two skills, and "Go-based" is one.
    """
    text, start, end = scene.scan.text, candidate.start, candidate.end
    joined = start > 1 and text[start - 1] in _HYPHENS and text[start - 2].isalpha()
    if joined and (short or candidate.first - 1 not in scene.named):
        return True
    if text[end : end + 1] in _HYPHENS and text[end + 1 : end + 2].isalnum():
        following = scene.words_after(candidate)
        other = candidate.last + 1  # another name of a thing, or of a concept with its capital
        capital = other in scene.candidate_words and text[end + 1].isupper()
        two_skills = not short and (other in scene.named or capital)
        return not two_skills and not (following and following[0] in _COMPOUNDS)
    return False


def _is_initial_or_grade(scene: Scene, candidate: Candidate, after: str) -> bool:
    """Say whether a letter is an initial ("the R. Marlow prize") or a mark ("Maths (C)")."""
    text = scene.scan.text
    if candidate.end - candidate.start > 1 or not text[candidate.start].isupper():
        return False
    if after == ". " and text[candidate.end + 2 : candidate.end + 3].isupper():
        before = scene.words_before(candidate)
        return bool(before) and before[0] in _BEFORE_INITIALS
    marked = text[candidate.start - 1 : candidate.start] == "(" and after[:1] == ")"
    before = scene.words_before(candidate)
    speaks = bool(before) and before[0] in STRONG_BEFORE_CODE | {"languages"}
    return marked and not speaks and candidate.first - 1 not in scene.named


def _is_first_name(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it is a person's first name, with the surname behind: "Cassandra Boyd"."""
    if candidate.last > candidate.first or scene.scan.words[candidate.first] not in FIRST_NAMES:
        return False
    listed = scene.left_of(candidate).rstrip().endswith(",") and (
        candidate.first - 1 in scene.named or candidate.first - 1 in scene.certain
    )
    capital = scene.scan.text[candidate.start].isupper()
    return capital and not listed and name_goes_on(scene, candidate)


__all__ = ["all_capitals", "case_holds", "stands_alone"]
