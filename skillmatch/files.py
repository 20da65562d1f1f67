"""Paths: questions that get an answer for every path, however odd, and files never half written."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from skillmatch.errors import OutputError, shown


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
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(path)
    except (OSError, ValueError) as error:
        with suppress(OSError, ValueError):
            beside.unlink(missing_ok=True)
        message = f"{shown(path)} cannot be written: {_reason(error)}"
        raise OutputError(message) from None


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or "no reason given"


__all__ = ["exists", "is_file", "is_folder", "write_beside"]
