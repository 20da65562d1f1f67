"""Entries where line ends were lost: where one begins."""

from __future__ import annotations

import re

from skillmatch.read.anchors import Anchor
from skillmatch.read.dated_items import title_in_item
from skillmatch.read.named_jobs import leads_to_a_job
from skillmatch.read.told_jobs import begins_in

_REACH = 100  # characters before its dates in which an entry begins
_BREAK = re.compile(
    r"(?<!\b[SJ]r)(?<!\b[SJ]R)[.!?;:)]\ufffd? (?=[A-Z0-9])|(?:(?<![SJ]r\.)\ufffd|[•●▪])\s*|\n"
)
_PLACE = re.compile(r" - [^,]{2,40}, [A-Z][\w ]{1,20}$")  # "... Acme - Leeds, Yorkshire"


def run_on_begin(text: str, anchor: Anchor, floor: int) -> int:
    """Return where an entry begins in a text without line ends: behind the last sentence."""
    begin = max(floor, anchor.dates.start - _REACH)
    told = begins_in(text, anchor.dates)
    if told is not None:
        return max(told, floor)
    item = title_in_item(text, anchor.dates, len(text))
    if item is not None:
        return max(item[0], floor)
    reached = begin
    for found in _BREAK.finditer(text, begin, anchor.dates.start):
        reached = found.end()
    title = _PLACE.sub("", text[reached : anchor.dates.start].rstrip())
    comma = title.rfind(", ")
    if comma >= 0 and not leads_to_a_job(title):
        return reached + comma + 2
    if reached == begin > floor:
        space = text.find(" ", begin, anchor.dates.start)
        return space + 1 if space >= 0 else begin
    while reached < anchor.dates.start and text[reached].isspace():
        reached += 1
    return reached


__all__ = ["run_on_begin"]
