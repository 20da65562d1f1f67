"""Work: how much may still be compared on a page, and in the whole file, to see what is hidden."""

from __future__ import annotations

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.page_objects import TooManyObjectsError

PER_CORNER_READ = 4  # comparisons that take as long as to ask pdfium for a corner of a path
CORNERS = 8  # of a path, which a place is held against in the time of one comparison


class Work:
    """Counts what is looked at, in comparisons of a text with a shape or what takes as long.

    >>> work = Work(page=10, file=15)
    >>> work.take(8)
    >>> work.begin_page()
    >>> work.take(8)
    Traceback (most recent call last):
    skillmatch.read.pdf.page_objects.TooManyObjectsError
    """

    def __init__(
        self,
        page: int = DEFAULT_LIMITS.comparisons,
        file: int = DEFAULT_LIMITS.all_comparisons,
    ) -> None:
        self._most = page
        self._page = page
        self._file = file

    def begin_page(self) -> None:
        """Count anew for a page; what was taken for those before stays taken from the file."""
        self._page = self._most

    def take(self, count: int) -> None:
        """Take note of what is looked at.

        Raises
        ------
        TooManyObjectsError
            If the page or the file has asked for more than the limits allow.
        """
        self._page -= count
        self._file -= count
        if self._page < 0 or self._file < 0:
            raise TooManyObjectsError


__all__ = ["CORNERS", "PER_CORNER_READ", "Work"]
