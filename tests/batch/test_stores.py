"""Object stores: folders and files by their addresses, through fsspec."""

from __future__ import annotations

import sys

import pytest

from skillmatch import (
    DocumentTooLargeError,
    MissingDependencyError,
    UnreadableDocumentError,
    match_folder,
)
from skillmatch.batch import list_files, match_files, stores
from skillmatch.batch.stores import fetch, is_address
from skillmatch.rank import rank_folder

fsspec = pytest.importorskip("fsspec")


@pytest.fixture
def inbox():
    """Return the address of a folder in memory."""
    store = fsspec.filesystem("memory")
    for name in ("b.txt", "a.txt", "sub/c d#%.txt", ".hidden", "sub/.hidden/x", "Thumbs.db"):
        store.pipe(f"/inbox/{name}", b"Skills\nPython " + name.encode())
    yield "memory://inbox"
    store.rm("/inbox", recursive=True)


@pytest.mark.parametrize(
    ("place", "is_one"),
    [
        ("s3://bucket/cv.pdf", True),
        ("gs://b", True),
        ("file:///x", True),
        ("https://example.com/cv.pdf", True),
        ("cv.pdf", False),
        ("/inbox/cv.pdf", False),
        ("C:/cv.pdf", False),
        ("C://cv.pdf", False),
        ("inbox/a://b", False),
        ("", False),
    ],
)
def test_an_address_is_told_from_a_path(place, is_one):
    assert is_address(place) is is_one


@pytest.mark.parametrize("end", ["", "/"])
def test_files_are_listed_by_their_paths_below_the_folder(inbox, end):
    assert list_files(inbox + end) == ["a.txt", "b.txt", "sub/c d#%.txt"]


def test_a_folder_that_is_not_there_is_refused(inbox):
    with pytest.raises(UnreadableDocumentError, match="memory://nope does not exist; check the a"):
        list_files(inbox.replace("inbox", "nope"))


def test_a_file_is_fetched(inbox):
    assert fetch(f"{inbox}/a.txt", called="a.txt") == b"Skills\nPython a.txt"


def test_a_file_that_is_not_there_is_refused(inbox):
    with pytest.raises(UnreadableDocumentError, match=r"x\.txt does not exist; check the address"):
        fetch(f"{inbox}/x.txt", called="x.txt")


def test_a_file_that_is_too_large_is_refused(inbox, monkeypatch):
    from dataclasses import replace

    monkeypatch.setattr(stores, "DEFAULT_LIMITS", replace(stores.DEFAULT_LIMITS, file_bytes=5))
    with pytest.raises(DocumentTooLargeError, match=r"a\.txt is larger than "):
        fetch(f"{inbox}/a.txt", called="a.txt")


def test_an_error_of_a_store_is_told_by_its_kind_only(inbox, monkeypatch):
    def fail(*_args, **_options):
        message = "key AKIA-SECRET of Ann Example is wrong"
        raise RuntimeError(message)

    monkeypatch.setattr(fsspec, "open", fail)
    with pytest.raises(UnreadableDocumentError) as caught:
        fetch(f"{inbox}/a.txt", called="a.txt")
    assert str(caught.value) == "a.txt cannot be fetched (RuntimeError); check the address and key"
    assert caught.value.__cause__ is None


def test_a_store_whose_package_is_missing_names_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "fsspec", None)
    for use in (list_files, lambda address: fetch(address, called="x")):
        with pytest.raises(MissingDependencyError, match=r"s3:// need .*'skillmatch\[cluster\]'"):
            use("s3://bucket")


def test_an_unknown_kind_of_store_is_refused():
    with pytest.raises(UnreadableDocumentError, match="nope://x cannot be fetched"):
        list_files("nope://x")


# Workers fetch by themselves; a folder of this machine has an address too.


@pytest.fixture
def local(tmp_path):
    folder = tmp_path / "in box"
    (folder / "sub").mkdir(parents=True)
    for name in ("a.txt", "sub/b [1]*?.txt"):
        (folder / name).write_text(f"Skills\nPython {name}", encoding="utf-8")
    (folder / "empty.pdf").write_bytes(b"")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="names have no * there")
def test_a_folder_by_its_address_gives_the_rows_it_gives_by_its_path(local, no_process_left):  # noqa: ARG001 - it is made for what it does
    by_address = list(match_folder(f"file://{local}", jobs=1))
    assert [(row.file, row.status) for row in by_address] == [
        ("a.txt", "ok"),
        ("empty.pdf", "empty_file"),
        ("sub/b [1]*?.txt", "ok"),
    ]
    assert by_address == list(match_folder(local, jobs=1))
    (row,) = match_files([f"file://{local}/a.txt"], jobs=1)
    assert (row.file, row.fits) == (f"file://{local}/a.txt", by_address[0].fits)


@pytest.mark.skipif(sys.platform == "win32", reason="names have no * there")
def test_a_folder_by_its_address_is_ranked_and_gone_on_with(local, tmp_path):
    first = rank_folder(f"file://{local}", tmp_path / "out", jobs=1)
    assert (first.files, first.scored, first.kept) == (3, 2, 0)
    again = rank_folder(f"file://{local}/", tmp_path / "out", jobs=1)
    assert (again.files, again.scored, again.kept) == (3, 2, 3)


def test_an_address_that_nothing_is_behind_is_a_row(tmp_path):
    (row,) = match_files([f"file://{tmp_path}/nope.txt"], jobs=1)
    assert (row.status, row.sha256) == ("corrupt", "")
    assert row.reason.endswith("nope.txt does not exist; check the address")
