"""The worker: a process that matches file after file and that one file can kill without harm.

A keeper loads taxonomy and roles once and forks the process that matches. When a file ends that
process (a crash, a limit of time or memory), the keeper says so and forks the next one, which takes
milliseconds. Where there is no fork (Windows), the keeper matches itself, and who started it starts
another when it dies.
"""

from __future__ import annotations

import contextlib
import gc
import mmap
import os
import signal
import sys
import threading

from skillmatch.batch.job import Job
from skillmatch.batch.match_file import FileMatcher
from skillmatch.batch.messages import Died, Ready, Request, receive, send
from skillmatch.find.names.compile import compile_surfaces
from skillmatch.match import match_document
from skillmatch.read import document_from_text
from skillmatch.taxonomy import load_taxonomy

_FILES_BEFORE_FRESH = 2_000
_DIED, _ASKS_FOR_FRESH, _HAS_NO_MORE, _LACKS_MEMORY = range(4)
"""How a process that matches ended; it says so in shared memory, as a file can exit with any code.
"""
_WARM = "Experience\nEngineer, Acme, 2020 - 2024\n- Built services in Python.\nSkills\nSQL"


def main(requests: int, answers: int) -> None:
    """Match what comes over one pipe and answer over another, until the first is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the batch stops its workers, not the terminal
    job: Job = receive(requests)
    matcher = FileMatcher(job, job.taxonomy or load_taxonomy())
    _warm(matcher)
    send(answers, Ready())
    with contextlib.suppress(BrokenPipeError, EOFError):
        if hasattr(os, "fork"):
            _keep(matcher, requests, answers)
            return
        while True:  # no fork, so no fresh process either
            _serve(matcher, requests, answers)


def _warm(matcher: FileMatcher) -> None:
    """Compile and import all that files need, so that forked processes share it."""
    import skillmatch.read.pdf.pdfium  # noqa: F401, PLC0415 - it is here to be imported

    compile_surfaces(matcher.taxonomy)
    document = document_from_text(_WARM)
    job = matcher.job
    match_document(document, roles=job.roles, taxonomy=matcher.taxonomy, as_of=job.as_of)
    gc.collect()
    gc.freeze()  # what the collector does not touch stays shared


def _keep(matcher: FileMatcher, requests: int, answers: int) -> None:
    shared = _bytes_now(resident=True)
    end = mmap.mmap(-1, 1)
    while True:
        end[0] = _DIED
        child = os.fork()
        if child == 0:
            _be_the_child(matcher, requests, answers, end)
        _, status, usage = os.wait4(child, 0)
        if end[0] == _HAS_NO_MORE:
            return
        if end[0] in {_DIED, _LACKS_MEMORY}:
            code = os.waitstatus_to_exitcode(status) if end[0] == _DIED else -signal.SIGKILL
            send(answers, Died(code, max(0, _peak_bytes(usage.ru_maxrss) - shared)))


def _be_the_child(matcher: FileMatcher, requests: int, answers: int, end: mmap.mmap) -> None:
    try:
        _end_with_keeper()
        _limit_memory(matcher.job.memory)
        _serve(matcher, requests, answers)
        end[0] = _ASKS_FOR_FRESH
    except (BrokenPipeError, EOFError):
        end[0] = _HAS_NO_MORE
    except MemoryError:  # too little even to say so
        end[0] = _LACKS_MEMORY
    finally:
        os._exit(1)  # never back into the keeper's code, whatever happens


def _serve(matcher: FileMatcher, requests: int, answers: int) -> None:
    """Match until there is nothing more, or the process had better be a fresh one."""
    begun_with = _bytes_now()
    for _ in range(_FILES_BEFORE_FRESH):
        request: Request = receive(requests)
        _set_clock(matcher.job.timeout)
        answer = matcher.match(request, lambda begun: send(answers, begun))
        _set_clock(0)
        send(answers, answer)
        if answer.summary.status == "oom" or _left(begun_with, matcher.job.memory):
            break


def _left(begun_with: int, most: int) -> bool:
    """Say whether files have left something behind that the next one would suffer from."""
    return _bytes_now() - begun_with > most // 4 or threading.active_count() > 1


def _set_clock(seconds: float) -> None:
    """Let the process be killed after some seconds, by the clock or of the processor; 0: never.

    The signals are not caught, so code of C that never returns to Python dies by them too.
    """
    if not hasattr(signal, "setitimer"):
        return
    signal.setitimer(signal.ITIMER_REAL, seconds)
    signal.setitimer(signal.ITIMER_PROF, seconds)


def _limit_memory(most: int) -> None:
    """Let the process take some bytes beyond what it has, and leave no core file behind.

    A core file would hold the resume.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    limit = _bytes_now() + most
    if limit > most:
        with contextlib.suppress(OSError, ValueError):  # where the system does not allow it
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _bytes_now(*, resident: bool = False) -> int:
    """Return the bytes this process has asked for, or really holds; 0 where nothing tells."""
    try:
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123 - a Path is slower, and this is done for each file
            asked, held = file.read().split()[:2]
    except OSError:
        return 0
    return int(held if resident else asked) * os.sysconf("SC_PAGE_SIZE")


def _peak_bytes(peak: int) -> int:
    return peak if sys.platform == "darwin" else peak * 1024


def _end_with_keeper() -> None:
    """On Linux, let this process be killed when its keeper ends, however it does."""
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415 - on Linux only

    set_parent_death_signal = 1
    with contextlib.suppress(AttributeError, OSError):
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)


__all__ = ["main"]
