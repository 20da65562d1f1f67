"""Text columns: a page laid out with blanks, as ``pdftotext -layout`` writes it, read by columns.

Two columns are told by their headings: some begin lines, others stand behind gaps at one place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from skillmatch.read.dates import find_date_ranges
from skillmatch.read.sections import heading_kind
from skillmatch.read.text_bands import by_bands

FARTHEST_IN = 10
"""Blanks before a line of one column, less than; what stands farther in may be of a second."""
_SECOND = re.compile(  # what stands before a column
    rf"(?<=\S)(?:  +|\t+)(?=\S)|^ {{{FARTHEST_IN},}}(?=\S)"
)
FEWEST_LINES = 4
"""Lines that a second column has, at least."""
BESIDE = "\x1e"
"""What begins a line whose words stood beside those of the line above; a blank to all patterns."""
_CUT = f"\n{BESIDE}"
_FEWEST_HEADINGS = 2
_HEADINGS_OF_A_BAND = 3  # in one line; two may be those of a page's two columns
_MOST_LINES = 400  # of one page
_MOST_CROSSING = 0.1  # of the lines may reach over the gap between the columns
_MOST_DATED = 0.5  # of a second column, or it is one of dates
_PAGE_END = "\f"


def by_columns(text: str) -> str:
    """Return a text with each page's second column behind its first.

    >>> print(by_columns(
    ...     "Experience            Skills\\nEngineer, Acme        Python\\n"
    ...     "Built search          SQL\\n                      Education\\nRan it"
    ... ))
    Experience
    Engineer, Acme
    Built search
    Ran it
    Skills
    Python
    SQL
    Education
    """
    if "   " not in text and "\t" not in text:
        return text
    return _PAGE_END.join(map(_page_by_columns, text.split(_PAGE_END)))


def with_columns_apart(text: str) -> str:
    """Return a text of the same length whose columns do not share lines.

    A line end and `BESIDE` stand before what is of the second column.

    >>> page = ("Experience            Skills\\nEngineer, Acme        Python\\n"
    ...         "Built search          SQL\\n                      Education\\nRan it")
    >>> with_columns_apart(page).split("\\n")[1:4]
    ['\\x1eSkills', 'Engineer, Acme      ', '\\x1ePython']
    """
    if "   " not in text or text.count("   ") < FEWEST_LINES:
        return text
    return _PAGE_END.join(map(_page_apart, text.split(_PAGE_END)))


def _page_apart(page: str) -> str:
    lines = page.split("\n")
    if not FEWEST_LINES <= len(lines) <= _MOST_LINES or "\t" in page:
        return page
    place = _place_of_second(lines)
    if place is None:
        return page
    return "\n".join(
        line[: place - 2] + _CUT + line[place:] if _has_both(line, place) else line
        for line in lines
    )


def first_columns(text: str) -> Iterator[int]:
    """Yield where the lines begin that were cut from what stands beside them."""
    place = text.find(_CUT)
    while place >= 0:
        yield text.rfind("\n", 0, place) + 1
        place = text.find(_CUT, place + 1)


def _page_by_columns(page: str) -> str:
    lines = page.expandtabs(8).splitlines()
    if not FEWEST_LINES <= len(lines) <= _MOST_LINES:
        return page
    banded = by_bands(lines, _HEADINGS_OF_A_BAND)
    if banded != lines:
        return "\n".join(banded)
    place = _place_of_second(lines)
    if place is None:
        banded = by_bands(lines, _FEWEST_HEADINGS)
        return page if banded == lines else "\n".join(banded)
    top = next(n for n, line in enumerate(lines) if _begins_at(line, place))
    cuts = [_cut(line, place) for line in lines[top:]]
    columns = [first for first, _ in cuts] + [second for _, second in cuts]
    return "\n".join([*lines[:top], *(line for line in columns if line.strip())])


def _cut(line: str, place: int) -> tuple[str, str]:
    """Return what of a line stands in either column; one that reaches over both is of the first."""
    return (line, "") if _crosses(line, place) else (line[:place].rstrip(), line[place:])


def _crosses(line: str, place: int) -> bool:
    return line[place - 1 : place].strip() != "" and line[place : place + 1].strip() != ""


def _has_both(line: str, place: int) -> bool:
    """Say whether something stands in each column of a line, with a gap between."""
    first, gap, second = line[:place], line[place - 2 : place], line[place:]
    return bool(first.strip()) and not gap.strip() and bool(second.strip())


def _begins_at(line: str, place: int) -> bool:
    return line[place : place + 1].strip() != "" and line[place - 2 : place].strip() == ""


def _place_of_second(lines: list[str]) -> int | None:
    """Return where a second column begins, if there is one."""
    gapped = (line for line in lines if "  " in line or "\t" in line)
    starts = Counter(match.end() for line in gapped for match in _SECOND.finditer(line))
    for place, _ in starts.most_common(3):
        if _is_column(lines, place):
            return place
    return None


def _is_column(lines: list[str], place: int) -> bool:
    second = [line[place:] for line in lines if line[place:].strip()]
    crossing = sum(_crosses(line, place) for line in lines)
    if len(second) < FEWEST_LINES or crossing > _MOST_CROSSING * len(second):
        return False
    dated = sum(any(True for _ in find_date_ranges(line)) for line in second)
    if dated > _MOST_DATED * len(second):
        return False
    first = [line[:place] for line in lines]
    headings = [
        sum(heading_kind(line.strip()) is not None for line in side) for side in (first, second)
    ]
    return min(headings) >= 1 and sum(headings) > _FEWEST_HEADINGS


__all__ = [
    "BESIDE",
    "FARTHEST_IN",
    "FEWEST_LINES",
    "by_columns",
    "first_columns",
    "with_columns_apart",
]
