"""A worker process seen from outside: start it, talk to it, kill it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from skillmatch.batch.job import Job
from skillmatch.batch.messages import Ready, TornMessageError, receive, send
from skillmatch.errors import SkillmatchError
from skillmatch.installation import package_folder

SIGKILL = getattr(signal, "SIGKILL", 9)
_SECONDS_TO_DIE = 5.0
_SECONDS_TO_END = 1.0


class WorkerError(SkillmatchError):
    """No worker process could be started; `code` is how the one that was tried ended."""

    code: int = 0


class WorkerProcess:
    """A fresh Python that runs `skillmatch.batch.worker`.

    It is no fork: threads and locks of this process do not reach it, and a script that starts a
    batch need not guard its main code. It finds the modules this process finds, and nothing in the
    folder it happens to be in.

    Parameters
    ----------
    job
        What it is to do with every file.

    Raises
    ------
    WorkerError
        If it does not start.
    """

    def __init__(self, job: Job) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - a command of ours
            [sys.executable, "-P", "-c", _code()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what libraries complain of can hold resume text
            start_new_session=True,  # so that Ctrl-C reaches the batch, and all of it can be killed
        )
        try:
            self.send(job)
            ready = self.receive()
        except (EOFError, OSError, TornMessageError):
            ready = None
        except BaseException:  # the job cannot be sent, or Ctrl-C
            self.close()
            raise
        if not isinstance(ready, Ready):
            message = (
                "a worker process did not start; see what "
                "'python -c \"import skillmatch.batch.worker\"' says"
            )
            failed = WorkerError(message)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_SECONDS_TO_DIE)  # its pipe is closed: it is about to end
            failed.code = self.close()
            raise failed

    def send(self, message: Any) -> None:
        """Write one message to it; raises OSError if it is gone."""
        if self._process.stdin is None or self._process.stdin.closed:
            raise EOFError
        send(self._process.stdin.fileno(), message)

    def receive(self) -> Any:
        """Read one message of it; raises EOFError or TornMessageError if it is gone."""
        if self._process.stdout is None or self._process.stdout.closed:
            raise EOFError
        return receive(self._process.stdout.fileno())

    def kill(self) -> int:
        """Kill it, if it still lives; return its exit code, or the number of the signal below 0."""
        code = self._process.poll()
        if hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, SIGKILL)
        with contextlib.suppress(OSError):
            self._process.kill()
        # A process that a dead network drive holds cannot even be killed; the batch goes on.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_SECONDS_TO_DIE)
        if code is None:
            code = self._process.returncode
        return -SIGKILL if code is None else code

    def end(self) -> None:
        """Let it end by itself, as it does when nothing more can come; kill it if it does not."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_SECONDS_TO_END)
        self.close()

    def close(self) -> int:
        """Kill it and close the pipes to it; return its exit code as `kill` does."""
        code = self.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        return code


def _code() -> str:
    folders = [str(Path(folder).absolute()) for folder in sys.path if folder]
    package = str(package_folder().parent)
    return (
        f"import sys; sys.path[:] = {[package, *folders]!r}; import os;"
        "requests, answers = os.dup(0), os.dup(1); nothing = os.open(os.devnull, os.O_RDWR);"
        "os.dup2(nothing, 0); os.dup2(nothing, 1);"  # what libraries print is no answer
        "from skillmatch.batch.worker import main; main(requests, answers)"
    )


__all__ = ["SIGKILL", "WorkerError", "WorkerProcess"]
