"""Deed objects: what a verb's object is, behind it, before it, or earlier and meant by "it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from skillmatch.find.work.deed_nouns import PEOPLE, Words, is_meant
from skillmatch.find.work.deed_words import Deed

_REACH = 6  # words between a verb and its object, with the object
_REACH_TO_MODELS = 9  # "deployed domain-specific neural and statistical translation models"
_SMALL = frozenset(["a", "an", "the", "of", "our", "my", "their", "its", "all", "more", "than"])
_FURTHEST = 15  # with the small words and the numbers between
_BRACKETS = 12  # words in brackets between a noun and its participle
_PRONOUN_REACH = 30
_CHAIN_REACH = 16
_LISTED = 6  # verbs that share an object: "design, train and ship them"
_STOPS = frozenset(
    [
        "on", "in", "with", "for", "to", "by", "at", "from", "about", "into", "over", "under",
        "and", "or", "but", "while", "so", "than", "via", "as", "because", "out", "across",
    ]
)  # fmt: skip
"""Behind them begins another part of the sentence, and no object of the verb."""
_CLAUSES = frozenset(["that", "which", "who", "whose", "where", "when", "until", "before", "after"])
_TIMES = frozenset(
    [
        "each", "every", "nightly", "daily", "weekly", "monthly", "hourly", "once", "twice",
        "again", "anew", "afresh", "live", "there", "here", "together", "end", "themselves",
        "itself", "off", "away",
    ]
)  # fmt: skip
_LINKS = frozenset(
    [
        "that", "which", "i", "we", "was", "were", "is", "are", "been", "be", "being", "get",
        "gets", "got", "have", "has", "had", "ve",
    ]
)  # fmt: skip
"""One of them stands between an object and a verb behind it: "models that I trained"."""
_SELF = frozenset(["me", "us", "myself", "ourselves", "hand"])
_MACHINES = frozenset(["model", "models", "bot", "algorithm", "classifier", "llm", "network"])
_CAUSED = frozenset(["had", "have", "having", "got"])
_JOINS = frozenset(["and", "or", "then"])
_AND = frozenset(["and", "then", "but"])
_ONE = frozenset(["it"])
_MANY = frozenset(["them", "they", "these", "those", "both", "each"])
_SUBJECTS = frozenset(["it", "they", "each", "both", "these"])
_PRONOUNS = _ONE | _MANY
_PARTICIPLES = frozenset(
    [
        "built", "rebuilt", "brought", "caught", "chosen", "cut", "fitted", "given", "kept", "put",
        "rewritten", "shown", "shrunk", "split", "taken", "taught", "written",
    ]
)  # fmt: skip
_ENDS = frozenset(".;:!?•|")
_OPENS = frozenset(["a", "an", "the", "our", "my", "their", "its"])  # another thing, behind "and"


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a text as deeds are told in them.

    Attributes
    ----------
    words, gaps
        As of a `Scan`.
    models
        The indexes of words that stand for a model that learns without saying so: the last ones
        of "YOLOv8" and "fraud detection pipeline".
    """

    words: list[str]
    gaps: list[str]
    models: frozenset[int]


def object_of(
    scanned: Told, index: int, deed: Deed, verbs: frozenset[str], earlier: dict[int, int]
) -> int | None:
    """Return the index of the word that is a verb's object and tells the deed.

    `verbs` are words that may stand in a row with it, `earlier` the objects of verbs before it.
    The first of the deed's objects that is near decides: "evaluated the operating model".
    """
    place = _behind(scanned, index, deed, verbs)
    if place is None:
        place = _right_before(scanned, index, deed)
    if place is None:
        place = _carried_on(scanned, index, deed, earlier)
    if place is None:
        place = _before(scanned, index, deed)
    return None if place is None or place < 0 else place


def is_apart(scanned: Words, right: int) -> bool:
    """Say whether a word and the one before it stand in two sentences, items or paragraphs."""
    gap = scanned.gaps[right]
    return gap != " " and _parts(gap)


@lru_cache(maxsize=4096)
def _parts(gap: str) -> bool:
    """Say whether what stands between two words ends a sentence, item or paragraph."""
    return not _ENDS.isdisjoint(gap) or gap.count("\n") > 1 or ("\n" in gap and gap.strip() != "")


def _judged(scanned: Told, place: int, *, tells: bool = True) -> int:
    """Return the index of an object, or -1 for one that tells nothing."""
    return place if tells and is_meant(scanned, place) else -1


def _is_object(scanned: Told, place: int, deed: Deed) -> bool:
    word = scanned.words[place]
    if word in deed.objects or (place in scanned.models and "model" in deed.objects):
        return True
    return place > 0 and f"{scanned.words[place - 1]}-{word}" in deed.objects


def _behind(scanned: Told, index: int, deed: Deed, verbs: frozenset[str]) -> int | None:
    words, last = scanned.words, _last_in_row(scanned, index, verbs)
    for place in _reachable(scanned, last, deed, verbs):
        if _is_object(scanned, place, deed):
            return _judged(scanned, place)
        if place == last + 1 and words[place] in _PRONOUNS:
            return _meant_by(scanned, place, deed)
    return None


def _reachable(scanned: Told, index: int, deed: Deed, verbs: frozenset[str]) -> Iterator[int]:
    """Yield the words behind a verb up to where another part of the sentence begins."""
    words, counted = scanned.words, 0
    of_models = "model" in deed.objects
    reach = _REACH_TO_MODELS if of_models else _REACH
    for place in range(index + 1, min(index + _FURTHEST + 2, len(words))):
        word = words[place]
        if is_apart(scanned, place):
            return
        if of_models and word in _JOINS and _goes_on(scanned, index, place, verbs):
            continue
        in_adjective = scanned.gaps[place + 1 : place + 2] == ["-"]  # "in-production models"
        if word in _STOPS and word not in deed.past and not in_adjective:
            return
        if place > index + 1 and (
            word in _CLAUSES or ("," in scanned.gaps[place] and word in verbs)
        ):
            return
        if deed.past and word in PEOPLE and word not in deed.objects:
            return
        yield place
        counted += not (word in _SMALL or word.isdigit())
        if counted >= reach:
            return


def _goes_on(scanned: Told, index: int, joint: int, verbs: frozenset[str]) -> bool:
    """Say whether "and" joins two words of what one model is of: "corpus and language models"."""
    words = scanned.words
    behind = words[joint + 1] if joint + 1 < len(words) else ""
    if not behind or joint == index + 1 or behind in verbs or behind in _OPENS:
        return False
    of_people = not PEOPLE.isdisjoint(words[index + 1 : joint + 2])
    return not of_people and not behind.endswith(("ed", "ing"))


def _last_in_row(scanned: Told, index: int, verbs: frozenset[str]) -> int:
    """Return the last of the verbs that share an object: "deployed and monitored models"."""
    words = scanned.words
    for _ in range(_LISTED):
        place = index + 1
        if place >= len(words) or is_apart(scanned, place):
            break
        if words[place] in _JOINS and place + 1 < len(words):
            place += 1
        elif "," not in scanned.gaps[place]:
            break
        if words[place] not in verbs or _ending(words[place]) != _ending(words[index]):
            break
        index = place
    return index


def _ending(verb: str) -> str:
    if verb.endswith("ing"):
        return "ing"
    if verb.endswith("ed") or verb in _PARTICIPLES:
        return "ed"
    return "s" if verb.endswith("s") else ""


def _before(scanned: Told, index: int, deed: Deed) -> int | None:
    """Return an object before the verb with a link between: "models that I trained"."""
    words, linked = scanned.words, False
    for place in range(index - 1, max(-1, index - _REACH - 1), -1):
        if is_apart(scanned, place + 1):
            return None
        if _is_object(scanned, place, deed):
            return _judged(scanned, place, tells=linked and not _by_others(scanned, place, index))
        if linked and words[place] in _SUBJECTS:
            return _meant_by(scanned, place, deed)
        linked = linked or words[place] in _LINKS
    return None


def _right_before(scanned: Told, index: int, deed: Deed) -> int | None:
    """Return an object right before a participle: "models (LightGBM) trained each night"."""
    words, place = scanned.words, index - 1
    if not (deed.alone or _ending(words[index]) == "ed") or place < 0 or is_apart(scanned, index):
        return None
    while place > 0 and words[place] in _AND and _ending(words[place - 1]) == "ed":
        place -= 2  # "churn model rebuilt and rolled out"
    if words[place].endswith("ly") or words[place] in {"also", "now", "then"}:
        place -= 1
    gap = scanned.gaps[place + 1]
    if ")" in gap:
        place = _before_brackets(scanned, place)
    elif gap.strip():
        return None
    if place < 0 or not _is_alone(scanned, index):
        return None
    if deed.alone and words[place] in {"it", "they"}:
        return _meant_by(scanned, place, deed)
    if not _is_object(scanned, place, deed):
        return None
    return _judged(scanned, place, tells=not _by_others(scanned, place, index))


def _before_brackets(scanned: Told, place: int) -> int:
    """Return the word before the brackets that a word is the last of, or -1."""
    for inside in range(place, max(0, place - _BRACKETS), -1):
        if "(" in scanned.gaps[inside]:
            return inside - 1
    return -1


def _is_alone(scanned: Told, index: int) -> bool:
    """Say whether no object stands behind a verb."""
    behind = index + 1
    if behind >= len(scanned.words) or is_apart(scanned, behind):
        return True
    word, gap = scanned.words[behind], scanned.gaps[behind]
    return (
        "," in gap or ")" in gap or word in _STOPS or word in _TIMES or word in _CLAUSES
        or word.endswith("ly")
    )  # fmt: skip


def _carried_on(scanned: Told, index: int, deed: Deed, earlier: dict[int, int]) -> int | None:
    """Return the object of the verb before: "models trained on Spark, deployed on SageMaker"."""
    words, previous = scanned.words, next(reversed(earlier), None)
    if previous is None or index - previous > _CHAIN_REACH or _ending(words[index]) != "ed":
        return None
    joined = "," in scanned.gaps[index] or words[index - 1] in _AND
    if not joined or not _is_alone(scanned, index):
        return None
    if any(is_apart(scanned, place) for place in range(previous + 1, index + 1)):
        return None
    place = earlier[previous]
    return place if _is_object(scanned, place, deed) else None


def _meant_by(scanned: Told, pronoun: int, deed: Deed) -> int | None:
    """Return the model that "it" or "them" means, not far before and at most one sentence ago.

    Only of models: a text has other things by the dozen, and "them" are people as well.
    """
    if "model" not in deed.objects:
        return None
    words, many, sentences = scanned.words, scanned.words[pronoun] in _MANY, 0
    for place in range(pronoun - 1, max(-1, pronoun - _PRONOUN_REACH - 1), -1):
        sentences += is_apart(scanned, place + 1)
        if sentences > 1 or (many and words[place] in PEOPLE):
            return None
        if _is_object(scanned, place, deed) and (
            words[place].endswith("s") == many or place in scanned.models
        ):
            return _judged(scanned, place)
    return None


def _by_others(scanned: Told, place: int, index: int) -> bool:
    """Say whether others did it: "the model was trained by colleagues".

    Who had photos labelled by an agency did more than look on.
    """
    words = scanned.words
    behind = words[index + 1 : index + 4]
    if behind[:1] != ["by"] or not _MACHINES.isdisjoint(behind):
        return False
    if not _CAUSED.isdisjoint(words[max(0, place - 4) : place]):
        return False
    return not _SELF.issuperset(behind[1:2])


__all__ = ["Told", "is_apart", "object_of"]
