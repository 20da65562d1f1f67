"""Sections that go on behind a column that stands beside them, on the next page or mixed in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from skillmatch.document import DATED_SECTIONS, DATELESS_SECTIONS, Entry, Page, Section
from skillmatch.read.anchors import BULLET, Anchor, find_anchors
from skillmatch.read.dates import find_date_ranges
from skillmatch.read.named_jobs import names_a_study

_BESIDE_WITH_DATES = frozenset({"certifications", "courses", "awards", "other"})
_WORDS_OF_A_SENTENCE = 6
_WORDS_OF_ITS_END = 3
_MOST_TITLE_LINES = 3
_LONGEST_TITLE_LINE = 100
_REACH = 1_000  # characters above a page or a date that are looked at
_MONTHS = 12
_LINE = re.compile(r"[^\n]+")
_LIST_BELOW = re.compile(r"[^\n]*\n+(?=([^\n]+))")


def with_resumed(
    text: str, sections: tuple[Section, ...], entries: Sequence[Entry], pages: Sequence[Page]
) -> tuple[Section, ...]:
    """Return the sections of a text, and where one of them goes on behind others, it once more.

    The text of a page with two columns is read one column after the other. So on the next page a
    job goes on although "Languages" was the last heading; and where the columns are mixed, no date
    stands under "Experience" itself. Only a title with its dates, or the rest of a sentence, in a
    section that has neither, shows it.

    >>> text = "Experience\\n\\nLanguages\\nDutch\\n\\nTester, Acme\\nMay 2019 - June 2020"
    >>> from skillmatch.read.sections import find_sections
    >>> [(s.kind, s.title) for s in with_resumed(text, find_sections(text), (), ())]
    [('experience', 'Experience'), ('languages', 'Languages'), ('experience', '')]
    """
    if not any(section.kind in DATED_SECTIONS for section in sections):
        return sections
    found = dict(_on_next_pages(text, sections, pages))
    if not any(entry.section in {"experience", "header"} for entry in entries):
        found |= dict(_mixed_in(text, sections))
    return tuple(_split(sections, found)) if found else sections


def _split(sections: tuple[Section, ...], found: dict[int, str]) -> Iterator[Section]:
    """Yield sections, each cut where another goes on in it."""
    places = sorted(found)
    for section in sections:
        inside = places[bisect_right(places, section.start) : bisect_left(places, section.end)]
        ends = [*inside, section.end]
        yield replace(section, end=ends[0])
        for at, end in zip(inside, ends[1:], strict=True):
            yield Section(found[at], "", at, end)


def _mixed_in(text: str, sections: tuple[Section, ...]) -> Iterator[tuple[int, str]]:
    """Yield where jobs and studies begin in sections that have none, below "Experience"."""
    seen = False
    for section in sections:
        if section.kind == "experience":
            seen = True
        elif seen and section.kind in DATELESS_SECTIONS:
            start, before = section.start + len(section.title), ""
            for anchor in _dated_titles(text, start, section.end, singles=False):
                kind = "education" if _is_of_a_study(text, anchor, start) else "experience"
                if kind != before:
                    yield _title_begin(text, anchor, start, whole=False), kind
                before = kind


def _on_next_pages(
    text: str, sections: tuple[Section, ...], pages: Sequence[Page]
) -> Iterator[tuple[int, str]]:
    """Yield where a section of the page before goes on, and its kind."""
    starts = [section.start for section in sections]
    of_jobs = [number if s.kind in DATED_SECTIONS else -1 for number, s in enumerate(sections)]
    last_of_jobs = list(accumulate(of_jobs, max))
    for page in pages[1:]:
        last = bisect_left(starts, page.start) - 1
        if last < 0 or last_of_jobs[last] < 0:
            continue
        jobs = sections[last_of_jobs[last]]
        if jobs is sections[last]:
            on_page = sections[last + 1 : bisect_left(starts, page.end)]
            at = _behind_the_column(text, on_page, page)
        else:
            at = _above_the_column(text, sections[last], page)
        if at is not None:
            yield at, jobs.kind


def _above_the_column(text: str, beside: Section, page: Page) -> int | None:
    """Return where a page goes on with what stood before the column at the end of the last one."""
    end = min(beside.end, page.end)
    if beside.kind not in DATELESS_SECTIONS - {"summary"} or end <= page.start:
        return None
    start = _next_words(text, page.start, end)
    head = beside.start + len(beside.title)
    before = _lines(text, max(head, page.start - _REACH), page.start)
    line = text[start:end].split("\n", 1)[0]
    if beside.kind == "languages" and _is_sentence(line) and not any(map(_is_sentence, before)):
        return start
    return _first_title(text, start, end, singles=False, floor_is_title=True)


def _behind_the_column(text: str, on_page: Sequence[Section], page: Page) -> int | None:
    """Return where, behind the rest of a column, a page goes on with the last one's section."""
    if not on_page:
        return None
    top = _lines(text, page.start, on_page[0].start)
    if any(map(_is_sentence, top)) or any(find_date_ranges("\n".join(top), singles=True)):
        return None
    above = text[max(0, page.start - _REACH) : page.start].rstrip()
    broken = above[-1:].isalnum() or above[-1:] == ","
    for section in on_page:
        if section.kind not in DATELESS_SECTIONS | _BESIDE_WITH_DATES:
            return None
        if section.kind not in DATELESS_SECTIONS:
            continue
        start, end = section.start + len(section.title), min(section.end, page.end)
        # The items of other lists are wrapped, and go on small themselves.
        told = broken and section.kind == "languages"
        rest = _rest_of_sentence(text, start, end) if told else None
        title = _first_title(text, start, end, singles=True)
        if rest is not None or title is not None:
            return min(at for at in (rest, title) if at is not None)
    return None


def _rest_of_sentence(text: str, start: int, end: int) -> int | None:
    """Return where a line begins small that does not go on from the one above it."""
    above = ","
    for match in _LINE.finditer(text, start, end):
        line = match.group().strip()
        ends = not above or above[-1:] != ","
        words = line.split()
        is_list = 3 * line.count(",") >= len(words)
        if line[:1].islower() and len(words) >= _WORDS_OF_ITS_END and ends and not is_list:
            return match.start()
        above = line or above
    return None


def _first_title(
    text: str, start: int, end: int, *, singles: bool, floor_is_title: bool = False
) -> int | None:
    """Return where the first title with its dates begins in a stretch that should hold none."""
    anchor = next(_dated_titles(text, start, end, singles=singles), None)
    return None if anchor is None else _title_begin(text, anchor, start, whole=floor_is_title)


def _dated_titles(text: str, start: int, end: int, *, singles: bool) -> Iterator[Anchor]:
    """Yield the dates in a stretch that should hold none, from the first that are of a job on."""
    begun = False
    ranges = [
        replace(dates, start=dates.start + start, end=dates.end + start)
        for dates in find_date_ranges(text[start:end], singles=True)
    ]
    for anchor in find_anchors(text, ranges, start, end, singles=singles, beside_ranges=True):
        if anchor.in_list or anchor.run_on:
            continue
        begun = begun or _is_of_a_job(text, anchor)
        if begun:
            yield anchor


def _is_of_a_study(text: str, anchor: Anchor, floor: int) -> bool:
    """Say whether the line of some dates, or one beside it, names a degree or a university."""
    lines = [text[anchor.start : anchor.end]]
    if anchor.alone:
        lines += _lines(text, max(floor, anchor.start - _LONGEST_TITLE_LINE), anchor.start)[-1:]
        lines += _lines(text, anchor.end, anchor.end + _LONGEST_TITLE_LINE)[:1]
    return any(names_a_study(line) for line in lines)


def _is_of_a_job(text: str, anchor: Anchor) -> bool:
    """Say whether dates are those of a job, and no years of a version: with months, or alone."""
    dates = anchor.dates
    if dates.form == "single":
        below = _LIST_BELOW.match(text, anchor.start)
        return not anchor.alone and below is not None and BULLET.match(below[1]) is not None
    last = _MONTHS - 1 if dates.last_month is None else dates.last_month % _MONTHS
    return anchor.alone or (dates.first_month % _MONTHS, last) != (0, _MONTHS - 1)


def _title_begin(text: str, anchor: Anchor, floor: int, *, whole: bool) -> int:
    """Return where the title of dates begins: above those alone the paragraph they end.

    At the top of a page (`whole`) all lines down to the dates are title, if they are few.
    """
    above = text[max(floor, anchor.start - _REACH) : anchor.start]
    if whole and anchor.start - floor < _REACH:
        lines = [line for line in above.split("\n") if line.strip()]
        fits = all(len(line) <= _LONGEST_TITLE_LINE for line in lines)
        if len(lines) <= _MOST_TITLE_LINES and fits:
            return floor
    if not anchor.alone:
        return anchor.start
    paragraph = above.rsplit("\n\n", 1)[-1] if "\n\n" in above else above
    lines = paragraph.split("\n")[:-1]
    count = len(lines) if "\n\n" in above and len(lines) <= _MOST_TITLE_LINES else 1
    kept = lines[-count:] if lines and floor < anchor.start - 1 else []
    begin = anchor.start - sum(len(line) + 1 for line in kept)
    return max(_next_words(text, max(begin, floor), anchor.start), floor)


def _is_sentence(line: str) -> bool:
    """Say whether a line is (part of) a sentence, and no list of items."""
    words = line.split()
    return len(words) >= _WORDS_OF_A_SENTENCE and 3 * line.count(",") < len(words)


def _lines(text: str, start: int, end: int) -> list[str]:
    return [line for line in text[start:end].split("\n") if line.strip()]


def _next_words(text: str, offset: int, limit: int) -> int:
    while offset < limit and text[offset].isspace():
        offset += 1
    return offset


__all__ = ["with_resumed"]
