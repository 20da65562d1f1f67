"""Contracts: the JSON Schema of everything skillmatch writes for programs and reads from people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from difflib import get_close_matches
from importlib import resources
from typing import Any

from skillmatch.errors import ResultError

SCHEMA_VERSIONS: dict[str, int] = {
    "audit": 1,
    "event": 1,
    "import-report": 1,
    "result": 1,
    "role": 1,
    "row": 1,
}
"""What programs read, and which version of its schema this skillmatch writes."""

SCHEMAS: dict[str, str] = {
    "audit": "what 'skillmatch audit --json' prints, and Audit.to_dict gives",
    "event": "a line of 'skillmatch batch --json'; Progress and RankedFolder.to_dict give it",
    "import-report": "what 'skillmatch taxonomy import --report' writes",
    "result": "what 'skillmatch match --json' prints, and MatchResult.to_json gives",
    "role": "what 'skillmatch roles show --json' prints",
    "role-file": "a role file, as YAML that people write",
    "row": "a line of results.jsonl, and BatchRow.to_json gives",
    "taxonomy-file": "a taxonomy file, as YAML that people write",
}
"""Every schema, and what it is of."""


def json_schema(name: str) -> dict[str, Any]:
    """Return a JSON Schema (draft 2020-12) of what skillmatch writes or reads.

    Parameters
    ----------
    name
        ``"result"``, ``"row"`` (a line of ``results.jsonl``), ``"event"``, ``"role"``, ``"audit"``,
        ``"import-report"``, ``"role-file"`` or ``"taxonomy-file"``.

    Returns
    -------
    dict
        A schema that needs no other. Its ``$id`` ends with its version, which is the
        ``schema_version`` of what it describes.

    Raises
    ------
    ValueError
        If there is no such schema; the message names the closest.

    Examples
    --------
    >>> json_schema("result")["$id"]
    'urn:skillmatch:result:1'
    """
    if name not in SCHEMAS:
        close = get_close_matches(str(name), SCHEMAS, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(SCHEMAS)}"
        message = f"no schema is called {name!r}; {hint}"
        raise ValueError(message)
    file = resources.files("skillmatch") / "schemas" / f"{name}.json"
    schema: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return schema


def versioned(name: str, plain: Mapping[str, Any]) -> dict[str, Any]:
    """Return an output with the version of its schema in front.

    >>> versioned("event", {"event": "started"})
    {'schema_version': 1, 'event': 'started'}
    """
    return {"schema_version": SCHEMA_VERSIONS[name], **plain}


def as_json(plain: Mapping[str, Any], *, indent: int | None = None) -> str:
    """Return an output as JSON; without `indent` in one line.

    >>> as_json({"file": "müller.pdf"})
    '{"file": "müller.pdf"}'
    """
    return json.dumps(plain, indent=indent, ensure_ascii=False, allow_nan=False)


def check_version(name: str, plain: Mapping[str, Any]) -> None:
    """See that what is read back is of a version this skillmatch knows.

    Raises
    ------
    ResultError
        If a newer skillmatch wrote it, or it has no version.
    """
    found, newest = plain.get("schema_version"), SCHEMA_VERSIONS[name]
    if type(found) is not int or found < 1:
        message = (
            f"not a {name} of skillmatch: 'schema_version' is {repr(found)[:20]}, "
            f"and a number from 1 to {newest} is needed"
        )
        raise ResultError(message)
    if found > newest:
        message = (
            f"not a {name} that this skillmatch can read: 'schema_version' is "
            f"{repr(found)[:20]}, written by a newer one, and it reads up to {newest}; "
            "update skillmatch"
        )
        raise ResultError(message)


__all__ = ["SCHEMAS", "SCHEMA_VERSIONS", "as_json", "check_version", "json_schema", "versioned"]
