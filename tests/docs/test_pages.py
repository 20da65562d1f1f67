"""Every code block of every page does what the page says: it runs, prints and is what is shown.

A page is found by being there, and a block that nobody knows how to run fails its page, so none
can be added unnoticed. Blocks that cannot run here say why in a comment right before them; see
`markdown_blocks.Block` for all that a comment can say. One test reads one page from top to
bottom, since its blocks build on one another; that is why no plugin is used that makes a test of
each block, and has their order shuffled and blocks of unknown languages left out.
"""

from __future__ import annotations

import contextlib
import importlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from markdown_blocks import ROOT, blocks_of, pages
from page_reader import PageReader, furnish


@contextlib.contextmanager
def _with_an_unreadable_file(reader: PageReader) -> Iterator[None]:
    (reader.folder / "resumes" / "empty.pdf").touch()
    yield


def _need(*packages: str) -> None:
    """Skip a page whose packages are not there; .ci/run installs them all."""
    for package in packages:
        pytest.importorskip(package, reason="a package that .ci/run installs for this page")


@contextlib.contextmanager
def _with_a_cluster(reader: PageReader) -> Iterator[None]:
    """Let a cluster of this machine stand in for the scheduler, and a folder for the store."""
    _need("distributed", "fsspec", "pyarrow")
    from distributed import Client, LocalCluster

    shutil.copytree(reader.folder / "resumes", reader.folder / "store" / "resumes")
    names = [str(path) for path in sorted((reader.folder / "resumes").iterdir())]
    (reader.folder / "addresses.txt").write_text("\n".join(names), encoding="utf-8")
    with (
        LocalCluster(
            n_workers=1,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            silence_logs=50,
        ) as cluster,
        Client(cluster, set_as_default=False),
    ):
        store = f"file://{reader.folder}/store"
        reader.here = lambda text: text.replace(
            "tcp://scheduler:8786", cluster.scheduler_address
        ).replace("s3://inbox", store)
        yield


@contextlib.contextmanager
def _with_frames_and_skops(_reader: PageReader) -> Iterator[None]:
    _need("pandas", "skops")
    yield


@contextlib.contextmanager
def _with_data_frames(_reader: PageReader) -> Iterator[None]:
    _need("pandas", "polars", "duckdb", "pyarrow")
    yield


@contextlib.contextmanager
def _with_formats_of_others(_reader: PageReader) -> Iterator[None]:
    _need("rdflib", "spacy")
    yield


SCENES: dict[str, Callable[[PageReader], contextlib.AbstractContextManager[None]]] = {
    "docs/batch.md": _with_an_unreadable_file,
    "docs/other-taxonomies.md": _with_formats_of_others,
    "docs/scale.md": _with_a_cluster,
    "docs/scikit-learn.md": _with_frames_and_skops,
    "docs/tables.md": _with_data_frames,
}
"""What some pages need around their reader."""

_TALKING_TO_SERVERS = {"docs/scale.md"}
"""Pages whose code talks to servers on this machine."""


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            page,
            marks=[pytest.mark.allow_hosts(["127.0.0.1"])] if page in _TALKING_TO_SERVERS else [],
        )
        for page in pages()
    ],
)
def test_every_block_of_the_page_does_what_the_page_says(page, tmp_path, monkeypatch, make_pdf):
    furnish(tmp_path, make_pdf(["Engineer", "Requirements", "Python and SQL"]))
    monkeypatch.chdir(tmp_path)
    reader = PageReader(tmp_path)
    if page.startswith("docs/reference/"):
        reader.names.update(_names_of_reference(page))
    with SCENES.get(page, contextlib.nullcontext)(reader):
        reader.read(blocks_of(page, (ROOT / page).read_text(encoding="utf-8")))


def _names_of_reference(page: str) -> dict[str, object]:
    """Return what the examples in the docstrings of a module know."""
    module = "skillmatch." + Path(page).stem
    if module == "skillmatch.README":
        return {}
    try:
        return dict(vars(importlib.import_module(module)))
    except ImportError as error:  # an extra
        pytest.skip(str(error))


def test_the_pages_of_readers_are_among_them():
    assert {"README.md", "docs/batch.md", "taxonomies/README.md"} <= set(pages())


def test_every_scene_is_that_of_a_page():
    assert set(SCENES) <= set(pages())
