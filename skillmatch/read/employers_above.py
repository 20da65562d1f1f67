"""Employers above a job's title, alone or with a line of what they do, behind the job before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from skillmatch.read.anchors import BULLET, Anchor
from skillmatch.read.date_words import FOUR_DIGITS
from skillmatch.read.dated_titles import goes_on, says_what_was_done
from skillmatch.read.job_titles import names_job_and_employer
from skillmatch.read.named_jobs import names_a_job

_LONGEST_NAME = 80
_LONGEST_DESCRIPTION = 200
_MOST_LINES = 2  # of a title without its employer: the job, the dates
_LAST_WORDS = 40  # characters
_MOST_WORDS_ALONE = 5  # of a name that stands between empty lines
_IS_A_NAME = re.compile(r"[A-Z0-9][^:;!?]*[^:;!?.,]$")
_WITH_PLACE = re.compile(
    r"(?:,\s[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}|\b(?:Inc|LLC|Ltd|GmbH|AG|Corp|plc|SA)\b.{0,40})$"
)
_DESCRIPTION = re.compile(r"[A-Z][^:;!?]*\.$")
# "Managed Service Provider" is what a firm is, and "Managed servers" is not.
_OF_ONESELF = re.compile(r"(?:(?:I|My|We|Our)\b|[A-Z][a-z]+(?:ed|ing) [a-z\d])")


def employer_begin(text: str, begin: int, anchor: Anchor, floor: int, *, first: bool) -> int:
    """Return where the employer stands above a title that begins at an offset; else that offset.

    What stands above is an employer if it reads as a name and is set off from the job before: by
    an empty line, or because a place or its form is named behind it.

    It is the `first` job whose employer may stand at the `floor`; below the title of another job
    stands what was done there.

    >>> from skillmatch.read.anchors import find_anchors
    >>> from skillmatch.read.dates import find_date_ranges
    >>> text = "- Sold it.\\n\\nTide Ltd  Leeds, UK\\nTester  2019 - 2020\\n"
    >>> (anchor,) = find_anchors(text, find_date_ranges(text), 0, len(text), singles=False)
    >>> text[employer_begin(text, anchor.start, anchor, 0, first=True) : anchor.start]
    'Tide Ltd  Leeds, UK\\n'
    """
    title = text[begin : anchor.end]
    lines_of_title = [line for line in title.split("\n") if line.strip()]
    if len(lines_of_title) > _MOST_LINES or any(map(names_job_and_employer, lines_of_title)):
        return begin
    lines = list(_above(text, begin, floor))
    if not lines:
        return begin
    described = len(lines) > 1 and _describes(text[slice(*lines[0])])
    name, *above = lines[1:] if described else lines
    if not _is_name(text[slice(*name)]):
        return begin
    gap_below = "\n\n" in text[name[1] : begin]
    if gap_below and ("\n\n" not in title or len(text[slice(*name)].split()) > _MOST_WORDS_ALONE):
        return begin
    if not above and not first:
        return begin
    set_off = not above or "\n\n" in text[above[0][1] : name[0]]
    with_place = _WITH_PLACE.search(text[slice(*name)].rstrip()) is not None
    before = text[slice(*above[0])] if above else ""
    # By its last words alone: an item of a job is long and has no full stop, wrapped or not.
    behind_item = BULLET.match(before) is not None and not goes_on(before.rstrip()[-_LAST_WORDS:])
    return name[0] if set_off or (with_place and behind_item) else begin


def _above(text: str, offset: int, floor: int) -> Iterator[tuple[int, int]]:
    """Yield the three lines above an offset that say something, from below."""
    end, found = offset, 0
    while end > floor and found < 3:  # noqa: PLR2004 - a description, a name, what stands above
        end -= 1
        begin = max(text.rfind("\n", floor, end) + 1, floor)
        if text[begin:end].strip():
            found += 1
            yield begin, end
        end = begin


def _describes(line: str) -> bool:
    """Say whether a line is a sentence of what a firm is, and not of what somebody did."""
    bare = line.strip()
    if BULLET.match(line) or len(bare) > _LONGEST_DESCRIPTION or not _DESCRIPTION.match(bare):
        return False
    return _OF_ONESELF.match(bare) is None


def _is_name(line: str) -> bool:
    bare = line.strip()
    if BULLET.match(line) or len(bare) > _LONGEST_NAME or _IS_A_NAME.match(bare) is None:
        return False
    return not (FOUR_DIGITS.search(bare) or names_a_job(bare) or says_what_was_done(bare))


__all__ = ["employer_begin"]
