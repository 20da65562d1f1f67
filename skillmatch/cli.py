"""The command ``skillmatch``: thin, with everything heavy imported only when a command runs.

Data goes to standard output, words to standard error. Exit codes: 0 fine, 1 nothing scored,
2 wrong usage, 3 some files failed.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from skillmatch._version import __version__
from skillmatch.cli_audit import audit
from skillmatch.cli_data import roles as roles_group
from skillmatch.cli_data import taxonomy as taxonomy_group
from skillmatch.cli_options import (
    CONTEXT,
    FINE,
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
from skillmatch.errors import shown
from skillmatch.files import exists, is_folder

if TYPE_CHECKING:
    from skillmatch.batch import BatchRow


@click.group(context_settings=CONTEXT)
@click.version_option(__version__, prog_name="skillmatch")
def main() -> None:
    """Say how well resumes fit technical roles, and why.

    \b
    skillmatch match cv.pdf                       one resume, explained
    skillmatch batch resumes/ --out results/      a folder, ranked
    skillmatch roles                              what one can fit

    Nothing leaves your machine.
    """


@main.command()
@click.argument("file", metavar="FILE")
@role_option
@posting_option
@taxonomy_option
@as_of_option
@click.option("--json", "as_json", is_flag=True, help="Print the whole result as JSON.")
@errors_in_words
def match(
    file: str,
    roles: tuple[str, ...],
    postings: tuple[str, ...],
    taxonomy: str | None,
    as_of: date | None,
    as_json: bool,
) -> int:
    """Match one resume and explain its fits.

    Shows both fits, the skills that decide them with their lines, and what is missing.

    FILE is PDF, DOCX, ODT, HTML, Markdown, JSON Resume or plain text, whatever it is called; "-"
    reads standard input.
    """
    from skillmatch.match import match_resume  # noqa: PLC0415
    from skillmatch.read.limits import DEFAULT_LIMITS  # noqa: PLC0415

    # One byte over the limit tells that it is too large; a longer stream is not read.
    most = DEFAULT_LIMITS.file_bytes + 1
    source: Any = sys.stdin.buffer.read(most) if file == "-" else Path(file)
    if file != "-":
        _check_file(Path(file))
    asked = asked_roles(roles, postings, taxonomy)
    result = match_resume(source, roles=asked, taxonomy=taxonomy, as_of=as_of)
    if as_json:
        sys.stdout.buffer.write(result.to_json(indent=2).encode() + b"\n")
        return FINE
    from skillmatch.report.terminal import console, render_match  # noqa: PLC0415

    console().print(render_match(result))
    return FINE


def _check_file(path: Path) -> None:
    if is_folder(path):
        fail(f"{shown(path)} is a folder; match every file in it with 'skillmatch batch'", 2)
    if not exists(path):
        fail(f"{shown(path)} does not exist; check the path", WRONG_USAGE)


def _check_folder(path: Path) -> None:
    if is_folder(path):
        return
    if exists(path):
        fail(f"{shown(path)} is a file; match it with 'skillmatch match'", WRONG_USAGE)
    fail(f"{shown(path)} does not exist; check the path", WRONG_USAGE)


@main.command()
@click.argument("folder", metavar="FOLDER")
@click.option("--out", required=True, metavar="DIR", help="Where results.jsonl and ranking.csv go.")
@role_option
@posting_option
@taxonomy_option
@as_of_option
@click.option("--jobs", type=click.IntRange(min=1), help="Worker processes. [one per core]")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=60.0,
    show_default=True,
    help="Seconds one file may take.",
)
@click.option(
    "--top", type=click.IntRange(min=0), default=10, show_default=True, help="Rows shown."
)
@click.option("--quiet", is_flag=True, help="Show neither progress nor the summary.")
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
    top: int,
    quiet: bool,
) -> int:
    """Match a folder of resumes and rank them.

    Every file becomes one row of results.jsonl and ranking.csv, read or failed with its reason.
    """
    from skillmatch.batch import match_folder  # noqa: PLC0415
    from skillmatch.batch.files import list_files  # noqa: PLC0415
    from skillmatch.report.outputs import OutputFolder, ranked  # noqa: PLC0415
    from skillmatch.taxonomy import load_taxonomy  # noqa: PLC0415

    _check_folder(Path(folder))
    total = len(list_files(folder, leave_out=out))
    if not total:
        fail(f"{shown(folder)} holds no files; put the resumes there", NOTHING_SCORED)
    skills = load_taxonomy(taxonomy)
    asked = asked_roles(roles, postings, taxonomy)
    rows: list[BatchRow] = []
    with OutputFolder(out) as outputs:
        found = match_folder(
            folder,
            jobs=jobs,
            roles=asked,
            taxonomy=skills,
            as_of=as_of,
            timeout=timeout,
            leave_out=out,
        )
        for row in _with_progress(found, total, quiet=quiet):
            outputs.add(row)
            rows.append(row)
        places = outputs.finish(rows, [role.id for role in asked])
    ordered = ranked(rows)
    if not quiet:
        _summarize(ordered, asked, places, top=top)
    scored = sum(row.scored for row in rows)
    if not scored:
        return NOTHING_SCORED
    return FINE if scored == len(rows) else SOME_FAILED


def _with_progress(rows: Any, total: int, *, quiet: bool) -> Any:
    """Pass rows on, with a bar on standard error where somebody can see it."""
    if quiet or not sys.stderr.isatty():
        yield from rows
        return
    from rich import progress  # noqa: PLC0415

    columns = (
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TimeRemainingColumn(),
        progress.TextColumn("{task.fields[failed]} failed"),
    )
    from skillmatch.report.terminal import console  # noqa: PLC0415

    failed = 0
    with progress.Progress(*columns, console=console(error=True), transient=True) as shown_bar:
        task = shown_bar.add_task("matching", total=total, failed=0)
        for row in rows:
            failed += not row.scored
            shown_bar.update(task, advance=1, failed=failed)
            yield row


def _summarize(rows: Any, roles: Any, places: Any, *, top: int) -> None:
    from skillmatch.report.terminal import (  # noqa: PLC0415
        console,
        render_ranking,
        render_statuses,
    )

    page = console()
    scored = [row for row in rows if row.scored]
    if scored and top:
        page.print(render_ranking(scored, roles, top=top))
        page.print()
    page.print(render_statuses(rows))
    page.print()
    for place in places:
        page.print(f"written: {shown(place)}", markup=False, soft_wrap=True)


main.add_command(audit)
main.add_command(roles_group)
main.add_command(taxonomy_group)

if __name__ == "__main__":
    main()
