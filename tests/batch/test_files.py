"""Which files a batch takes, in which order; the odd ones are rows, not ends of the run."""

from __future__ import annotations

import os
import sys

import pytest

from skillmatch import UnreadableDocumentError, match_folder
from skillmatch.batch import list_files
from skillmatch.errors import shown

posix = pytest.mark.skipif(sys.platform == "win32", reason="a link needs a right there")
linux = pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes only there")
pytestmark = pytest.mark.usefixtures("without_workers")
IN_TEXT_FOLDER = ["a.txt", "b.md", "d-empty.pdf", "e-picture.pdf", "more/c.txt"]


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def put(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"Skills\nPython {shown(name)}", encoding="utf-8")


def statuses(folder, **options):
    return {row.file: row.status for row in match_folder(folder, jobs=1, **options)}


def test_files_are_listed_by_name_with_those_of_sub_folders(text_folder):
    assert list_files(text_folder) == IN_TEXT_FOLDER


def test_files_are_sorted_as_paths_whatever_the_folder_says(folder):
    put(folder, "b/1", "a.txt", "a/z", "B", "é", "b.txt", "a/b/c", "10", "9")
    assert list_files(folder) == ["10", "9", "B", "a.txt", "a/b/c", "a/z", "b.txt", "b/1", "é"]


def test_hidden_files_and_notes_of_operating_systems_are_left_out(text_folder):
    put(text_folder, ".hidden.pdf", ".git/x.txt", "Thumbs.db", "desktop.ini", "more/.DS_Store")
    assert list_files(text_folder) == IN_TEXT_FOLDER


def test_an_empty_folder_holds_no_files(folder):
    (folder / "sub" / "sub").mkdir(parents=True)
    assert list_files(folder) == []


@pytest.mark.parametrize(
    ("name", "says"),
    [("nope", "nope does not exist; check the path"), ("a.txt", "a.txt is a file, not a folder")],
)
def test_what_is_no_folder_is_refused_at_once(text_folder, name, says):
    with pytest.raises(UnreadableDocumentError, match=says):
        list_files(text_folder / name)
    with pytest.raises(UnreadableDocumentError, match=says):
        match_folder(text_folder / name)


# Links.


@posix
def test_links_to_files_are_files(text_folder):
    (text_folder / "a-link.txt").symlink_to(text_folder / "a.txt")
    (text_folder / "gone.txt").symlink_to(text_folder / "nowhere")
    found = statuses(text_folder)
    assert set(found) == {*IN_TEXT_FOLDER, "a-link.txt", "gone.txt"}
    assert (found["a-link.txt"], found["gone.txt"]) == ("ok", "corrupt")


@posix
def test_links_to_folders_are_followed(folder, tmp_path):
    put(tmp_path, "elsewhere/cv.txt", "elsewhere/deep/cv.txt")
    put(folder, "own.txt")
    (folder / "there").symlink_to(tmp_path / "elsewhere")
    assert list_files(folder) == ["own.txt", "there/cv.txt", "there/deep/cv.txt"]


@posix
def test_a_folder_that_can_be_reached_in_two_ways_is_listed_once_by_its_own_name(folder):
    put(folder, "z/cv.txt")
    (folder / "a").symlink_to(folder / "z")
    (folder / "b").symlink_to(folder / "z")
    assert list_files(folder) == ["z/cv.txt"]


@posix
def test_links_that_lead_back_end(folder):
    put(folder, "a.txt", "sub/b.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "sub" / "up").symlink_to(folder.parent)
    (folder / "sub" / "here").symlink_to(".")
    assert list_files(folder) == ["a.txt", "sub/b.txt"]


@posix
def test_two_folders_that_link_to_each_other_are_listed_once(folder, tmp_path):
    put(tmp_path, "one/1.txt", "two/2.txt")
    (tmp_path / "one" / "two").symlink_to(tmp_path / "two")
    (tmp_path / "two" / "one").symlink_to(tmp_path / "one")
    (folder / "one").symlink_to(tmp_path / "one")
    assert list_files(folder) == ["one/1.txt", "one/two/2.txt"]


@posix
def test_links_that_lead_in_a_circle_are_rows_that_failed(folder):
    (folder / "one.pdf").symlink_to(folder / "two.pdf")
    (folder / "two.pdf").symlink_to(folder / "one.pdf")
    (folder / "self.txt").symlink_to("self.txt")
    rows = {row.file: row for row in match_folder(folder, jobs=1)}
    assert list(rows) == ["one.pdf", "self.txt", "two.pdf"]
    for name, row in rows.items():
        assert (row.status, row.sha256) == ("corrupt", "")
        assert row.reason.startswith(f"{name} cannot be opened: ")


# What is no regular file, or cannot be opened.


@posix
def test_pipes_and_sockets_are_rows_that_failed_and_hold_nothing_up(folder):
    import socket

    put(folder, "a.txt")
    os.mkfifo(folder / "pipe.pdf")
    with socket.socket(socket.AF_UNIX) as opened:
        here = os.open(".", os.O_RDONLY)
        os.chdir(folder)  # a socket's path must be short
        opened.bind("socket.pdf")
        os.fchdir(here)
        os.close(here)
        rows = list(match_folder(folder, jobs=1))
    assert [(row.file, row.status, row.reason) for row in rows] == [
        ("a.txt", "ok", ""),
        ("pipe.pdf", "corrupt", "pipe.pdf is no regular file; send a file"),
        ("socket.pdf", "corrupt", "socket.pdf is no regular file; send a file"),
    ]


def test_a_sub_folder_that_cannot_be_opened_is_a_row(folder, monkeypatch):
    put(folder, "a.txt", "locked/cv.txt", "open/cv.txt")
    _lock(monkeypatch, "locked")
    rows = [(row.file, row.status, row.reason) for row in match_folder(folder, jobs=1)]
    assert rows == [
        ("a.txt", "ok", ""),
        ("locked", "corrupt", "locked is a folder that cannot be opened; check its permissions"),
        ("open/cv.txt", "ok", ""),
    ]


def test_a_folder_that_cannot_be_opened_is_refused(folder, monkeypatch):
    put(folder, "a.txt")
    _lock(monkeypatch, "inbox")
    with pytest.raises(UnreadableDocumentError, match=r"cannot be opened; check its permissions"):
        list_files(folder)


def _lock(monkeypatch, name):
    scandir = os.scandir

    def refuse(place):
        if os.path.basename(os.path.normpath(place)) == name:  # noqa: PTH119 - a Path ends without its slash
            raise PermissionError(13, "Permission denied", place)
        return scandir(place)

    monkeypatch.setattr(os, "scandir", refuse)


def test_a_file_that_goes_away_before_it_is_read_is_a_row(folder):
    put(folder, *(f"{number}.txt" for number in range(3)))
    rows = match_folder(folder, jobs=1)
    (folder / "1.txt").unlink()
    assert [(row.file, row.status) for row in rows] == [
        ("0.txt", "ok"),
        ("1.txt", "corrupt"),
        ("2.txt", "ok"),
    ]


# Names.

ODD_NAMES = [
    "=1+1.txt",
    "+1.txt",
    "-rf.txt",
    "@SUM(A1).txt",
    "a b.txt",
    "a,\"b';.txt",
    "%s.txt",
    "c" * 200 + ".txt",
    "Zoë.txt",
    "简历.txt",
    "a\u202eb.txt",
    "ends.in.dots...",
    "no-ending",
    "~",
]


@posix
def test_a_file_may_have_any_name(folder):
    names = [*ODD_NAMES, *(f"sub/{name}" for name in ODD_NAMES)]
    put(folder, *names)
    assert statuses(folder) == {shown(name): "ok" for name in names}


@posix
def test_a_name_with_line_ends_or_control_codes_is_told_on_one_line(folder):
    put(folder, "a\nb.txt", "a\rb.txt", "\t.txt", "a\x1b[31mb.txt")
    found = statuses(folder)
    assert set(found) == {"a\\nb.txt", "a\\rb.txt", "\\t.txt", "a\\x1b[31mb.txt"}
    assert set(found.values()) == {"ok"}


@linux
def test_names_that_are_no_utf_8_are_rows_and_the_file_is_read(folder):
    for name in (b"cv\xff.txt", b"cv\xfe.txt"):
        (folder / os.fsdecode(name)).write_bytes(b"Skills\nPython")
    sub = folder / os.fsdecode(b"\xe9t\xe9")
    sub.mkdir()
    (sub / "bad.pdf").write_bytes(b"")
    rows = [(row.file, row.status, row.reason) for row in match_folder(folder, jobs=1)]
    assert rows == [
        ("cv\\udcfe.txt", "ok", ""),
        ("cv\\udcff.txt", "ok", ""),
        (
            "\\udce9t\\udce9/bad.pdf",
            "empty_file",
            "\\udce9t\\udce9/bad.pdf is empty; check the export or download that made it",
        ),
    ]


# Outputs are no resumes.


def test_the_folder_of_outputs_is_left_out(folder):
    put(folder, "a.txt", "out/results.jsonl", "out/sub/ranking.csv", "other/results.jsonl")
    assert list_files(folder, leave_out=folder / "out") == ["a.txt", "other/results.jsonl"]


def test_outputs_in_the_folder_itself_are_left_out_and_resumes_are_not(folder):
    put(folder, "a.txt", "results.jsonl", "ranking.csv", "results.parquet", "sub/ranking.csv")
    assert list_files(folder, leave_out=folder) == ["a.txt", "sub/ranking.csv"]


def test_outputs_elsewhere_or_not_yet_there_leave_nothing_out(folder, tmp_path):
    put(folder, "a.txt", "results.jsonl")
    for place in (tmp_path / "out", folder / "out", tmp_path):
        assert list_files(folder, leave_out=place) == ["a.txt", "results.jsonl"]


@posix
def test_outputs_behind_a_link_are_left_out(folder, tmp_path):
    put(tmp_path, "out/results.jsonl")
    put(folder, "a.txt")
    (folder / "link").symlink_to(tmp_path / "out")
    assert list_files(folder, leave_out=tmp_path / "out") == ["a.txt"]
