"""Which files of a folder are resumes to match, in an order that never changes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from skillmatch.batch.stores import is_address, list_below
from skillmatch.errors import UnreadableDocumentError, shown
from skillmatch.files import is_file, is_folder
from skillmatch.read.given import check_path

_NOT_RESUMES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})


def list_files(
    folder: str | os.PathLike[str], *, leave_out: str | os.PathLike[str] | None = None
) -> list[str]:
    """Return every file of a folder and its sub-folders, by their paths below it, sorted.

    Hidden files (".name") and folders, the folder notes of operating systems, and the folder
    `leave_out` are left out. Links are followed; a folder that can be reached in two ways, or
    leads back to itself, is listed once. A sub-folder that cannot be opened is listed itself, so
    that it becomes a row.

    Parameters
    ----------
    folder
        A path, or the address of a folder in an object store (``s3://...``).
    leave_out
        Where outputs go.

    Raises
    ------
    UnreadableDocumentError
        If there is no such folder, or it is a file.
    MissingDependencyError
        If an address needs a package that is not installed.
    """
    if isinstance(folder, str) and is_address(folder):
        return [path for path in list_below(folder) if _may_be_resume(path)]
    if not isinstance(folder, str | os.PathLike):
        message = f"a folder is a path, not {type(folder).__name__}"
        raise TypeError(message)
    check_path(folder, of="a folder")
    root_path = Path(folder)
    if is_file(root_path):
        message = f"{shown(root_path)} is a file, not a folder; match it with 'skillmatch match'"
        raise UnreadableDocumentError(message)
    if not is_folder(root_path):
        message = f"{shown(root_path)} does not exist; check the path"
        raise UnreadableDocumentError(message)
    files = sorted(_Listing(root_path, leave_out).files())
    if files and not files[0]:
        message = f"{shown(root_path)} cannot be opened; check its permissions"
        raise UnreadableDocumentError(message)
    return files


class _Listing:
    """A walk through a folder that visits no folder twice."""

    def __init__(self, root: Path, leave_out: str | os.PathLike[str] | None) -> None:
        self._root = root
        self._visited: set[tuple[int, int]] = set()
        self._outputs: frozenset[str] = frozenset()
        if leave_out is not None and is_folder(Path(leave_out)):
            if _is_same(root, Path(leave_out)):
                self._outputs = _OUTPUTS
            else:
                self._is_new(os.fspath(leave_out))

    def files(self) -> Iterator[str]:
        """Give the files of real folders first, then those that only links lead to."""
        linked: list[str] = []
        yield from self._below("", linked)
        while linked:
            more: list[str] = []
            for folder in sorted(linked):
                yield from self._below(folder, more)
            linked = more

    def _below(self, folder: str, linked: list[str]) -> Iterator[str]:
        waiting = [folder]
        while waiting:
            folder = waiting.pop()
            place = os.path.join(self._root, folder)  # noqa: PTH118 - Path loses what ends in dots
            if not self._is_new(place):
                continue
            inner: list[str] = []
            try:
                with os.scandir(place) as entries:
                    for entry in entries:  # not held, as a folder may have a million
                        name = entry.name
                        path = f"{folder}/{name}" if folder else name
                        if name.startswith(".") or (not folder and name in self._outputs):
                            continue
                        if not _leads_to_folder(entry):
                            if name.casefold() not in _NOT_RESUMES:
                                yield path
                        elif entry.is_symlink():
                            linked.append(path)
                        else:
                            inner.append(path)
            except OSError:
                yield folder
            waiting += sorted(inner)

    def _is_new(self, folder: str) -> bool:
        try:
            status = os.stat(folder)  # noqa: PTH116 - folders are strings here
        except OSError:
            return True  # cannot be opened either, which makes it a row
        key = (status.st_dev, status.st_ino)
        if key in self._visited and status.st_ino:
            return False
        self._visited.add(key)
        return True


def _may_be_resume(path: str) -> bool:
    *folders, name = path.split("/")
    hidden = any(part.startswith(".") for part in (*folders, name))
    return bool(name) and not hidden and name.casefold() not in _NOT_RESUMES


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads in a circle
        return False


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


_OUTPUTS = frozenset({"results.jsonl", "ranking.csv", "results.parquet", "report.html"})

__all__ = ["list_files"]
