"""Steps: what to learn next, foundations first, each on top of those before it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from skillmatch.competencies import Competency, Need
from skillmatch.fits import LISTED, NextStep
from skillmatch.gains import COMMONLY_ASKED, RARELY_ASKED, Gain, OpenNeeds
from skillmatch.taxonomy import Taxonomy

_UMBRELLAS = frozenset(
    {"artificial-intelligence", "generative-ai", "programming", "software-engineering"}
)
"""All of a field is close to these, which says nothing, and nobody learns them as such."""

_FAMILY = 80
"""A field with more parts than this, such as a vendor's or that of databases, makes no two of them
close."""

_NEARNESS = 1.25  # a quarter more is worth a shorter way
_CONSIDERED = 8
_MOST_STEPS = 3
_place = attrgetter("place")
_MOST_KEPT = 4096
_FAMILIES: dict[tuple[str, str], tuple[str, ...]] = {}  # the same for every resume


class Steps:
    """Chooses what to learn next for one role.

    Parameters
    ----------
    open_needs
        What is not met; steps are learnt on it.
    competencies
        Those of the role.
    taxonomy
        What is part of what.
    known
        All that is shown in any way.
    had
        What is shown well enough to start from.
    """

    def __init__(
        self,
        open_needs: OpenNeeds,
        competencies: Sequence[Competency],
        taxonomy: Taxonomy,
        known: Collection[str],
        had: Collection[str],
    ) -> None:
        self._open_needs = open_needs
        self._competencies = {one.id: one for one in competencies}
        self._taxonomy = taxonomy
        self._known = frozenset(known)
        self._had = frozenset(had)
        self._learnt: set[str] = set()
        self._shown: set[str] = set()  # by what is learnt
        self._beside = needs_beside(competencies, self._had)

    def choose(self, score: float) -> tuple[NextStep, ...]:
        """Return the steps of somebody with such a fit, each the best on top of those before it.

        Of gaps that add about the same, the one close to what is known comes first: it is the
        shortest way. Of alternatives the leading one is named.
        """
        steps: list[NextStep] = []
        while len(steps) < _MOST_STEPS:
            gain = self._next(self._open())
            if gain is None:
                break
            near = self._nearest(gain.skill_id)
            self._open_needs.learn(gain.skill_id)
            self._learnt.add(gain.skill_id)
            self._shown.update(self._taxonomy.broader(gain.skill_id))
            score += gain.points
            name = name_of(gain.skill_id, self._taxonomy)
            reason = _reason(gain, name_of(near, self._taxonomy) if near else "")
            steps.append(NextStep(gain.skill_id, name, gain.points, score, reason))
        return tuple(steps)

    def _open(self) -> list[Gain]:
        return [
            gain
            for gain in self._open_needs.gains()
            if gain.points > 0
            and is_open(gain, self._known, self._beside)
            and not self._is_in_hand(gain)
        ]

    def _next(self, found: Sequence[Gain]) -> Gain | None:
        language = self._first_language(found)
        if language:
            return language
        required = [gain for gain in found if not is_nice(gain)]
        ranked = sorted(required or found, key=_place)[:_CONSIDERED]
        if not ranked:
            return None
        return self._ground(max(ranked, key=self._worth), found)

    def _worth(self, gain: Gain) -> tuple[bool, float, float]:
        near = self._nearest(gain.skill_id)
        return gain.at_hand, gain.worth * (_NEARNESS if near else 1.0), gain.points

    def _first_language(self, found: Sequence[Gain]) -> Gain | None:
        """Return the programming language most asked for, for who shows none in any way."""
        listed = {gain.listed for gain in found}
        if any(map(self._is_language, (self._known | self._learnt) - listed)):
            return None
        languages = (gain for gain in found if self._is_language(gain.skill_id))
        first = max(languages, key=attrgetter("demand", "points"), default=None)
        return first if first and first.demand >= COMMONLY_ASKED else None

    def _is_language(self, skill_id: str) -> bool:
        return self._is_a(skill_id, "language") and "programming" in self._taxonomy.broader(
            skill_id
        )

    def _ground(self, gain: Gain, found: Sequence[Gain]) -> Gain:
        """Return what a gain stands on and postings ask for as often, if that is lacking, or it."""
        broader = set(self._taxonomy.broader(gain.skill_id)) - _UMBRELLAS
        grounds = [one for one in found if one.skill_id in broader and one.demand >= gain.demand]
        if not grounds:
            return gain
        return self._ground(max(grounds, key=attrgetter("demand", "points")), found)

    def _is_in_hand(self, gain: Gain) -> bool:
        """Say whether a need is met by a step before, or but a word for what one does already.

        A word is a concept that holds nothing narrower: who calls tools in work orchestrates
        agents.
        """
        if not self._shown.isdisjoint(gain.need.skills):
            return True
        if gain.listed or not all(_is_word(self._taxonomy, one) for one in gain.need.skills):
            return False
        own = (self._had | self._learnt) & self._competencies[gain.competency_id].needs_of.keys()
        return any(one in own for skill in gain.need.skills for one in self._family(skill))

    def _nearest(self, skill_id: str) -> str:
        """Return the id of what is had and close to a skill, or ``""``."""
        return next((one for one in self._family(skill_id) if one in self._had), "")

    def _family(self, skill_id: str) -> tuple[str, ...]:
        key = self._taxonomy.fingerprint, skill_id
        if key not in _FAMILIES:
            if len(_FAMILIES) >= _MOST_KEPT:
                _FAMILIES.clear()
            _FAMILIES[key] = tuple(self._find_family(skill_id))
        return _FAMILIES[key]

    def _find_family(self, skill_id: str) -> Iterator[str]:
        """Yield what is close: what it is part of, its parts, and other parts of the same."""
        if skill_id not in self._taxonomy or skill_id in _UMBRELLAS:
            return
        narrower = self._taxonomy.narrower
        broader = list(self._broader(skill_id))
        yield from (one for one in broader if self._is_field(one))
        yield from narrower(skill_id)
        for field in broader:
            parts = narrower(field)
            if len(parts) <= _FAMILY and not self._is_a(field, "language"):
                yield from (one for one in parts if one != skill_id)

    def _broader(self, skill_id: str) -> Iterator[str]:
        skill = self._taxonomy.get(skill_id)
        return (one for one in (skill.broader if skill else ()) if one not in _UMBRELLAS)

    def _is_field(self, skill_id: str) -> bool:
        """Say whether a skill is close to its parts: no language, and no vendor of many things."""
        if self._is_a(skill_id, "language"):
            return False
        return self._is_a(skill_id, "concept") or len(self._taxonomy.narrower(skill_id)) <= _FAMILY

    def _is_a(self, skill_id: str, kind: str) -> bool:
        return skill_id in self._taxonomy and self._taxonomy[skill_id].kind == kind


@lru_cache(maxsize=_MOST_KEPT)
def _is_word(taxonomy: Taxonomy, skill_id: str) -> bool:
    """Say whether a skill is a concept that holds nothing narrower; the same for every resume."""
    skill = taxonomy.get(skill_id)
    return skill is not None and skill.kind == "concept" and not taxonomy.narrower(skill_id)


def is_open(gain: Gain, known: frozenset[str], beside: Collection[Need]) -> bool:
    """Say whether nothing of a need is known, or only from a list, and it is one's own side's."""
    if gain.listed:
        return True
    return known.isdisjoint(gain.need.skills) and gain.need not in beside


def needs_beside(competencies: Sequence[Competency], had: Collection[str]) -> list[Need]:
    """Return the needs that are of another trade than somebody's who has such skills."""
    return [need for one in competencies if one.sides for need in one.beside(had)]


def is_nice(gain: Gain) -> bool:
    """Say whether the role calls a need nice to have."""
    return gain.need.wanted == "nice to have"


def name_of(skill_id: str, taxonomy: Taxonomy) -> str:
    """Return the name of a skill, or the id of one that the taxonomy lacks."""
    return taxonomy[skill_id].name if skill_id in taxonomy else skill_id


def _reason(gain: Gain, neighbour: str) -> str:
    if gain.listed:
        return LISTED
    near = f"close to {neighbour}, which you have" if neighbour else ""
    if is_nice(gain):
        return f"nice to have, {near}" if near else "nice to have"
    if near:
        return near
    if gain.need.wanted:
        return "required"
    return "asked for often" if gain.demand >= RARELY_ASKED else "part of the role"


__all__ = ["Steps", "is_nice", "is_open", "name_of", "needs_beside"]
