"""IsolatedMatcher: resumes of strangers, each in a process that it may kill without harm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from queue import SimpleQueue
from typing import Self

from skillmatch.batch.job import DEFAULT_MEMORY, DEFAULT_TIMEOUT
from skillmatch.batch.matcher import Matcher
from skillmatch.batch.messages import Request
from skillmatch.batch.pool import check_jobs, usable_cores
from skillmatch.batch.rows import Summary
from skillmatch.batch.run import job_of
from skillmatch.errors import (
    DocumentError,
    DocumentStoppedError,
    DocumentTooLargeError,
    EmptyFileError,
    EncryptedDocumentError,
    NoTextError,
    SkillmatchError,
    UnreadableDocumentError,
    UnsupportedFormatError,
    shown,
)
from skillmatch.results import MatchResult
from skillmatch.roles import DEFAULT_ROLES, RoleSource
from skillmatch.taxonomy import TaxonomySource

_READING_ERRORS: dict[str, type[DocumentError]] = {
    error.status: error
    for error in (
        DocumentTooLargeError,
        EmptyFileError,
        EncryptedDocumentError,
        NoTextError,
        UnreadableDocumentError,
        UnsupportedFormatError,
    )
}
_STOPPED = ("crash", "oom", "timeout")


class IsolatedMatcher:
    """Matches the bytes of resumes in worker processes, for servers that take them from strangers.

    A file that crashes its process, or takes too long or too much memory, raises an error that says
    so; the process is replaced, and this one is never harmed. Taxonomy and roles are loaded once
    for each worker. Nothing is written to disk. Any number of threads may call `match`; as many
    files are matched at a time as there are workers, and the others wait.

    Parameters
    ----------
    jobs
        Number of worker processes; one per core when ``None``. Each takes some 150 MB.
    roles, taxonomy
        As for `match_resume`.
    timeout
        Seconds one file may take.
    memory
        Bytes one file may take, at least 50 million; on Linux.

    Raises
    ------
    RoleError, TaxonomyError
        If a role or the taxonomy is not right.
    ValueError
        If `jobs`, `timeout` or `memory` is too small.

    Examples
    --------
    >>> with IsolatedMatcher(jobs=1) as matcher:  # doctest: +SKIP
    ...     result = matcher.match(upload.read(), name=upload.filename)
    """

    def __init__(
        self,
        *,
        jobs: int | None = None,
        roles: Sequence[RoleSource] = DEFAULT_ROLES,
        taxonomy: TaxonomySource | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        memory: int = DEFAULT_MEMORY,
    ) -> None:
        check_jobs(jobs)
        job = job_of(roles=roles, taxonomy=taxonomy, as_of=None, timeout=timeout, memory=memory)
        self._matchers = [Matcher(job) for _ in range(jobs or usable_cores())]
        self._closed = False
        self._free: SimpleQueue[Matcher] = SimpleQueue()
        for matcher in self._matchers:
            self._free.put(matcher)

    def __enter__(self) -> Self:
        """Start the processes, so that the first resumes need not wait for them."""
        try:
            for matcher in self._matchers:
                matcher.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes."""
        self.close()

    def match(self, data: bytes, *, name: str = "resume", as_of: date | None = None) -> MatchResult:
        """Match one resume, as `match_resume` does.

        Parameters
        ----------
        data
            The bytes of the file.
        name
            What messages call it; its kind is told by its content.
        as_of
            The day that "Present" stands for; today when ``None``.

        Returns
        -------
        MatchResult

        Raises
        ------
        DocumentError
            If the resume cannot be read; `DocumentStoppedError` if its process was killed.
        SkillmatchError
            If the matcher is closed, no process can be started, or for a bug of skillmatch.
        """
        day = as_of or datetime.now().astimezone().date()
        request = Request(shown(name), data, whole=True, as_of=day)
        matcher = self._free.get()
        try:
            answer = None if self._closed else matcher.match(request)
        finally:
            self._free.put(matcher)
        if answer is None or self._closed:  # what a stopped process answers means nothing
            message = "the matcher is closed; make another one"
            raise SkillmatchError(message)
        if answer.result is None:
            raise _error(answer.summary)
        return answer.result

    def close(self) -> None:
        """End the processes at once; who waits for a result gets an error."""
        self._closed = True
        for matcher in self._matchers:
            matcher.stop()
        ended = [self._free.get() for _ in self._matchers]  # each when nobody uses it any more
        for matcher in ended:
            matcher.close()
            self._free.put(matcher)  # for those who wait for one, to be told


def _error(summary: Summary) -> SkillmatchError:
    """Return the error that the row of a failed file stands for."""
    if summary.status in _STOPPED:
        stopped = DocumentStoppedError(summary.reason)
        stopped.status = summary.status
        return stopped
    if summary.status in _READING_ERRORS:
        return _READING_ERRORS[summary.status](summary.reason)
    return SkillmatchError(summary.reason)


__all__ = ["IsolatedMatcher"]
