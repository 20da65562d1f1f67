"""Actual text: words that a PDF gives out in place of those it paints are not read.

pdfium takes the `/ActualText` of marked content for what is painted there, so that skills nobody
sees could come in by it. Those of a few characters are kept: they are ligatures, hyphens and marks.
"""

from __future__ import annotations

from itertools import compress

from skillmatch.read.pdf.bulk_calls import BulkCalls
from skillmatch.read.pdf.calls import Calls
from skillmatch.read.pdf.page_objects import Texts, TooManyObjectsError

_SHORT = 4  # characters: "ffi", a hyphen, an accented letter in its parts
_DEEPEST = 50  # marks around one text


def without_actual_text(texts: Texts, calls: Calls, bulk: BulkCalls) -> None:
    """Take away, from the page's objects, what some texts say in place of what they paint.

    Raises
    ------
    TooManyObjectsError
        If a text stands in more marks than are looked at.
    """
    text_of: dict[int | None, int] = {}
    depth, marked, counts = 0, texts.arguments, bulk.mark_counts(texts.arguments)
    handles = texts.handles
    while True:
        deeper = list(map(depth.__lt__, counts))
        marked, counts = list(compress(marked, deeper)), list(compress(counts, deeper))
        handles = list(compress(handles, deeper))
        if not marked:
            break
        if depth == _DEEPEST:
            raise TooManyObjectsError
        text_of.update(zip(bulk.marks_at(marked, depth), handles, strict=True))
        depth += 1
    for mark, length in calls.actual_lengths(list(filter(None, text_of))):
        if length > _SHORT:
            calls.remove_actual_text(text_of[mark], mark)


__all__ = ["without_actual_text"]
