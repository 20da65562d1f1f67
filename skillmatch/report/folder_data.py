"""A folder's page as data: a dict of everybody's fits, skills and gaps, small enough for a page."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from skillmatch.batch import STATUS_ADVICE
from skillmatch.errors import OutputError, ResultError, shown

Data = dict[str, Any]

_QUOTES_BY_FILES = ((500, 6), (2_000, 3), (5_000, 1))
"""Up to so many files, so many lines of each resume: a page of 10,000 stays below 8 MB."""

_LONGEST = 160
_MISSING = 6
_WARNING_LENGTH = 300


class Table:
    """Texts that stand in many rows, told once and then by their number."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        """Return the number of a text, from 0."""
        if text not in self._numbers:
            self._numbers[text] = len(self.texts)
            self.texts.append(text)
        return self._numbers[text]


def read_rows(path: Path) -> list[Data]:
    """Return the rows of a ``results.jsonl``.

    Raises
    ------
    ResultError
        If it is none, with the line that is wrong.
    OutputError
        If it cannot be opened.
    """
    rows = []
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                rows.append(_parsed(line, f"{shown(path)}:{number}"))
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        message = f"{shown(path)} cannot be read: {reason}"
        raise OutputError(message) from None
    return rows


def _parsed(line: str, place: str) -> Data:
    try:
        row = json.loads(line)
        if not isinstance(row["file"], str) or row["status"] not in STATUS_ADVICE:
            raise KeyError  # noqa: TRY301 - told below
        _ = row["fits"], row["skills"], row["quotes"], row["warnings"], row["reason"]
    except (ValueError, TypeError, KeyError, RecursionError):
        message = f"{place}: not a row of results; give the results.jsonl of 'skillmatch batch'"
        raise ResultError(message) from None
    return dict(row)


def folder_data(rows: Sequence[Mapping[str, Any]], *, shared: bool = False) -> Data:
    """Return what the page of a folder shows.

    Parameters
    ----------
    rows
        The rows of the results.
    shared
        Whether to leave out what tells who somebody is: names of files, lines of resumes,
        and reasons, which name files. Numbers stand for people then.

    Returns
    -------
    dict
        ``roles`` with their competencies, ``skills`` (names, to which rows refer by number),
        ``people`` (those with fits, the best first), ``failures``, ``statuses``, ``shared``.
        Scores are points of 100.
    """
    table = Table()
    scored = [row for row in rows if row["fits"]]
    scored.sort(key=lambda row: (-max(fit["score"] for fit in row["fits"]), row["file"]))
    roles = _roles(scored)
    numbers = _numbers(rows)
    quotes = 0 if shared else next((n for most, n in _QUOTES_BY_FILES if len(rows) <= most), 0)
    people = _People(roles, table, quotes, shared)
    failures = [row for row in rows if not row["fits"]]
    return {
        "roles": roles,
        "skills": table.texts,
        "people": [people.person(row, numbers[row["file"]]) for row in scored],
        "failures": _failures(failures, numbers, shared=shared),
        "statuses": _statuses(rows),
        "files": len(rows),
        "quotes": quotes,
        "shared": shared,
    }


def _roles(rows: Iterable[Mapping[str, Any]]) -> list[Data]:
    """Return the roles that were asked for, by name, with their competencies."""
    for row in rows:
        return sorted(
            (
                {
                    "id": fit["role_id"],
                    "name": fit["role_name"],
                    "competencies": [part["name"] for part in fit["competencies"]],
                }
                for fit in row["fits"]
            ),
            key=lambda role: str(role["name"]),
        )
    return []


def _numbers(rows: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Return a number for every file, from 1, that follows neither from its name nor its fit."""
    ordered = sorted(rows, key=lambda row: (row.get("sha256", ""), row["file"]))
    return {row["file"]: number for number, row in enumerate(ordered, 1)}


@dataclass(frozen=True, slots=True)
class _People:
    """Makes the data of people, all in the same form."""

    roles: Sequence[Data]
    table: Table
    quotes: int
    shared: bool

    def person(self, row: Mapping[str, Any], number: int) -> Data:
        """Return one person; skills by their numbers, each with strength or gain behind it."""
        by_role = {fit["role_id"]: fit for fit in row["fits"]}
        fits = [by_role[role["id"]] for role in self.roles]
        number_of = self.table.number
        person: Data = {
            "n": number,
            "fits": [round(100 * fit["score"], 1) for fit in fits],
            "bands": [fit["band"] for fit in fits],
            "covered": [
                [round(100 * part["score"]) for part in fit["competencies"]] for fit in fits
            ],
            "skills": self._skills(row),
            "strongest": [
                number_of(part["skill_name"]) for part in row["fits"][0]["contributions"][:5]
            ],
            "missing": [self._missing(fit) for fit in fits],
            "verdict": (row.get("comparison") or {}).get("verdict", ""),
        }
        if row["status"] != "ok":
            person["status"] = row["status"]
        if row["warnings"]:
            person["warnings"] = [text[:_WARNING_LENGTH] for text in row["warnings"]]
        return person if self.shared else person | self._own(row)

    def _skills(self, row: Mapping[str, Any]) -> list[int]:
        flat: list[int] = []
        for evidence in row["skills"]:
            if evidence["strength"] > 0 and _is_named(evidence):
                flat.append(self.table.number(evidence["skill"]["name"]))
                flat.append(round(100 * evidence["strength"]))
        return flat

    def _missing(self, fit: Mapping[str, Any]) -> list[float]:
        flat: list[float] = []
        for gap in fit["missing"][:_MISSING]:
            flat.append(self.table.number(gap["skill_name"]))
            flat.append(round(100 * gap["gain"], 1))
        return flat

    def _own(self, row: Mapping[str, Any]) -> Data:
        """Return what tells who somebody is."""
        own: Data = {"file": row["file"]}
        if row.get("duplicate_of"):
            own["twin"] = row["duplicate_of"]
        if self.quotes:
            own["quotes"] = [
                [self.table.number(quote["skill_name"]), quote["page"], quote["text"][:_LONGEST]]
                for quote in row["quotes"][: self.quotes]
            ]
        return own


def _is_named(evidence: Mapping[str, Any]) -> bool:
    return any(mention["how"] != "implied" for mention in evidence["mentions"])


def _failures(
    rows: Iterable[Mapping[str, Any]], numbers: Mapping[str, int], *, shared: bool
) -> list[Data]:
    """Return those that could not be read, by status, with what to do."""
    by_status: dict[str, list[Data]] = {}
    for row in rows:
        told = {"n": numbers[row["file"]]}
        if not shared:
            told |= {"file": row["file"], "reason": row["reason"]}
        by_status.setdefault(row["status"], []).append(told)
    return [
        {"status": status, "advice": advice, "rows": by_status[status]}
        for status, advice in STATUS_ADVICE.items()
        if status in by_status
    ]


def _statuses(rows: Iterable[Mapping[str, Any]]) -> list[Data]:
    counts = Counter(row["status"] for row in rows)
    return [{"status": s, "count": counts[s]} for s in STATUS_ADVICE if counts[s]]


__all__ = ["folder_data", "read_rows"]
