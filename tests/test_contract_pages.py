"""docs/tables.md and docs/stability.md: columns and schemas as they are; the code runs."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from skillmatch.contracts import SCHEMAS
from skillmatch.tables import columns

DOCS = Path(__file__).parents[1] / "docs"
TABLES = (DOCS / "tables.md").read_text(encoding="utf-8")
STABILITY = (DOCS / "stability.md").read_text(encoding="utf-8")
FILE = (*columns.OUTCOME, *columns.BEST, *columns.of_role("ROLE"), columns.WARNINGS)
TOLD = {
    "Per file": FILE,
    **{f"Per {per}": found for per, found in columns.OF_RESULTS.items()},
    "Of a taxonomy": columns.TAXONOMY_SKILL,
    "Of roles": columns.NEED,
    "`results.parquet`": columns.RESULTS,
}


def kind_of(column):
    if column.parts:
        return "list of records"
    return "list of text" if column.many else column.kind


def test_every_table_is_told():
    assert re.findall(r"^### (.*)$", TABLES, re.MULTILINE) == list(TOLD)


@pytest.mark.parametrize("title", TOLD)
def test_the_columns_of_a_table_are_told_as_they_are(title):
    part = TABLES.split(f"### {title}\n")[1].split("\n###")[0]
    rows = re.findall(r"^\| `(.+)` \| (.+) \| (.+) \|$", part, re.MULTILINE)
    assert rows == [(each.name, kind_of(each), each.meaning) for each in TOLD[title]]


def test_the_code_runs_from_top_to_bottom(text_folder, tmp_path, monkeypatch, capsys):
    for package in ("pandas", "polars", "pyarrow", "duckdb"):
        pytest.importorskip(package)
    shutil.copytree(text_folder, tmp_path / "resumes")
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```python\n(.*?)^```", TABLES, re.MULTILINE | re.DOTALL)
    names: dict[str, object] = {}
    for block in blocks:
        exec(block, names)  # noqa: S102 - the page's own code
        assert capsys.readouterr().out
    offered = re.findall(r"`((?:sm\.tabulate|result\.to_\w+)\([^`]*\))`", TABLES)
    assert len(offered) > 6
    result = names["sm"].match_resume(text="Skills: Python")
    for code in offered:
        assert len(eval(code, names | dict.fromkeys(("result", "first", "second"), result)))  # noqa: S307


def test_every_schema_is_told():
    rows = re.findall(r"^\| `([a-z-]+)` \| (.+) \|$", STABILITY, re.MULTILINE)
    assert dict(rows) == SCHEMAS


def test_exit_codes_are_told():
    from skillmatch import cli_options as codes  # noqa: PLC0415

    words = {
        codes.FINE: "fine",
        codes.NOTHING_SCORED: "nothing scored",
        codes.WRONG_USAGE: "wrong usage",
        codes.SOME_FAILED: "some files failed",
        codes.INTERRUPTED: "stopped",
    }
    told = ", ".join(f"{code} {word}" for code, word in words.items())
    assert told in STABILITY
