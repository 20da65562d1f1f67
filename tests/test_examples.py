"""The examples run as a newcomer runs them, and print what they promise."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import forked_command
import pytest

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
SCRIPTS = sorted(EXAMPLES.glob("[0-9][0-9]_*.py"))


@pytest.fixture(scope="module")
def run_example(tmp_path_factory):
    """Return a function that runs an example from a folder of its own; the same is run once."""

    @cache
    def run(name, *args):
        found = forked_command.run(
            args,
            tmp_path_factory.mktemp("example"),
            os.environ | {"PYTHONIOENCODING": "utf-8"},
            script=EXAMPLES / name,
        )
        assert found.returncode == 0, found.stderr
        assert found.stderr == b""
        return found.stdout.decode()

    return run


def test_the_examples_are_numbered_from_one_without_gaps():
    numbers = [int(path.name[:2]) for path in SCRIPTS]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_every_example_says_how_to_run_it(path):
    assert f"Run: python examples/{path.name}" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_every_example_runs_and_prints(path, run_example):
    assert len(run_example(path.name).splitlines()) > 3


def test_one_resume_shows_fits_verdict_evidence_and_gaps(run_example):
    out = run_example("01_match_one_resume.py")
    lines = out.splitlines()
    scores = [re.match(r"(AI|ML) engineer: (\d+) of 100 \((\w+)\)$", line) for line in lines[:2]]
    assert [match[1] for match in scores] == ["ML", "AI"]
    assert int(scores[0][2]) > int(scores[1][2])
    assert lines[2].startswith("ML engineer rather than AI engineer, by ")
    assert "What decides the fit as ML engineer:" in lines
    assert len(re.findall(r"^  \+\d+\.\d  \S.*: \S", out, re.MULTILINE)) == 5
    assert len(re.findall(r"^        page \d+: \S", out, re.MULTILINE)) == 5
    gaps = out.split("What would add most:\n")[1].splitlines()
    assert len(gaps) == 3
    assert all(re.fullmatch(r"  \+\d+\.\d  \S.*", gap) for gap in gaps)


def test_one_resume_of_your_own_can_be_named(run_example, tmp_path):
    resume = tmp_path / "mine.txt"
    resume.write_text("Skills\nPython, LangChain, prompt engineering\n", encoding="utf-8")
    assert run_example("01_match_one_resume.py", resume).startswith("AI engineer: ")


def test_a_folder_is_ranked_and_its_failures_are_rows(run_example):
    lines = run_example("02_rank_a_folder.py").splitlines()
    ranked = [line for line in lines if re.match(r" +\d", line)]
    scores = [int(line.split()[1]) for line in ranked]
    assert [int(line.split()[0]) for line in ranked] == list(range(1, len(ranked) + 1))
    assert scores == sorted(scores, reverse=True)
    assert " ai-engineer-senior.pdf " in ranked[0]
    failed = {line.split()[2] for line in lines if line not in ranked}
    assert failed == {"corrupt", "encrypted", "no_text"}
    assert len(lines) == len(list((EXAMPLES / "resumes").glob("*.pdf")))


@pytest.mark.long("a batch")
def test_a_folder_of_your_own_can_be_named(run_example, text_folder):
    lines = run_example("02_rank_a_folder.py", text_folder).splitlines()
    assert lines[0].split()[3] == "a.txt"
    assert len(lines) == 5
