"""Anchors: which dates of a resume begin an entry, and which only stand in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from skillmatch.read.date_words import DASHES
from skillmatch.read.dated_items import title_in_item
from skillmatch.read.dated_lines import Line, item_begins_an_entry, line_begins_an_entry
from skillmatch.read.dated_titles import goes_on
from skillmatch.read.dates import SINCE, DateRange
from skillmatch.read.named_jobs import begins_a_job, names_a_job
from skillmatch.read.parts_of_years import shortened
from skillmatch.read.told_jobs import left_open, tells_a_job
from skillmatch.read.two_places import START

LONGEST_LINE = 300
"""A line beyond so many characters is a text that lost its line ends."""
BULLET = re.compile(r"\s*(?:[•●▪■◦‣⁃∙➢➤✓❖\ufffd]|[*+?o–—-](?=\s)|\d{1,2}[.)]\s+(?=[a-z]))\s*")
"""A line that is an item of a list; "1) Acme Ltd" is none, as jobs are numbered too."""
LABEL = re.compile(
    r"\s*[(\[]?(?:(?:project )?(?:duration|period|tenure|dates?|time ?(?:frame|line|period)|"
    rf"{START}(?=\s*(?:[:|·]|$))|{SINCE}|zeitraum|durée|duración|periodo|período|de|du|"
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
_BIRTH = re.compile(
    r"(?:date of birth|birth ?date|d\.?o\.?b\b|born\b|birthday|geb(?:oren|urtsdatum|\.)|"
    r"né(?:e|\(e\))? le\b|date de naissance|fecha de nacimiento|data di nascita|"
    r"data de nascimento|geboortedatum)",
    re.IGNORECASE,
)
_SAID_AGAIN = 60  # characters between dates and the same dates written once more
_MONTHS = 12
_REACH_BELOW = 10  # characters in which a list begins


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


def find_anchors(
    text: str,
    ranges: Iterable[DateRange],
    start: int,
    end: int,
    *,
    singles: bool,
    beside_ranges: bool = False,
    told: bool = False,
) -> list[Anchor]:
    """Return the anchors among some ranges of the stretch ``text[start:end]``.

    One for each line; a range that says both its ends goes before "since 2021" on one line. Single
    dates count if `singles`; beside ranges those that begin a block, or all if `beside_ranges`.
    Dates of jobs told in the first person count if `told`.

    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "Acme (2019 - 2020)\\nMoved it from 2015 to 2016."
    >>> [a.dates.first_month // 12 for a in find_anchors(text, find_date_ranges(text), 0, 99,
    ...     singles=False)]
    [2019]
    """
    found: list[Anchor] = []
    ranges = list(ranges)
    for anchor in _candidates(text, ranges, start, end, told=told):
        if anchor.dates.form == "single" and not singles:
            continue
        before = found[-1] if found else None
        if before is not None and _is_within(anchor, before):
            continue
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
            or _begins_the_next_line(text, a, found)
            or _is_the_next_item(text, a, found)
        ]
    return found


def _candidates(
    text: str, ranges: list[DateRange], start: int, end: int, *, told: bool
) -> Iterator[Anchor]:
    for dates in ranges:
        line = _line_around(text, dates)
        if line is None:
            item = title_in_item(text, dates, end) if dates.form != "single" else None
            if item is not None or dates.form == "range":
                yield _in_running_text(dates, item[1] if item else dates.end)
            elif told and tells_a_job(text, dates, start, end):
                yield _told(dates, ranges)
            continue
        # A heading before the dates, or the next one behind them, may share their line.
        begin, stop = max(start, line[0]), min(end, line[1])
        anchor = _on_a_line(text, dates, begin, stop)
        if anchor is not None:
            yield anchor
        elif begins_a_job(text, dates, begin, stop) and not BULLET.match(text, begin, stop):
            yield _in_running_text(dates)
        elif told and not BULLET.match(text, begin, stop) and tells_a_job(text, dates, begin, stop):
            yield _told(dates, ranges)


def _told(dates: DateRange, ranges: list[DateRange]) -> Anchor:
    """Return the anchor of dates that a sentence tells a job by; a lone date is its first day."""
    return _in_running_text(left_open(dates, ranges) if dates.form == "single" else dates)


def _in_running_text(dates: DateRange, end: int | None = None) -> Anchor:
    """Return the anchor of dates that no line holds apart."""
    stop = end or dates.end
    return Anchor(dates, dates.start, stop, alone=False, in_list=False, labelled=False, run_on=True)


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
    is_anchor = item_begins_an_entry if bullet else line_begins_an_entry
    above = text[text.rfind("\n", max(0, start - 1 - LONGEST_LINE), max(0, start - 1)) + 1 : start]
    rest = text[duration.end() if duration else dates.end : end]
    line = Line(text[start:end].rstrip(), before, lead, behind, above, rest)
    return anchor if is_anchor(dates, line) else None


def _is_within(anchor: Anchor, job: Anchor) -> bool:
    """Say whether a sentence tells of a step within the job of the line above: "became a lead"."""
    if not anchor.run_on or job.run_on or anchor.dates.form == "range":
        return False
    return _holds(job.dates, anchor.dates.first_month)


def _said_twice(before: Anchor, anchor: Anchor) -> bool:
    """Say whether dates are those just said: "Aug 2011 to May 2012 Leeds (Aug 2011-May 2012)"."""
    same = (before.dates.first_month, before.dates.last_month) == (
        anchor.dates.first_month,
        anchor.dates.last_month,
    )
    return same and anchor.start - before.end < _SAID_AGAIN


def _heads_a_list(text: str, anchor: Anchor) -> bool:
    """Say whether a list begins below a line, and what stands above it is at its end."""
    above = text[max(0, anchor.start - LONGEST_LINE) : anchor.start].rstrip()
    below = text[anchor.end : anchor.end + _REACH_BELOW].lstrip("\n")
    return above.endswith((".", "!", ":")) and BULLET.match(below) is not None


def _names_the_next_job(text: str, anchor: Anchor) -> bool:
    """Say whether a line names a job between the items of the one above and its own.

    Items that were wrapped end in lines of their own too, but in no job's title.
    """
    above = line_above(text, anchor)
    below = text[anchor.end : anchor.end + _REACH_BELOW].lstrip("\n")
    among_items = BULLET.match(above) is not None and (not below or BULLET.match(below) is not None)
    return among_items and not anchor.in_list and names_a_job(text[anchor.start : anchor.end])


def _begins_the_next_line(text: str, anchor: Anchor, anchors: list[Anchor]) -> bool:
    """Say whether a season or a year stands beside a job as other dates do: "Summer 2023  Intern".

    A year within the job above is that of a promotion, of which nobody knows how long it lasted.
    """
    if anchor.alone or anchor.in_list or anchor.run_on:
        return False
    if not names_a_job(text[anchor.start : anchor.end]):
        return False
    above = line_above(text, anchor)
    others = [other for other in anchors if other.dates.form != "single" and not other.alone]
    side = _side(text, anchor)
    if goes_on(above) or not side or any(_side(text, other) != side for other in others):
        return False
    return bool(others) and not _is_within_a_job(anchor, others)


def _is_the_next_item(text: str, anchor: Anchor, anchors: list[Anchor]) -> bool:
    """Say whether an item with a lone date stands in a list whose items are jobs with dates.

    Dates alone are the first item below a title where other dates are.
    """
    if not anchor.in_list:
        return False
    others = [o for o in anchors if o.dates.form != "single" and o.in_list]
    mark = _mark(text, anchor)
    beside = any(_mark(text, o) == mark and o.alone == anchor.alone for o in others)
    if anchor.alone:
        return beside and BULLET.match(line_above(text, anchor)) is None
    return beside and not _is_within_a_job(anchor, others)


def line_above(text: str, anchor: Anchor) -> str:
    """Return the line that stands above an anchor's, but for empty ones."""
    return text[max(0, anchor.start - LONGEST_LINE) : anchor.start].rstrip().split("\n")[-1]


def _mark(text: str, anchor: Anchor) -> str:
    """Return what marks an item, with the blanks before it."""
    bullet = BULLET.match(text, anchor.start, anchor.end)
    return bullet.group() if bullet else ""


def _is_within_a_job(anchor: Anchor, others: list[Anchor]) -> bool:
    """Say whether a date is a year within the time of a job, as that of a promotion is."""
    first, last = anchor.dates.first_month, anchor.dates.last_month
    whole_year = last is not None and last - first == _MONTHS - 1
    return whole_year and any(_holds(other.dates, first) for other in others)


def _side(text: str, anchor: Anchor) -> str:
    """Return whether dates stand at the "begin" or at the "end" of their line, or ``""``."""
    if not text[anchor.start : anchor.dates.start].strip(_MARKS):
        return "begin"
    return "" if text[anchor.dates.end : anchor.end].strip(_MARKS) else "end"


def _holds(dates: DateRange, month: int) -> bool:
    return dates.first_month <= month and (dates.last_month is None or month <= dates.last_month)


def _begins_a_block(text: str, start: int) -> bool:
    """Say whether nothing, or an empty line, stands before a line."""
    return start < 2 or text[start - 2] == "\n"  # noqa: PLR2004 - two line ends


__all__ = ["BULLET", "DURATION", "LABEL", "LONGEST_LINE", "Anchor", "find_anchors", "line_above"]
