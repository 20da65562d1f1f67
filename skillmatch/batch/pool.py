"""Many matchers at once: requests in, answers out as they come, never many in memory."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from queue import Empty, SimpleQueue

from skillmatch.batch.job import Job
from skillmatch.batch.matcher import Matcher
from skillmatch.batch.messages import Answer, Request

_FILES_PER_WORKER = 4
"""A worker takes half a second to start; for fewer files each, more workers cost time."""

_AHEAD = 4
_SECONDS_BETWEEN_LOOKS = 0.02

Done = tuple[int, Answer]
"""The number of a request, from 0, and what became of it."""

Engine = Callable[[Iterable[Request], Job], Generator[Done]]
"""What matches: requests in, answers with the numbers of their requests out, in any order.

Requests may be taken in another thread than answers are given in, and must be where taking one can
wait until an answer has been given.
"""


def count_workers(jobs: int | None, files: int) -> int:
    """Return how many workers to start: as many as asked for, or one per usable core.

    Never more than there is work for.

    Raises
    ------
    ValueError
        If `jobs` is below 1.
    TypeError
        If it is no whole number.
    """
    check_jobs(jobs)
    if jobs is None:
        jobs = usable_cores()
    return max(1, min(jobs, -(-files // _FILES_PER_WORKER)))


def check_jobs(jobs: int | None) -> None:
    """See that a number of workers is one.

    Raises
    ------
    ValueError, TypeError
        As for `count_workers`.
    """
    if jobs is not None and not isinstance(jobs, int):
        kind = type(jobs).__name__
        message = f"jobs is a whole number of worker processes, not {kind}"
        raise TypeError(message)
    if jobs is not None and jobs < 1:
        message = f"jobs must be at least 1, not {jobs}"
        raise ValueError(message)


def usable_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return getattr(os, "process_cpu_count", os.cpu_count)() or 1


def match_all(
    requests: Iterable[Request],
    job: Job,
    count: int,
    keep: Callable[[int, Answer], None] = lambda _number, _answer: None,
) -> Generator[Done]:
    """Match files in some worker processes; give answers in the order they are ready.

    Requests are taken only as fast as answers are, so nothing piles up. When the iterator is
    closed the workers are killed.

    Parameters
    ----------
    requests
        The files.
    job
        What is asked of every file.
    count
        Number of worker processes.
    keep
        Called with each answer before its worker gets another file, by several threads at once;
        who keeps answers there has lost no more of them than there are workers when he is killed.

    Raises
    ------
    WorkerError
        If workers do not start.
    """
    pool = _Pool(requests, job, count, keep)
    try:
        yield from pool.answers()
    finally:
        pool.stop()


class _Pool:
    """Threads that each talk to one matcher; they wait nearly all the time."""

    def __init__(
        self,
        requests: Iterable[Request],
        job: Job,
        count: int,
        keep: Callable[[int, Answer], None],
    ) -> None:
        self._requests = enumerate(requests)
        self._keep = keep
        self._taking = threading.Lock()
        self._takers: set[threading.Thread] = set()
        self._room = threading.Semaphore(count * _AHEAD)
        self._done: SimpleQueue[Done | BaseException | None] = SimpleQueue()
        self._stopped = threading.Event()
        self._matchers = [Matcher(job) for _ in range(count)]
        self._threads = [
            threading.Thread(target=self._work, args=(matcher,), daemon=True)
            for matcher in self._matchers
        ]

    def answers(self) -> Iterator[Done]:
        for thread in self._threads:
            thread.start()
        at_work = len(self._threads)
        while at_work:
            done = self._next()
            if done is None:
                at_work -= 1
            elif isinstance(done, BaseException):
                raise done
            else:
                self._room.release()
                yield done

    def _next(self) -> Done | BaseException | None:
        while True:
            try:  # a wait without end would not let Ctrl-C through on Windows
                return self._done.get(timeout=1)
            except Empty:
                continue

    def stop(self) -> None:
        self._stopped.set()
        for matcher in self._matchers:
            matcher.stop()
        for _ in self._threads:
            self._room.release()
        # Who waits for a request may wait for ever, as where they come from is not ours to stop;
        # his process is killed, and when he is given one he ends.
        for thread in self._threads:
            while thread.is_alive() and thread not in self._takers:
                thread.join(_SECONDS_BETWEEN_LOOKS)

    def _work(self, matcher: Matcher) -> None:
        try:
            matcher.start()
            while not self._stopped.is_set():
                self._room.acquire()
                number, request = self._take()
                if request is None or self._stopped.is_set():
                    break
                answer = matcher.match(request)
                if not self._stopped.is_set():
                    self._keep(number, answer)
                    self._done.put((number, answer))
        except BaseException as error:  # noqa: BLE001 - raised where the answers are taken
            if not self._stopped.is_set():
                self._done.put(error)
        finally:
            matcher.end()
            self._done.put(None)

    def _take(self) -> tuple[int, Request | None]:
        thread = threading.current_thread()
        self._takers.add(thread)
        try:
            with self._taking:
                return next(self._requests, (-1, None))
        finally:
            self._takers.discard(thread)


__all__ = ["Done", "Engine", "check_jobs", "count_workers", "match_all", "usable_cores"]
