"""Count, over job postings, how many of each role ask for each skill (builds the reference).

The idf that follows from the counts is fitted with scikit-learn here and checked against the
formula used at run time, so that a difference between the two cannot ship.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from skillmatch.errors import Problem, RoleError, SkillmatchError, shown
from skillmatch.files import write_beside
from skillmatch.find import find_skills
from skillmatch.read.posting import read_posting
from skillmatch.reference import ReferenceCounts
from skillmatch.taxonomy import Taxonomy, load_taxonomy

_TOLERANCE = 1e-12
_ROLE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FEWEST = 2  # a skill that a single posting names says more about that posting than about a role


def read_postings(path: Path) -> Iterator[tuple[str, str]]:
    """Yield role and text of each posting of a JSON Lines file.

    Raises
    ------
    RoleError
        If a line is no object with the texts ``role`` and ``text``, naming the line.
    """
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _posting(line, path, number)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise RoleError(problems=(Problem(shown(path), 0, f"cannot be read ({reason})"),)) from None


def _posting(line: str, path: Path, number: int) -> tuple[str, str]:
    try:
        row: Any = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict) or not all(isinstance(row.get(k), str) for k in ("role", "text")):
        message = "is no JSON object with the texts 'role' and 'text'"
        raise RoleError(problems=(Problem(shown(path), number, message),))
    if not _ROLE.fullmatch(row["role"]):
        message = (
            "has a 'role' that is not lower-case words joined by hyphens, such as 'ai-engineer'"
        )
        raise RoleError(problems=(Problem(shown(path), number, message),))
    return row["role"], row["text"]


def count_postings(
    postings: Iterable[tuple[str, str]], *, taxonomy: Taxonomy | None = None
) -> ReferenceCounts:
    """Count the skills that postings ask for, each once per posting.

    Raises
    ------
    SkillmatchError
        If scikit-learn's idf of the same postings differs, which would be a bug.
    """
    taxonomy = load_taxonomy() if taxonomy is None else taxonomy
    totals: Counter[str] = Counter()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    asked: list[set[str]] = []
    for role, text in postings:
        totals[role] += 1
        found = {
            m.skill_id
            for m in find_skills(read_posting(text), taxonomy=taxonomy)
            if m.status != "negated" and m.how != "typo"
        }
        asked.append(found)
        for skill_id in found:
            counts[skill_id][role] += 1
    kept = {
        skill_id: dict(sorted(row.items()))
        for skill_id, row in sorted(counts.items())
        if row.total() >= _FEWEST
    }
    reference = ReferenceCounts(dict(sorted(totals.items())), kept)
    _check_against_scikit_learn(reference, asked)
    return reference


def _check_against_scikit_learn(reference: ReferenceCounts, asked: list[set[str]]) -> None:
    """Fit TfidfTransformer on the postings and compare its idf with ours."""
    import numpy as np  # noqa: PLC0415 - needed to build the reference only
    from scipy.sparse import csr_matrix  # noqa: PLC0415
    from sklearn.feature_extraction.text import TfidfTransformer  # noqa: PLC0415

    columns = {skill_id: index for index, skill_id in enumerate(sorted(reference.skills))}
    if not columns:
        return
    cells = [(row, columns[s]) for row, found in enumerate(asked) for s in found if s in columns]
    rows, skills = zip(*cells, strict=True)
    matrix = csr_matrix((np.ones(len(cells)), (rows, skills)), shape=(len(asked), len(columns)))
    fitted = TfidfTransformer(smooth_idf=True).fit(matrix).idf_
    ours = [reference.idf(skill_id) for skill_id in columns]
    difference = float(np.abs(fitted - np.array(ours)).max())
    if difference > _TOLERANCE:
        message = f"idf differs from scikit-learn's by {difference:g}; please report this bug"
        raise SkillmatchError(message)


def write_counts(reference: ReferenceCounts, path: Path) -> None:
    """Write counts as CSV, beside the target first, so that no half file is ever seen.

    Raises
    ------
    OutputError
        If the place cannot be written.
    """
    write_beside(reference.to_csv(), path)


__all__ = ["count_postings", "read_postings", "write_counts"]
