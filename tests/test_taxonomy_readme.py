"""The two-minute tutorial of taxonomies/README.md, done exactly as it is written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

README = Path(__file__).parents[1] / "taxonomies" / "README.md"


@pytest.fixture
def tutorial(tmp_path, monkeypatch):
    text = README.read_text(encoding="utf-8")
    entry = re.search(r"<!-- tutorial -->\n *```yaml\n(.*?)\n *```", text, re.DOTALL)
    (tmp_path / "my_skills.yaml").write_text(
        "\n".join(line.removeprefix("   ") for line in entry[1].splitlines()), encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)
    return re.findall(r"```sh\n *skillmatch (.*?)\n *```", text)


def words_of(command):
    return [part.strip('"') for part in re.findall(r'"[^"]*"|\S+', command)]


def test_the_check_of_the_tutorial_finds_no_problem(tutorial, invoke):
    done = invoke(*words_of(tutorial[0]))
    assert done.exit_code == 0, done.stderr
    assert "no problems" in done.stdout


def test_the_sentence_of_the_tutorial_shows_the_new_skill(tutorial, invoke):
    done = invoke(*words_of(tutorial[1]))
    assert done.exit_code == 0, done.stderr
    assert re.search(r"^QG-Studio +skill +quietgrid", done.stdout, re.MULTILINE)


@pytest.mark.usefixtures("tutorial")
def test_the_new_skill_is_found_in_a_resume_and_shows_what_it_is_part_of(invoke, tmp_path):
    (tmp_path / "cv.txt").write_text("Skills\nquietgrid, Python\n", encoding="utf-8")
    done = invoke("match", "cv.txt", "--taxonomy", "my_skills.yaml", "--json")
    assert '"quietgrid"' in done.stdout
    assert '"data-visualization"' in done.stdout
