"""Which files of a folder are resumes to match, in an order that never changes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from skillmatch.errors import UnreadableDocumentError, shown
from skillmatch.files import is_file, is_folder

OUTPUT_NAMES = ("results.jsonl", "ranking.csv")

_NOT_RESUMES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})


def list_files(
    folder: str | os.PathLike[str], *, leave_out: str | os.PathLike[str] | None = None
) -> list[Path]:
    """Return every file of a folder and its sub-folders, sorted by name.

    Hidden files (".name"), the folder notes of operating systems, and the files of outputs in the
    folder `leave_out` are left out. Links to files are followed, links to folders are not, so no
    loop can arise.

    Raises
    ------
    UnreadableDocumentError
        If there is no such folder, or it is a file.
    """
    root = Path(folder)
    if is_file(root):
        message = f"{shown(root)} is a file, not a folder; match it with 'skillmatch match'"
        raise UnreadableDocumentError(message)
    if not is_folder(root):
        message = f"{shown(root)} does not exist; check the path"
        raise UnreadableDocumentError(message)
    outputs = set()
    if leave_out is not None and is_folder(Path(leave_out)):
        outputs = {os.path.join(os.path.realpath(leave_out), name) for name in OUTPUT_NAMES}  # noqa: PTH118
    # Unlike Path.resolve, realpath raises nothing over links that lead in a circle.
    files = (path for path in _walk(root) if not outputs or os.path.realpath(path) not in outputs)
    return sorted(files, key=lambda path: relative_name(path, root))


def _walk(root: Path) -> Iterator[Path]:
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in names:
            if not name.startswith(".") and name.casefold() not in _NOT_RESUMES:
                yield Path(folder, name)


def relative_name(path: Path, root: Path) -> str:
    """Return the path of a file below a folder, with ``/``, safe to print and to write."""
    return shown(path.relative_to(root).as_posix())


__all__ = ["list_files", "relative_name"]
