"""Whether dates on a line begin an entry, or only stand in a sentence, by what is beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from skillmatch.read.date_words import DASHES
from skillmatch.read.dated_titles import DEED, MOST_LOWERED, is_dated_title
from skillmatch.read.dates import SINCE, DateRange
from skillmatch.read.named_jobs import names_a_job
from skillmatch.read.parts_of_years import says_how_long

_SAID_SINCE = re.compile(rf"\s+{SINCE}$", re.IGNORECASE)
_DELIMITED = re.compile(
    rf"(?:[,|(\[·:;/•{DASHES}]|(?<=\s)\?|\s{{2,}}|\t)\s*{SINCE}?\s*$", re.IGNORECASE
)
_IN_A_SENTENCE = re.compile(
    r"(?:\b(?:from|between|during|in|of|for|over|and|until|by|the|around|circa|version|server|windows|"
    r"office|von|zwischen|im|en|entre)|\bv\d*)\s*$",
    re.IGNORECASE,
)
_HOPED_FOR = re.compile(
    r"\b(?:expected|anticipated|graduating|estimated|due)(?: in)?[\s:(]*$", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LONGEST_ITEM = 110
_MOST_WORDS = 8  # of a line with a full stop that is no sentence yet
_MOST_BEHIND = 60  # characters after the dates that a place or a job's name takes


@dataclass(frozen=True, slots=True)
class Line:
    """A line with dates: all, what stands before them, words before and behind, the line above."""

    text: str
    before: str
    lead: str
    behind: str
    above: str


def item_begins_an_entry(dates: DateRange, line: Line) -> bool:
    """Say whether dates in an item of a list begin an entry: "• Acme | 2019 - 2020" do."""
    if dates.form != "range" or len(line.text) > _LONGEST_ITEM:
        return False
    sentence = line.text.endswith(".") and len(line.lead.split()) > _MOST_WORDS
    if sentence:
        return False
    if not line.lead:
        return not line.text.endswith(".") or len(line.behind) < _MOST_BEHIND
    return (
        not line.behind
        and _DELIMITED.search(line.before) is not None
        and not DEED.match(line.lead.split()[0].rstrip(",:;"))
    )


def line_begins_an_entry(dates: DateRange, line: Line) -> bool:
    """Say whether dates on a line that is no item begin an entry."""
    sentence = line.text.endswith((".", ";")) and (
        len(line.lead.split()) + len(line.behind.split()) > _MOST_WORDS
    )
    if not line.lead:
        if dates.form == "single":
            return len(line.behind) < _LONGEST_ITEM and not sentence and line.behind[:1].isupper()
        # "from 2019 to 2020 in all shops" goes on from the line before.
        goes_on = line.behind[:1].islower() and line.before[:1].islower()
        return not goes_on and (
            dates.form == "range" or not (sentence or line.behind[:1].islower())
        )
    words = line.lead.split()
    delimited = _DELIMITED.search(line.before) is not None
    lowered = line.lead[0].islower() and len(words) > MOST_LOWERED
    if sentence or lowered or _is_said_in_passing(line.before):
        return False
    if dates.form == "range":
        return len(line.behind) <= _MOST_BEHIND
    if dates.form == "single" and not _YEAR.search(line.behind) and names_a_job(line.text):
        return len(line.behind) <= _MOST_BEHIND
    if line.behind or _HOPED_FOR.search(line.before):
        return False
    return delimited or _names_something(dates, line)


def _is_said_in_passing(before: str) -> bool:
    """Say whether words lead to dates as a sentence does: "from", "version"; not "3 months in"."""
    if _IN_A_SENTENCE.search(before) is None or _DELIMITED.search(before) is not None:
        return False
    return not says_how_long(before)


def _names_something(dates: DateRange, line: Line) -> bool:
    """Say whether words run up to dates as a title does: "Engineer, Acme Ltd since 2019"."""
    words = line.lead.split()
    said = _SAID_SINCE.search(line.lead) if dates.form == "since" else None
    if said is not None:
        title = line.lead[: said.start()].split()
        return words[-1].casefold() != "from" and title[-1][:1].isupper()
    return is_dated_title(words, line.above)


__all__ = ["Line", "item_begins_an_entry", "line_begins_an_entry"]
