"""A matcher: whatever a file does to its process, it is that file's row and nobody else's."""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import threading
from pickle import PicklingError
from types import ModuleType

import faults
import forked_command
import processes
import pytest

from skillmatch import match_resume
from skillmatch.batch.matcher import Matcher
from skillmatch.batch.messages import Request
from skillmatch.batch.process import WorkerError
from skillmatch.batch.rows import STATUS_ADVICE

pytestmark = [
    pytest.mark.long("processes are started and killed"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are those of POSIX"),
]
none_left = pytest.mark.usefixtures("no_process_left")
GOOD = Request("good.txt", b"Skills\nPython, PyTorch")
MEMORY = 150_000_000
TOO_LONG = "x.txt took longer than 1 seconds"
TOO_LARGE = "x.txt needs more memory than there is, or than 150 MB"

# What a file does, the status of its row, its reason.
ENDS = [
    ("hang", "timeout", TOO_LONG),
    ("hang_in_c", "timeout", TOO_LONG),
    ("sleep", "timeout", TOO_LONG),
    ("exit_with_seven", "crash", "x.txt crashed its worker (exit code 7)"),
    ("leave", "crash", "x.txt crashed its worker (exit code 1)"),
    ("be_interrupted", "crash", "x.txt crashed its worker (exit code 1)"),
    ("be_killed", "oom", TOO_LARGE),
    ("segfault", "crash", "x.txt crashed its worker (SIGSEGV)"),
    ("abort", "crash", "x.txt crashed its worker (SIGABRT)"),
    ("overflow_the_stack", "crash", "x.txt crashed its worker (SIGSEGV)"),
    ("eat_memory", "oom", TOO_LARGE),
    ("eat_memory_at_once", "oom", TOO_LARGE),
    ("eat_memory_in_c", "oom", TOO_LARGE),
    ("raise_memory_error", "oom", TOO_LARGE),
    ("nest", "crash", "x.txt is nested too deeply"),
    ("raise_key_error", "internal_error", "KeyError in skillmatch"),
    ("raise_odd_error", "internal_error", "_OddError in skillmatch"),
    ("fork", "crash", "x.txt crashed its worker (exit code 7)"),
    ("close_everything", "crash", "x.txt crashed its worker (exit code 1)"),
    ("exit_with_zero", "crash", "x.txt crashed its worker (exit code 0)"),
    ("exit_as_if_worn", "crash", "x.txt crashed its worker (exit code 75)"),
]
ONLY_ON_LINUX = {"eat_memory", "eat_memory_at_once", "eat_memory_in_c"}


def request(fault, file="x.txt", **options):
    return Request(file, faults.bytes_of(fault), **options)


@pytest.fixture
def matcher(make_job, no_process_left):  # noqa: ARG001 - it is made for what it does
    with Matcher(make_job(timeout=1.0, memory=MEMORY)) as matcher:
        yield matcher


@pytest.fixture(scope="module")
def harmed(make_job):
    """Return one matcher that everything is done to, and see that it leaves nothing behind."""
    forked_command.server()  # what workers are forked from stays
    before = processes.below()
    with Matcher(make_job(timeout=1.0, memory=MEMORY)) as matcher:
        yield matcher
    assert processes.are_gone(processes.below() - before)


@pytest.mark.parametrize(("fault", "status", "reason"), ENDS, ids=[end[0] for end in ENDS])
def test_what_a_file_does_to_its_worker_is_its_row_and_the_next_file_is_fine(
    harmed, fault, status, reason
):
    if fault in ONLY_ON_LINUX and sys.platform != "linux":
        pytest.skip("memory is limited on Linux")
    before, bad, after = (harmed.match(each).row for each in (GOOD, request(fault), GOOD))
    assert (bad.status, bad.reason) == (status, reason)
    assert len(bad.sha256) == 64
    assert (bad.file, bad.fits, bad.skills, bad.quotes) == ("x.txt", (), (), ())
    assert status in STATUS_ADVICE
    assert faults.PRIVATE not in repr(bad)
    assert before == after
    assert after.status == "ok"


def test_every_fault_has_its_end_foretold():
    named = {end[0] for end in ENDS} | {fault.__name__ for fault in faults.HARMLESS}
    assert named == set(faults.FAULTS) - {"hang_and_ignore_signals"}


@none_left
def test_a_worker_whose_own_clock_fails_is_killed_from_outside(make_job, monkeypatch):
    monkeypatch.setattr("skillmatch.batch.matcher._GRACE", 0.5)
    with Matcher(make_job(timeout=1.0)) as matcher:
        bad, after = (matcher.match(r).row for r in (request("hang_and_ignore_signals"), GOOD))
    assert (bad.status, bad.reason, after.status) == ("timeout", TOO_LONG, "ok")


def test_a_matched_file_says_what_matching_it_here_says(matcher):
    row = matcher.match(GOOD).row
    here = match_resume(GOOD.place, as_of=matcher.job.as_of)
    assert (row.fits, row.skills, row.comparison) == (here.fits, here.skills, here.comparison)


def test_what_a_reader_prints_goes_nowhere(matcher, capfd):
    assert [matcher.match(request("write_everywhere")).row.status for _ in range(3)] == ["ok"] * 3
    assert matcher.match(GOOD).row.status == "ok"
    assert capfd.readouterr() == ("", "")


@none_left
@pytest.mark.parametrize("fault", ["start_threads", "die_later", "keep_memory"])
def test_what_a_file_leaves_behind_costs_no_later_file_its_row(make_job, fault):
    with Matcher(make_job(memory=60_000_000)) as matcher:
        for number in range(12):
            file, place = f"{number}.txt", faults.bytes_of(fault) + b"%d" % number
            row = matcher.match(Request(file, place)).row
            assert (row.file, row.status) == (file, "ok")


def test_a_worker_killed_between_two_files_costs_no_file_its_row(matcher):
    for name in ("a.txt", "b.txt", "c.txt"):
        _kill_all_below(matcher)
        row = matcher.match(Request(name, GOOD.place)).row
        assert (row.file, row.status) == (name, "ok")


def _kill_all_below(matcher):
    if sys.platform != "linux":
        pytest.skip("processes are found in /proc")
    keeper = matcher.start()._process.pid  # noqa: SLF001 - its own tests may
    numbers = processes.below(keeper)
    for number in numbers:
        os.kill(number, signal.SIGKILL)
    assert processes.are_gone(numbers)


def test_a_keeper_that_is_killed_is_started_again(matcher):
    first = matcher.match(GOOD)
    keeper = matcher.start()._process.pid  # noqa: SLF001 - its own tests may
    both = {keeper, *processes.below(keeper)}
    os.kill(keeper, signal.SIGKILL)
    assert processes.are_gone(both)
    assert matcher.match(GOOD) == first


@none_left
def test_files_of_any_size_go_through(make_job):
    with Matcher(make_job()) as matcher:
        for size in (0, 1, 4_095, 4_096, 65_536, 400_000):
            data = b"Python\n" + b" " * size
            row = matcher.match(Request("x.txt", data)).row
            assert row.scored
            assert row.sha256 == hashlib.sha256(data).hexdigest()


@none_left
def test_a_file_larger_than_memory_is_its_row_and_the_next_is_fine(make_job):
    with Matcher(make_job(memory=50_000_000)) as matcher:
        large = matcher.match(Request("x.txt", b" " * 49_000_000)).row
        assert large.status in {"oom", "crash"}
        assert matcher.match(GOOD).row.status == "ok"


# What is known is not matched again.


def test_bytes_that_are_known_are_not_read(matcher):
    data = faults.bytes_of("exit_with_seven")
    known = matcher.match(Request("x.txt", data)).summary.sha256
    answer = matcher.match(Request("x.txt", data, known=known))
    assert answer.same
    assert (answer.row, answer.packed, answer.summary.sha256) == (None, b"", known)


def test_bytes_that_are_others_than_the_known_are_read(matcher):
    answer = matcher.match(Request("x.txt", GOOD.place, known="0" * 64))
    assert (answer.same, answer.summary.status) == (False, "ok")


# Jobs, starts and ends.


@none_left
def test_a_reader_that_workers_cannot_import_is_a_worker_error(make_job, monkeypatch):
    def read(data, name): ...

    nowhere = ModuleType("nowhere")
    nowhere.read, read.__module__, read.__qualname__ = read, "nowhere", "read"
    monkeypatch.setitem(sys.modules, "nowhere", nowhere)
    with pytest.raises(WorkerError, match="a worker process did not start; see what"):
        Matcher(make_job(read=read)).start()


@none_left
def test_a_reader_that_cannot_be_sent_leaves_no_process(make_job):
    with pytest.raises((AttributeError, PicklingError), match="pickle"):
        Matcher(make_job(read=lambda _data, _name: None)).start()


@none_left
@pytest.mark.parametrize("begun", [False, True])
def test_a_matcher_can_be_stopped_from_another_thread_at_any_moment(make_job, begun):
    matcher = Matcher(make_job(timeout=3_600))
    rows = []

    def match():
        rows.append(matcher.match(request("sleep")).row)
        matcher.close()

    thread = threading.Thread(target=match, daemon=True)
    if begun:
        matcher.start()
    thread.start()
    matcher.stop()
    thread.join(60)
    assert not thread.is_alive()
    assert [(row.file, row.status != "ok") for row in rows] == [("x.txt", True)]


@none_left
def test_a_matcher_starts_by_itself(make_job):
    matcher = Matcher(make_job())
    try:
        assert matcher.match(GOOD).row.status == "ok"
    finally:
        matcher.close()


@pytest.mark.parametrize(
    ("limits", "says"),
    [
        ({"timeout": 0}, "timeout must be above 0 seconds, not 0"),
        ({"timeout": -1.5}, "timeout must be above 0 seconds, not -1.5"),
        ({"memory": 49_000_000}, "memory must be at least 50 MB, not 49"),
    ],
)
def test_limits_that_are_too_small_are_refused(make_job, limits, says):
    with pytest.raises(ValueError, match=says):
        make_job(**limits)
