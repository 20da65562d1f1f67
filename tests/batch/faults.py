"""A reader that does what a file tells it to: it stands in for crashes that real files do not give.

Workers import it by its name. A file that holds ``fault: hang`` and so on makes its reader do that;
every other file is read as ever.
"""

from __future__ import annotations

import ctypes
import faulthandler
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from skillmatch import Document, read_resume

PRIVATE = "Ann Example, 12 Fictional Road"
"""What no row, no output and no log may hold: it stands for a resume's text in an exception."""

_BEGIN = b"fault: "
_kept: list[object] = []


class _OddError(Exception):
    """An exception as other libraries raise them; it cannot even be shown."""

    def __str__(self) -> str:
        raise ValueError(PRIVATE)


def hang() -> None:
    """Never end, in Python."""
    while True:
        pass


def hang_in_c() -> None:
    """Never end, in code that looks at no signal and does not let other threads run."""
    re.match(r"(a+)+$", "a" * 64 + "b")


def hang_and_ignore_signals() -> None:
    """Never end, and do not die by the worker's own clock either."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM, signal.SIGPROF})
    hang()


def sleep() -> None:
    """Wait for ever, without any work."""
    time.sleep(10_000)


def exit_with_seven() -> None:
    """End the process."""
    os._exit(7)


def exit_with_zero() -> None:
    """End the process as if all was well."""
    os._exit(0)


def exit_as_if_worn() -> None:
    """End the process as it ends itself when it had better be a fresh one."""
    os._exit(75)


def leave() -> None:
    """Ask the interpreter to end."""
    sys.exit(PRIVATE)


def be_interrupted() -> None:
    """Do as if somebody had pressed Ctrl-C."""
    raise KeyboardInterrupt(PRIVATE)


def be_killed() -> None:
    """Be killed, as the system does when memory runs out."""
    os.kill(os.getpid(), signal.SIGKILL)


def segfault() -> None:
    """Read where nothing is."""
    faulthandler.disable()
    ctypes.string_at(0)


def abort() -> None:
    """Give up, as libraries in C do."""
    os.abort()


def overflow_the_stack() -> None:
    """Call without end, in C; Python's own guard does not see it."""
    libc = ctypes.CDLL(None)
    compare = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
    numbers = (ctypes.c_int * 2)(2, 1)
    sys.setrecursionlimit(10**9)

    @compare
    def again(_one: int, _other: int) -> int:
        libc.qsort(numbers, 2, ctypes.sizeof(ctypes.c_int), again)
        return 0

    libc.qsort(numbers, 2, ctypes.sizeof(ctypes.c_int), again)


def eat_memory() -> None:
    """Take memory in small pieces, until there is none."""
    while True:
        _kept.append(bytearray(100_000))


def eat_memory_at_once() -> None:
    """Take more memory in one piece than a file may."""
    _kept.append(bytearray(20_000_000_000))


def eat_memory_in_c() -> None:
    """Take memory where no exception says that there is none, and use it."""
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    while True:
        place = libc.malloc(ctypes.c_size_t(1_000_000))
        ctypes.memset(place, 1, 1_000_000)


def raise_memory_error() -> None:
    """Raise."""
    raise MemoryError(PRIVATE)


def nest() -> None:
    """Call without end, in Python."""
    nest()


def raise_key_error() -> None:
    """Raise."""
    raise KeyError(PRIVATE)


def raise_odd_error() -> None:
    """Raise what cannot even be shown."""
    raise _OddError


def fork() -> None:
    """Leave a process behind that never ends."""
    _kept.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(10_000)"]))
    os._exit(7)


def close_everything() -> None:
    """Close all files, the worker's pipes too."""
    os.closerange(0, 1_000)


def write_everywhere() -> None:
    """Write to all that is open for output, in Python and beneath it."""
    sys.stdout.write(PRIVATE)
    sys.stderr.write(PRIVATE)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    for descriptor in (0, 1, 2):
        os.write(descriptor, PRIVATE.encode())


def start_threads() -> None:
    """Leave threads behind that never end."""
    for _ in range(3):
        threading.Thread(target=sleep, daemon=True).start()


def die_later() -> None:
    """Leave a thread behind that ends the process when its file has long been answered."""
    threading.Thread(target=lambda: (time.sleep(0.2), os._exit(7)), daemon=True).start()


def keep_memory() -> None:
    """Keep ten million bytes for ever."""
    _kept.append(b"x" * 10_000_000)


HARMLESS = (write_everywhere, start_threads, die_later, keep_memory)
"""After these the file is read as ever."""

FAULTS: dict[str, Callable[[], None]] = {
    fault.__name__: fault
    for fault in (
        hang,
        hang_in_c,
        hang_and_ignore_signals,
        sleep,
        exit_with_seven,
        exit_with_zero,
        exit_as_if_worn,
        leave,
        be_interrupted,
        be_killed,
        segfault,
        abort,
        overflow_the_stack,
        eat_memory,
        eat_memory_at_once,
        eat_memory_in_c,
        raise_memory_error,
        nest,
        raise_key_error,
        raise_odd_error,
        fork,
        close_everything,
        *HARMLESS,
    )
}


def bytes_of(fault: str) -> bytes:
    """Return a file that makes its reader do something."""
    assert fault in FAULTS
    return _BEGIN + fault.encode() + b"\nSkills\nPython, " + PRIVATE.encode()


def read(data: bytes, *, name: str) -> Document:
    """Do what the file says, or read it."""
    if data.startswith(_BEGIN):
        FAULTS[data[len(_BEGIN) :].split(b"\n")[0].decode()]()
    return read_resume(data, name=name)


def read_and_log(data: bytes, *, name: str) -> Document:
    """Note that a file is read, in the file that the environment names, and read it."""
    with Path(os.environ["SKILLMATCH_TEST_LOG"]).open("ab", buffering=0) as log:
        log.write(name.encode() + b"\n")
    return read(data, name=name)
