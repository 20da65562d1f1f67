"""Entries where line ends were lost: where one begins."""

from __future__ import annotations

import re

from skillmatch.read.anchors import Anchor
from skillmatch.read.dated_items import title_in_item
from skillmatch.read.named_jobs import leads_to_a_job, names_a_job, names_a_study
from skillmatch.read.told_jobs import begins_in

_REACH = 100  # characters before its dates in which an entry begins
_BREAK = re.compile(
    r"(?<!\b[SJ]r)(?<!\b[SJ]R)[.!?;:)]\ufffd? (?=[A-Z0-9])|(?:(?<![SJ]r\.)\ufffd|[•●▪])\s*|\n"
)
_PLACE = re.compile(r" - [^,]{2,40}, [A-Z][\w ]{1,20}$")  # "... Acme - Leeds, Yorkshire"
_SMALL_BEFORE_A_NAME = re.compile(r"(?<![\w'’@./-])([a-z][a-z'’-]*)[^\S\n]+(?=[A-Z])")
_SMALL_OF_NAMES = frozenset(
    ["of", "and", "for", "at", "in", "the", "to", "by", "with", "on", "de", "la", "du", "des", "di",
     "da", "der", "und", "für", "y", "e", "et"]
)  # fmt: skip


def run_on_begin(text: str, anchor: Anchor, floor: int) -> int:
    """Return where an entry begins in a text without line ends: behind the last sentence.

    Where that has no end, a job's or a study's title begins behind the last word written small.

    >>> from skillmatch.read.anchors import find_anchors
    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "kept all of it on time Data Engineer, Head of ETL, Acme 2019 - 2021 " + 300 * "x"
    >>> (anchor,) = find_anchors(text, find_date_ranges(text), 0, len(text), singles=False)
    >>> run_on_begin(text, anchor, 0) == text.index("Data Engineer")
    True
    """
    reached = _behind_the_sentence(text, anchor, floor)
    begin = _behind_small_words(text, reached, anchor.dates.start)
    if begin > reached:
        return begin
    # "Engineer, Acme 2019": what stands before the last comma may name the job.
    while text.endswith(", ", 0, begin) and begin > floor:
        before = max(floor, text.rfind(", ", 0, begin - 2) + 2, begin - _REACH)
        last = _last_break(text, before, begin - 2)
        title = _behind_small_words(text, last, begin - 2)
        if not _names_one(text[title : begin - 2]):
            break
        begin = title
    while begin < anchor.dates.start and text[begin].isspace():
        begin += 1
    return begin


def _behind_small_words(text: str, start: int, end: int) -> int:
    """Return where a stretch names a job or a study behind a word written small, or its start."""
    words = text[start:end]
    for small in reversed(list(_SMALL_BEFORE_A_NAME.finditer(words))):
        if small[1] not in _SMALL_OF_NAMES and _names_one(words[small.end() :]):
            return start + small.end()
    return start


def _names_one(title: str) -> bool:
    return names_a_job(title) or names_a_study(title)


def _last_break(text: str, start: int, end: int) -> int:
    reached = start
    for found in _BREAK.finditer(text, start, end):
        reached = found.end()
    return reached


def _behind_the_sentence(text: str, anchor: Anchor, floor: int) -> int:
    begin = max(floor, anchor.dates.start - _REACH)
    told = begins_in(text, anchor.dates)
    if told is not None:
        return max(told, floor)
    item = title_in_item(text, anchor.dates, len(text))
    if item is not None:
        return max(item[0], floor)
    reached = _last_break(text, begin, anchor.dates.start)
    title = _PLACE.sub("", text[reached : anchor.dates.start].rstrip())
    comma = title.rfind(", ")
    if comma >= 0 and not leads_to_a_job(title):
        return reached + comma + 2
    if reached == begin > floor:
        space = text.find(" ", begin, anchor.dates.start)
        return space + 1 if space >= 0 else begin
    return reached


__all__ = ["run_on_begin"]
