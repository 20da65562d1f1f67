"""The command ``skillmatch batch``: options, exit codes, events, what it says and where."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import forked_command
import pytest

from skillmatch import load_role
from skillmatch.batch import STATUS_ADVICE

DAY = ("--as-of", "2026-11-01")
ESCAPE = b"\x1b"
pytestmark = pytest.mark.usefixtures("without_workers")  # but for commands in their own process


@pytest.fixture
def batch(invoke, text_folder, tmp_path):
    """Return a function that ranks the folder of short resumes with the command."""

    def run(*more):
        return invoke("batch", text_folder, "--out", tmp_path / "out", "--jobs", 1, *DAY, *more)

    return run


@pytest.fixture
def ranking(tmp_path):
    """Return a function that reads the ranking."""

    def read():
        with (tmp_path / "out" / "ranking.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    return read


def test_it_writes_results_and_a_ranking_and_shows_a_summary(batch, ranking, tmp_path):
    done = batch("--top", 1)
    assert (done.exit_code, done.stderr) == (3, "")
    shown = " ".join(done.stdout.split())
    assert "3 ok" in shown
    assert "1 of 3, by the best of their fits, in points of 100, as of 2026-11-01" in shown
    for status, reason in {"empty_file": "d-empty.pdf", "wrong_type": "e-picture.pdf"}.items():
        assert f"1 {status} {STATUS_ADVICE[status]} {reason} is " in shown
    for name in ("results.jsonl", "ranking.csv"):
        assert re.sub(r"\s", "", str(tmp_path / "out" / name)) in re.sub(r"\s", "", done.stdout)
    lines = (tmp_path / "out" / "results.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["status"] for line in lines] == [
        "ok", "ok", "empty_file", "wrong_type", "ok"
    ]  # fmt: skip
    assert [line["rank"] for line in ranking()] == ["1", "2", "3", "", ""]
    scores = [max(float(n["ai-engineer"]), float(n["ml-engineer"])) for n in ranking()[:3]]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("top", [0, 1, 2, 50])
def test_so_many_of_the_best_are_shown(batch, ranking, top):
    shown = batch("--top", top).stdout
    names = [line["file"] for line in ranking()[:3]]
    before_statuses = shown.split(" ok")[0]
    assert [name in before_statuses for name in names] == [n < top for n in range(3)]


def test_who_fits_less_than_asked_is_not_ranked(batch, ranking):
    batch()
    best = ranking()[0]
    points = max(float(best["ai-engineer"]), float(best["ml-engineer"]))
    done = batch("--min-fit", points - 0.1)
    assert "2 files below --min-fit: in the results only." in done.stdout
    assert [line["file"] for line in ranking()] == [best["file"], "d-empty.pdf", "e-picture.pdf"]


def test_a_second_run_says_what_it_kept(batch):
    batch()
    assert "5 files as before: not matched again (--fresh does)." in batch().stdout
    assert "as before" not in batch("--fresh").stdout


def test_other_roles_begin_afresh_and_the_command_says_so(batch):
    batch()
    done = batch("--role", "ml-engineer")
    assert done.stderr == (
        "skillmatch: roles, taxonomy, month or version are others than in the run before, "
        "so all files are matched anew\n"
    )
    assert "by their fit as ML engineer" in done.stdout
    assert batch("--role", "ml-engineer").stderr == ""


def test_duplicates_are_told(batch, text_folder):
    (text_folder / "z.txt").write_bytes((text_folder / "a.txt").read_bytes())
    assert "1 file with the same bytes as one before; said in their rows." in " ".join(
        batch().stdout.split()
    )


def test_a_quiet_one_says_nothing(batch):
    done = batch("--quiet")
    assert (done.exit_code, done.stdout, done.stderr) == (3, "", "")


def test_where_all_is_read_it_ends_with_0_and_where_nothing_is_with_1(batch, text_folder):
    for name in ("d-empty.pdf", "e-picture.pdf"):
        (text_folder / name).unlink()
    assert batch().exit_code == 0
    for name in ("a.txt", "b.md", "more/c.txt"):
        (text_folder / name).write_bytes(b"")
    done = batch()
    assert done.exit_code == 1
    assert "a.txt is empty" in done.stdout


def test_outputs_written_into_the_folder_are_no_resumes_of_the_next_run(invoke, text_folder):
    for _ in range(2):
        invoke("batch", text_folder, "--out", text_folder, "--jobs", 1, "--quiet")
    lines = (text_folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 5


def test_parquet_is_written_when_asked_for(batch, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    assert batch("--parquet").exit_code == 3
    table = parquet.read_table(tmp_path / "out" / "results.parquet")
    assert table["status"].to_pylist() == ["ok", "ok", "empty_file", "wrong_type", "ok"]


def test_parquet_without_its_package_is_told_in_words(batch, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    done = batch("--parquet")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == "skillmatch: Parquet needs pyarrow: pip install 'skillmatch[parquet]'\n"


def test_a_folder_without_files_keeps_what_was_written_before(batch, text_folder, tmp_path):
    batch()
    before = (tmp_path / "out" / "results.jsonl").read_bytes()
    text_folder.rename(tmp_path / "away")
    text_folder.mkdir()
    done = batch()
    assert (done.exit_code, done.stdout) == (1, "")
    assert "holds no files; put the resumes there" in done.stderr
    assert (tmp_path / "out" / "results.jsonl").read_bytes() == before


# Events.


def events(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_events_tell_of_the_start_every_row_and_the_end(batch, tmp_path):
    done = batch("--json")
    assert (done.exit_code, done.stderr) == (3, "")
    started, *rows, finished = events(done)
    assert started == {
        "schema_version": 1, "event": "started", "files": 5, "begun_afresh": False
    }  # fmt: skip
    assert [list(row) for row in rows] == [
        ["schema_version", "event", "done", "failed", "kept", "file", "status", "reason", "scores"]
    ] * 5
    assert [(row["event"], row["done"], row["failed"], row["kept"]) for row in rows] == [
        ("row", 1, 0, 0), ("row", 2, 0, 0), ("row", 3, 1, 0), ("row", 4, 2, 0), ("row", 5, 2, 0)
    ]  # fmt: skip
    assert [row["file"] for row in rows] == [
        "a.txt", "b.md", "d-empty.pdf", "e-picture.pdf", "more/c.txt"
    ]  # fmt: skip
    assert set(rows[0]["scores"]) == {"ai-engineer", "ml-engineer"}
    assert (rows[2]["scores"], rows[0]["reason"]) == ({}, "")
    assert rows[2]["reason"].startswith("d-empty.pdf is empty; ")
    top = finished.pop("top")
    assert [(row["file"], max(row["scores"].values())) for row in top] == sorted(
        ((row["file"], max(row["scores"].values())) for row in rows if row["scores"]),
        key=lambda pair: -pair[1],
    )
    assert finished == {
        "schema_version": 1,
        "event": "finished",
        "files": 5,
        "statuses": {"ok": 3, "empty_file": 1, "wrong_type": 1},
        "kept": 0,
        "duplicates": 0,
        "left_out": 0,
        "as_of": "2026-11-01",
        "outputs": [str(tmp_path / "out" / name) for name in ("results.jsonl", "ranking.csv")],
        "outdated": [],
    }


def test_events_of_a_second_run_say_what_was_kept_or_begun_afresh(batch):
    batch("--json")
    rows = events(batch("--json", "--top", 0))
    assert [row["kept"] for row in rows[1:]] == [1, 2, 3, 4, 5, 5]
    assert rows[-1]["top"] == []
    done = batch("--json", "--role", "ml-engineer")
    assert events(done)[0]["begun_afresh"] is True
    assert done.stderr == ""


# Limits.


@pytest.mark.long("processes are started and killed")
def test_limits_reach_the_workers_and_the_words(run_command, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "large.txt").write_bytes(b"Python " * 7_000_000)
    (tmp_path / "in" / "small.txt").write_bytes(b"Python")
    # So that no memory that was free before the limit was set helps out.
    lean = {"MALLOC_TRIM_THRESHOLD_": "65536"}
    done = run_command("batch", "in", "--out", "o", "--memory", "50", "--json", **lean)
    assert (done.returncode, done.stderr) == (3, b""), done.stdout
    rows = [json.loads(line) for line in done.stdout.splitlines()[1:-1]]
    if sys.platform == "linux":
        assert [row["status"] for row in rows] == ["oom", "ok"]
        assert rows[0]["reason"] == "large.txt needs more memory than there is, or than 50 MB"
    done = run_command("batch", "in", "--out", "o", "--memory", "50", "--timeout", "0.00001")
    assert b"took longer than 1e-05 seconds" in done.stdout


# Where it says what.


def test_piped_output_has_no_escape_codes_and_no_bar(run_command, text_folder):
    done = run_command("batch", text_folder, "--out", "o")
    assert (done.returncode, done.stderr) == (3, b"")
    assert done.stdout
    assert ESCAPE not in done.stdout
    assert "━" not in done.stdout.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize("more", [(), ("--quiet",), ("--json",)], ids=["", "quiet", "json"])
def test_a_terminal_shows_a_bar_with_counts_on_stderr_unless_quiet(text_folder, tmp_path, more):
    said, data = _with_a_terminal_for_stderr(
        ["batch", str(text_folder), "--out", str(tmp_path / "o"), *more]
    )
    assert ESCAPE not in data
    if more:
        assert said == b""
    else:
        plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", said.decode())
        assert "━" in plain
        assert "5/5" in plain
        assert "2 failed" in plain
        assert b"written: " in data


def _with_a_terminal_for_stderr(args):
    import pty

    ours, terminal = pty.openpty()
    plain = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR"}}
    said = bytearray()

    def listen():
        with suppress(OSError):  # how the end of a terminal looks on Linux
            while part := os.read(ours, 65_536):
                said.extend(part)

    listening = threading.Thread(target=listen)
    listening.start()
    env = plain | {"TERM": "xterm-256color", "COLUMNS": "100"}
    done = forked_command.run(args, Path.cwd(), env, stderr=terminal)
    os.close(terminal)
    listening.join(60)
    os.close(ours)
    return bytes(said), done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
@pytest.mark.long("processes")
def test_a_reader_of_events_that_stops_early_is_no_error(text_folder, tmp_path):
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "skillmatch", "batch", text_folder, "--json"]
    try:
        done = subprocess.run(
            [*command, "--out", tmp_path / "o"], stdout=writing, stderr=subprocess.PIPE, check=False
        )
    finally:
        os.close(writing)
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "args",
    [
        ["--jobs", "0"],
        ["--timeout", "0"],
        ["--timeout", "-1"],
        ["--memory", "49"],
        ["--top", "-1"],
        ["--min-fit", "101"],
        ["--min-fit", "-1"],
        ["--as-of", "tomorrow"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(invoke, text_folder, tmp_path, args):
    done = invoke("batch", text_folder, "--out", tmp_path / "o", *args)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "Usage: " in done.stderr
    assert not (tmp_path / "o").exists()


def test_a_role_made_of_a_posting_ranks_too(batch, ranking, tmp_path):
    (tmp_path / "posting.txt").write_text(
        "Machine learning engineer\n\nRequirements\n- PyTorch\n- Docker\n- MLflow\n",
        encoding="utf-8",
    )
    done = batch("--posting", tmp_path / "posting.txt")
    assert done.exit_code == 3, done.stderr
    assert ranking()[0]["file"] == "b.md"


def test_the_roles_are_those_asked_for(batch, ranking):
    batch("--role", "ai-engineer")
    assert load_role("ai-engineer").id in ranking()[0]
    assert "ml-engineer" not in ranking()[0]


def test_the_signal_that_stops_a_run_means_what_it_did_when_the_run_is_over(batch):
    import signal

    before = signal.getsignal(signal.SIGTERM)
    batch()
    assert signal.getsignal(signal.SIGTERM) == before
