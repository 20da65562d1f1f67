"""The journal: every row whole or not there at all, whatever happened to the run that wrote it."""

from __future__ import annotations

import errno
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import OutputError
from skillmatch.batch.journal import Journal
from skillmatch.batch.match_file import pack
from skillmatch.batch.rows import BatchRow, RoleScore, Summary, summarize

LIMITS = (60.0, 1_000_000_000)
FACTS = {"as_of": "2026-11-01"}


def row(number, **more):
    return BatchRow(f"{number}.pdf", "corrupt", f"{number}.pdf is damaged", **more)


def add(journal, path, row, limits=LIMITS):
    journal.add(path, summarize(row), pack(row), limits)


def opened(path, run="a", **options):
    return Journal(path, run=run, facts=FACTS, **options)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "own" / "journal"


@pytest.fixture
def three(path):
    """Return the bytes of a journal of three rows, and where each of its rows ends."""
    ends = []
    with opened(path) as journal:
        for number in range(3):
            add(journal, f"{number}.pdf", row(number))
            ends.append(path.stat().st_size)
    return path.read_bytes(), ends


def test_rows_come_back_as_they_were(path):
    scores = (RoleScore("ai-engineer", 1 / 3, "fair"), RoleScore("ml-engineer", 0.1, "weak"))
    summary = Summary("a.pdf", "ok", scores=scores, strongest=("C++", "Zoë"), warnings=("w",))
    with opened(path) as journal:
        journal.add("a.pdf", summary, zlib.compress(b'{"file": "a.pdf"}'), (1.5, 7))
        add(journal, "b.pdf", row("b"))
    with opened(path) as journal:
        assert len(journal) == 2
        found = journal.read("a.pdf")
        assert (found.summary, found.limits, found.line()) == (
            summary,
            (1.5, 7),
            '{"file": "a.pdf"}',
        )
        assert json.loads(journal.read("b.pdf").line())["reason"] == "b.pdf is damaged"
        assert "a.pdf" in journal
        assert "c.pdf" not in journal
        with pytest.raises(KeyError):
            journal.read("c.pdf")


def test_rows_can_be_read_while_others_are_added(path):
    with opened(path) as journal:
        for number in range(50):
            add(journal, f"{number}.pdf", row(number))
            assert journal.read(f"{number // 2}.pdf").summary == summarize(row(number // 2))


def test_a_later_row_of_the_same_file_takes_the_place_of_the_earlier(path):
    with opened(path) as journal:
        add(journal, "a.pdf", row("a"))
        add(journal, "a.pdf", row("b"))
    with opened(path) as journal:
        assert len(journal) == 1
        assert journal.read("a.pdf").summary.file == "b.pdf"


def test_paths_that_are_no_text_tell_files_apart(path):
    paths = [
        "cv\udcff.pdf",
        "cv\udcfe.pdf",
        "cv\\udcff.pdf",
        "a\nb.pdf",
        "Zoë.pdf",
        "Zoe\u0308.pdf",
    ]
    with opened(path) as journal:
        for number, name in enumerate(paths):
            add(journal, name, row(number))
    with opened(path) as journal:
        assert [journal.read(name).summary.file for name in paths] == [
            f"{number}.pdf" for number in range(6)
        ]


def test_threads_can_add_rows_at_once(path):
    from concurrent.futures import ThreadPoolExecutor

    with opened(path) as journal, ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: add(journal, f"{n}.pdf", row(n)), range(400)))
    with opened(path) as journal:
        assert len(journal) == 400
        assert all(journal.read(f"{n}.pdf").summary == summarize(row(n)) for n in range(400))


# What a run that was killed leaves.


@pytest.mark.long("a journal is cut off at every byte")
def test_a_journal_cut_off_at_any_byte_keeps_every_whole_row_and_takes_new_ones(path, three):
    data, ends = three
    begin = data.index(b"skillmatch journal") + len(b"skillmatch journal 1\n")
    for cut in range(len(data) + 1):
        path.write_bytes(data[:cut])
        whole = sum(end <= cut for end in ends)
        with opened(path) as journal:
            assert len(journal) == whole, cut
            assert journal.begun_afresh == ""
            assert [journal.read(f"{n}.pdf").summary for n in range(whole)] == [
                summarize(row(n)) for n in range(whole)
            ]
            add(journal, "new.pdf", row("new"))
        with opened(path) as journal:
            assert len(journal) == whole + 1
            assert journal.read("new.pdf").summary == summarize(row("new"))
    assert begin < ends[0]


@pytest.mark.parametrize("zeros", [1, 11, 12, 13, 4_096])
def test_zeros_at_the_end_as_a_power_cut_leaves_them_are_cut_off(path, three, zeros):
    data, _ = three
    path.write_bytes(data + bytes(zeros))
    with opened(path) as journal:
        assert len(journal) == 3
        add(journal, "new.pdf", row("new"))
    with opened(path) as journal:
        assert len(journal) == 4


@given(st.data())
def test_a_changed_byte_costs_its_row_and_those_behind_it_and_none_before(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("journal") / "journal"
    ends = []
    with opened(path) as journal:
        ends.append(path.stat().st_size)
        for number in range(4):
            add(journal, f"{number}.pdf", row(number))
            ends.append(path.stat().st_size)
    changed = bytearray(path.read_bytes())
    place = data.draw(st.integers(ends[0], len(changed) - 1))
    changed[place] ^= data.draw(st.integers(1, 255))
    path.write_bytes(changed)
    with opened(path) as journal:
        whole = sum(end <= place for end in ends[1:])
        assert len(journal) == whole
        assert [journal.read(f"{n}.pdf").summary.file for n in range(whole)] == [
            f"{n}.pdf" for n in range(whole)
        ]


@given(st.binary(max_size=300))
def test_any_bytes_can_stand_where_a_journal_should(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("journal") / "journal"
    for begin in (b"", b"skillmatch journal 1\n"):
        path.write_bytes(begin + data)
        assert Journal.unfinished(path) is None
        with opened(path) as journal:
            assert len(journal) == 0
            add(journal, "a.pdf", row("a"))
        with opened(path) as journal:
            assert len(journal) == 1


# Runs.


def test_a_journal_of_another_run_is_begun_afresh_and_says_so(path, three):
    del three
    with opened(path, run="b") as journal:
        assert (len(journal), journal.begun_afresh) == (0, "options")
    with opened(path, run="b") as journal:
        assert (len(journal), journal.begun_afresh) == (0, "")


def test_fresh_begins_afresh_with_nothing_to_say(path, three):
    del three
    with opened(path, fresh=True) as journal:
        assert (len(journal), journal.begun_afresh) == (0, "")


def test_facts_are_those_of_the_run_that_began_it(path, three):
    del three
    with Journal(path, run="a", facts={"as_of": "2026-12-24"}) as journal:
        assert journal.facts == FACTS
    with Journal(path, run="b", facts={"as_of": "2026-12-24"}) as journal:
        assert journal.facts == {"as_of": "2026-12-24"}


def test_facts_are_told_of_an_unfinished_run_only(path):
    assert Journal.unfinished(path) is None
    with opened(path) as journal:
        add(journal, "a.pdf", row("a"))
        assert Journal.unfinished(path) == ("a", FACTS)
        journal.finish(["a.pdf"])
    assert Journal.unfinished(path) is None
    with opened(path) as journal:  # the next run over the same folder, with a new file
        add(journal, "b.pdf", row("b"))
    assert Journal.unfinished(path) == ("a", FACTS)


def test_rows_of_files_that_are_gone_are_dropped_when_a_run_is_finished(path):
    with opened(path) as journal:
        for number in range(4):
            add(journal, f"{number}.pdf", row(number))
        journal.finish(["0.pdf", "1.pdf", "3.pdf"])
        assert len(journal) == 3
        assert "2.pdf" not in journal


def test_a_journal_of_waste_is_written_again_without_it(path):
    with opened(path) as journal:
        for turn in range(10):
            for number in range(4):
                add(journal, f"{number}.pdf", row(f"{turn}-{number}"))
        before = path.stat().st_size
        journal.finish([f"{number}.pdf" for number in (3, 1)])
        assert path.stat().st_size < before / 4
        assert journal.read("3.pdf").summary.file == "9-3.pdf"
        add(journal, "new.pdf", row("new"))
    with opened(path) as journal:
        assert len(journal) == 3
        assert journal.facts == FACTS
        assert journal.read("1.pdf").summary.file == "9-1.pdf"
        assert journal.read("new.pdf").summary.file == "new.pdf"
    assert [each.name for each in path.parent.iterdir()] == ["journal"]


# A disk that is full.


class _FullDisk:
    """A file on a disk that has room for so many bytes yet."""

    def __init__(self, file, room):
        self._file, self._room = file, room

    def write(self, data):
        if not self._room:
            raise OSError(errno.ENOSPC, "No space left on device")
        count = self._file.write(bytes(data)[: self._room])
        self._room -= count
        return count

    def __getattr__(self, name):
        return getattr(self._file, name)


@pytest.mark.parametrize("room", [0, 1, 12, 13, 200])
def test_a_row_that_finds_no_room_is_an_error_and_the_rows_before_it_stay(path, three, room):
    data, _ = three
    with opened(path) as journal:
        journal._end = _FullDisk(journal._end, room)  # noqa: SLF001 - its own tests may
        with pytest.raises(OutputError, match=r"journal cannot be written: No space left"):
            add(journal, "new.pdf", row("new" * 200))
        assert "new.pdf" not in journal
        assert journal.read("2.pdf").summary == summarize(row(2))
    assert path.read_bytes() == data
    with opened(path) as journal:
        assert len(journal) == 3


def test_a_journal_that_finds_no_room_to_be_written_again_stays_as_it_was(path, monkeypatch):
    with opened(path) as journal:
        for turn in range(10):
            add(journal, "a.pdf", row(turn))
        before = path.read_bytes()
        begin = journal._begin  # noqa: SLF001 - its own tests may

        def begin_on_full_disk():
            journal._end = _FullDisk(journal._end, 40)  # noqa: SLF001 - its own tests may
            begin()

        monkeypatch.setattr(journal, "_begin", begin_on_full_disk)
        with pytest.raises(OutputError, match="No space left on device"):
            journal.finish(["a.pdf"])
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["journal"]
    with opened(path) as journal:
        assert journal.read("a.pdf").summary.file == "9.pdf"


@pytest.mark.parametrize("where", ["file", "folder"])
def test_a_place_where_no_journal_can_be_is_an_output_error(tmp_path, where):
    (tmp_path / "file").write_text("", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    place = tmp_path / "file" / "journal" if where == "file" else tmp_path / "folder"
    with pytest.raises(OutputError, match="cannot be written: "):
        opened(place)


def test_a_journal_that_somebody_else_changes_meanwhile_is_an_output_error(path, three):
    data, ends = three
    with opened(path) as journal:
        path.write_bytes(data[: ends[1]])
        assert journal.read("1.pdf").summary == summarize(row(1))
        with pytest.raises(OutputError, match="was changed while it was read; begin with --fresh"):
            journal.read("2.pdf")
