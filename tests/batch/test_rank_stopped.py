"""rank_folder that is stopped, or whose outputs cannot be written: what was done is kept."""

from __future__ import annotations

import errno
from datetime import date

import pytest

from skillmatch import OutputError, TaxonomyError, UnknownRoleError, UnreadableDocumentError
from skillmatch.batch.journal import Journal
from skillmatch.batch.run import job_of
from skillmatch.report.outputs import RANKING, RESULTS

DAY = date(2026, 11, 1)

ALL = ["a.txt", "b.md", "d-empty.pdf", "e-picture.pdf", "more/c.txt"]


class _StoppedError(Exception):
    """Stands for all that can stop a run."""


def _stop_after(count):
    def tell(progress):
        if progress.done == count:
            raise _StoppedError

    return tell


@pytest.mark.parametrize("count", range(5))
def test_a_run_that_was_stopped_goes_on_and_ends_as_if_it_had_not_been(
    rank, outputs, count, tmp_path
):
    with pytest.raises(_StoppedError):
        rank(tell=_stop_after(count))
    assert not (tmp_path / "out" / RESULTS).exists()
    matched, ranked, told = rank()
    assert (matched, ranked.kept) == (ALL[count:], count)
    assert told[0].begun_afresh is False
    stopped = outputs()
    rank(fresh=True)
    assert outputs() == stopped


def test_an_unfinished_run_keeps_its_day_and_a_finished_one_does_not(rank, monkeypatch):
    with pytest.raises(_StoppedError):
        rank(as_of=date(2026, 10, 31), tell=_stop_after(2))
    matched, ranked, _ = rank(as_of=None)
    assert (matched, ranked.as_of) == (ALL[2:], date(2026, 10, 31))
    monkeypatch.setattr("skillmatch.rank.job_of", _job_as_of(date(2027, 1, 1)))
    matched, ranked, told = rank(as_of=None)
    assert (matched, ranked.as_of) == (ALL, date(2027, 1, 1))
    assert told[0].begun_afresh


def test_an_unfinished_run_over_new_files_keeps_its_month_too(rank, text_folder, monkeypatch):
    rank(as_of=date(2026, 10, 1))
    for name in ("x.txt", "y.txt"):
        (text_folder / name).write_text("Skills\nPython", encoding="utf-8")
    with pytest.raises(_StoppedError):
        rank(as_of=date(2026, 10, 31), tell=_stop_after(6))
    monkeypatch.setattr("skillmatch.rank.job_of", _job_as_of(DAY))
    matched, ranked, _ = rank(as_of=None)
    assert (matched, f"{ranked.as_of:%Y-%m}") == (["y.txt"], "2026-10")


@pytest.mark.parametrize("options", [{"fresh": True}, {"roles": ["ml-engineer"]}], ids=str)
def test_a_run_that_does_not_go_on_with_another_does_not_keep_its_day(rank, options, monkeypatch):
    with pytest.raises(_StoppedError):
        rank(as_of=date(2026, 1, 1), tell=_stop_after(2))
    monkeypatch.setattr("skillmatch.rank.job_of", _job_as_of(DAY))
    matched, ranked, _ = rank(as_of=None, **options)
    assert (matched, ranked.as_of) == (ALL, DAY)


def _job_as_of(today):
    def job(*, as_of, **options):
        return job_of(as_of=as_of or today, **options)

    return job


def test_a_disk_that_is_full_while_rows_are_kept_leaves_the_old_outputs_and_the_next_run_goes_on(
    rank, outputs, text_folder, monkeypatch
):
    rank()
    before = outputs()
    for number in range(4):
        (text_folder / f"new-{number}.txt").write_text(f"Skills\nSQL {number}", encoding="utf-8")
    write, room = Journal._write, [2]  # noqa: SLF001 - its own tests may

    def write_until_full(journal, data):
        if not room[0]:
            journal._end.write(data[:10])  # noqa: SLF001 - its own tests may
            raise OSError(errno.ENOSPC, "No space left on device")
        room[0] -= 1
        write(journal, data)

    with monkeypatch.context() as full:
        full.setattr(Journal, "_write", write_until_full)
        with pytest.raises(OutputError, match="journal cannot be written: No space left on device"):
            rank()
    assert outputs() == before
    matched, ranked, _ = rank()
    assert (matched, ranked.kept) == (["new-2.txt", "new-3.txt"], 7)


@pytest.mark.parametrize("name", ["_settle", "write_ranking"])
def test_a_disk_that_is_full_while_outputs_are_written_leaves_the_old_and_no_parts(
    rank, outputs, text_folder, monkeypatch, name
):
    rank()
    before = outputs()
    (text_folder / "new.txt").write_text("Skills\nSQL", encoding="utf-8")

    def fail(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(f"skillmatch.report.outputs.{name}", fail)
        with pytest.raises(OutputError, match="cannot be written: No space left on device"):
            rank()
    assert outputs() == before
    folder = text_folder.with_name("out")
    assert sorted(path.name for path in folder.iterdir()) == [".skillmatch", RANKING, RESULTS]
    matched, ranked, _ = rank()
    assert (matched, ranked.kept, ranked.files) == ([], 6, 6)


def test_a_folder_that_is_empty_all_of_a_sudden_leaves_the_old_outputs(rank, outputs, text_folder):
    rank()
    before = outputs()
    text_folder.rename(text_folder.with_name("away"))
    text_folder.mkdir()
    with pytest.raises(UnreadableDocumentError, match="inbox holds no files; put the resumes ther"):
        rank()
    assert outputs() == before
    text_folder.rmdir()
    with pytest.raises(UnreadableDocumentError, match="inbox does not exist"):
        rank()
    text_folder.with_name("away").rename(text_folder)
    assert rank()[0] == []


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"jobs": 0}, ValueError),
        ({"timeout": 0}, ValueError),
        ({"memory": 1}, ValueError),
        ({"roles": ["nope"]}, UnknownRoleError),
        ({"taxonomy": "nope.yaml"}, TaxonomyError),
    ],
    ids=["jobs", "timeout", "memory", "roles", "taxonomy"],
)
def test_wrong_options_are_refused_and_cost_no_row(rank, options, error):
    rank()
    with pytest.raises(error):
        rank(**options)
    assert rank()[0] == []
