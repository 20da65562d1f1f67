"""match_folder and match_files: one row per file in a stable order, and no file ends a run."""

from __future__ import annotations

import gc
import itertools
import os
import threading
from datetime import date

import faults
import pytest

from skillmatch import (
    RoleError,
    TaxonomyError,
    UnknownRoleError,
    match_folder,
    match_resume,
)
from skillmatch.batch import STATUS_ADVICE, match_files
from skillmatch.batch import run as run_module
from skillmatch.batch.messages import Request
from skillmatch.batch.rows import row_of
from skillmatch.batch.run import Duplicates, Room, find_duplicates
from skillmatch.errors import DocumentError
from skillmatch.weighing.best_mention import best_mention
from skillmatch.weighing.signals import Signals, month_of

DAY = date(2026, 11, 1)
pytestmark = pytest.mark.usefixtures("no_process_left")


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


@pytest.mark.long("processes are started and killed")
def test_rows_do_not_depend_on_the_number_of_workers(tmp_path, write_resumes):
    write_resumes(tmp_path, 30)
    runs = [list(match_folder(tmp_path, jobs=jobs, as_of=DAY)) for jobs in (1, 3, None)]
    assert runs[0] == runs[1] == runs[2]
    assert [row.file for row in runs[0]] == [f"{number:06}.txt" for number in range(30)]


@pytest.mark.usefixtures("without_workers")
def test_a_row_says_what_matching_the_file_alone_says(text_folder):
    row = next(match_folder(text_folder, jobs=1, as_of=DAY))
    alone = match_resume(text_folder / "a.txt", as_of=DAY)
    assert (row.fits, row.skills, row.comparison) == (alone.fits, alone.skills, alone.comparison)
    assert row.score == alone.fits[0].score


@pytest.mark.long("processes")
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


@pytest.mark.usefixtures("without_workers")
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


def test_rows_come_at_once_and_the_first_does_not_wait_for_the_last(tmp_path, write_resumes):
    write_resumes(tmp_path, 400)
    read = []
    rows = match_files(
        (read.append(None) or tmp_path / f"{number:06}.txt" for number in range(400)), jobs=1
    )
    assert next(rows).file.endswith("000000.txt")
    assert len(read) < 20
    rows.close()


# Duplicates.


@pytest.mark.usefixtures("without_workers")
def test_files_with_the_same_bytes_as_one_before_say_which(tmp_path):
    for name, text in {"a": "Python", "b": "SQL", "c": "Python", "d/e": "Python", "f": ""}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"Skills\n{text}\n", encoding="utf-8")
    (tmp_path / "g").write_text("", encoding="utf-8")
    (tmp_path / "h").write_text("", encoding="utf-8")
    rows = list(match_folder(tmp_path, jobs=2, as_of=DAY))
    assert [(row.file, row.duplicate_of) for row in rows] == [
        ("a", ""), ("b", ""), ("c", "a"), ("d/e", "a"), ("f", ""), ("g", ""), ("h", "g")
    ]  # fmt: skip
    assert rows[2].fits == rows[0].fits


@pytest.mark.usefixtures("without_workers")
def test_files_that_could_not_be_read_at_all_are_no_duplicates(tmp_path):
    rows = list(match_files([tmp_path / "one.pdf", tmp_path / "two.pdf"], jobs=1))
    assert [(row.status, row.sha256, row.duplicate_of) for row in rows] == [("corrupt", "", "")] * 2


def test_the_first_of_many_duplicates_is_told_each_time():
    known = Duplicates()
    told = [known.first_before(name, digest * 64) for name, digest in zip("abcde", "01011")]  # noqa: B905 - the digests end first
    assert told == ["", "", "a", "b", "b"]


@pytest.mark.parametrize(
    ("digests", "firsts"),
    [
        ([], {}),
        ([0, 0, 0], {}),
        ([5, 0, 5, 7, 5, 7, 0], {2: 0, 4: 0, 5: 3}),
        ([9, 8, 7], {}),
    ],
)
def test_the_first_of_equal_digests_is_found(digests, firsts):
    assert find_duplicates(digests) == firsts


# Files from anywhere.


def test_files_are_matched_in_the_order_given(text_folder):
    files = [text_folder / name for name in ("more/c.txt", "a.txt", "nope.txt", "a.txt", "more")]
    rows = list(match_files(files, jobs=2, as_of=DAY))
    assert [row.file for row in rows] == [str(file) for file in files]
    assert [row.status for row in rows] == ["ok", "ok", "corrupt", "ok", "corrupt"]
    assert rows[3].duplicate_of == str(files[1])


@pytest.mark.long("processes are started and killed")
def test_files_may_come_from_an_iterator_without_end(text_folder):
    rows = match_files(itertools.repeat(text_folder / "a.txt"), jobs=2, as_of=DAY)
    assert [row.status for row in itertools.islice(rows, 25)] == ["ok"] * 25
    rows.close()


@pytest.mark.long("processes are started and killed")
def test_an_error_of_the_iterator_comes_through(text_folder):
    def files():
        yield text_folder / "a.txt"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(match_files(files(), jobs=2))


# Options are checked before a file is read.


@pytest.mark.parametrize(
    ("options", "error", "says"),
    [
        ({"jobs": 0}, ValueError, "jobs must be at least 1"),
        ({"timeout": 0}, ValueError, "timeout must be above 0"),
        ({"memory": 10}, ValueError, "memory must be at least 50 MB"),
        ({"roles": ["ai-enginer"]}, UnknownRoleError, "ai.engineer"),
        ({"roles": []}, RoleError, "no role given"),
        ({"taxonomy": "nope.yaml"}, TaxonomyError, "no such file"),
    ],
    ids=["jobs", "timeout", "memory", "unknown-role", "no-role", "taxonomy"],
)
def test_wrong_options_are_refused_at_once(text_folder, options, error, says):
    with pytest.raises(error, match=says):
        match_folder(text_folder, **options)
    with pytest.raises(error, match=says):
        match_files([text_folder / "a.txt"], **options)


@pytest.mark.usefixtures("without_workers")
def test_one_role_need_not_stand_in_a_list(text_folder):
    row = next(match_folder(text_folder, jobs=1, roles="ml-engineer"))
    assert [fit.role_id for fit in row.fits] == ["ml-engineer"]


# Faults: the job's reader does what files tell it.


@pytest.fixture
def faulty(monkeypatch, make_job):
    """Let match_folder read with the faulty reader."""
    monkeypatch.setattr(
        run_module,
        "job_of",
        lambda *, timeout, memory, **_: make_job(timeout=timeout, memory=memory),
    )


FAULTS = {
    "hang": ("timeout", " took longer than 1.5 seconds"),
    "exit_with_seven": ("crash", " crashed its worker (exit code 7)"),
    "segfault": ("crash", " crashed its worker (SIGSEGV)"),
    "be_killed": ("oom", " needs more memory than there is, or than 1000 MB"),
    "raise_memory_error": ("oom", " needs more memory than there is, or than 1000 MB"),
    "nest": ("crash", " is nested too deeply"),
    "raise_key_error": ("internal_error", "KeyError in skillmatch"),
}
forked = pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are those of POSIX systems")


@forked
@pytest.mark.usefixtures("faulty")
@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.long("processes are started and killed")
def test_a_fault_on_one_file_is_its_row_and_the_others_are_matched(text_folder, jobs):
    for name in FAULTS:
        (text_folder / f"{name}.md").write_bytes(faults.bytes_of(name))
    rows = {row.file: row for row in match_folder(text_folder, jobs=jobs, timeout=1.5)}
    assert list(rows) == sorted(rows)
    for name, (status, reason) in FAULTS.items():
        row = rows.pop(f"{name}.md")
        assert (row.status, row.reason.removeprefix(row.file)) == (status, reason)
        assert faults.PRIVATE not in repr(row)
        assert faults.PRIVATE not in row.to_json()
    assert {name: row.status for name, row in rows.items()} == {
        "a.txt": "ok",
        "b.md": "ok",
        "d-empty.pdf": "empty_file",
        "e-picture.pdf": "wrong_type",
        "more/c.txt": "ok",
    }


@forked
@pytest.mark.usefixtures("faulty")
@pytest.mark.long("processes are started and killed")
def test_a_batch_of_nothing_but_faults_still_ends(tmp_path):
    for number in range(10):
        (tmp_path / f"{number}.txt").write_bytes(faults.bytes_of("exit_with_seven"))
    rows = list(match_folder(tmp_path, jobs=2, as_of=DAY))
    assert [row.status for row in rows] == ["crash"] * 10


# A batch that is given up.


@pytest.mark.long("processes are started and killed")
def test_a_batch_that_is_given_up_leaves_no_worker_behind(tmp_path, write_resumes):
    write_resumes(tmp_path, 30)
    rows = match_folder(tmp_path, jobs=2, as_of=DAY)
    assert [row.file for row in itertools.islice(rows, 2)] == ["000000.txt", "000001.txt"]
    rows.close()


@pytest.mark.long("processes are started and killed")
def test_a_batch_that_is_forgotten_leaves_no_worker_behind(tmp_path, write_resumes):
    write_resumes(tmp_path, 30)
    for _ in match_folder(tmp_path, jobs=2, as_of=DAY):
        break
    gc.collect()


@forked
@pytest.mark.usefixtures("faulty")
@pytest.mark.long("processes are started and killed")
def test_a_batch_can_be_given_up_while_one_file_holds_all_others_up(tmp_path, write_resumes):
    names = write_resumes(tmp_path, 400)
    (tmp_path / names[3]).write_bytes(faults.bytes_of("hang"))
    rows = match_folder(tmp_path, jobs=2, as_of=DAY, timeout=3)
    assert [next(rows).status for _ in range(4)] == ["ok", "ok", "ok", "timeout"]
    rows.close()  # when many rows wait and nobody is let in


def test_who_waits_for_room_is_let_go_when_it_is_closed():
    taken = []
    with Room(2) as room:
        thread = threading.Thread(target=lambda: taken.extend(room.admit(map(str, range(9)))))
        thread.start()
        room.leave()
    thread.join(60)
    assert not thread.is_alive()
    assert taken[:2] == ["0", "1"]


@forked
@pytest.mark.long("processes are started and killed")
def test_a_batch_can_be_given_up_while_its_files_wait_for_room(tmp_path, make_job, write_resumes):
    """The room is full, as the first file hangs; then the one who takes rows is interrupted."""
    names = write_resumes(tmp_path, 300)
    (tmp_path / names[0]).write_bytes(faults.bytes_of("sleep"))
    let_in = []

    def requests():
        for name in names:
            let_in.append(name)
            if len(let_in) > 2 * 64:  # one more than there is room for
                interrupt.set()
            yield Request(name, str(tmp_path / name))

    interrupt = threading.Event()
    rows = run_module._in_order(requests(), make_job(timeout=3_600), None, 2)  # noqa: SLF001 - its own tests may
    main = threading.main_thread().ident

    def press_ctrl_c():
        import signal

        interrupt.wait(60)
        signal.pthread_kill(main, signal.SIGINT)

    threading.Thread(target=press_ctrl_c, daemon=True).start()
    with pytest.raises(KeyboardInterrupt):
        next(rows)


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
