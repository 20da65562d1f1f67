"""Where the data files are: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import skillmatch
from skillmatch.installation import taxonomies_folder

ASK = "from skillmatch.installation import taxonomies_folder; print(taxonomies_folder())"


@pytest.fixture
def installed(tmp_path):
    """Copy the part of the package that looks for the data, without any data."""
    package = tmp_path / "site" / "skillmatch"
    package.mkdir(parents=True)
    source = Path(skillmatch.__file__).parent
    for name in ("__init__.py", "_version.py", "errors.py", "installation.py"):
        shutil.copy(source / name, package)
    return package


def ask(package):
    return subprocess.run(
        [sys.executable, "-c", ASK], cwd=package.parent, capture_output=True, text=True, check=False
    )


def test_the_folder_holds_skills_roles_and_reference():
    assert {"skills", "roles", "reference"} <= {p.name for p in taxonomies_folder().iterdir()}


@pytest.mark.parametrize("where", ["inside", "beside"])
def test_the_data_is_found_inside_and_beside_the_package(installed, where):
    home = installed if where == "inside" else installed.parent
    (home / "taxonomies" / "skills").mkdir(parents=True)
    run = ask(installed)
    assert run.stderr == ""
    assert Path(run.stdout.strip()) == home / "taxonomies"


def test_the_data_inside_comes_first(installed):
    for home in (installed, installed.parent):
        (home / "taxonomies" / "skills").mkdir(parents=True)
    assert Path(ask(installed).stdout.strip()) == installed / "taxonomies"


def test_an_installation_without_data_says_to_install_again(installed):
    run = ask(installed)
    assert run.returncode != 0
    assert "TaxonomyError: no taxonomies folder in" in run.stderr
    assert run.stderr.rstrip().endswith("install skillmatch again")
