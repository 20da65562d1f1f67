"""What runs in a Dask worker: matchers, one for each of its threads, for as long as the job."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from typing import Any, Protocol

from distributed import Worker, WorkerPlugin, get_worker
from tornado.ioloop import PeriodicCallback

from skillmatch._version import __version__
from skillmatch.batch.job import Job
from skillmatch.batch.matcher import Matcher
from skillmatch.batch.messages import Answer, Request
from skillmatch.errors import SkillmatchError

_SECONDS_BETWEEN_LOOKS = 60.0
_SECONDS_IDLE = 300.0


class StoppedError(Exception):
    """The job has ended here, or the worker does; what was asked must be asked of another."""


class Stopped:
    """A task was not done, as its worker ends."""


class Refused:
    """A task cannot be done by a worker, nor by another one.

    Attributes
    ----------
    reason
        Why; no text of a resume, as Dask may log it.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason


class Task(Protocol):
    """Something to do in a Dask worker."""

    def run(self, matchers: Matchers) -> Any:
        """Do it and return what came of it."""

    def pieces(self) -> Sequence[Task]:
        """Return smaller tasks that do the same together; nothing if it is the smallest."""


class Matchers(WorkerPlugin):
    """Matches files for the tasks of one job; each thread of the worker has a process for it.

    Parameters
    ----------
    job
        What is asked of every file. It reaches each worker once, not with every task.
    """

    def __init__(self, job: Job) -> None:
        self.job = job
        self.version = __version__

    def setup(self, worker: Worker) -> None:  # noqa: ARG002 - the hook's signature
        """Begin in a worker."""
        self._matchers: dict[int, Matcher] = {}
        self._at_work: set[int] = set()
        self._lock = threading.Lock()
        self._stopped = False
        self._last = time.monotonic()
        self._looks = PeriodicCallback(self._rest, _SECONDS_BETWEEN_LOOKS * 1000)
        self._looks.start()

    def teardown(self, worker: Worker) -> None:  # noqa: ARG002 - Dask hands it over
        """End in a worker; what is being matched is killed."""
        self._looks.stop()
        with self._lock:
            self._stopped = True
            self._close_idle()
            for thread in self._at_work:
                self._matchers[thread].stop()

    def match(self, request: Request) -> Answer:
        """Match one file.

        Raises
        ------
        StoppedError
            If the job has ended here.
        WorkerError
            If no process can be started for it.
        """
        thread = threading.get_ident()
        with self._lock:
            if self._stopped:
                raise StoppedError
            matcher = self._matchers.setdefault(thread, Matcher(self.job))
            self._at_work.add(thread)
        try:
            answer = matcher.match(request)
        finally:
            with self._lock:
                self._at_work.discard(thread)
                self._last = time.monotonic()
                if self._stopped:
                    matcher.close()
        if self._stopped:  # then the answer may be about our killing its process
            raise StoppedError
        return answer

    def _rest(self) -> None:
        """Free the memory of processes that nobody needs, should the client have died."""
        with self._lock:
            if time.monotonic() - self._last > _SECONDS_IDLE:
                self._close_idle()

    def _close_idle(self) -> None:
        for thread, matcher in self._matchers.items():
            if thread not in self._at_work:
                matcher.close()


def run_task(name: str, task: Task) -> Any:
    """Do a task in a Dask worker.

    Nothing is raised, as Dask logs what is raised together with the arguments.
    """
    matchers = get_worker().plugins.get(name)
    if matchers is None:
        return Stopped()
    if matchers.version != __version__:
        return Refused(f"has skillmatch {__version__} and not {matchers.version}")
    try:
        return task.run(matchers)
    except StoppedError:
        return Stopped()
    except SkillmatchError as error:
        return Refused(f"says: {error}")
    except Exception as error:  # noqa: BLE001 - its message may hold anything
        return Refused(f"failed with {type(error).__name__}")


__all__ = ["Matchers", "Refused", "Stopped", "StoppedError", "Task", "run_task"]
