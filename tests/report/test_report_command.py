"""``skillmatch report``, ``match --html`` and ``batch --html``: pages by command."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from made_rows import folder, write


@pytest.fixture
def results(tmp_path):
    place = tmp_path / "results"
    place.mkdir()
    return write(place / "results.jsonl", folder())


def test_the_page_stands_beside_the_results(invoke, results):
    ran = invoke("report", results)
    assert (ran.exit_code, ran.stdout) == (0, "")
    assert ran.stderr == f"written: {results.with_name('report.html')}\n"
    assert "ada.pdf" in results.with_name("report.html").read_text(encoding="utf-8")


def test_the_folder_of_the_results_will_do(invoke, results):
    assert invoke("report", results.parent).exit_code == 0
    assert results.with_name("report.html").exists()


def test_the_shared_form_has_a_name_of_its_own_and_none_of_theirs(invoke, results):
    assert invoke("report", results, "--share").exit_code == 0
    assert not results.with_name("report.html").exists()
    assert "ada.pdf" not in results.with_name("shared-report.html").read_text(encoding="utf-8")


def test_the_page_goes_where_it_is_asked_to(invoke, results, tmp_path):
    assert invoke("report", results, "--out", tmp_path / "page.html").exit_code == 0
    assert (tmp_path / "page.html").exists()


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("none.jsonl", None, (2, "none.jsonl does not exist; check the path")),
        ("a.jsonl", "", (1, "a.jsonl holds no rows; match a folder first")),
        ("a.csv", "rank,file\n", (2, "a.csv:1: not a row of results; give the results.jsonl")),
    ],
)
def test_what_is_no_result_is_said_in_a_sentence(invoke, tmp_path, name, text, expected):
    code, said = expected
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    ran = invoke("report", tmp_path / name)
    assert ran.exit_code == code
    assert said in ran.stderr
    assert not list(tmp_path.glob("*.html"))


def test_a_place_that_cannot_be_written(invoke, results, tmp_path):
    ran = invoke("report", results, "--out", tmp_path)
    assert ran.exit_code == 2
    assert "cannot be written: it is a folder" in ran.stderr


def test_match_writes_the_page_and_still_tells_the_terminal(invoke, text_folder, tmp_path):
    ran = invoke("match", text_folder / "b.md", "--html", tmp_path / "b.html")
    assert ran.exit_code == 0
    assert "ML engineer" in ran.stdout
    assert ran.stderr == f"written: {tmp_path / 'b.html'}\n"
    assert (tmp_path / "b.html").read_text(encoding="utf-8").count("<h1>b.md</h1>") == 1


def test_match_gives_json_and_the_page_at_once(invoke, text_folder, tmp_path):
    ran = invoke("match", text_folder / "b.md", "--json", "--html", tmp_path / "b.html")
    assert ran.stdout.startswith("{")
    assert (tmp_path / "b.html").exists()


def test_batch_writes_the_page_of_its_rows(invoke, text_folder, tmp_path):
    out = tmp_path / "out"
    ran = invoke("batch", text_folder, "--out", out, "--html", "--jobs", "1")
    assert ran.exit_code == 3
    page = (out / "report.html").read_bytes()
    assert b"more/c.txt" in page
    assert b"d-empty.pdf" in page
    assert invoke("report", out, "--out", tmp_path / "again.html").exit_code == 0
    assert (tmp_path / "again.html").read_bytes() == page
