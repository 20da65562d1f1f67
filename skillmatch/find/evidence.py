"""Kinds of evidence that a name which is also an ordinary word is meant as the skill.

Each kind is one small function from a scene (a scanned text and which of its names are certain)
and a candidate to yes or no. A taxonomy entry names the kinds that are enough for it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field

from skillmatch.document import Document
from skillmatch.find.code_words import AFTER_CODE, BEFORE_CODE, STRONG_BEFORE_CODE
from skillmatch.find.scan import Candidate, Scan

_WINDOW = 12
_LIST_WINDOW = 9
_YEAR = re.compile(r"(?:19|20)\d\d")
_PERSON_BEFORE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|letter|option|row|colleague)\.?\s+$", re.IGNORECASE
)
_LIST_END = re.compile(r"[.!?]\s|\n\s*\n")
_SENTENCE = re.compile(r"[.!?]\s|\n\s*\n|[•●▪■◦‣⁃]|\n\s*[-*–]\s")
_SEPARATOR_LEFT = re.compile(
    r"(?:[,;/|•●▪■◦·(\[&+:]|\s[-–—]|\b(?:and|or|und|et|y))\s*$", re.IGNORECASE
)
_SEPARATOR_RIGHT = re.compile(
    r"\s*(?:[,;/|•●▪■◦·)(\]&+]|[-–—]\s|(?:and|or|und|et|y)\b|[.!?](?:\s|$)|\s*$|\s*\n)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:^|\n|[•●▪■◦·|\ufffd]|[.;)]\s|\s{2,}|:[-\s])[^\w\n]{0,4}"
    r"([A-Za-z][A-Za-z &/,+()-]{2,50}?)\s?(?::|[-–]{1,2}\s|:-)[^.!?:\n]{0,400}$"
)
_LABEL_WORD = re.compile(
    r"\b(?:languages?|skills?|tools?|technolog(?:y|ies)|frameworks?|databases?|platforms?|"
    r"softwares?|environments?|librar(?:y|ies)|stacks?|operating systems?|os|programming|testing|"
    r"web|cloud|devops|methodolog(?:y|ies)|expertise|proficien\w+|competenc\w+|packages?|ides?|"
    r"scripting|servers?|back-?end|front-?end|rdbms|packages|utilities|technical|computer)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Scene:
    """A scanned document and what is known of its names so far.

    Attributes
    ----------
    scan
        Words and candidates.
    document
        For sections.
    certain
        Indexes of the words that belong to names already accepted.
    """

    scan: Scan
    document: Document
    certain: set[int] = field(default_factory=set)

    def words_before(self, candidate: Candidate, count: int = 1) -> list[str]:
        """Return up to `count` words before, the nearest first, within the sentence."""
        found: list[str] = []
        for index in range(candidate.first - 1, max(-1, candidate.first - 1 - count), -1):
            if _SENTENCE.search(self.scan.gap(index, index + 1)):
                break
            found.append(self.scan.words[index])
        return found

    def words_after(self, candidate: Candidate, count: int = 1) -> list[str]:
        """Return up to `count` words after, the nearest first, within the sentence."""
        found: list[str] = []
        last = min(len(self.scan.words) - 1, candidate.last + count)
        for index in range(candidate.last + 1, last + 1):
            if _SENTENCE.search(self.scan.gap(index - 1, index)):
                break
            found.append(self.scan.words[index])
        return found

    def near(
        self, candidate: Candidate, window: int = _WINDOW, ends: re.Pattern[str] = _SENTENCE
    ) -> range:
        """Return the indexes of words in the same sentence, at most `window` away."""
        low = candidate.first
        while low > 0 and candidate.first - low < window:
            if ends.search(self.scan.gap(low - 1, low)):
                break
            low -= 1
        high = candidate.last
        while high + 1 < len(self.scan.words) and high - candidate.last < window:
            if ends.search(self.scan.gap(high, high + 1)):
                break
            high += 1
        return range(low, high + 1)

    def left_of(self, candidate: Candidate, width: int = 40) -> str:
        """Return the text just before."""
        return self.scan.text[max(0, candidate.start - width) : candidate.start]

    def right_of(self, candidate: Candidate, width: int = 40) -> str:
        """Return the text just after."""
        return self.scan.text[candidate.end : candidate.end + width]


def skill_list(scene: Scene, candidate: Candidate) -> bool:
    """Stand beside a list separator, with a certain skill in the same list.

    A list that has lost its separators ("django go docker") counts between two certain skills.
    """
    left = bool(_SEPARATOR_LEFT.search(scene.left_of(candidate)))
    right = bool(_SEPARATOR_RIGHT.match(scene.right_of(candidate)))
    own = range(candidate.first, candidate.last + 1)
    around = [
        index
        for index in scene.near(candidate, _LIST_WINDOW, _LIST_END)
        if index in scene.certain and index not in own
    ]
    if left and _list_reaches(scene, candidate, [i for i in around if i < candidate.first]):
        return True
    if right and _list_reaches(scene, candidate, [i for i in around if i > candidate.last]):
        return True
    return _between_skills(scene, candidate)


def _between_skills(scene: Scene, candidate: Candidate) -> bool:
    """Say whether both neighbours are certain skills with nothing but a space between."""
    before, after = candidate.first - 1, candidate.last + 1
    return (
        before in scene.certain
        and after in scene.certain
        and not scene.scan.gap(before, candidate.first).strip()
        and not scene.scan.gap(candidate.last, after).strip()
    )


def _list_reaches(scene: Scene, candidate: Candidate, certain: list[int]) -> bool:
    """Say whether a certain skill stands at most two list items away."""
    for index in certain:
        low, high = (index, candidate.first) if index < candidate.first else (candidate.last, index)
        between = scene.scan.text[scene.scan.ends[low] : scene.scan.starts[high]]
        separators = len(re.findall(r"[,;/|•●▪■◦·()\[\]&]|\b(?:and|or)\b", between))
        loose_words = high - low - 1
        if separators and loose_words <= 3 * separators:
            return True
    return False


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
    ends_here = bool(_SEPARATOR_RIGHT.match(scene.right_of(candidate)))
    return before[0] in BEFORE_CODE and ends_here


def _same_clause(right: str) -> bool:
    return bool(re.match(r"[\s-]?\s*\w", right))


def near_word(scene: Scene, candidate: Candidate) -> bool:
    """Stand near one of the words its entry names."""
    rule = candidate.surface.rule
    if rule is None:
        return False
    own = range(candidate.first, candidate.last + 1)
    window = [i for i in scene.near(candidate) if i not in own]
    present = {scene.scan.words[i] for i in window}
    phrase = " " + " ".join(scene.scan.words[i] for i in window) + " "
    return any((f" {near} " in phrase) if " " in near else near in present for near in rule.near)


def near_skill(scene: Scene, candidate: Candidate) -> bool:
    """Stand in one sentence with a certain skill."""
    own = range(candidate.first, candidate.last + 1)
    return any(i in scene.certain and i not in own for i in scene.near(candidate))


def skill_section(scene: Scene, candidate: Candidate) -> bool:
    """Stand in a skills section, or behind a label such as "Languages:"."""
    before = scene.scan.text[max(0, candidate.start - 450) : candidate.start]
    label = _LABEL.search(before)
    if label and _LABEL_WORD.search(label[1]):
        return True
    if scene.document.section_at(candidate.start) != "skills":
        return False
    left, right = scene.left_of(candidate), scene.right_of(candidate)
    return bool(re.search(r"(?:[,;/|•●▪■◦·(\[:\n]|^)\s*$", left)) and bool(
        re.match(r"\s*(?:[,;/|•●▪■◦·)(\]\n.]|$)", right)
    )


def version(scene: Scene, candidate: Candidate) -> bool:
    """Have a version number behind the name; a year is one of tools only ("Windows 2012")."""
    del scene
    if _YEAR.fullmatch(candidate.version):
        return candidate.surface.skill.kind == "tool"
    return bool(candidate.version)


def mid_sentence(scene: Scene, candidate: Candidate) -> bool:
    """Have a capital letter although nothing starts there, in a text that is not all capitals."""
    surface = scene.scan.text[candidate.start : candidate.end]
    if not surface[:1].isupper():
        return False
    before = scene.left_of(candidate)
    starts = re.search(r"(?:^|[.!?:;•●▪■◦·\n|(\[\"“*>-])\s*$", before)
    if starts or _PERSON_BEFORE.search(before) or _name_goes_on(scene, candidate):
        return False
    previous = scene.words_before(candidate, 3)
    if not previous:
        return False
    low = scene.scan.text[scene.scan.starts[candidate.first - len(previous)] : candidate.start]
    capitals = sum(word[:1].isupper() for word in low.split())
    return capitals * 2 <= len(low.split())


def _name_goes_on(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a capitalised word that is no skill follows: "Ruby Sharma", "Unity Labs"."""
    after = candidate.last + 1
    if after >= len(scene.scan.words) or scene.scan.gap(candidate.last, after) != " ":
        return False
    if any(c.first <= after <= c.last for c in scene.scan.candidates):
        return False
    word = scene.scan.text[scene.scan.starts[after] : scene.scan.ends[after]]
    return word[:1].isupper() and not word.isupper() and word.casefold() not in AFTER_CODE


EVIDENCE: dict[str, Callable[[Scene, Candidate], bool]] = {
    "skill-list": skill_list,
    "code-word": code_word,
    "near-word": near_word,
    "near-skill": near_skill,
    "skill-section": skill_section,
    "version": version,
    "mid-sentence": mid_sentence,
}


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
    elif _same_letters(written, wanted):
        return True
    if written.isupper() and _all_capitals(text, candidate):
        return True
    if not rule.needs or not written.islower() or len(written) == 1:
        return False
    if _between_skills(scene, candidate):
        return True
    return (
        bool(_SEPARATOR_LEFT.search(scene.left_of(candidate)))
        and bool(re.match(r"\s*(?:[,;/|)•]|$)", scene.right_of(candidate)))
        and skill_list(scene, candidate)
    )


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


def needs_hold(scene: Scene, candidate: Candidate) -> str | None:
    """Return the first kind of evidence that is seen, ``""`` if none is needed, else ``None``."""
    rule = candidate.surface.rule
    if rule is None or not rule.needs:
        return ""
    for kind in rule.needs:
        if EVIDENCE[kind](scene, candidate):
            return kind
    return None


def stands_alone(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a name is a word of its own: not part of ``R&D``, ``go-live`` or ``C-level``."""
    text = scene.scan.text
    before = text[candidate.start - 1 : candidate.start] if candidate.start else ""
    after = text[candidate.end : candidate.end + 2]
    short = candidate.end - candidate.start <= 2  # noqa: PLR2004 - "R", "C", "Go"
    if _PERSON_BEFORE.search(scene.left_of(candidate)):
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


def index_of_word(scan: Scan, offset: int) -> int:
    """Return the index of the first word that starts at or behind an offset."""
    return bisect_left(scan.starts, offset)


__all__ = [
    "EVIDENCE",
    "Scene",
    "case_holds",
    "index_of_word",
    "needs_hold",
    "stands_alone",
]
