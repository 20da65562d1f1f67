"""The command: exit codes, data on stdout and words on stderr, one sentence for each bad input."""

from __future__ import annotations

import json
import os
import re
import sys
from datetime import date

import pytest

from skillmatch import MatchResult, __version__, list_roles, match_resume

DAY = ("--as-of", "2026-11-01")
ESCAPE = b"\x1b"


# What works.


def test_match_shows_a_page_on_stdout_and_nothing_on_stderr(run_command, resumes):
    done = run_command("match", resumes / "student.pdf", *DAY)
    assert (done.returncode, done.stderr) == (0, b"")
    page = done.stdout.decode()
    assert page.startswith("student.pdf   1 page, ")
    assert "AI engineer" in page
    assert "ML engineer" in page


def test_piped_output_has_no_escape_codes(run_command, resumes, tmp_path):
    for args in (("match", resumes / "student.pdf"), ("roles",), ("batch", resumes, "--out", "o")):
        done = run_command(*args)
        assert done.stdout
        assert ESCAPE not in done.stdout + done.stderr
    assert (tmp_path / "o" / "ranking.csv").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_a_terminal_gets_colours_unless_no_color_is_set(resumes, env, coloured):
    shown = _in_a_terminal(["match", str(resumes / "student.pdf")], env)
    assert b"student.pdf" in shown
    colour = re.search(rb"\x1b\[(?:\d+;)*(?:3|4|9|10)\d(?:;\d+)*m", shown)
    assert bool(colour) is coloured


def _in_a_terminal(args, env):
    import pty

    child, terminal = pty.fork()
    if child == 0:  # pragma: no cover
        plain = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR"}}
        command = [sys.executable, "-m", "skillmatch", *args]
        os.execve(sys.executable, command, plain | {"TERM": "xterm-256color"} | env)  # noqa: S606 - the command itself, in a terminal
    shown = bytearray()
    try:
        while part := os.read(terminal, 65536):
            shown += part
    except OSError:  # how the end of a terminal looks on Linux
        pass
    finally:
        os.close(terminal)
        os.waitpid(child, 0)
    return bytes(shown)


def test_json_is_the_whole_result_and_comes_back(invoke, resumes):
    done = invoke("match", resumes / "mlops-engineer.pdf", "--json", *DAY)
    assert (done.exit_code, done.stderr) == (0, "")
    expected = match_resume(resumes / "mlops-engineer.pdf", as_of=date(2026, 11, 1))
    assert json.loads(done.stdout) == expected.to_dict()
    assert MatchResult.from_json(done.stdout) == expected


def test_a_dash_reads_standard_input(run_command, resumes):
    data = (resumes / "student.pdf").read_bytes()
    done = run_command("match", "-", "--json", *DAY, stdin=data)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (
        MatchResult.from_json(done.stdout).fits == match_resume(data, as_of=date(2026, 11, 1)).fits
    )


def test_one_role_gives_one_fit_and_no_comparison(invoke, resumes):
    done = invoke("match", resumes / "student.pdf", "--role", "AI developer", "--json")
    result = json.loads(done.stdout)
    assert [fit["role_id"] for fit in result["fits"]] == ["ai-engineer"]
    assert result["comparison"] is None


def test_a_taxonomy_of_ones_own_adds_skills(invoke, tmp_path):
    (tmp_path / "mine.yaml").write_text("- id: zorbl\n  name: Zorbl\n", encoding="utf-8")
    (tmp_path / "cv.txt").write_text("Skills\nZorbl, Python\n", encoding="utf-8")
    done = invoke("match", tmp_path / "cv.txt", "--taxonomy", tmp_path / "mine.yaml", "--json")
    assert done.exit_code == 0, done.stderr
    assert "zorbl" in {ev["skill"]["id"] for ev in json.loads(done.stdout)["skills"]}


def test_roles_lists_the_built_in_roles(invoke):
    done = invoke("roles")
    assert done.exit_code == 0
    assert all(role.id in done.stdout for role in list_roles())


def test_roles_count_counts_postings(invoke, tmp_path):
    postings = tmp_path / "postings.jsonl"
    line = {"role": "ml-engineer", "text": "You train models with PyTorch and Python."}
    postings.write_text(f"{json.dumps(line)}\n" * 3, encoding="utf-8")
    done = invoke("roles", "count", postings, "--out", tmp_path / "counts.csv")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.startswith("3 postings of 1 roles")
    assert (tmp_path / "counts.csv").stat().st_size


@pytest.mark.parametrize("args", [("--help",), ("match", "-h"), ("batch", "-h"), ("roles", "-h")])
def test_help_is_on_stdout(invoke, args):
    done = invoke(*args)
    assert done.exit_code == 0
    assert "Usage: " in done.stdout


def test_help_names_every_kind_of_file_that_is_read(invoke):
    said = " ".join(invoke("match", "--help").stdout.split())
    for kind in ("PDF", "DOCX", "ODT", "HTML", "Markdown", "JSON Resume", "plain text"):
        assert kind in said


def test_the_version_is_told(invoke):
    assert invoke("--version").stdout == f"skillmatch, version {__version__}\n"


# Bad input: one sentence that says what, where and what to do; never a traceback.

TYPO = "- id: zorbl\n  name: Zorbl\n  alias: [zb]\n"
LONG = "x" * 5000

BAD = {
    "no-such-file": (["match", "nope.pdf"], 2, r"nope\.pdf does not exist; check the path"),
    "folder-for-match": (["match", "folder"], 2, r"folder is a folder; .*'skillmatch batch'"),
    "empty-file": (["match", "zero.pdf"], 1, r"zero\.pdf is empty; check the export"),
    "jpeg-named-pdf": (["match", "jpeg.pdf"], 1, r"jpeg\.pdf is a JPEG picture; run OCR"),
    "text-named-pdf": (["match", "text.pdf"], 1, r"text\.pdf is named \.pdf but is no PDF"),
    "empty-input": (["match", "-"], 1, r"is empty; "),
    "unknown-role": (["match", "cv.txt", "--role", "ai-enginer"], 2, r"'ai-enginer'.*ai.engineer"),
    "role-twice": (["match", "cv.txt", *["--role", "AI engineer"] * 2], 2, r"given twice"),
    "no-role-file": (["match", "cv.txt", "--role", "r.yaml"], 2, r"r\.yaml: no such role file"),
    "typo-in-key": (
        ["match", "cv.txt", "--taxonomy", "typo.yaml"],
        2,
        r"typo\.yaml:3: .*'aliases'",
    ),
    "no-taxonomy": (["match", "cv.txt", "--taxonomy", "t.yaml"], 2, r"t\.yaml: no such file"),
    "no-such-folder": (["batch", "nope", "--out", "o"], 2, r"nope does not exist; check the path"),
    "file-for-batch": (["batch", "cv.txt", "--out", "o"], 2, r"is a file; .*'skillmatch match'"),
    "empty-folder": (["batch", "folder", "--out", "o"], 1, r"folder holds no files; put the"),
    "unwritable-out": (["batch", ".", "--out", "cv.txt"], 2, r"cv\.txt cannot be written: "),
    "batch-unknown-role": (["batch", ".", "--out", "o", "--role", "x"], 2, r"unknown role 'x'"),
    "no-postings-file": (["roles", "count", "n.jsonl", "--out", "c.csv"], 2, r"n\.jsonl: cannot"),
    "postings-not-json": (["roles", "count", "cv.txt", "--out", "c.csv"], 2, r"cv\.txt:1: "),
    "no-postings": (["roles", "count", "zero.pdf", "--out", "c.csv"], 1, r"hold no posting"),
    "long-file": (["match", LONG], 2, r"x cannot be opened|x does not exist"),
    "long-folder": (["batch", LONG, "--out", "o"], 2, r"x cannot be opened|x does not exist"),
    "long-taxonomy": (["match", "cv.txt", "--taxonomy", LONG], 2, r"x: "),
    "long-role": (["match", "cv.txt", "--role", f"{LONG}.yaml"], 2, r"x\.yaml: "),
}


@pytest.mark.parametrize(
    "name",
    list(BAD),
)
def test_bad_input_is_told_in_one_sentence_on_stderr(bad_files, invoke, monkeypatch, name):
    args, code, says = BAD[name]
    monkeypatch.chdir(bad_files)
    done = invoke(*args)
    assert done.exit_code == code, done.stderr
    assert done.stdout == ""
    assert done.stderr.startswith("skillmatch: ")
    assert re.search(says, done.stderr)
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 2  # a list of problems has a line above it
    assert not (bad_files / "o" / "results.jsonl").exists()


@pytest.fixture
def bad_files(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "zero.pdf").write_bytes(b"")
    (tmp_path / "jpeg.pdf").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF")
    (tmp_path / "text.pdf").write_text("Skills\nPython", encoding="utf-8")
    (tmp_path / "cv.txt").write_text("Skills\nPython", encoding="utf-8")
    (tmp_path / "typo.yaml").write_text(TYPO, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["match"],
        ["match", "a", "b"],
        ["batch", "folder"],
        ["bogus"],
        ["match", "cv.txt", "--bogus"],
        ["match", "cv.txt", "--as-of", "yesterday"],
        ["batch", "folder", "--out", "o", "--jobs", "0"],
        ["batch", "folder", "--out", "o", "--timeout", "0"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_and_shows_the_usage_on_stderr(
    bad_files, invoke, monkeypatch, args
):
    monkeypatch.chdir(bad_files)
    done = invoke(*args)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "Usage: skillmatch" in done.stderr or "Usage: main" in done.stderr


def test_a_real_run_on_bad_input_shows_no_traceback(run_command, resumes):
    done = run_command("match", resumes / "broken.pdf")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == (
        b"skillmatch: broken.pdf is a damaged PDF that cannot be opened; export it again\n"
    )


linux = pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes only there")


@pytest.fixture
def odd_name(tmp_path):
    (tmp_path / os.fsdecode(b"cv\xff.txt")).write_text("Skills\nPython", encoding="utf-8")
    return b"cv\xff.txt"


@linux
def test_a_file_whose_name_is_no_text_is_shown(run_command, odd_name):
    assert run_command("match", odd_name).returncode == 0


@linux
def test_a_file_whose_name_is_no_text_has_a_result_in_json(run_command, odd_name):
    assert run_command("match", odd_name, "--json").returncode == 0


@linux
@pytest.mark.usefixtures("odd_name")
def test_a_file_whose_name_is_no_text_has_a_row(run_command, tmp_path):
    assert run_command("batch", ".", "--out", "o", "--jobs", "1").returncode == 0
    assert "cv\\udcff.txt" in (tmp_path / "o" / "ranking.csv").read_text(encoding="utf-8")


@linux
def test_a_file_whose_name_is_no_text_is_missed_in_words(run_command):
    done = run_command("match", b"no\xff.txt")
    assert done.returncode == 2
    assert b"does not exist" in done.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_page_can_be_written_in_any_encoding(run_command, resumes, encoding):
    done = run_command("match", resumes / "mlops-engineer.pdf", PYTHONIOENCODING=encoding)
    assert b"Traceback" not in done.stderr
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
@pytest.mark.parametrize("args", [["--json"], []], ids=["json", "page"])
@pytest.mark.long("processes")
def test_a_reader_that_stops_early_is_no_error(resumes, args):
    import subprocess

    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "skillmatch", "match", resumes / "student.pdf", *args],
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writing)
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
