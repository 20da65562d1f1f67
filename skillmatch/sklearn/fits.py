"""Fits: the formula of `skillmatch.score` for many rows at once.

Only the columns that a role asks for are taken out of the matrix, some rows at a time, so ten
thousand resumes over all skills need little memory. Every sum runs along one row: a row's fits are
the same bits whoever else is in the matrix.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import issparse

from skillmatch.roles import Area, Competency, Role
from skillmatch.score import (
    CLAIMS,
    DEEP_AT,
    DEEP_FROM,
    DEEP_SKILLS,
    NEGLIGIBLE,
    RATE,
    SPECIALIST,
    USED,
)

Floats = NDArray[np.float64]

ROWS = 512
"""Scored together: as dense rows of the skills that roles ask for they take a few megabytes."""


@dataclass(frozen=True, slots=True)
class _Competency:
    """A competency on columns: `columns` holds those of each need, which begin at `starts`."""

    columns: NDArray[np.intp]
    starts: NDArray[np.intp]
    weights: Floats
    typical: float


@dataclass(frozen=True, slots=True)
class _Area:
    share: float
    decay: float
    competencies: tuple[_Competency, ...]


class RoleFits:
    """Scores rows of strengths against roles.

    Parameters
    ----------
    roles
        What is asked for.
    skills
        The skill of each column; of columns of the same skill the strongest counts.
    """

    def __init__(self, roles: Sequence[Role], skills: Sequence[str]) -> None:
        asked = frozenset[str]().union(*(role.skills for role in roles))
        columns = [place for place, skill_id in enumerate(skills) if skill_id in asked]
        self._columns = np.array(columns, dtype=np.intp)
        places: dict[str, list[int]] = defaultdict(list)
        for place, column in enumerate(columns):
            places[skills[column]].append(place)
        self._roles = [[_area(area, places) for area in role.areas] for role in roles]

    @property
    def columns(self) -> NDArray[np.intp]:
        """The columns that any of the roles asks for."""
        return self._columns

    def score(self, strengths: Any) -> Floats:
        """Return the fit of each row with each role, in [0, 1], of shape (n_rows, n_roles).

        Parameters
        ----------
        strengths
            Array or CSR matrix of shape (n_rows, n_columns), at least 0; more than 1 counts as 1.
        """
        fits = np.zeros((strengths.shape[0], len(self._roles)))
        asked = strengths[:, self._columns]
        for start in range(0, len(fits), ROWS):
            rows = asked[start : start + ROWS]
            dense = np.minimum(rows.toarray() if issparse(rows) else rows, 1.0)
            dense[dense <= NEGLIGIBLE] = 0.0
            for number, areas in enumerate(self._roles):
                for area in areas:
                    fits[start : start + ROWS, number] += _score_area(area, dense)
        return fits


def _area(area: Area, places: Mapping[str, Sequence[int]]) -> _Area:
    competencies = tuple(_competency(one, places) for one in area.competencies)
    return _Area(area.share, area.decay, competencies)


def _competency(competency: Competency, places: Mapping[str, Sequence[int]]) -> _Competency:
    columns: list[int] = []
    starts, weights = [], []
    for need in competency.needs:
        those = [place for skill_id in need.skills for place in places.get(skill_id, ())]
        if those and need.weight > 0:
            starts.append(len(columns))
            columns.extend(those)
            weights.append(competency.counted(need))
    return _Competency(
        np.array(columns, dtype=np.intp),
        np.array(starts, dtype=np.intp),
        np.array(weights, dtype=np.float64),
        competency.typical,
    )


def _score_area(area: _Area, strengths: Floats) -> Floats:
    """Return the ordered weighted average of the competencies, times the area's share."""
    covered = [_cover(one, strengths) for one in area.competencies]
    scores = np.stack([score for score, _ in covered], axis=1)
    depth = np.max(np.stack([score * use for score, use in covered], axis=1), axis=1)
    decay = np.power(area.decay, 1 + SPECIALIST * depth)
    powers = decay[:, np.newaxis] ** np.arange(len(covered))
    best_first = -np.sort(-scores, axis=1)
    average: Floats = (powers * best_first).sum(axis=1) / powers.sum(axis=1)
    return area.share * average


def _cover(competency: _Competency, strengths: Floats) -> tuple[Floats, Floats]:
    """Return the score of a competency and how deep its use goes, for each row."""
    if not competency.starts.size or competency.typical <= 0:
        nothing = np.zeros(len(strengths))
        return nothing, nothing
    met = np.maximum.reduceat(strengths[:, competency.columns], competency.starts, axis=1)
    met = np.ascontiguousarray(met)
    weighted = met * competency.weights
    in_use = met >= USED
    used = np.where(in_use, weighted, 0.0).sum(axis=1)
    claims = np.where(in_use, 0.0, weighted).sum(axis=1)
    most = CLAIMS * competency.typical
    claimed = -most * np.expm1(-claims / most)
    score = -np.expm1(-RATE * (used + claimed) / competency.typical)
    deep = met * np.clip((met - DEEP_FROM) / (DEEP_AT - DEEP_FROM), 0.0, 1.0)
    strongest = np.partition(deep, max(deep.shape[1] - DEEP_SKILLS, 0), axis=1)[:, -DEEP_SKILLS:]
    return score, strongest.sum(axis=1) / DEEP_SKILLS


__all__ = ["ROWS", "RoleFits"]
