"""Tables: results as columns, for pandas, Polars, pyarrow, DuckDB and whatever speaks Arrow."""

from __future__ import annotations

from skillmatch.tables.table import Table
from skillmatch.tables.tabulate import tabulate

__all__ = ["Table", "tabulate"]
