"""Output files: what stands at a place decides how it is written, for every output alike."""

from __future__ import annotations

import os
import socket
import stat
import sys
import threading
from pathlib import Path

import pytest

from skillmatch import OutputError, OutputPathError
from skillmatch import output_files as module
from skillmatch.output_files import (
    check_place,
    descriptor_of,
    put_in_place,
    reason_against,
    write_output,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="FIFOs, and links by anybody")
LONG = "page " * 50_000  # more than a pipe holds


def put(text, place):
    """Write as a batch does, which has its files whole before it puts them in place."""
    whole = place.parent / ".whole"
    whole.write_text(text, encoding="utf-8")
    try:
        put_in_place(whole, place)
    finally:
        whole.unlink(missing_ok=True)


both = pytest.mark.parametrize("write", [write_output, put], ids=["text", "file"])


@pytest.fixture
def reader():
    """Return a function that reads a FIFO to its end while another writes."""
    threads = []

    def start(path):
        found = []
        thread = threading.Thread(target=lambda: found.append(path.read_bytes()), daemon=True)
        thread.start()
        threads.append(thread)

        def read():
            thread.join(timeout=20)
            return found[0].decode() if found else None

        return read

    return start


@both
def test_a_file_is_replaced_and_nothing_is_left_beside(write, tmp_path):
    place = tmp_path / "page.html"
    place.write_text("old")
    before = place.open(encoding="utf-8")  # who reads the old one reads it to its end
    write("new", place)
    assert before.read() == "old"
    before.close()
    assert place.read_text() == "new"
    assert list(tmp_path.iterdir()) == [place]


@both
def test_a_file_that_is_replaced_is_for_the_same_readers(write, tmp_path):
    place = tmp_path / "page.html"
    place.write_text("old")
    place.chmod(0o600)
    write("new", place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


@both
@pytest.mark.parametrize("there", [True, False], ids=["to a file", "dangling"])
@pytest.mark.parametrize("relative", [True, False], ids=["relative", "absolute"])
def test_a_link_stays_and_what_it_points_at_is_replaced(write, there, relative, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "kept").mkdir()
    target = tmp_path / "kept" / "page.html"
    if there:
        target.write_text("old")
    place = tmp_path / "out" / "page.html"
    between = tmp_path / "between.html"
    between.symlink_to(Path("kept", "page.html") if relative else target)
    place.symlink_to(Path("..", "between.html") if relative else between)
    write("new", place)
    assert place.is_symlink()
    assert between.is_symlink()
    assert target.read_text() == "new"
    assert not target.is_symlink()
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["page.html"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["page.html"]


@both
@pytest.mark.parametrize("linked", [False, True], ids=["itself", "by a link"])
def test_a_pipe_is_written_into(write, linked, tmp_path, reader):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    place = pipe
    if linked:
        place = tmp_path / "link"
        place.symlink_to(pipe)
    read = reader(pipe)
    write(LONG, place)
    assert read() == LONG
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert place.is_symlink() is linked


@both
def test_a_device_that_takes_a_stream_is_written_into(write, tmp_path, monkeypatch):
    place = tmp_path / "device"
    place.write_text("")
    number = place.stat().st_ino
    monkeypatch.setattr(module, "_kind_of", lambda _: stat.S_IFCHR | 0o666)
    write("page", place)
    assert (place.read_text(), place.stat().st_ino) == ("page", number)
    assert list(tmp_path.iterdir()) == [place]


@both
@pytest.mark.parametrize("kind", [stat.S_IFBLK, stat.S_IFSOCK], ids=["disk", "socket"])
def test_a_disk_and_a_socket_are_refused(write, kind, tmp_path, monkeypatch):
    place = tmp_path / "device"
    place.write_text("as it was")
    monkeypatch.setattr(module, "_kind_of", lambda _: kind | 0o666)
    with pytest.raises(OutputPathError, match="device cannot be written: it is a disk or a socket"):
        write("page", place)
    assert place.read_text() == "as it was"


def test_a_socket_is_known_as_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the path of a socket is short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("sock")
        assert reason_against(Path("sock")) == "it is a disk or a socket"


@both
@pytest.mark.parametrize("linked", [False, True], ids=["itself", "by a link"])
def test_a_folder_is_refused(write, linked, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    place = tmp_path / "link" if linked else folder
    if linked:
        place.symlink_to(folder)
    with pytest.raises(OutputPathError, match="cannot be written: it is a folder"):
        write("page", place)
    assert not list(folder.iterdir())


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(OutputPathError, match=r"there is no folder .*none$"):
        check_place(tmp_path / "none" / "page.html")
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputPathError, match=r"there is no folder .*file$"):
        check_place(tmp_path / "file" / "page.html")


def test_links_that_go_round_are_told(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OutputPathError, match="cannot be written: "):
        write_output("page", tmp_path / "a")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside(tmp_path, monkeypatch):
    place = tmp_path / "page.html"
    place.write_text("old")

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.write_bytes", full)
        with pytest.raises(OutputError, match=r"page\.html cannot be written: No space") as told:
            write_output("new", place)
    assert not isinstance(told.value, OutputPathError)  # the path is right
    assert place.read_text() == "old"
    assert list(tmp_path.iterdir()) == [place]


# What the process has open already: /dev/stdout, and what a shell puts in place of >(...).


@pytest.mark.parametrize(
    ("place", "number"),
    [("/dev/stdout", 1), ("/dev/stderr", 2), ("/dev/fd/7", 7), ("cv.html", None), ("/", None)],
)
def test_paths_of_open_files_are_known(place, number):
    assert descriptor_of(Path(place)) == number


@both
def test_what_is_open_already_is_written_into_where_it_stands(write, tmp_path):
    """A path of an open file is behind a link here, so that no device is ever at stake."""
    place, page = tmp_path / "link", tmp_path / "page.html"
    page.write_text("before\n")
    with page.open("a", encoding="utf-8") as appending:
        place.symlink_to(f"/dev/fd/{appending.fileno()}")
        assert descriptor_of(place) == appending.fileno()
        write("one\n", place)
        write("two\n", place)
    assert page.read_text() == "before\none\ntwo\n"
    assert place.is_symlink()
