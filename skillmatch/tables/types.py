"""Types of columns in the words of pyarrow, Polars and pandas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

from skillmatch.contracts import SCHEMA_VERSIONS
from skillmatch.errors import MissingDependencyError
from skillmatch.tables.columns import Column, Kind

VERSION_KEY = "skillmatch.schema_version"
_PANDAS: dict[Kind, str] = {
    "text": "string",
    "number": "float64",
    "whole": "Int32",
    "flag": "boolean",
}


def imported(module: str, *, extra: str, what: str) -> Any:
    """Return a module of an optional package.

    Raises
    ------
    MissingDependencyError
        If it is not installed; the message names the extra that brings it.
    """
    try:
        return import_module(module)
    except ImportError:
        package = module.split(".", 1)[0]
        message = f"{what} needs {package}: pip install 'skillmatch[{extra}]'"
        raise MissingDependencyError(message) from None


def arrow_schema(columns: Iterable[Column]) -> Any:
    """Return the `pyarrow.Schema` of columns; it says which version of a row they come from."""
    import pyarrow as pa  # noqa: PLC0415 - an extra

    metadata = {VERSION_KEY: str(SCHEMA_VERSIONS["row"])}
    fields = [pa.field(column.name, _arrow_type(column, pa)) for column in columns]
    return pa.schema(fields, metadata=metadata)


def _arrow_type(column: Column, pa: Any) -> Any:
    if column.parts:
        return pa.list_(pa.struct([(part.name, _arrow_type(part, pa)) for part in column.parts]))
    kinds: dict[Kind, Any] = {
        "text": pa.string(),
        "number": pa.float64(),
        "whole": pa.int32(),
        "flag": pa.bool_(),
    }
    return pa.list_(kinds[column.kind]) if column.many else kinds[column.kind]


def polars_schema(columns: Iterable[Column], polars: Any) -> dict[str, Any]:
    """Return the Polars type of each column."""
    return {column.name: _polars_type(column, polars) for column in columns}


def _polars_type(column: Column, polars: Any) -> Any:
    kinds: dict[Kind, Any] = {
        "text": polars.String,
        "number": polars.Float64,
        "whole": polars.Int32,
        "flag": polars.Boolean,
    }
    return polars.List(kinds[column.kind]) if column.many else kinds[column.kind]


def pandas_series(column: Column, values: Sequence[Any], pandas: Any) -> Any:
    """Return a column as a pandas series that keeps its type where values are missing."""
    if column.many:
        return pandas.Series(values, dtype="object")
    return pandas.Series(values, dtype=_PANDAS[column.kind])


__all__ = ["VERSION_KEY", "arrow_schema", "imported", "pandas_series", "polars_schema"]
