"""Count, over job postings, how many of each role ask for each skill (builds the reference).

It is the counting of `skillmatch.sklearn.RoleFitScorer`, which learns from postings of your own.
The idf that follows from the counts is fitted with scikit-learn here and checked against the
formula used at run time, so that a difference between the two cannot ship.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from skillmatch.document import Document
from skillmatch.errors import Problem, RoleError, SkillmatchError, shown
from skillmatch.find import find_skills
from skillmatch.find.work.callings import CALLING_SKILLS
from skillmatch.output_files import write_output
from skillmatch.reference import ReferenceCounts
from skillmatch.skill import IDENTIFIER
from skillmatch.taxonomy import Taxonomy, TaxonomySource

_TOLERANCE = 1e-12


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
    if not IDENTIFIER.fullmatch(row["role"]):
        message = (
            "has a 'role' that is not lower-case words joined by hyphens, such as 'ai-engineer'"
        )
        raise RoleError(problems=(Problem(shown(path), number, message),))
    return row["role"], row["text"]


def asked_skills(posting: Document, taxonomy: Taxonomy) -> frozenset[str]:
    """Return the ids of the skills that a posting asks for.

    What is negated ("no PHP") is not asked for; what may be a typing error is not counted on. Who
    is looked for by the name of an occupation ("an ML engineer") is asked for that.
    """
    return frozenset(
        mention.skill_id
        for mention in find_skills(posting, taxonomy=taxonomy, deeds=True)
        if mention.status != "negated"
        and mention.how != "typo"
        and (mention.how != "implied" or mention.skill_id in CALLING_SKILLS)
    )


def count_postings(
    postings: Iterable[tuple[str, str]], *, taxonomy: TaxonomySource | None = None
) -> ReferenceCounts:
    """Count the skills that postings ask for, each once per posting.

    Raises
    ------
    SkillmatchError
        If scikit-learn's idf of the same postings differs, which would be a bug.
    """
    # scikit-learn takes a second to import, and is needed to build the reference only.
    from skillmatch.sklearn.counts import counts_of_matrix  # noqa: PLC0415 - scikit-learn is slow to import
    from skillmatch.sklearn.vectorizer import SkillVectorizer  # noqa: PLC0415 - scikit-learn is slow to import

    labels: list[str] = []

    def texts() -> Iterator[str]:
        for role, text in postings:
            labels.append(role)
            yield text

    vectorizer = SkillVectorizer(kind="posting", taxonomy=taxonomy)
    asked = vectorizer.transform(texts())
    skills = vectorizer.get_feature_names_out()
    reference = counts_of_matrix(asked, labels, skills)
    _check_against_scikit_learn(reference, asked, skills)
    return reference


def _check_against_scikit_learn(reference: ReferenceCounts, asked: Any, skills: Any) -> None:
    """Fit TfidfTransformer on the postings and compare its idf with ours."""
    import numpy as np  # noqa: PLC0415 - needed to build the reference only
    from sklearn.feature_extraction.text import TfidfTransformer  # noqa: PLC0415 - scikit-learn is slow to import

    kept = np.flatnonzero([skill_id in reference.skills for skill_id in skills])
    if not kept.size:
        return
    fitted = TfidfTransformer(smooth_idf=True).fit(asked[:, kept]).idf_
    ours = [reference.idf(skill_id) for skill_id in skills[kept]]
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
    write_output(reference.to_csv(), path)


__all__ = ["asked_skills", "count_postings", "read_postings", "write_counts"]
