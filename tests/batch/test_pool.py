"""The pool: every request has one answer, nothing piles up, nothing is left behind."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import closing

import faults
import pytest

from skillmatch.batch.messages import Request
from skillmatch.batch.pool import count_workers, match_all
from skillmatch.batch.process import WorkerError

pytestmark = [
    pytest.mark.long("processes are started and killed"),
    pytest.mark.usefixtures("no_process_left"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are those of POSIX systems"),
]


def good(number):
    return Request(f"{number}.txt", b"Skills\nPython %d" % number)


def test_every_request_has_one_answer_with_its_number(make_job):
    answers = list(match_all(map(good, range(40)), make_job(), 2))
    assert sorted(number for number, _ in answers) == list(range(40))
    assert all(answer.row.file == f"{number}.txt" for number, answer in answers)


def test_without_requests_there_are_no_answers(make_job):
    assert list(match_all([], make_job(), 2)) == []


@pytest.mark.parametrize("fault", ["exit_with_seven", "raise_key_error", "be_killed"])
def test_requests_that_all_fail_all_have_their_answers(make_job, fault):
    requests = [Request(f"{n}.txt", faults.bytes_of(fault)) for n in range(12)]
    answers = dict(match_all(requests, make_job(), 2))
    assert len(answers) == 12
    assert {answer.row.status for answer in answers.values()} <= {"crash", "oom", "internal_error"}


def test_requests_are_taken_only_as_fast_as_answers_are(make_job):
    taken = []

    def endless():
        while True:
            taken.append(None)
            yield good(len(taken))

    with closing(match_all(endless(), make_job(), 2)) as answers:
        for count in range(1, 30):
            next(answers)
            assert len(taken) <= count + 2 * 4 + 2
    assert len(taken) < 50


def test_answers_are_kept_before_their_worker_gets_another_file(make_job):
    at_work, most, kept, lock = set(), [0], [], threading.Lock()

    def requests():
        for number in range(60):
            with lock:
                at_work.add(number)
                most[0] = max(most[0], len(at_work))
            yield good(number)

    def keep(number, _answer):
        with lock:
            at_work.remove(number)
            kept.append(number)

    answers = list(match_all(requests(), make_job(), 2, keep))
    assert sorted(kept) == sorted(number for number, _ in answers) == list(range(60))
    assert most[0] <= 2


# Ends.


@pytest.mark.parametrize("taken", [0, 1, 5])
def test_answers_that_nobody_wants_any_more_end_the_workers(make_job, taken):
    answers = match_all(map(good, range(1_000_000)), make_job(), 2)
    for _ in range(taken):
        next(answers)
    answers.close()


def test_a_file_that_hangs_does_not_hold_up_the_end(make_job):
    requests = [good(0), *[Request("x.txt", faults.bytes_of("sleep"))] * 2]
    answers = match_all(requests, make_job(timeout=3_600), 2)
    assert next(answers)[0] == 0
    answers.close()


def test_requests_that_never_come_do_not_hold_up_the_end(make_job):
    never = threading.Event()

    def requests():
        yield good(0)
        never.wait(600)

    answers = match_all(requests(), make_job(), 2)
    assert next(answers)[0] == 0
    answers.close()
    never.set()


@pytest.mark.parametrize("error", [KeyError, KeyboardInterrupt, SystemExit])
def test_an_error_of_the_requests_is_raised_where_answers_are_taken(make_job, error):
    def requests():
        yield good(0)
        raise error

    with pytest.raises(error):
        list(match_all(requests(), make_job(), 2))


def test_an_error_of_what_keeps_answers_is_raised_where_they_are_taken(make_job):
    def keep(_number, _answer):
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        list(match_all(map(good, range(1_000_000)), make_job(), 2, keep))


def test_an_error_of_who_takes_answers_ends_the_workers(make_job):
    def take_one():
        with closing(match_all(map(good, range(1_000_000)), make_job(), 2)) as answers:
            next(answers)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        take_one()


def test_workers_that_do_not_start_are_an_error(make_job, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(WorkerError, match="did not start"):
        list(match_all(map(good, range(10)), make_job(), 2))


# How many.


@pytest.mark.parametrize(
    ("jobs", "files", "count"),
    [(4, 2, 1), (2, 9, 2), (3, 9, 3), (8, 9, 3), (1, 0, 1), (1, 1_000, 1), (None, 1, 1)],
)
def test_there_are_never_more_workers_than_there_is_work_for(jobs, files, count):
    assert count_workers(jobs, files) == count


def test_without_a_number_there_is_a_worker_for_every_usable_core():
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    assert count_workers(None, 10_000) == usable


@pytest.mark.parametrize("jobs", [0, -1])
def test_no_worker_at_all_is_refused(jobs):
    with pytest.raises(ValueError, match=f"jobs must be at least 1, not {jobs}"):
        count_workers(jobs, 10)
