"""A folder's page as data: a dict of everybody's fits, skills and gaps, small enough for a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from skillmatch._version import __version__
from skillmatch.batch import STATUS_ADVICE
from skillmatch.report.resume_data import bands
from skillmatch.score import USED, whole_points

Data = dict[str, Any]

STATUS_SHOWN = {
    "ok": "read",
    "ok_partial": "read in part",
    "no_text": "without text",
    "encrypted": "with a password",
    "corrupt": "damaged",
    "wrong_type": "of another kind",
    "empty_file": "empty",
    "limit": "too large",
    "timeout": "too slow to read",
    "oom": "too much for memory",
    "crash": "crashed their reader",
    "internal_error": "stopped by a bug",
}
"""Every status in words that stand behind a number of files."""

_QUOTES_BY_FILES = ((500, 6), (2_000, 3), (5_000, 1))
"""Up to so many files, so many lines of each resume: a page of 10,000 stays below 8 MB."""


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


def folder_data(rows: Sequence[Mapping[str, Any]], *, shared: bool = False) -> Data:
    """Return what the page of a folder shows.

    Parameters
    ----------
    rows
        The rows of the results, as `read_rows` gives them.
    shared
        Whether to leave out what tells who somebody is: names of files, lines of resumes,
        and reasons, which name files. Numbers stand for people then.

    Returns
    -------
    dict
        ``roles`` with their competencies, ``bands`` and where each begins, ``skills`` (names, to
        which rows refer by number), ``concepts`` (the numbers of those that are fields and methods,
        no tools), ``people`` (those with fits, the best first), ``failures``,
        ``statuses``, ``files``, ``quotes`` (how many each has at most), ``shared``, ``version``.
        Scores are points of 100.
    """
    table = Table()
    scored = [row for row in rows if row["fits"]]
    scored.sort(key=lambda row: (-max(fit["score"] for fit in row["fits"]), row["file"]))
    roles = _roles(scored)
    numbers = _numbers(rows)
    quotes = 0 if shared else next((n for most, n in _QUOTES_BY_FILES if len(rows) <= most), 0)
    people = _People(roles, table, quotes, shared, _relied_on(scored))
    failures = [row for row in rows if not row["fits"]]
    told = [people.person(row, numbers[row["file"]]) for row in scored]
    concepts = {name for row in scored for name in row["concepts"]}
    return {
        "roles": roles,
        "bands": bands(),
        "skills": table.texts,
        "concepts": [number for number, name in enumerate(table.texts) if name in concepts],
        "people": told,
        "failures": _failures(failures, numbers, shared=shared),
        "statuses": _statuses(rows),
        "files": len(rows),
        "quotes": quotes,
        "shared": shared,
        "version": __version__,
    }


def _relied_on(rows: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """Return the names of skills that somebody names and shows in work."""
    return frozenset(name for row in rows for name, strength in row["skills"] if strength >= USED)


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
    ordered = sorted(rows, key=lambda row: (row["sha256"], row["file"]))
    return {row["file"]: number for number, row in enumerate(ordered, 1)}


@dataclass(frozen=True, slots=True)
class _People:
    """Makes the data of people, all in the same form."""

    roles: Sequence[Data]
    table: Table
    quotes: int
    shared: bool
    relied_on: frozenset[str]

    def person(self, row: Mapping[str, Any], number: int) -> Data:
        """Return one person; skills by their numbers, each with strength or gain behind it."""
        by_role = {fit["role_id"]: fit for fit in row["fits"]}
        fits = [by_role[role["id"]] for role in self.roles]
        person: Data = {
            "n": number,
            "fits": [_points(fit["score"]) for fit in fits],
            "bands": [fit["band"] for fit in fits],
            "covered": [
                [round(100 * part["score"]) for part in fit["competencies"]] for fit in fits
            ],
            "skills": self._flat((name, round(100 * part)) for name, part in row["skills"]),
            "implied": [
                self.table.number(name) for name in row["implied"] if name in self.relied_on
            ],
            "strongest": [self.table.number(name) for name in row["fits"][0]["strongest"]],
            "missing": [
                self._flat((name, round(100 * gain, 1)) for name, gain in fit["missing"])
                for fit in fits
            ],
            "listed": [[self.table.number(name) for name in fit["listed"]] for fit in fits],
            "verdict": row["verdict"],
        }
        if row["status"] != "ok":
            person["status"] = row["status"]
        if row["warnings"]:
            person["warnings"] = [text.replace(row["file"], "the file") for text in row["warnings"]]
        return person if self.shared else person | self._own(row)

    def _flat(self, named: Iterable[tuple[str, float]]) -> list[float]:
        flat: list[float] = []
        for name, value in named:
            flat += (self.table.number(name), value)
        return flat

    def _own(self, row: Mapping[str, Any]) -> Data:
        """Return what tells who somebody is."""
        own: Data = {"file": row["file"]}
        if row["duplicate_of"]:
            own["twin"] = row["duplicate_of"]
        if self.quotes:
            own["quotes"] = [
                [self.table.number(name), page, text]
                for name, page, text in row["quotes"][: self.quotes]
            ]
        return own


def _failures(
    rows: Iterable[Mapping[str, Any]], numbers: Mapping[str, int], *, shared: bool
) -> list[Data]:
    """Return those that could not be read, by status, with what to do."""
    by_status: dict[str, list[Data]] = {}
    for row in rows:
        told = {"n": numbers[row["file"]]}
        if not shared:
            reason = row["reason"].removeprefix(row["file"]).strip()
            told |= {"file": row["file"], "reason": reason}
        by_status.setdefault(row["status"], []).append(told)
    return [
        {"status": status, "title": STATUS_SHOWN[status], "advice": advice, "rows": found}
        for status, advice in STATUS_ADVICE.items()
        if (found := by_status.get(status))
    ]


def _points(score: float) -> float:
    """Return points that people are ordered by, and that a page rounds to those that are shown."""
    whole = whole_points(score)
    return min(max(round(100 * score, 2), whole - 0.5), whole + 0.49)


def _statuses(rows: Iterable[Mapping[str, Any]]) -> list[Data]:
    counts = Counter(row["status"] for row in rows)
    return [
        {"status": status, "title": STATUS_SHOWN[status], "count": counts[status]}
        for status in STATUS_ADVICE
        if counts[status]
    ]


__all__ = ["STATUS_SHOWN", "folder_data"]
