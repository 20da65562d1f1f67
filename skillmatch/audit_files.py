"""The files of an audit: scores from a batch's outputs, groups from the user's table."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from skillmatch.contracts import check_version
from skillmatch.errors import AuditError, Problem, ResultError, RoleError, shown
from skillmatch.report.outputs import EXACT, FORMULA_STARTS
from skillmatch.roles import load_role
from skillmatch.written.yaml_sentences import nearest

FILE_COLUMN = "file"
UNKNOWN = "unknown"
_NOT_SCORES = frozenset({"rank", FILE_COLUMN, "status", "reason"})
_MOST_BYTES = 1_000_000_000
_DELIMITERS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class _Table:
    """A table with a header: each row with its line."""

    place: str
    columns: list[str]
    rows: list[tuple[int, dict[str, str]]]
    decimal_comma: bool


def read_scores(
    path: Path, column: str | None, *, is_fit: bool = False
) -> tuple[str, dict[str, float | None]]:
    """Read the scores of a batch: its ``ranking.csv`` or ``results.jsonl``.

    Parameters
    ----------
    path
        The file.
    column
        Which score: a role's id, or another column of numbers; ``None`` where there is but one.
    is_fit
        Whether it is a role's fit whatever the table says; a fit lies between 0 and 100.

    Returns
    -------
    tuple
        What the score is called, and the score of each file in points of 100; ``None`` where a file
        has none.

    Raises
    ------
    AuditError
        With every problem, its file and its line.
    """
    text = _text(path)
    if text.lstrip().startswith("{"):
        return _scores_of_lines(shown(path), text, column)
    table = _table(path, text)
    scores = [name for name in table.columns if f"{name} band" in table.columns]
    name = _chosen(table.place, scores, table.columns, column)
    is_fit = is_fit or name in scores or bool(role_called(name))
    found: dict[str, float | None] = {}
    problems = []
    exact = f"{name}{EXACT}"
    column = exact if exact in table.columns else name
    for line, row in table.rows:
        value, problem = _number(row[column], decimal_comma=table.decimal_comma)
        if is_fit and value is not None and not 0 <= value <= 100:  # noqa: PLR2004 - fits are told of 100
            problem = f"the fit {row[column]!r} is not between 0 and 100; correct it"
        if row[FILE_COLUMN] in found:
            problem = f"the file {row[FILE_COLUMN]!r} stands in it twice; leave one of the rows out"
        if problem:
            problems.append(Problem(table.place, line, problem))
        found[row[FILE_COLUMN]] = value
    if problems:
        raise AuditError(problems=tuple(problems))
    return name, found


def read_groups(path: Path) -> dict[str, dict[str, str]]:
    """Read which group each file's person stated, in each category.

    The table has a column ``file`` and one for each category; an empty cell, or "unknown", is
    unknown.

    Raises
    ------
    AuditError
        With every problem, its file and its line.
    """
    table = _table(path, _text(path))
    categories = [name for name in table.columns if name != FILE_COLUMN]
    if not categories:
        message = f"has no column but {FILE_COLUMN!r}; add one for each category, such as sex"
        raise AuditError(problems=(Problem(table.place, 1, message),))
    groups: dict[str, dict[str, str]] = {}
    spellings: dict[tuple[str, str], str] = {}
    problems = []
    for line, row in table.rows:
        if row[FILE_COLUMN] in groups:
            message = f"the file {row[FILE_COLUMN]!r} stands in it twice; leave one of the rows out"
            problems.append(Problem(table.place, line, message))
        stated = {name: _group(row[name]) for name in categories}
        groups[row[FILE_COLUMN]] = stated
        for name, group in stated.items():
            first = spellings.setdefault((name, group.casefold()), group)
            if first != group:
                message = f"{name} is {group!r} here and {first!r} above; write it one way"
                problems.append(Problem(table.place, line, message))
    if problems:
        raise AuditError(problems=tuple(problems))
    return groups


def _group(cell: str) -> str:
    return "" if cell.casefold() == UNKNOWN else cell


def _chosen(place: str, scores: list[str], columns: list[str], asked: str | None) -> str:
    """Return the column asked for, or the only one that is a score."""
    if asked is None and len(scores) == 1:
        return scores[0]
    choices = scores or [name for name in columns if name not in _NOT_SCORES]
    listed = ", ".join(choices)
    if asked is None:
        message = f"say with --role which score is meant: {listed}"
    elif asked in columns and asked != FILE_COLUMN:
        return asked
    elif (role_id := role_called(asked)) in columns:
        return role_id
    else:
        close = nearest(asked, choices) or f"; its scores are {listed}"
        message = f"has no column {asked!r}{close}"
    raise AuditError(problems=(Problem(place, 1, message),))


def role_called(name: str) -> str:
    """Return the id of the role that is called so, or ``""``."""
    try:
        return load_role(name).id
    except RoleError:
        return ""


def _number(cell: str, *, decimal_comma: bool) -> tuple[float | None, str]:
    """Return a cell's number, or ``None`` for an empty one, and what is wrong with it."""
    if not cell:
        return None, ""
    try:
        value = float(cell.replace(",", ".") if decimal_comma else cell)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        return None, f"{cell!r} is no score; a score is a number such as 62.5"
    return value, ""


def _text(path: Path) -> str:
    problem = "cannot be opened; check the path"
    try:
        if path.stat().st_size > _MOST_BYTES:
            problem = "is over 1 GB; give the file that 'skillmatch batch' wrote"
        else:
            return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        problem = "is not UTF-8 text; save it as 'CSV UTF-8'"
    except (OSError, ValueError):
        pass
    raise AuditError(problems=(Problem(shown(path), 0, problem),))


def _table(path: Path, text: str) -> _Table:
    """Read a table separated by commas, semicolons or tabs, as spreadsheets write it."""
    place = shown(path)
    header = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=header.count)
    try:
        lines = list(_lines(text, delimiter))
    except csv.Error as error:
        raise AuditError(problems=(Problem(place, 0, f"is no table: {error}"),)) from None
    columns = [name.strip() for name in lines[0][1]] if lines else []
    problem = _header_problem(columns)
    if problem:
        raise AuditError(problems=(Problem(place, 1, problem),))
    rows, problems = [], []
    for line, cells in lines[1:]:
        if len(cells) != len(columns):
            message = f"has {len(cells)} cells and the header {len(columns)}; mend the row"
            problems.append(Problem(place, line, message))
            continue
        row = dict(zip(columns, (_plain(cell.strip()) for cell in cells), strict=True))
        rows.append((line, row))
        if not row[FILE_COLUMN]:
            problems.append(
                Problem(place, line, "names no file; fill the cell or leave the row out")
            )
    if problems:
        raise AuditError(problems=tuple(problems))
    return _Table(place, columns, rows, decimal_comma=delimiter != ",")


def _header_problem(columns: list[str]) -> str:
    if FILE_COLUMN not in columns:
        return f"has no column {FILE_COLUMN!r}; give the column of file names that name in line 1"
    if "" in columns:
        return "has a column without a name; name it or take it out"
    twice = next((name for name in columns if columns.count(name) > 1), "")
    return f"has the column {twice!r} twice; take one out" if twice else ""


def _lines(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield rows that are not empty, each with the line it begins on."""
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
    line = 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1


def _plain(cell: str) -> str:
    """Return a cell without the mark that keeps spreadsheets from taking it for a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA_STARTS) else cell


def _scores_of_lines(
    place: str, text: str, column: str | None
) -> tuple[str, dict[str, float | None]]:
    """Read ``results.jsonl``: one result a line."""
    rows: dict[str, dict[str, float]] = {}
    problems = []
    for line, content in enumerate(text.split("\n"), 1):
        if not content.strip():
            continue
        try:
            row = json.loads(content)
            fits = {str(fit["role_id"]): 100 * float(fit["score"]) for fit in row["fits"]}
            rows[str(row["file"])] = fits
            check_version("row", row)
            problems += [
                Problem(place, line, f"the score of {role!r} is not between 0 and 1; correct it")
                for role, score in fits.items()
                if not 0 <= score <= 100  # noqa: PLR2004 - of nan too
            ]
        except ResultError as error:
            problems.append(Problem(place, line, f"is {error}"))
        except (ValueError, KeyError, TypeError, RecursionError):
            message = "is no result of 'skillmatch batch'; give its results.jsonl as it is"
            problems.append(Problem(place, line, message))
    if problems:
        raise AuditError(problems=tuple(problems))
    roles = list(dict.fromkeys(role for fits in rows.values() for role in fits))
    name = _chosen(place, roles, roles, column)
    return name, {file: fits.get(name) for file, fits in rows.items()}


__all__ = ["read_groups", "read_scores", "role_called"]
