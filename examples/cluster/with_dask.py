"""Match the resumes of a folder with Dask: the workers write Parquet parts, nothing passes here.

Run: pip install 'skillmatch[cluster,parquet]', then
     python examples/cluster/with_dask.py FOLDER OUT [SCHEDULER]
"""

from __future__ import annotations

import sys
from datetime import date

import skillmatch as sm


def main() -> None:
    """Match a folder and write the rows; without a scheduler, with two workers of this machine."""
    folder, out = sys.argv[1:3]
    scheduler = sys.argv[3] if len(sys.argv) > 3 else None
    written = sm.match_to_parquet(
        folder, out, cluster=scheduler, workers=2, as_of=date(2026, 11, 1), files_per_part=200
    )
    print(f"{written.files} resumes matched, rows in {written.out}: {written.statuses}")


if __name__ == "__main__":
    main()
