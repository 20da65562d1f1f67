"""One file in a worker: its bytes, its digest, its row; every failure is a row."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from skillmatch.batch.job import Job
from skillmatch.batch.messages import Answer, Begun, Request
from skillmatch.batch.rows import BatchRow, pack, row_of, summarize
from skillmatch.batch.stores import fetch, is_address
from skillmatch.errors import (
    DocumentError,
    MissingDependencyError,
    UnreadableDocumentError,
    shown,
)
from skillmatch.files import is_folder
from skillmatch.match import match_document
from skillmatch.read import read_bytes
from skillmatch.read.given import check_path
from skillmatch.results import MatchResult
from skillmatch.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True)
class FileMatcher:
    """Matches one file after the other, in the process it is called in.

    Attributes
    ----------
    job
        What is asked of every file.
    taxonomy
        The job's skills, loaded.
    """

    job: Job
    taxonomy: Taxonomy

    def match(self, request: Request, tell: Callable[[Begun], None]) -> Answer:
        """Match one file.

        Parameters
        ----------
        request
            Which.
        tell
            Called with the digest of the file's bytes before they are looked at.
        """
        try:
            data = _bytes_of(request)
        except Exception as error:  # noqa: BLE001 - becomes a row
            return answer_of(self._failure(request.file, error), request)
        digest = hashlib.sha256(data).hexdigest()
        tell(Begun(digest, len(data)))
        if digest == request.known:
            return Answer(summarize(BatchRow(request.file, "ok", sha256=digest)), same=True)
        try:
            result = self._result(request, data)
            row = row_of(request.file, result, sha256=digest)
            if request.whole:
                return Answer(summarize(row), result=result)
            return answer_of(row, request)
        except Exception as error:  # noqa: BLE001 - becomes a row
            return answer_of(replace(self._failure(request.file, error), sha256=digest), request)

    def _result(self, request: Request, data: bytes) -> MatchResult:
        document = self.job.read(data, name=request.file)
        day = request.as_of or self.job.as_of
        return match_document(document, roles=self.job.roles, taxonomy=self.taxonomy, as_of=day)

    def _failure(self, file: str, error: Exception) -> BatchRow:
        if isinstance(error, MemoryError):
            return BatchRow(file, "oom", out_of_memory(file, self.job))
        return _failure(file, error)


def _bytes_of(request: Request) -> bytes:
    place = request.place
    if isinstance(place, bytes):
        return place
    if is_address(place):
        return fetch(place, called=request.file)
    check_path(place)
    if is_folder(Path(place)):
        message = f"{shown(request.file)} is a folder that cannot be opened; check its permissions"
        raise UnreadableDocumentError(message)
    return read_bytes(Path(place), called=request.file)


def _failure(file: str, error: Exception) -> BatchRow:
    if isinstance(error, DocumentError):
        return BatchRow(file, error.status, str(error))
    if isinstance(error, RecursionError):
        return BatchRow(file, "crash", f"{file} is nested too deeply")
    if isinstance(error, MissingDependencyError):
        return BatchRow(file, "internal_error", str(error))
    # The exception's own message may hold resume text; its kind is enough to find the bug.
    return BatchRow(file, "internal_error", f"{type(error).__name__} in skillmatch")


def out_of_memory(file: str, job: Job) -> str:
    """Return what is said of a file that needs too much memory, however that came to light."""
    return f"{file} needs more memory than there is, or than {job.memory / 1_000_000:g} MB"


def answer_of(row: BatchRow, request: Request) -> Answer:
    """Return a row as the answer to a request, in the form that was asked for."""
    if not request.compact:
        return Answer(summarize(row), row=row)
    return Answer(summarize(row), packed=pack(row))


__all__ = ["FileMatcher", "answer_of", "out_of_memory"]
