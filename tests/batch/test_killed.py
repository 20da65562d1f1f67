"""A run that is killed at any moment, or stopped: what was done is kept, the end is the same."""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryFile

import processes
import pytest
from forked_command import ForkedProcess

from skillmatch.report.outputs import RANKING, RESULTS

pytestmark = [
    pytest.mark.long(
        "runs are killed and begun again, and there is something to be done meanwhile"
    ),
    pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX systems"),
]
RUN = f"""
import runpy
runpy.run_path({str(Path(__file__).with_name("run_batch.py"))!r}, run_name="__main__")
"""
JOBS = 2
ONE = ("--jobs", "1")
DAY = ("--as-of", "2026-11-01")


class Run(ForkedProcess):
    """A run in a process of its own, its workers below it."""

    def __init__(self, args, env, code, forks):
        self._said = [TemporaryFile("w+", encoding="utf-8") for _ in range(2)]  # noqa: SIM115 - closed when they are read
        streams = [0, *(file.fileno() for file in self._said)]
        super().__init__(code, streams, args=["run_batch.py", *args], env=env, forks=forks)

    def communicate(self, timeout=300):
        """Return what it said when it has ended."""
        self.wait(timeout)
        with self._said[0] as out, self._said[1] as err:
            return [(file.seek(0), file.read())[1] for file in (out, err)]


class Batch:
    """Runs of ``skillmatch batch`` over one folder into one output, and what they read."""

    def __init__(self, folder, out):
        self.folder, self.out = folder, out
        self.log = out.with_suffix(".log")
        self.log.touch()

    def start(self, *more, room=None, forks=True):
        """Start a run, with so much room for a file as `room` says."""
        args = ["batch", self.folder, "--out", self.out, "--jobs", JOBS, *DAY, *more]
        if room is not None:
            args[:0] = [room]
        env = os.environ | {"SKILLMATCH_TEST_LOG": str(self.log)}
        return Run([str(arg) for arg in args], env, RUN if room is None else LIMITED + RUN, forks)

    def run(self, *more):
        """Return how a run ends: its exit code and what it says."""
        process = self.start(*more)
        out, err = process.communicate()
        return process.returncode, out, err

    def reads(self):
        """Return the names of the files that were read, each as often as it was."""
        return self.log.read_bytes().decode().splitlines()

    def wait_for_reads(self, process, count):
        """Wait until so many files have been read, or the run has ended."""
        while len(self.reads()) < count and process.poll() is None:
            time.sleep(0.001)

    def outputs(self):
        """Return the outputs."""
        return tuple((self.out / name).read_bytes() for name in (RESULTS, RANKING))


@pytest.fixture
def batch(tmp_path):
    return Batch(tmp_path / "inbox", tmp_path / "out")


@pytest.fixture
def unharmed(tmp_path, batch, invoke, without_workers):  # noqa: ARG001 - it is made for what it does
    """Return a function that gives the outputs of a run that nothing can happen to."""

    def run():
        other = Batch(batch.folder, tmp_path / "unharmed")
        done = invoke("batch", other.folder, "--out", other.out, *DAY, "--quiet")
        assert (done.exit_code, done.output) == (0, "")
        return other.outputs()

    return run


@pytest.mark.parametrize(
    ("files", "kills"), [(150, 5), pytest.param(1_000, 20, marks=pytest.mark.slow)]
)
def test_a_run_killed_at_random_moments_ends_like_one_that_was_not(
    batch, unharmed, write_resumes, files, kills
):
    names = write_resumes(batch.folder, files)
    chance = random.Random(6)  # noqa: S311 - the same at every run
    moments = sorted(chance.sample(range(1, files - 10), kills))
    for killed, moment in enumerate(moments, 1):
        process = batch.start("--quiet")
        batch.wait_for_reads(process, moment + killed * JOBS)
        left = processes.below(process.pid)
        process.kill()
        process.communicate()
        assert processes.are_gone(left)
        assert not (batch.out / RESULTS).exists()
        twice = len(batch.reads()) - len(set(batch.reads()))
        assert twice <= killed * JOBS
    assert batch.run("--quiet") == (0, "", "")
    reads = Counter(batch.reads())
    assert sorted(reads) == names
    assert reads.total() - files <= kills * JOBS
    assert batch.outputs() == unharmed()
    before = reads.total()
    assert batch.run("--quiet") == (0, "", "")
    assert len(batch.reads()) == before


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_stopped_says_how_to_go_on_and_goes_on(
    batch, unharmed, write_resumes, number
):
    names = write_resumes(batch.folder, 100)
    process = batch.start()
    batch.wait_for_reads(process, 30)
    left = processes.below(process.pid)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert err.startswith("skillmatch: stopped with ")
    assert err.endswith(" of 100 files done; give the same command again to go on\n")
    assert processes.are_gone(left)
    assert [path.name for path in batch.out.iterdir()] == [".skillmatch"]
    code, out, err = batch.run("--json")
    assert (code, err) == (0, "")
    assert json.loads(out.splitlines()[-1])["kept"] >= 30 - 2 * JOBS
    assert sorted(set(batch.reads())) == names
    assert len(batch.reads()) <= 100 + JOBS
    assert batch.outputs() == unharmed()


def test_a_run_stopped_while_a_file_hangs_stops(batch, write_resumes):
    import faults

    names = write_resumes(batch.folder, 6)
    for name in names[:2]:
        (batch.folder / name).write_bytes(faults.bytes_of("hang_in_c"))
    process = batch.start("--timeout", "3600")
    batch.wait_for_reads(process, 2)
    left = processes.below(process.pid)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert (
        err == "skillmatch: stopped with 0 of 6 files done; give the same command again to go on\n"
    )
    assert processes.are_gone(left)


def test_the_second_run_on_one_output_ends_at_once_and_a_killed_ones_lock_is_taken_over(
    batch, write_resumes
):
    write_resumes(batch.folder, 300)
    first = batch.start("--quiet")
    batch.wait_for_reads(first, 1)
    os.kill(first.pid, signal.SIGSTOP)
    reads = len(batch.reads())
    code, out, err = batch.run()
    assert (code, out) == (1, "")
    assert f"out is being written by process {first.pid} on " in err
    assert err.endswith("; wait for it, or stop it\n")
    assert len(batch.reads()) <= reads + JOBS  # those the first one's workers are at
    first.kill()
    first.communicate()
    assert batch.run("--quiet") == (0, "", "")


def test_a_run_whose_workers_are_killed_all_the_time_loses_no_row(batch, write_resumes):
    write_resumes(batch.folder, 60)
    process = batch.start("--quiet", forks=False)  # nothing but its workers is below it
    for count in (5, 20, 40):
        batch.wait_for_reads(process, count)
        for number in processes.below(process.pid):
            os.kill(number, signal.SIGKILL)
    process.communicate(timeout=120)
    rows = [json.loads(line) for line in batch.outputs()[0].decode().splitlines()]
    assert len(rows) == len({row["file"] for row in rows}) == 60
    lost = [row["status"] for row in rows if row["status"] != "ok"]
    assert len(lost) <= 3 * JOBS
    assert set(lost) <= {"oom"}


LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), resource.RLIM_INFINITY))
"""


@pytest.mark.parametrize(
    ("room", "named"), [(200_000, "journal"), (600_000, "out")], ids=["journal", "results"]
)
def test_a_disk_that_is_full_ends_with_a_clear_error_and_the_run_can_go_on(
    batch, write_resumes, room, named
):
    write_resumes(batch.folder, 20)
    assert batch.run("--quiet", *ONE)[0] == 0
    before = batch.outputs()
    write_resumes(batch.folder, 60)
    process = batch.start(*ONE, room=room)
    out, err = process.communicate(timeout=120)
    assert (process.returncode, out) == (1, "")
    assert err.startswith("skillmatch: ")
    assert err.endswith(f"{named} cannot be written: File too large\n")
    assert len(err.splitlines()) == 1
    assert batch.outputs() == before
    assert not list(batch.out.glob(".*.part"))
    assert batch.run("--quiet", *ONE) == (0, "", "")
    assert len(batch.outputs()[0].splitlines()) == 60
