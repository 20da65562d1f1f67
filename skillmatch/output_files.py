"""Output files: what stands at a place decides how it is written, here for all outputs.

A file is written beside its place and put there when it is whole, so that no half file is ever
seen. A link is followed, also one that points at nothing yet. A pipe, a terminal or another device
that takes a stream is written into. A folder, a disk and a socket are refused.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from skillmatch.errors import OutputPathError, shown
from skillmatch.files import is_device, is_folder, told

STANDARD_OUTPUT = 1
_FAILURES = (OSError, ValueError)  # ValueError: a name no file can have, a text no file can hold
_MOST_LINKS = 40  # what Linux follows


def write_output(text: str, place: Path) -> None:
    """Write a text where an output goes.

    Raises
    ------
    OutputPathError
        If no output can go there: it is a folder, or its folder is missing.
    OutputError
        If it cannot be written for another reason.
    """
    check_place(place)
    with told(place, _FAILURES):
        data = text.encode()
        stream = _stream_at(place)
        if stream is not None:
            with stream:
                stream.write(data)
            return
        target = _followed(place)
        beside = _beside(target)
        try:
            beside.write_bytes(data)
            _replace(beside, target)
        finally:
            _clear(beside)


def put_in_place(whole: Path, place: Path) -> None:
    """Put a file that is whole where an output goes; it is gone from where it was.

    Raises
    ------
    OutputPathError, OutputError
        As for `write_output`.
    """
    check_place(place)
    with told(place, _FAILURES):
        stream = _stream_at(place)
        target = _followed(place)
        if stream is not None:
            with stream, whole.open("rb") as file:
                shutil.copyfileobj(file, stream)
        elif target.parent.samefile(whole.parent):
            _replace(whole, target)
        else:  # a link leads to another folder, which may be on another disk
            _copy(whole, target)
        whole.unlink(missing_ok=True)


def check_place(place: Path) -> None:
    """See that an output can go to a place, without writing anything.

    Raises
    ------
    OutputPathError
        If it cannot; the message says why.
    """
    reason = reason_against(place)
    if reason:
        message = f"{shown(place)} cannot be written: {reason}"
        raise OutputPathError(message)


def reason_against(place: Path) -> str:
    """Return why no output can go to a place, ``""`` if one can.

    >>> reason_against(Path("."))
    'it is a folder'
    """
    if sys.platform == "win32" and is_device(place):
        return "Windows keeps that name for a device"
    if not place.name or is_folder(place):
        return "it is a folder"
    kind = _kind_of(place)
    if stat.S_ISBLK(kind) or stat.S_ISSOCK(kind):
        return "it is a disk or a socket"
    try:
        folder = _followed(place).parent
    except _FAILURES as error:  # links that go round, a name that is too long
        return getattr(error, "strerror", None) or "no file can have that name"
    if not kind and _is_missing(folder):
        return f"there is no folder {shown(folder)}"
    return ""


def descriptor_of(place: Path) -> int | None:
    """Return the open file of this process that a path stands for, if it does.

    ``/dev/stdout`` is one, and so is what a shell puts in place of ``>(gzip > page.gz)``. It is
    written into as it is, whatever it is: replacing the file that ``/dev/stdout`` happens to lead
    to would leave the shell with another one, and opening it anew would write from its start.
    """
    folders = {os.path.realpath("/dev/fd"), os.path.realpath("/proc/self/fd")}
    current = os.fspath(place)
    with suppress(*_FAILURES):
        for _ in range(_MOST_LINKS):
            folder, name = os.path.split(current)
            folder = os.path.realpath(folder)
            if folder in folders and name.isdecimal():
                return int(name)
            if not os.path.islink(current):  # noqa: PTH114 - a Path takes "..", and links, apart
                return None
            current = os.path.join(folder, os.readlink(current))  # noqa: PTH115, PTH118 - a Path takes "..", and links, apart
    return None


def _stream_at(place: Path) -> IO[bytes] | None:
    """Return what is to be written into, open; ``None`` if there is a file, or nothing."""
    number = descriptor_of(place)
    if number is not None:
        with suppress(*_FAILURES, AttributeError):
            sys.stdout.flush()  # what was printed before stands before
        return os.fdopen(os.dup(number), "wb")
    kind = _kind_of(place)
    return place.open("wb") if stat.S_ISFIFO(kind) or stat.S_ISCHR(kind) else None


def _kind_of(place: Path) -> int:
    """Return the mode of what is at a place, behind all links; 0 if nothing is."""
    try:
        return place.stat().st_mode
    except _FAILURES:
        return 0


def _is_missing(folder: Path) -> bool:
    """Say whether there is no such folder, and not only no right to see it."""
    try:
        return not stat.S_ISDIR(folder.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except _FAILURES:
        return False


def _followed(place: Path) -> Path:
    """Return where the links of a place lead, whether anything is there or not."""
    try:
        return Path(os.path.realpath(place, strict=True))
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return Path(os.path.realpath(place))


def _beside(target: Path) -> Path:
    return target.with_name(f"{target.name}.part")


def _replace(whole: Path, target: Path) -> None:
    """Rename a file over another, which keeps who may read it."""
    with suppress(OSError):
        shutil.copymode(target, whole)
    whole.replace(target)


def _copy(whole: Path, target: Path) -> None:
    beside = _beside(target)
    try:
        with whole.open("rb") as file, beside.open("wb") as copy:
            shutil.copyfileobj(file, copy)
            copy.flush()
            os.fsync(copy.fileno())
        _replace(beside, target)
    finally:
        _clear(beside)


def _clear(beside: Path) -> None:
    """Take away what a failure left; nothing is there otherwise."""
    with suppress(*_FAILURES):
        beside.unlink(missing_ok=True)


__all__ = [
    "STANDARD_OUTPUT",
    "check_place",
    "descriptor_of",
    "put_in_place",
    "reason_against",
    "write_output",
]
