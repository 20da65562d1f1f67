"""The words of names that may stand misspelt in a text: of all skills, or of those that changed."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from skillmatch.names import form_of
from skillmatch.reference import builtin_counts
from skillmatch.skill import Skill
from skillmatch.taxonomy import Taxonomy, load_taxonomy

SHORTEST = 6
"""Letters of a name's word that is recognised whatever the slip."""
SHORTEST_SWAPPED = 5
"""And where two letters are swapped, or of a word that lost one."""
LONG = 8
"""From here on even the last letter may be wrong."""
_FEWEST_POSTINGS = 3
_OFTEN, _RARE, _WITHIN = range(3)
Words = tuple[list[str], list[str], list[str]]
"""Those of skills that people ask for, those of things, and those within names of concepts."""
Uses = Mapping[str, tuple[int, int, int]]
"""In the names of how many skills of each of the three a word stands, where they are several."""


def asked_for() -> frozenset[str]:
    """Return the ids of the skills that people ask for."""
    counts = builtin_counts()
    often = (id_ for id_ in counts.skills if counts.document_frequency(id_) >= _FEWEST_POSTINGS)
    return frozenset(often)


def words_of_names(taxonomy: Taxonomy, often: Collection[str]) -> tuple[Words, Uses]:
    """Return the words long enough in the names of skills, each where it counts most.

    Those of the skills of `often` count most, and those of skills that are not built in.
    """
    uses: tuple[Counter[str], Counter[str], Counter[str]] = (Counter(), Counter(), Counter())
    for skill in taxonomy.skills:
        kind, words = _words_of(skill, often)
        uses[kind].update(words)
    often, rare, within = (count.keys() for count in uses)
    several = {
        word: numbers
        for word in often | rare | within
        if sum(numbers := (uses[0][word], uses[1][word], uses[2][word])) > 1
    }
    return (sorted(often), sorted(rare - often), sorted(within - rare - often)), several


def changed_words(
    words: Words,
    uses: Uses,
    often: Collection[str],
    *,
    base: Taxonomy,
    taxonomy: Taxonomy,
    ids: Collection[str],
) -> Words:
    """Return the words of a taxonomy, from those of another.

    Parameters
    ----------
    words, uses, often
        Those of the other, as `words_of_names` gives them, and the skills that people ask for.
    base
        The other.
    taxonomy
        Whose words are wanted.
    ids
        Of the skills in which the two differ.
    """
    more: dict[str, list[int]] = {}
    for skills, change in ((base, -1), (taxonomy, 1)):
        for skill in (skills[id_] for id_ in ids if id_ in skills):
            kind, found = _words_of(skill, often)
            for word in found:
                more.setdefault(word, [0, 0, 0])[kind] += change
    changed = (words[0].copy(), words[1].copy(), words[2].copy())
    for word, numbers in more.items():
        before = [_holds(each, word) for each in words]
        uses_now = [a + b for a, b in zip(uses.get(word, before), numbers, strict=True)]
        first = next((kind for kind, count in enumerate(uses_now) if count), None)
        for kind, each in enumerate(changed):
            if before[kind] and kind != first:
                del each[bisect_left(each, word)]
            elif kind == first and not before[kind]:
                insort(each, word)
    return changed


def _words_of(skill: Skill, often: Collection[str]) -> tuple[int, set[str]]:
    """Return the words long enough in the names of a skill, and what they are in them."""
    if skill.id in often or skill.id not in load_taxonomy():
        return _OFTEN, {*_long_words(skill, SHORTEST_SWAPPED)}
    if skill.kind != "concept":
        return _RARE, {*_long_words(skill, SHORTEST)}
    return _WITHIN, {*_long_words(skill, LONG)}


def _long_words(skill: Skill, shortest: int) -> Iterator[str]:
    for surface in skill.surfaces:
        for word in form_of(surface).split(" "):
            if len(word) >= shortest and word.isalpha():
                yield word


def _holds(words: list[str], word: str) -> int:
    place = bisect_left(words, word)
    return int(words[place : place + 1] == [word])


__all__ = [
    "LONG",
    "SHORTEST",
    "SHORTEST_SWAPPED",
    "Uses",
    "Words",
    "asked_for",
    "changed_words",
    "words_of_names",
]
