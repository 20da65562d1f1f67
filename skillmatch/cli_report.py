"""The command ``skillmatch report``: the results of a batch as a page."""

from __future__ import annotations

from pathlib import Path

import click

from skillmatch.cli_options import FINE, NOTHING_SCORED, WRONG_USAGE, errors_in_words, fail
from skillmatch.cli_types import FILE
from skillmatch.errors import ResultError, shown
from skillmatch.files import exists, is_folder, write_beside


@click.command()
@click.argument("results", type=FILE, metavar="RESULTS.jsonl")
@click.option(
    "--out", type=FILE, metavar="FILE", help="Where the page goes. [report.html beside RESULTS]"
)
@click.option(
    "--share",
    is_flag=True,
    help="A page to pass on: numbers for names, no lines of resumes, no reasons.",
)
@errors_in_words
def report(results: str, out: str | None, share: bool) -> int:
    """Write the ranking and the team of a batch as one page.

    The page needs nothing else and loads nothing: sort, filter, compare two or three people, see
    what the team covers and who is nearest to a role. RESULTS.jsonl is what 'skillmatch batch'
    wrote; its folder will do.

    \b
    Examples:
      skillmatch report results/results.jsonl
      skillmatch report results/results.jsonl --share --out ranking-to-share.html
    """
    from skillmatch.report.folder_page import render_folder  # noqa: PLC0415
    from skillmatch.report.folder_rows import read_rows  # noqa: PLC0415
    from skillmatch.report.outputs import REPORT, RESULTS  # noqa: PLC0415

    path = Path(results)
    if is_folder(path):
        path /= RESULTS
    if not exists(path):
        fail(f"{shown(path)} does not exist; check the path", WRONG_USAGE)
    try:
        rows = read_rows(path)
    except ResultError as error:
        fail(str(error), WRONG_USAGE)
    if not rows:
        fail(f"{shown(path)} holds no rows; match a folder first", NOTHING_SCORED)
    place = Path(out) if out else path.with_name(f"shared-{REPORT}" if share else REPORT)
    write_beside(render_folder(rows, shared=share), place)
    click.echo(f"written: {shown(place)}", err=True)
    return FINE


__all__ = ["report"]
