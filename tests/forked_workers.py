"""Workers of batches forked from a process that has imported all they need: the same, only sooner.

A `ForkedWorker` stands in for the `subprocess.Popen` of `skillmatch.batch.process`: it runs the
code that a fresh Python would be given, with the streams, the environment and the session that it
would have. Workers of commands that are not forked themselves are fresh ones, as ever.
"""

from __future__ import annotations

import os
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

from forked_command import ForkedProcess, can_run

_PYTHON = sys.executable
_VARIABLES = dict(os.environ)


def fork_workers() -> None:
    """Have batches fork their workers, for the rest of this process."""
    from skillmatch.batch import process

    names = ("DEVNULL", "PIPE", "TimeoutExpired")
    same = {name: getattr(subprocess, name) for name in names}
    process.subprocess = SimpleNamespace(Popen=_start, **same)


def _start(command: list[str], **how: Any) -> Any:
    """Start what `subprocess.Popen` would."""
    is_a_worker = [*command[:-1]] == [_PYTHON, "-P", "-c"]
    if is_a_worker and can_run(_VARIABLES):
        return ForkedWorker(command[-1])
    return subprocess.Popen(command, **how)


class ForkedWorker(ForkedProcess):
    """What `subprocess.Popen` is for a worker, as far as a batch needs it."""

    def __init__(self, code: str) -> None:
        reads, writes = os.pipe()
        reads_back, writes_back = os.pipe()
        nothing = os.open(os.devnull, os.O_WRONLY)
        try:
            super().__init__(code, [reads, writes_back, nothing], session=True)
        finally:
            for theirs in (reads, writes_back, nothing):
                os.close(theirs)
        self.stdin = open(writes, "wb")  # noqa: PTH123, SIM115 - a pipe, which its user closes
        self.stdout = open(reads_back, "rb")  # noqa: PTH123, SIM115 - as above
