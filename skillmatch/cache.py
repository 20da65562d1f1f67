"""What is slow to build from the data files, kept beside them by content.

A wheel carries it ready-made; a checkout writes it on first use, into ``taxonomies/.cache``, if
that folder may be written. What is built from large files of the user's own is kept only in a
folder that they name (`VARIABLE`). It is never needed: without it everything is built again, only
slower.
"""

from __future__ import annotations

import gc
import hashlib
import marshal
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from skillmatch.installation import taxonomies_folder

FOLDER = ".cache"
SUFFIX = "marshal"
VARIABLE = "SKILLMATCH_CACHE"
"""The environment variable that names the folder for what is built from the user's own files."""
_OWN = "skillmatch-"  # begins the names of ours: the folder may hold files of others
MOST_OWN = 12
"""Files kept for taxonomies of the user's own: three for each of the four used last."""


def content_key(files: Iterable[Path], *more: str) -> str:
    """Return a key that changes when the content of any file, or any of the texts, changes."""
    digest = hashlib.sha256()
    for path in files:
        content = path.read_bytes()
        digest.update(f"{path.name} {len(content)}\n".encode())
        digest.update(content)
    for text in more:
        digest.update(f"{text}\n".encode())
    return digest.hexdigest()


def own_folder() -> Path | None:
    """Return the folder for what is built from the user's own files; ``None`` if none is named.

    Nobody finds files of ours in their home that they have not asked for.
    """
    named = os.environ.get(VARIABLE, "")
    return Path(named) if named else None


def read_own_cache(name: str, key: str) -> Any:
    """Return what was kept of a file of the user's own, which then counts as used last."""
    path = _own_path(name, key)
    if path is None or not _is_only_ours(path):
        return None
    kept = _read(path, key)
    if kept is not None:
        with suppress(OSError):
            os.utime(path)
    return kept


def write_own_cache(name: str, key: str, data: Any) -> None:
    """Keep data of a file of the user's own, and let go what was not used for longest.

    Where no folder is named, or it cannot be written, nothing is kept. Only the user may read it.
    """
    path = _own_path(name, key)
    if path is None:
        return
    _write(path, key, data, mode=0o600)
    with suppress(OSError, ValueError):
        others = [other for other in path.parent.glob(f"{_OWN}*.{SUFFIX}") if other != path]
        others.sort(key=lambda other: other.stat().st_mtime, reverse=True)
        for old in others[MOST_OWN - 1 :]:
            old.unlink(missing_ok=True)


def _own_path(name: str, key: str) -> Path | None:
    folder = own_folder()
    return None if folder is None else folder / f"{_OWN}{name}-{key[:16]}.{SUFFIX}"


def _is_only_ours(path: Path) -> bool:
    """Say whether nobody else can have written a file: its digest is no secret."""
    if os.name != "posix":
        return True
    try:
        about = path.lstat()
    except (OSError, ValueError):
        return False
    return (
        stat.S_ISREG(about.st_mode) and about.st_uid == os.geteuid() and not about.st_mode & 0o022
    )


def read_cache(name: str, key: str) -> Any:
    """Return what was kept under a name, or ``None`` if it is not that of this key.

    It is kept in the form of ``marshal``, which reads four times as fast as JSON; as that trusts
    its input, a digest in front of it makes sure that it is what was written.
    """
    return _read(taxonomies_folder() / FOLDER / f"{name}.{SUFFIX}", key)


def _read(path: Path, key: str) -> Any:
    try:
        content = path.read_bytes()
    except (OSError, ValueError):
        return None
    head = _head(key, b"")
    data = content[len(head) :]
    if content[: len(head)] != _head(key, data):
        return None
    with collector_paused(), suppress(EOFError, ValueError, TypeError):
        return marshal.loads(data)  # noqa: S302 - the digest says that we wrote it
    return None


def write_cache(name: str, key: str, data: Any) -> None:
    """Keep data under a name; where the folder may not be written, do nothing."""
    _write(taxonomies_folder() / FOLDER / f"{name}.{SUFFIX}", key, data, mode=0o644)


def _write(path: Path, key: str, data: Any, *, mode: int) -> None:
    content = marshal.dumps(data)
    with suppress(OSError, ValueError):  # ValueError: a name that no file can have
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f"{path.stem}.", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_head(key, content) + content)
            Path(beside).chmod(mode)
            Path(beside).replace(path)
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise


@contextmanager
def collector_paused() -> Iterator[None]:
    """Hold the garbage collector while many small objects are made that all stay."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _head(key: str, content: bytes) -> bytes:
    """Return what stands before the content: digests of the key and of the content."""
    digest = hashlib.sha256(content).hexdigest()
    return f"{hashlib.sha256(key.encode()).hexdigest()} {digest}\n".encode()


__all__ = [
    "VARIABLE",
    "collector_paused",
    "content_key",
    "own_folder",
    "read_cache",
    "read_own_cache",
    "write_cache",
    "write_own_cache",
]
