"""Runs the command in processes forked from one that has imported it: as users do, only sooner.

The workers of batches are forked from the same one; see `forked_workers`.

A process of its own would spend most of its time on importing. A forked one has the arguments, the
folder, the environment and the streams it is given, begins in ``skillmatch.__main__`` and ends as
Python ends. What Python does before that is not in it: tests of a stream that is closed from the
beginning, or of what is imported, start a real one.
"""

from __future__ import annotations

import atexit
import gc
import io
import json
import os
import runpy
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

STREAMS = 3
SECONDS = 120
_AT_START = ("PYTHONIOENCODING", "PYTHONUNBUFFERED")
"""What a forked process does for Python, of all that Python does with its variables."""


def run(
    args: Sequence[str | bytes | Path],
    folder: Path,
    env: Mapping[str, str],
    *,
    stdin: bytes = b"",
    stdout: Any = None,
    stderr: Any = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run the command; what is printed on a stream that is ``None`` is in the answer."""
    command = [os.fsdecode(arg) for arg in args]
    with ExitStack() as stack:
        files = [stack.enter_context(TemporaryFile()) for _ in range(STREAMS)]
        files[0].write(stdin)
        files[0].seek(0)
        streams = [given or file for given, file in zip((None, stdout, stderr), files, strict=True)]
        numbers = [each if isinstance(each, int) else each.fileno() for each in streams]
        code = _server().run({"args": command, "cwd": str(folder), "env": dict(env)}, numbers)
        printed = []
        for file in files[1:]:
            file.seek(0)
            printed.append(file.read())
    return subprocess.CompletedProcess(command, code, *printed)


def start(code: str, streams: Sequence[int], told: int) -> None:
    """Have a process run some code, with two streams; `told` hears of its number and its end."""
    request = {"code": code, "cwd": str(Path.cwd()), "env": dict(os.environ)}
    _server().ask(request, [*streams, told])


def number() -> int:
    """Return the number of the process that is forked."""
    return _server().number


def can_run(env: Mapping[str, str]) -> bool:
    """Say whether a forked process is as good: Python itself looks at no variable of `env`."""
    others = {name for name in env if name.startswith("PYTHON")} - set(_AT_START)
    return hasattr(os, "fork") and all(env[name] == os.environ.get(name) for name in others)


class _Server:
    """The process that is forked."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno())], pass_fds=[theirs.fileno()]
            )
        self._socket = ours
        self._socket.settimeout(SECONDS)
        self.number = self._process.pid
        self._asking = threading.Lock()

    def ask(self, request: Mapping[str, Any], streams: Sequence[int]) -> None:
        """Have a process begin."""
        told = json.dumps(request).encode()
        with self._asking:  # batches start workers in threads
            socket.send_fds(self._socket, [len(told).to_bytes(4)], streams)
            self._socket.sendall(told)

    def run(self, request: Mapping[str, Any], streams: Sequence[int]) -> int:
        """Return the exit code."""
        self.ask(request, streams)
        return int.from_bytes(_received(self._socket, 4), signed=True)

    def close(self) -> None:
        """End it."""
        self._socket.close()
        self._process.wait()


@cache
def _server() -> _Server:
    server = _Server()
    atexit.register(server.close)
    return server


def _received(connection: socket.socket, count: int) -> bytes:
    found = b""
    while len(found) < count:
        part = connection.recv(count - len(found))
        if not part:
            raise EOFError
        found += part
    return found


# What follows is done in the process that is forked, and in those forked from it.


def _serve(connection: socket.socket) -> Callable[[], object] | None:
    """Fork a process for every request; return in each of these, with what it is to do."""
    watchers: set[int] = set()
    while True:
        length, streams, _, _ = socket.recv_fds(connection, 4, STREAMS)
        if not length:
            return None
        request = json.loads(_received(connection, int.from_bytes(length)))
        watchers -= {one for one in watchers if os.waitpid(one, os.WNOHANG)[0]}
        child = os.fork()
        if child == 0:
            connection.close()
            return _begin(request, streams)
        for stream in streams:
            os.close(stream)
        if "code" in request:
            watchers.add(child)
            continue
        _, status = os.waitpid(child, 0)
        connection.sendall(os.waitstatus_to_exitcode(status).to_bytes(4, signed=True))


def _begin(request: Mapping[str, Any], streams: Sequence[int]) -> Callable[[], object]:
    """Be the process that is asked for; return what it is to do."""
    if "code" not in request:
        _become(request, streams)
        sys.argv = ["skillmatch", *request["args"]]
        return partial(runpy.run_module, "skillmatch", run_name="__main__", alter_sys=True)
    _fork_and_watch(streams)
    os.setsid()
    nothing = os.open(os.devnull, os.O_WRONLY)  # what libraries complain of can hold resume text
    _become(request, [*streams[:2], nothing])
    return partial(exec, request["code"], {"__name__": "__main__"})


def _fork_and_watch(streams: Sequence[int]) -> None:
    """Fork once more and return in the child; this process tells of its number and its end."""
    told = streams[-1]
    child = os.fork()
    if child == 0:
        os.close(told)
        return
    for stream in streams[:-1]:
        os.close(stream)
    with suppress(BrokenPipeError):  # nobody wants to know any more
        os.write(told, child.to_bytes(4))
        _, status = os.waitpid(child, 0)
        os.write(told, os.waitstatus_to_exitcode(status).to_bytes(4, signed=True))
    os._exit(0)


def _become(request: Mapping[str, Any], streams: Sequence[int]) -> None:
    os.environ.clear()
    os.environ.update(request["env"])
    os.chdir(request["cwd"])
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    sys.path[0] = request["cwd"]
    sys.stdin = _stream(0, "r", "strict")
    sys.stdout = _stream(1, "w", "strict")
    sys.stderr = _stream(2, "w", "backslashreplace", line_buffering=True)


def _stream(number: int, mode: str, errors: str, *, line_buffering: bool = False) -> io.TextIOBase:
    """Return a stream as Python makes it when it starts."""
    encoding, _, asked = os.environ.get("PYTHONIOENCODING", "utf-8").partition(":")
    unbuffered = bool(os.environ.get("PYTHONUNBUFFERED")) and mode == "w"
    raw = io.FileIO(number, mode, closefd=False)
    binary: Any = raw
    if not unbuffered:
        binary = io.BufferedWriter(raw) if mode == "w" else io.BufferedReader(raw)
    if mode == "w" and number == STREAMS - 1:
        asked = ""  # standard error never fails over a character
    return io.TextIOWrapper(
        binary,
        encoding,
        asked or errors,
        line_buffering=line_buffering or raw.isatty(),
        write_through=unbuffered,
    )


def _import_all() -> None:
    import skillmatch.cli
    from skillmatch import list_roles, load_taxonomy, match_resume

    example = Path(__file__).parents[1] / "examples" / "resumes" / "student.pdf"
    result = match_resume(example)
    result.to_html()
    result.to_dict()
    list_roles()
    load_taxonomy().find("no such skill")  # has all spellings of all names made
    assert skillmatch.cli
    gc.collect()
    gc.freeze()


if __name__ == "__main__":
    _import_all()
    if do := _serve(socket.socket(fileno=int(sys.argv[1]))):
        do()
