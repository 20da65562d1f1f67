"""Where the jobs of a JSON Resume end: dates hold for the job that states them alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from skillmatch.document import Document, Entry
from skillmatch.read.lengths import find_lengths

_BORDER = "\n\n"


def within_their_jobs(document: Document) -> Document:
    """Return a document whose dates reach no further than the job or study that they stand in.

    In a text, what stands below dates and above the next ones mostly belongs to them; of a JSON
    Resume it is known where each job ends, and the layout leaves a line empty there, as it does
    nowhere else.

    >>> text = "Tutor, 2019\\nTaught.\\n\\nEngineer\\nBuilt it."
    >>> document = within_their_jobs(Document(text, entries=(Entry("", 0, 39, 24228, 24239, 11),)))
    >>> [text[entry.start : entry.end] for entry in document.entries]
    ['Tutor, 2019\\nTaught.\\n']
    """
    entries = tuple(_trimmed(document.text, document.entries))
    lengths = find_lengths(document.text, document.sections, entries)
    return replace(
        document,
        entries=entries,
        lengths=tuple(
            replace(length, end=_end(document.text, length.start, length.end)) for length in lengths
        ),
    )


def _trimmed(text: str, entries: tuple[Entry, ...]) -> Iterator[Entry]:
    """Yield each entry without what stands above the job of its dates, and below it."""
    for entry in entries:
        # The dates stand at the end of the title.
        above = text.rfind(_BORDER, entry.start, max(entry.start, entry.title_end - 1))
        start = above + len(_BORDER) if above >= 0 else entry.start
        yield replace(entry, start=start, end=_end(text, max(start, entry.title_end), entry.end))


def _end(text: str, start: int, end: int) -> int:
    border = text.find(_BORDER, start, end)
    return border + 1 if border >= 0 else end


__all__ = ["within_their_jobs"]
