"""The notebook in examples/ runs from top to bottom and shows what it promises."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

nbformat = pytest.importorskip("nbformat", reason="needs the dependency group docs")
nbclient = pytest.importorskip("nbclient", reason="needs the dependency group docs")
pytest.importorskip("ipykernel", reason="needs the dependency group docs")

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOK = ROOT / "examples" / "explore_a_match.ipynb"

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])  # a kernel is spoken to by sockets


@pytest.fixture(scope="module")
def stored():
    return nbformat.read(NOTEBOOK, as_version=4)


@pytest.fixture(scope="module")
def shown(_sockets):
    """Return what each cell of code shows, by kind, in order."""
    book = nbformat.read(NOTEBOOK, as_version=4)
    nbclient.NotebookClient(
        book, timeout=120, resources={"metadata": {"path": str(NOTEBOOK.parent)}}
    ).execute(env=os.environ | {"PYTHONPATH": str(ROOT), "PYDEVD_DISABLE_FILE_VALIDATION": "1"})
    return [
        {
            kind: "".join(value)
            for output in cell.outputs
            for kind, value in (output.get("data") or {"stdout": output.text}).items()
        }
        for cell in book.cells
        if cell.cell_type == "code"
    ]


@pytest.fixture(scope="module")
def _sockets():
    import pytest_socket

    pytest_socket.enable_socket()
    yield
    pytest_socket.disable_socket(allow_unix_socket=True)


def test_it_is_stored_without_outputs(stored):
    nbformat.validate(stored)
    for cell in stored.cells:
        if cell.cell_type == "code":
            assert (cell.outputs, cell.execution_count) == ([], None)


def test_it_shows_a_result_its_reasons_what_is_missing_people_and_a_folder(shown):
    result, why, missing, people, folder = shown
    assert "ML engineer" in result["text/html"]
    assert "<script" not in result["text/html"]
    assert why["stdout"].count("\n+") == 4
    assert missing["text/markdown"].startswith("| skill | would add | listed already |")
    assert "| **fit** |" in people["text/markdown"]
    lines = folder["text/markdown"].splitlines()
    assert len(lines) == 2 + len(list((ROOT / "examples" / "resumes").iterdir()))
    assert sum("| – | – |" in line for line in lines) == 3
