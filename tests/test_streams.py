"""Standard streams that are closed, full, left by their reader, or in a poor encoding."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys

import forked_command
import pytest

from skillmatch.command import streams

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="streams are handed on otherwise")

POSTINGS = '{"role": "ml-engineer", "text": "You train models with PyTorch and Python."}\n'
SKILL = "- id: zorbl\n  name: Zorbl\n"
ONET = "O*NET-SOC Code\tWorkplace Example\n15-1252.00\tZorblscript\n"
POSTING = (
    "Machine learning engineer\n\nRequirements\n- 3 years of Python\n- PyTorch or JAX\n- SQL\n"
)

PRINTING = {
    "version": ["--version"],
    "help": ["--help"],
    "help of a command": ["match", "--help"],
    "match": ["match", "in/cv.txt"],
    "match json": ["match", "in/cv.txt", "--json"],
    "match html": ["match", "in/cv.txt", "--html", "-"],
    "batch": ["batch", "in", "--out", "out", "--jobs", "1"],
    "batch json": ["batch", "in", "--out", "out", "--jobs", "1", "--json"],
    "report": ["report", "results", "--out", "-"],
    "audit": ["audit", "results/ranking.csv", "--groups", "groups.csv", "--role", "ml-engineer"],
    "audit json": [
        "audit",
        "results/ranking.csv",
        "--groups",
        "groups.csv",
        "--role",
        "ml-engineer",
        "--json",
    ],
    "roles": ["roles"],
    "roles show": ["roles", "show", "ml-engineer"],
    "roles show json": ["roles", "show", "ml-engineer", "--json"],
    "roles count": ["roles", "count", "postings.jsonl", "--out", "-"],
    "roles from-posting": ["roles", "from-posting", "posting.txt"],
    "schema": ["schema"],
    "schema of a name": ["schema", "result"],
    "completion": ["completion", "bash"],
    "taxonomy check": ["taxonomy", "check", "skill.yaml"],
    "taxonomy search": ["taxonomy", "search", "kubernetes"],
    "taxonomy show": ["taxonomy", "show", "kubernetes"],
    "taxonomy try": ["taxonomy", "try", "Skills: Python"],
    "taxonomy import": ["taxonomy", "import", "onet.txt"],
    "taxonomy export": ["taxonomy", "export", "--to", "spacy-phrases"],
}
"""What prints data, of every command there is."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder with what the commands read."""
    made = tmp_path_factory.mktemp("streams")
    (made / "in").mkdir()
    (made / "in" / "cv.txt").write_text("Skills\nPython, PyTorch, SQL\n", encoding="utf-8")
    for name, text in {
        "postings.jsonl": POSTINGS,
        "posting.txt": POSTING,
        "skill.yaml": SKILL,
        "onet.txt": ONET,
        "groups.csv": "file,sex\ncv.txt,f\n",
        "empty": "",
    }.items():
        (made / name).write_text(text, encoding="utf-8")
    done = run(["batch", "in", "--out", "results", "--jobs", "1", "--quiet"], made)
    assert done.returncode == 0, done.stderr
    return made


def run(args, folder, env=None, **options):
    """Run the command; from its start on, where something is done to its streams before it."""
    env = os.environ | {"PYTHONIOENCODING": "utf-8"} | (env or {})
    if "preexec_fn" not in options and forked_command.can_run(env):
        return forked_command.run(args, folder, env, **options)
    return subprocess.run(
        [sys.executable, "-m", "skillmatch", *args],
        stdin=subprocess.DEVNULL,
        cwd=folder,
        timeout=120,
        check=False,
        env=env,
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options},
    )


def told(done):
    """Return what a command said, without what tells of its files."""
    said = done.stderr.decode().splitlines()
    return [line for line in said if line.startswith(("skillmatch:", "Traceback", "Exception"))]


def test_every_command_is_among_those_that_print():
    from test_command_page import TREE

    printed = {tuple(args) for args in PRINTING.values()}
    for path in set(TREE) - {"skillmatch", "skillmatch taxonomy"}:  # which have subcommands only
        words = tuple(path.split()[1:])
        assert any(args[: len(words)] == words for args in printed), path


@pytest.mark.parametrize("name", PRINTING)
@pytest.mark.long("a process each")
def test_a_standard_output_that_cannot_be_written_is_told_in_one_sentence(name, folder):
    """A file that is open for reading only fails as a full disk does: when it is written."""
    with (folder / "empty").open("rb") as unwritable:
        done = run(PRINTING[name], folder, stdout=unwritable)
    assert told(done) == ["skillmatch: standard output cannot be written: it is closed"]
    assert done.returncode == 1


@pytest.mark.parametrize("name", ["version", "match", "match json", "batch", "taxonomy check"])
@pytest.mark.long("a process each")
def test_a_standard_output_that_is_closed_is_told_in_one_sentence(name, folder):
    done = run(PRINTING[name], folder, stdout=None, preexec_fn=lambda: os.close(1))
    assert told(done) == ["skillmatch: standard output cannot be written: it is closed"]
    assert done.returncode == 1


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("name", ["match", "match json"])
@pytest.mark.long("a process each")
def test_a_disk_that_is_full_is_told_in_one_sentence(name, unbuffered, folder):
    import resource

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    with (folder / "page").open("wb") as page:
        done = run(
            PRINTING[name],
            folder,
            stdout=page,
            preexec_fn=limit,
            env={"PYTHONUNBUFFERED": unbuffered},
        )
    assert told(done) == ["skillmatch: standard output cannot be written: File too large"]
    assert done.returncode == 1


@pytest.mark.parametrize("name", ["version", "match", "match json", "batch", "roles", "schema"])
def test_a_reader_that_has_gone_ends_a_command_quietly(name, folder):
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = run(PRINTING[name], folder, stdout=writing)
    finally:
        os.close(writing)
    assert told(done) == []
    assert done.returncode == 0


@pytest.mark.long("processes")
def test_what_only_writes_files_needs_no_standard_output(folder):
    args = ["batch", "in", "--out", "quiet", "--jobs", "1", "--quiet"]
    done = run(args, folder, stdout=None, preexec_fn=lambda: os.close(1))
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads((folder / "quiet" / "results.jsonl").read_text(encoding="utf-8"))


@pytest.mark.long("processes")
def test_a_process_without_any_stream_ends_with_its_code(folder):
    def close():
        os.closerange(0, 3)

    args = ["match", "in/cv.txt", "--html", "page.html"]
    done = run(args, folder, stdout=None, preexec_fn=close)
    assert done.returncode == 1
    assert (folder / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert run(["match", "nope.pdf"], folder, stdout=None, preexec_fn=close).returncode == 2


def test_words_that_nobody_can_get_change_no_exit_code(folder):
    with (folder / "empty").open("rb") as unwritable:
        done = run(["match", "nope.pdf"], folder, stderr=unwritable)
    assert (done.returncode, done.stdout) == (2, b"")


def test_an_error_of_a_file_is_no_error_of_the_stream():
    with pytest.raises(FileNotFoundError):
        streams.failed(FileNotFoundError(2, "No such file or directory", "cv.pdf"))


# A dash, and /dev/stdout, which is behind a link here so that no device is ever at stake.


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("match html", "stdout"),
        ("report", "-"),
        ("roles count", "-"),
        ("roles from-posting", "stdout"),
        ("taxonomy import", "-"),
        ("taxonomy export", "-"),
    ],
)
@pytest.mark.long("a process each")
def test_an_output_goes_to_standard_output(name, place, folder):
    if not (folder / "stdout").is_symlink():
        (folder / "stdout").symlink_to("/dev/fd/1")
    args = [arg for arg in PRINTING[name] if arg != "-"]
    if args[-1] not in {"--out", "--html"}:
        args.append("--out")
    file = f"file-{name.replace(' ', '-')}"  # a role that was written is not replaced
    printed, written = run([*args, place], folder), run([*args, file], folder)
    assert (printed.returncode, written.returncode) == (0, 0), printed.stderr
    assert printed.stdout == (folder / file).read_bytes()
    assert b"written: " not in printed.stderr
    assert f"written: {file}".encode() in written.stderr
    assert (folder / "stdout").is_symlink()


def test_a_report_of_clashes_goes_to_standard_output(folder):
    done = run([*PRINTING["taxonomy import"], "--report", "-", "--out", "onet.yaml"], folder)
    assert done.returncode == 0
    assert json.loads(done.stdout)["title"]


@pytest.mark.parametrize(
    "args",
    [
        [*PRINTING["match html"], "--json"],
        [*PRINTING["taxonomy import"], "--report", "-"],
        ["batch", "in", "--out", "-"],
    ],
    ids=["page and JSON", "taxonomy and report", "a folder"],
)
def test_standard_output_takes_one_output(args, folder):
    done = run(args, folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"standard output" in done.stderr


def test_a_posting_is_read_from_standard_input(invoke):
    assert invoke("roles", "from-posting", "-", stdin=POSTING.encode()).stdout.startswith("#")


# Encodings.


@pytest.mark.parametrize(
    ("encoding", "bar"), [("utf-8", "█░"), ("cp437", "█░"), ("cp1252", "#."), ("ascii", "#.")]
)
def test_bars_are_in_ascii_where_the_encoding_has_no_others(encoding, bar, folder, run_command):
    done = run_command("match", folder / "in" / "cv.txt", PYTHONIOENCODING=encoding)
    assert done.returncode == 0
    page = done.stdout.decode(encoding)
    assert bar in page
    assert "?" not in page
    fits = [line for line in page.splitlines() if " of 100  " in line]
    assert len({line.index(bar[0] if bar[0] in line else bar[1]) for line in fits}) == 1


def test_quotes_and_dashes_become_those_that_can_be_printed():
    printed = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    before = sys.stdout
    try:
        sys.stdout = printed
        streams.make_printable()
    finally:
        sys.stdout = before
    printed.write("“Zoë” – it’s … Ω")
    printed.flush()
    assert printed.buffer.getvalue() == b'"Zoe" - it\'s . ?'


def test_data_is_in_utf_8_whatever_the_terminal_is_in(folder, run_command):
    (folder / "name.txt").write_text("Zoë Example\nSkills\nPython\n", encoding="utf-8")
    for option in (["--json"], ["--html", "-"]):
        done = run_command("match", folder / "name.txt", *option, PYTHONIOENCODING="ascii")
        assert "Zoë Example" in done.stdout.decode()
