"""Cold start: what a process imports before it does what it was asked for. Counted, not timed."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MODULES_OF_THE_VERSION = 4
"""``skillmatch``, its version, ``__main__`` and ``__future__``."""


def modules_of(*args):
    """Return what ``python ARGS`` imports that ``python -c pass`` does not."""
    return imported("-m", "skillmatch", *args) - imported("-c", "pass")


def imported(*args):
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *args],
        capture_output=True, check=True, encoding="utf-8", timeout=60,
    )  # fmt: skip
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rsplit("|", 1)[1].strip() for line in lines}


def top_levels(modules):
    return {module.partition(".")[0] for module in modules}


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_is_told_with_next_to_nothing_imported(option):
    by_runpy = imported("-m", "__hello__")
    more = modules_of(option) - by_runpy
    assert len(more) <= MODULES_OF_THE_VERSION, more
    assert not top_levels(more) & {"click", "re", "typing", "enum", "pathlib"}


def test_both_ways_of_asking_for_the_version_say_the_same(invoke, run_command):
    for option in ("--version", "-V"):
        light = run_command(option).stdout.decode().replace("\r\n", "\n")
        assert light == invoke(option).stdout


def test_the_command_and_the_module_are_one():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"] == {"skillmatch": "skillmatch.__main__:main"}


@pytest.mark.long("processes")
def test_matching_a_pdf_imports_only_what_it_needs(resumes):
    modules_of("match", resumes / "student.pdf")  # fills the cache in a checkout
    modules = modules_of("match", resumes / "student.pdf")
    needless = {
        "sklearn", "scipy", "numpy", "pandas", "jinja2", "pydantic", "yaml", "lxml", "pypdf",
        "markdown_it", "tinycss2", "filelock", "multiprocessing", "asyncio",
    }  # fmt: skip
    assert not top_levels(modules) & needless
    assert not {name for name in modules if name.startswith("skillmatch.batch.")}
    assert "skillmatch.posting_role" not in modules


def test_completing_a_role_loads_none():
    modules = imported(
        "-c", "from skillmatch.command.types import ROLE; ROLE.shell_complete(0, 0, 'ml')"
    )
    assert not {"skillmatch.roles", "skillmatch.taxonomy"} & modules
