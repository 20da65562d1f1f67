"""docs/reference is what the docstrings say, and names every public name."""

from __future__ import annotations

import importlib.util
import re

import pytest
from markdown_blocks import ROOT

import skillmatch

pytest.importorskip("griffe", reason="needs the dependency group docs")
FOLDER = ROOT / "docs" / "reference"
WRITE = "run 'python docs/write_reference.py'"


@pytest.fixture(scope="module")
def written():
    spec = importlib.util.spec_from_file_location(
        "write_reference", ROOT / "docs" / "write_reference.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.pages()


def test_the_pages_are_those_that_would_be_written_now(written):
    assert {path.name for path in FOLDER.glob("*")} == set(written), WRITE
    for name, text in written.items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, f"{name}: {WRITE}"


@pytest.mark.parametrize("name", [name for name in skillmatch.__all__ if name != "__version__"])
def test_every_public_name_has_its_place_and_is_in_the_list(name, written):
    [page] = [page for page, text in written.items() if f"\n## `{name}`\n" in text]
    assert f"| [`{name}`]({page}#{name.lower()}) |" in written["README.md"]


def test_a_function_is_told_with_all_that_its_docstring_has(written):
    page = written["match.md"].split("## `match_resume`")[1]
    titles = re.findall(r"^\*\*(.+)\*\*$", page, re.MULTILINE)
    assert titles == ["Parameters", "Returns", "Raises", "Examples"]
    assert "\n    roles: Sequence[RoleSource] = DEFAULT_ROLES,\n" in page
    assert "\n- [`RoleError`](errors.md#roleerror), [`TaxonomyError`](" in page


def test_data_is_told_with_its_types_and_an_error_with_its_kind(written):
    assert "\n- `first`, `second` (`str`): Ids of the two roles" in written["fits.md"]
    error = written["errors.md"].split("## `EmptyFileError`")[1]
    assert error.startswith("\n\nA [`NoTextError`](#notexterror).\n")
