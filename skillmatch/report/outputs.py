"""A batch's outputs: results.jsonl with everything, ranking.csv for people, Parquet for tables."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import socket
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from skillmatch.batch import Summary
from skillmatch.batch.stores import is_address
from skillmatch.errors import OutputError, shown
from skillmatch.files import exists, told
from skillmatch.output_files import check_place, put_in_place
from skillmatch.score import whole_points

RESULTS, RANKING, PARQUET = "results.jsonl", "ranking.csv", "results.parquet"
REPORT = "report.html"
# A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV injection").
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
EXACT = " exact"
"""What the column of a fit with its decimals is called beyond the role: the order goes by it."""
_OWN = ".skillmatch"


class OutputFolder:
    """Writes a batch's outputs beside their places and puts them there when all is done.

    A reader of the folder sees either the old outputs or the new ones, never half a file. Only
    one run at a time can have the folder; what a run that was killed leaves is no hindrance.

    Parameters
    ----------
    folder
        Made if it does not exist.
    parquet
        Whether to write Parquet too.
    html
        Whether to write a page too.
    """

    def __init__(
        self, folder: str | os.PathLike[str], *, parquet: bool = False, html: bool = False
    ) -> None:
        self._given = folder
        self.folder = Path(folder)
        self._lines: IO[bytes] | None = None
        self._table: Any = None
        self._parquet = parquet
        self._html = html
        self._lock: Any = None

    @property
    def journal(self) -> Path:
        """Where the journal of the runs into this folder is."""
        return self.folder / _OWN / "journal"

    def __enter__(self) -> Self:
        """Make the folder, and make sure that no other run has it.

        Raises
        ------
        OutputError
            If another run has it, or it cannot be made.
        MissingDependencyError
            If Parquet is asked for and cannot be written.
        """
        if self._parquet:
            from skillmatch.report.parquet import check_installed  # noqa: PLC0415 - an extra

            check_installed()
        if is_address(os.fspath(self._given)):
            message = f"{shown(self._given)} is no folder of this machine; give a path"
            raise OutputError(message)
        with told(self.folder):
            (self.folder / _OWN).mkdir(parents=True, exist_ok=True)
            for name in self._names:
                check_place(self.folder / name)  # now, and not when all files are matched
            self._take()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close, and on an error take away what was begun."""
        for open_file in (self._lines, self._table):
            if open_file is not None:
                with contextlib.suppress(OSError):
                    open_file.close()
        if kind is not None:
            for name in (RESULTS, RANKING, PARQUET, REPORT):
                with contextlib.suppress(OSError):
                    self._beside(name).unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def add(self, row: Summary, line: str) -> None:
        """Append a row to the results.

        Parameters
        ----------
        row
            What a ranking shows of it.
        line
            The row as JSON.
        """
        self._check_taken()
        with told(self.folder):
            if self._lines is None:
                self._lines = self._beside(RESULTS).open("wb")
            if row.duplicate_of:
                plain = json.loads(line) | {"duplicate_of": row.duplicate_of}
                line = json.dumps(plain, ensure_ascii=False, allow_nan=False)
            self._lines.write(line.encode() + b"\n")
            if self._parquet:
                self._open_table().add(line)

    def finish(self, ranking: Iterable[Summary], roles: Sequence[str]) -> tuple[Path, ...]:
        """Write the ranking and put all files in place; return where they are.

        Parameters
        ----------
        ranking
            The rows, the best first.
        roles
            Ids of the roles, for the columns.
        """
        self._check_taken()
        with told(self.folder):
            if self._lines is None:
                self._lines = self._beside(RESULTS).open("wb")
            _settle(self._lines)
            # The mark at the start tells spreadsheets that the text is UTF-8.
            with self._beside(RANKING).open("w", encoding="utf-8-sig", newline="") as file:
                write_ranking(ranking, roles, file)
                _settle(file)
            if self._parquet:
                self._open_table().close()
            if self._html:
                self._write_page()
            for name in self._names:
                put_in_place(self._beside(name), self.folder / name)
        return tuple(self.folder / name for name in self._names)

    @property
    def _names(self) -> tuple[str, ...]:
        """Which files are written."""
        asked = ((PARQUET, self._parquet), (REPORT, self._html))
        return (RESULTS, RANKING, *(name for name, written in asked if written))

    def outdated(self) -> tuple[Path, ...]:
        """Return the outputs of an earlier run that this one is not to write."""
        others = [(PARQUET, self._parquet), (REPORT, self._html)]
        places = [self.folder / name for name, written in others if not written]
        return tuple(place for place in places if exists(place))

    def _open_table(self) -> Any:
        from skillmatch.report.parquet import ParquetFile  # noqa: PLC0415 - an extra

        if self._table is None:
            self._table = ParquetFile(self._beside(PARQUET))
        return self._table

    def _check_taken(self) -> None:
        if self._lock is None:
            message = "an OutputFolder is used in a 'with' statement"
            raise RuntimeError(message)

    def _write_page(self) -> None:
        from skillmatch.report.folder_page import render_folder  # noqa: PLC0415 - only for who asks for a page
        from skillmatch.report.folder_rows import read_rows  # noqa: PLC0415 - jinja2 is slow

        page = render_folder(read_rows(self._beside(RESULTS)))
        self._beside(REPORT).write_text(page, encoding="utf-8", newline="\n")

    def _take(self) -> None:
        """Lock the folder; a lock dies with its process, so none is ever stale."""
        from filelock import FileLock, Timeout  # noqa: PLC0415 - needed for batches only

        owner = self.folder / _OWN / "owner"
        lock = FileLock(self.folder / _OWN / "lock", timeout=0)
        try:
            lock.acquire()
        except Timeout:
            who = _read(owner) or "another process"
            message = f"{shown(self.folder)} is being written by {who}; wait for it, or stop it"
            raise OutputError(message) from None
        try:
            owner.write_text(f"process {os.getpid()} on {socket.gethostname()}", encoding="utf-8")
        except BaseException:
            lock.release()
            raise
        self._lock = lock

    def _beside(self, name: str) -> Path:
        return self.folder / f".{name}.part"


def _read(path: Path) -> str:
    with contextlib.suppress(OSError, ValueError):
        return shown(path.read_text(encoding="utf-8")[:200])
    return ""


def _settle(file: IO[Any]) -> None:
    """Have the system write a file to its disk, so that a rename never puts an empty one there."""
    file.flush()
    os.fsync(file.fileno())
    file.close()


def write_ranking(rows: Iterable[Summary], roles: Sequence[str], file: IO[str]) -> None:
    """Write the ranking as CSV: scores in whole points of 100, rows without a fit unranked."""
    writer = csv.writer(file)
    columns = ["rank", "file", "status"]
    for role in roles:
        columns += [role, f"{role} band"]
    columns += ["better role", "strongest skills", "missing", "evidence", "warnings"]
    columns += ["duplicate of", "reason"]
    writer.writerow([*columns, *(f"{role}{EXACT}" for role in roles)])
    for rank, row in enumerate(rows, 1):
        writer.writerow([safe_cell(cell) for cell in _cells(rank, row, roles)])


def _cells(rank: int, row: Summary, roles: Sequence[str]) -> list[str]:
    cells = [str(rank) if row.scored else "", row.file, row.status]
    by_role = {score.role_id: score for score in row.scores}
    for role in roles:
        score = by_role.get(role)
        cells += [str(whole_points(score.score)), score.band] if score else ["", ""]
    cells.append(row.verdict)
    cells.append(", ".join(row.strongest))
    cells.append(", ".join(row.missing))
    cells.append(" | ".join(row.evidence))
    cells.append(" ".join(row.warnings))
    exact = (by_role.get(role) for role in roles)
    decimals = (f"{100 * score.score:.4f}" if score else "" for score in exact)
    return [*cells, row.duplicate_of, row.reason, *decimals]


def safe_cell(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    >>> safe_cell("=HYPERLINK(1)"), safe_cell("12.5")
    ("'=HYPERLINK(1)", '12.5')
    """
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


__all__ = [
    "FORMULA_STARTS",
    "PARQUET",
    "RANKING",
    "REPORT",
    "RESULTS",
    "OutputFolder",
    "safe_cell",
    "write_ranking",
]
