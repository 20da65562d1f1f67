"""docs/command.md: every command, option, variable and exit code, and none that is not there."""

from __future__ import annotations

import importlib.util
import re
import shlex
from pathlib import Path

import click
import pytest

from skillmatch.cli import main
from skillmatch.command import options as cli_options
from skillmatch.command.variables import PREFIX, variables_of

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "command.md").read_text(encoding="utf-8")
RUN = "run: python docs/write_command_page.py"


def _writer():
    path = ROOT / "docs" / "write_command_page.py"
    spec = importlib.util.spec_from_file_location("write_command_page", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _tree(command=main, path="skillmatch"):
    found = {path: command}
    for name, inner in getattr(command, "commands", {}).items():
        found |= _tree(inner, f"{path} {name}")
    return found


def _documented():
    """Return the part of the page on each command."""
    written = PAGE.split("## The commands")[1]
    _, *parts = re.split(r"^### `([^`]+)`$", written, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


TREE = _tree()
DOCUMENTED = _documented()


def test_the_page_is_what_the_commands_say_today():
    assert _writer().page(PAGE) == PAGE, RUN


def test_every_command_is_documented_and_no_other():
    assert set(DOCUMENTED) == set(TREE), RUN


def _options(command):
    return [each for each in command.params if isinstance(each, click.Option)]


@pytest.mark.parametrize("path", TREE)
def test_every_option_and_its_variables_are_documented_and_no_other(path):
    rows = re.findall(r"^\| (`-.*?) \| .* \| (.*) \|$", DOCUMENTED[path], re.MULTILINE)
    told = {option for named, _ in rows for option in re.findall(r"`(-[^`]+)`", named)}
    variables = {name for _, named in rows for name in re.findall(r"`([^`]+)`", named)}
    options = _options(TREE[path])
    assert told == {name for option in options for name in option.opts}, RUN
    assert variables == {name for option in options for name in variables_of(option)}, RUN


def test_every_exit_code_is_documented_and_no_other():
    codes = PAGE.split("## Exit codes")[1].split("\n## ")[0]
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", codes, re.MULTILINE)}
    names = ("FINE", "NOTHING_SCORED", "WRONG_USAGE", "SOME_FAILED", "INTERRUPTED")
    assert told == {getattr(cli_options, name) for name in names}
    assert told == {value for value in vars(cli_options).values() if type(value) is int}


def test_the_common_variables_are_documented_and_no_other():
    table = PAGE.split("## Environment variables")[1].split("\n## ")[0]
    told = set(re.findall(rf"^\| `({PREFIX}_\w+)` \|", table, re.MULTILINE))
    common = {
        name for cmd in TREE.values() for opt in _options(cmd) for name in variables_of(opt)[1:]
    }
    assert told == common


@pytest.mark.parametrize("path", TREE)
def test_every_command_and_option_has_help_that_reads_as_a_sentence(path):
    command = TREE[path]
    assert re.match(r"[A-Z].*[.:]", command.help or "", re.DOTALL)
    for option in _options(command):
        assert re.match(r"[A-Z].*[.\])]$", option.help or "", re.DOTALL), option.opts


@pytest.mark.parametrize("path", TREE)
def test_every_help_has_examples_that_fit_a_terminal_of_80_columns(path, invoke):
    shown = invoke(*path.split()[1:], "--help").stdout
    assert "\n  Examples:\n" in shown
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize("path", TREE)
def test_every_example_is_of_its_command_and_has_only_options_there_are(path):
    for line in _examples(path):
        called, command, arguments = "skillmatch", main, _arguments(line)
        while isinstance(command, click.Group) and arguments and arguments[0] in command.commands:
            called, command = f"{called} {arguments[0]}", command.commands[arguments.pop(0)]
        assert called.startswith(path), line
        parent = click.Context(main, **cli_options.CONTEXT)
        command.make_context(called, arguments, parent=parent).close()


def _examples(path):
    block = TREE[path].help.split("Examples:\n")[1].split("\n\n")[0]
    return [line.strip() for line in block.splitlines() if line.strip()]


def _arguments(line):
    """Return what the command gets, without what the shell does around it."""
    called = re.search(r"skillmatch (.*?)(?:  +\S.*|\)\"'.*| >>? .*|#.*)?$", line)
    return shlex.split(called[1])
