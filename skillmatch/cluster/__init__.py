"""Past one machine: the same rows from a Dask cluster, and from engines that call a function."""

from __future__ import annotations

from skillmatch.cluster.engine import dask_engine
from skillmatch.cluster.parts import PartsProgress, WrittenParts, match_to_parquet
from skillmatch.cluster.tables import TableMatcher

__all__ = ["PartsProgress", "TableMatcher", "WrittenParts", "dask_engine", "match_to_parquet"]
