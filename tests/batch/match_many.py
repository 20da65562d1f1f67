"""``python match_many.py COUNT``: rank so many files; print the most memory that took, in bytes.

The files are bytes made as they are asked for, so nothing but the batch itself can grow.
"""

from __future__ import annotations

import resource
import sys
import tempfile
from collections.abc import Generator, Iterable, Iterator
from datetime import date
from pathlib import Path

from skillmatch import rank
from skillmatch.batch.job import Job
from skillmatch.batch.messages import Answer, Request
from skillmatch.batch.pool import Done
from skillmatch.match import match_document
from skillmatch.batch.match_file import pack
from skillmatch.batch.rows import row_of, summarize
from skillmatch.read import document_from_text
from skillmatch.taxonomy import load_taxonomy

TEXT = "Experience\nEngineer, Acme, Jan 2024 - Present\n- Built services in Python, Go and SQL\n"


def engine(requests: Iterable[Request], job: Job) -> Generator[Done]:
    """Answer for every file as a worker would, without one: workers are not what is measured."""
    result = match_document(
        document_from_text(TEXT), roles=job.roles, taxonomy=load_taxonomy(), as_of=job.as_of
    )
    for number, request in enumerate(requests):
        row = row_of(request.file, result, sha256=f"{number:064x}")
        yield number, Answer(summarize(row), packed=pack(row))


def main(count: int) -> None:
    """Rank."""
    names = [f"resumes/of-the-year/candidate-{number:07}.txt" for number in range(count)]
    rank.list_files = lambda *_args, **_options: sorted(names)
    with tempfile.TemporaryDirectory() as folder:
        ranked = rank.rank_folder(
            "inbox",
            Path(folder),
            as_of=date(2026, 11, 1),
            engine=engine,
            parquet="--parquet" in sys.argv,
        )
    assert ranked.files == count
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak * (1 if sys.platform == "darwin" else 1024))  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]))
