"""Workers of batches forked from a process that has imported all they need: the same, only sooner.

A `ForkedWorker` stands in for the `subprocess.Popen` of `skillmatch.batch.process`: it runs the
code that a fresh Python would be given, with the streams, the environment and the session that it
would have. Workers of commands that run in processes of their own are fresh ones, as ever.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import threading
import weakref
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import forked_command

_PYTHON = sys.executable
_NUMBER = 4
"""Bytes of a number that is told."""


def fork_workers() -> None:
    """Have batches fork their workers, for the rest of the test run."""
    from skillmatch.batch import process

    names = ("DEVNULL", "PIPE", "TimeoutExpired")
    same = {name: getattr(subprocess, name) for name in names}
    process.subprocess = SimpleNamespace(Popen=_start, **same)


def _start(command: list[str], **how: Any) -> Any:
    """Start what `subprocess.Popen` would."""
    is_a_worker = [*command[:-1]] == [_PYTHON, "-P", "-c"]
    if is_a_worker and forked_command.can_run(os.environ):
        return ForkedWorker(command[-1])
    return subprocess.Popen(command, **how)


class ForkedWorker:
    """What `subprocess.Popen` is for a worker, as far as a batch needs it."""

    def __init__(self, code: str) -> None:
        reads, writes = os.pipe()
        reads_back, writes_back = os.pipe()
        self._told, tells = os.pipe()
        forked_command.start(code, [reads, writes_back], tells)
        for theirs in (reads, writes_back, tells):
            os.close(theirs)
        self.stdin = open(writes, "wb")  # noqa: PTH123, SIM115 - a pipe, which its user closes
        self.stdout = open(reads_back, "rb")  # noqa: PTH123, SIM115 - as above
        self.pid = int.from_bytes(os.read(self._told, _NUMBER))
        self.returncode: int | None = None
        self._reading = threading.Lock()
        weakref.finalize(self, os.close, self._told)

    def poll(self) -> int | None:
        """Return how it ended, if it has."""
        with suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it has ended."""
        if not select.select([self._told], [], [], timeout)[0]:
            raise subprocess.TimeoutExpired(["a worker"], timeout or 0)
        with self._reading:  # several threads wait
            if self.returncode is None:
                self.returncode = int.from_bytes(os.read(self._told, _NUMBER), signed=True)
        return self.returncode

    def kill(self) -> None:
        """Kill it."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
