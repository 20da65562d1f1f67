"""A batch's outputs: results.jsonl with everything, ranking.csv for people."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from skillmatch.batch import BatchRow
from skillmatch.batch.files import OUTPUT_NAMES
from skillmatch.errors import OutputError, shown
from skillmatch.results import to_plain

RESULTS, RANKING = OUTPUT_NAMES
_NAMED = 5
# A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV injection").
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


class OutputFolder:
    """Writes a batch's outputs beside their places and puts them there when all is done.

    A reader of the folder sees either the old outputs or the new ones, never half a file.

    Parameters
    ----------
    folder
        Made if it does not exist.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.folder = Path(folder)
        self._lines: TextIO | None = None

    def __enter__(self) -> Self:
        """Make the folder and open the file of results."""
        with _told(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lines = self._beside(RESULTS).open("w", encoding="utf-8", newline="\n")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close, and on an error take away what was begun."""
        if self._lines is not None:
            with suppress(OSError):
                self._lines.close()
        if kind is not None:
            for name in (RESULTS, RANKING):
                with suppress(OSError):
                    self._beside(name).unlink(missing_ok=True)

    def add(self, row: BatchRow) -> None:
        """Append a row to the results."""
        if self._lines is None:
            message = "the output folder is not open; use it in a 'with' statement"
            raise RuntimeError(message)
        with _told(self.folder):
            self._lines.write(json.dumps(to_plain(row), ensure_ascii=False, allow_nan=False) + "\n")

    def finish(self, rows: Sequence[BatchRow], roles: Sequence[str]) -> tuple[Path, Path]:
        """Write the ranking and put both files in place; return where they are."""
        if self._lines is None:
            message = "the output folder is not open; use it in a 'with' statement"
            raise RuntimeError(message)
        with _told(self.folder):
            self._lines.close()
            # The mark at the start tells spreadsheets that the text is UTF-8.
            with self._beside(RANKING).open("w", encoding="utf-8-sig", newline="") as file:
                write_ranking(rows, roles, file)
            for name in (RESULTS, RANKING):
                self._beside(name).replace(self.folder / name)
        return self.folder / RESULTS, self.folder / RANKING

    def _beside(self, name: str) -> Path:
        return self.folder / f".{name}.part"


class _told:  # noqa: N801 - reads as a word in "with _told(place)"
    """Turn an OSError into an OutputError that names the place."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def __enter__(self) -> None:
        """Do nothing."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Translate."""
        if isinstance(error, OSError):
            reason = error.strerror or "no reason given"
            message = f"{shown(self.place)} cannot be written: {reason}"
            raise OutputError(message) from None


def ranked(rows: Iterable[BatchRow]) -> list[BatchRow]:
    """Return rows by score, the best first; equal ones and failures by file name."""
    return sorted(rows, key=lambda row: (not row.scored, -row.score, row.file))


def write_ranking(rows: Iterable[BatchRow], roles: Sequence[str], file: TextIO) -> None:
    """Write the ranking as CSV: scores in points of 100, failures at the end with reasons."""
    writer = csv.writer(file)
    columns = ["rank", "file", "status"]
    for role in roles:
        columns += [role, f"{role} band"]
    columns += ["better role", "strongest skills", "missing", "evidence", "warnings", "reason"]
    writer.writerow(columns)
    for rank, row in enumerate(ranked(rows), 1):
        writer.writerow([safe_cell(cell) for cell in _cells(rank, row, roles)])


def _cells(rank: int, row: BatchRow, roles: Sequence[str]) -> list[str]:
    cells = [str(rank) if row.scored else "", row.file, row.status]
    by_role = {fit.role_id: fit for fit in row.fits}
    for role in roles:
        fit = by_role.get(role)
        cells += [f"{100 * fit.score:.1f}", fit.band] if fit else ["", ""]
    best = row.fits[0] if row.fits else None
    cells.append(row.comparison.verdict if row.comparison else "")
    cells.append(", ".join(part.skill_name for part in best.contributions[:_NAMED]) if best else "")
    cells.append(", ".join(gap.skill_name for gap in best.missing[:_NAMED]) if best else "")
    cells.append(" | ".join(f"{q.skill_name}: {q.text}" for q in row.quotes[:3]))
    cells.append(" ".join(row.warnings))
    cells.append(row.reason)
    return cells


def safe_cell(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    >>> safe_cell("=HYPERLINK(1)"), safe_cell("12.5")
    ("'=HYPERLINK(1)", '12.5')
    """
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


__all__ = [
    "FORMULA_STARTS",
    "RANKING",
    "RESULTS",
    "OutputFolder",
    "ranked",
    "safe_cell",
    "write_ranking",
]
