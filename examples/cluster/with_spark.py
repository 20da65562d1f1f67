"""Match the resumes of a folder with Spark: one matcher for each partition, Parquet out.

Run: pip install pyspark pandas 'skillmatch[cluster,parquet]' (and Java), then
     python examples/cluster/with_spark.py FOLDER OUT
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

import skillmatch as sm
from skillmatch.report.parquet import schema


def match_resumes(frames: Iterable[Any]) -> Iterator[Any]:
    """Give a table of rows for each table of places; a file that kills the matcher is a row."""
    with sm.TableMatcher(as_of=date(2026, 11, 1)) as matcher:
        for frame in frames:
            yield matcher.match(frame["place"]).to_pandas()


def main() -> None:
    """Match a folder and write the rows."""
    folder, out = sys.argv[1:3]
    places = [(str(path),) for path in sorted(Path(folder).resolve().rglob("*")) if path.is_file()]
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers' Python: this one
    spark = (
        SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    )
    rows = (
        spark.createDataFrame(places, "place string")
        .repartition(2)
        .mapInPandas(match_resumes, from_arrow_schema(schema()))
    )
    rows.write.mode("overwrite").parquet(str(Path(out).resolve()))
    print(f"{len(places)} resumes matched, rows in {out}")
    spark.stop()


if __name__ == "__main__":
    main()
