"""Deeds: skills that a text tells as work done, "the models that I trained", and does not name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from skillmatch.find.cue_words import cue_words
from skillmatch.find.deed_words import DEEDS, UNLIKE, Deed
from skillmatch.find.scan import Scan

_REACH = 5  # words between a verb and its object
_NEAR = 25  # words around that a deed's other words stand in
_STOPS = frozenset(
    [
        "on", "in", "with", "for", "to", "by", "at", "from", "about", "into", "over", "under",
        "and", "or", "but", "while", "so", "than", "via", "as", "because",
    ]
)  # fmt: skip
"""Behind them begins another part of the sentence, and no object of the verb."""
_LINKS = frozenset(
    [
        "that", "which", "i", "we", "was", "were", "is", "are", "been", "be", "being", "get",
        "gets", "got", "have", "has", "had", "i've", "we've",
    ]
)  # fmt: skip
"""One of them stands between an object and a verb behind it: "models that I trained"."""
_SELF = frozenset(["me", "us", "myself", "ourselves", "hand"])
_ENDS = frozenset(".;:!?•|")


def _by_verb() -> dict[str, list[Deed]]:
    found: dict[str, list[Deed]] = defaultdict(list)
    for deed in DEEDS:
        for verb in deed.verbs:
            found[verb].append(deed)
    return dict(found)


_BY_VERB = _by_verb()
_VERBS = cue_words(_BY_VERB)


def find_deeds(scanned: Scan) -> Iterator[tuple[str, int, int]]:
    """Yield each skill that is told as a deed, with where its verb stands.

    A verb tells it with an object some words behind, or before it with a link between.
    """
    for index in scanned.indexes(_VERBS):
        around = _objects(scanned, index)
        for deed in _BY_VERB[scanned.words[index]]:
            if _has_object(around, deed) and _has_near(scanned, index, deed):
                yield deed.skill_id, scanned.starts[index], scanned.ends[index]


def _has_object(around: list[tuple[str, bool]], deed: Deed) -> bool:
    """Say whether the first of a deed's objects near its verb is one that tells it."""
    return next((tells for word, tells in around if word in deed.objects), False)


def _objects(scanned: Scan, index: int) -> list[tuple[str, bool]]:
    """Return the words that may be a verb's object, first those behind, and whether each is one."""
    words, found = scanned.words, []
    for place in range(index + 1, min(index + _REACH + 2, len(words))):
        if _is_apart(scanned, place) or words[place] in _STOPS:
            break
        found.append((words[place], words[place - 1] not in UNLIKE))
    linked, by_others = False, _by_others(words, index)
    for place in range(index - 1, max(-1, index - _REACH - 2), -1):
        if _is_apart(scanned, place + 1):
            break
        tells = linked and words[max(0, place - 1)] not in UNLIKE and not by_others
        found.append((words[place], tells))
        linked = linked or words[place] in _LINKS
    return found


def _by_others(words: list[str], index: int) -> bool:
    """Say whether others did it: "the model was trained by colleagues"."""
    behind = words[index + 1 : index + 3]
    return behind[:1] == ["by"] and not _SELF.issuperset(behind[1:])


def _has_near(scanned: Scan, index: int, deed: Deed) -> bool:
    around = scanned.words[max(0, index - _NEAR) : index + _NEAR]
    return not deed.near or not deed.near.isdisjoint(around)


def _is_apart(scanned: Scan, right: int) -> bool:
    """Say whether a word and the one before it stand in two sentences, items or paragraphs."""
    gap = scanned.gaps[right]
    return gap != " " and _parts(gap)


@lru_cache(maxsize=4096)
def _parts(gap: str) -> bool:
    """Say whether what stands between two words ends a sentence, item or paragraph."""
    return not _ENDS.isdisjoint(gap) or gap.count("\n") > 1 or ("\n" in gap and gap.strip() != "")


__all__ = ["find_deeds"]
