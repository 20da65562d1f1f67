"""What is slow to build from the data files, kept beside them by content.

A wheel carries it ready-made; a checkout writes it on first use, into ``taxonomies/.cache``, if
that folder may be written. It is never needed: without it everything is built again, only slower.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from skillmatch.installation import taxonomies_folder

FOLDER = ".cache"


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
    """Return what was kept under a name, or ``None`` if it is not that of this key."""
    path = taxonomies_folder() / FOLDER / f"{name}.json"
    try:
        with path.open(encoding="utf-8") as file:
            if file.readline().strip() != json.dumps(key):
                return None
            return json.loads(file.read())
    except (OSError, ValueError, RecursionError):
        return None


def write_cache(name: str, key: str, data: Any) -> None:
    """Keep data under a name; where the folder may not be written, do nothing."""
    folder = taxonomies_folder() / FOLDER
    text = json.dumps(key) + "\n" + json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=folder, prefix=f"{name}.", suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(beside).chmod(0o644)
            Path(beside).replace(folder / f"{name}.json")
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise


__all__ = ["content_key", "read_cache", "write_cache"]
