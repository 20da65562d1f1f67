"""Counts: how many of each role's postings ask for each skill, from a matrix and labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from skillmatch.reference import ReferenceCounts

FEWEST = 2
"""Of all postings; a skill that a single one names says more about that posting than a role."""


def counts_of_matrix(
    asked: Any,
    roles: Sequence[str] | NDArray[Any],
    skills: Sequence[str] | NDArray[Any],
    *,
    fewest: int = FEWEST,
) -> ReferenceCounts:
    """Count the skills that postings ask for, each once per posting.

    Parameters
    ----------
    asked
        Matrix of shape (n_postings, n_skills), sparse or not; above 0 where a posting asks for a
        skill. Columns of the same skill are counted as one.
    roles
        The role of each posting.
    skills
        The skill of each column.
    fewest
        Skills that fewer of the postings ask for are left out.

    Returns
    -------
    ReferenceCounts

    Examples
    --------
    >>> counts_of_matrix([[1, 0], [1, 0]], ["ml-engineer", "ai-engineer"], ["python", "go"])
    ReferenceCounts(postings={'ai-engineer': 1, 'ml-engineer': 1},
                    skills={'python': {'ai-engineer': 1, 'ml-engineer': 1}}, total=2)
    """
    names, codes, totals = np.unique(
        np.asarray(roles, dtype=object).astype(str), return_inverse=True, return_counts=True
    )
    ids, columns = np.unique(np.asarray(skills, dtype=object).astype(str), return_inverse=True)
    given = csr_matrix(asked).tocoo()
    wanted = given.data > 0
    cells = np.ones(int(wanted.sum()), dtype=np.int64)
    places = (given.row[wanted], columns[given.col[wanted]])
    binary = csr_matrix((cells, places), shape=(len(codes), len(ids)))
    binary.data[:] = 1  # columns of the same skill have been added up
    members = csr_matrix(
        (np.ones(len(codes), dtype=np.int64), (codes, np.arange(len(codes)))),
        shape=(len(names), len(codes)),
    )
    table = (members @ binary).tocsc()
    kept: dict[str, dict[str, int]] = {}
    for place in np.flatnonzero(np.asarray(table.sum(axis=0)).ravel() >= max(fewest, 1)):
        column = slice(table.indptr[place], table.indptr[place + 1])
        rows = sorted(zip(table.indices[column], table.data[column], strict=True))
        kept[str(ids[place])] = {str(names[row]): int(number) for row, number in rows}
    postings = {str(name): int(total) for name, total in zip(names, totals, strict=True)}
    return ReferenceCounts(postings, kept)


def merged_counts(learnt: ReferenceCounts, background: ReferenceCounts) -> ReferenceCounts:
    """Return counts with the roles of both; of a role in both, those that were learnt."""
    skills: dict[str, dict[str, int]] = {}
    for skill_id, row in background.skills.items():
        kept = {role: number for role, number in row.items() if role not in learnt.postings}
        if kept:
            skills[skill_id] = kept
    for skill_id, row in learnt.skills.items():
        skills[skill_id] = skills.get(skill_id, {}) | dict(row)
    return ReferenceCounts({**background.postings, **learnt.postings}, skills)


__all__ = ["FEWEST", "counts_of_matrix", "merged_counts"]
