"""Labels within jobs that elsewhere are headings: "Technologies:", "Key achievements"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from skillmatch.document import WORK_SECTIONS
from skillmatch.read.inline_headings import Heading

# What a job says of itself, and hardly ever a resume as a whole in the midst of its jobs.
# fmt: off
_OF_A_JOB = frozenset({
    "tools", "technologies", "tools and technologies", "tech stack", "technology stack",
    "technical stack", "stack", "software", "technical environment", "achievements",
    "key achievements", "accomplishments", "professional achievements", "performance achievements",
    "recognition", "highlights", "key highlights", "project highlights", "summary", "overview",
    "project", "project details", "project summary", "project profile", "client projects",
    "selected client projects", "key client projects", "recent client projects",
    "customer projects", "selected customer projects", "projects for clients",
    "projects for customers", "commercial projects", "consulting projects", "case studies",
})
# What with a colon is a label too where it comes back in one job after the other.
_WHERE_REPEATED = _OF_A_JOB | {
    "skills", "technical skills", "key skills", "projects", "key projects", "major projects",
    "training", "awards", "courses", "strengths", "expertise", "other", "details",
}
# fmt: on
_ENOUGH_HEADINGS = 2  # that show how headings are written in a resume
_NO_WORD = re.compile(r"^[\W_]+|[\W_]+$")


def without_job_labels(headings: list[Heading], sure: Collection[int] = ()) -> list[Heading]:
    """Return the headings without those that only label a part of a job, but for some places.

    Such a label comes back in several jobs, or is written less than a heading: small where
    headings are in capitals, with a colon where they have none.

    >>> lines = ["EXPERIENCE", "Key achievements", "EDUCATION", "SKILLS"]
    >>> kinds = ["experience", "awards", "education", "skills"]
    >>> found = [(kind, line, 0) for kind, line in zip(kinds, lines)]
    >>> [line for _, line, _ in without_job_labels(found)]
    ['EXPERIENCE', 'EDUCATION', 'SKILLS']
    """
    in_jobs = _in_jobs(headings)
    times = Counter(_words(headings[i][1]) for i in in_jobs if _may_repeat(headings[i][1]))
    others = [title for _, title, _ in headings if _words(title) not in _WHERE_REPEATED]
    labels = {
        i
        for i in in_jobs
        if headings[i][2] not in sure
        and (times[_words(headings[i][1])] > 1 or _is_written_less(headings[i][1], others))
    }
    return [heading for i, heading in enumerate(headings) if i not in labels]


def _in_jobs(headings: list[Heading]) -> list[int]:
    """Return which headings stand among jobs, and could be labels of one."""
    found, inside = [], False
    for index, (kind, title, _) in enumerate(headings):
        if inside and _words(title) in _WHERE_REPEATED:
            found.append(index)
        else:
            inside = kind in WORK_SECTIONS
    return found


def _may_repeat(title: str) -> bool:
    """Say whether a heading that comes back is none: "Projects" may stand twice in a resume."""
    return _words(title) in _OF_A_JOB or title.rstrip().endswith(":")


def _is_written_less(title: str, others: list[str]) -> bool:
    if _words(title) not in _OF_A_JOB or len(others) < _ENOUGH_HEADINGS:
        return False
    small = not title.isupper() and all(other.isupper() for other in others)
    colon = title.rstrip().endswith(":") and not any(o.rstrip().endswith(":") for o in others)
    return small or colon


def _words(title: str) -> str:
    return " ".join(_NO_WORD.sub("", title).replace("&", "and").casefold().split())


__all__ = ["without_job_labels"]
