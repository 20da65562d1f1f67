"""What ranking a folder answers: how far it is, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from skillmatch.batch.rows import READ_STATUSES, Summary
from skillmatch.tabulated import Tabulated

EXAMPLES = 3
"""How many files of each status that is no success are told."""


@dataclass(frozen=True, slots=True)
class RankedFolder(Tabulated):
    """What a batch came to.

    Attributes
    ----------
    places
        The files that were written.
    statuses
        How many files ended with each status.
    top
        The best, the best first.
    failures
        The first of those that could not be read, by name; at most three of each status.
    kept
        Of how many files an earlier row still held.
    duplicates
        How many files have the bytes of another one before them.
    left_out
        How many were scored below `min_fit` and stand in the results only.
    as_of
        The day that "Present" stood for.
    outdated
        Files of an earlier run that lie beside the new ones, as this one was not to write them.
    """

    places: tuple[Path, ...]
    statuses: dict[str, int]
    top: tuple[Summary, ...]
    failures: tuple[Summary, ...]
    kept: int
    duplicates: int
    left_out: int
    as_of: date
    outdated: tuple[Path, ...] = ()

    @property
    def files(self) -> int:
        """Number of files, which is the number of rows."""
        return sum(self.statuses.values())

    @property
    def scored(self) -> int:
        """Number of files that were read and have fits."""
        return sum(self.statuses.get(status, 0) for status in READ_STATUSES)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is.

    Attributes
    ----------
    files
        Number of files in all.
    done, failed, kept
        How many have their row; how many of these could not be read; of how many an earlier row
        still held.
    row
        The row that came last; ``None`` at the start.
    begun_afresh
        Whether an earlier journal could not be gone on with, as roles, taxonomy, month or version
        are others now.
    """

    files: int
    done: int = 0
    failed: int = 0
    kept: int = 0
    row: Summary | None = None
    begun_afresh: bool = False


__all__ = ["EXAMPLES", "Progress", "RankedFolder"]
