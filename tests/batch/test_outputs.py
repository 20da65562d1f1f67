"""Outputs of a batch: whole or not there, safe to open in a spreadsheet, ranked."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
import threading
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import (
    BatchRow,
    MissingDependencyError,
    OutputError,
    OutputPathError,
    RoleFit,
    match_resume,
)
from skillmatch.batch.rows import Quote, row_of, summarize
from skillmatch.report.outputs import (
    PARQUET,
    RANKING,
    REPORT,
    RESULTS,
    OutputFolder,
    safe_cell,
    write_ranking,
)

ROLES = ("ai-engineer", "ml-engineer")


def row(file, score=None, **more):
    if score is None:
        return BatchRow(file, more.pop("status", "corrupt"), f"{file} is damaged", **more)
    fits = (RoleFit("ai-engineer", "AI engineer", score, "good"),)
    return BatchRow(file, "ok", fits=fits, **more)


ROWS = (row("b.pdf", 0.5), row("c.pdf", 0.5), row("a.pdf", 0.25), row("d.pdf"), row("x.pdf"))


def ranking(rows):
    file = io.StringIO(newline="")
    write_ranking(map(summarize, rows), ROLES, file)
    return list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))


def write(folder, rows, **options):
    with OutputFolder(folder, **options) as outputs:
        for each in rows:
            outputs.add(summarize(each), each.to_json())
        return outputs.finish(map(summarize, rows), ROLES)


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_ranking_gives_scores_in_points_of_100_and_failures_their_reason():
    lines = ranking(ROWS)
    assert [(n["rank"], n["file"], n["ai-engineer"], n["reason"]) for n in lines] == [
        ("1", "b.pdf", "50", ""),
        ("2", "c.pdf", "50", ""),
        ("3", "a.pdf", "25", ""),
        ("", "d.pdf", "", "d.pdf is damaged"),
        ("", "x.pdf", "", "x.pdf is damaged"),
    ]
    assert lines[0]["ai-engineer band"] == "good"
    assert lines[0]["ml-engineer"] == lines[0]["ml-engineer exact"] == ""
    assert [n["ai-engineer exact"] for n in lines] == ["50.0000", "50.0000", "25.0000", "", ""]


def test_a_real_resume_shows_its_skills_gaps_and_evidence_in_the_ranking(resumes):
    result = match_resume(resumes / "ai-engineer-senior.pdf", as_of=date(2026, 11, 1))
    (line,) = ranking([row_of("ai.pdf", result)])
    assert line["better role"] == "ai-engineer"
    assert result.fits[0].contributions[0].skill_name in line["strongest skills"]
    assert result.fits[0].missing[0].skill_name in line["missing"]
    assert line["evidence"]


def test_what_is_listed_is_not_said_to_be_lacking_in_the_ranking():
    work = "kept the SQL databases of the shop"
    text = f"Experience\nEngineer, Acme, Jan 2020 - Present\n- {work}.\n\nSkills\nPyTorch"
    row = row_of("ml.pdf", match_resume(text=text, roles=["ml-engineer"], as_of=date(2026, 11, 1)))
    (line,) = ranking([row])
    assert "PyTorch (listed; show it in work)" in line["missing"].split(", ")
    assert "SQL" not in line["missing"]


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
def test_any_file_name_comes_back_from_the_ranking(name):
    (line,) = ranking([row(name, 0.5)])
    assert line["file"].removeprefix("'") == name.removeprefix("'")


# Written beside and renamed.


def test_outputs_appear_when_all_is_done_and_leave_nothing_else(tmp_path):
    folder = tmp_path / "new" / "out"
    with OutputFolder(folder) as outputs:
        for each in ROWS:
            outputs.add(summarize(each), each.to_json())
            assert not {RESULTS, RANKING} & set(names_in(folder))
        places = outputs.finish(map(summarize, ROWS), ROLES)
    assert places == (folder / RESULTS, folder / RANKING)
    assert names_in(folder) == [".skillmatch", RANKING, RESULTS]


def test_results_hold_one_json_object_a_line_in_the_order_they_came(tmp_path):
    write(tmp_path, (*ROWS, row("Zoë\u2028.pdf", 0.1)))
    lines = (tmp_path / RESULTS).read_bytes().decode("utf-8").removesuffix("\n").split("\n")
    rows = [json.loads(line) for line in lines]
    assert [r["file"] for r in rows] == [*(r.file for r in ROWS), "Zoë\u2028.pdf"]
    assert rows[0]["fits"][0]["score"] == 0.5
    assert rows[3]["reason"] == "d.pdf is damaged"


def test_a_spreadsheet_is_told_that_the_ranking_is_utf_8(tmp_path):
    write(tmp_path, [row("Zoë.pdf", 0.5)])
    assert (tmp_path / RANKING).read_bytes().startswith(b"\xef\xbb\xbfrank,file,")
    assert "Zoë.pdf" in (tmp_path / RANKING).read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(28, "No space left"), KeyError])
def test_an_error_on_the_way_keeps_the_old_outputs_and_takes_away_the_new(tmp_path, error):
    (tmp_path / RESULTS).write_text("old", encoding="utf-8")
    with pytest.raises((KeyboardInterrupt, OSError, KeyError)), OutputFolder(tmp_path) as outputs:  # noqa: PT012 - what is left behind by the error is the point
        outputs.add(summarize(ROWS[0]), ROWS[0].to_json())
        raise error
    assert names_in(tmp_path) == [".skillmatch", RESULTS]
    assert (tmp_path / RESULTS).read_text(encoding="utf-8") == "old"


def test_old_outputs_and_what_a_killed_run_left_are_replaced(tmp_path):
    (tmp_path / f".{RESULTS}.part").write_text("half a li", encoding="utf-8")
    for count in (2, 1):
        write(tmp_path, ROWS[:count])
    assert len((tmp_path / RESULTS).read_text(encoding="utf-8").splitlines()) == 1
    assert names_in(tmp_path) == [".skillmatch", RANKING, RESULTS]


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_a_place_that_cannot_be_a_folder_is_an_output_error(tmp_path, place):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match=r"cannot be written: "), OutputFolder(tmp_path / place):
        pass


def test_an_address_is_no_place_for_outputs():
    with (
        pytest.raises(OutputError, match="s3://bucket/out is no folder of this machine; give a pa"),
        OutputFolder("s3://bucket/out"),
    ):
        pass


def test_a_result_that_cannot_be_put_in_place_is_an_output_error_and_leaves_no_parts(tmp_path):
    (tmp_path / RANKING / "in the way").mkdir(parents=True)
    with pytest.raises(OutputError, match=r"cannot be written: "):
        write(tmp_path, ROWS)
    assert not [name for name in names_in(tmp_path) if name.endswith(".part")]


def test_an_output_folder_is_used_in_a_with_statement(tmp_path):
    with pytest.raises(RuntimeError, match="'with' statement"):
        OutputFolder(tmp_path).add(summarize(ROWS[0]), ROWS[0].to_json())
    with pytest.raises(RuntimeError, match="'with' statement"):
        OutputFolder(tmp_path).finish([], ROLES)


# One run at a time.


def test_only_one_run_has_a_folder_and_the_next_gets_it_when_that_is_done(tmp_path):
    with (
        OutputFolder(tmp_path),
        pytest.raises(OutputError, match="is being written by process"),
        OutputFolder(tmp_path),
    ):
        pass
    with pytest.raises(KeyError), OutputFolder(tmp_path):
        raise KeyError
    write(tmp_path, ROWS)


def test_a_lock_that_nobody_holds_is_no_hindrance(tmp_path):
    (tmp_path / ".skillmatch").mkdir()
    (tmp_path / ".skillmatch" / "lock").write_text("", encoding="utf-8")
    (tmp_path / ".skillmatch" / "owner").write_text("process 1 on a host", encoding="utf-8")
    write(tmp_path, ROWS)


def test_a_folder_whose_lock_could_not_be_noted_is_free_again(tmp_path):
    (tmp_path / ".skillmatch" / "owner").mkdir(parents=True)
    with pytest.raises(OutputError, match="cannot be written: "), OutputFolder(tmp_path):
        pass
    (tmp_path / ".skillmatch" / "owner").rmdir()
    write(tmp_path, ROWS)


# Parquet.


def test_parquet_holds_what_the_results_hold(tmp_path, resumes):
    parquet = pytest.importorskip("pyarrow.parquet")
    result = match_resume(resumes / "ai-engineer-senior.pdf", as_of=date(2026, 11, 1))
    rows = (row_of("=ai.pdf", result, sha256="0" * 64), *ROWS, row("cv\\udcff.pdf"))
    places = write(tmp_path, rows, parquet=True)
    assert [place.name for place in places] == [RESULTS, RANKING, PARQUET]
    table = parquet.read_table(tmp_path / PARQUET).to_pylist()
    lines = (tmp_path / RESULTS).read_text(encoding="utf-8").splitlines()
    for line, shown in zip(map(json.loads, lines), table, strict=True):
        for name in ("file", "status", "reason", "pages", "sha256", "duplicate_of", "warnings"):
            assert shown[name] == line[name]
        assert [(f["role_id"], f["score"], f["band"]) for f in shown["fits"]] == [
            (f["role_id"], f["score"], f["band"]) for f in line["fits"]
        ]
        assert [s["skill_id"] for s in shown["skills"]] == [
            s["skill"]["id"] for s in line["skills"]
        ]
        assert [s["years"] for s in shown["skills"]] == [s["years"] for s in line["skills"]]
        assert shown["quotes"] == line["quotes"]
    assert table[0]["verdict"] == "ai-engineer"
    assert len(table[0]["missing"]) == sum(len(fit.missing) for fit in result.fits)


@pytest.mark.parametrize("count", [0, 1, 499, 500, 501, 1_200])
def test_parquet_holds_every_row_however_many(tmp_path, count):
    parquet = pytest.importorskip("pyarrow.parquet")
    write(tmp_path, [row(f"{n}.pdf", status="no_text") for n in range(count)], parquet=True)
    table = parquet.read_table(tmp_path / PARQUET)
    assert table["file"].to_pylist() == [f"{n}.pdf" for n in range(count)]
    empty = write(tmp_path / "empty", [], parquet=True)
    assert table.schema == parquet.read_schema(empty[-1])


def test_an_error_on_the_way_leaves_no_part_of_parquet(tmp_path):
    pytest.importorskip("pyarrow.parquet")
    with pytest.raises(KeyError), OutputFolder(tmp_path, parquet=True) as outputs:  # noqa: PT012 - what is left behind by the error is the point
        outputs.add(summarize(ROWS[0]), ROWS[0].to_json())
        raise KeyError
    assert names_in(tmp_path) == [".skillmatch"]


def test_duplicates_are_said_in_parquet(tmp_path):
    from dataclasses import replace

    parquet = pytest.importorskip("pyarrow.parquet")
    with OutputFolder(tmp_path, parquet=True) as outputs:
        first, again = row("a.pdf", 0.5), row("b.pdf", 0.5)
        outputs.add(summarize(first), first.to_json())
        outputs.add(replace(summarize(again), duplicate_of="a.pdf"), again.to_json())
        outputs.finish([], ROLES)
    assert parquet.read_table(tmp_path / PARQUET)["duplicate_of"].to_pylist() == ["", "a.pdf"]
    lines = (tmp_path / RESULTS).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["duplicate_of"] for line in lines] == ["", "a.pdf"]


def test_without_pyarrow_parquet_is_refused_at_once(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with (
        pytest.raises(MissingDependencyError, match=r"pip install 'skillmatch\[parquet\]'"),
        OutputFolder(tmp_path / "out", parquet=True),
    ):
        pass
    assert not (tmp_path / "out").exists()


# What stands where an output goes.

unix = pytest.mark.skipif(sys.platform == "win32", reason="FIFOs, and links by anybody")


@unix
def test_a_link_among_the_outputs_stays_and_what_it_points_at_is_replaced(tmp_path):
    (tmp_path / "kept").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / RESULTS).symlink_to(Path("..", "kept", "old.jsonl"))
    (tmp_path / "out" / REPORT).symlink_to(tmp_path / "kept" / "page.html")
    write(tmp_path / "out", ROWS, html=True)
    for name in (RESULTS, REPORT):
        assert (tmp_path / "out" / name).is_symlink()
    assert len((tmp_path / "kept" / "old.jsonl").read_text().splitlines()) == len(ROWS)
    assert names_in(tmp_path / "kept") == ["old.jsonl", "page.html"]
    assert names_in(tmp_path / "out") == [".skillmatch", RANKING, REPORT, RESULTS]


@unix
def test_a_pipe_among_the_outputs_is_written_into(tmp_path):
    pipe, found = tmp_path / RANKING, []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()), daemon=True)
    reader.start()
    write(tmp_path, ROWS)
    reader.join(timeout=20)
    assert found[0].decode("utf-8-sig").startswith("rank,file,")
    assert pipe.is_fifo()
    assert names_in(tmp_path) == [".skillmatch", RANKING, RESULTS]


@pytest.mark.parametrize("name", [RESULTS, RANKING, REPORT])
def test_a_folder_where_an_output_goes_is_told_before_any_file_is_matched(tmp_path, name):
    (tmp_path / name).mkdir()
    with (
        pytest.raises(OutputPathError, match=f"{name} cannot be written: it is a folder"),
        OutputFolder(tmp_path, html=True),
    ):
        pytest.fail("the run has begun")


def test_a_folder_where_nothing_is_to_be_written_is_nobodys_concern(tmp_path):
    (tmp_path / REPORT).mkdir()
    write(tmp_path, ROWS)
    assert (tmp_path / RESULTS).exists()
