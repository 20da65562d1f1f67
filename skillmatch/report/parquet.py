"""Results as a Parquet file: a row per file, one column per fact, skills and fits nested."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from skillmatch.batch import Summary
from skillmatch.errors import MissingDependencyError

_ROWS_AT_ONCE = 500


def check_installed() -> None:
    """See that Parquet can be written.

    Raises
    ------
    MissingDependencyError
        If pyarrow is not installed.
    """
    try:
        import pyarrow.parquet  # noqa: F401, PLC0415
    except ImportError:
        message = "Parquet needs pyarrow: pip install 'skillmatch[parquet]'"
        raise MissingDependencyError(message) from None


def schema() -> Any:
    """Return the columns of a results table, the same whatever the rows."""
    import pyarrow as pa  # noqa: PLC0415

    text, number, whole = pa.string(), pa.float64(), pa.int32()
    fit = pa.struct({"role_id": text, "score": number, "band": text})
    skill = pa.struct(
        {
            "id": text,
            "name": text,
            "kind": text,
            "category": text,
            "strength": number,
            "years": number,
            "last_used": text,
        }
    )
    gap = pa.struct({"role_id": text, "skill_id": text, "skill_name": text, "gain": number})
    quote = pa.struct({"skill_id": text, "skill_name": text, "page": whole, "text": text})
    return pa.schema(
        {
            "file": text,
            "status": text,
            "reason": text,
            "pages": whole,
            "sha256": text,
            "duplicate_of": text,
            "verdict": text,
            "fits": pa.list_(fit),
            "skills": pa.list_(skill),
            "missing": pa.list_(gap),
            "quotes": pa.list_(quote),
            "warnings": pa.list_(text),
        }
    )


def to_record(row: Summary, line: str) -> dict[str, Any]:
    """Return a row of results as a row of the table.

    Parameters
    ----------
    row
        What a ranking shows of it.
    line
        The row as JSON.
    """
    plain = json.loads(line)
    skills = [
        evidence["skill"] | {key: evidence[key] for key in ("strength", "years", "last_used")}
        for evidence in plain["skills"]
    ]
    gaps = [
        {"role_id": fit["role_id"]} | {key: gap[key] for key in ("skill_id", "skill_name", "gain")}
        for fit in plain["fits"]
        for gap in fit["missing"]
    ]
    return {
        "file": row.file,
        "status": row.status,
        "reason": row.reason,
        "pages": row.pages,
        "sha256": row.sha256,
        "duplicate_of": row.duplicate_of,
        "verdict": row.verdict,
        "fits": [{"role_id": s.role_id, "score": s.score, "band": s.band} for s in row.scores],
        "skills": skills,
        "missing": gaps,
        "quotes": plain["quotes"],
        "warnings": list(row.warnings),
    }


class ParquetFile:
    """A Parquet file that rows are added to, some hundreds of them in memory at a time.

    Parameters
    ----------
    place
        A path, which is written anew, or a file open for writing, which stays open.
    """

    def __init__(self, place: Path | IO[bytes]) -> None:
        import pyarrow.parquet  # noqa: PLC0415

        self._schema = schema()
        self._own_file = place.open("wb") if isinstance(place, Path) else None
        self._closed = False
        self._writer = pyarrow.parquet.ParquetWriter(
            self._own_file or place, self._schema, compression="zstd"
        )
        self._waiting: list[dict[str, Any]] = []

    def add(self, row: Summary, line: str) -> None:
        """Add a row."""
        self._waiting.append(to_record(row, line))
        if len(self._waiting) >= _ROWS_AT_ONCE:
            self._flush()

    def state(self, facts: Mapping[str, str]) -> None:
        """Put facts into the end of the file, where `facts_of` finds them."""
        self._writer.add_key_value_metadata(dict(facts))

    def close(self) -> None:
        """Write what waits, and the end of the file."""
        if self._closed:
            return
        self._closed = True
        try:
            self._flush()
            self._writer.close()
        finally:
            if self._own_file is not None:
                self._own_file.close()

    def _flush(self) -> None:
        import pyarrow as pa  # noqa: PLC0415

        if self._waiting:
            self._writer.write_table(pa.Table.from_pylist(self._waiting, schema=self._schema))
            self._waiting.clear()


def facts_of(file: IO[bytes]) -> dict[str, str]:
    """Return what `ParquetFile.state` put into a file; nothing if it is no such file."""
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet  # noqa: PLC0415

    try:
        found = pyarrow.parquet.read_metadata(file).metadata or {}
    except (OSError, pa.ArrowException):
        return {}
    return {key.decode(): value.decode("utf-8", "replace") for key, value in found.items()}


__all__ = ["ParquetFile", "check_installed", "facts_of", "schema", "to_record"]
