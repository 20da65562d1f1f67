"""Paths: questions that get an answer for every path, however odd, and files never half written."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath

from skillmatch.errors import OutputError, shown

_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{digit}" for port in ("com", "lpt") for digit in "123456789¹²³"]
)


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
        raise OutputError(message) from None


def write_beside(text: str, path: Path) -> None:
    """Write a text beside its target first, so that no half file is ever seen.

    Raises
    ------
    OutputError
        If the place cannot be written.
    """
    if not path.name or is_folder(path):
        message = f"{shown(path)} cannot be written: it is a folder"
        raise OutputError(message)
    if sys.platform == "win32" and is_device(path):
        message = f"{shown(path)} cannot be written: Windows keeps that name for a device"
        raise OutputError(message)
    beside = path.with_name(path.name + ".part")
    failures = (OSError, ValueError)
    with told(path, failures):
        try:
            beside.write_text(text, encoding="utf-8", newline="\n")
            beside.replace(path)
        except failures:
            with suppress(*failures):
                beside.unlink(missing_ok=True)
            raise


__all__ = ["exists", "is_device", "is_file", "is_folder", "told", "write_beside"]
