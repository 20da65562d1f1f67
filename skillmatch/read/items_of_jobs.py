"""Dated items of a job: "- Parental leave (2023 - 2024)" among its bullets begins no other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from skillmatch.read.anchors import BULLET, LONGEST_LINE, Anchor, line_above
from skillmatch.read.named_jobs import names_a_job

# What of a job has bullets of its own, which stand in its months.
_HAS_ITEMS = re.compile(
    r"\b(?:projects?|clients?|customers?|engagements?|assignments?|phases?|releases?|teams?|roles?|"
    r"secondments?|placements?|programmes?|programs?|products?|systems?|platforms?|apps?)\b|:\W*$",
    re.IGNORECASE,
)


def without_items_of_jobs(text: str, anchors: Sequence[Anchor]) -> list[Anchor]:
    """Return anchors without those that are items among the items of the job above.

    Such an item names no job and nothing that would have items of its own, beside it stand items
    with the same mark, and its months lie within the job's; where it is nothing but dates, any
    months do.

    >>> from skillmatch.read.anchors import find_anchors
    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "Baker, Acme, 2020 - 2025\\n- Baked bread\\n- Leave (2021 - 2022)\\n- Baked rye\\n"
    >>> anchors = find_anchors(text, find_date_ranges(text), 0, len(text), singles=False)
    >>> len(anchors), len(without_items_of_jobs(text, anchors))
    (2, 1)
    """
    kept: list[Anchor] = []
    job: Anchor | None = None
    for anchor in anchors:
        if job is not None and anchor.in_list and _is_item_of(text, anchor, job):
            continue
        if not anchor.in_list:
            job = None if anchor.run_on else anchor
        kept.append(anchor)
    return kept


def _is_item_of(text: str, anchor: Anchor, job: Anchor) -> bool:
    line = text[anchor.start : anchor.end]
    above = _mark(line_above(text, anchor))
    mark = _mark(line)
    if anchor.alone:
        return above == mark
    if names_a_job(line) or _HAS_ITEMS.search(line) or not _lies_within(anchor, job):
        return False
    return mark in {above, _mark(_line_below(text, anchor.end))}


def _lies_within(anchor: Anchor, job: Anchor) -> bool:
    first, last = job.dates.first_month, job.dates.last_month
    if anchor.dates.first_month < first:
        return False
    return last is None or (anchor.dates.last_month or anchor.dates.first_month) <= last


def _mark(line: str) -> str:
    """Return the sign that an item begins with, and how far in; ``""`` if it is none."""
    bullet = BULLET.match(line)
    return bullet[0].rstrip() if bullet else ""


def _line_below(text: str, end: int) -> str:
    rest = text[end : end + LONGEST_LINE].lstrip("\n")
    return rest.split("\n", 1)[0]


__all__ = ["without_items_of_jobs"]
