"""The command ``skillmatch``: thin, with everything heavy imported only when a command runs.

Data goes to standard output, words to standard error. Exit codes: 0 fine, 1 nothing scored,
2 wrong usage, 3 some files failed.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from skillmatch._version import __version__
from skillmatch.cli_audit import audit
from skillmatch.cli_batch import batch
from skillmatch.cli_completion import completion
from skillmatch.cli_data import roles as roles_group
from skillmatch.cli_data import taxonomy as taxonomy_group
from skillmatch.cli_interop import export_taxonomy, import_taxonomy
from skillmatch.cli_options import (
    CONTEXT,
    FINE,
    WRONG_USAGE,
    as_of_option,
    asked_roles,
    errors_in_words,
    fail,
    posting_option,
    role_option,
    taxonomy_option,
)
from skillmatch.cli_report import report
from skillmatch.cli_schema import schema
from skillmatch.cli_types import FILE
from skillmatch.cli_variables import VariableNamingGroup, name_variables
from skillmatch.errors import shown
from skillmatch.files import exists, is_folder, write_beside


@click.group("skillmatch", cls=VariableNamingGroup, context_settings=CONTEXT)
@click.version_option(__version__, "-V", "--version", prog_name="skillmatch")
def main() -> None:
    """Say how well resumes fit technical roles, and why.

    \b
    Examples:
      skillmatch match cv.pdf                     one resume, explained
      skillmatch batch resumes/ --out results/    a folder, ranked
      skillmatch report results/results.jsonl     the ranking as a page
      skillmatch roles                            what one can fit

    Each has a help of its own: skillmatch batch --help. Data goes to standard output, words to
    standard error. Exit codes: 0 fine, 1 nothing scored, 2 wrong usage, 3 some files failed, 130
    stopped. Nothing leaves your machine.
    """


@main.command()
@click.argument("file", type=FILE, metavar="FILE")
@role_option
@posting_option
@taxonomy_option
@as_of_option
@click.option("--json", "as_json", is_flag=True, help="Print the whole result as JSON.")
@click.option(
    "--html", type=FILE, metavar="FILE", help="Write the result as a page that needs nothing else."
)
@errors_in_words
def match(
    file: str,
    roles: tuple[str, ...],
    postings: tuple[str, ...],
    taxonomy: str | None,
    as_of: date | None,
    as_json: bool,
    html: str | None,
) -> int:
    """Match one resume and explain its fits.

    Shows both fits, the skills that decide them with their lines, and what is missing.

    FILE is PDF, DOCX, ODT, HTML, Markdown, JSON Resume or plain text, whatever it is called; "-"
    reads standard input.

    \b
    Examples:
      skillmatch match cv.pdf
      skillmatch match cv.pdf --role data-engineer --html cv.html
      skillmatch match cv.pdf --posting posting.pdf
      curl --silent https://example.org/cv.pdf | skillmatch match - --json
    """
    from skillmatch.match import match_resume  # noqa: PLC0415
    from skillmatch.read.limits import DEFAULT_LIMITS  # noqa: PLC0415

    # One byte over the limit tells that it is too large; a longer stream is not read.
    most = DEFAULT_LIMITS.file_bytes + 1
    source: Any = sys.stdin.buffer.read(most) if file == "-" else Path(file)
    if file != "-":
        _check_file(file)
    asked = asked_roles(roles, postings, taxonomy)
    result = match_resume(source, roles=asked, taxonomy=taxonomy, as_of=as_of)
    if html:
        write_beside(result.to_html(), Path(html))
        click.echo(f"written: {shown(html)}", err=True)
    if as_json:
        sys.stdout.buffer.write(result.to_json(indent=2).encode() + b"\n")
        return FINE
    from skillmatch.report.terminal import console, render_match  # noqa: PLC0415

    console().print(render_match(result))
    return FINE


def _check_file(file: str) -> None:
    path = Path(file)
    if is_folder(path):
        fail(f"{shown(path)} is a folder; match every file in it with 'skillmatch batch'", 2)
    if "://" in file and not exists(path):
        fail(f"{shown(file)} is an address; save the file and give its path", WRONG_USAGE)
    if not exists(path):
        fail(f"{shown(path)} does not exist; check the path", WRONG_USAGE)


main.add_command(audit)
main.add_command(batch)
main.add_command(completion)
main.add_command(report)
main.add_command(roles_group)
main.add_command(schema)
taxonomy_group.add_command(export_taxonomy)
taxonomy_group.add_command(import_taxonomy)
main.add_command(taxonomy_group)
name_variables(main)  # below all commands

if __name__ == "__main__":
    main()
