"""docs/fairness-audit.md does what it shows; docs/model-card.md says what the benchmarks say."""

from __future__ import annotations

import csv
import io
import re
import shlex
from pathlib import Path

import pytest

from skillmatch.score import BAND_STARTS
from skillmatch.signals import PLACE
from skillmatch.weigh import RECENCY_FLOOR, RECENCY_HALF_LIFE_YEARS

ROOT = Path(__file__).parents[1]
AUDIT = (ROOT / "docs" / "fairness-audit.md").read_text(encoding="utf-8")
CARD = (ROOT / "docs" / "model-card.md").read_text(encoding="utf-8")
COUNTS = ROOT / "taxonomies" / "reference" / "posting_counts.csv"


@pytest.fixture
def reader(tmp_path, monkeypatch):
    """Go where a reader of the page is: the repository's examples, and resumes of their own."""
    (tmp_path / "examples").symlink_to(ROOT / "examples", target_is_directory=True)
    (tmp_path / "resumes").mkdir()
    for name, skill in {"ada-01": "Python", "bo-02": "PyTorch", "lee-12": "LangChain"}.items():
        text = f"{name}\n\nEXPERIENCE\nEngineer, Acme Ltd, 2020 - 2024\n- Worked with {skill}\n"
        (tmp_path / "resumes" / f"{name}.txt").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def blocks(kind, page):
    return re.findall(rf"^```{kind}\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)


@pytest.mark.usefixtures("reader")
def test_every_command_of_the_page_prints_what_it_shows(invoke):
    commands = blocks("console", AUDIT)
    assert len(commands) == 3
    for block in commands:
        first, shown = block.split("\n", 1)
        program, *arguments = shlex.split(first.removeprefix("$ "))
        assert program == "skillmatch"
        done = invoke(*arguments)
        assert done.exit_code == 0, done.stderr
        if shown != "...\n":
            printed = [line.rstrip() for line in done.stdout.splitlines()]
            assert printed == shown.splitlines()
    assert (Path("results") / "ranking.csv").is_file()


@pytest.mark.usefixtures("reader")
def test_the_python_of_the_page_runs(capsys):
    [source] = blocks("python", AUDIT)
    exec(compile(source, "fairness-audit.md", "exec"), {})  # noqa: S102 - it is our own page
    assert capsys.readouterr().out.startswith("sex man 2 ")


def test_the_table_of_groups_on_the_page_is_part_of_the_example():
    [table] = blocks("csv", AUDIT)
    groups = (ROOT / "examples" / "audit" / "groups.csv").read_text(encoding="utf-8")
    assert set(table.splitlines()) <= set(groups.splitlines())


def test_the_figures_of_the_card_are_those_of_the_benchmarks():
    benchmarks = (ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8").splitlines()
    figures = re.findall(
        r"^\|.*\|$", CARD.split("<!-- figures -->")[1].split("\n\n")[0], re.MULTILINE
    )
    assert len(figures) > 10
    assert [row for row in figures if row not in benchmarks] == []


def test_the_numbers_of_the_card_are_those_of_the_code_and_the_data():
    postings = list(csv.reader(io.StringIO(COUNTS.read_text(encoding="utf-8"))))
    by_role = dict(zip(postings[0][1:], map(int, postings[1][1:]), strict=True))
    resumes = len(list((ROOT / "tests" / "order" / "resumes").glob("*.txt")))
    weak, partial, good, strong = (round(100 * start) for start in BAND_STARTS)
    flat = " ".join(CARD.split())
    counted = f"{sum(by_role.values()):,} of {len(by_role)} roles"
    most = f"{by_role['ai-engineer']} of AI and {by_role['ml-engineer']} of ML engineers"
    used = f"a job {PLACE['experience']:.2f}, a project {PLACE['projects']:.2f}"
    claimed = f"a course {PLACE['courses']:.2f}, a list {PLACE['skills']:.2f}"
    assert f"{counted}, {most}" in flat
    assert f"| {resumes} | put in order" in flat
    assert (
        f"below {partial}, partial from {partial}, good from {good}, strong from {strong}" in flat
    )
    assert f"{used}, {claimed}" in flat
    assert (
        f"towards {RECENCY_FLOOR:.2f} of it, half of the way in {RECENCY_HALF_LIFE_YEARS:g} years"
        in flat
    )
    assert weak == 0
