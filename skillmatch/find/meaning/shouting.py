"""Shouting: prose in capitals, where a capital makes no name of a word: "LED TEAMS TO EXCEL"."""

from __future__ import annotations

from skillmatch.find.meaning.scene import Scene
from skillmatch.find.meaning.writing import all_capitals
from skillmatch.find.words.scan import Candidate

_SMALL_WORDS = frozenset(
    {"a", "an", "as", "at", "by", "for", "from", "into", "of", "our", "the", "their", "to"}
)
# What stands at a name itself speaks for it in capitals, too.
_OWN_EVIDENCE = frozenset({"code-word", "version", "skill-section"})


def is_shouted_word(scene: Scene, candidate: Candidate, evidence: str = "") -> bool:
    """Say whether a name may be a mere word of prose in capitals, for all that speaks for it.

    An accepted name near by, or a word of its entry that is no name, tells that it is none.

    Parameters
    ----------
    scene, candidate
        The name, and where it stands.
    evidence
        The kind of evidence that was seen.
    """
    rule = candidate.surface.rule
    written = scene.scan.text[candidate.start : candidate.end]
    if rule is None or not rule.needs or rule.surface.isupper() or not written.isupper():
        return False
    if evidence in _OWN_EVIDENCE:
        return False
    near = scene.near(candidate)
    words = scene.scan.words
    if _SMALL_WORDS.isdisjoint(words[near.start : near.stop]):
        return False
    if not all_capitals(scene.scan.text, candidate):
        return False
    own = range(candidate.first, candidate.last + 1)
    return not any(
        index in scene.certain
        or (words[index] in rule.near_words and index not in scene.candidate_words)
        for index in near
        if index not in own
    )


__all__ = ["is_shouted_word"]
