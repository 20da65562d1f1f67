"""Completion: asked of the command as a shell asks, and in the shells that are here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import click
import pytest
from click.shell_completion import CompletionItem
from click.testing import CliRunner

from skillmatch import list_roles
from skillmatch.cli import main
from skillmatch.command.completion import SHELLS
from skillmatch.command.options import CONTEXT


@pytest.fixture
def complete():
    """Return a function that completes the last of some words, as bash does."""

    def complete(*words):
        env = {
            "_SKILLMATCH_COMPLETE": "bash_complete",
            "COMP_WORDS": " ".join(["skillmatch", *words]),
            "COMP_CWORD": str(len(words)),
        }
        done = CliRunner().invoke(main, env=env, prog_name="skillmatch")
        assert done.exit_code == 0, done.output
        return [tuple(line.split(",", 1)) for line in done.stdout.splitlines() if line]

    return complete


def test_commands_are_completed(complete):
    assert complete("ba") == [("plain", "batch")]
    assert ("plain", "from-posting") in complete("roles", "f")
    assert len(complete("")) == len(main.commands)


def test_options_are_completed(complete):
    assert complete("batch", "--min") == [("plain", "--min-fit")]
    assert ("plain", "--version") in complete("--v")


def test_values_one_chooses_from_are_completed(complete):
    assert complete("batch", "in", "--engine", "d") == [("plain", "dask")]
    assert complete("completion", "") == [("plain", shell) for shell in SHELLS]


@pytest.mark.parametrize("words", [("match", "cv.txt", "--role"), ("roles", "show")])
def test_the_ids_of_roles_are_completed(complete, words):
    assert complete(*words, "data-") == [
        ("plain", role.id) for role in list_roles() if role.id.startswith("data-")
    ]


def test_where_no_role_begins_so_it_may_be_a_file(complete):
    assert complete("match", "cv.txt", "--role", "mine/") == [("file", "mine/")]


def test_the_ids_of_skills_are_completed_once_a_letter_is_there(complete):
    assert ("plain", "kubernetes") in complete("taxonomy", "show", "Kubern")
    assert complete("taxonomy", "show", "''") == [] == complete("taxonomy", "show", "zzzz")


def _parameters(command=main):
    for inner in command.commands.values():
        if isinstance(inner, click.Group):
            yield from _parameters(inner)
        yield from ((inner, parameter) for parameter in inner.params)


@pytest.mark.parametrize("file", ["FILE", "CSV", "YAML", "PATH", "RESULTS", "DIR", "FOLDER"])
def test_files_are_completed_by_the_shell_wherever_one_is_asked_for(file):
    for command, parameter in _parameters():
        if (parameter.metavar or "").strip("[].").split(".")[0] == file:
            found = parameter.shell_complete(
                click.Context(command, parent=click.Context(main, **CONTEXT)), "x"
            )
            kind = "dir" if file in {"DIR", "FOLDER"} else "file"
            assert [item.type for item in found] == [kind], (command.name, parameter.name)
            assert isinstance(found[0], CompletionItem)


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_for_each_shell_is_printed_that_asks_this_command(invoke, shell):
    done = invoke("completion", shell)
    assert done.exit_code == 0
    assert "_SKILLMATCH_COMPLETE" in done.stdout
    assert f"{shell}_complete" in done.stdout
    assert "\r" not in done.stdout


def test_an_unknown_shell_is_told_with_those_there_are(invoke):
    done = invoke("completion", "tcsh")
    assert done.exit_code == 2
    assert all(shell in done.stderr for shell in SHELLS)


IN_SHELLS = {
    "bash": (
        'eval "$(skillmatch completion bash)"; compopt() { :; }; '
        "COMP_WORDS=(skillmatch roles show data-e); COMP_CWORD=3; "
        '_skillmatch_completion skillmatch; echo "${COMPREPLY[*]}"'
    ),
    "fish": 'skillmatch completion fish | source; complete -C "skillmatch roles show data-e"',
}


@pytest.mark.skipif(sys.platform == "win32", reason="the command is a shell script here")
@pytest.mark.parametrize("shell", IN_SHELLS)
def test_a_real_shell_completes(tmp_path, shell):
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell} here")
    command = tmp_path / "skillmatch"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m skillmatch "$@"\n')
    command.chmod(0o755)
    env = os.environ | {
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
    }
    done = subprocess.run(
        [shell, "-c", IN_SHELLS[shell]],
        env=env, capture_output=True, check=False, text=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.split() == ["data-engineer"], done.stderr
