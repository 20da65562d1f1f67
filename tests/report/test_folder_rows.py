"""Reading results for a page: what is wrong is told with its file and its line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from made_rows import fit, folder, row, write

from skillmatch.errors import OutputError, ResultError
from skillmatch.report.folder_rows import read_rows


def changed(**other):
    return json.dumps(row("a.pdf", 0.5, 0.4) | other)


def with_fit(**other):
    return changed(fits=[fit("ai-engineer", 0.5) | other])


NO_ROWS = {
    "no JSON": "{",
    "a number": "7",
    "a list": "[]",
    "null": "null",
    "an empty line": "",
    "another file's row": '{"name": "x"}',
    "an unknown status": changed(status="fine"),
    "a file that is no text": changed(file=7),
    "no fits": changed(fits=None),
    "a fit without a score": with_fit(score=None),
    "a score that is no number": with_fit(score="high"),
    "NaN": with_fit(score=float("nan")),
    "a score beyond 1": with_fit(score=77),
    "an unknown band": with_fit(band="<b>"),
    "competencies that are none": with_fit(competencies=[1]),
    "skills without names": changed(skills=[{"strength": 1}]),
    "warnings that are no texts": changed(warnings=[{"a": 1}]),
    "quotes that are none": changed(quotes=["a"]),
    "nested too deeply": "[" * 100_000,
    "a number too long": '{"file": ' + "9" * 5000 + "}",
}


@pytest.mark.parametrize("line", NO_ROWS.values(), ids=NO_ROWS)
def test_what_is_no_row_is_told_with_its_line(tmp_path, line):
    path = tmp_path / "results.jsonl"
    path.write_text(f"{changed()}\n{line}\n", encoding="utf-8")
    with pytest.raises(ResultError) as told:
        read_rows(path)
    said = "not a row of results; give the results.jsonl of 'skillmatch batch'"
    assert str(told.value) == f"{path}:2: {said}"
    assert told.value.__suppress_context__


def test_rows_of_other_roles_do_not_mix(tmp_path):
    other = row("b.pdf", fits=[fit("data-engineer", 0.5)])
    path = write(tmp_path / "results.jsonl", [*folder(), other])
    with pytest.raises(ResultError, match=r"results\.jsonl:8: scored for other roles"):
        read_rows(path)


def test_failures_may_stand_anywhere(tmp_path):
    rows = folder()
    path = write(tmp_path / "results.jsonl", [*rows[5:], *rows[:5]])
    assert len(read_rows(path)) == 7


def test_a_file_that_is_no_text(tmp_path):
    path = tmp_path / "results.jsonl"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(OutputError, match="cannot be read: it is not UTF-8 text"):
        read_rows(path)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(OutputError, match="cannot be read: No such file"):
        read_rows(tmp_path / "results.jsonl")


def test_names_that_would_turn_the_text_around_are_shown_as_written(tmp_path):
    path = write(tmp_path / "results.jsonl", [row("a\u202efdp.exe", 0.5, 0.4)])
    assert read_rows(path)[0]["file"] == "a\\u202efdp.exe"


def test_half_a_surrogate_pair_can_be_written(tmp_path):
    path = tmp_path / "results.jsonl"
    path.write_text(changed(file="a\udce9.pdf", warnings=["\ud800"]), encoding="utf-8")
    read = read_rows(path)[0]
    assert (read["file"], read["warnings"]) == ("a?.pdf", ["?"])
