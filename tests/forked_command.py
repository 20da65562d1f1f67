"""Runs the command in processes forked from one that has imported it: as users do, only sooner.

A process of its own would spend most of its time on importing. A forked one has the arguments, the
folder, the environment and the streams it is given, begins in ``skillmatch.__main__`` and ends as
Python ends. What Python does before that is not in it: tests of a stream that is closed from the
beginning, or of what is imported, start a real one.
"""

from __future__ import annotations

import atexit
import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

STREAMS = 3
SECONDS = 120
_SERVER = Path(__file__).with_name("fork_server.py")
_COMMAND = "import runpy; runpy.run_module('skillmatch', run_name='__main__', alter_sys=True)"
_SCRIPT = """
import runpy, sys, warnings
warnings.simplefilter("error")
runpy.run_path(sys.argv[0], run_name="__main__")
"""
_AT_START = ("PYTHONIOENCODING", "PYTHONUNBUFFERED")
"""What a forked process does for Python, of all that Python does with its variables."""
_READ_AT_START = ("PYTHON", "MALLOC_")
_NUMBER = 4
"""Bytes of a number that is told."""


def run(
    args: Sequence[str | bytes | Path],
    folder: Path,
    env: Mapping[str, str],
    *,
    stdin: bytes = b"",
    stdout: Any = None,
    stderr: Any = None,
    script: Path | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run the command; what is printed on a stream that is ``None`` is in the answer.

    A `script` is run in its place, and no warning may come of it. Where nothing can be forked, or
    what is read at the start is to be other than here, a process of its own is started.
    """
    if not can_run(env):
        what = ["-m", "skillmatch"] if script is None else ["-W", "error", str(script)]
        return subprocess.run(
            [sys.executable, *what, *args], input=stdin, cwd=folder, env=env, check=False,
            stdout=stdout or subprocess.PIPE, stderr=stderr or subprocess.PIPE, timeout=SECONDS,
        )  # fmt: skip
    command = [os.fsdecode(arg) for arg in args]
    code, name = _COMMAND, "skillmatch"
    if script is not None:
        code, name = _SCRIPT, str(script)
    with ExitStack() as stack:
        files = [stack.enter_context(TemporaryFile()) for _ in range(STREAMS)]
        files[0].write(stdin)
        files[0].seek(0)
        streams = [given or file for given, file in zip((None, stdout, stderr), files, strict=True)]
        numbers = [each if isinstance(each, int) else each.fileno() for each in streams]
        process = ForkedProcess(
            code, numbers, args=[name, *command], cwd=folder, env=env,
            forks=script is not None or command[:1] == ["batch"],
        )  # fmt: skip
        ended = process.wait(SECONDS)
        printed = []
        for file in files[1:]:
            file.seek(0)
            printed.append(file.read())
    return subprocess.CompletedProcess(command, ended, *printed)


def can_run(env: Mapping[str, str]) -> bool:
    """Say whether a forked process is as good: what looks at variables at the start has the same.

    Those are Python itself, and what hands out memory.
    """
    differ = {
        name
        for name in {*env, *os.environ} - {*_AT_START}
        if name.startswith(_READ_AT_START) and env.get(name, "") != os.environ.get(name, "")
    }
    return hasattr(os, "fork") and not differ


def server() -> int:
    """Return the number of the process that others are forked from; start it if need be."""
    return _Server.ours().number


def ask_from_now_on(connection: socket.socket, number: int) -> None:
    """Have another process fork; for one that is forked itself."""
    _Server.known = _Server(connection, number)


class ForkedProcess:
    """What `subprocess.Popen` is for a process that is forked, with streams that there are.

    Parameters
    ----------
    code, args
        What it runs, and its ``sys.argv``.
    streams
        The descriptors that it is to have as 0, 1 and 2.
    cwd, env
        Its folder and its environment; those of this process if not given.
    session
        Whether it begins a session of its own.
    forks
        Whether the workers of its batches are forked too.
    """

    def __init__(
        self,
        code: str,
        streams: Sequence[int],
        *,
        args: Sequence[str] = (),
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        session: bool = False,
        forks: bool = False,
    ) -> None:
        request = {
            "code": code,
            "args": list(args),
            "cwd": str(cwd or Path.cwd()),
            "env": dict(os.environ if env is None else env),
            "session": session,
            "forks": forks,
        }
        self._told, tells = os.pipe()
        weakref.finalize(self, os.close, self._told)
        try:
            _Server.ours().ask(request, [*streams, tells])
        finally:
            os.close(tells)
        self.pid = int.from_bytes(os.read(self._told, _NUMBER))
        self.returncode: int | None = None
        self._reading = threading.Lock()

    def poll(self) -> int | None:
        """Return how it ended, if it has."""
        with suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it has ended."""
        if not select.select([self._told], [], [], timeout)[0]:
            raise subprocess.TimeoutExpired(["a forked process"], timeout or 0)
        with self._reading:  # several threads wait
            if self.returncode is None:
                self.returncode = int.from_bytes(os.read(self._told, _NUMBER), signed=True)
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal, if it has not ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill it."""
        self.send_signal(signal.SIGKILL)


class _Server:
    """The process that others are forked from."""

    known: _Server | None = None

    def __init__(self, connection: socket.socket, number: int) -> None:
        self.number = number
        self._socket = connection
        self._asking = threading.Lock()

    @classmethod
    def ours(cls) -> _Server:
        """Return the one of this process, and start it the first time."""
        if cls.known is None:
            ours, theirs = socket.socketpair()
            with theirs:
                process = subprocess.Popen(
                    [sys.executable, _SERVER, str(theirs.fileno())], pass_fds=[theirs.fileno()]
                )
            cls.known = cls(ours, process.pid)
            atexit.register(cls.known.close, process.wait)
        return cls.known

    def ask(self, request: Mapping[str, Any], streams: Sequence[int]) -> None:
        """Have a process begin."""
        told = json.dumps(request).encode()
        with self._asking:  # batches start workers in threads
            socket.send_fds(self._socket, [len(told).to_bytes(4)], streams)
            self._socket.sendall(told)

    def close(self, wait: Callable[[], object]) -> None:
        """End it."""
        self._socket.close()
        wait()


def received(connection: socket.socket, count: int) -> bytes:
    """Return so many bytes."""
    found = b""
    while len(found) < count:
        part = connection.recv(count - len(found))
        if not part:
            raise EOFError
        found += part
    return found
