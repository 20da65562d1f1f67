"""Promotions: titles one below the other over one list of what was done in all of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from skillmatch.document import Entry
from skillmatch.read.job_titles import names_job_and_employer
from skillmatch.read.named_jobs import names_a_job

_MONTHS = 12
_FEWEST_LINES = 2  # of a title with its employer


def with_promotions(text: str, entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries, with those as one that a promotion parts and nothing told between them.

    The first names the employer, the next only a title and dates that end where the first begins:
    what stands below was done in both.

    >>> title = "Acme Ltd\\nSenior Engineer  2021 - 2023\\n"
    >>> text = title + "Engineer  2019 - 2021\\n- Built pipelines\\n"
    >>> first = Entry("experience", 0, len(title), 24252, 24287, len(title) - 1)
    >>> second = Entry("experience", len(title), len(text), 24228, 24263, len(title) + 21)
    >>> [(e.start, e.first_month, e.last_month) for e in with_promotions(text, [first, second])]
    [(0, 24228, 24287)]
    """
    found: list[Entry] = []
    titles: list[Entry] = []  # of one employer, the latest first, with nothing told below them yet
    for entry in entries:
        if titles and not _is_promoted(text, titles[-1], entry):
            found += titles
            titles = []
        titles.append(entry)
        if _is_told(text, entry):
            first_month, title_end = entry.first_month, entry.title_end
            merged = replace(titles[0], end=entry.end, first_month=first_month, title_end=title_end)
            found.append(merged if len(titles) > 1 else entry)
            titles = []
        elif len(titles) == 1 and not _has_employer_above(text, entry):
            found += titles
            titles = []
    return found + titles


def _is_told(text: str, entry: Entry) -> bool:
    return not entry.start < entry.title_end or text[entry.title_end : entry.end].strip() != ""


def _has_employer_above(text: str, entry: Entry) -> bool:
    return len(text[entry.start : entry.title_end].strip().split("\n")) >= _FEWEST_LINES


def _is_promoted(text: str, later: Entry, earlier: Entry) -> bool:
    """Say whether a job goes on from the one told below it, and its title stands right above."""
    if later.section != "experience" or later.end != earlier.start:
        return False
    if "\n\n" in text[later.title_end : later.end] or earlier.last_month is None:
        return False
    if not earlier.first_month < later.first_month:
        return False
    title = text[earlier.start : earlier.title_end].strip()
    if "\n" in title or not names_a_job(title) or names_job_and_employer(title):
        return False
    return _ends_before(earlier, later)


def _ends_before(earlier: Entry, later: Entry) -> bool:
    """Say whether one job ends when the other begins, in the same month or year."""
    last = earlier.last_month or 0
    months = later.first_month - last
    return 0 <= months <= 1 or last // _MONTHS == later.first_month // _MONTHS


__all__ = ["with_promotions"]
