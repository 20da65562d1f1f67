"""``python match_many.py COUNT [--workers]``: rank so many files; print the most memory it took.

In bytes, of this process. Without workers it answers for the files itself, all alike but for their
names and digests: whatever grows is what a batch holds for each of them.
"""

from __future__ import annotations

import resource
import sys
import tempfile
from collections.abc import Generator, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from skillmatch import rank
from skillmatch.batch.job import Job
from skillmatch.batch.match_file import pack
from skillmatch.batch.messages import Answer, Request
from skillmatch.batch.pool import Done
from skillmatch.batch.rows import row_of, summarize
from skillmatch.match import match_document
from skillmatch.read import document_from_text
from skillmatch.taxonomy import load_taxonomy

TEXT = "Experience\nEngineer, Acme, Jan 2024 - Present\n- Built services in Python, Go and SQL\n"


def answer_at_once(requests: Iterable[Request], job: Job) -> Generator[Done]:
    """Answer as workers would."""
    skills = load_taxonomy()
    document = document_from_text(TEXT)
    result = match_document(document, roles=job.roles, taxonomy=skills, as_of=job.as_of)
    row = row_of("cv.txt", result)
    summary, packed = summarize(row), pack(row)
    for number, request in enumerate(requests):
        yield (
            number,
            Answer(replace(summary, file=request.file, sha256=f"{number:064x}"), packed=packed),
        )


def main(count: int, *, workers: bool) -> None:
    """Rank."""
    with tempfile.TemporaryDirectory() as folder:
        inbox = Path(folder, "inbox")
        inbox.mkdir()
        for number in range(count):
            path = inbox / f"resume-of-candidate-{number:07}.txt"
            path.write_text(f"{TEXT}{number}" if workers else "", encoding="utf-8")
        engine = None if workers else answer_at_once
        ranked = rank.rank_folder(
            inbox, Path(folder, "out"), jobs=2, as_of=date(2026, 11, 1), engine=engine
        )
        # Taking the folder away holds every name of it once more, which is not the batch's doing.
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert ranked.statuses == {"ok": count}
    print(peak * (1 if sys.platform == "darwin" else 1024))  # noqa: T201 - what it is for


if __name__ == "__main__":
    main(int(sys.argv[1]), workers="--workers" in sys.argv)
