"""A stream of tasks through a Dask cluster: none lost, none done twice, never many in memory."""

from __future__ import annotations

import contextlib
import threading
import time
import uuid
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from skillmatch.batch.job import Job
from skillmatch.errors import ClusterError

if TYPE_CHECKING:
    from distributed import Client, Future

    from skillmatch.cluster.plugin import Matchers, Task

SECONDS_WITHOUT_WORKERS = 60.0

_AHEAD = 3
_LEAST_AHEAD = 16
_SECONDS_BETWEEN_LOOKS = 5.0
_SECONDS_TO_STOP = 5.0

Item = TypeVar("Item")
T = TypeVar("T", bound="Task")


class Killed:
    """What is given in place of a result: several Dask workers died while they did the task."""


def in_groups(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    """Give items in groups of one size, the last one perhaps smaller.

    >>> list(in_groups("abcde", 2))
    [('a', 'b'), ('c', 'd'), ('e',)]
    """
    rest = iter(items)
    while group := tuple(islice(rest, size)):
        yield group


@contextmanager
def at_work(client: Client, job: Job) -> Iterator[str]:
    """Let the workers of a cluster, and those that join it, be ready for the tasks of a job.

    In the end whatever they do for it is killed.

    Yields
    ------
    str
        The name that tasks find the job by.
    """
    from skillmatch.cluster.plugin import Matchers  # noqa: PLC0415 - needs an extra

    # Another client may run the same job; its end must not be the end of this one.
    name = f"skillmatch-{job.digest[:16]}-{uuid.uuid4().hex[:8]}"
    try:
        _register(client, Matchers(job), name)
        yield name
    finally:
        # Also when it could not be loaded: a worker that joins later would fail to start by it.
        with contextlib.suppress(Exception):  # the cluster may be gone
            client.unregister_worker_plugin(name)


def _register(client: Client, matchers: Matchers, name: str) -> None:
    try:
        client.register_plugin(matchers, name=name)
    except Exception as error:  # noqa: BLE001 - whatever importing it raises there
        message = (
            f"the cluster's workers cannot load skillmatch ({type(error).__name__}); "
            "install the same version there: pip install 'skillmatch[cluster]'"
        )
        raise ClusterError(message) from None


def run_tasks(client: Client, name: str, tasks: Iterable[T]) -> Generator[tuple[T, Any | Killed]]:
    """Run tasks in a cluster; give each with its result, in the order they are ready.

    Tasks are taken in a thread of their own, and only as fast as results are. A task whose worker
    dies is run again in another one. One that several workers died of is run in pieces; if it has
    none it is given with a `Killed`. When the generator is closed, what is outstanding is
    cancelled.

    Raises
    ------
    ClusterError
        If the scheduler goes away, there are no workers, or they cannot do what is asked.
    """
    stream = _Stream(client, name, tasks)
    try:
        yield from stream.results()
    finally:
        stream.stop()


class _Stream:
    """Tasks that are outstanding, the thread that adds to them, and results as they come."""

    def __init__(self, client: Client, name: str, tasks: Iterable[Any]) -> None:
        self._client = client
        self._name = name
        self._run = uuid.uuid4().hex[:8]
        self._tasks = tasks
        self._count = 0
        self._outstanding: dict[str, tuple[Any, bool]] = {}
        self._futures: dict[str, Future] = {}
        self._lock = threading.Lock()
        self._places = _LEAST_AHEAD
        self._room = threading.Semaphore(self._places)
        self._events: SimpleQueue[Future | BaseException | None] = SimpleQueue()
        self._stopped = threading.Event()
        self._looked = 0.0
        self._last_workers = time.monotonic()
        self._feeder = threading.Thread(target=self._feed, name="skillmatch-tasks", daemon=True)

    def results(self) -> Iterator[tuple[Any, Any]]:
        self._feeder.start()
        feeding = True
        while feeding or self._outstanding:
            event = self._next()
            if event is None:
                feeding = False
            elif isinstance(event, BaseException):
                raise event
            else:
                yield from self._taken(event)

    def stop(self) -> None:
        self._stopped.set()
        self._room.release()
        with self._lock:
            futures = list(self._futures.values())
            self._futures.clear()
        with contextlib.suppress(Exception):  # the cluster may be gone
            self._client.cancel(futures)
        if self._feeder.ident is not None:
            self._feeder.join(_SECONDS_TO_STOP)  # it may wait for a file that never comes

    def _feed(self) -> None:
        try:
            for task in self._tasks:
                self._room.acquire()
                if self._stopped.is_set():
                    return
                self._submit(task, admitted=True)
        except BaseException as error:  # noqa: BLE001 - raised where results are taken
            self._events.put(error)
        finally:
            self._events.put(None)

    def _submit(self, task: Any, *, admitted: bool) -> None:
        from skillmatch.cluster.plugin import run_task  # noqa: PLC0415 - needs an extra

        with self._lock:
            if self._stopped.is_set():
                return
            self._count += 1
            key = f"skillmatch-{self._run}-{self._count}"
            self._outstanding[key] = (task, admitted)
            future = self._client.submit(run_task, self._name, task, key=key, pure=False)
            self._futures[key] = future
        future.add_done_callback(self._events.put)

    def _taken(self, future: Future) -> Iterator[tuple[Any, Any]]:
        """Give the result of a task, unless it has to be run again."""
        result = self._result(future)
        with self._lock:
            task, admitted = self._outstanding.pop(future.key)
            self._futures.pop(future.key, None)
        if _is_stopped(result):
            self._submit(task, admitted=admitted)
            return
        pieces = task.pieces() if isinstance(result, Killed) else ()
        for piece in pieces:
            self._submit(piece, admitted=False)
        if not pieces:
            yield task, result
        if admitted:
            self._room.release()

    def _result(self, future: Future) -> Any:
        from distributed import KilledWorker  # noqa: PLC0415 - an extra

        from skillmatch.cluster.plugin import Refused  # noqa: PLC0415 - needs the extra

        try:
            result = future.result()
        except KilledWorker:
            return Killed()
        except Exception as error:  # noqa: BLE001 - the kinds change with Dask's versions
            message = f"the cluster lost a task ({type(error).__name__}); run again to go on"
            raise ClusterError(message) from None
        if isinstance(result, Refused):
            message = f"a worker of the cluster {result.reason}"
            raise ClusterError(message)
        return result

    def _next(self) -> Future | BaseException | None:
        while True:
            self._look()
            with contextlib.suppress(Empty):
                return self._events.get(timeout=1)

    def _look(self) -> None:
        """Now and then, see how many workers there are: make room for more, or end with none."""
        now = time.monotonic()
        if now - self._looked < _SECONDS_BETWEEN_LOOKS:
            return
        self._looked = now
        try:
            threads = sum(self._client.nthreads().values())
        except Exception as error:  # noqa: BLE001 - Dask raises many, and each says the same
            message = f"the scheduler has gone ({type(error).__name__}); run again to go on"
            raise ClusterError(message) from None
        if threads:
            self._last_workers = now
        elif now - self._last_workers > SECONDS_WITHOUT_WORKERS:
            message = "the cluster has no workers; start some with 'dask worker ADDRESS'"
            raise ClusterError(message)
        while self._places < threads * _AHEAD:
            self._places += 1
            self._room.release()


def _is_stopped(result: Any) -> bool:
    from skillmatch.cluster.plugin import Stopped  # noqa: PLC0415 - needs the extra

    return isinstance(result, Stopped)


__all__ = ["SECONDS_WITHOUT_WORKERS", "Killed", "at_work", "in_groups", "run_tasks"]
