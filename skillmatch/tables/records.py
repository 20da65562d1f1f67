"""Records of a row of results: flat dictionaries with the keys of the columns."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from skillmatch.batch.results_file import text_of
from skillmatch.tables.columns import (
    COMPETENCY,
    CONTRIBUTION,
    FIT,
    MISSING,
    OUTCOME,
    QUOTE,
    SKILL,
    WARNINGS,
    Column,
    Kind,
    of_role,
    per_file,
)

Record = dict[str, Any]
Row = dict[str, Any]


def result_record(row: Row) -> Record:
    """Return a row as a record of ``results.parquet``: what there are several of, nested.

    Parameters
    ----------
    row
        Plain data of a line of ``results.jsonl``.

    Raises
    ------
    KeyError, TypeError, ValueError
        If it is no such data; so do the others.
    """
    return {
        **_picked((*OUTCOME, WARNINGS), _with_verdict(row)),
        "fits": list(_fits(row)),
        "skills": list(_skills(row)),
        "missing": list(_missing(row)),
        "quotes": list(_quotes(row)),
    }


def file_record(row: Row) -> Record:
    """Return a row as a record of a table per file, with two values for each of its roles."""
    fits = row["fits"]
    best = max(fits, key=lambda fit: fit["score"], default={"role_id": None, "score": None})
    values = _with_verdict(row) | {"best_role": best["role_id"], "score": best["score"]}
    for fit in fits:
        score, band = of_role(fit["role_id"])
        values |= {score.name: fit["score"], band.name: fit["band"]}
    return _picked(per_file(fit["role_id"] for fit in fits), values)


def records_per(per: str, row: Row) -> Iterator[Record]:
    """Yield the records of a row in a table per fit, skill, contribution and so on."""
    file = _picked(OUTCOME[:1], row)
    return (file | record for record in _OF[per](row))


def _with_verdict(row: Row) -> Row:
    return row | {"verdict": (row["comparison"] or {}).get("verdict", "")}


def _fits(row: Row) -> Iterator[Record]:
    return (_picked(FIT, fit) for fit in row["fits"])


def _skills(row: Row) -> Iterator[Record]:
    for evidence in row["skills"]:
        skill, mentions = evidence["skill"], evidence["mentions"]
        facts = {
            "skill_id": skill["id"],
            "skill_name": skill["name"],
            "implied": all(mention["how"] == "implied" for mention in mentions),
            "mentions": len(mentions),
        }
        yield _picked(SKILL, skill | evidence | facts)


def _competencies(row: Row) -> Iterator[Record]:
    for role, part in _of_fits(row, "competencies"):
        names = {"competency": part["id"], "competency_name": part["name"]}
        yield _picked(COMPETENCY, part | role | names)


def _contributions(row: Row) -> Iterator[Record]:
    return (_picked(CONTRIBUTION, part | role) for role, part in _of_fits(row, "contributions"))


def _missing(row: Row) -> Iterator[Record]:
    return (_picked(MISSING, gap | role) for role, gap in _of_fits(row, "missing"))


def _quotes(row: Row) -> Iterator[Record]:
    return (_picked(QUOTE, quote) for quote in row["quotes"])


def _of_fits(row: Row, part: str) -> Iterator[tuple[Record, Record]]:
    """Yield the parts of all fits, each with the id of its role."""
    return (({"role_id": fit["role_id"]}, each) for fit in row["fits"] for each in fit[part])


def _picked(columns: Iterable[Column], values: Row) -> Record:
    return {column.name: _value(column, values[column.name]) for column in columns}


def _value(column: Column, value: Any) -> Any:
    """Return a value that is of its column's kind, and can be written.

    Rows are read from files that anybody may have changed.
    """
    if value is None:
        return None
    if column.many:
        return [_VALUES[column.kind](item) for item in value]
    return _VALUES[column.kind](value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError(value)
    return float(value)


def _whole(value: Any) -> int:
    if type(value) is not int or not 0 <= value < _MOST:
        raise TypeError(value)
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


_MOST = 2**31  # what a column of whole numbers takes
_VALUES: dict[Kind, Callable[[Any], Any]] = {
    "text": text_of,
    "number": _number,
    "whole": _whole,
    "flag": _flag,
}
_OF: dict[str, Callable[[Row], Iterable[Record]]] = {
    "fit": _fits,
    "competency": _competencies,
    "skill": _skills,
    "contribution": _contributions,
    "missing": _missing,
    "quote": _quotes,
}

__all__ = ["Record", "file_record", "records_per", "result_record"]
