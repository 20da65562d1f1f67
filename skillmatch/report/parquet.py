"""Results as a Parquet file: a row per file, one column per fact, skills and fits nested."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from skillmatch.tables.columns import RESULTS
from skillmatch.tables.records import result_record
from skillmatch.tables.types import arrow_schema, imported

_ROWS_AT_ONCE = 500


def check_installed() -> None:
    """See that Parquet can be written.

    Raises
    ------
    MissingDependencyError
        If pyarrow is not installed.
    """
    imported("pyarrow.parquet", extra="parquet", what="Parquet")


def schema() -> Any:
    """Return the columns of ``results.parquet``, the same whatever the rows."""
    return arrow_schema(RESULTS)


class ParquetFile:
    """A Parquet file that rows are added to, some hundreds of them in memory at a time.

    Parameters
    ----------
    place
        A path, which is written anew, or a file open for writing, which stays open.
    """

    def __init__(self, place: Path | IO[bytes]) -> None:
        import pyarrow.parquet  # noqa: PLC0415 - an extra

        self._schema = schema()
        self._own_file = place.open("wb") if isinstance(place, Path) else None
        self._closed = False
        self._writer = pyarrow.parquet.ParquetWriter(
            self._own_file or place, self._schema, compression="zstd"
        )
        self._waiting: list[dict[str, Any]] = []

    def add(self, line: str) -> None:
        """Add a row, given as JSON."""
        self._waiting.append(result_record(json.loads(line)))
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
        import pyarrow as pa  # noqa: PLC0415 - an extra

        if self._waiting:
            self._writer.write_table(pa.Table.from_pylist(self._waiting, schema=self._schema))
            self._waiting.clear()


def facts_of(file: IO[bytes]) -> dict[str, str]:
    """Return what `ParquetFile.state` put into a file; nothing if it is no such file."""
    import pyarrow as pa  # noqa: PLC0415 - an extra
    import pyarrow.parquet  # noqa: PLC0415 - an extra

    try:
        found = pyarrow.parquet.read_metadata(file).metadata or {}
    except (OSError, pa.ArrowException):
        return {}
    return {key.decode(): value.decode("utf-8", "replace") for key, value in found.items()}


__all__ = ["ParquetFile", "check_installed", "facts_of", "schema"]
