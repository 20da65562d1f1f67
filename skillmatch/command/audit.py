"""The command ``skillmatch audit``: selection rates and impact ratios of groups the user states."""

from __future__ import annotations

import json
from pathlib import Path

import click

from skillmatch.command.options import FINE, NOTHING_SCORED, WRONG_USAGE, errors_in_words, fail
from skillmatch.command.streams import print_data
from skillmatch.command.types import FILE, ROLE
from skillmatch.command.variables import name_variable
from skillmatch.errors import AuditError, Problem, shown


class _Audit(click.Command):
    """A command whose mistakes about --select are told with the form it takes."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the command line."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            option = getattr(error, "option_name", None)
            parameter = getattr(error, "param", None)
            if option == "--select" or (parameter is not None and parameter.name == "select"):
                if isinstance(error, click.BadParameter):
                    name_variable(error)
                message = error.format_message().rstrip(".")
                form = f"{message}; write it as in --select top 20"
                raise click.UsageError(form, error.ctx) from None
            raise


@click.command(cls=_Audit)
@click.argument("results", type=FILE, metavar="RESULTS")
@click.option(
    "--groups", type=FILE, required=True, metavar="CSV", help="Who is of which group, by file."
)
@click.option(
    "--role", type=ROLE, metavar="ROLE", help="Whose fits: a role's id or name. [the only one]"
)
@click.option("--score", metavar="COLUMN", help="Another column of numbers, in place of a role.")
@click.option(
    "--select",
    nargs=2,
    type=(click.Choice(["top"]), click.IntRange(min=1)),
    metavar="top N",
    help="The N best are selected, and whoever shares the last one's score.",
)
@click.option("--min-fit", type=float, metavar="POINTS", help="Who has as many of 100 is selected.")
@click.option("--json", "as_json", is_flag=True, help="Print the numbers as JSON.")
@errors_in_words
def audit(
    results: str,
    groups: str,
    role: str | None,
    score: str | None,
    select: tuple[str, int] | None,
    min_fit: float | None,
    as_json: bool,
) -> int:
    """Compare how often groups are selected.

    RESULTS is ranking.csv or results.jsonl of 'skillmatch batch'. The groups are a CSV file with a
    column "file" and a column for each category, as people stated them; no group is ever inferred.
    Without --select or --min-fit only the rates of scores above the median are shown.

    \b
    Examples:
      skillmatch audit results/ranking.csv --groups groups.csv --role ml-engineer
      skillmatch audit ranking.csv --groups groups.csv --select top 20
      skillmatch audit ranking.csv --groups groups.csv --min-fit 40 --json
    """
    from skillmatch.audit import audit_selection
    from skillmatch.audit_files import read_groups, read_scores, role_called

    if role is not None and score is not None:
        fail("--role and --score both say which score is meant; give one of them", WRONG_USAGE)
    if select is not None and min_fit is not None:
        fail("--select and --min-fit both say who is selected; give one of them", WRONG_USAGE)
    name, scores = read_scores(Path(results), role or score, is_fit=role is not None)
    stated = read_groups(Path(groups))
    known = [value for value in scores.values() if value is not None]
    if not known:
        fail("no file of the results has a score; match the resumes again", NOTHING_SCORED)
    if not scores.keys() & stated.keys():
        first = shown(next(iter(scores)))
        message = f"names no file of the results; write the names as there, such as {first!r}"
        raise AuditError(problems=(Problem(shown(groups), 0, message),))
    if min_fit is not None and 0 < min_fit < 1 < max(known):
        message = f"--min-fit {min_fit:g} is below one point, and scores go to 100; "
        fail(f"{message}for a share of them write --min-fit {100 * min_fit:g}", WRONG_USAGE)
    top = select[1] if select else None
    whole = score is None or bool(role_called(name))  # a fit, which is shown in whole points
    found = audit_selection(scores, stated, top=top, min_fit=min_fit, whole=whole, score_name=name)
    if as_json:
        print_data(f"{json.dumps(found.to_dict(), ensure_ascii=False, indent=2)}\n")
        return FINE
    from skillmatch.report.audit import render_audit
    from skillmatch.report.terminal import WIDTH, console

    page = console()
    page.width = min(page.width, WIDTH)
    page.print(render_audit(found))
    return FINE


__all__ = ["audit"]
