"""match_to_parquet(): rows written by the workers, as parts of a table; the client only counts."""

from __future__ import annotations

import hashlib
import io
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from skillmatch.batch.files import list_files
from skillmatch.batch.job import DEFAULT_MEMORY, DEFAULT_TIMEOUT
from skillmatch.batch.messages import Request
from skillmatch.batch.ordered import Paths
from skillmatch.batch.rows import READ_STATUSES, unpack
from skillmatch.batch.run import job_of, place_of
from skillmatch.batch.stores import absolute, is_address
from skillmatch.cluster.connection import check_installed, connected
from skillmatch.cluster.part_files import (
    check_place,
    part_name,
    read_facts,
    remove_parts_from,
    write_part,
)
from skillmatch.cluster.stream import Killed, at_work, in_groups, run_tasks
from skillmatch.errors import ClusterError, shown
from skillmatch.report.parquet import ParquetFile
from skillmatch.report.parquet import check_installed as check_parquet
from skillmatch.roles import DEFAULT_ROLES, RoleSource
from skillmatch.taxonomy import TaxonomySource

if TYPE_CHECKING:
    from distributed import Client

    from skillmatch.cluster.plugin import Matchers

FILES_PER_PART = 1_000

_LABEL, _STATUSES = "skillmatch.part", "skillmatch.statuses"


@dataclass(frozen=True, slots=True)
class PartsProgress:
    """How far it is.

    Attributes
    ----------
    parts, files
        How many are done.
    kept
        How many of the parts were there from an earlier run.
    failed
        How many of the files could not be read.
    """

    parts: int = 0
    files: int = 0
    kept: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class WrittenParts:
    """What `match_to_parquet` came to.

    Attributes
    ----------
    out
        The folder of the parts.
    parts
        How many there are.
    kept
        How many of them were there from an earlier run.
    statuses
        How many files ended with each status.
    """

    out: str
    parts: int
    kept: int
    statuses: dict[str, int] = field(default_factory=dict)

    @property
    def files(self) -> int:
        """Number of files, which is the number of rows."""
        return sum(self.statuses.values())


def match_to_parquet(
    files: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    cluster: Client | str | None = None,
    workers: int | None = None,
    roles: Sequence[RoleSource] = DEFAULT_ROLES,
    taxonomy: TaxonomySource | None = None,
    as_of: date | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    memory: int = DEFAULT_MEMORY,
    files_per_part: int = FILES_PER_PART,
    fresh: bool = False,
    tell: Callable[[PartsProgress], None] = lambda _: None,
) -> WrittenParts:
    """Match files in a Dask cluster, whose workers write the rows as parts of a Parquet table.

    No row passes through this process, so neither its memory nor its network bounds a run. The
    parts are ``part-00000.parquet`` and so on, in the order of the files, with the columns of
    ``results.parquet``; ``duplicate_of`` stays empty, as no one sees all rows. A run that is
    stopped goes on when it is started again: a part of the same files, roles, taxonomy, month and
    version is kept. It is not looked whether the files' content is still the same.

    Parameters
    ----------
    files
        A folder, the address of one, or paths and addresses one by one; these are taken only as
        fast as parts are written, so they may come from a list too large to hold.
    out
        The folder of the parts, or its address; the workers must find it under the same path.
    cluster, workers
        As for `dask_engine`.
    roles, taxonomy, as_of
        As for `match_resume`.
    timeout, memory
        As for `match_folder`.
    files_per_part
        How many rows a part holds; a part is what a worker does at a time.
    fresh
        Whether to write all parts anew.
    tell
        Called after every part.

    Raises
    ------
    MissingDependencyError
        If ``skillmatch[cluster,parquet]`` is not installed.
    ClusterError
        If the scheduler does not answer, has no workers or goes away, or if they cannot write.
    OutputError
        If the folder of the parts cannot be made.
    UnreadableDocumentError
        If there is no such folder.
    RoleError, TaxonomyError
        If a role or the taxonomy is not right; before any file is read.

    Examples
    --------
    >>> match_to_parquet(
    ...     "s3://inbox/resumes", "s3://inbox/fits", cluster="tcp://host:8786"
    ... )  # doctest: +SKIP
    """
    check_installed()
    check_parquet()
    if files_per_part < 1:
        message = f"files_per_part must be at least 1, not {files_per_part}"
        raise ValueError(message)
    job = job_of(roles=roles, taxonomy=taxonomy, as_of=as_of, timeout=timeout, memory=memory)
    place = absolute(os.fspath(out))
    requests = _requests(files, place)
    check_place(place)
    tasks = (
        _Part(number, group, place, job.digest, fresh)
        for number, group in enumerate(in_groups(requests, files_per_part))
    )
    progress, statuses = PartsProgress(), Counter[str]()
    with (
        connected(cluster, workers) as client,
        at_work(client, job) as name,
        closing(run_tasks(client, name, tasks)) as results,
    ):
        for part, done in results:
            if isinstance(done, Killed):
                message = f"several workers died of {part_name(part.number)}; run again to go on"
                raise ClusterError(message)
            statuses.update(done.statuses)
            progress = _further(progress, done)
            tell(progress)
    remove_parts_from(progress.parts, place)
    return WrittenParts(place, progress.parts, progress.kept, dict(statuses))


def _requests(
    files: str | os.PathLike[str] | Iterable[str | os.PathLike[str]], out: str
) -> Iterator[Request]:
    if isinstance(files, str | os.PathLike):
        folder = files
        names = Paths(list_files(folder, leave_out=None if is_address(out) else out))
        places = ((name, place_of(folder, name)) for name in names)
    else:
        places = ((os.fspath(file), os.fspath(file)) for file in files)
    return (Request(shown(name), absolute(place), compact=True) for name, place in places)


def _further(before: PartsProgress, done: _Done) -> PartsProgress:
    fine = sum(count for status, count in done.statuses.items() if status in READ_STATUSES)
    files = sum(done.statuses.values())
    return replace(
        before,
        parts=before.parts + 1,
        files=before.files + files,
        kept=before.kept + done.kept,
        failed=before.failed + files - fine,
    )


@dataclass(frozen=True, slots=True)
class _Done:
    """What a worker says of a part: how many rows have which status."""

    statuses: dict[str, int]
    kept: bool


@dataclass(frozen=True, slots=True, repr=False)
class _Part:
    """A task: files to match, and the part of the table to write of them."""

    number: int
    requests: tuple[Request, ...]
    out: str
    run_digest: str
    fresh: bool

    def run(self, matchers: Matchers) -> _Done:
        """Match and write, unless the part is there."""
        facts = {} if self.fresh else read_facts(self.out, self.number)
        if facts.get(_LABEL) == self.label:
            return _Done(json.loads(facts[_STATUSES]), kept=True)
        buffer, statuses = io.BytesIO(), Counter[str]()
        table = ParquetFile(buffer)
        for request in self.requests:
            answer = matchers.match(request)
            statuses[answer.summary.status] += 1
            table.add(unpack(answer.packed))
        table.state({_LABEL: self.label, _STATUSES: json.dumps(statuses)})
        table.close()
        write_part(buffer.getbuffer(), self.out, self.number)
        return _Done(dict(statuses), kept=False)

    def pieces(self) -> Sequence[_Part]:
        """Return nothing: a part is written as a whole."""
        return ()

    @property
    def label(self) -> str:
        """Digest of all that decides what the part holds, but for the files' content."""
        names = [request.file for request in self.requests]
        return hashlib.sha256(json.dumps([self.run_digest, names]).encode()).hexdigest()


__all__ = ["FILES_PER_PART", "PartsProgress", "WrittenParts", "match_to_parquet"]
