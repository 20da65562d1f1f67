"""Table: columns of results, handed to pandas, Polars, pyarrow and DuckDB."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from skillmatch.tables.columns import Column
from skillmatch.tables.types import arrow_schema, imported, pandas_series, polars_schema

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa


_ROWS_SHOWN = 10
_LONGEST_CELL = 80


class Table:
    """Rows and typed columns, as `tabulate` gives them; it does not change.

    Whatever takes Arrow's PyCapsule streams takes it as it is, if pyarrow is installed:
    ``pyarrow.table(table)``, ``polars.DataFrame(table)``, and DuckDB's
    ``duckdb.sql("SELECT * FROM table_of_mine")`` over a variable of that name.

    Parameters
    ----------
    columns
        Names and types.
    records
        Rows; what a row lacks is missing in its column.
    what
        What a row is of, for its ``repr``.
    """

    def __init__(
        self, columns: Sequence[Column], records: Iterable[Mapping[str, Any]], *, what: str = "row"
    ) -> None:
        self._columns = tuple(columns)
        self._what = what
        self._values: dict[str, list[Any]] = {column.name: [] for column in self._columns}
        self._length = 0
        self._arrow: pa.Table | None = None
        same: dict[str, str] = {}  # names of skills and files come back in every other row
        for record in records:
            self._length += 1
            for name, values in self._values.items():
                value = record.get(name)
                values.append(same.setdefault(value, value) if type(value) is str else value)

    def __len__(self) -> int:
        """Return the number of rows."""
        return self._length

    def __repr__(self) -> str:
        """Return how many rows and which columns there are."""
        return f"<Table: {self._length} rows, one per {self._what}: {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        """Return the first rows and how many there are, as notebooks show a table."""
        head = "".join(f"<th>{escape(name)}</th>" for name in self.columns)
        rows = zip(*(values[:_ROWS_SHOWN] for values in self._values.values()), strict=True)
        body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
        first = f", of which the first {_ROWS_SHOWN} are shown" if len(self) > _ROWS_SHOWN else ""
        told = f"{len(self):,} rows, one per {escape(self._what)}{first}"
        return (
            f"<table><caption>{told}</caption><thead><tr>{head}</tr></thead>"
            f"<tbody>{body}</tbody></table>"
        )

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns."""
        return tuple(self._values)

    @property
    def meanings(self) -> dict[str, str]:
        """What each column says, with unit and range."""
        return {column.name: column.meaning for column in self._columns}

    def records(self) -> list[dict[str, Any]]:
        """Return the rows as flat dictionaries; ``None`` is what is missing.

        For ``csv.DictWriter``, JSON, or any library that takes lists of dictionaries.
        """
        names = self.columns
        rows = zip(*self._values.values(), strict=True)
        return [dict(zip(names, row, strict=True)) for row in rows]

    def to_pandas(self) -> pd.DataFrame:
        """Return a `pandas.DataFrame`; missing values keep the type of their column.

        Texts are ``string``, whole numbers ``Int32``, flags ``boolean``, all with ``pandas.NA``;
        numbers ``float64`` with NaN; lists ``object``.

        Raises
        ------
        MissingDependencyError
            If pandas is not installed.
        """
        pandas = imported("pandas", extra="pandas", what="to_pandas()")
        series = {
            column.name: pandas_series(column, self._values[column.name], pandas)
            for column in self._columns
        }
        return pandas.DataFrame(series)

    def to_polars(self) -> pl.DataFrame:
        """Return a `polars.DataFrame`.

        Raises
        ------
        MissingDependencyError
            If Polars is not installed.
        """
        polars = imported("polars", extra="polars", what="to_polars()")
        return polars.DataFrame(self._values, schema=polars_schema(self._columns, polars))

    def to_arrow(self) -> pa.Table:
        """Return a `pyarrow.Table`; it is made once, and shared by all who ask for it.

        Raises
        ------
        MissingDependencyError
            If pyarrow is not installed.
        """
        if self._arrow is None:
            pyarrow = imported("pyarrow", extra="parquet", what="a table for Arrow")
            schema = arrow_schema(self._columns)
            self._arrow = pyarrow.Table.from_pydict(self._values, schema=schema)
        return self._arrow

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Return the table as an Arrow stream (PyCapsule), which DuckDB, Polars and others take.

        Raises
        ------
        MissingDependencyError
            If pyarrow is not installed.
        """
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """Return the columns and their types as Arrow has them (PyCapsule).

        Raises
        ------
        MissingDependencyError
            If pyarrow is not installed.
        """
        return self.to_arrow().schema.__arrow_c_schema__()


def _cell(value: Any) -> str:
    """Return a cell of HTML; nothing is shown where a value is missing.

    >>> _cell(None), _cell(0.123456), _cell(["R", "<b>"])
    ('<td></td>', '<td>0.1235</td>', '<td>R, &lt;b&gt;</td>')
    """
    if value is None:
        return "<td></td>"
    if isinstance(value, float):
        value = f"{value:.4g}"
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    cut = text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…"
    return f"<td>{escape(cut)}</td>"


__all__ = ["Table"]
