"""IsolatedMatcher: results as `match_resume` gives them, errors where a file kills its process."""

from __future__ import annotations

import os
import threading
from datetime import date

import faults
import pytest

import skillmatch as sm
from skillmatch import isolated

DAY = date(2026, 11, 1)
RESUME = b"Experience\nEngineer, Acme Ltd, Jan 2024 - Present\n- Trained PyTorch models.\n"
posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are those of POSIX")


def matched_here(data):
    return sm.match_resume(sm.read_resume(data, name="resume"), as_of=DAY)


@pytest.fixture(scope="module")
def matcher():
    with sm.IsolatedMatcher(jobs=2) as started:
        yield started


@pytest.fixture
def faulty(make_job, monkeypatch):
    """Return a matcher whose reader does what files tell it."""
    job = make_job(timeout=1, memory=150_000_000)
    monkeypatch.setattr(isolated, "job_of", lambda **_: job)
    with sm.IsolatedMatcher(jobs=1) as started:
        yield started


def test_the_result_is_that_of_match_resume(matcher, resumes):
    path = resumes / "ml-engineer-mid.pdf"
    found = matcher.match(path.read_bytes(), name=path.name, as_of=DAY)
    assert found == sm.match_resume(path, as_of=DAY)
    assert found.to_html() == sm.match_resume(path, as_of=DAY).to_html()


@pytest.mark.long("processes are started")
def test_the_day_is_that_of_each_call(matcher):
    days = [DAY, date(2027, 11, 1)]
    found = [matcher.match(RESUME, as_of=day) for day in days]
    assert [result.as_of for result in found] == days
    assert found[0].skill("pytorch").years < found[1].skill("pytorch").years


@pytest.mark.parametrize(
    ("data", "error", "message"),
    [
        (b"", sm.EmptyFileError, "cv.pdf is empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", sm.UnsupportedFormatError, "cv.pdf is a JPEG picture"),
        (b"%PDF-1.7\n%%EOF", sm.UnreadableDocumentError, "cv.pdf"),
    ],
)
def test_a_file_that_cannot_be_read_raises_what_reading_it_raises(matcher, data, error, message):
    with pytest.raises(error) as caught:
        matcher.match(data, name="cv.pdf")
    assert str(caught.value).startswith(message)
    with pytest.raises(error) as expected:
        sm.read_resume(data)
    assert caught.value.status == expected.value.status


@posix
@pytest.mark.parametrize(
    ("fault", "status"), [("hang", "timeout"), ("segfault", "crash"), ("be_killed", "oom")]
)
@pytest.mark.long("processes are started and killed")
def test_a_file_that_kills_its_process_is_an_error_and_the_next_is_matched(faulty, fault, status):
    with pytest.raises(sm.DocumentStoppedError, match=r"^x\.txt ") as caught:
        faulty.match(faults.bytes_of(fault), name="x.txt")
    assert caught.value.status == status
    assert faulty.match(RESUME, as_of=DAY) == matched_here(RESUME)


@posix
def test_a_bug_is_an_error_without_text_of_the_resume(faulty):
    with pytest.raises(sm.SkillmatchError, match=r"^KeyError in skillmatch$"):
        faulty.match(faults.bytes_of("raise_key_error"))


def test_many_threads_share_the_processes(matcher):
    found = [None] * 12
    resumes = [RESUME + f"- Built tool {number}.\n".encode() for number in range(len(found))]

    def match(number):
        found[number] = matcher.match(resumes[number], as_of=DAY)

    threads = [threading.Thread(target=match, args=(number,)) for number in range(len(found))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [matched_here(data) for data in resumes]


@pytest.mark.usefixtures("no_process_left")
def test_no_process_is_left_when_it_is_closed():
    with sm.IsolatedMatcher(jobs=1) as started:
        started.match(RESUME)


def test_a_closed_matcher_says_so_and_may_be_closed_again():
    matcher = sm.IsolatedMatcher(jobs=1)
    matcher.close()
    with pytest.raises(sm.SkillmatchError, match="is closed; make another"):
        matcher.match(RESUME)
    matcher.close()


@posix
@pytest.mark.usefixtures("no_process_left")
def test_who_waits_for_a_result_when_it_is_closed_is_told(make_job, monkeypatch):
    job = make_job(timeout=60, memory=150_000_000)
    monkeypatch.setattr(isolated, "job_of", lambda **_: job)
    told = []

    def match():
        with pytest.raises(sm.SkillmatchError, match="is closed"):
            matcher.match(faults.bytes_of("sleep"))
        told.append(True)

    with sm.IsolatedMatcher(jobs=1) as matcher:
        threads = [threading.Thread(target=match) for _ in range(3)]  # one is at work, two wait
        for thread in threads:
            thread.start()
    for thread in threads:
        thread.join()
    assert told == [True] * 3


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"jobs": 0}, "jobs must be at least 1, not 0"),
        ({"timeout": 0}, "timeout must be above 0 seconds"),
        ({"memory": 1}, "memory must be at least 50 MB"),
    ],
)
def test_limits_that_make_no_sense_are_refused_before_a_process_starts(options, message):
    with pytest.raises(ValueError, match=message):
        sm.IsolatedMatcher(**options)


def test_an_unknown_role_is_refused_before_a_process_starts():
    with pytest.raises(sm.UnknownRoleError):
        sm.IsolatedMatcher(roles=["wizard"])
