"""What skillmatch finds in resumes, and what that takes, beside other extractors, in one table.

Run: python benchmarks/peers.py [DATA] [--environments DIR]

DATA holds resumes/texts, resumes/gold and, if there are any, resumes/pdfs (benchmarks/README.md
describes the formats); PDFs that are missing are set from the texts. Without DATA only speed and
memory are measured, on examples/resumes. With --environments each peer is installed by pip into a
virtual environment of its own in DIR, as what they need contradicts each other; without it those
are measured that are installed beside skillmatch. Every extractor runs in a process of its own, on
one core; they take turns; seconds are those of the processor.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from extraction.extractors import EXTRACTORS
from extraction.inputs import Resume, examples, labelled, write_names
from extraction.processes import measure
from extraction.table import lines_of

import skillmatch as sm


def main() -> None:
    """Measure every extractor and print one table."""
    options = _options()
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        resumes = labelled(options.data, work) if options.data else examples(work)
        if not resumes:
            sys.exit(
                f"{options.data} holds no resumes/gold/*.json: benchmarks/README.md has the format"
            )
        print(_heading(resumes, options.rounds))
        if not options.data:
            print(
                "Speed and memory only: the examples have no gold skills; give DATA for the rest."
            )
        print()
        rows = measure(
            resumes,
            write_names(work),
            environments=options.environments,
            rounds=options.rounds,
            limit=options.limit,
            wanted=options.only or tuple(EXTRACTORS),
        )
    for line in lines_of(rows):
        print(line)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", nargs="?", type=Path)
    parser.add_argument("--environments", type=Path, help="where peers are installed; uses pip")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--limit", type=float, default=300, help="seconds an answer may take")
    parser.add_argument("--only", action="append", choices=EXTRACTORS, help="one extractor")
    return parser.parse_args()


def _heading(resumes: list[Resume], rounds: int) -> str:
    size = sum(len(resume.text) for resume in resumes) / len(resumes)
    machine = f"{platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    day = f"{datetime.now(tz=UTC):%Y-%m-%d}"
    return (
        f"skillmatch {sm.__version__}, {day}: {len(resumes)} resumes of {size:,.0f} characters; "
        f"{machine}; each resume's fastest of {rounds} rounds"
    )


if __name__ == "__main__":
    main()
