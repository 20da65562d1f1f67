"""tabulate: a table of whatever is at hand, results or what they rest on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any, Literal

from skillmatch.batch.results_file import map_rows
from skillmatch.batch.rows import BatchRow, row_of
from skillmatch.errors import ResultError
from skillmatch.files import is_folder
from skillmatch.ranked import RankedFolder
from skillmatch.results import MatchResult
from skillmatch.roles import Role
from skillmatch.tables.columns import NEED, OF_RESULTS, TAXONOMY_SKILL, per_file
from skillmatch.tables.data import need_records, taxonomy_records
from skillmatch.tables.records import Record, file_record, records_per
from skillmatch.tables.table import Table
from skillmatch.taxonomy import Taxonomy

Per = Literal["file", "fit", "competency", "skill", "contribution", "missing", "quote"]
Results = MatchResult | BatchRow | RankedFolder | str | os.PathLike[str]

_RESULTS = "results.jsonl"


def tabulate(
    source: Results | Iterable[MatchResult | BatchRow] | Taxonomy | Role | Iterable[Role],
    *,
    per: Per = "file",
) -> Table:
    """Return a table of results, of a taxonomy or of roles.

    Parameters
    ----------
    source
        A `MatchResult` or a `BatchRow`, or an iterable of them, such as `match_folder` gives; a
        `RankedFolder`; the path of a ``results.jsonl`` or of the folder that holds it. A `Taxonomy`
        gives a row per skill; a `Role`, or an iterable of them, a row per skill that meets a need.
    per
        Of results: what a row is of. ``"file"`` has the fits as columns (``"ai-engineer score"``,
        ``"ai-engineer band"``, the roles by id), and a row for every file, failures too; the others
        have the file in their first column: ``"fit"`` (a file and a role), ``"competency"``,
        ``"skill"``, ``"contribution"``, ``"missing"`` (a skill that would add), ``"quote"``.

    Returns
    -------
    Table
        With `Table.to_pandas`, `Table.to_polars`, `Table.to_arrow` and `Table.records`. All of it
        is in memory; of millions of files take ``results.parquet``.

    Raises
    ------
    ResultError
        If a file holds no results, or those of a newer skillmatch, with the line; or if an item of
        an iterable is of another kind.
    OutputError
        If a file cannot be read.
    ValueError
        If there are no tables per such a thing.

    Examples
    --------
    >>> from skillmatch import match_resume
    >>> table = tabulate(match_resume(text="Skills: Python, PyTorch"), per="skill")
    >>> [(row["skill_id"], row["mentions"]) for row in table.records()][:2]
    [('python', 1), ('pytorch', 1)]
    """
    if per != "file" and per not in OF_RESULTS:
        message = f"no table has a row per {per!r}; there are {', '.join(['file', *OF_RESULTS])}"
        raise ValueError(message)
    if isinstance(source, Taxonomy):
        return Table(TAXONOMY_SKILL, taxonomy_records(source), what="skill")
    if isinstance(source, Role):
        return tabulate([source])
    if isinstance(source, BatchRow | MatchResult):
        return tabulate([source], per=per)
    if isinstance(source, RankedFolder):
        source = _results_of(source)
    if isinstance(source, str | os.PathLike):
        path = Path(source) / _RESULTS if is_folder(Path(source)) else Path(source)
        return _table(lambda function: map_rows(function, path), per)
    return _of_items(iter(source), per)


def _of_items(items: Iterator[Any], per: str) -> Table:
    """Return a table of rows, results or roles; the first item says which."""
    first = list(islice(items, 1))
    if first and isinstance(first[0], Role):
        roles = _checked(chain(first, items), Role)
        return Table(NEED, need_records(roles), what="skill that meets a need")
    rows = map(_plain, _checked(chain(first, items), BatchRow, MatchResult))
    return _table(lambda function: map(function, rows), per)


def _checked(items: Iterable[Any], *kinds: type) -> Iterator[Any]:
    for item in items:
        if not isinstance(item, kinds):
            wanted = " or ".join(kind.__name__ for kind in kinds)
            message = f"a table of {wanted} holds nothing else, but here is {type(item).__name__}"
            raise ResultError(message)
        yield item


def _plain(item: BatchRow | MatchResult) -> Record:
    row = row_of(item.document.name, item) if isinstance(item, MatchResult) else item
    return row.to_dict()


def _results_of(ranked: RankedFolder) -> Path:
    found = next((place for place in ranked.places if place.name == _RESULTS), None)
    if found is None:
        message = f"the ranking names no {_RESULTS}; give the path of the file"
        raise ResultError(message)
    return found


def _table(mapped: Callable[[Callable[[Record], Any]], Iterator[Any]], per: str) -> Table:
    """Return a table of rows; `mapped` gives what a function makes of each of them."""
    if per == "file":
        return _per_file(mapped(lambda row: (_roles_of(row), file_record(row))))
    records = mapped(lambda row: list(records_per(per, row)))
    return Table(OF_RESULTS[per], chain.from_iterable(records), what=per)


def _per_file(found: Iterable[tuple[set[str], Record]]) -> Table:
    roles: set[str] = set()
    records = []
    for asked, record in found:
        roles |= asked
        records.append(record)
    return Table(per_file(sorted(roles)), records, what="file")


def _roles_of(row: Record) -> set[str]:
    return {fit["role_id"] for fit in row["fits"]}


__all__ = ["tabulate"]
