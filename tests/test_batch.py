"""Batches: one row per file in a stable order, and no file that ends a run."""

from __future__ import annotations

import faulthandler
import itertools
import os
import signal
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from skillmatch import (
    BatchRow,
    RoleError,
    TaxonomyError,
    UnknownRoleError,
    UnreadableDocumentError,
    match_folder,
    match_resume,
)
from skillmatch.batch import STATUS_ADVICE, list_files
from skillmatch.batch.rows import best_mention, row_of
from skillmatch.batch.run import workers
from skillmatch.errors import DocumentError
from skillmatch.signals import Signals, month_of

DAY = date(2026, 11, 1)
ORDER = ["a.txt", "b.md", "d-empty.pdf", "e-picture.pdf", "more/c.txt"]
forked = pytest.mark.skipif(
    sys.platform != "linux", reason="only forked workers inherit a fault from the test"
)


# Files.


def test_files_are_listed_by_name_with_those_of_sub_folders(text_folder):
    assert [p.relative_to(text_folder).as_posix() for p in list_files(text_folder)] == ORDER


def test_hidden_files_and_notes_of_operating_systems_are_left_out(text_folder):
    (text_folder / ".git").mkdir()
    for name in (".hidden.pdf", ".git/x.txt", "Thumbs.db", "desktop.ini", "more/.DS_Store"):
        (text_folder / name).write_text("Python", encoding="utf-8")
    assert [p.relative_to(text_folder).as_posix() for p in list_files(text_folder)] == ORDER


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_links_to_files_are_followed_and_links_to_folders_are_not(text_folder):
    (text_folder / "a-link.txt").symlink_to(text_folder / "a.txt")
    (text_folder / "loop").symlink_to(text_folder)
    (text_folder / "gone.txt").symlink_to(text_folder / "nowhere")
    rows = list(match_folder(text_folder, jobs=1, as_of=DAY))
    status = {row.file: row.status for row in rows}
    assert set(status) == {*ORDER, "a-link.txt", "gone.txt"}
    assert (status["a-link.txt"], status["gone.txt"]) == ("ok", "corrupt")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_links_that_lead_in_a_circle_are_rows_that_failed(text_folder, tmp_path):
    (text_folder / "one.pdf").symlink_to(text_folder / "two.pdf")
    (text_folder / "two.pdf").symlink_to(text_folder / "one.pdf")
    (text_folder / "self.txt").symlink_to("self.txt")
    rows = {
        row.file: row for row in match_folder(text_folder, jobs=1, as_of=DAY, leave_out=tmp_path)
    }
    assert set(rows) == {*ORDER, "one.pdf", "two.pdf", "self.txt"}
    for name in ("one.pdf", "two.pdf", "self.txt"):
        assert rows[name].status == "corrupt"
        assert rows[name].reason.startswith(f"{name} cannot be opened: ")


@pytest.mark.parametrize(
    ("name", "says"), [("nope", "does not exist"), ("a.txt", "is a file, not a folder")]
)
def test_what_is_no_folder_is_refused_at_once(text_folder, name, says):
    with pytest.raises(UnreadableDocumentError, match=says):
        match_folder(text_folder / name)


# Rows.


def test_every_file_becomes_one_row_in_the_order_of_names(text_folder):
    rows = list(match_folder(text_folder, jobs=2, as_of=DAY))
    assert [(row.file, row.status) for row in rows] == [
        ("a.txt", "ok"),
        ("b.md", "ok"),
        ("d-empty.pdf", "empty_file"),
        ("e-picture.pdf", "wrong_type"),
        ("more/c.txt", "ok"),
    ]
    assert rows[0].fits[0].role_id == "ai-engineer"
    assert rows[1].fits[0].role_id == "ml-engineer"
    assert {row.status for row in rows} <= set(STATUS_ADVICE)


def test_rows_do_not_depend_on_the_number_of_workers(text_folder):
    runs = [list(match_folder(text_folder, jobs=jobs, as_of=DAY)) for jobs in (1, 3, None)]
    assert runs[0] == runs[1] == runs[2]


def test_a_row_says_what_matching_the_file_alone_says(text_folder):
    row = next(match_folder(text_folder, jobs=1, as_of=DAY))
    alone = match_resume(text_folder / "a.txt", as_of=DAY)
    assert (row.fits, row.skills, row.comparison) == (alone.fits, alone.skills, alone.comparison)
    assert row.score == alone.fits[0].score


def test_the_example_resumes_give_a_row_each_and_the_three_bad_ones_say_why(resumes, readable):
    rows = {row.file: row for row in match_folder(resumes, as_of=DAY)}
    assert {name for name, row in rows.items() if row.scored} == {path.name for path in readable}
    failed = {name: row.status for name, row in rows.items() if not row.scored}
    assert failed == {
        "broken.pdf": "corrupt",
        "encrypted.pdf": "encrypted",
        "scanned.pdf": "no_text",
    }
    for name in failed:
        assert rows[name].reason.startswith(name)
        assert (rows[name].fits, rows[name].skills, rows[name].quotes) == ((), (), ())


def test_quotes_are_lines_of_the_resume_that_name_the_skill(resumes):
    result = match_resume(resumes / "ml-engineer-senior.pdf", as_of=DAY)
    row = row_of("cv.pdf", result)
    words = " ".join(result.document.text.split())
    assert 1 <= len(row.quotes) <= 8
    for quote in row.quotes:
        assert quote.text.strip("… ") in words
        surfaces = {m.surface for m in result.skill(quote.skill_id).mentions}
        assert any(" ".join(surface.split()) in quote.text for surface in surfaces)


def test_a_resume_with_a_page_that_could_not_be_read_is_partly_ok(tmp_path, make_pdf):
    (tmp_path / "cv.pdf").write_bytes(make_pdf(["Skills", "Python"], ["x"], broken=2))
    (row,) = match_folder(tmp_path, jobs=1, as_of=DAY)
    assert row.status == "ok_partial"
    assert row.scored
    assert row.warnings == ("Page 2 could not be read.",)


@pytest.mark.parametrize("error", DocumentError.__subclasses__(), ids=lambda e: e.__name__)
def test_every_document_error_has_a_status_with_advice(error):
    assert STATUS_ADVICE[error.status]


def test_an_empty_folder_gives_no_rows(tmp_path):
    assert list(match_folder(tmp_path)) == []


# Options are checked before a file is read.


@pytest.mark.parametrize(
    ("options", "error", "says"),
    [
        ({"jobs": 0}, ValueError, "jobs must be at least 1"),
        ({"timeout": 0}, ValueError, "timeout must be above 0"),
        ({"roles": ["ai-enginer"]}, UnknownRoleError, "ai.engineer"),
        ({"roles": []}, RoleError, "no role given"),
        ({"taxonomy": "nope.yaml"}, TaxonomyError, "no such file"),
    ],
    ids=["jobs", "timeout", "unknown-role", "no-role", "taxonomy"],
)
def test_wrong_options_are_refused_at_once(text_folder, options, error, says):
    with pytest.raises(error, match=says):
        match_folder(text_folder, **options)


@pytest.mark.parametrize(
    ("jobs", "files", "count"), [(4, 2, 2), (2, 9, 2), (1, 0, 1), (None, 1, 1)]
)
def test_there_are_never_more_workers_than_files(jobs, files, count):
    assert workers(jobs, files) == count


def test_without_a_number_there_is_a_worker_for_every_usable_core():
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    assert workers(None, 10_000) == usable


# Faults. The worker's reader is replaced by one that fails on b.md; workers are forked from this
# process, so they inherit it. What surrounds it, the pool and its repairs, is the real thing.

PRIVATE = "Ann Example, 12 Fictional Road"


def _hang(_path):
    time.sleep(60)


def _die(_path):
    os._exit(7)


def _be_killed(_path):
    os.kill(os.getpid(), signal.SIGKILL)


def _segfault(_path):
    faulthandler.disable()
    os.kill(os.getpid(), signal.SIGSEGV)


def _run_out_of_memory(_path):
    raise MemoryError(PRIVATE)


def _nest(_path):
    raise RecursionError(PRIVATE)


def _have_a_bug(_path):
    raise KeyError(PRIVATE)


FAULTS = {
    "hangs": (_hang, BatchRow("b.md", "timeout", "b.md took longer than 1.5 seconds")),
    "exits": (_die, BatchRow("b.md", "crash", "b.md crashed its worker (exit code 7)")),
    "segfault": (_segfault, BatchRow("b.md", "crash", "b.md crashed its worker (exit code -11)")),
    "killed": (
        _be_killed,
        BatchRow("b.md", "oom", "b.md made its worker be killed (memory ran out?)"),
    ),
    "memory": (
        _run_out_of_memory,
        BatchRow("b.md", "oom", "b.md needs more memory than there is"),
    ),
    "recursion": (_nest, BatchRow("b.md", "crash", "b.md is nested too deeply")),
    "bug": (_have_a_bug, BatchRow("b.md", "internal_error", "KeyError in skillmatch")),
}


@forked
@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_on_one_file_is_its_row_and_the_others_are_matched(
    text_folder, monkeypatch, name, jobs
):
    fault, expected = FAULTS[name]
    _break_reading(monkeypatch, fault, "b.md")
    timeout = 1.5 if name == "hangs" else 60
    rows = list(match_folder(text_folder, jobs=jobs, as_of=DAY, timeout=timeout))
    assert rows[1] == expected
    assert [(row.file, row.status) for row in rows if row.file != "b.md"] == [
        ("a.txt", "ok"),
        ("d-empty.pdf", "empty_file"),
        ("e-picture.pdf", "wrong_type"),
        ("more/c.txt", "ok"),
    ]
    assert PRIVATE not in repr(rows)


@forked
def test_a_batch_of_nothing_but_faults_still_ends(tmp_path, monkeypatch):
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text("Python", encoding="utf-8")
    _break_reading(monkeypatch, _die, *(f"{number}.txt" for number in range(6)))
    rows = list(match_folder(tmp_path, jobs=2, as_of=DAY))
    assert [row.status for row in rows] == ["crash"] * 6


def test_a_batch_that_is_given_up_leaves_no_worker_behind(tmp_path):
    import multiprocessing  # noqa: PLC0415

    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text("Python", encoding="utf-8")
    rows = match_folder(tmp_path, jobs=2, as_of=DAY)
    assert [row.file for row in itertools.islice(rows, 2)] == ["00.txt", "01.txt"]
    rows.close()
    assert multiprocessing.active_children() == []


def _break_reading(monkeypatch, fault, *names):
    from skillmatch.batch import run  # noqa: PLC0415

    read = run.read_resume

    def read_or_fail(path, **options):
        if Path(path).name in names:
            fault(path)
        return read(path, **options)

    monkeypatch.setattr(run, "read_resume", read_or_fail)


SHOWN = """\
SUMMARY
I like Kafka

EXPERIENCE
Developer, Acme Ltd, 2021 - 2024
- Wrote tools around Kafka and Ruby
- Deployed Kafka for a million users

Developer, Initech Ltd, 2018 - 2020
- Wrote tools in Ruby

SKILLS
Kafka, Ruby, Terraform
"""


@pytest.mark.parametrize(
    ("skill", "line"),
    [
        ("apache-kafka", "- Deployed Kafka"),
        ("ruby", "- Wrote tools around"),
        ("terraform", "Kafka, Ruby"),
    ],
    ids=["with-signs-of-production", "used-last", "only-listed"],
)
def test_the_mention_that_gave_the_strength_is_quoted(skill, line):
    result = match_resume(text=SHOWN, as_of=DAY)
    mention = best_mention(result.skill(skill), Signals(result.document, month_of(DAY)))
    text = result.document.text
    begin = text.rfind("\n", 0, mention.start) + 1
    assert text[begin:].startswith(line)
