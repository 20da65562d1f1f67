"""Every output that the tests make is checked against the JSON Schema it is promised to follow."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache, wraps
from typing import Any

import jsonschema_rs

from skillmatch import Audit, BatchRow, MatchResult, json_schema
from skillmatch.interop import ImportReport
from skillmatch.ranked import Progress, RankedFolder
from skillmatch.report import role as role_page
from skillmatch.report.outputs import OutputFolder

PRINTED = {
    ("audit",): "audit",
    ("batch",): "event",
    ("match",): "result",
    ("roles", "show"): "role",
}
"""What a command prints with ``--json``."""

checked: dict[str, int] = {}
"""How many outputs of each kind were checked so far."""


@cache
def validator(name: str) -> Any:
    """Return a schema, compiled."""
    return jsonschema_rs.Draft202012Validator(json_schema(name))


def check(name: str, output: Any) -> None:
    """See that an output follows its schema."""
    problems = [
        f"at {'/'.join(map(str, error.instance_path)) or 'its top'}: {error.message[:300]}"
        for error in validator(name).iter_errors(output)
    ]
    assert not problems, f"no {name} as its schema has it: {problems[:5]}"
    checked[name] = checked.get(name, 0) + 1


def check_printed(args: Sequence[object], printed: str | bytes) -> None:
    """See that what a command printed for programs follows the schema of that command."""
    words = tuple(str(arg) for arg in args if isinstance(arg, str))
    if "--json" not in words or not printed.strip():
        return
    text = printed.decode() if isinstance(printed, bytes) else printed
    name = next(name for begin, name in PRINTED.items() if words[: len(begin)] == begin)
    for part in text.splitlines() if name == "event" else [text]:
        check(name, json.loads(part))


def watch_outputs() -> None:
    """Have everything that makes an output check it; for the rest of the test run."""
    MatchResult.to_dict = _checked("result", MatchResult.to_dict)
    Audit.to_dict = _checked("audit", Audit.to_dict)
    BatchRow.to_dict = _checked("row", BatchRow.to_dict)
    Progress.to_dict = _checked("event", Progress.to_dict)
    RankedFolder.to_dict = _checked("event", RankedFolder.to_dict)
    ImportReport.to_dict = _checked("import-report", ImportReport.to_dict)
    role_page.role_to_dict = _checked("role", role_page.role_to_dict)
    # Rows of other processes are seen where they are written.
    OutputFolder.add = _checked_line(OutputFolder.add)


def _checked(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def made(*args: Any, **kwargs: Any) -> Any:
        output = function(*args, **kwargs)
        check(name, output)
        return output

    return made


def _checked_line(function: Callable[..., None]) -> Callable[..., None]:
    @wraps(function)
    def add(folder: OutputFolder, row: Any, line: str) -> None:
        check("row", json.loads(line))
        function(folder, row, line)

    return add
