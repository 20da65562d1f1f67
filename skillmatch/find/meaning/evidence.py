"""Kinds of evidence that a name which is also an ordinary word is meant as the skill.

Each kind is one small function from a scene and a candidate to yes or no. A taxonomy entry names
the kinds that are enough for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from skillmatch.find.meaning.acronyms import is_acronym_among_kin
from skillmatch.find.meaning.code_words import (
    AFTER_CODE,
    BEFORE_CODE,
    MAKING,
    MEANS_BEFORE,
    MEANS_BEHIND,
    OF_CODE,
    STRONG_BEFORE_CODE,
)
from skillmatch.find.meaning.making import MAKING_WINDOW, is_made_in, is_moved_to
from skillmatch.find.meaning.rows import skill_list
from skillmatch.find.meaning.scene import Scene
from skillmatch.find.meaning.technical import (
    ENOUGH_TALK,
    is_skill_of_somebody,
    is_subject_of_programs,
    talk_of_programs,
)
from skillmatch.find.meaning.technical_words import WEAK
from skillmatch.find.meaning.version_evidence import has_sure_version, version
from skillmatch.find.words.english import english_words
from skillmatch.find.words.scan import Candidate
from skillmatch.names import may_join

_SKILL_SECTIONS = frozenset({"skills", "requirements", "nice-to-have", "stack"})
_TITLES_OF_PERSONS = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "sir", "letter", "option", "row", "colleague"}
)
_TITLE_GAP = re.compile(r"\.?\s+")
_PURPOSE = frozenset({"for", "to"})
_WORD_BEHIND = re.compile(r"[\s-]?\s*\w")
_ITEM_BEGINS = re.compile(r"(?:[,;/|•●▪■◦·(\[:\n]|^|\n\s*[-*–])\s*$")
_ITEM_ENDS = re.compile(r"\s*(?:[,;/|•●▪■◦·)(\]\n.]|$)")
_BEGINNING = re.compile(r"(?:^|[.!?:;•●▪■◦·\n|(\[\"“*>-])\s*$")
_LABEL = re.compile(
    r"(?:^|\n|[•●▪■◦·|\ufffd]|[.;)]\s|\s{2,}|:[-\s])[^\w\n]{0,4}"
    r"([A-Za-z][A-Za-z &/,+()-]{2,50}?)\s?(?::|[-–]{1,2}\s|:-)[^!?:\n]{0,400}$"
)
_LABEL_WORD = re.compile(
    r"\b(?:languages?|skills?|tools?|technolog(?:y|ies)|frameworks?|databases?|platforms?|"
    r"softwares?|environments?|librar(?:y|ies)|stacks?|operating systems?|os|programming|testing|"
    r"web|cloud|devops|methodolog(?:y|ies)|expertise|proficien\w+|competenc\w+|packages?|ides?|"
    r"erp|crm|edr|siem|stats|statistics|orchestration|messaging|"
    r"virtualization|editors?|scripting|servers?|engines?|distributions?|back-?end|front-?end|rdbms|packages|utilities|technical|computer)\b",
    re.IGNORECASE,
)


def code_word(scene: Scene, candidate: Candidate) -> bool:
    """Stand between words that speak of code: "in Go", "Go developer", "using Excel"."""
    after = scene.words_after(candidate)
    if after and after[0] in AFTER_CODE and _same_clause(scene.right_of(candidate)):
        return True
    before = scene.words_before(candidate, 2)
    if not before:
        return False
    if before[0] in STRONG_BEFORE_CODE:
        return True
    ends_here = scene.is_separated_right(candidate) or scene.right_of(candidate, 2).strip() in {
        ":",
        "?",
    }
    speaks = before[0] in BEFORE_CODE or (before[0] == "of" and before[-1] in OF_CODE)
    return speaks and (ends_here or _is_means(scene, candidate, before[0], after))


def _is_means(scene: Scene, candidate: Candidate, before: str, after: list[str]) -> bool:
    """Say whether something was made in or with it: "Built a database in Access for a club".

    "Used R for reports" tells what it was made with, too.
    """
    if not after or not scene.scan.text[candidate.start].isupper():
        return False
    if before == "used":
        return after[0] in _PURPOSE and candidate.surface.skill.kind != "concept"
    if before not in MEANS_BEFORE or after[0] not in MEANS_BEHIND:
        return False
    return not MAKING.isdisjoint(scene.words_before(candidate, MAKING_WINDOW))


def _same_clause(right: str) -> bool:
    return bool(_WORD_BEHIND.match(right))


def follows_person_title(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it stands behind "Mr", "Dr", "colleague": then it names a person."""
    previous = candidate.first - 1
    return (
        previous >= 0
        and scene.scan.words[previous] in _TITLES_OF_PERSONS
        and _TITLE_GAP.fullmatch(scene.scan.gap(previous, candidate.first)) is not None
    )


def near_word(scene: Scene, candidate: Candidate) -> bool:
    """Stand near one of the words its entry names."""
    rule = candidate.surface.rule
    if rule is None:
        return False
    near = scene.near(candidate)
    words = scene.scan.words
    around = {*words[near.start : candidate.first], *words[candidate.last + 1 : near.stop]}
    seen = rule.near_words & around
    if seen:
        return not (seen <= WEAK and _is_lonely_word(scene, candidate, near))
    return _near_phrases(scene, candidate, rule.near_phrases, near) > 0


def _is_lonely_word(scene: Scene, candidate: Candidate, near: range) -> bool:
    """Say whether it is an English word in small letters, with no name and no programs near it.

    "Checked log books, negotiated spring and tyre contracts" speaks of no framework.
    """
    if candidate.surface.skill.kind == "concept" or candidate.first != candidate.last:
        return False
    written = scene.scan.text[candidate.start : candidate.end]
    if not written.islower() or written not in english_words():
        return False
    if any(index in scene.candidate_words and index != candidate.first for index in near):
        return False
    return talk_of_programs(scene, candidate) < ENOUGH_TALK


def near_words_seen(scene: Scene, candidate: Candidate) -> int:
    """Count the different words that its entry names and that stand near it."""
    rule = candidate.surface.rule
    if rule is None:
        return 0
    near = scene.near(candidate)
    words = scene.scan.words
    around = {*words[near.start : candidate.first], *words[candidate.last + 1 : near.stop]}
    return len(rule.near_words & around) + _near_phrases(scene, candidate, rule.near_phrases, near)


def _near_phrases(scene: Scene, candidate: Candidate, phrases: tuple[str, ...], near: range) -> int:
    """Count the phrases that stand near a candidate, on one side of it."""
    if not phrases:
        return 0
    words = " ".join(scene.scan.words[near.start : near.stop])
    possible = [phrase for phrase in phrases if phrase in words]
    if not possible:  # what stands between the words is looked at only where it matters
        return 0
    text = _as_phrases(scene, range(near.start, candidate.first))
    text += _as_phrases(scene, range(candidate.last + 1, near.stop))
    return sum(f" {phrase} " in text for phrase in possible)


def _as_phrases(scene: Scene, indexes: range) -> str:
    """Return words with a space between those that may be one phrase, and a bar between others."""
    parts = [" "]
    for index in indexes:
        parts.append(scene.scan.words[index])
        joined = index + 1 < indexes.stop and may_join(scene.scan.gap(index, index + 1))
        parts.append(" " if joined else " | ")
    return "".join(parts)


def near_skill(scene: Scene, candidate: Candidate) -> bool:
    """Stand in one sentence with a certain skill."""
    own = range(candidate.first, candidate.last + 1)
    return any(i in scene.certain and i not in own for i in scene.near(candidate))


def broader_skill(scene: Scene, candidate: Candidate) -> bool:
    """Stand in a text that also names what the skill is part of, or what that is part of."""
    return scene.names_broader(candidate.surface.skill)


def is_labelled(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it stands behind a label such as "Languages:"."""
    line = scene.line_before(candidate)
    if ":" not in line and "-" not in line and "–" not in line:
        return False  # most names end here
    label = _LABEL.search(line)
    return bool(label and _LABEL_WORD.search(label[1]))


def skill_section(scene: Scene, candidate: Candidate) -> bool:
    """Stand in a skills section, or behind a label such as "Languages:"."""
    if is_labelled(scene, candidate):
        return True
    if scene.document.section_at(candidate.start) not in _SKILL_SECTIONS:
        return False
    return _fills_item(scene, candidate)


def _fills_item(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it is all that an item of a list has."""
    left, right = scene.left_of(candidate), scene.right_of(candidate)
    return bool(_ITEM_BEGINS.search(left)) and bool(_ITEM_ENDS.match(right))


def near_item(scene: Scene, candidate: Candidate) -> bool:
    """Be an item of a list, near one of the words its entry names."""
    return _fills_item(scene, candidate) and near_word(scene, candidate)


def mid_sentence(scene: Scene, candidate: Candidate) -> bool:
    """Have a capital letter although nothing starts there, in a text that is not all capitals."""
    surface = scene.scan.text[candidate.start : candidate.end]
    if not surface[:1].isupper():
        return False
    before = scene.left_of(candidate)
    starts = _BEGINNING.search(before)
    if starts or follows_person_title(scene, candidate) or name_goes_on(scene, candidate):
        return False
    previous = scene.words_before(candidate, 3)
    if not previous:
        return False
    low = scene.scan.text[scene.scan.starts[candidate.first - len(previous)] : candidate.start]
    capitals = sum(word[:1].isupper() for word in low.split())
    return capitals * 2 <= len(low.split())


def capital(scene: Scene, candidate: Candidate) -> bool:
    """Have a capital letter, wherever it stands."""
    return scene.scan.text[candidate.start].isupper()


def technical(scene: Scene, candidate: Candidate) -> bool:
    """Stand near words of those who talk about programs: "compile", or "server" and "error"."""
    if talk_of_programs(scene, candidate) >= ENOUGH_TALK:
        return True
    return is_skill_of_somebody(scene, candidate)


def name_goes_on(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a capitalised word that is no skill follows: "Ruby Sharma", "Unity Labs"."""
    after = candidate.last + 1
    if after >= len(scene.scan.words) or scene.scan.gap(candidate.last, after) != " ":
        return False
    if after in scene.candidate_words:
        return False
    word = scene.scan.text[scene.scan.starts[after] : scene.scan.ends[after]]
    return word[:1].isupper() and not word.isupper() and word.casefold() not in AFTER_CODE


EVIDENCE: dict[str, Callable[[Scene, Candidate], bool]] = {
    "skill-list": skill_list,
    "code-word": code_word,
    "near-word": near_word,
    "near-item": near_item,
    "near-skill": near_skill,
    "skill-section": skill_section,
    "version": version,
    "mid-sentence": mid_sentence,
    "broader-skill": broader_skill,
    "capital": capital,
    "technical": technical,
}


def needs_hold(scene: Scene, candidate: Candidate) -> str | None:
    """Return the first kind of evidence that is seen, ``""`` if none is needed, else ``None``."""
    rule = candidate.surface.rule
    if rule is None or not rule.needs:
        return ""
    if has_sure_version(scene, candidate):
        return "version"
    for kind in rule.needs:
        if EVIDENCE[kind](scene, candidate):
            return kind
    # What a thing is made in or moved to is a tool, whatever else its entry asks for.
    if is_made_in(scene, candidate) or is_moved_to(scene, candidate):
        return "code-word"
    named = follows_person_title(scene, candidate) or name_goes_on(scene, candidate)
    if not named and is_acronym_among_kin(scene, candidate):
        return "broader-skill"
    return "technical" if not named and is_subject_of_programs(scene, candidate) else None


__all__ = [
    "EVIDENCE",
    "follows_person_title",
    "is_labelled",
    "name_goes_on",
    "near_words_seen",
    "needs_hold",
]
