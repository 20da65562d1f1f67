"""Technical scenes: names told from ordinary words by the talk of programs around them.

"Cypress runs in the browser" has no list and no version in it, and yet speaks of the tool; "a
docker and crane driver" has nothing technical near, and speaks of a job at the port.
"""

from __future__ import annotations

from skillmatch.find.meaning.scene import Scene
from skillmatch.find.meaning.technical_words import BEHIND_NAME, OF_ONE_THING, STRONG, WEAK
from skillmatch.find.words.scan import Candidate

_WINDOW = 14
ENOUGH_TALK = 2
_ENOUGH_IN_POSTING = 3  # which is about software anyway, and names its employer
_ARTICLES = frozenset({"the", "a", "an", "my", "our", "this", "your", "his", "their", "each"})
# What a sentence goes on with behind "In Scheme" and "With Wicket".
_CLAUSE_BEGINS = frozenset(
    {
        "how", "what", "why", "when", "where", "which", "who", "is", "are", "do", "does", "can",
        "could", "should", "i", "you", "we", "he", "it", "there", "the", "a", "an", "my", "our",
        "your", "this", "these", "that", "one", "every",
    }
)  # fmt: skip
_SETTING = frozenset({"in", "with"})
_HAVING = frozenset({"experience", "skills", "knowledge", "expertise"})
# "Apache Wicket" is Wicket, "Oracle Database" is Oracle; "Spring Security" is more than security.
_MAKERS = frozenset(
    {"adobe", "amazon", "apache", "autodesk", "google", "hashicorp", "microsoft", "symantec"}
)
_KINDS = frozenset({"database", "framework", "language", "programming"})
_AND = frozenset({"and", "or"})


def talk_of_programs(scene: Scene, candidate: Candidate) -> int:
    """Return how much its sentence speaks of programs: 1 for each such word, 2 for strong ones."""
    near = scene.near(candidate, _WINDOW)
    words = scene.scan.words
    around = {*words[near.start : candidate.first], *words[candidate.last + 1 : near.stop]}
    return 2 * len(around & STRONG) + len(around & WEAK)


def is_subject_of_programs(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a capitalised name of a thing is spoken of among programs.

    It stands within a sentence ("exported my mesh from Blender"), or is what a sentence is about
    ("Cypress runs in the browser", "The Gatsby build fails", "In Scheme the let form is sugar").
    """
    if not _is_written_out(scene, candidate):
        return False
    before, after = scene.words_before(candidate), scene.words_after(candidate)
    following = after[0] if after and not _gap_behind(scene, candidate).strip() else ""
    talk = talk_of_programs(scene, candidate)
    first = not before or scene.scan.gap(candidate.first - 1, candidate.first) not in {" ", "/"}
    if (
        not first
        and before[0] in _SETTING | _ARTICLES
        and len(scene.words_before(candidate, 2)) == 1
    ):
        if before[0] in _SETTING:
            return following in _CLAUSE_BEGINS and talk > 0
        first = True
    if first:
        about = following in BEHIND_NAME or following in OF_ONE_THING
        return about and talk >= ENOUGH_TALK
    posting = scene.document.format == "posting"
    enough = _ENOUGH_IN_POSTING if posting else ENOUGH_TALK
    return talk >= enough and len(candidate.surface.name) > 1 and has_own_capital(scene, candidate)


def _gap_behind(scene: Scene, candidate: Candidate) -> str:
    following = candidate.last + 1
    return scene.scan.gap(candidate.last, following) if following < len(scene.scan.words) else ""


def _is_written_out(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it is a tool's, library's or language's own name, with its capital letters."""
    surface = candidate.surface
    if surface.skill.kind not in {"tool", "library", "language"}:
        return False
    written = scene.scan.text[candidate.start : candidate.end]
    if written != surface.name or not written[:1].isupper():
        return False
    return surface.how == "name" or _is_short_for(written, surface.skill.name)


def _is_short_for(written: str, name: str) -> bool:
    """Say whether a name is another one without its maker or its kind."""
    first, _, last = name.rpartition(" ")
    if written == first:
        return last.casefold() in _KINDS
    return name == f"{first} {written}" and first.casefold() in _MAKERS


def is_skill_of_somebody(scene: Scene, candidate: Candidate) -> bool:
    """Say whether it is what somebody knows or works in: "pandas experience", "in bash you"."""
    after, before = scene.words_after(candidate), scene.words_before(candidate)
    if not after:
        return False
    setting = bool(before) and before[0] in _SETTING and after[0] in _CLAUSE_BEGINS
    return setting or after[0] in _HAVING


def has_own_capital(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a name has its capital for itself: the words beside it are in small letters."""
    scan, previous, following = scene.scan, candidate.first - 1, candidate.last + 1
    if previous < 0 or candidate.surface.skill.kind == "concept":
        return False
    if not scan.text[candidate.start].isupper():
        return False
    if scan.gap(previous, candidate.first) not in {" ", "/"}:
        return False
    if not scan.text[scan.starts[previous]].islower():
        return False
    if scan.words[previous] in _AND and previous > 0:
        pair = previous - 1  # "John and Julia"
        if scan.text[scan.starts[pair]].isupper() and pair not in scene.candidate_words:
            return False
    if following >= len(scan.words):
        return True
    gap = scan.gap(candidate.last, following)
    return "'" not in gap and "’" not in gap


__all__ = [
    "ENOUGH_TALK",
    "has_own_capital",
    "is_skill_of_somebody",
    "is_subject_of_programs",
    "talk_of_programs",
]
