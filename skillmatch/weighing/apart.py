"""Apart: why what stands in a job, by its title, may show no work of one's own."""

from __future__ import annotations

from skillmatch.weighing.occupations import directs, works_beside
from skillmatch.weighing.other_trades import is_other_trade

AHEAD = "named in a job that has not begun"
BESIDE = "named in a job that is not about building it"
LISTED = "listed, in no dated work"
ELSEWHERE = "listed in a job of another trade"
OVERSEEN = "overseen in a job, and built by others"
TAUGHT = "taught to others"
ABOUT = "told about in a job, and not worked with"
USED = "used as a product in a job"
TRIED = "tried out in a job, for days only"
TESTED = "tested in a job, and built by others"
BOUGHT = "bought ready-made in a job"


def why_apart(title: str) -> str:
    """Return why what stands in a job of this title may show no work of one's own, or ``""``.

    >>> why_apart("Head of Data, Quillstone"), why_apart("Data Engineer, Quillstone")
    ('overseen in a job, and built by others', '')
    """
    if works_beside(title):
        return BESIDE
    if is_other_trade(title):
        return ELSEWHERE
    return OVERSEEN if directs(title) else ""


__all__ = [
    "ABOUT",
    "AHEAD",
    "BESIDE",
    "BOUGHT",
    "ELSEWHERE",
    "LISTED",
    "OVERSEEN",
    "TAUGHT",
    "TESTED",
    "TRIED",
    "USED",
    "why_apart",
]
