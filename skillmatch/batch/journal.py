"""The journal of a batch: every row as it comes, appended, so that a killed run loses none."""

from __future__ import annotations

import contextlib
import json
import os
import struct
import threading
import zlib
from collections.abc import Collection, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Self

from skillmatch.batch.ordered import NumberByPath
from skillmatch.batch.rows import RoleScore, Summary, unpack
from skillmatch.errors import OutputError, shown
from skillmatch.files import told
from skillmatch.results import to_plain

_MAGIC = b"skillmatch journal 1\n"
_HEAD = struct.Struct("<III")  # lengths of summary and row, CRC-32 of both
_MOST = 1 << 30
_MOST_WASTED = 0.5


@dataclass(frozen=True, slots=True)
class Record:
    """One row in a journal.

    Attributes
    ----------
    summary
        What a ranking shows of it.
    limits
        Seconds and bytes that the file was granted.
    packed
        The row as JSON, packed by zlib.
    """

    summary: Summary
    limits: tuple[float, int]
    packed: bytes

    def line(self) -> str:
        """Return the row as JSON."""
        return unpack(self.packed)


class Journal:
    """A file that rows are appended to, each whole or not there at all.

    Parameters
    ----------
    path
        Made if it does not exist. A torn record at its end, left by a run that was killed, is cut
        off.
    run
        What the rows depend on. A journal of another run is begun afresh.
    paths
        The files that will be asked about, sorted: rows of others are then left alone, and places
        held in little memory.
    fresh
        Begin afresh in any case.

    Attributes
    ----------
    facts
        What was stated when the journal was begun.
    begun_afresh
        ``"options"`` when there was a journal of another run, else ``""``.
    """

    def __init__(
        self,
        path: Path,
        *,
        run: str,
        facts: Mapping[str, Any],
        paths: Sequence[str] | None = None,
        fresh: bool = False,
    ) -> None:
        self.path = path
        self.begun_afresh = ""
        self.facts: dict[str, Any] = dict(facts)
        self._paths = paths
        self._places = self._no_places()
        self._run = run
        self._reading = threading.Lock()  # rows are read by those who make requests too
        self._writing = threading.Lock()
        with told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            # Without a buffer: what could not be written must not come back with the next row.
            self._end = path.open("r+b" if path.exists() else "w+b", buffering=0)
            self._file: BinaryIO = path.open("rb")
        try:
            with told(path):
                if fresh or not self._take_up():
                    self._begin()
        except BaseException:
            self._close()
            raise

    def __enter__(self) -> Self:
        """Return the journal itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self._close()

    def _no_places(self) -> MutableMapping[str, int]:
        return {} if self._paths is None else NumberByPath(self._paths)

    def _close(self) -> None:
        for file in (self._end, self._file):
            with contextlib.suppress(OSError):
                file.close()

    def __contains__(self, path: str) -> bool:
        """Say whether there is a row of a file."""
        return path in self._places

    def __len__(self) -> int:
        """Return of how many files there are rows."""
        return len(self._places)

    def add(self, path: str, row: Summary, packed: bytes, limits: tuple[float, int]) -> None:
        """Append a row, in place of an earlier one of the same file; any thread may.

        Parameters
        ----------
        path
            Which file; unlike the row's name of it, it tells any two files apart.
        row, packed, limits
            As in `Record`.

        Raises
        ------
        OutputError
            If it cannot be written; the journal is then as it was before.
        """
        plain = {"path": path, "limits": limits, "row": to_plain(row)}
        with self._writing:
            self._places[path] = self._append(plain, packed)

    def read(self, path: str) -> Record:
        """Return the row of a file.

        Raises
        ------
        KeyError
            If there is none.
        """
        place = self._places[path]
        with told(self.path), self._reading:
            self._file.seek(place)
            found = self._record()
        if found is None:
            message = f"{shown(self.path)} was changed while it was read; begin with --fresh"
            raise OutputError(message)
        plain, packed = found
        return Record(_summary(plain["row"]), tuple(plain["limits"]), packed)

    def finish(self, paths: Collection[str]) -> None:
        """Note that every file has its row, and drop those of files that are gone."""
        places: MutableMapping[str, int] = self._places
        if len(paths) < len(places):
            places = {path: places[path] for path in paths}
        if self._wasted(places) > _MOST_WASTED:
            self._write_again(places)
        else:
            self._places = places
        self._append({"finished": True}, b"")

    def _wasted(self, places: Mapping[str, int]) -> float:
        """Return the part of the file's bytes that no row of these places takes."""
        used = 0
        with told(self.path):
            for place in places.values():
                self._file.seek(place)
                length, packed_length, _ = _HEAD.unpack(self._file.read(_HEAD.size))
                used += length + packed_length
            return 1 - used / max(1, self._end.seek(0, os.SEEK_END))

    def _write_again(self, places: Mapping[str, int]) -> None:
        """Write the rows of these places into a new file beside, which takes the place of this."""
        old, beside = self._file, self.path.with_name(self.path.name + ".part")
        try:
            with told(self.path):
                self._end.close()
                self._end = beside.open("w+b", buffering=0)
                self._places = self._no_places()
                self._begin()
                for path, place in places.items():
                    old.seek(place)
                    record = _read_record(old)
                    if record is not None:
                        self._places[path] = self._append(*record)
                self._close()  # an open file cannot be replaced on Windows
                beside.replace(self.path)
                self._end = self.path.open("r+b", buffering=0)
                self._file = self.path.open("rb")
        except BaseException:
            self._close()
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise

    @staticmethod
    def unfinished(path: Path) -> tuple[str, dict[str, Any]] | None:
        """Return the run of an unfinished journal, and the facts it was begun with.

        Nothing, if there is no such journal or every file has its row.
        """
        with contextlib.suppress(OSError), path.open("rb") as file:
            first = _read_record(file) if file.read(len(_MAGIC)) == _MAGIC else None
            if first is None:
                return None
            finished = False
            while (record := _read_record(file)) is not None:
                finished = record[0].get("finished", False)  # rows after it are of a later run
            if not finished:
                return first[0].get("run", ""), first[0].get("facts", {})
        return None

    def _take_up(self) -> bool:
        """Read what is there, up to a torn record; say whether it is of the same run."""
        file = self._file
        if file.read(len(_MAGIC)) != _MAGIC:
            return False
        first = self._record()
        if first is None:
            return False
        if first[0].get("run") != self._run:
            self.begun_afresh = "options"
            return False
        self.facts = first[0].get("facts", {})
        good = file.tell()
        while (found := self._record()) is not None:
            path = found[0].get("path")
            if path is not None:
                self._places[path] = good
            good = file.tell()
        self._end.truncate(good)
        return True

    def _begin(self) -> None:
        self._places.clear()
        self._end.truncate(0)
        self._write(_MAGIC)
        self._append({"run": self._run, "facts": self.facts}, b"")

    def _append(self, plain: Mapping[str, Any], packed: bytes) -> int:
        told_plain = json.dumps(plain, ensure_ascii=True, separators=(",", ":")).encode()
        head = _HEAD.pack(len(told_plain), len(packed), zlib.crc32(packed, zlib.crc32(told_plain)))
        with told(self.path):
            place = self._end.seek(0, os.SEEK_END)
            try:
                self._write(head + told_plain + packed)
            except OSError:
                with contextlib.suppress(OSError):
                    self._end.truncate(place)
                raise
        return place

    def _write(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[self._end.write(rest) :]

    def _record(self) -> tuple[dict[str, Any], bytes] | None:
        return _read_record(self._file)


def _read_record(file: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """Read the record that begins here; nothing if it is torn or there is none."""
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    length, packed_length, checksum = _HEAD.unpack(head)
    if not length or length + packed_length > _MOST:  # zeros are what a power cut leaves
        return None
    told_plain, packed = file.read(length), file.read(packed_length)
    if len(packed) < packed_length or zlib.crc32(packed, zlib.crc32(told_plain)) != checksum:
        return None
    plain: dict[str, Any] = json.loads(told_plain)
    return plain, packed


def _summary(plain: dict[str, Any]) -> Summary:
    as_tuples: dict[str, Any] = {
        name: tuple(v) if isinstance(v, list) else v for name, v in plain.items()
    }
    as_tuples["scores"] = tuple(RoleScore(**score) for score in plain["scores"])
    return Summary(**as_tuples)


__all__ = ["Journal", "Record"]
