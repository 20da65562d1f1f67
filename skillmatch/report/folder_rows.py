"""Rows of results as a folder's page needs them: checked, and without what it does not show.

A row of results holds every mention of every skill, some 70 KB; what stays of it here is some
5 KB, so that a folder of ten thousand fits in memory.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from skillmatch.batch import STATUS_ADVICE
from skillmatch.batch.results_file import map_rows, text_of
from skillmatch.errors import ResultError, shown
from skillmatch.fits import BANDS
from skillmatch.score import USED

Row = dict[str, Any]

_OTHER_ROLES = "scored for other roles than the lines before; match them all in one batch"
_MISSING = 6
_STRONGEST = 5
_QUOTES = 6
_LONGEST = 160
_MOST_WARNINGS = 20
_WARNING_LENGTH = 300
_ROUNDING = 1e-9


def read_rows(path: Path) -> list[Row]:
    """Return the rows of a ``results.jsonl``, each as `folder_row` leaves it.

    Raises
    ------
    ResultError
        If it is none, or of a newer skillmatch, with the line that is wrong.
    OutputError
        If it cannot be opened.
    """
    return list(_of_the_same_roles(map_rows(folder_row, path), shown(path)))


def _of_the_same_roles(rows: Iterable[Row], name: str) -> Iterator[Row]:
    roles: list[Any] = []
    for number, row in enumerate(rows, 1):
        asked = sorted(_role(fit) for fit in row["fits"])
        roles = roles or asked
        if asked and asked != roles:
            message = f"{name}:{number}: {_OTHER_ROLES}"
            raise ResultError(message)
        yield row


def _role(fit: Mapping[str, Any]) -> tuple[Any, ...]:
    return fit["role_id"], fit["role_name"], tuple(part["name"] for part in fit["competencies"])


def folder_row(row: Mapping[str, Any]) -> Row:
    """Return what the page of a folder needs of one row of results.

    Raises
    ------
    ValueError, TypeError, KeyError, AttributeError
        If it is no such row.
    """
    if row["status"] not in STATUS_ADVICE:
        raise ValueError(row["status"])
    return {
        "file": shown(text_of(row["file"])),
        "status": row["status"],
        "reason": text_of(row["reason"]),
        "fits": [_fit(fit) for fit in row["fits"]],
        "skills": [
            (text_of(evidence["skill"]["name"]), _share(evidence["strength"]))
            for evidence in row["skills"]
            if evidence["strength"] > 0 and _is_named(evidence)
        ],
        # Who shows a skill by narrower ones shows it: nobody else is alone with it.
        "implied": [
            text_of(evidence["skill"]["name"])
            for evidence in row["skills"]
            if evidence["strength"] >= USED and not _is_named(evidence)
        ],
        "concepts": [
            text_of(evidence["skill"]["name"])
            for evidence in row["skills"]
            if evidence["strength"] >= USED and evidence["skill"].get("kind") == "concept"
        ],
        "verdict": text_of((row["comparison"] or {}).get("verdict", "")),
        "warnings": [text_of(text)[:_WARNING_LENGTH] for text in row["warnings"][:_MOST_WARNINGS]],
        "quotes": [
            (text_of(quote["skill_name"]), int(quote["page"]), text_of(quote["text"])[:_LONGEST])
            for quote in row["quotes"][:_QUOTES]
        ],
        "sha256": text_of(row.get("sha256") or ""),
        "duplicate_of": shown(text_of(row.get("duplicate_of") or "")),
    }


def _fit(fit: Mapping[str, Any]) -> Row:
    if fit["band"] not in BANDS:
        raise ValueError(fit["band"])
    return {
        "role_id": text_of(fit["role_id"]),
        "role_name": text_of(fit["role_name"]),
        "score": _share(fit["score"]),
        "band": fit["band"],
        "competencies": [
            {"name": text_of(part["name"]), "score": _share(part["score"])}
            for part in fit["competencies"]
        ],
        "strongest": [text_of(part["skill_name"]) for part in fit["contributions"][:_STRONGEST]],
        "missing": [
            (text_of(gap["skill_name"]), _share(gap["gain"])) for gap in fit["missing"][:_MISSING]
        ],
        "listed": [
            text_of(gap["skill_name"]) for gap in fit["missing"][:_MISSING] if gap.get("listed")
        ],
    }


def _is_named(evidence: Mapping[str, Any]) -> bool:
    return any(mention["how"] != "implied" for mention in evidence["mentions"])


def _share(value: Any) -> float:
    """Return a number in [0, 1], which has room for errors of rounding."""
    number = float(value)
    if not math.isfinite(number) or not -_ROUNDING <= number <= 1 + _ROUNDING:
        raise ValueError(value)
    return number


__all__ = ["folder_row", "read_rows"]
