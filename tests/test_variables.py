"""Environment variables: one for every option, and errors that name the one a value is from."""

from __future__ import annotations

import json
import os

import click
import pytest
from click.testing import CliRunner

from skillmatch.cli import main
from skillmatch.command.variables import variables_of


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Return a function that runs the command with variables, in a folder with a resume."""
    (tmp_path / "cv.txt").write_text("Skills\nPython, PyTorch\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def run(*args, **env):
        return CliRunner().invoke(main, args, env=env)

    return run


def roles_of(done):
    assert done.exit_code == 0, done.stderr
    return {fit["role_id"] for fit in json.loads(done.stdout)["fits"]}


def options(group=main):
    for command in group.commands.values():
        if isinstance(command, click.Group):
            yield from options(command)
        yield from (each for each in command.params if isinstance(each, click.Option))


def test_every_option_has_a_variable_and_no_two_options_the_same_one():
    own = [variables_of(option)[0] for option in options()]
    assert all(name.startswith("SKILLMATCH_") and name.isupper() for name in own)
    assert len(own) == len(set(own))
    common = {name for option in options() for name in variables_of(option)[1:]}
    assert not common & set(own)


@pytest.mark.parametrize("name", ["SKILLMATCH_MATCH_ROLE", "SKILLMATCH_ROLE"])
def test_a_variable_stands_for_its_option(run, name):
    done = run("match", "cv.txt", "--json", **{name: "data-engineer"})
    assert roles_of(done) == {"data-engineer"}


def test_several_values_are_separated_as_in_path(run):
    value = os.pathsep.join(["data-engineer", "AI developer"])
    done = run("match", "cv.txt", "--json", SKILLMATCH_ROLE=value)
    assert roles_of(done) == {"data-engineer", "ai-engineer"}


def test_the_command_line_goes_before_the_own_variable_and_that_before_the_common_one(run):
    both = {"SKILLMATCH_MATCH_ROLE": "data-analyst", "SKILLMATCH_ROLE": "ml-engineer"}
    assert roles_of(run("match", "cv.txt", "--json", **both)) == {"data-analyst"}
    typed = run("match", "cv.txt", "--json", "--role", "ai-engineer", **both)
    assert roles_of(typed) == {"ai-engineer"}


def test_an_empty_variable_is_no_value(run):
    done = run("match", "cv.txt", "--json", SKILLMATCH_ROLE="", SKILLMATCH_AS_OF="")
    assert roles_of(done) == {"ai-engineer", "ml-engineer"}


@pytest.mark.parametrize(("value", "on"), [("1", True), ("yes", True), ("0", False), ("no", False)])
def test_options_without_a_value_are_switched(run, value, on):
    done = run("match", "cv.txt", SKILLMATCH_MATCH_JSON=value)
    assert done.stdout.startswith("{") is on


def test_an_option_of_two_words_takes_both(run, tmp_path):
    (tmp_path / "ranking.csv").write_text("file,AI engineer\na,90\nb,40\nc,10\n")
    (tmp_path / "groups.csv").write_text("file,team\na,x\nb,y\nc,y\n")
    done = run(
        "audit", "ranking.csv", "--json", "--score", "AI engineer",
        SKILLMATCH_AUDIT_GROUPS="groups.csv", SKILLMATCH_AUDIT_SELECT="top 1",
    )  # fmt: skip
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["selected"] == 1


BAD = {
    "SKILLMATCH_BATCH_JOBS": ("many", ["batch", ".", "--out", "o"]),
    "SKILLMATCH_BATCH_TIMEOUT": ("0", ["batch", ".", "--out", "o"]),
    "SKILLMATCH_BATCH_ENGINE": ("spark", ["batch", ".", "--out", "o"]),
    "SKILLMATCH_AS_OF": ("yesterday", ["match", "cv.txt"]),
    "SKILLMATCH_MATCH_JSON": ("maybe", ["match", "cv.txt"]),
    "SKILLMATCH_AUDIT_SELECT": ("top many", ["audit", "r.csv", "--groups", "g.csv"]),
    "SKILLMATCH_ROLE": ("nobody", ["match", "cv.txt"]),
    "SKILLMATCH_TAXONOMY": ("none.yaml", ["taxonomy", "search", "python"]),
    "SKILLMATCH_MATCH_POSTING": ("none.pdf", ["match", "cv.txt"]),
}


@pytest.mark.parametrize("name", BAD)
def test_an_error_names_the_variable_that_a_bad_value_is_from(run, name):
    value, args = BAD[name]
    done = run(*args, **{name: value})
    assert done.exit_code in {1, 2}
    assert name in done.stderr
    assert "Traceback" not in done.stderr


def test_an_error_about_what_was_typed_names_no_variable(run):
    done = run("match", "cv.txt", "--role", "nobody", SKILLMATCH_ROLE="ml-engineer")
    assert "SKILLMATCH_" not in done.stderr
