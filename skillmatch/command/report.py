"""The command ``skillmatch report``: the results of a batch as a page."""

from __future__ import annotations

from pathlib import Path

import click

from skillmatch.command.options import FINE, NOTHING_SCORED, WRONG_USAGE, errors_in_words, fail
from skillmatch.command.overwriting import keep_each, status_of
from skillmatch.command.streams import write_or_print
from skillmatch.command.types import FILE, OUTPUT_FILE
from skillmatch.errors import shown
from skillmatch.files import exists, is_folder


@click.command()
@click.argument("results", type=FILE, metavar="RESULTS.jsonl")
@click.option(
    "--out",
    type=OUTPUT_FILE,
    metavar="FILE",
    help='Where the page goes; "-" prints it. [report.html beside RESULTS]',
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
    from skillmatch.report.folder_page import render_folder
    from skillmatch.report.folder_rows import read_rows
    from skillmatch.report.outputs import REPORT, RESULTS

    path = Path(results)
    if is_folder(path):
        path /= RESULTS
    if not exists(path):
        fail(f"{shown(path)} does not exist; check the path", WRONG_USAGE)
    rows = read_rows(path)
    if not rows:
        fail(f"{shown(path)} holds no rows; match a folder first", NOTHING_SCORED)
    if out is None:
        beside = path.with_name(f"shared-{REPORT}" if share else REPORT)
        keep_each([beside], filter(None, [status_of(path)]))
        out = str(beside)
    write_or_print(render_folder(rows, shared=share), out)
    return FINE


__all__ = ["report"]
