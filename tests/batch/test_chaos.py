"""Chaos: three hundred files, many of which do all to end the run; every one has its row."""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from pathlib import Path

import faults
import pytest

from skillmatch import errors, rank
from skillmatch.rank import rank_folder
from skillmatch.report.outputs import RANKING, RESULTS

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "hostile"))
from hostile_files import FILES
from test_hostile_matches import ENDS, READ, READ_IN_PART

pytestmark = [
    pytest.mark.long("three hundred files, and processes that die of them"),
    pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux"),
]
COUNT = 300
MEMORY = 300_000_000

# How many files do what, and the status of their rows.
FAULTY = {
    "hang": (1, "timeout"),
    "hang_in_c": (1, "timeout"),
    "sleep": (2, "timeout"),
    "exit_with_seven": (5, "crash"),
    "exit_with_zero": (2, "crash"),
    "exit_as_if_worn": (2, "crash"),
    "leave": (2, "crash"),
    "close_everything": (2, "crash"),
    "fork": (2, "crash"),
    "segfault": (5, "crash"),
    "abort": (5, "crash"),
    "overflow_the_stack": (3, "crash"),
    "nest": (2, "crash"),
    "be_killed": (3, "oom"),
    "eat_memory": (2, "oom"),
    "eat_memory_at_once": (3, "oom"),
    "eat_memory_in_c": (2, "oom"),
    "raise_memory_error": (3, "oom"),
    "raise_key_error": (3, "internal_error"),
    "raise_odd_error": (2, "internal_error"),
    "write_everywhere": (4, "ok"),
    "start_threads": (4, "ok"),
    "keep_memory": (8, "ok"),
}


def status_of(name):
    """Return the status that a hostile file's row has."""
    kind, said = ENDS[name]
    if kind == READ:
        return "ok_partial" if said == READ_IN_PART[1] else "ok"
    return getattr(errors, kind).status


@pytest.fixture
def expected(tmp_path):
    """Fill a folder; return the status that each file's row is to have."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    files = {
        f"{number}-{fault}.txt": (faults.bytes_of(fault) + b"%d" % number, status)
        for fault, (count, status) in FAULTY.items()
        for number in range(count)
    }
    for name, (suffix, make) in FILES.items():
        files[f"{name}{suffix}"] = (make(), status_of(name))
    for number in range(COUNT - len(files)):
        text = f"Skills\nPython, PyTorch {number // 2}"  # each twice
        files[f"{7 * number % 100:02}-good-{number}.txt"] = (text.encode(), "ok")
    for name, (data, _) in files.items():
        (folder / name).write_bytes(data)
    return {name: status for name, (_, status) in files.items()}


@pytest.mark.usefixtures("no_process_left")
def test_every_one_of_three_hundred_hostile_files_has_its_row_once(
    tmp_path, expected, make_job, monkeypatch
):
    monkeypatch.setattr(rank, "job_of", lambda **_: make_job(timeout=2.5, memory=MEMORY))
    ranked = rank_folder(tmp_path / "inbox", tmp_path / "out", jobs=2)

    results = (tmp_path / "out" / RESULTS).read_bytes().decode("utf-8").removesuffix("\n")
    rows = [json.loads(line) for line in results.split("\n")]
    assert [row["file"] for row in rows] == sorted(expected)
    assert {row["file"]: row["status"] for row in rows} == expected
    assert ranked.statuses == Counter(expected.values())
    assert ranked.files == COUNT

    with (tmp_path / "out" / RANKING).open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert sorted(line["file"] for line in lines) == sorted(expected)
    assert {line["file"]: line["status"] for line in lines} == expected

    for row in rows:
        assert bool(row["fits"]) == (row["status"] in {"ok", "ok_partial"})
        assert bool(row["reason"]) != bool(row["fits"])
        assert len(row["sha256"]) == 64
    told = "".join(json.dumps(row) for row in rows if not row["fits"])
    assert faults.PRIVATE not in told
    assert ranked.duplicates == sum(bool(row["duplicate_of"]) for row in rows) > 50
