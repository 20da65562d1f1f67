"""Letter sample: to which texts every fourth letter of a page belongs, asked once for all.

The letters of one text stand one behind the other, so this tells within three how many it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from skillmatch.read.pdf.bulk_calls import BulkCalls
from skillmatch.read.pdf.loaded import LoadedText

STEP = 4
"""Letters from one that is asked for its text to the next."""


class LetterSample:
    """How many of the letters that were asked belong to which text.

    Attributes
    ----------
    counts
        By the texts' handles; no text of which no letter was asked is among them.
    """

    def __init__(self, text_page: LoadedText, bulk: BulkCalls) -> None:
        self._page = text_page.raw
        self._count = text_page.count
        self._bulk = bulk
        self._asked = bulk.texts_of_letters(self._page, range(0, self._count, STEP))
        self.counts: Counter[int | None] = Counter(self._asked)
        self.counts.pop(None, None)  # spaces and line ends that pdfium puts between texts

    def have_more(self, handles: Sequence[int]) -> list[bool]:
        """Say of texts of which a letter was asked whether they have another beside it."""
        places = dict(zip(self._asked, range(0, self._count, STEP), strict=True))
        last = self._count - 1
        before = self._of([max(0, places[handle] - 1) for handle in handles])
        behind = self._of([min(last, places[handle] + 1) for handle in handles])
        return [handle in both for handle, *both in zip(handles, before, behind, strict=True)]

    def _of(self, indexes: Sequence[int]) -> list[int | None]:
        return self._bulk.texts_of_letters(self._page, indexes)


__all__ = ["STEP", "LetterSample"]
