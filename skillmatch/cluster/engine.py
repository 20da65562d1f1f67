"""dask_engine(): what matches files in a Dask cluster, with the rows this machine would give."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from skillmatch.batch.job import Job
from skillmatch.batch.match_file import answer_of
from skillmatch.batch.messages import Answer, Request
from skillmatch.batch.pool import Done, Engine
from skillmatch.batch.rows import BatchRow
from skillmatch.batch.stores import absolute, is_address
from skillmatch.cluster.connection import check_installed, connected
from skillmatch.cluster.stream import Killed, at_work, in_groups, run_tasks
from skillmatch.files import is_file

if TYPE_CHECKING:
    from distributed import Client

    from skillmatch.cluster.plugin import Matchers

_FILES_PER_TASK = 16
"""A scheduler takes a few thousand tasks a second; a worker takes this many files in half one."""


def dask_engine(cluster: Client | str | None = None, *, workers: int | None = None) -> Engine:
    """Return what matches files in a Dask cluster, for `match_folder` and `rank_folder`.

    The rows are those that this machine alone would give, and a file is limited and isolated in
    the same way: every thread of a Dask worker has a process of its own for what it matches. A
    Dask worker that dies costs no row.

    Parameters
    ----------
    cluster
        The address of a scheduler (``tcp://host:8786``), a client, or ``None`` for workers on
        this machine that end with the run. The workers need the same version of skillmatch, and
        must find the files under the same paths, or in an object store.
    workers
        How many workers there are to be on this machine; one per core when ``None``.

    Raises
    ------
    MissingDependencyError
        If ``skillmatch[cluster]`` is not installed.
    ClusterError
        If the client is an asynchronous one; and, when rows are asked for, if the scheduler does
        not answer, has no workers or goes away.

    Examples
    --------
    >>> engine = dask_engine("tcp://host:8786")  # doctest: +SKIP
    >>> for row in match_folder("resumes/", engine=engine):  # doctest: +SKIP
    ...     print(row.file, row.status, row.score)
    """
    check_installed()

    def match(requests: Iterable[Request], job: Job) -> Generator[Done]:
        with (
            connected(cluster, workers) as client,
            at_work(client, job) as name,
            closing(run_tasks(client, name, _tasks(requests))) as results,
        ):
            for task, answers in results:
                yield from task.done(answers)

    return match


@dataclass(frozen=True, slots=True, repr=False)
class FilesTask:
    """A task: some files, with the numbers of their requests."""

    requests: tuple[tuple[int, Request], ...]

    def run(self, matchers: Matchers) -> list[Answer]:
        """Match them."""
        return [matchers.match(request) for _, request in self.requests]

    def pieces(self) -> Sequence[FilesTask]:
        """Return a task for each file."""
        return [FilesTask((one,)) for one in self.requests] if len(self.requests) > 1 else []

    def done(self, answers: list[Answer] | Killed) -> Iterator[Done]:
        """Give the answers with the numbers of their requests."""
        if isinstance(answers, Killed):
            answers = [_killed(request) for _, request in self.requests]
        for (number, request), answer in zip(self.requests, answers, strict=True):
            yield number, _seen_from_here(request, answer)


def _tasks(requests: Iterable[Request]) -> Iterator[FilesTask]:
    return map(FilesTask, in_groups(enumerate(map(_absolute, requests)), _FILES_PER_TASK))


def _absolute(request: Request) -> Request:
    place = request.place
    return request if isinstance(place, bytes) else replace(request, place=absolute(place))


def _killed(request: Request) -> Answer:
    return _failed(request, "crash", f"{request.file} crashed several workers of the cluster")


def _seen_from_here(request: Request, answer: Answer) -> Answer:
    """Say more of a file that was not found by a worker, if it is there."""
    row, place = answer.summary, request.place
    if row.status != "corrupt" or row.sha256 or isinstance(place, bytes) or is_address(place):
        return answer
    if not (is_file(Path(place)) and os.access(place, os.R_OK)):
        return answer
    reason = f"{row.file} is not seen by the cluster's workers; share the folder with them"
    return _failed(request, row.status, reason)


def _failed(request: Request, status: str, reason: str) -> Answer:
    return answer_of(BatchRow(request.file, status, reason), request)


__all__ = ["FilesTask", "dask_engine"]
