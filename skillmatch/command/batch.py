"""The command ``skillmatch batch``: a folder of resumes, ranked; a run that stops goes on."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from skillmatch.command.options import (
    FINE,
    INTERRUPTED,
    NOTHING_SCORED,
    SOME_FAILED,
    WRONG_USAGE,
    as_of_option,
    asked_roles,
    errors_in_words,
    fail,
    posting_option,
    role_option,
    taxonomy_option,
)
from skillmatch.command.progress import print_finished, shown_progress
from skillmatch.command.streams import say
from skillmatch.command.types import FOLDER, OUTPUT_FOLDER
from skillmatch.errors import shown
from skillmatch.files import exists, is_folder

if TYPE_CHECKING:
    from skillmatch.batch.pool import Engine
    from skillmatch.ranked import Progress

_MEGABYTE = 1_000_000


@click.command()
@click.argument("folder", type=FOLDER, metavar="FOLDER")
@click.option(
    "--out",
    type=OUTPUT_FOLDER,
    required=True,
    metavar="DIR",
    help="Where results.jsonl and ranking.csv go.",
)
@role_option
@posting_option
@taxonomy_option
@as_of_option
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Worker processes. [one per core]"
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    metavar="SECONDS",
    default=60.0,
    show_default=True,
    help="Seconds one file may take.",
)
@click.option(
    "--memory",
    type=click.IntRange(min=50),
    metavar="MEGABYTES",
    default=1000,
    show_default=True,
    help="Megabytes one file may take (on Linux).",
)
@click.option("--fresh", is_flag=True, help="Match all files anew, also those that have a row.")
@click.option(
    "--min-fit",
    type=click.FloatRange(0, 100),
    metavar="POINTS",
    default=0.0,
    help="Rank only who has so many points of 100; the results hold everybody.",
)
@click.option(
    "--top",
    type=click.IntRange(min=0),
    metavar="N",
    default=10,
    show_default=True,
    help="Rows shown.",
)
@click.option("--html", is_flag=True, help="Write report.html too: ranking and team as a page.")
@click.option("--parquet", is_flag=True, help="Write results.parquet too (skillmatch[parquet]).")
@click.option(
    "--engine",
    type=click.Choice(["local", "dask"]),
    help="What matches: this machine, or a Dask cluster (skillmatch[cluster]). [local]",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="The scheduler of the Dask cluster (tcp://host:8786). [workers on this machine]",
)
@click.option("--quiet", is_flag=True, help="Show neither progress nor the summary.")
@click.option("--json", "as_json", is_flag=True, help="Print progress and summary as JSON lines.")
@errors_in_words
def batch(
    folder: str,
    out: str,
    roles: tuple[str, ...],
    postings: tuple[str, ...],
    taxonomy: str | None,
    as_of: date | None,
    jobs: int | None,
    timeout: float,
    memory: int,
    fresh: bool,
    min_fit: float,
    top: int,
    html: bool,
    parquet: bool,
    engine: str | None,
    scheduler: str | None,
    quiet: bool,
    as_json: bool,
) -> int:
    """Match a folder of resumes and rank them.

    Every file becomes one row of results.jsonl and ranking.csv, read or failed with its reason.
    A run that was stopped goes on when the same command is given again; after new files have come
    only these are matched.

    \b
    Examples:
      skillmatch batch resumes/ --out results/ --html
      skillmatch batch resumes/ --out results/ --role ml-engineer --top 20
      skillmatch batch resumes/ --out results/ --posting posting.pdf
    """
    from skillmatch.rank import rank_folder
    from skillmatch.taxonomy import load_taxonomy

    _check_folder(folder)
    matcher = _engine(engine, scheduler, jobs)
    asked = asked_roles(roles, postings, taxonomy)
    skills = load_taxonomy(taxonomy) if taxonomy else None
    last: list[Progress] = []

    def noted(progress: Progress) -> None:
        last[:] = [progress]
        tell(progress)

    with shown_progress(quiet=quiet, as_json=as_json) as tell, _terminated_as_interrupted():
        try:
            ranked = rank_folder(
                folder,
                out,
                jobs=jobs,
                roles=asked,
                taxonomy=skills,
                as_of=as_of,
                timeout=timeout,
                memory=memory * _MEGABYTE,
                fresh=fresh,
                min_fit=min_fit / 100,
                top=top,
                parquet=parquet,
                engine=matcher,
                html=html,
                tell=noted,
            )
        except KeyboardInterrupt:
            _say_how_to_go_on(last)
            return INTERRUPTED
    if as_json:
        print_finished(ranked)
    elif not quiet:
        from skillmatch.report.terminal import console
        from skillmatch.report.terminal_batch import render_batch

        console().print(render_batch(ranked, asked), soft_wrap=False)
    if not ranked.scored:
        places = ", ".join(shown(place) for place in ranked.places)
        fail(f"none of the files could be scored; {places} say why", NOTHING_SCORED)
    return FINE if ranked.scored == ranked.files else SOME_FAILED


def _check_folder(folder: str) -> None:
    from skillmatch.batch.stores import is_address
    from skillmatch.read.given import check_path

    check_path(folder, of="a folder")
    path = Path(folder)
    if is_address(folder) or is_folder(path):
        return
    if exists(path):
        fail(f"{shown(path)} is a file; match it with 'skillmatch match'", WRONG_USAGE)
    fail(f"{shown(path)} does not exist; check the path", WRONG_USAGE)


def _engine(engine: str | None, scheduler: str | None, jobs: int | None) -> Engine | None:
    """Return what matches instead of processes of this machine, if anything else is asked for."""
    if scheduler is not None and engine == "local":
        fail("--scheduler goes with --engine dask, not with local", WRONG_USAGE)
    if scheduler is not None and jobs is not None:
        fail(
            "--jobs is for this machine; a cluster's scheduler has the workers it has", WRONG_USAGE
        )
    if engine != "dask" and scheduler is None:
        return None
    from skillmatch.cluster import dask_engine

    return dask_engine(scheduler, workers=jobs)


@contextmanager
def _terminated_as_interrupted() -> Iterator[None]:
    """Have SIGTERM stop a run as cleanly as Ctrl-C does."""

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _say_how_to_go_on(last: list[Progress]) -> None:
    done = f" with {last[0].done:,} of {last[0].files:,} files done" if last else ""
    say(f"skillmatch: stopped{done}; give the same command again to go on")


__all__ = ["batch"]
