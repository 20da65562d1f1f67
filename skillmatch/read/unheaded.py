"""Jobs and studies that stand under a heading nobody knows, or under no heading at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from skillmatch.document import DATELESS_SECTIONS, Entry, Section
from skillmatch.read.anchors import BULLET
from skillmatch.read.dates import find_date_ranges
from skillmatch.read.entries import find_entries, is_title
from skillmatch.read.named_jobs import is_labelled_job, names_a_job, names_a_study
from skillmatch.read.told_jobs import tells_a_job
from skillmatch.read.unknown_headings import (
    heading_above,
    is_like_a_heading,
    is_written_as_headings,
    listed_at_the_end,
    may_be_headed,
)

# What has dates of its own: only a job's title below an unknown heading shows a job.
_DATED = frozenset({"education", "courses", "certifications", "publications", "awards", "other"})
# Where a list of names at the end is no part of the section.
_LISTS_NOTHING = _DATED | {"experience", "references"}
_MAY_BE_DATED = re.compile(r"(?:19|20)\d\d|['’]\d\d")
_MONTHS = 12
_TOLD_IN_ITS_LINE = 100  # characters of a line that says more than a title and dates
_WORDS_OF_A_SENTENCE = 6
_LONGEST_SENTENCE = 300


@dataclass(frozen=True, slots=True)
class _Work:
    """A dated job or study: its entry, its kind (``""`` if that cannot be told), its heading."""

    entry: Entry
    kind: str
    heading: tuple[int, int] | None


def with_unheaded(text: str, sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """Return the sections of a text, and those of jobs and studies that have no known heading.

    A title with its employer and dates is a job, whatever stands above it: in a summary or a list
    of skills it shows that a heading was not known. Above the first heading jobs and studies have
    sections of their own, and what is no part of them is text without a heading as before.

    >>> text = "Ann Example\\n\\nTester, Acme, May 2019 - June 2020\\nBuilt it.\\n\\nSkills\\nGo"
    >>> from skillmatch.read.sections import find_sections
    >>> [(s.kind, s.title) for s in with_unheaded(text, find_sections(text))]
    [('experience', ''), ('skills', 'Skills')]
    """
    first = sections[0].start if sections else len(text)
    told = all(section.kind != "experience" for section in sections)
    found = list(_at_the_top(text, first, told=told))
    for section in sections:
        found.extend(_in_section(text, section, sections))
    return tuple(found)


def _at_the_top(text: str, end: int, *, told: bool) -> Iterator[Section]:
    """Yield the jobs and studies above the first heading, and what stands between them.

    What a person tells there only sums up the jobs if these have a section of their own.
    """
    if not _MAY_BE_DATED.search(text, 0, end):
        return
    found: list[Section] = []
    for kind, begin, stop in _pieces(text[:end], told=told):
        before = found[-1] if found else None
        if before is not None and before.kind == kind and before.end == begin:
            found[-1] = replace(before, end=stop)
            continue
        if before is not None and before.end < begin:
            found.append(Section("header", "", before.end, begin))
        found.append(Section(kind, "", begin, stop))
    yield from found
    if found and text[found[-1].end : end].strip():
        yield Section("header", "", found[-1].end, end)


def _pieces(top: str, *, told: bool) -> Iterator[tuple[str, int, int]]:
    """Yield the kind, start and end of each job and study above the first heading."""
    works = [_work(top, entry, 0, told=told) for entry in find_entries(top, (), told_above=told)]
    name_ends = _first_line_end(top)
    followed = [*(work.kind for work in works[1:]), ""]
    for work, goes_on in zip(works, followed[: len(works)], strict=True):
        entry, begin = work.entry, work.entry.start
        if begin < name_ends < entry.title_end:
            begin = _next_words(top, name_ends, entry.end)  # a person's name is no part of a title
        if work.kind:
            yield work.kind, begin, entry.end if goes_on else _end_of_work(top, entry)


def _in_section(text: str, section: Section, sections: tuple[Section, ...]) -> Iterator[Section]:
    """Yield a section, cut where jobs or studies begin in one that should hold none."""
    body = min(section.start + len(section.title), section.end)
    cuts: list[tuple[int, str, str]] = []
    stretch = text[body : section.end]
    if _may_hold_work(section.kind, stretch):
        for entry in find_entries(stretch, (Section("experience", "", 0, len(stretch)),)):
            work = _work(stretch, entry, 0)
            before = cuts[-1][1] if cuts else ""
            if work.kind in {"", before}:
                continue
            if not cuts and not _opens(stretch, work, section.kind, sections):
                continue
            begin, end = work.heading or (entry.start, entry.start)
            cuts.append((body + begin, work.kind, stretch[begin:end]))
    listed = listed_at_the_end(stretch, sections) if section.kind in _LISTS_NOTHING else None
    if listed is not None:
        cuts = [cut for cut in cuts if cut[0] < body + listed[0]]
        cuts.append((body + listed[0], "skills", stretch[slice(*listed)]))
    ends = [at for at, _, _ in cuts] + [section.end]
    yield replace(section, end=ends[0])
    for (at, kind, title), end in zip(cuts, ends[1:], strict=True):
        yield Section(kind, title, at, end)


def _may_hold_work(kind: str, stretch: str) -> bool:
    """Say whether a section can hold jobs of another heading; most cannot, which is told fast."""
    if kind not in DATELESS_SECTIONS | _DATED or _MAY_BE_DATED.search(stretch) is None:
        return False
    return kind == "summary" or may_be_headed(stretch)


def _opens(stretch: str, work: _Work, kind: str, sections: tuple[Section, ...]) -> bool:
    """Say whether the first work in a section shows that another section begins with it."""
    if kind == "summary":
        begin = work.entry.start
        first = _next_words(stretch, 0, begin) == begin
        return work.heading is not None or first or stretch.endswith("\n\n", 0, begin)
    if kind in DATELESS_SECTIONS:
        return work.heading is not None
    if work.kind != "experience" or work.heading is None:
        return False
    begin, end = work.heading
    apart = "\n\n" in stretch[end : work.entry.start]
    return apart or is_written_as_headings(stretch[begin:end], sections)


def _work(text: str, entry: Entry, floor: int, *, told: bool = False) -> _Work:
    """Return what a dated entry is, by its title and the lines below it."""
    entry = replace(entry, start=_title_begins(text, entry))
    heading = heading_above(text, entry.start, floor)
    lines = _lines_of(text, entry)
    named = any(map(names_a_job, lines)) or is_labelled_job(text, entry.start, entry.end)
    if named or (told and _tells_a_job(text, entry)):
        kind = "experience"
    elif any(map(names_a_study, lines)):
        kind = "education"
    elif names_a_job(below := _line_below(text, entry)):
        kind = "experience"
    elif names_a_study(below):
        kind = "education"
    else:
        kind = "experience" if _is_told(text, entry, headed=heading is not None) else ""
    return _Work(entry, kind, heading)


def _tells_a_job(text: str, entry: Entry) -> bool:
    """Say whether the first sentence of an entry tells in the first person of a job."""
    end = min(entry.end, entry.start + _LONGEST_SENTENCE)
    sentence = text[entry.start : end]
    return any(
        tells_a_job(sentence, dates, 0, len(sentence))
        for dates in islice(find_date_ranges(sentence, singles=True), 2)
    )


def _title_begins(text: str, entry: Entry) -> int:
    """Return where the title of an entry begins: its last paragraph, if that says what it was.

    A line above that is written like a heading is no part of a title that says all without it.
    """
    title = text[entry.start : entry.title_end]
    gap = title.rfind("\n\n") + 2
    begins = [gap] if gap > 1 else []
    line_end = title.find("\n", gap if gap > 1 else 0) + 1
    if line_end and is_like_a_heading(title[gap if gap > 1 else 0 : line_end - 1]):
        begins.append(line_end)
    told = 0
    for begin in begins:
        lines = title[begin:].split("\n")
        if any(map(names_a_job, lines)) or any(map(names_a_study, lines)):
            told = begin
    return entry.start + told


def _lines_of(text: str, entry: Entry) -> list[str]:
    """Return the lines that name an entry; of a text without line ends its first sentence."""
    title = text[entry.start : entry.title_end]
    if not title:
        title = text[entry.start : entry.start + _TOLD_IN_ITS_LINE]
    return [line for line in title.split("\n") if line.strip()]


def _line_below(text: str, entry: Entry) -> str:
    """Return the line below the dates of an entry, where some name the job; no item, no sentence.

    >>> text = "06/2020 - 05/2022  Leeds\\nTESTER - ACME\\n- Broke it."
    >>> _line_below(text, Entry("header", 0, len(text), 24245, 24268, 24))
    'TESTER - ACME'
    """
    if entry.title_end <= entry.start:
        return ""
    line = text[entry.title_end : entry.end].lstrip("\n").split("\n", 1)[0]
    return line if is_title(line) else ""


def _is_told(text: str, entry: Entry, *, headed: bool) -> bool:
    """Say whether dates are those of a job: with months or left open, and work told below them."""
    months = entry.first_month % _MONTHS, (entry.last_month or 0) % _MONTHS
    exact = entry.last_month is None or months != (0, _MONTHS - 1)
    listed = BULLET.match(text[entry.title_end : entry.end].lstrip("\n")) is not None
    return (exact or listed) if headed else (exact and listed)


def _first_line_end(text: str) -> int:
    """Return where the line behind the first one that says something begins."""
    start = len(text) - len(text.lstrip())
    return text.find("\n", start) + 1


def _end_of_work(text: str, entry: Entry) -> int:
    """Return where the last job or study above the first heading ends.

    One told on the line of its dates ends with its paragraph, and before names that only stand
    in a row behind it; one told below goes on as long as items or sentences follow.
    """
    stop = text.find("\n\n", entry.start, entry.end)
    title_end = max(entry.title_end, entry.start)
    line_end = text.find("\n", entry.start, entry.end)
    in_line = (line_end if line_end >= 0 else entry.end) - entry.start > _TOLD_IN_ITS_LINE
    stop = stop if stop >= 0 else entry.end
    while not in_line and 0 <= stop < entry.end:
        begin = _next_words(text, stop, entry.end)
        line_end = text.find("\n", begin, entry.end)
        line = text[begin : line_end if line_end >= 0 else entry.end]
        title_only = stop <= title_end
        told = _is_sentence(line) and not names_a_study(line)
        if not (title_only or BULLET.match(line) or told):
            break
        following = text.find("\n\n", begin, entry.end)
        stop = following if following >= 0 else entry.end
    return stop - _names_at_the_end(text[title_end:stop])


_NAMES_AT_THE_END = re.compile(
    r"(?<=[.!?]\s)(?:[^\s,.]+(?: [^\s,.]+)?, ){2,40}[^\s,.]+(?: [^\s,.]+)?\.?\s*$"
)
_LONGEST_ROW = 400


def _names_at_the_end(told: str) -> int:
    """Return how many characters a row of names takes behind the last sentence of a job."""
    row = _NAMES_AT_THE_END.search(told, max(0, len(told) - _LONGEST_ROW))
    return len(told) - row.start() if row else 0


def _is_sentence(line: str) -> bool:
    words = line.split()
    return len(words) >= _WORDS_OF_A_SENTENCE and 3 * line.count(",") < len(words)


def _next_words(text: str, offset: int, limit: int) -> int:
    while offset < limit and text[offset].isspace():
        offset += 1
    return offset


__all__ = ["with_unheaded"]
