"""Outputs of a batch: whole or not there, safe to open in a spreadsheet, ranked."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skillmatch import BatchRow, OutputError, RoleFit, match_resume
from skillmatch.batch.rows import Quote, row_of
from skillmatch.report.outputs import (
    RANKING,
    RESULTS,
    OutputFolder,
    ranked,
    safe_cell,
    write_ranking,
)

ROLES = ("ai-engineer", "ml-engineer")


def row(file, score=None, **more):
    if score is None:
        return BatchRow(file, more.pop("status", "corrupt"), f"{file} is damaged", **more)
    fits = (RoleFit("ai-engineer", "AI engineer", score, "good"),)
    return BatchRow(file, "ok", fits=fits, **more)


ROWS = (row("b.pdf", 0.5), row("x.pdf"), row("a.pdf", 0.25), row("c.pdf", 0.5), row("d.pdf"))


def ranking(rows):
    file = io.StringIO(newline="")
    write_ranking(rows, ROLES, file)
    return list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))


def test_rows_are_ranked_by_score_then_name_with_failures_last():
    assert [r.file for r in ranked(ROWS)] == ["b.pdf", "c.pdf", "a.pdf", "d.pdf", "x.pdf"]


def test_the_ranking_gives_scores_in_points_of_100_and_failures_their_reason():
    lines = ranking(ROWS)
    assert [(n["rank"], n["file"], n["ai-engineer"], n["reason"]) for n in lines] == [
        ("1", "b.pdf", "50.0", ""),
        ("2", "c.pdf", "50.0", ""),
        ("3", "a.pdf", "25.0", ""),
        ("", "d.pdf", "", "d.pdf is damaged"),
        ("", "x.pdf", "", "x.pdf is damaged"),
    ]
    assert lines[0]["ai-engineer band"] == "good"
    assert lines[0]["ml-engineer"] == ""


def test_a_real_resume_shows_its_skills_gaps_and_evidence_in_the_ranking(resumes):
    result = match_resume(resumes / "ai-engineer-senior.pdf", as_of=date(2026, 11, 1))
    (line,) = ranking([row_of("ai.pdf", result)])
    assert line["better role"] == "ai-engineer"
    assert result.fits[0].contributions[0].skill_name in line["strongest skills"]
    assert result.fits[0].missing[0].skill_name in line["missing"]
    assert line["evidence"]


# Spreadsheets.

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")']  # fmt: skip


@pytest.mark.parametrize("text", FORMULAS)
def test_a_cell_that_looks_like_a_formula_is_quoted(text):
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["\n=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"])
def test_the_rarer_starts_of_formulas_are_quoted_too(text):
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "cv.pdf", "12.5", "a=b", "Ann's", "C++", "5 - 3"])
def test_an_ordinary_cell_stays_as_it_is(text):
    assert safe_cell(text) == text


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_text_of_a_resume_or_its_name_reaches_the_ranking_as_a_formula(formula):
    quotes = (Quote("x", formula, 1, formula),)
    lines = ranking([row(formula, 0.5, warnings=(formula,), quotes=quotes), row(formula)])
    cells = [cell for line in lines for cell in line.values()]
    assert sum(formula in cell for cell in cells) >= 5
    assert not [cell for cell in cells if cell.startswith(tuple("=+-@\t\r"))]


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40))
@settings(deadline=None, max_examples=100)
def test_any_file_name_comes_back_from_the_ranking(name):
    (line,) = ranking([row(name, 0.5)])
    assert line["file"].removeprefix("'") == name.removeprefix("'")


# Written beside and renamed.


def test_outputs_appear_when_all_is_done_and_leave_nothing_else(tmp_path):
    folder = tmp_path / "new" / "out"
    with OutputFolder(folder) as outputs:
        for each in ROWS:
            outputs.add(each)
            assert not {RESULTS, RANKING} & {path.name for path in folder.iterdir()}
        places = outputs.finish(ROWS, ROLES)
    assert places == (folder / RESULTS, folder / RANKING)
    assert sorted(path.name for path in folder.iterdir()) == [RANKING, RESULTS]


def test_results_hold_one_json_object_a_line_in_the_order_they_came(tmp_path):
    with OutputFolder(tmp_path) as outputs:
        for each in (*ROWS, row("Zoë\u2028.pdf", 0.1)):
            outputs.add(each)
        outputs.finish(ROWS, ROLES)
    lines = (tmp_path / RESULTS).read_bytes().decode("utf-8").removesuffix("\n").split("\n")
    rows = [json.loads(line) for line in lines]
    assert [r["file"] for r in rows] == [*(r.file for r in ROWS), "Zoë\u2028.pdf"]
    assert rows[0]["fits"][0]["score"] == 0.5
    assert rows[1]["reason"] == "x.pdf is damaged"


def test_a_spreadsheet_is_told_that_the_ranking_is_utf_8(tmp_path):
    with OutputFolder(tmp_path) as outputs:
        outputs.finish([row("Zoë.pdf", 0.5)], ROLES)
    assert (tmp_path / RANKING).read_bytes().startswith(b"\xef\xbb\xbfrank,file,")
    assert "Zoë.pdf" in (tmp_path / RANKING).read_text(encoding="utf-8-sig")


def test_an_error_on_the_way_keeps_the_old_outputs_and_takes_away_the_new(tmp_path):
    (tmp_path / RESULTS).write_text("old", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt), OutputFolder(tmp_path) as outputs:  # noqa: PT012
        outputs.add(ROWS[0])
        raise KeyboardInterrupt
    assert [(p.name, p.read_text(encoding="utf-8")) for p in tmp_path.iterdir()] == [
        (RESULTS, "old")
    ]


def test_old_outputs_are_replaced(tmp_path):
    for count in (2, 1):
        with OutputFolder(tmp_path) as outputs:
            for each in ROWS[:count]:
                outputs.add(each)
            outputs.finish(ROWS[:count], ROLES)
    assert len((tmp_path / RESULTS).read_text(encoding="utf-8").splitlines()) == 1


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_a_place_that_cannot_be_a_folder_is_an_output_error(tmp_path, place):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match=r"cannot be written: "), OutputFolder(tmp_path / place):
        pass


def test_a_result_that_cannot_be_put_in_place_is_an_output_error_and_leaves_no_parts(tmp_path):
    (tmp_path / RANKING / "in the way").mkdir(parents=True)
    with pytest.raises(OutputError, match=r"cannot be written: "), OutputFolder(tmp_path) as out:
        out.finish(ROWS, ROLES)
    assert not [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")]


def test_an_output_folder_is_used_in_a_with_statement(tmp_path):
    with pytest.raises(RuntimeError, match="'with' statement"):
        OutputFolder(tmp_path).add(ROWS[0])
    with pytest.raises(RuntimeError, match="'with' statement"):
        OutputFolder(tmp_path).finish(ROWS, ROLES)
