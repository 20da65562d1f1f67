"""Windows, as far as it can be told without it: its paths, its names, and what it lacks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from skillmatch import OutputError
from skillmatch.batch.stores import is_address
from skillmatch.files import is_device
from skillmatch.output_files import write_output

ROOT = Path(__file__).parents[1]
# What the standard library has on POSIX systems only; its own subprocess needs SIGKILL there.
LACKING = ("fcntl", "grp", "pty", "pwd", "resource", "termios", "tty")
LACKING_IN_OS = ("fork", "getuid", "geteuid", "killpg", "setsid", "wait4")
LACKING_IN_SIGNAL = ("SIGALRM", "SIGPROF", "SIGXCPU", "setitimer", "ITIMER_REAL")
WITHOUT_POSIX = f"""
import os, signal, sys
for name in {LACKING}:
    sys.modules[name] = None
for name in {LACKING_IN_OS}:
    if hasattr(os, name):
        delattr(os, name)
for name in {LACKING_IN_SIGNAL}:
    if hasattr(signal, name):
        delattr(signal, name)
"""


def run_without_posix(code, *args, **env):
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_POSIX + code, *args],
        capture_output=True, check=False, text=True, timeout=120, env=os.environ | env,
    )  # fmt: skip


@pytest.mark.long("a process that imports everything")
def test_every_module_is_imported_without_what_windows_lacks():
    code = """
import importlib, pkgutil, skillmatch
for info in pkgutil.walk_packages(skillmatch.__path__, "skillmatch."):
    if not info.name.endswith("__main__") and not info.name.startswith("skillmatch.cluster"):
        importlib.import_module(info.name)
"""
    done = run_without_posix(code)
    assert done.returncode == 0, done.stderr


def test_a_resume_is_matched_without_what_windows_lacks(resumes):
    code = "from skillmatch.__main__ import main; main()"
    done = run_without_posix(code, "match", str(resumes / "student.pdf"))
    assert done.returncode == 0, done.stderr
    assert "ML engineer" in done.stdout


@pytest.mark.long("a process and its batch")
def test_a_folder_is_matched_without_what_windows_lacks(tmp_path, resumes):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "cv.pdf").write_bytes((resumes / "student.pdf").read_bytes())
    (tmp_path / "in" / "empty.pdf").write_bytes(b"")
    (tmp_path / "sitecustomize.py").write_text(WITHOUT_POSIX, encoding="utf-8")  # in workers too
    code = "from skillmatch.__main__ import main; main()"
    done = run_without_posix(
        code, "batch", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--jobs", "1",
        PYTHONPATH=os.pathsep.join([str(tmp_path), str(ROOT)]),
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    rows = (tmp_path / "out" / "results.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(row)["status"] for row in rows] == ["ok", "empty_file"]


@pytest.mark.parametrize(
    "path",
    ["C:/inbox", "C:\\inbox", "c:\\cv.pdf", r"\\server\share\inbox", "\\\\?\\C:\\inbox", "x"],
)
def test_a_path_of_windows_is_no_address(path):
    assert not is_address(path)


@pytest.mark.parametrize("address", ["s3://inbox/cv.pdf", "file:///C:/inbox/cv.pdf"])
def test_an_address_is_one(address, invoke):
    assert is_address(address)
    done = invoke("match", address)
    assert done.exit_code == 2
    assert "is an address; save the file and give its path" in done.stderr


@pytest.mark.parametrize(
    "path",
    ["NUL", "nul.html", r"C:\results\con", r"C:\results\Com1.page.html", r"\\server\share\AUX",
     "lpt9 .html", "NUL:", "COM².csv"],
)  # fmt: skip
def test_names_of_devices_are_known_wherever_they_stand(path):
    assert is_device(PureWindowsPath(path))


@pytest.mark.parametrize("path", ["null.html", "console", r"con\cv.html", "com10.html", "mynul"])
def test_other_names_are_none(path):
    assert not is_device(PureWindowsPath(path))


def test_a_device_is_not_written_into_on_windows_and_a_file_elsewhere(tmp_path, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr("skillmatch.output_files.sys.platform", "win32")
        with pytest.raises(OutputError, match="keeps that name"):
            write_output("page", tmp_path / "nul.html")
    assert not list(tmp_path.iterdir())
    if sys.platform != "win32":
        write_output("page", tmp_path / "nul.html")
        assert (tmp_path / "nul.html").read_text() == "page"


def test_backslashes_in_out_are_part_of_a_name_where_the_system_says_so(
    tmp_path, invoke, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "cv.txt").write_text("Skills\nPython\n", encoding="utf-8")
    done = invoke("batch", "in", "--out", r"out\results", "--quiet", "--jobs", "1")
    assert done.exit_code == 0, done.stderr
    assert (Path(r"out\results") / "results.jsonl").exists()
    assert PurePosixPath(r"out\results").parts != PureWindowsPath(r"out\results").parts
