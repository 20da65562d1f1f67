"""match_folder() and match_files(): files in, one row for each out, in their order."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import Self

from skillmatch.batch.files import list_files
from skillmatch.batch.job import DEFAULT_MEMORY, DEFAULT_TIMEOUT, Job
from skillmatch.batch.messages import Request
from skillmatch.batch.ordered import Paths, ordered
from skillmatch.batch.pool import Engine, count_workers, match_all
from skillmatch.batch.rows import BatchRow
from skillmatch.batch.stores import is_address
from skillmatch.errors import shown
from skillmatch.match import day_of
from skillmatch.roles import DEFAULT_ROLES, RoleSource, load_roles
from skillmatch.taxonomy import TaxonomySource, load_taxonomy, taxonomy_of

_WINDOW = 64
"""Rows per worker that may wait for one before them; one file that hangs holds up no more."""

_WINDOW_OF_ENGINE = 1024


def match_folder(
    folder: str | os.PathLike[str],
    *,
    jobs: int | None = None,
    roles: Sequence[RoleSource] = DEFAULT_ROLES,
    taxonomy: TaxonomySource | None = None,
    as_of: date | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    memory: int = DEFAULT_MEMORY,
    leave_out: str | os.PathLike[str] | None = None,
    engine: Engine | None = None,
) -> Iterator[BatchRow]:
    """Match every file of a folder; give one row for each, in the order of their names.

    Parameters
    ----------
    folder
        A path, or the address of a folder in an object store (``s3://...``). Its sub-folders are
        searched too, and links followed.
    jobs
        Number of worker processes; one per core when ``None``.
    roles, taxonomy, as_of
        As for `match_resume`.
    timeout
        Seconds a single file may take; its worker is killed and replaced after that.
    memory
        Bytes a single file may take, at least 50 million; on Linux.
    leave_out
        Where a batch writes its outputs; they are no resumes if that is inside the folder.
    engine
        What matches instead of worker processes of this machine: `dask_engine`.

    Yields
    ------
    BatchRow
        Rows come as soon as they are ready; a file that cannot be read gives a row that says
        why and never ends the run.

    Raises
    ------
    UnreadableDocumentError
        If there is no such folder.
    RoleError, TaxonomyError
        If a role or the taxonomy is not right; before any file is read.

    Examples
    --------
    >>> for row in match_folder("examples/resumes", jobs=1):  # doctest: +SKIP
    ...     print(row.file, row.status, row.score)
    """
    count_workers(jobs, 1)
    job = job_of(roles=roles, taxonomy=taxonomy, as_of=as_of, timeout=timeout, memory=memory)
    files = Paths(list_files(folder, leave_out=leave_out))
    requests = (Request(shown(file), place_of(folder, file)) for file in files)
    return _in_order(requests, job, engine, count_workers(jobs, len(files)), files)


def match_files(
    files: Iterable[str | os.PathLike[str]],
    *,
    jobs: int | None = None,
    roles: Sequence[RoleSource] = DEFAULT_ROLES,
    taxonomy: TaxonomySource | None = None,
    as_of: date | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    memory: int = DEFAULT_MEMORY,
    engine: Engine | None = None,
) -> Iterator[BatchRow]:
    """Match files, wherever they are; give one row for each, in the order given.

    Parameters
    ----------
    files
        Paths, or addresses in an object store. They are taken only as fast as rows are, so this
        may be an iterator without end.
    jobs, roles, taxonomy, as_of, timeout, memory, engine
        As for `match_folder`.

    Yields
    ------
    BatchRow
        Its ``file`` is the path as given.

    Raises
    ------
    RoleError, TaxonomyError
        If a role or the taxonomy is not right; before any file is read.
    """
    _check_files(files)
    job = job_of(roles=roles, taxonomy=taxonomy, as_of=as_of, timeout=timeout, memory=memory)
    known = len(files) if isinstance(files, Sequence) else 1_000_000
    places = map(_path_of, files)
    requests = (Request(shown(p), p) for p in places)
    return _in_order(requests, job, engine, count_workers(jobs, known))


def _check_files(files: object) -> None:
    """See that files are several, and paths as far as they are there already."""
    if isinstance(files, str | bytes | os.PathLike) or not isinstance(files, Iterable):
        kind = type(files).__name__
        message = f"files is a list of paths, not {kind}; put a single path into a list"
        raise TypeError(message)
    for file in files if isinstance(files, Sequence) else ():
        _path_of(file)


def _path_of(file: object) -> str:
    place = os.fspath(file) if isinstance(file, str | os.PathLike) else None
    if not isinstance(place, str):
        message = f"a file to match is a path, not {type(file).__name__}"
        raise TypeError(message)
    return place


def job_of(
    *,
    roles: Sequence[RoleSource],
    taxonomy: TaxonomySource | None,
    as_of: date | None,
    timeout: float,
    memory: int,
) -> Job:
    """Load what is asked of every file.

    Raises
    ------
    RoleError, TaxonomyError
        If a role or the taxonomy is not right.
    ValueError
        If a limit is too small.
    TypeError
        If a limit is no number, or the day no date.
    """
    skills = taxonomy_of(taxonomy)
    given = None if skills.fingerprint == load_taxonomy().fingerprint else skills
    asked = load_roles([roles] if isinstance(roles, str) else roles, taxonomy=given)
    day = day_of(as_of)
    return Job(asked, given, day, timeout, memory)


def place_of(folder: str | os.PathLike[str], file: str) -> str:
    """Return where a file of a folder is."""
    if isinstance(folder, str) and is_address(folder):
        return f"{folder.rstrip('/')}/{file}"
    # A Path would keep a copy of every name for as long as the process lives.
    return os.path.join(folder, file)  # noqa: PTH118 - as said above


def _in_order(
    requests: Iterable[Request],
    job: Job,
    engine: Engine | None,
    count: int,
    names: Sequence[str] | None = None,
) -> Iterator[BatchRow]:
    """Give rows in the order of their requests, with what is ahead of its turn kept back."""
    room = Room(count * _WINDOW if engine is None else _WINDOW_OF_ENGINE)
    admitted = room.admit(requests)
    matched = match_all(admitted, job, count) if engine is None else engine(admitted, job)
    early: dict[int, BatchRow] = {}
    duplicates = Duplicates(names)
    turn = 0
    # The room is closed first: who waits to be let in would keep the workers from being stopped.
    with closing(matched) as answers, room:
        for number, answer in answers:
            if answer.row is not None:  # it is, unless the row was asked for in compact form
                early[number] = answer.row
            while turn in early:
                row = early.pop(turn)
                turn += 1
                room.leave()
                first = duplicates.first_before(row.file, row.sha256)
                yield replace(row, duplicate_of=first) if first else row


class Room:
    """Lets in only as many requests as there is room for, until it is left."""

    def __init__(self, places: int) -> None:
        self._places = threading.Semaphore(places)
        self._closed = threading.Event()

    def __enter__(self) -> Self:
        """Open."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close, so that who waits to be let in waits no longer."""
        self._closed.set()
        self._places.release()

    def admit(self, requests: Iterable[Request]) -> Iterator[Request]:
        """Give requests, each when there is room."""
        for request in requests:
            self._places.acquire()
            if self._closed.is_set():
                return
            yield request

    def leave(self) -> None:
        """Make room for another."""
        self._places.release()


def find_duplicates(digests: Sequence[int]) -> dict[int, int]:
    """Return, for each number whose digest one before it has, the first number that has it.

    A digest of 0 is none. Only what is returned, and a number for each digest, is held.
    """
    firsts: dict[int, int] = {}
    first = -1
    for number in ordered(range(len(digests)), digests.__getitem__):
        if first >= 0 and digests[number] and digests[first] == digests[number]:
            firsts[number] = first
        else:
            first = number
    return firsts


def digest_number(sha256: str) -> int:
    """Return sixteen digits of a digest as a number; 0 if there is none.

    With a million files, that is one chance in thirty million to err.
    """
    return int(sha256[:16], 16) if sha256 else 0


class Duplicates:
    """Knows which file was the first with some bytes, in little memory.

    Parameters
    ----------
    names
        All files that will be asked about, in that order, if they are held somewhere anyway.
    """

    def __init__(self, names: Sequence[str] | None = None) -> None:
        self._names = names
        self._seen: list[str] = []
        self._first: dict[int, int] = {}
        self._count = 0

    def first_before(self, file: str, sha256: str) -> str:
        """Return the first file with this digest if it is another than this, else ``""``."""
        number = self._count
        self._count += 1
        if self._names is None:
            self._seen.append(file)
        if not sha256:
            return ""
        first = self._first.setdefault(digest_number(sha256), number)
        return "" if first == number else shown((self._names or self._seen)[first])


__all__ = [
    "Duplicates",
    "digest_number",
    "find_duplicates",
    "job_of",
    "match_files",
    "match_folder",
    "place_of",
]
