"""rank_folder(): a folder of resumes in, results and a ranking out; a run that stops goes on.

It composes what stands below: files, workers, the journal that keeps every row, the outputs.
"""

from __future__ import annotations

import os
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path

from skillmatch.batch.files import list_files
from skillmatch.batch.job import DEFAULT_MEMORY, DEFAULT_TIMEOUT, Job
from skillmatch.batch.journal import Journal, Record
from skillmatch.batch.messages import Answer, Request
from skillmatch.batch.ordered import Paths, ordered
from skillmatch.batch.pool import Engine, count_workers, match_all
from skillmatch.batch.rows import Summary
from skillmatch.batch.run import digest_number, find_duplicates, job_of, place_of
from skillmatch.errors import UnreadableDocumentError, shown
from skillmatch.ranked import EXAMPLES, Progress, RankedFolder
from skillmatch.report.outputs import OutputFolder
from skillmatch.roles import DEFAULT_ROLES, RoleSource
from skillmatch.score import whole_points
from skillmatch.taxonomy import TaxonomySource

_LIMITED = frozenset({"timeout", "oom"})


def rank_folder(
    folder: str | os.PathLike[str],
    out: str | os.PathLike[str],
    *,
    jobs: int | None = None,
    roles: Sequence[RoleSource] = DEFAULT_ROLES,
    taxonomy: TaxonomySource | None = None,
    as_of: date | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    memory: int = DEFAULT_MEMORY,
    fresh: bool = False,
    min_fit: float = 0.0,
    top: int = 10,
    parquet: bool = False,
    html: bool = False,
    engine: Engine | None = None,
    tell: Callable[[Progress], None] = lambda _: None,
) -> RankedFolder:
    """Match every file of a folder and write results and ranking.

    A run that is stopped, or killed, goes on where it was when it is started again; a file that
    is as it was and has its row is not matched again.

    Parameters
    ----------
    folder, roles, taxonomy, as_of, timeout, memory
        As for `match_folder`.
    out
        Where ``results.jsonl`` and ``ranking.csv`` go; a folder that is made if there is none.
    jobs
        Number of worker processes; one per core when ``None``.
    fresh
        Whether to match all files anew.
    min_fit
        In [0, 1]: whoever fits less, in the whole points that are shown, stands in the results and
        not in the ranking.
    top
        How many of the best to return.
    parquet
        Whether to write ``results.parquet`` too; needs ``skillmatch[parquet]``.
    html
        Whether to write ``report.html`` too: ranking and team as a page.
    engine
        What matches instead of worker processes of this machine: `dask_engine`.
    tell
        Called at the start and after every row.

    Raises
    ------
    UnreadableDocumentError
        If there is no such folder, or no file in it: outputs of an earlier run stay as they are,
        as a folder that is empty all of a sudden is most often one that is not there.
    RoleError, TaxonomyError
        If a role or the taxonomy is not right; before any file is read.
    ValueError, TypeError
        If `jobs`, `min_fit`, `timeout` or `memory` is not right.
    OutputError
        If the outputs cannot be written, or another run is writing them. What was there before
        stays as it is, and so does every row this run has made.
    MissingDependencyError
        If `parquet` is asked for and not installed.
    """
    count_workers(jobs, 1)
    _check_share(min_fit)
    with OutputFolder(out, parquet=parquet, html=html) as outputs:
        files = Paths(list_files(folder, leave_out=out))
        if not files:
            message = f"{shown(folder)} holds no files; put the resumes there"
            raise UnreadableDocumentError(message)
        job = job_of(roles=roles, taxonomy=taxonomy, as_of=as_of, timeout=timeout, memory=memory)
        if as_of is None and not fresh:
            job = _on_its_day(job, outputs.journal)
        facts = {"as_of": job.as_of.isoformat()}
        with Journal(
            outputs.journal, run=job.digest, facts=facts, paths=files, fresh=fresh
        ) as journal:
            run = _Run(folder, files, job, journal, tell)
            if engine is None:
                count = count_workers(jobs, len(files))
                run.match(lambda requests, job: match_all(requests, job, count, run.keep))
            else:
                run.match(engine, run.keep)
            journal.finish(files)
            return _write(outputs, run, min_fit=min_fit, top=top)


def _check_share(min_fit: float) -> None:
    if not isinstance(min_fit, int | float):
        message = f"min_fit is a number from 0 to 1, not {type(min_fit).__name__}"
        raise TypeError(message)
    if not 0 <= min_fit <= 1:
        message = f"min_fit is a number from 0 to 1, not {min_fit:g}; 40 points of 100 are 0.4"
        raise ValueError(message)


def _on_its_day(job: Job, journal: Path) -> Job:
    """Return the job as of the day it was begun, so that midnight does not undo its work."""
    run, facts = Journal.unfinished(journal) or ("", {})
    if not facts.get("as_of"):
        return job
    then = replace(job, as_of=date.fromisoformat(facts["as_of"]))
    return then if then.digest == run else job


class _Run:
    """The files, their journal, and how far the run is."""

    def __init__(
        self,
        folder: str | os.PathLike[str],
        files: Sequence[str],
        job: Job,
        journal: Journal,
        tell: Callable[[Progress], None],
    ) -> None:
        self.folder = folder
        self.files = files
        self.job = job
        self.journal = journal
        self._tell = tell
        self.digests = array("Q", bytes(8 * len(files)))
        self._progress = Progress(len(files), begun_afresh=bool(journal.begun_afresh))

    @property
    def limits(self) -> tuple[float, int]:
        """What a file is granted."""
        return (self.job.timeout, self.job.memory)

    @property
    def kept(self) -> int:
        """Of how many files an earlier row still held."""
        return self._progress.kept

    def keep(self, number: int, answer: Answer) -> None:
        """Put a row into the journal, unless an earlier one still holds."""
        if not answer.same:
            self.journal.add(self.files[number], answer.summary, answer.packed, self.limits)

    def match(
        self,
        engine: Engine,
        keep: Callable[[int, Answer], None] = lambda _number, _answer: None,
    ) -> None:
        """Let every file have its row in the journal, by the engine or by `keep`."""
        self._tell(self._progress)
        with closing(engine(self._requests(), self.job)) as answers:
            for number, answer in answers:
                keep(number, answer)
                summary = answer.summary
                if answer.same:
                    summary = self.journal.read(self.files[number]).summary
                self.digests[number] = digest_number(summary.sha256)
                self._count(summary, kept=answer.same)

    def _requests(self) -> Iterator[Request]:
        for path in self.files:
            place = place_of(self.folder, path)
            yield Request(shown(path), place, self._known(path), compact=True)

    def _known(self, path: str) -> str:
        """Return the digest a file had when its row was made, if that row could still hold."""
        if path not in self.journal:
            return ""
        record = self.journal.read(path)
        if record.summary.status in _LIMITED and record.limits != self.limits:
            return ""
        return record.summary.sha256

    def _count(self, row: Summary, *, kept: bool) -> None:
        before = self._progress
        self._progress = replace(
            before,
            done=before.done + 1,
            failed=before.failed + (not row.scored),
            kept=before.kept + kept,
            row=row,
        )
        self._tell(self._progress)


def _write(outputs: OutputFolder, run: _Run, *, min_fit: float, top: int) -> RankedFolder:
    """Write the outputs from the journal; hold no more than a number or two for each file."""
    statuses: Counter[str] = Counter()
    scores = array("d")
    firsts = {
        number: shown(run.files[first]) for number, first in find_duplicates(run.digests).items()
    }
    failures: list[Summary] = []
    for number, record in enumerate(_records(run)):
        row = record.summary
        if number in firsts:
            row = replace(row, duplicate_of=firsts[number])
        if not row.scored and statuses[row.status] < EXAMPLES:
            failures.append(row)
        statuses[row.status] += 1
        scores.append(row.score if row.scored else -1.0)
        outputs.add(row, record.line())

    ranking = _Ranking(run, firsts, scores, min_fit)
    places = outputs.finish(ranking.rows(), [role.id for role in run.job.roles])
    return RankedFolder(
        places=places,
        statuses=dict(statuses),
        top=tuple(ranking.best(top)),
        failures=tuple(failures),
        kept=run.kept,
        duplicates=len(firsts),
        left_out=ranking.left_out,
        as_of=run.job.as_of,
        outdated=outputs.outdated(),
    )


def _records(run: _Run) -> Iterator[Record]:
    return (run.journal.read(path) for path in run.files)


class _Ranking:
    """The order of the rows: the best first, equal ones by name, those without a fit last."""

    def __init__(
        self, run: _Run, firsts: dict[int, str], scores: Sequence[float], min_fit: float
    ) -> None:
        self._run = run
        self._firsts = firsts
        self._scores = scores
        least = round(100 * min_fit, 6)  # of whole points, as the bands are
        self._kept = array(
            "I", (n for n, score in enumerate(scores) if score < 0 or whole_points(score) >= least)
        )
        self.left_out = len(scores) - len(self._kept)
        self._scored = sum(scores[number] >= 0 for number in self._kept)

    def rows(self) -> Iterator[Summary]:
        """Give all rows."""
        return (self._row(number) for number in self._order())

    def best(self, count: int) -> Iterator[Summary]:
        """Give the best."""
        return (self._row(n) for n in islice(self._order(), min(count, self._scored)))

    def _order(self) -> Iterator[int]:
        # The files are sorted by name, and the order of equal ones is kept.
        return ordered(self._kept, lambda number: -self._scores[number])

    def _row(self, number: int) -> Summary:
        row = self._run.journal.read(self._run.files[number]).summary
        first = self._firsts.get(number)
        return replace(row, duplicate_of=first) if first else row


__all__ = ["EXAMPLES", "Engine", "Progress", "RankedFolder", "rank_folder"]
