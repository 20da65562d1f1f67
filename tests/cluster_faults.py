"""Faults for tests of clusters: a reader that hangs, exits, aborts; tasks that end their worker."""

from __future__ import annotations

import os
from dataclasses import dataclass

from skillmatch.read import read_resume


def read_or_fail(data, *, name):
    """Read a resume, or do what its first word says."""
    fault = FAULTS.get(data.split(b" ", 1)[0])
    if fault is not None:
        fault()
    return read_resume(data, name=name)


def _hang():
    while True:
        pass


def _recurse():
    _recurse()


def _raise():
    raise LookupError("Ann Example")  # noqa: EM101, TRY003 - text that must not get out


FAULTS = {
    b"HANG": _hang,
    b"EXIT": lambda: os._exit(7),
    b"ABORT": os.abort,
    b"EAT": lambda: bytearray(10**12),
    b"RECURSE": _recurse,
    b"RAISE": _raise,
}


@dataclass(frozen=True)
class Words:
    """A task that gives its words back; the word "deadly" ends the worker."""

    words: tuple[str, ...]

    def run(self, matchers):  # noqa: ARG002 - as a task of ours
        """Give them back."""
        if "deadly" in self.words:
            os._exit(1)
        return [word.upper() for word in self.words]

    def pieces(self):
        """Return a task for each word."""
        return [Words((word,)) for word in self.words] if len(self.words) > 1 else []
