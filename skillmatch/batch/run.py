"""match_folder(): files in, rows out, over worker processes that can be killed and replaced."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from skillmatch.batch.files import list_files, relative_name
from skillmatch.batch.rows import BatchRow, row_of
from skillmatch.errors import DocumentError
from skillmatch.match import match_document
from skillmatch.read import read_resume
from skillmatch.roles import DEFAULT_ROLES, Role, RoleSource, load_roles
from skillmatch.taxonomy import Taxonomy, load_taxonomy

if TYPE_CHECKING:
    from pebble import ProcessFuture

DEFAULT_TIMEOUT = 60.0
_WINDOW_PER_WORKER = 8
_KILLED = 9


@dataclass(frozen=True, slots=True)
class _Job:
    """What every worker needs; sent to it once."""

    roles: tuple[Role, ...]
    taxonomy: Taxonomy
    as_of: date


_job: _Job | None = None


def match_folder(
    folder: str | os.PathLike[str],
    *,
    jobs: int | None = None,
    roles: Sequence[RoleSource] = DEFAULT_ROLES,
    taxonomy: Taxonomy | str | None = None,
    as_of: date | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    leave_out: str | os.PathLike[str] | None = None,
) -> Iterator[BatchRow]:
    """Match every file of a folder; give one row for each, in the order of their names.

    Parameters
    ----------
    folder
        Its sub-folders are searched too.
    jobs
        Number of worker processes; one per core when ``None``.
    roles, taxonomy, as_of
        As for `match_resume`.
    timeout
        Seconds a single file may take; its worker is killed and replaced after that.
    leave_out
        Where a batch writes its outputs; they are no resumes if that is inside the folder.

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
    if jobs is not None and jobs < 1:
        message = f"jobs must be at least 1, not {jobs}"
        raise ValueError(message)
    if timeout <= 0:
        message = f"timeout must be above 0 seconds, not {timeout}"
        raise ValueError(message)
    root = Path(folder)
    files = list_files(root, leave_out=leave_out)
    skills_of = taxonomy if isinstance(taxonomy, Taxonomy) else load_taxonomy(taxonomy)
    asked = load_roles(roles, taxonomy=None if taxonomy is None else skills_of)
    day = as_of or datetime.now().astimezone().date()
    job = _Job(asked, skills_of, day)
    return _stream(root, files, job, workers(jobs, len(files)), timeout)


def workers(jobs: int | None, files: int) -> int:
    """Return how many workers to start: one per usable core, never more than files."""
    if jobs is None:
        usable = getattr(os, "process_cpu_count", os.cpu_count)() or 1
        if hasattr(os, "sched_getaffinity"):
            usable = len(os.sched_getaffinity(0))
        jobs = usable
    return max(1, min(jobs, files))


def _stream(
    root: Path, files: list[Path], job: _Job, count: int, timeout: float
) -> Iterator[BatchRow]:
    if not files:
        return
    from pebble import ProcessPool  # noqa: PLC0415 - needed for batches only

    _prepare(job)  # so that forked workers share what is compiled
    pool = ProcessPool(max_workers=count, initializer=_prepare, initargs=(job,), context=_context())
    waiting: deque[tuple[str, ProcessFuture[BatchRow]]] = deque()
    try:
        for path in files:
            name = relative_name(path, root)
            waiting.append((name, pool.schedule(_match_file, args=(path, name), timeout=timeout)))
            if len(waiting) >= count * _WINDOW_PER_WORKER:
                yield _row(*waiting.popleft(), timeout)
        while waiting:
            yield _row(*waiting.popleft(), timeout)
        pool.close()  # type: ignore[no-untyped-call]
    finally:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()


def _context() -> Any:
    """Return the way to start workers: fork where it is safe, as it shares the taxonomy."""
    import multiprocessing  # noqa: PLC0415
    import sys  # noqa: PLC0415

    return multiprocessing.get_context("fork") if sys.platform == "linux" else None


def _prepare(job: _Job) -> None:
    """Load and compile in a worker, once, what all its files need."""
    global _job  # noqa: PLW0603 - a worker process has one job for all its life
    from skillmatch.find.compile import compile_surfaces  # noqa: PLC0415

    compile_surfaces(job.taxonomy)
    _job = job


def _match_file(path: Path, name: str) -> BatchRow:
    """Match one file in a worker; every failure becomes a row."""
    if _job is None:
        message = "the worker was not prepared"
        raise RuntimeError(message)
    try:
        document = read_resume(path, name=name)
        result = match_document(
            document, roles=_job.roles, taxonomy=_job.taxonomy, as_of=_job.as_of
        )
        return row_of(name, result)
    except DocumentError as error:
        return BatchRow(name, error.status, str(error))
    except MemoryError:
        return BatchRow(name, "oom", f"{name} needs more memory than there is")
    except RecursionError:
        return BatchRow(name, "crash", f"{name} is nested too deeply")
    except Exception as error:  # noqa: BLE001 - a bug on one file must not lose the others
        # The exception's own message may hold resume text; its kind is enough to find the bug.
        return BatchRow(name, "internal_error", f"{type(error).__name__} in skillmatch")


def _row(name: str, future: ProcessFuture[BatchRow], timeout: float) -> BatchRow:
    from pebble import ProcessExpired  # noqa: PLC0415

    try:
        row: BatchRow = future.result()
    except FutureTimeoutError:
        return BatchRow(name, "timeout", f"{name} took longer than {timeout:g} seconds")
    except ProcessExpired as error:
        return _expired(name, error)
    return row


def _expired(name: str, error: Any) -> BatchRow:
    code = getattr(error, "exitcode", None)
    if code is not None and abs(code) == _KILLED:
        return BatchRow(name, "oom", f"{name} made its worker be killed (memory ran out?)")
    return BatchRow(name, "crash", f"{name} crashed its worker (exit code {code})")


__all__ = ["DEFAULT_TIMEOUT", "match_folder", "workers"]
