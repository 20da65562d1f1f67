"""What no output may replace: a file that the same command reads, and a file people have edited."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from skillmatch.command.streams import DASH, is_standard_output
from skillmatch.command.types import FileName, FolderName, OutputFile, OutputFolder, RoleName
from skillmatch.errors import OutputPathError, shown
from skillmatch.files import is_file, is_folder

_FAILURES = (OSError, ValueError)
_READ_IN_FOLDERS = frozenset({".yaml", ".yml", ".csv", ".jsonl", ".txt"})

force_option = click.option(
    "--force", is_flag=True, help="Replace a file that is there and says something else."
)


def keep_inputs() -> None:
    """See that the running command writes over no file it reads, by whatever name, nor one twice.

    Raises
    ------
    OutputPathError
        If it would.
    """
    context = click.get_current_context(silent=True)
    if context is None:
        return
    given = [(parameter, context.params.get(parameter.name or "")) for parameter in _known(context)]
    outputs = [place for parameter, value in given for place in _written(context, parameter, value)]
    if not outputs:
        return
    keep_each(outputs, (status for each in given for status in _read(*each)))
    for parameter, value in given:
        if isinstance(parameter.type, FolderName) and not isinstance(parameter.type, OutputFolder):
            _keep_resumes([place for place in outputs if _is_linked(place)], value)
    _keep_apart(outputs)


def keep_each(outputs: Iterable[Path], inputs: Iterable[os.stat_result]) -> None:
    """See that no output is one of the files that are read.

    Raises
    ------
    OutputPathError
        If one is.
    """
    read = {_key(status) for status in inputs if stat.S_ISREG(status.st_mode)}
    for place in outputs:
        status = status_of(place)
        if status is not None and _key(status) in read:
            reason = "it is a file that is read; give the output another name"
            message = f"{shown(place)} cannot be written: {reason}"
            raise OutputPathError(message)


def keep_edited(text: str, place: str, *, force: bool) -> None:
    """See that a file which is meant to be edited is replaced only on purpose.

    Parameters
    ----------
    text
        What is to be written; a file that says just that is no loss.
    place
        Where.
    force
        Whether it was said to be on purpose.

    Raises
    ------
    OutputPathError
        If another text is there.
    """
    path = Path(place)
    if force or is_standard_output(place) or not is_file(path):
        return
    with suppress(*_FAILURES):
        there = path.read_bytes()
        if not there.strip() or there == text.encode():
            return
    message = f"{shown(path)} is there already; give another name, or --force to replace it"
    raise OutputPathError(message)


def status_of(place: Path) -> os.stat_result | None:
    """Return what the system says of a file, behind all links; ``None`` if there is none."""
    with suppress(*_FAILURES):
        return place.stat()
    return None


def _known(context: click.Context) -> list[click.Parameter]:
    return [each for each in context.command.params if isinstance(each.type, FileName | FolderName)]


def _written(context: click.Context, parameter: click.Parameter, value: Any) -> list[Path]:
    """Return the files that an option has written."""
    if value is None:
        return []
    if isinstance(parameter.type, OutputFile):
        return [] if value == DASH else [Path(value)]
    if not isinstance(parameter.type, OutputFolder):
        return []
    from skillmatch.report.outputs import PARQUET, RANKING, REPORT, RESULTS

    asked = {PARQUET: context.params.get("parquet"), REPORT: context.params.get("html")}
    names = [RESULTS, RANKING, *(name for name, wanted in asked.items() if wanted)]
    return [Path(value) / name for name in names]


def _read(parameter: click.Parameter, value: Any) -> Iterator[os.stat_result]:
    """Give what the system says of the files that an option or argument has read."""
    if not isinstance(parameter.type, FileName) or isinstance(parameter.type, OutputFile):
        return
    from skillmatch.roles import ROLE_FILE_ENDINGS

    for name in value if isinstance(value, tuple) else (value,) if value else ():
        path = Path(name)
        if isinstance(parameter.type, RoleName) and path.suffix.casefold() not in ROLE_FILE_ENDINGS:
            continue  # the id of a role
        if name == DASH and not isinstance(parameter, click.Option):
            yield from _standard_input()
        elif is_folder(path):
            with suppress(*_FAILURES):  # the command itself tells that it cannot be opened
                inside = [file for file in path.iterdir() if file.suffix in _READ_IN_FOLDERS]
                yield from filter(None, map(status_of, inside))
        else:
            yield from filter(None, [status_of(path)])


def _standard_input() -> Iterator[os.stat_result]:
    with suppress(*_FAILURES, AttributeError):
        yield os.fstat(sys.stdin.fileno())


def _keep_resumes(linked: list[Path], folder: Any) -> None:
    """See that no output of a batch is a link to one of its resumes."""
    if not linked or not is_folder(Path(folder)):
        return
    from skillmatch.batch.files import list_files

    files = (Path(folder) / name for name in list_files(folder))
    keep_each(linked, filter(None, map(status_of, files)))


def _is_linked(place: Path) -> bool:
    """Say whether a file may have another name too; the old outputs of a batch have none."""
    with suppress(*_FAILURES):
        status = place.lstat()
        return stat.S_ISLNK(status.st_mode) or status.st_nlink > 1
    return False


def _keep_apart(outputs: list[Path]) -> None:
    """See that no two outputs go to one file."""
    seen: set[object] = set()
    for place in outputs:
        status = status_of(place)
        if status is not None and not stat.S_ISREG(status.st_mode):
            continue
        key: object = os.path.realpath(place) if status is None else _key(status)
        if key in seen:
            message = (
                f"{shown(place)} cannot be written: two outputs go there; give one another name"
            )
            raise OutputPathError(message)
        seen.add(key)


def _key(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


__all__ = ["force_option", "keep_each", "keep_edited", "keep_inputs", "status_of"]
