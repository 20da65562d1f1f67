"""Reference counts: how many job postings of each role ask for each skill.

They are counted by ``skillmatch roles count`` over postings and shipped as numbers only. The
inverse document frequency is computed from them by scikit-learn's formula
(``TfidfTransformer(smooth_idf=True)``, user guide section "Tf-idf term weighting"):
``idf(s) = ln((1 + n) / (1 + df(s))) + 1`` with n postings, df(s) of which ask for s.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from skillmatch.errors import Problem, RoleError, shown
from skillmatch.installation import taxonomies_folder

POSTINGS_ROW = "(postings)"


@dataclass(frozen=True)
class ReferenceCounts:
    """Counts over postings.

    Attributes
    ----------
    postings
        Number of postings of each role.
    skills
        For each skill id, the number of postings of each role that ask for it.
    """

    postings: Mapping[str, int]
    skills: Mapping[str, Mapping[str, int]]
    total: int = field(init=False)

    def __post_init__(self) -> None:
        """Sum the postings up."""
        object.__setattr__(self, "total", sum(self.postings.values()))

    def document_frequency(self, skill_id: str) -> int:
        """Return how many postings of any role ask for a skill."""
        return sum(self.skills.get(skill_id, {}).values())

    def idf(self, skill_id: str) -> float:
        """Return the inverse document frequency of a skill over all postings, at least 1."""
        return math.log((1 + self.total) / (1 + self.document_frequency(skill_id))) + 1

    def damped_idf(self, skill_id: str) -> float:
        """Return the root of the inverse document frequency, at least 1.

        For what a single posting asks for. In a role counted over postings the share of them that
        name a skill keeps a rare one light, however high its idf. One posting has no such shares:
        all it names once is wanted alike, and a tool that hardly anybody else asks for would
        outweigh the language of the job sixfold.
        """
        return math.sqrt(self.idf(skill_id))

    def share(self, skill_id: str, role: str) -> float:
        """Return the share of a role's postings that ask for a skill, in [0, 1]."""
        postings = self.postings.get(role, 0)
        return self.skills.get(skill_id, {}).get(role, 0) / postings if postings else 0.0

    def to_csv(self) -> str:
        """Return the counts as CSV: a row per skill, a column per role."""
        roles = sorted(self.postings)
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["skill", *roles])
        writer.writerow([POSTINGS_ROW, *(self.postings[role] for role in roles)])
        for skill_id in sorted(self.skills):
            row = self.skills[skill_id]
            writer.writerow([skill_id, *(row.get(role, 0) for role in roles)])
        return out.getvalue()


def read_counts(path: Path) -> ReferenceCounts:
    """Read counts that `ReferenceCounts.to_csv` wrote.

    Raises
    ------
    RoleError
        If the file is missing or is no table of counts, with the line.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            rows = [(reader.line_num, row) for row in reader]
        while rows and not rows[-1][1]:
            rows.pop()
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = getattr(error, "strerror", None) or "it is no CSV"
        reason = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else reason
        raise RoleError(problems=(Problem(shown(path), 0, f"cannot be read ({reason})"),)) from None
    roles = rows[0][1][1:] if rows else []
    if [row[:1] for _, row in rows[:2]] != [["skill"], [POSTINGS_ROW]]:
        message = f"must start with 'skill,<role>,...' and {POSTINGS_ROW!r}"
        raise RoleError(problems=(Problem(shown(path), 1, message),))
    if len(set(roles)) < len(roles):
        raise RoleError(problems=(Problem(shown(path), 1, "names a role twice"),))
    return _table(path, roles, rows[1:])


def _table(path: Path, roles: list[str], rows: list[tuple[int, list[str]]]) -> ReferenceCounts:
    """Return the counts of the rows below the heading; the first holds the postings."""
    table: dict[str, dict[str, int]] = {}
    problems = []
    for line, row in rows:
        problem = _row_problem(row, roles, table)
        if problem:
            problems.append(Problem(shown(path), line, problem))
            continue
        table[row[0]] = {role: int(n) for role, n in zip(roles, row[1:], strict=True) if int(n)}
    if problems:
        raise RoleError(problems=tuple(problems))
    totals = table.pop(POSTINGS_ROW)
    return ReferenceCounts({role: totals.get(role, 0) for role in roles}, table)


def _row_problem(row: list[str], roles: list[str], table: dict[str, dict[str, int]]) -> str:
    """Return what is wrong with a row, or ``""``."""
    skill, *counts = row or [""]
    if (
        not skill
        or len(counts) != len(roles)
        or not all(count.isascii() and count.isdigit() for count in counts)
    ):
        return f"needs {len(roles)} whole numbers behind the skill"
    if skill in table:
        return f"counts {skill!r} a second time"
    totals = table.get(POSTINGS_ROW)
    if totals is not None:
        for role, count in zip(roles, counts, strict=True):
            if int(count) > totals.get(role, 0):
                return f"counts more postings of {role!r} than there are"
    return ""


@lru_cache(maxsize=1)
def builtin_counts() -> ReferenceCounts:
    """Return the counts that come with skillmatch."""
    return read_counts(counts_file())


def counts_file() -> Path:
    """Return where the counts that come with skillmatch are."""
    return taxonomies_folder() / "reference" / "posting_counts.csv"


__all__ = ["POSTINGS_ROW", "ReferenceCounts", "builtin_counts", "counts_file", "read_counts"]
