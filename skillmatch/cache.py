"""What is slow to build from the data files, kept beside them by content.

A wheel carries it ready-made; a checkout writes it on first use, into ``taxonomies/.cache``, if
that folder may be written. It is never needed: without it everything is built again, only slower.
"""

from __future__ import annotations

import gc
import hashlib
import marshal
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from skillmatch.installation import taxonomies_folder

FOLDER = ".cache"
SUFFIX = "marshal"


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


def read_cache(name: str, key: str) -> Any:
    """Return what was kept under a name, or ``None`` if it is not that of this key.

    It is kept in the form of ``marshal``, which reads four times as fast as JSON; as that trusts
    its input, a digest in front of it makes sure that it is what was written.
    """
    path = taxonomies_folder() / FOLDER / f"{name}.{SUFFIX}"
    try:
        content = path.read_bytes()
    except OSError:
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
    folder = taxonomies_folder() / FOLDER
    content = marshal.dumps(data)
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=folder, prefix=f"{name}.", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_head(key, content) + content)
            Path(beside).chmod(0o644)
            Path(beside).replace(folder / f"{name}.{SUFFIX}")
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


__all__ = ["collector_paused", "content_key", "read_cache", "write_cache"]
