"""Date flags: dates of a resume that cannot be, or hardly can, are named with their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from skillmatch.document import USED_SECTIONS, Document
from skillmatch.read.impossible_dates import find_impossible_ranges
from skillmatch.weighing.durations import month_text

LONGEST_JOB = 40
"""Years; a job as long is named."""
LONGEST_AGO = 60
"""Years; a job that began longer ago is named."""
_MOST_AHEAD = 12  # months that a contract may still run without a word
_DATED = USED_SECTIONS | {"education"}
_MOST_PLACES = 3
_LOOK = "look whether that is meant"


class _Dates(NamedTuple):
    """Dates of a job or of studies, and the page they stand on."""

    page: int
    section: str
    first_month: int
    last_month: int | None

    @property
    def ends_first(self) -> bool:
        return self.last_month is not None and self.last_month < self.first_month


def flag_dates(document: Document, as_of_month: int) -> tuple[str, ...]:
    """Return one warning for each kind of dates that cannot be meant, with their places.

    Jobs that have not begun, that end before they begin, far ahead, that began a lifetime ago or
    lasted as long.

    >>> from skillmatch.document import Entry
    >>> flag_dates(Document("", entries=(Entry("experience", 0, 0, 12 * 2030, None),)), 12 * 2026)
    ('1 dated entry begins in the future (page 1: 2030-01 to present); it counts as a plan.',)
    """
    jobs = [
        _Dates(document.page_at(entry.start), entry.section, entry.first_month, entry.last_month)
        for entry in document.entries
        if entry.section in USED_SECTIONS
    ]
    unread = list(_impossible(document))
    half_read = {(dates.page, dates.last_month) for dates in unread}  # "1958 - 1961" as of 1961
    backwards = [dates for dates in unread if dates.ends_first]
    old = [
        dates
        for dates in (*unread, *(job for job in jobs if job[::3] not in half_read))
        if dates.section == "experience"
        and not dates.ends_first
        and dates.first_month < as_of_month - 12 * LONGEST_AGO
    ]
    ahead = [dates for dates in jobs if dates.first_month > as_of_month]
    late = [
        dates
        for dates in jobs
        if dates not in ahead and (dates.last_month or 0) > as_of_month + _MOST_AHEAD
    ]
    long = [
        dates
        for dates in jobs
        if dates not in old
        and min(dates.last_month or as_of_month, as_of_month) - dates.first_month
        >= 12 * LONGEST_JOB
    ]
    kinds = (
        (ahead, "begins", "begin", "in the future", "it counts as a plan"),
        (backwards, "ends", "end", "before the beginning", "those dates are passed over"),
        (late, "ends", "end", "more than a year ahead", "what is to come counts nothing"),
        (old, "begins", "begin", f"more than {LONGEST_AGO} years ago", _LOOK),
        (long, "lasts", "last", f"{LONGEST_JOB} years or more", _LOOK),
    )
    return tuple(
        f"{_entries(found, one, several)} {how} ({_places(found)}); {then}."
        for found, one, several, how, then in kinds
        if found
    )


def _impossible(document: Document) -> Iterator[_Dates]:
    for section in document.sections:
        if section.kind in _DATED:
            for dates in find_impossible_ranges(document.text, section):
                if not document.is_hidden(dates.start, dates.end):
                    page = document.page_at(dates.start)
                    yield _Dates(page, section.kind, dates.first_month, dates.last_month)


def _entries(found: Sequence[_Dates], one: str, several: str) -> str:
    return f"1 dated entry {one}" if len(found) == 1 else f"{len(found)} dated entries {several}"


def _places(found: Sequence[_Dates]) -> str:
    """Return where the first of them stand, and from when to when they say they were."""
    places = [
        f"page {dates.page}: {_month(dates.first_month)} to {_month(dates.last_month)}"
        for dates in found[:_MOST_PLACES]
    ]
    more = ["..."] if len(found) > _MOST_PLACES else []
    return "; ".join([*places, *more])


def _month(month: int | None) -> str:
    return "present" if month is None else month_text(month)


__all__ = ["LONGEST_AGO", "LONGEST_JOB", "flag_dates"]
