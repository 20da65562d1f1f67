"""``python run_batch.py ARGUMENTS``: ``skillmatch``, with a reader that notes its files.

The environment's SKILLMATCH_TEST_LOG names the file that it notes them in.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
import faults

from skillmatch import rank
from skillmatch.batch.job import Job
from skillmatch.batch.run import job_of
from skillmatch.cli import main


def job_that_notes(**options: Any) -> Job:
    """Return the job that is asked for, with another reader."""
    return replace(job_of(**options), read=faults.read_and_log)


if __name__ == "__main__":
    rank.job_of = job_that_notes
    main()
