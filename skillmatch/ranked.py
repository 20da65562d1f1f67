"""What ranking a folder answers: how far it is, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from skillmatch.batch.rows import READ_STATUSES, Summary
from skillmatch.contracts import as_json, versioned
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

    def to_dict(self) -> dict[str, Any]:
        """Return what the last line of ``skillmatch batch --json`` says; schema ``event``."""
        event = {
            "event": "finished",
            "files": self.files,
            "statuses": dict(self.statuses),
            "kept": self.kept,
            "duplicates": self.duplicates,
            "left_out": self.left_out,
            "as_of": self.as_of.isoformat(),
            "top": [{"file": row.file, "scores": _scores(row)} for row in self.top],
            "outputs": [str(place) for place in self.places],
            "outdated": [str(place) for place in self.outdated],
        }
        return versioned("event", event)

    def to_json(self, *, indent: int | None = None) -> str:
        """Return it as JSON."""
        return as_json(self.to_dict(), indent=indent)


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

    def to_dict(self) -> dict[str, Any]:
        """Return what a line of ``skillmatch batch --json`` says; schema ``event``."""
        row = self.row
        if row is None:
            started = {"event": "started", "files": self.files, "begun_afresh": self.begun_afresh}
            return versioned("event", started)
        event = {
            "event": "row",
            "done": self.done,
            "failed": self.failed,
            "kept": self.kept,
            "file": row.file,
            "status": row.status,
            "reason": row.reason,
            "scores": _scores(row),
        }
        return versioned("event", event)

    def to_json(self, *, indent: int | None = None) -> str:
        """Return it as JSON."""
        return as_json(self.to_dict(), indent=indent)


def _scores(row: Summary) -> dict[str, float]:
    return {score.role_id: score.score for score in row.scores}


__all__ = ["EXAMPLES", "Progress", "RankedFolder"]
