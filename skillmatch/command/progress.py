"""How far a batch is, told to people by a bar and to programs by events."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import click

from skillmatch.command.streams import say

if TYPE_CHECKING:
    from skillmatch.ranked import Progress, RankedFolder


def shown_progress(*, quiet: bool, as_json: bool) -> Any:
    """Return a context that gives what to tell the progress to."""
    if as_json:
        return nullcontext(_tell_as_json)
    if quiet:
        return nullcontext(lambda _: None)
    if not sys.stderr.isatty():
        return nullcontext(_tell_what_is_lost)
    return _Bar()


def _tell_as_json(progress: Progress) -> None:
    _print_event(progress.to_dict())


def print_finished(ranked: RankedFolder) -> None:
    """Print the last event: what the batch came to."""
    _print_event(ranked.to_dict())


def _print_event(event: dict[str, Any]) -> None:
    click.echo(json.dumps(event))


def _tell_what_is_lost(progress: Progress) -> None:
    if progress.row is None and progress.begun_afresh:
        say(f"skillmatch: {_AFRESH}")


_AFRESH = (
    "roles, taxonomy, month or version are others than in the run before, "
    "so all files are matched anew"
)


class _Bar:
    """A bar on standard error: how many, how fast, how long yet, how many failed."""

    def __enter__(self) -> Callable[[Progress], None]:
        """Show it."""
        from rich import progress

        from skillmatch.report.terminal import console

        self._bar = progress.Progress(
            progress.BarColumn(),
            progress.MofNCompleteColumn(),
            progress.TextColumn("{task.fields[rate]}"),
            progress.TimeRemainingColumn(),
            progress.TextColumn("{task.fields[failed]} failed"),
            console=console(error=True),
            transient=True,
        )
        self._bar.start()
        self._task = self._bar.add_task("matching", total=None, failed=0, rate="")
        return self._tell

    def __exit__(self, *_: object) -> None:
        """Take it away."""
        self._bar.stop()

    def _tell(self, now: Progress) -> None:
        if now.row is None:
            self._bar.update(self._task, total=now.files)
            if now.begun_afresh:
                self._bar.console.print(_AFRESH)
        speed = self._bar.tasks[0].speed
        self._bar.update(
            self._task,
            completed=now.done,
            failed=now.failed,
            rate=f"{speed:.0f}/s" if speed else "",
        )


__all__ = ["print_finished", "shown_progress"]
