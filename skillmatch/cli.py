"""The command ``skillmatch``: thin, with everything heavy imported only when a command runs.

Data goes to standard output, words to standard error. Exit codes: 0 fine, 1 nothing scored,
2 wrong usage, 3 some files failed.
"""

from __future__ import annotations

from datetime import date

import click

from skillmatch._version import __version__
from skillmatch.command.audit import audit
from skillmatch.command.batch import batch
from skillmatch.command.completion import completion
from skillmatch.command.data import roles as roles_group
from skillmatch.command.data import taxonomy as taxonomy_group
from skillmatch.command.interop import export_taxonomy, import_taxonomy
from skillmatch.command.options import (
    CONTEXT,
    FINE,
    WRONG_USAGE,
    as_of_option,
    asked_roles,
    document_at,
    errors_in_words,
    fail,
    posting_option,
    role_option,
    taxonomy_option,
)
from skillmatch.command.report import report
from skillmatch.command.schema import schema
from skillmatch.command.streams import is_standard_output, print_data, write_or_print
from skillmatch.command.types import FILE, OUTPUT_FILE
from skillmatch.command.variables import VariableNamingGroup, name_variables


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
    "--html",
    type=OUTPUT_FILE,
    metavar="FILE",
    help='Write the result as a page that needs nothing else; "-" prints it.',
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
    from skillmatch.match import match_resume

    printed = html is not None and is_standard_output(html)
    if printed and as_json:
        fail("--json and --html - both print on standard output; give one a file", WRONG_USAGE)
    source = document_at(file, folder="match every file in it with 'skillmatch batch'")
    asked = asked_roles(roles, postings, taxonomy)
    result = match_resume(source, roles=asked, taxonomy=taxonomy, as_of=as_of)
    if html is not None:
        write_or_print(result.to_html(), html)
    if as_json:
        print_data(f"{result.to_json(indent=2)}\n")
    if as_json or printed:
        return FINE
    from skillmatch.report.terminal import console, render_match

    console().print(render_match(result))
    return FINE


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
