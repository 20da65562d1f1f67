"""The commands that take postings: match and batch --posting, and roles from-posting."""

from __future__ import annotations

import csv
import json

import pytest

from skillmatch import load_role, role_from_posting

DAY = ("--as-of", "2026-11-01")
POSTING = "Search Engineer\n\nRequirements\n- 3 years of Python\n- LangChain or LlamaIndex\n"


@pytest.fixture
def posting(tmp_path):
    """Return the path of a posting."""
    path = tmp_path / "search engineer.txt"
    path.write_text(POSTING, encoding="utf-8")
    return path


def fits(done):
    assert (done.exit_code, done.stderr) == (0, "")
    return sorted(fit["role_id"] for fit in json.loads(done.stdout)["fits"])


def test_a_posting_alone_takes_the_place_of_the_default_roles(invoke, posting, text_folder):
    done = invoke("match", text_folder / "a.txt", "--posting", posting, "--json", *DAY)
    assert fits(done) == ["posting-search-engineer"]


def test_postings_stand_beside_roles_and_each_other(invoke, posting, text_folder, tmp_path):
    page = tmp_path / "other.html"
    page.write_text("<html><body><h1>Search Engineer</h1><p>Python, SQL</p></body></html>")
    done = invoke(
        *("match", text_folder / "a.txt", "--role", "ai-engineer"),
        *("--posting", posting, "--posting", page, "--json", *DAY),
    )
    expected = ["ai-engineer", "posting-search-engineer", "posting-search-engineer-no-2"]
    assert fits(done) == expected


def test_the_page_shows_the_years_asked_for(invoke, posting, text_folder):
    done = invoke("match", text_folder / "a.txt", "--posting", posting, *DAY)
    assert done.exit_code == 0
    assert "3 years asked for" in done.stdout


def test_a_folder_is_ranked_by_a_posting(invoke, posting, text_folder, tmp_path):
    out = tmp_path / "out"
    done = invoke("batch", text_folder, "--posting", posting, "--out", out, "--jobs", "1", *DAY)
    assert done.exit_code == 3  # two files of the folder cannot be read
    ranking = (out / "ranking.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(ranking.splitlines()))
    assert rows[0]["file"] == "a.txt"


def test_a_role_file_is_written_and_is_the_role_of_the_posting(invoke, posting, tmp_path):
    out = tmp_path / "my_role.yaml"
    done = invoke("roles", "from-posting", posting, "--out", out)
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.startswith("written: ")
    assert load_role(out) == role_from_posting(POSTING)


def test_a_role_file_goes_to_standard_output_without_out(invoke, posting, tmp_path):
    done = invoke("roles", "from-posting", posting, "--name", "Finder")
    assert done.exit_code == 0
    (tmp_path / "finder.yaml").write_text(done.stdout, encoding="utf-8")
    assert load_role(tmp_path / "finder.yaml") == role_from_posting(POSTING, name="Finder")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("We are kind.", (2, "asks for no skill"), id="no skill"),
        pytest.param("", (1, "is empty"), id="empty"),
        pytest.param(None, (2, "does not exist"), id="not there"),
    ],
)
@pytest.mark.parametrize("command", [("match", "a.txt", "--posting"), ("roles", "from-posting")])
def test_what_cannot_be_a_role_ends_with_a_sentence(invoke, command, text, expected, text_folder):
    path = text_folder / "posting.txt"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    arguments = [text_folder / part if part == "a.txt" else part for part in command]
    done = invoke(*arguments, path)
    code, message = expected
    assert (done.exit_code, done.stdout) == (code, "")
    assert done.stderr.startswith("skillmatch: ")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_place_that_cannot_be_written_is_named(invoke, posting, tmp_path):
    done = invoke("roles", "from-posting", posting, "--out", tmp_path)
    assert done.exit_code == 2
    assert "cannot be written: it is a folder" in done.stderr
