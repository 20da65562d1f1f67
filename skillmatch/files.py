"""Paths: questions that get an answer for every path, however odd."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath

from skillmatch.errors import OutputError, OutputPathError, shown

_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{digit}" for port in ("com", "lpt") for digit in "123456789¹²³"]
)

_WRONG_PATH = frozenset(
    (errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ELOOP, errno.ENAMETOOLONG)
)
"""What the system says where a path is at fault, and not the disk or who may write there."""


def is_device(path: PurePath) -> bool:
    """Say whether Windows takes a path for a device, whatever its folder and its ending.

    >>> is_device(PurePath("results/nul.html")), is_device(PurePath("results/null.html"))
    (True, False)
    """
    return path.name.partition(".")[0].rstrip(" ").partition(":")[0].casefold() in _DEVICES


def exists(path: Path) -> bool:
    """Say whether anything is there; a name no file can have is not."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def is_there(path: Path) -> bool:
    """Say whether anything is there, be it a link that leads nowhere."""
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def is_folder(path: Path) -> bool:
    """Say whether a folder is there."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_file(path: Path) -> bool:
    """Say whether a regular file is there."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


@contextmanager
def told(
    place: Path | str,
    errors: type[Exception] | tuple[type[Exception], ...] = OSError,
    *,
    otherwise: Callable[[Exception], str] = lambda _: "no reason given",
) -> Iterator[None]:
    """Turn errors of writing into an OutputError that names the place.

    It is an OutputPathError where the path is at fault.

    Parameters
    ----------
    place
        What is written.
    errors
        Which errors.
    otherwise
        The reason for one that the system does not state.
    """
    try:
        yield
    except errors as error:
        reason = getattr(error, "strerror", None) or otherwise(error)
        message = f"{shown(place)} cannot be written: {reason}"
        wrong_path = getattr(error, "errno", None) in _WRONG_PATH
        raise (OutputPathError if wrong_path else OutputError)(message) from None


__all__ = ["exists", "is_device", "is_file", "is_folder", "is_there", "told"]
