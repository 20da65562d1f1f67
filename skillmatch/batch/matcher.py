"""The matcher: matches a file in a process of its own, which is replaced when a file kills it."""

from __future__ import annotations

import contextlib
import signal
from typing import Self

from skillmatch.batch.deadlines import deadline
from skillmatch.batch.job import Job
from skillmatch.batch.match_file import answer_of, out_of_memory
from skillmatch.batch.messages import Answer, Begun, Died, Request, TornMessageError
from skillmatch.batch.process import SIGKILL, WorkerError, WorkerProcess
from skillmatch.batch.rows import BatchRow

_GRACE = 5.0
"""Seconds beyond the limit until a worker is killed from outside, should its own clock fail."""

_NEARLY_ALL = 0.8
_STARTS = 3


class Matcher:
    """Matches files one by one in a process of its own.

    A file that crashes it, takes too long or too much memory gives a row that says so. To be used
    by one thread at a time.

    Parameters
    ----------
    job
        What is asked of every file.
    """

    def __init__(self, job: Job) -> None:
        self.job = job
        self._process: WorkerProcess | None = None
        self._overdue = False
        self._stopped = False

    def __enter__(self) -> Self:
        """Start the process."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self.close()

    def start(self) -> WorkerProcess:
        """Start the process, unless there is one, and return it.

        Raises
        ------
        WorkerError
            If it does not start.
        """
        attempts = 0
        while self._process is None:
            attempts += 1
            try:
                self._process = WorkerProcess(self.job)
            except WorkerError as error:  # killed from outside, as when memory runs out?
                if error.code >= 0 or attempts == _STARTS or self._stopped:
                    raise
        return self._process

    def match(self, request: Request) -> Answer:
        """Match one file and return what became of it, always.

        Raises
        ------
        WorkerError
            If the process had to be started again and does not start.
        """
        said, begun = self._ask(request)
        if isinstance(said, Died) and not begun.digest and self._may_ask_again(said):
            # It died before it had the file's bytes: by what an earlier file left behind, or by
            # somebody's hand. Only if that happens again it is this file.
            said, begun = self._ask(request)
        if isinstance(said, Answer):
            return said
        status, reason = self._cause(request.file, said)
        return answer_of(BatchRow(request.file, status, reason, sha256=begun.digest), request)

    def end(self) -> None:
        """Let the process end by itself; there is nothing more to match."""
        process, self._process = self._process, None
        if process is not None:
            process.end()

    def _ask(self, request: Request) -> tuple[Answer | Died, Begun]:
        process = self.start()
        if self._stopped:
            process.kill()
        self._overdue = False
        begun = Begun("", 0)
        said: Answer | Died
        try:
            with deadline(self.job.timeout + _grace(), lambda: self._kill(process)):
                process.send(request)
                while isinstance(heard := process.receive(), Begun):
                    begun = heard
            said = heard
        except (EOFError, OSError, TornMessageError):
            said = Died(process.close(), 0)
            self._process = None
        if self._overdue or (isinstance(said, Died) and not begun.digest):
            # What is in the pipes may be half a request, or news of a file before this.
            self.close()
        return said, begun

    def stop(self) -> None:
        """End the process at once and for good, from another thread than the one that matches.

        What is being matched then gets some answer, which means nothing.
        """
        self._stopped = True
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the process at once."""
        process, self._process = self._process, None
        if process is not None:
            process.close()

    def _kill(self, process: WorkerProcess) -> None:
        self._overdue = True
        process.kill()

    def _may_ask_again(self, died: Died) -> bool:
        return not self._stopped and not self._took_too_long(died)

    def _took_too_long(self, died: Died) -> bool:
        return self._overdue or -died.code in _CLOCKS

    def _cause(self, file: str, died: Died) -> tuple[str, str]:
        if self._took_too_long(died):
            return "timeout", f"{file} took longer than {self.job.timeout:g} seconds"
        near = died.peak >= _NEARLY_ALL * self.job.memory
        if died.code == -SIGKILL or (died.code < 0 and near):
            return "oom", out_of_memory(file, self.job)
        return "crash", f"{file} crashed its worker ({_how(died.code)})"


_CLOCKS = {getattr(signal, name, None) for name in ("SIGALRM", "SIGPROF", "SIGXCPU")}


def _grace() -> float:
    # Where the worker has a clock of its own, it dies by that; this one is for when it fails.
    return _GRACE if hasattr(signal, "setitimer") else 0.0


def _how(code: int) -> str:
    if code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit code {code}"


__all__ = ["Matcher"]
