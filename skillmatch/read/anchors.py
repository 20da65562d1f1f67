"""Anchors: which dates of a resume begin an entry, and which only stand in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from skillmatch.read.date_words import DASHES
from skillmatch.read.dated_titles import is_dated_title
from skillmatch.read.dates import SINCE, DateRange
from skillmatch.read.named_jobs import begins_a_job, names_a_job
from skillmatch.read.parts_of_years import says_how_long, shortened
from skillmatch.read.two_places import START

LONGEST_LINE = 300
"""A line beyond so many characters is a text that lost its line ends."""
BULLET = re.compile(r"\s*(?:[•●▪■◦‣⁃∙➢➤✓❖\ufffd]|[*+?o–—-](?=\s)|\d{1,2}[.)]\s+(?=[a-z]))\s*")
"""A line that is an item of a list; "1) Acme Ltd" is none, as jobs are numbered too."""
LABEL = re.compile(
    r"\s*[(\[]?(?:(?:project )?(?:duration|period|tenure|dates?|time ?(?:frame|line|period)|"
    rf"{START}|{SINCE}|zeitraum|durée|duración|periodo|período|de|du|"
    rf"von|van|employed|worked)\b)?[\s:([{DASHES}]*",
    re.IGNORECASE,
)
"""What may stand before the dates on a line of their own."""
_SPAN = (
    r"\d+\+?[ ]?(?:(?:years?|yrs?|months?|mos?|weeks?|Jahre?|Monate?|ans?|mois|años?|mes(?:es)?)\b|"
    r"年(?!\d)|[个個ヶか]月|년|개월)"
)
DURATION = re.compile(
    rf"\s*[(\[·|,{DASHES}?]*\s*(?:{_SPAN}\.?,?\s*(?:and )?){{1,2}}\s*[)\]]?", re.IGNORECASE
)
"""How long it was, as LinkedIn puts behind the dates: "(2 years 3 months)"."""
_MARKS = f" \t()[]{{}},;:.|·•{DASHES}?/\\*_>→"
_SAID_SINCE = re.compile(rf"\s+{SINCE}$", re.IGNORECASE)
_DELIMITED = re.compile(
    rf"(?:[,|(\[·:;/•{DASHES}]|(?<=\s)\?|\s{{2,}}|\t)\s*{SINCE}?\s*$", re.IGNORECASE
)
_IN_A_SENTENCE = re.compile(
    r"(?:\b(?:from|between|during|in|of|for|over|and|until|by|the|around|circa|version|server|windows|"
    r"office|von|zwischen|im|en|entre)|\bv\d*)\s*$",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\w+(?:ed|ing)\b|(?:led|built|wrote|ran|made|won|taught|grew|cut|set|took|gave|sold|held|"
    r"oversaw|drove|kept|brought|found|did|was|were|have|has|had)\b",
    re.IGNORECASE,
)
_HOPED_FOR = re.compile(
    r"\b(?:expected|anticipated|graduating|estimated|due)(?: in)?[\s:(]*$", re.IGNORECASE
)
_BIRTH = re.compile(
    r"(?:date of birth|birth ?date|d\.?o\.?b\b|born\b|birthday|geb(?:oren|urtsdatum|\.)|"
    r"né(?:e|\(e\))? le\b|date de naissance|fecha de nacimiento|data di nascita|"
    r"data de nascimento|geboortedatum)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LONGEST_ITEM = 110
_MOST_BEHIND = 60  # characters after the dates that a place or a job's name takes
_MOST_LOWERED = 2  # words of a title that begins small, as tools are called
_REACH_BELOW = 10  # characters in which a list begins
_MOST_WORDS = 8  # of a line with a full stop that is no sentence yet


@dataclass(frozen=True, slots=True)
class Anchor:
    """Dates that an entry hangs on.

    Attributes
    ----------
    dates
        The range.
    start, end
        The line it stands on, or as much of it as matters where line ends were lost.
    alone
        Whether the line holds nothing else but a duration or a label.
    in_list
        Whether the line is an item of a list.
    labelled
        Whether the line says what the dates are: "Duration: ...".
    run_on
        Whether the line ends were lost.
    """

    dates: DateRange
    start: int
    end: int
    alone: bool
    in_list: bool
    labelled: bool
    run_on: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with dates: all, what stands before them, words before and behind, the line above."""

    text: str
    before: str
    lead: str
    behind: str
    above: str


def find_anchors(
    text: str,
    ranges: Iterable[DateRange],
    start: int,
    end: int,
    *,
    singles: bool,
    beside_ranges: bool = False,
) -> list[Anchor]:
    """Return the anchors among some ranges of the stretch ``text[start:end]``.

    One for each line; a range that says both its ends goes before "since 2021" on one line. Single
    dates count if `singles`; beside ranges those that begin a block, or all if `beside_ranges`.

    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "Acme (2019 - 2020)\\nMoved it from 2015 to 2016."
    >>> [a.dates.first_month // 12 for a in find_anchors(text, find_date_ranges(text), 0, 99,
    ...     singles=False)]
    [2019]
    """
    found: list[Anchor] = []
    for anchor in _candidates(text, ranges, start, end):
        if anchor.dates.form == "single" and not singles:
            continue
        before = found[-1] if found else None
        if before is not None and before.start == anchor.start and not anchor.run_on:
            if before.dates.form != "range" and anchor.dates.form == "range":
                found[-1] = anchor
        elif not (anchor.run_on and before is not None and _said_twice(before, anchor)):
            found.append(anchor)
    if not beside_ranges and any(anchor.dates.form != "single" for anchor in found):
        return [
            a
            for a in found
            if a.dates.form != "single"
            or _begins_a_block(text, a.start)
            or (not a.alone and (_heads_a_list(text, a) or _names_the_next_job(text, a)))
        ]
    return found


def _candidates(text: str, ranges: Iterable[DateRange], start: int, end: int) -> Iterator[Anchor]:
    for dates in ranges:
        line = _line_around(text, dates)
        if line is None:
            if dates.form == "range":
                yield _in_running_text(dates)
            continue
        # A heading before the dates, or the next one behind them, may share their line.
        begin, stop = max(start, line[0]), min(end, line[1])
        anchor = _on_a_line(text, dates, begin, stop)
        if anchor is not None:
            yield anchor
        elif begins_a_job(text, dates, begin, stop) and not BULLET.match(text, begin, stop):
            yield _in_running_text(dates)


def _in_running_text(dates: DateRange) -> Anchor:
    """Return the anchor of dates that no line holds apart."""
    return Anchor(
        dates, dates.start, dates.end, alone=False, in_list=False, labelled=False, run_on=True
    )


def _line_around(text: str, dates: DateRange) -> tuple[int, int] | None:
    """Return where the line of some dates begins and ends; ``None`` if it is none but a text."""
    begin = text.rfind("\n", max(0, dates.start - LONGEST_LINE), dates.start) + 1
    if not begin and dates.start > LONGEST_LINE:
        return None
    stop = text.find("\n", dates.end, dates.end + LONGEST_LINE)
    if stop < 0:
        stop = len(text)
    return (begin, stop) if stop - begin <= LONGEST_LINE else None


def _on_a_line(text: str, dates: DateRange, start: int, end: int) -> Anchor | None:
    """Return the anchor that dates on a line are, unless they stand in a sentence."""
    bullet = BULLET.match(text, start, dates.start)
    content = bullet.end() if bullet else start
    label = LABEL.match(text, content, dates.start)
    before = text[content : dates.start]
    lead = text[label.end() if label else content : dates.start].strip(_MARKS)
    duration = DURATION.match(text, dates.end, end)
    behind = text[duration.end() if duration else dates.end : end].strip(_MARKS)
    alone = not lead and not behind
    anchor = Anchor(
        shortened(dates, before, text[dates.end : end]), start, end,
        alone=alone, in_list=bullet is not None, run_on=False,
        labelled=alone and any(letter.isalpha() for letter in before) and dates.form == "range",
    )  # fmt: skip
    if alone:
        return anchor
    if _BIRTH.match(before):
        return None
    is_anchor = _item_is_one if bullet else _line_is_one
    above = text[text.rfind("\n", max(0, start - 1 - LONGEST_LINE), max(0, start - 1)) + 1 : start]
    line = _Line(text[start:end].rstrip(), before, lead, behind, above)
    return anchor if is_anchor(dates, line) else None


def _item_is_one(dates: DateRange, line: _Line) -> bool:
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
        and not _DEED.match(line.lead)
    )


def _line_is_one(dates: DateRange, line: _Line) -> bool:
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
    lowered = line.lead[0].islower() and len(words) > _MOST_LOWERED
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


def _names_something(dates: DateRange, line: _Line) -> bool:
    """Say whether words run up to dates as a title does: "Engineer, Acme Ltd since 2019"."""
    words = line.lead.split()
    said = _SAID_SINCE.search(line.lead) if dates.form == "since" else None
    if said is not None:
        title = line.lead[: said.start()].split()
        return words[-1].casefold() != "from" and title[-1][:1].isupper()
    return is_dated_title(words, line.above)


def _said_twice(before: Anchor, anchor: Anchor) -> bool:
    """Say whether dates are those just said: "Aug 2011 to May 2012 Leeds (Aug 2011-May 2012)"."""
    same = (before.dates.first_month, before.dates.last_month) == (
        anchor.dates.first_month,
        anchor.dates.last_month,
    )
    return same and anchor.start - before.end < _MOST_BEHIND


def _heads_a_list(text: str, anchor: Anchor) -> bool:
    """Say whether a list begins below a line, and what stands above it is at its end."""
    above = text[max(0, anchor.start - LONGEST_LINE) : anchor.start].rstrip()
    below = text[anchor.end : anchor.end + _REACH_BELOW].lstrip("\n")
    return above.endswith((".", "!", ":")) and BULLET.match(below) is not None


def _names_the_next_job(text: str, anchor: Anchor) -> bool:
    """Say whether a line names a job between the items of the one above and its own.

    Items that were wrapped end in lines of their own too, but in no job's title.
    """
    above = text[max(0, anchor.start - LONGEST_LINE) : anchor.start].rstrip().split("\n")[-1]
    below = text[anchor.end : anchor.end + _REACH_BELOW].lstrip("\n")
    among_items = BULLET.match(above) is not None and (not below or BULLET.match(below) is not None)
    return among_items and not anchor.in_list and names_a_job(text[anchor.start : anchor.end])


def _begins_a_block(text: str, start: int) -> bool:
    """Say whether nothing, or an empty line, stands before a line."""
    return start < 2 or text[start - 2] == "\n"  # noqa: PLR2004 - two line ends


__all__ = ["BULLET", "DURATION", "LABEL", "LONGEST_LINE", "Anchor", "find_anchors"]
