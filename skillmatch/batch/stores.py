"""Resumes in object stores: an address (``s3://...``) in place of a path, by fsspec."""

from __future__ import annotations

import os
import re
from typing import Any

from skillmatch.errors import DocumentTooLargeError, MissingDependencyError, UnreadableDocumentError
from skillmatch.read.limits import DEFAULT_LIMITS

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)  # two letters: C:/ is a drive


def is_address(place: str) -> bool:
    """Say whether a place is an address of a store rather than a path.

    >>> is_address("s3://inbox/cv.pdf"), is_address("inbox/cv.pdf"), is_address("C:/cv.pdf")
    (True, False, False)
    """
    return _ADDRESS.match(place) is not None


def absolute(place: str) -> str:
    """Return where a place is for a process that is in another folder.

    >>> absolute("s3://inbox/cv.pdf")
    's3://inbox/cv.pdf'
    """
    # Path.absolute would leave ".." in.
    return place if is_address(place) else os.path.abspath(place)  # noqa: PTH100 - as said above


def fetch(address: str, *, called: str) -> bytes:
    """Return the bytes behind an address.

    Raises
    ------
    MissingDependencyError
        If fsspec, or what it needs for such addresses, is not installed.
    UnreadableDocumentError
        If there is nothing, or it cannot be had.
    DocumentTooLargeError
        If it is over the limit of a file's size.
    """
    limit = DEFAULT_LIMITS.file_bytes
    try:
        with _fsspec().open(address, "rb") as file:
            data: bytes = file.read(limit + 1)
    except ImportError as error:
        raise _missing(address, error) from None
    except Exception as error:  # noqa: BLE001 - every store has errors of its own
        raise _unreadable(called, error) from None
    if len(data) > limit:
        message = f"{called} is larger than {limit // 1_000_000} MB; check that it is a resume"
        raise DocumentTooLargeError(message)
    return data


def list_below(folder: str) -> list[str]:
    """Return all files below the address of a folder, by their paths below it, sorted.

    Raises
    ------
    MissingDependencyError
        If fsspec, or what it needs for such addresses, is not installed.
    UnreadableDocumentError
        If there is no such folder, or it cannot be listed.
    """
    try:
        store, root = _fsspec().core.url_to_fs(folder)
        there = store.exists(root)
        above = root.rstrip("/") + "/"
        found = sorted(path.removeprefix(above) for path in store.find(root))
    except ImportError as error:
        raise _missing(folder, error) from None
    except Exception as error:  # noqa: BLE001 - every store has errors of its own
        raise _unreadable(folder, error) from None
    if not there:
        message = f"{folder} does not exist; check the address"
        raise UnreadableDocumentError(message)
    return found


def _fsspec() -> Any:
    import fsspec  # noqa: PLC0415 - an extra

    return fsspec


def _missing(address: str, error: ImportError) -> MissingDependencyError:
    kind = address.split("://", 1)[0]
    needed = error.name or "a package of its own"
    message = (
        f"addresses that begin with {kind}:// need {needed}: "
        "pip install 'skillmatch[cluster]', and what fsspec names for that store"
    )
    return MissingDependencyError(message)


def _unreadable(called: str, error: Exception) -> UnreadableDocumentError:
    if isinstance(error, FileNotFoundError):
        message = f"{called} does not exist; check the address"
    else:
        message = f"{called} cannot be fetched ({type(error).__name__}); check the address and key"
    return UnreadableDocumentError(message)


__all__ = ["absolute", "fetch", "is_address", "list_below"]
