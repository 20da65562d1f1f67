"""Phrases: work that nouns tell without a verb, "nightly retrain", "lesion detection in scans".

A phrase is a head and what stands beside it in one bullet. Most of them mean something else in
other trades, and count only in a text that names the field of models somewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from skillmatch.find.words.cue_words import cue_words
from skillmatch.find.words.scan import Scan
from skillmatch.find.work.conjugation import with_plurals
from skillmatch.find.work.deed_nouns import PEOPLE, is_meant
from skillmatch.find.work.items import Named, sentence_around

_PEOPLE_BEHIND = 3  # words


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A skill that a head tells together with what stands beside it.

    Attributes
    ----------
    skill_id
        What is told.
    heads
        In all their forms; several words with hyphens, whatever the text has between them.
    beside
        One of these has to stand near, or as many as `least` says; none has to if there are none.
    before, behind
        How many words on either side of the head's last word are near.
    unlike
        Words of which none may stand near.
    field
        Whether the text has to name the field of models somewhere.
    least
        How many of `beside` are needed.
    staff
        Whether people may be meant, who are trained as well: none may stand right behind.
    """

    skill_id: str
    heads: frozenset[str]
    beside: frozenset[str]
    before: int
    behind: int
    unlike: frozenset[str]
    field: bool
    least: int
    staff: bool


def phrase(
    skill_id: str,
    heads: str,
    beside: str = "",
    *,
    before: int = 6,
    behind: int = 6,
    unlike: str = "",
    field: bool = True,
    least: int = 1,
    staff: bool = False,
) -> Phrase:
    """Return a phrase of words in the singular, apart by spaces."""
    return Phrase(
        skill_id, with_plurals(heads), with_plurals(beside), before, behind,
        with_plurals(unlike), field, least, staff,
    )  # fmt: skip


class Phrases:
    """Some phrases, by the last words of their heads.

    Parameters
    ----------
    phrases
        All that are looked for.
    """

    def __init__(self, phrases: tuple[Phrase, ...]) -> None:
        self.phrases = phrases
        self._anchors = cue_words(head.rsplit("-", 1)[-1] for one in phrases for head in one.heads)

    @cache  # noqa: B019 - one for each table there is
    def _by_anchor(self) -> dict[str, tuple[tuple[str, Phrase], ...]]:
        found: dict[str, list[tuple[str, Phrase]]] = {}
        for one in self.phrases:
            for head in sorted(one.heads):
                found.setdefault(head.rsplit("-", 1)[-1], []).append((head, one))
        return {anchor: tuple(heads) for anchor, heads in found.items()}

    def find(self, scanned: Scan, *, in_field: bool) -> Iterator[tuple[str, int, int]]:
        """Yield each skill that a phrase tells, with where its head stands, or a word near."""
        by_anchor = self._by_anchor()
        named = Named(scanned)
        for index in scanned.indexes(self._anchors):
            told = set()
            for head, one in by_anchor[scanned.words[index]]:
                if one.skill_id in told or (one.field and not in_field):
                    continue
                if _ends_with(scanned, index, head) and _is_beside(scanned, index, one, named):
                    told.add(one.skill_id)
                    place = named.unnamed_near(index)
                    yield one.skill_id, scanned.starts[place], scanned.ends[place]


def _ends_with(scanned: Scan, index: int, head: str) -> bool:
    """Say whether the words up to one are a head, with no more than a sign between them."""
    parts = head.split("-")
    first = index - len(parts) + 1
    if first < 0 or scanned.words[first : index + 1] != parts:
        return False
    return all(scanned.gaps[place].strip(" \n-/") == "" for place in range(first + 1, index + 1))


def _is_beside(scanned: Scan, index: int, one: Phrase, named: Named) -> bool:
    near = sentence_around(scanned, index, before=one.before, behind=one.behind)
    words = [scanned.words[place] for place in near if is_meant(scanned, place)]
    around = {*words, *("-".join(two) for two in pairwise(words))}
    if named.has(one.skill_id, near):
        return False
    if not one.unlike.isdisjoint(around) or (one.staff and _is_of_people(scanned, index)):
        return False
    return not one.beside or len(one.beside & around) >= one.least


def _is_of_people(scanned: Scan, index: int) -> bool:
    """Say whether people stand beside a word: "retraining of guards", "staff retraining"."""
    near = sentence_around(scanned, index, before=1, behind=_PEOPLE_BEHIND)
    return not PEOPLE.isdisjoint(scanned.words[near.start : near.stop])


__all__ = ["Phrase", "Phrases", "phrase"]
