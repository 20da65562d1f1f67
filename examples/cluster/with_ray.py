"""Match the resumes of a folder with Ray Data: one matcher in each actor, Parquet out.

Run: pip install 'ray[data]' 'skillmatch[cluster,parquet]', then
     python examples/cluster/with_ray.py FOLDER OUT
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import ray

import skillmatch as sm


class MatchResumes:
    """What an actor holds; a file that kills the matcher's process kills no actor."""

    def __init__(self) -> None:
        """Load taxonomy and roles, once for all batches."""
        self.matcher = sm.TableMatcher(as_of=date(2026, 11, 1))

    def __call__(self, batch: Any) -> Any:
        """Return a row for each place of a batch."""
        return self.matcher.match(batch["place"].to_pylist())


def main() -> None:
    """Match a folder and write the rows."""
    folder, out = sys.argv[1:3]
    places = [str(path) for path in sorted(Path(folder).resolve().rglob("*")) if path.is_file()]
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    rows = ray.data.from_items([{"place": place} for place in places]).map_batches(
        MatchResumes,
        batch_format="pyarrow",
        batch_size=16,
        compute=ray.data.ActorPoolStrategy(size=2),
    )
    rows.write_parquet(str(Path(out).resolve()))
    print(f"{len(places)} resumes matched, rows in {out}")
    ray.shutdown()


if __name__ == "__main__":
    main()
