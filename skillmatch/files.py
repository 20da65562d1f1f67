"""Questions about paths that get an answer for every path, however odd."""

from __future__ import annotations

from pathlib import Path


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


__all__ = ["exists", "is_file", "is_folder"]
