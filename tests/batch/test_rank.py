"""rank_folder: what is there is kept, what is new is matched, outputs are whole or untouched."""

from __future__ import annotations

import csv
import json
import os
import sys
import threading
from datetime import date

import faults
import pytest

from skillmatch import OutputError
from skillmatch import rank as rank_module
from skillmatch.batch.rows import STATUS_ADVICE
from skillmatch.rank import rank_folder
from skillmatch.report.outputs import RANKING, RESULTS, OutputFolder

DAY = date(2026, 11, 1)


ALL = ["a.txt", "b.md", "d-empty.pdf", "e-picture.pdf", "more/c.txt"]


# What it comes to.


def test_results_hold_every_file_in_order_and_the_ranking_the_best_first(rank, outputs, tmp_path):
    _, ranked, _ = rank()
    results = [json.loads(line) for line in outputs()[0].decode().splitlines()]
    assert [row["file"] for row in results] == ALL
    with (tmp_path / "out" / RANKING).open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["rank"] for line in lines] == ["1", "2", "3", "", ""]
    scores = [max(fit["score"] for fit in row["fits"]) for row in results if row["fits"]]
    assert [row.score for row in ranked.top] == sorted(scores, reverse=True)
    assert ranked.statuses == {"ok": 3, "empty_file": 1, "wrong_type": 1}
    assert (ranked.files, ranked.scored, ranked.kept, ranked.duplicates) == (5, 3, 0, 0)
    assert [row.file for row in ranked.failures] == ["d-empty.pdf", "e-picture.pdf"]
    assert (ranked.as_of, ranked.left_out) == (DAY, 0)
    assert [place.name for place in ranked.places] == [RESULTS, RANKING]


def test_files_with_equal_fits_are_ranked_by_name(rank, text_folder):
    for name in ("z.txt", "m.txt", "more/d.txt"):
        (text_folder / name).write_bytes((text_folder / "a.txt").read_bytes())
    _, ranked, _ = rank()
    assert [row.file for row in ranked.top[1:5]] == ["a.txt", "m.txt", "more/d.txt", "z.txt"]
    assert [row.duplicate_of for row in ranked.top[1:5]] == ["", "a.txt", "a.txt", "a.txt"]
    assert ranked.duplicates == 3


def test_duplicates_are_said_in_results_and_ranking(rank, text_folder, outputs, tmp_path):
    (text_folder / "=z.txt").write_bytes((text_folder / "a.txt").read_bytes())
    rank()
    results = [json.loads(line) for line in outputs()[0].decode().splitlines()]
    said = {row["file"]: row["duplicate_of"] for row in results if row["duplicate_of"]}
    assert said == {"a.txt": "=z.txt"}
    with (tmp_path / "out" / RANKING).open(encoding="utf-8-sig", newline="") as file:
        lines = {line["file"]: line["duplicate of"] for line in csv.DictReader(file)}
    assert (lines["'=z.txt"], lines["a.txt"]) == ("", "'=z.txt")


def test_who_fits_less_than_asked_stands_in_the_results_only(rank, outputs):
    _, everybody, _ = rank()
    best, *_, least = (row.score for row in everybody.top)
    _, ranked, _ = rank(min_fit=best)
    assert ([row.file for row in ranked.top], ranked.left_out) == ([everybody.top[0].file], 2)
    results, ranking = outputs()
    assert len(results.splitlines()) == 5
    assert len(ranking.splitlines()) == 1 + 1 + 2  # head, the best, two that failed
    assert rank(min_fit=least)[1].left_out == 0


@pytest.mark.parametrize(("top", "count"), [(0, 0), (1, 1), (3, 3), (50, 3)])
def test_so_many_of_the_best_are_returned(rank, top, count):
    assert len(rank(top=top)[1].top) == count


def test_progress_is_told_at_the_start_and_after_every_row(rank):
    _, _, told = rank()
    assert [(p.files, p.done, p.failed) for p in told] == [
        (5, 0, 0), (5, 1, 0), (5, 2, 0), (5, 3, 1), (5, 4, 2), (5, 5, 2)
    ]  # fmt: skip
    assert [p.row and p.row.file for p in told] == [None, *ALL]


@pytest.mark.long("processes are started")
def test_real_workers_give_what_one_gives(text_folder, tmp_path, rank, outputs, no_process_left):  # noqa: ARG001 - it is made for what it does
    rank()
    one = outputs()
    rank_folder(text_folder, tmp_path / "other", as_of=DAY, jobs=2)
    assert tuple((tmp_path / "other" / name).read_bytes() for name in (RESULTS, RANKING)) == one


# A second run.


def test_what_has_not_changed_is_not_matched_again(rank, outputs):
    assert rank()[0] == ALL
    before = outputs()
    matched, ranked, told = rank()
    assert (matched, ranked.kept, told[-1].kept) == ([], 5, 5)
    assert outputs() == before


def test_only_changed_and_new_files_are_matched_and_removed_ones_leave(
    rank, text_folder, outputs, tmp_path, engine
):
    rank()
    (text_folder / "a.txt").write_text("Skills\nRust", encoding="utf-8")
    (text_folder / "b.md").unlink()
    (text_folder / "new.txt").write_text("Skills\nPython", encoding="utf-8")
    (text_folder / "d-empty.pdf").touch()
    matched, ranked, _ = rank()
    assert (matched, ranked.kept) == (["a.txt", "new.txt"], 3)
    rank_folder(text_folder, tmp_path / "new", as_of=DAY, engine=engine)
    assert outputs() == tuple((tmp_path / "new" / name).read_bytes() for name in (RESULTS, RANKING))


def test_a_file_of_the_same_size_and_time_but_other_bytes_is_matched_again(rank, text_folder):
    rank()
    status = (text_folder / "a.txt").stat()
    data = (text_folder / "a.txt").read_bytes()
    (text_folder / "a.txt").write_bytes(data.replace(b"Python", b"Golang"))
    os.utime(text_folder / "a.txt", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert rank()[0] == ["a.txt"]


def test_a_file_that_comes_back_need_not_be_matched_again(rank, text_folder):
    rank()
    (text_folder / "a.txt").rename(text_folder.parent / "a.txt")
    rank()
    (text_folder.parent / "a.txt").rename(text_folder / "a.txt")
    assert rank()[0] in ([], ["a.txt"])


def test_a_file_with_another_name_is_matched_under_it(rank, text_folder):
    rank()
    (text_folder / "a.txt").rename(text_folder / "=a.txt")
    matched, ranked, _ = rank()
    assert matched == ["=a.txt"]
    assert ranked.files == 5


def test_fresh_matches_all_anew(rank, outputs):
    rank()
    before = outputs()
    matched, ranked, told = rank(fresh=True)
    assert (matched, ranked.kept, told[0].begun_afresh) == (ALL, 0, False)
    assert outputs() == before


OTHER = {
    "roles": {"roles": ["ml-engineer"]},
    "more-roles": {"roles": ["ai-engineer", "ml-engineer", "data-scientist"]},
    "order-of-roles": {"roles": ["ml-engineer", "ai-engineer"]},
    "month": {"as_of": date(2026, 12, 1)},
}


@pytest.mark.parametrize("name", OTHER)
def test_other_options_begin_afresh_and_say_so(rank, name):
    rank()
    matched, _, told = rank(**OTHER[name])
    assert matched == ALL
    assert told[0].begun_afresh
    matched, _, told = rank(**OTHER[name])
    assert (matched, told[0].begun_afresh) == ([], False)


def test_another_taxonomy_or_version_begins_afresh_and_says_so(rank, tmp_path, monkeypatch):
    rank()
    (tmp_path / "mine.yaml").write_text("- id: zorbl\n  name: Zorbl\n", encoding="utf-8")
    _, _, told = rank(taxonomy=str(tmp_path / "mine.yaml"))
    assert told[0].begun_afresh
    rank()
    monkeypatch.setattr("skillmatch.batch.job.__version__", "0.0.0")
    matched, _, told = rank()
    assert matched == ALL
    assert told[0].begun_afresh


@pytest.mark.parametrize(
    "options",
    [
        {"as_of": date(2026, 11, 30)},
        {"timeout": 5},
        {"memory": 500_000_000},
        {"top": 1},
        {"min_fit": 0.3},
        {"jobs": 2},
    ],
    ids=lambda options: next(iter(options)),
)
def test_what_changes_no_row_keeps_all_rows(rank, options):
    rank()
    matched, ranked, told = rank(**options)
    assert (matched, ranked.kept, told[0].begun_afresh) == ([], 5, False)


@pytest.fixture
def faulty(monkeypatch, make_job):
    """Let rank_folder read with the faulty reader."""
    monkeypatch.setattr(
        rank_module,
        "job_of",
        lambda *, as_of, timeout, memory, **_: make_job(
            as_of=as_of or DAY, timeout=timeout, memory=memory
        ),
    )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are those of POSIX systems")
@pytest.mark.usefixtures("faulty")
@pytest.mark.long("processes are started and killed")
def test_other_limits_match_only_those_again_that_the_limits_ended(rank, text_folder):
    for name in ("sleep", "be_killed", "segfault", "raise_key_error"):
        (text_folder / f"{name}.txt").write_bytes(faults.bytes_of(name))
    assert len(rank(timeout=1)[0]) == 9
    assert rank(timeout=1)[0] == []
    matched, ranked, told = rank(timeout=1.25)
    assert (matched, told[0].begun_afresh) == (["be_killed.txt", "sleep.txt"], False)
    assert ranked.kept == 7
    assert rank(timeout=1.25)[0] == []
    assert rank(timeout=1.25, memory=900_000_000)[0] == ["be_killed.txt", "sleep.txt"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are those of POSIX systems")
@pytest.mark.usefixtures("faulty")
def test_no_private_text_of_an_exception_reaches_any_output(rank, text_folder, tmp_path):
    for name in ("raise_key_error", "raise_odd_error", "raise_memory_error", "leave", "nest"):
        (text_folder / f"{name}.txt").write_bytes(faults.bytes_of(name))
    _, ranked, told = rank()
    assert faults.PRIVATE not in repr((ranked, told))
    for path in (tmp_path / "out").rglob("*"):
        if path.is_file():
            assert faults.PRIVATE.encode() not in path.read_bytes()


# Two at once.


def test_the_second_run_on_one_output_ends_at_once_and_harms_nothing(rank, outputs, tmp_path):
    rank()
    before = outputs()
    with OutputFolder(tmp_path / "out"):
        with pytest.raises(
            OutputError,
            match=rf"out is being written by process {os.getpid()} on .*; wait for it, or stop it",
        ):
            rank(fresh=True)
        assert outputs() == before
    assert rank()[0] == []


def test_a_reader_never_sees_half_a_file(rank, outputs, text_folder):
    rank()
    seen, done = [set(), set()], threading.Event()

    def read():
        while not done.is_set():
            for which, data in zip(seen, outputs(), strict=True):
                which.add(data)

    thread = threading.Thread(target=read)
    thread.start()
    whole = [outputs()]
    try:
        for number in range(8):
            (text_folder / f"{number}.txt").write_text(f"Skills\nSQL {number}", encoding="utf-8")
            rank()
            whole.append(outputs())
    finally:
        done.set()
        thread.join()
    for which, data in enumerate(seen):
        assert data <= {each[which] for each in whole}


def test_outputs_of_an_earlier_run_that_are_not_written_again_are_said(rank, tmp_path):
    page = tmp_path / "out" / "report.html"
    assert rank(html=True)[1].outdated == ()
    assert rank()[1].outdated == (page,)
    page.unlink()
    assert rank()[1].outdated == ()


def test_outputs_in_the_folder_of_resumes_itself_are_no_resumes(text_folder, engine):
    for _ in range(2):
        ranked = rank_folder(text_folder, text_folder, as_of=DAY, engine=engine)
        assert ranked.files == 5


@pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes only there")
def test_two_files_whose_names_look_alike_keep_their_own_rows(rank, text_folder):
    for name, skill in {b"cv\xff.txt": "Python", b"cv\\udcff.txt": "COBOL"}.items():
        (text_folder / os.fsdecode(name)).write_text(f"Skills\n{skill}", encoding="utf-8")
    rank()
    matched, ranked, _ = rank(top=50)
    assert matched == []
    strongest = [row.strongest for row in ranked.top if row.file == "cv\\udcff.txt"]
    assert len(strongest) == 2
    assert strongest[0] != strongest[1]


def test_every_status_has_advice_or_needs_none():
    assert [status for status, advice in STATUS_ADVICE.items() if not advice] == ["ok"]
