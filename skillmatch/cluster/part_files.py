"""Parts of a table, in a folder or an object store: written whole, read back, cleared away."""

from __future__ import annotations

import contextlib
import os
import re
import uuid
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from skillmatch.files import told
from skillmatch.report.parquet import facts_of

_PART = re.compile(r"part-(\d{5,})\.parquet")


def part_name(number: int) -> str:
    """Return what a part is called.

    >>> part_name(7)
    'part-00007.parquet'
    """
    return f"part-{number:05}.parquet"


def check_place(out: str) -> None:
    """Make the folder of the parts.

    Raises
    ------
    OutputError
        If it cannot be made.
    """
    with _told(out):
        store, root = _store(out)
        store.makedirs(root, exist_ok=True)


def write_part(data: bytes | memoryview, out: str, number: int) -> None:
    """Write a part so that nobody ever sees half of it.

    In a folder it is written beside its place and renamed; an object store shows an object when
    all of it is there. Two workers that write the same part do not disturb each other.

    Raises
    ------
    OutputError
        If it cannot be written.
    """
    with _told(out):
        store, root = _store(out)
        place = f"{root}/{part_name(number)}"
        if not _is_local(store):
            store.pipe_file(place, bytes(data))
            return
        beside = Path(root, f".{part_name(number)}.{uuid.uuid4().hex}")
        try:
            with beside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)


def read_facts(out: str, number: int) -> dict[str, str]:
    """Return what the end of a part states; nothing if there is no such part, or only half."""
    with contextlib.suppress(Exception):  # every store has errors of its own
        store, root = _store(out)
        with store.open(f"{root}/{part_name(number)}", "rb") as file:
            return facts_of(file)
    return {}


def remove_parts_from(first: int, out: str) -> None:
    """Take away the parts from a number on, which an earlier run over more files left, and halves.

    Raises
    ------
    OutputError
        If they cannot be taken away.
    """
    with _told(out):
        store, root = _store(out)
        found: list[str] = []
        with contextlib.suppress(FileNotFoundError):  # a store has no folder without objects
            found = store.ls(root, detail=False)
        for path in found:
            name = path.rsplit("/", 1)[-1]
            part = _PART.fullmatch(name)
            half = name.startswith(".") and _PART.match(name[1:])
            if half or (part and int(part[1]) >= first):
                store.rm_file(path)


def _store(place: str) -> tuple[Any, str]:
    import fsspec  # noqa: PLC0415 - an extra

    store, root = fsspec.core.url_to_fs(place)
    return store, root.rstrip("/")


def _is_local(store: Any) -> bool:
    protocol = store.protocol
    return "file" in ((protocol,) if isinstance(protocol, str) else protocol)


def _told(place: str) -> AbstractContextManager[None]:
    """Turn whatever a store raises into an OutputError that names the place."""
    return told(place, Exception, otherwise=lambda error: type(error).__name__)


__all__ = [
    "check_place",
    "part_name",
    "read_facts",
    "remove_parts_from",
    "write_part",
]
