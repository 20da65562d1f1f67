"""A process that has imported all of skillmatch, and forks others for whoever asks.

`forked_command` starts it and asks. What follows is done in this process and in those forked from
it: one that does what it was asked for, and one above it that tells of its number and its end.
"""

from __future__ import annotations

import gc
import io
import json
import os
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import forked_command
import forked_workers


def serve(connection: socket.socket) -> Callable[[], object] | None:
    """Fork processes for every request; return in what it asked for, with what that is to do."""
    watchers: set[int] = set()
    while True:
        length, streams, _, _ = socket.recv_fds(connection, 4, forked_command.STREAMS + 1)
        if not length:
            return None
        request = json.loads(forked_command.received(connection, int.from_bytes(length)))
        watchers -= {one for one in watchers if os.waitpid(one, os.WNOHANG)[0]}
        child = os.fork()
        if child == 0:
            connection.close()
            _fork_and_watch(streams)
            return _begin(request, streams[:-1])
        watchers.add(child)
        for stream in streams:
            os.close(stream)


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


def _begin(request: Mapping[str, Any], streams: Sequence[int]) -> Callable[[], object] | None:
    """Be the process that is asked for; return what it is to do."""
    if request["session"]:
        os.setsid()
    os.environ.clear()
    os.environ.update(request["env"])
    os.chdir(request["cwd"])
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    if request["forks"]:
        ours, theirs = socket.socketpair()
        child = os.fork()
        if child == 0:
            ours.close()
            return serve(theirs)
        theirs.close()
        forked_command.ask_from_now_on(ours, child)
        forked_workers.fork_workers()
    sys.argv = request["args"]
    sys.path[0] = request["cwd"]
    sys.stdin = _stream(0, "r", "strict")
    sys.stdout = _stream(1, "w", "strict")
    sys.stderr = _stream(2, "w", "backslashreplace", line_buffering=True)
    return partial(exec, request["code"], {"__name__": "__main__"})


def _stream(number: int, mode: str, errors: str, *, line_buffering: bool = False) -> io.TextIOBase:
    """Return a stream as Python makes it when it starts."""
    encoding, _, asked = os.environ.get("PYTHONIOENCODING", "utf-8").partition(":")
    unbuffered = bool(os.environ.get("PYTHONUNBUFFERED")) and mode == "w"
    raw = io.FileIO(number, mode, closefd=False)
    binary: Any = raw
    if not unbuffered:
        binary = io.BufferedWriter(raw) if mode == "w" else io.BufferedReader(raw)
    if mode == "w" and number == forked_command.STREAMS - 1:
        asked = ""  # standard error never fails over a character
    return io.TextIOWrapper(
        binary,
        encoding,
        asked or errors,
        line_buffering=line_buffering or raw.isatty(),
        write_through=unbuffered,
    )


def _import_all() -> None:
    import skillmatch.batch.worker
    import skillmatch.cli
    from skillmatch import list_roles, load_taxonomy, match_resume

    example = Path(__file__).parents[1] / "examples" / "resumes" / "student.pdf"
    result = match_resume(example)
    result.to_html()
    result.to_dict()
    list_roles()
    load_taxonomy().find("no such skill")  # has the index of names read
    assert skillmatch.batch.worker
    assert skillmatch.cli
    gc.collect()
    gc.freeze()


if __name__ == "__main__":
    _import_all()
    if do := serve(socket.socket(fileno=int(sys.argv[1]))):
        do()
