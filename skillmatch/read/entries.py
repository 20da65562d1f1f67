"""Entries: the jobs, projects and studies of a resume, each with its dates and its lines."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from skillmatch.document import DATED_SECTIONS, DATELESS_SECTIONS, Entry, Section
from skillmatch.read.anchors import BULLET, DURATION, Anchor, find_anchors
from skillmatch.read.dated_items import begins_with_dates, dates_lead, title_behind, title_in_item
from skillmatch.read.dated_titles import says_what_was_done
from skillmatch.read.dates import find_date_ranges
from skillmatch.read.employers_above import employer_begin
from skillmatch.read.items_of_jobs import without_items_of_jobs
from skillmatch.read.job_titles import names_job_and_employer, next_job
from skillmatch.read.open_first import with_open_first
from skillmatch.read.promotions import with_promotions
from skillmatch.read.run_on import run_on_begin
from skillmatch.read.title_below import end_of_whole_title

_MOST_TITLE_LINES = 4  # above the dates: employer, job, place, a line between
_MOST_LABELLED_LINES = 6  # "Client: ...", "Environment: ..." above "Duration: ..."
_LONGEST_TITLE_LINE = 100
_LONGEST_LABELLED_LINE = 240
_SENTENCE_WORDS = 6
_LABELLED = re.compile(r"\s*(?:[A-Z][\w/&]*(?: [\w/&]+){0,3}\s*:|(?:company|description) - )")
_ADDRESS = re.compile(r"\s*(?:https?://|www\.)\S+\s*$")
_NOTHING_SAID = frozenset("-–—")  # where the employer would stand
# The dumps of a job board begin each job so, with dates or without.
_NEXT_COMPANY = re.compile(r"^company - ", re.MULTILINE)
_MARKS = re.compile(r"C?GPA\b|Grades?:|Marks:", re.IGNORECASE)  # of a study above
_NUMBER_OF = re.compile(r"(\d{1,3})\+?[ ]?([YyMmAaJj])")
_MONTHS_OF_A_YEAR = 12
_NAMED_SMALL = re.compile(r"[a-z]{1,3}[A-Z]")  # "iOS Engineer", "eBay"


def find_entries(
    text: str, sections: tuple[Section, ...], *, told_above: bool | None = None
) -> tuple[Entry, ...]:
    """Find dated entries: dates, the title lines they belong to, and the text up to the next.

    Jobs told in the first person are entries in a section of jobs; above the first heading they
    are if `told_above`, or where no section of jobs shows that they only sum it up.

    >>> from skillmatch.read.sections import find_sections
    >>> text = "Experience\\nEngineer\\nAcme, Jan 2020 - Mar 2021\\nBuilt things."
    >>> [(e.first_month, e.last_month, text[e.start : e.start + 8])
    ...  for e in find_entries(text, find_sections(text))]
    [(24240, 24254, 'Engineer')]
    """
    ranges = list(find_date_ranges(text, singles=True))
    begins = [dates.start for dates in ranges]
    entries: list[Entry] = []
    if told_above is None:
        told_above = all(section.kind != "experience" for section in sections)
    for kind, start, end in _stretches(text, sections):
        if kind in DATELESS_SECTIONS:
            continue
        inside = ranges[bisect_left(begins, start) : bisect_left(begins, end)]
        if kind == "experience":
            inside = with_open_first(text, inside)
        anchors = find_anchors(
            text,
            inside,
            start,
            end,
            singles=kind in DATED_SECTIONS,
            beside_ranges=kind != "experience",
            told=kind == "experience" or (kind == "header" and told_above),
        )
        if kind == "experience":
            anchors = without_items_of_jobs(text, anchors)
        if anchors:
            entries.extend(_entries(text, kind, anchors, start, end))
    return tuple(with_promotions(text, entries))


def _stretches(text: str, sections: tuple[Section, ...]) -> Iterator[tuple[str, int, int]]:
    """Yield the kind, start and end of what may hold entries, without the headings."""
    first = sections[0].start if sections else len(text)
    if first:
        yield "header", 0, first
    for section in sections:
        start = min(section.start + len(section.title), section.end)
        if start < section.end:
            yield section.kind, start, section.end


def _entries(text: str, kind: str, anchors: list[Anchor], start: int, end: int) -> Iterator[Entry]:
    begins = _ends_dated(text, anchors, start, end)
    stops = [anchor.end for anchor in anchors]
    behind, leading = begins is not None, False
    if begins is None:
        begins = _title_begins(text, kind, anchors, start)
        run_on = kind == "experience" and all(anchor.run_on for anchor in anchors)
        ranges = [anchor.dates for anchor in anchors]
        leading = run_on and dates_lead(text, ranges, start, end)
        if leading:
            begins = begins_with_dates(text, ranges, begins, end)
        stops = [*begins[1:], end]
    for anchor, begin, stop in zip(anchors, begins, stops, strict=True):
        company = _NEXT_COMPANY.search(text, anchor.end, stop)
        last = company.start() if company else stop
        if kind == "experience" and not behind and _names_all(text, begin, anchor):
            last = next_job(text, anchor.end, last) or last
        if last > begin:
            title_end = begin
            if anchor.run_on:
                item = title_in_item(text, anchor.dates, last) or (
                    title_behind(text, anchor.dates, last) if leading else None
                )
                title_end = item[1] if item else begin
            elif not behind:
                title_end = end_of_whole_title(text, kind, anchor, begin, last)
            yield Entry(
                kind, begin, last, anchor.dates.first_month, anchor.dates.last_month, title_end
            )


def _names_all(text: str, begin: int, anchor: Anchor) -> bool:
    """Say whether a line of an entry's title names a job and its employer."""
    above = text[begin : max(begin, anchor.start)].split("\n")
    return _says_all(text, anchor) or any(map(names_job_and_employer, above))


def _says_all(text: str, anchor: Anchor) -> bool:
    """Say whether a job and its employer stand on the line of its dates, before them."""
    return (
        not anchor.alone
        and not anchor.run_on
        and names_job_and_employer(text[anchor.start : anchor.dates.start].rstrip(" ,|(·-–—"))
    )


def _ends_dated(text: str, anchors: list[Anchor], start: int, end: int) -> list[int] | None:
    """Return where entries begin whose dates stand at their end; ``None`` if they do not."""
    if any(not anchor.alone or anchor.labelled for anchor in anchors):
        return None
    if any(BULLET.match(line) for line in text[anchors[-1].end : end].split("\n")):
        return None
    reached, begins = start, []
    for anchor in anchors:
        lines = [line for line in text[reached : anchor.start].split("\n") if line.strip()]
        if len(lines) < 2 or BULLET.match(lines[0]) or not BULLET.match(lines[-1]):  # noqa: PLR2004 - a line and its bullets
            return None
        begins.append(_next_words(text, reached, anchor.start))
        reached = anchor.end
    return begins


def _next_words(text: str, offset: int, limit: int) -> int:
    """Return where the next words begin, from an offset on."""
    while offset < limit and text[offset].isspace():
        offset += 1
    return offset


def _title_begins(text: str, kind: str, anchors: list[Anchor], start: int) -> list[int]:
    """Return where entries begin; the first of a section shows how many lines are its title."""
    most = _MOST_TITLE_LINES if kind != "header" else 2
    first = anchors[0]
    lines = list(_title_lines(text, first, start, most))
    count = len(lines) if first.alone or len(lines) < most else 0
    in_first_item = first.in_list and first.alone and bool(count)
    total = next((n for n, line in enumerate(lines) if DURATION.fullmatch(text, *line)), None)
    count = count if total is None else total + 1  # the total stands in the employer's place
    parted = _is_parted(text, lines[:count], first.start)
    begins: list[int] = []
    reached, left = start, 0
    for anchor in anchors:
        employer = _employer_above(text, anchor, reached, count + 2)
        if employer is not None:
            begin, left = employer
        else:  # a further job of one employer has one line of title less
            further = left > 1 and count > 1
            # Among dates at the ends of titles those alone are the end of one that was wrapped.
            wrapped = anchor.alone and not (first.alone or count)
            if in_first_item and anchor.alone:
                anchor = replace(anchor, in_list=False)  # noqa: PLW2901 - its title is above it
            begin = _title_begin(text, anchor, reached, count - further + wrapped, parted=parted)
            if kind == "experience" and not (anchor.run_on or anchor.in_list or anchor.labelled):
                begin = employer_begin(text, begin, anchor, reached, first=anchor is first)
        left -= _months_said(text[anchor.dates.end : anchor.end])
        begins.append(max(reached, begin))
        reached = anchor.end
    return begins


def _is_parted(text: str, lines: list[tuple[int, int]], below: int) -> bool:
    """Say whether empty lines stand within a title, whose lines are given from below."""
    begins = [below, *(start for start, _ in lines)]
    return any(text.count("\n", end, at) > 1 for at, (_, end) in zip(begins, lines, strict=False))


def _employer_above(text: str, anchor: Anchor, floor: int, most: int) -> tuple[int, int] | None:
    """Return where LinkedIn names an employer and, below, the months that its jobs took in all."""
    if anchor.run_on or anchor.in_list or anchor.labelled:
        return None
    for start, end in _title_lines(text, anchor, floor, most):
        if DURATION.fullmatch(text, start, end):
            above = next(_lines_above(text, start, floor), (start, end))
            return above[0], _months_said(text[start:end])
    return None


def _months_said(words: str) -> int:
    """Return the months that "2 years 3 months" are."""
    return sum(
        int(number) * (_MONTHS_OF_A_YEAR if unit.casefold() in "yaj" else 1)
        for number, unit in _NUMBER_OF.findall(words)
    )


def _title_begin(text: str, anchor: Anchor, floor: int, count: int, *, parted: bool) -> int:
    """Return where the title of one anchor begins, so many lines above it.

    Unless titles are parted by empty lines, what stands above one is the work of the job before.
    """
    if anchor.run_on:
        return run_on_begin(text, anchor, floor)
    if anchor.in_list:
        return anchor.start
    most = _MOST_LABELLED_LINES if anchor.labelled else count
    found = _title_lines(text, anchor, floor, most + 2)
    lines = list(islice(found, most))  # addresses are no titles
    if not parted and not anchor.labelled:
        lines = lines[: _before_a_gap(text, anchor, lines)]
    return lines[-1][0] if lines else anchor.start


def _before_a_gap(text: str, anchor: Anchor, lines: list[tuple[int, int]]) -> int:
    """Return how many lines of a title, from below, no empty line parts from its dates.

    Dates alone may stand below an empty line themselves.
    """
    for number in range(int(anchor.alone), len(lines)):
        if _is_parted(
            text, lines[number : number + 1], lines[number - 1][0] if number else anchor.start
        ):
            return number
    return len(lines)


def _title_lines(text: str, anchor: Anchor, floor: int, most: int) -> Iterator[tuple[int, int]]:
    """Yield the lines above dates that can be its title, from below."""
    below = anchor.start
    says_all = _says_all(text, anchor)
    below_work = False  # whether the dates stand below what was done
    for number, (start, end) in enumerate(_lines_above(text, anchor.start, floor)):
        line = text[start:end]
        gap = text.count("\n", end, below)
        if number >= most or (gap > 1 and (anchor.labelled or says_all)):
            return
        below = start
        if _ADDRESS.match(line) or line.strip() in _NOTHING_SAID:
            continue
        labelled = anchor.labelled and _LABELLED.match(line)
        of_work = says_what_was_done(line)
        below_work = below_work or (of_work and not number and anchor.alone)
        if not labelled and ((of_work and not below_work) or not is_title(line)):
            return
        says_all = says_all or names_job_and_employer(line)
        yield start, end


def is_title(line: str) -> bool:
    """Say whether a line can name a job or an employer: short, no item, no sentence."""
    bare = line.strip()
    if len(bare) > _LONGEST_TITLE_LINE or BULLET.match(line):
        return False
    if not any(character.isalnum() for character in bare):  # a rule under a heading
        return False
    if bare[0].islower() and not (")" in bare and "(" not in bare):  # a line broken in brackets
        return _NAMED_SMALL.match(bare) is not None
    if bare.endswith((";", ":")) or _MARKS.match(bare):
        return False
    return not (bare.endswith(".") and len(bare.split()) > _SENTENCE_WORDS)


def _lines_above(text: str, offset: int, floor: int) -> Iterator[tuple[int, int]]:
    """Yield the lines before an offset that hold something, from below; none of great length."""
    end = offset
    for _ in range(4 * _MOST_LABELLED_LINES):
        end -= 1
        if end <= floor:
            return
        begin = text.rfind("\n", max(floor, end - _LONGEST_LABELLED_LINE), end) + 1
        if not begin:
            if end - floor > _LONGEST_LABELLED_LINE:
                return
            begin = floor
        if text[begin:end].strip():
            yield begin, end
        end = begin


__all__ = ["find_entries", "is_title"]
