"""Covered: how much of what one competency asks for is met, by which skills, and how deeply."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from operator import is_
from typing import NamedTuple

from skillmatch.competencies import Competency, Need
from skillmatch.roles import Role

RATE = 2.2
"""At ``x = 1``, all that a typical posting asks for used in work, 89% of a competency."""

USED = 0.4
"""Strengths below come from lists, claims, courses, and work of long ago."""

CLAIMS = 0.5
"""How much of what a typical posting asks for claims can cover together, approached as
``CLAIMS * (1 - exp(-claims / CLAIMS))``."""

DEEP_FROM, DEEP_AT = 0.55, 0.85
"""Strengths between which use begins to count as deep: lists, claims and courses stay below, and so
does the first month in a job; some years of it, with signs of production, are all the way."""

NEGLIGIBLE = 1e-9
"""Strengths are rounded to six digits; what is not above this is none."""

DEEP_SKILLS = 3
"""In so many skills of a competency must use be deep, to be deep in all of it: one line in a long
job, which names a tool and what it is for, makes no specialist."""

Best = dict[int, tuple[float, str, float]]
"""By the number of a need: how strongly it is met at best, by which skill, and what it weighs."""

_NOTHING = (NEGLIGIBLE, "", 0.0)


class Met(NamedTuple):
    """A need that is met: by which skill, how strongly, and the product of weight and strength."""

    need: Need
    skill_id: str
    strength: float
    weight: float

    @property
    def claimed(self) -> bool:
        """Whether it is only claimed: listed, taught, or used long ago."""
        return self.strength < USED


class Covered(NamedTuple):
    """A competency with the needs of it that are met.

    Attributes
    ----------
    competency
        The competency.
    best
        By the number of each need that is met: how strongly, by which skill, and its weight.
    used, claimed
        The dot products of weights and strengths of what is shown in use, and only claimed.
    deep_use
        How deep the use of its three strongest skills goes, in [0, 1]: one line in a long job makes
        no specialist.
    score
        In [0, 1].
    """

    competency: Competency
    best: Best
    used: float = 0.0
    claimed: float = 0.0
    deep_use: float = 0.0
    score: float = 0.0

    @property
    def met(self) -> list[Met]:
        """The needs that are met, the weightiest first; a score alone does without them."""
        needs = self.competency.needs
        return [
            Met(needs[number], skill_id, strength, weight * strength)
            for number, (strength, skill_id, weight) in sorted(self.best.items())
        ]


def saturated(used: float, claimed: float, typical: float) -> float:
    """Return the score in [0, 1] of a competency covered by so much weight in use and claimed.

    >>> saturated(0.0, 0.0, 1.0), round(saturated(1.0, 0.0, 1.0), 3)
    (0.0, 0.889)
    >>> round(saturated(0.0, 1.0, 1.0), 3), round(saturated(0.0, 100.0, 1.0), 3)
    (0.614, 0.667)
    """
    if typical <= 0:
        return 0.0
    return -math.expm1(-RATE * (used + capped(claimed, typical)) / typical)


def capped(claimed: float, typical: float) -> float:
    """Return the weight that claims count for: the more of them, the less each."""
    if not claimed:
        return 0.0
    most = CLAIMS * typical
    return -most * math.expm1(-claimed / most)


_BestOfRole = dict[int, tuple[float, str]]
"""By the number of a need among those of a role: how strongly it is met at best, by which skill."""


class Coverage(NamedTuple):
    """What the competencies of a role are covered by, each in its place.

    Attributes
    ----------
    best
        Of the role's needs those that are met.
    used, claimed, deep_use, scores
        Of each competency, as of `Covered` and in its order.
    """

    best: _BestOfRole
    used: list[float]
    claimed: list[float]
    deep_use: list[float]
    scores: list[float]


def cover_roles(roles: Iterable[Role], strengths: Mapping[str, float]) -> list[Coverage]:
    """Return by what each role is covered; of alternatives the strongest counts, as in `cover`."""
    same = _Same(roles)
    return list(map(_coverage, same, _best_of_each(same, strengths)))


class _Same(tuple[Role, ...]):
    """Roles as a key: the same objects only, as to compare what they ask for would take longer."""

    __slots__ = ()

    def __hash__(self) -> int:
        """Hash what tells objects apart."""
        return hash(tuple(map(id, self)))

    def __eq__(self, other: object) -> bool:
        """Say whether they are the same objects."""
        return isinstance(other, _Same) and all(map(is_, self, other)) and len(self) == len(other)


@lru_cache(maxsize=8)
def _needs_of(roles: _Same) -> dict[str, list[tuple[int, int]]]:
    """Return which needs each skill fills: the number of each role, and that of the need in it."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, role in enumerate(roles):
        for skill_id, numbers in role.needs_of.items():
            found[skill_id] += [(place, number) for number in numbers]
    return dict(found)


def _best_of_each(roles: _Same, strengths: Mapping[str, float]) -> list[_BestOfRole]:
    """Return for each role how strongly its needs are met at best, and by which skill."""
    needs_of = _needs_of(roles)
    found: list[_BestOfRole] = [{} for _ in roles]
    for skill_id in sorted(strengths.keys() & needs_of.keys()):
        strength = strengths[skill_id]
        if strength > NEGLIGIBLE:
            for place, number in needs_of[skill_id]:
                best = found[place]
                if number not in best or strength > best[number][0]:
                    best[number] = strength, skill_id
    return found


def _coverage(role: Role, best: _BestOfRole) -> Coverage:
    counted, none = role.counted, [0.0] * len(role.competencies)
    used, claimed, uses, scores = none, none.copy(), none.copy(), none.copy()
    deep: dict[int, list[float]] = {}
    for number, (strength, _) in best.items():
        place, _, weight = counted[number]
        if strength < USED:
            claimed[place] += weight * strength
            continue
        used[place] += weight * strength
        if strength > DEEP_FROM:
            deep.setdefault(place, []).append(strength)
    for place, competency in enumerate(role.competencies):
        if used[place] or claimed[place]:
            scores[place] = saturated(used[place], claimed[place], competency.typical)
    for place, strongest in deep.items():
        uses[place] = deepest(strongest)
    return Coverage(best, used, claimed, uses, scores)


def each_covered(role: Role, coverage: Coverage) -> list[Covered]:
    """Return the competencies of a role, each with the needs of it that are met."""
    best: list[Best] = [{} for _ in role.competencies]
    for number, (strength, skill_id) in coverage.best.items():
        place, within, weight = role.counted[number]
        best[place][within] = strength, skill_id, weight
    return list(map(Covered, role.competencies, best, *coverage[1:]))


def cover(competency: Competency, strengths: Mapping[str, float]) -> Covered:
    """Return the needs that are met; of alternatives the strongest counts, by id when equal."""
    best: Best = {}
    for skill_id in sorted(strengths.keys() & competency.needs_of.keys()):
        strength = strengths[skill_id]
        for number in competency.needs_of[skill_id]:
            weight = competency.counted(competency.needs[number])
            if weight > 0 and strength > best.get(number, _NOTHING)[0]:
                best[number] = strength, skill_id, weight
    return _covered(competency, best)


def _covered(competency: Competency, best: Best) -> Covered:
    in_use = claims = 0.0
    deep = []
    for strength, _, weight in best.values():
        if strength < USED:
            claims += weight * strength
            continue
        in_use += weight * strength
        if strength > DEEP_FROM:
            deep.append(strength)
    use = deepest(deep) if deep else 0.0
    score = saturated(in_use, claims, competency.typical)
    return Covered(competency, best, in_use, claims, use, score)


def deep_use(strength: float) -> float:
    """Return how deep a use goes that is so strong, in [0, 1].

    >>> deep_use(0.55), round(deep_use(0.7), 3), deep_use(0.85), deep_use(0.9)
    (0.0, 0.35, 0.85, 0.9)
    """
    if strength <= DEEP_FROM:
        return 0.0
    if strength >= DEEP_AT:
        return strength
    return strength * ((strength - DEEP_FROM) / (DEEP_AT - DEEP_FROM))


def deepest(strengths: Iterable[float]) -> float:
    """Return how deep the use of the strongest of the skills that meet needs goes."""
    return sum(map(deep_use, sorted(strengths)[-DEEP_SKILLS:])) / DEEP_SKILLS


__all__ = [
    "CLAIMS",
    "DEEP_AT",
    "DEEP_FROM",
    "DEEP_SKILLS",
    "NEGLIGIBLE",
    "RATE",
    "USED",
    "Covered",
    "Met",
    "capped",
    "cover",
    "cover_roles",
    "deep_use",
    "deepest",
    "saturated",
]
