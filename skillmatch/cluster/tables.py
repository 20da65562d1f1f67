"""TableMatcher: places in, a table of rows out; for engines that call a function on batches."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Self

from skillmatch.batch.job import DEFAULT_MEMORY, DEFAULT_TIMEOUT
from skillmatch.batch.matcher import Matcher
from skillmatch.batch.messages import Answer, Request
from skillmatch.batch.rows import unpack
from skillmatch.batch.run import job_of
from skillmatch.errors import shown
from skillmatch.report.parquet import check_installed, schema
from skillmatch.roles import DEFAULT_ROLES, RoleSource
from skillmatch.tables.records import result_record
from skillmatch.taxonomy import TaxonomySource


class TableMatcher:
    """Matches the files of a table's column, one row for each, in a process of its own.

    Make one in each actor (Ray) or for each partition (Spark), and use it for every batch; it
    loads taxonomy and roles once. A file that crashes the process, or takes too long or too much
    memory, gives a row that says so.

    Parameters
    ----------
    roles, taxonomy, as_of
        As for `match_resume`; state the day, so that all machines agree on it.
    timeout, memory
        As for `match_folder`.

    Raises
    ------
    MissingDependencyError
        If ``skillmatch[parquet]`` is not installed.
    RoleError, TaxonomyError
        If a role or the taxonomy is not right.

    Examples
    --------
    >>> with TableMatcher(as_of=date(2026, 11, 1)) as matcher:  # doctest: +SKIP
    ...     table = matcher.match(["/resumes/cv.pdf", "s3://inbox/other.pdf"])
    """

    def __init__(
        self,
        *,
        roles: Sequence[RoleSource] = DEFAULT_ROLES,
        taxonomy: TaxonomySource | None = None,
        as_of: date | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        memory: int = DEFAULT_MEMORY,
    ) -> None:
        check_installed()
        self._matcher = Matcher(
            job_of(roles=roles, taxonomy=taxonomy, as_of=as_of, timeout=timeout, memory=memory)
        )

    def __enter__(self) -> Self:
        """Start the process."""
        self._matcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self.close()

    def match(self, places: Iterable[str | os.PathLike[str]]) -> Any:
        """Return a `pyarrow.Table` with a row for each place, in their order.

        Its columns are those of ``results.parquet``; its ``file`` is the place as given.

        Parameters
        ----------
        places
            Paths, or addresses in an object store.
        """
        import pyarrow as pa  # noqa: PLC0415 - an extra

        names = [os.fspath(place) for place in places]
        requests = [Request(shown(name), name, compact=True) for name in names]
        records = [_record(self._matcher.match(request)) for request in requests]
        return pa.Table.from_pylist(records, schema=schema())

    def close(self) -> None:
        """End the process; the next call starts another."""
        self._matcher.close()


def _record(answer: Answer) -> dict[str, Any]:
    return result_record(json.loads(unpack(answer.packed)))


__all__ = ["TableMatcher"]
