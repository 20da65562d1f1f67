"""docs/tables.md and docs/stability.md: columns and schemas as they are; the code runs."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import skillmatch as sm
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


def test_every_way_to_a_table_gives_one(text_folder, tmp_path, monkeypatch):
    """tests/docs runs the blocks of the page; here is what its table offers in passing."""
    pytest.importorskip("pandas", reason="installed by the group tables")
    pytest.importorskip("polars", reason="installed by the group tables")
    shutil.copytree(text_folder, tmp_path / "resumes")
    monkeypatch.chdir(tmp_path)
    sm.rank_folder("resumes/", "results/", jobs=1)
    offered = re.findall(r"`((?:sm\.|result\.)[^`]*\))`", TABLES.split("\n`per` says")[0])
    assert len(offered) > 8
    result = sm.match_resume(text="Skills: Python")
    names = dict.fromkeys(("result", "first", "second"), result) | {"sm": sm}
    for code in offered:
        assert len(eval(code, names))  # noqa: S307 - the page's own code


def test_every_schema_is_told():
    rows = re.findall(r"^\| `([a-z-]+)` \| (.+) \|$", STABILITY, re.MULTILINE)
    assert dict(rows) == SCHEMAS


def test_exit_codes_are_told():
    from skillmatch.command import options as codes

    words = {
        codes.FINE: "fine",
        codes.NOTHING_SCORED: "nothing scored",
        codes.WRONG_USAGE: "wrong usage",
        codes.SOME_FAILED: "some files failed",
        codes.INTERRUPTED: "stopped",
    }
    told = ", ".join(f"{code} {word}" for code, word in words.items())
    assert told in STABILITY
