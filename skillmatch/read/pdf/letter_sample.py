"""Letter sample: to which texts every fourth letter of a page belongs, asked once for all.

The letters of one text stand one behind the other, so this tells within three how many it has.
"""

from __future__ import annotations

import operator
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress, count, repeat

from skillmatch.read.pdf.bulk_calls import BulkCalls
from skillmatch.read.pdf.loaded import LoadedText
from skillmatch.read.pdf.page_objects import Texts

STEP = 4
"""Letters from one that is asked for its text to the next."""
_TIGHT_FEW = (0.25, 0.57)  # of a text's height, if none of its letters was asked, or one
_TIGHT = 0.61  # of it for each letter that was asked, if several were


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

    def tight(self, texts: Texts) -> list[int]:
        """Return the indexes of the texts that may be too narrow for the letters that they have.

        No other is looked at closely; on most pages there is none.
        """
        numbers = list(map(self.counts.get, texts.handles, repeat(0)))
        several = map(_TIGHT.__mul__, range(len(_TIGHT_FEW), max(numbers, default=0) + 1))
        least = [*_TIGHT_FEW, *several]
        limits = map(operator.mul, texts.heights, map(least.__getitem__, numbers))
        return list(compress(count(), map(operator.lt, texts.widths, limits)))

    def have_more(self, handles: Sequence[int]) -> list[bool]:
        """Say of texts of which a letter was asked whether they have another beside it."""
        if not handles:
            return []
        places = dict(zip(self._asked, range(0, self._count, STEP), strict=True))
        last = self._count - 1
        before = self._of([max(0, places[handle] - 1) for handle in handles])
        behind = self._of([min(last, places[handle] + 1) for handle in handles])
        return [handle in both for handle, *both in zip(handles, before, behind, strict=True)]

    def owners(self) -> list[int | None]:
        """Return the text of each letter; none is asked that stands between two of one text.

        A blank that pdfium put between two letters of a text is taken for one of its letters.
        Where lines are written to the left, the letters of a text may not follow each other.
        """
        asked = self._asked
        owners = list(chain.from_iterable(map(repeat, asked, repeat(STEP))))[: self._count]
        ends = compress(count(), map(operator.ne, asked, [*asked[1:], None]))
        steps = {*ends, *compress(count(), map(operator.not_, asked))}
        between = [STEP * step + place for step in sorted(steps) for place in range(1, STEP)]
        between = between[: bisect_left(between, self._count)]
        for place, owner in zip(between, self._of(between), strict=True):
            owners[place] = owner
        return owners

    def _of(self, indexes: Sequence[int]) -> list[int | None]:
        return self._bulk.texts_of_letters(self._page, indexes)


__all__ = ["STEP", "LetterSample"]
