"""The command ``skillmatch``: thin, with everything heavy imported only when a command runs.

Data goes to standard output, words to standard error. Exit codes: 0 fine, 1 nothing scored,
2 wrong usage, 3 some files failed.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec

import click

from skillmatch._version import __version__
from skillmatch.errors import (
    DocumentError,
    OutputError,
    RoleError,
    SkillmatchError,
    TaxonomyError,
    shown,
)
from skillmatch.files import exists, is_folder

if TYPE_CHECKING:
    from skillmatch.batch import BatchRow

FINE, NOTHING_SCORED, WRONG_USAGE, SOME_FAILED = 0, 1, 2, 3
_CONTEXT: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
P = ParamSpec("P")


def _errors_in_words(command: Callable[P, int]) -> Callable[P, None]:
    """End a command with its exit code, and our errors with one sentence and no traceback."""

    @wraps(command)
    def told(*args: P.args, **kwargs: P.kwargs) -> None:
        for stream in (sys.stdout, sys.stderr):
            # A character the terminal's encoding lacks must not end the command.
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")
        try:
            code = command(*args, **kwargs)
        except (RoleError, TaxonomyError) as error:
            _fail(str(error), WRONG_USAGE)
        except (DocumentError, OutputError) as error:
            _fail(str(error), NOTHING_SCORED)
        except SkillmatchError as error:
            _fail(str(error), NOTHING_SCORED)
        except BrokenPipeError:
            sys.stderr.close()
            code = FINE
        sys.exit(code)

    return told


def _fail(message: str, code: int) -> NoReturn:
    click.echo(f"skillmatch: {message}", err=True)
    sys.exit(code)


_role = click.option(
    "--role",
    "roles",
    multiple=True,
    metavar="ROLE",
    help="A role id, or a role file (.yaml). Give it again for more. [ai-engineer, ml-engineer]",
)
_taxonomy = click.option(
    "--taxonomy",
    metavar="PATH",
    help="A YAML file, or a folder of them, that adds to the built-in skills or replaces some.",
)
_as_of = click.option(
    "--as-of",
    metavar="YYYY-MM-DD",
    help='The day "Present" stands for. [today]',
    callback=lambda _, __, value: _parse_day(value),
)


def _parse_day(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        message = f"{value!r} is no day; write it as 2026-11-30"
        raise click.BadParameter(message) from None


@click.group(context_settings=_CONTEXT)
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
@_role
@_taxonomy
@_as_of
@click.option("--json", "as_json", is_flag=True, help="Print the whole result as JSON.")
@_errors_in_words
def match(
    file: str, roles: tuple[str, ...], taxonomy: str | None, as_of: date | None, as_json: bool
) -> int:
    """Match one resume and explain its fits.

    Shows both fits, the skills that decide them with their lines, and what is missing.

    FILE is a PDF, plain text or Markdown file; "-" reads standard input.
    """
    from skillmatch.match import match_resume  # noqa: PLC0415
    from skillmatch.roles import DEFAULT_ROLES  # noqa: PLC0415

    source: Any = sys.stdin.buffer.read() if file == "-" else Path(file)
    if file != "-":
        _check_file(Path(file))
    result = match_resume(source, roles=roles or DEFAULT_ROLES, taxonomy=taxonomy, as_of=as_of)
    if as_json:
        sys.stdout.buffer.write(result.to_json(indent=2).encode() + b"\n")
        return FINE
    from skillmatch.report.terminal import console, render_match  # noqa: PLC0415

    console().print(render_match(result))
    return FINE


def _check_file(path: Path) -> None:
    if is_folder(path):
        _fail(f"{shown(path)} is a folder; match every file in it with 'skillmatch batch'", 2)
    if not exists(path):
        _fail(f"{shown(path)} does not exist; check the path", WRONG_USAGE)


def _check_folder(path: Path) -> None:
    if is_folder(path):
        return
    if exists(path):
        _fail(f"{shown(path)} is a file; match it with 'skillmatch match'", WRONG_USAGE)
    _fail(f"{shown(path)} does not exist; check the path", WRONG_USAGE)


@main.command()
@click.argument("folder", metavar="FOLDER")
@click.option("--out", required=True, metavar="DIR", help="Where results.jsonl and ranking.csv go.")
@_role
@_taxonomy
@_as_of
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
@_errors_in_words
def batch(
    folder: str,
    out: str,
    roles: tuple[str, ...],
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
    from skillmatch.roles import DEFAULT_ROLES, load_roles  # noqa: PLC0415
    from skillmatch.taxonomy import load_taxonomy  # noqa: PLC0415

    _check_folder(Path(folder))
    total = len(list_files(folder, leave_out=out))
    if not total:
        _fail(f"{shown(folder)} holds no files; put the resumes there", NOTHING_SCORED)
    skills = load_taxonomy(taxonomy)
    asked = load_roles(roles or DEFAULT_ROLES, taxonomy=skills if taxonomy else None)
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


@main.group(invoke_without_command=True)
@click.pass_context
def roles(context: click.Context) -> None:
    """List the roles one can fit."""
    if context.invoked_subcommand is None:
        _list_roles()


@_errors_in_words
def _list_roles() -> int:
    from skillmatch.report.terminal import console, render_roles  # noqa: PLC0415
    from skillmatch.roles import list_roles  # noqa: PLC0415

    console().print(render_roles(list_roles()))
    return FINE


@roles.command("count")
@click.argument("postings", nargs=-1, required=True, metavar="FILE...")
@click.option("--out", required=True, metavar="CSV", help="Where the table of counts goes.")
@_taxonomy
@_errors_in_words
def count(postings: tuple[str, ...], out: str, taxonomy: str | None) -> int:
    """Count what job postings ask for.

    Each FILE is JSON Lines with the texts "role" and "text" in every line. The counts replace
    the built-in reference when written to taxonomies/reference/posting_counts.csv.
    """
    from skillmatch.count_postings import (  # noqa: PLC0415
        count_postings,
        read_postings,
        write_counts,
    )
    from skillmatch.taxonomy import load_taxonomy  # noqa: PLC0415

    rows = (row for file in postings for row in read_postings(Path(file)))
    reference = count_postings(rows, taxonomy=load_taxonomy(taxonomy))
    if not reference.total:
        _fail("the files hold no posting", NOTHING_SCORED)
    write_counts(reference, Path(out))
    click.echo(
        f"{reference.total} postings of {len(reference.postings)} roles, "
        f"{len(reference.skills)} skills: {shown(out)}",
        err=True,
    )
    return FINE


@main.group()
def taxonomy() -> None:
    """Look at the skills that are looked for."""


@taxonomy.command()
@click.argument("path", required=False, metavar="[PATH]")
@_errors_in_words
def check(path: str | None) -> int:
    """Check skill files, yours or the built-in.

    All problems are listed at once, each with its file, its line and the closest right name.
    """
    from skillmatch.roles import list_roles  # noqa: PLC0415
    from skillmatch.taxonomy import load_taxonomy  # noqa: PLC0415

    skills = load_taxonomy(path)
    surfaces = sum(len(skill.surfaces) for skill in skills.skills)
    click.echo(f"{len(skills)} skills, {surfaces} names, {len(list_roles())} roles: no problems")
    return FINE


@taxonomy.command()
@click.argument("words", nargs=-1, required=True)
@_taxonomy
@_errors_in_words
def search(words: tuple[str, ...], taxonomy: str | None) -> int:
    """Find skills by a part of a name."""
    from skillmatch.taxonomy import load_taxonomy  # noqa: PLC0415

    wanted = " ".join(words)
    found = load_taxonomy(taxonomy).search(wanted)
    if not found:
        _fail(f"no skill is called anything like {wanted!r}", NOTHING_SCORED)
    for skill in found:
        click.echo(f"{skill.id:<36} {skill.name} ({skill.kind}, {skill.category})")
    return FINE


@taxonomy.command()
@click.argument("name")
@_taxonomy
@_errors_in_words
def show(name: str, taxonomy: str | None) -> int:
    """Show one skill, its names and its rules."""
    from skillmatch.report.terminal import console, render_skill  # noqa: PLC0415
    from skillmatch.taxonomy import load_taxonomy  # noqa: PLC0415
    from skillmatch.yaml_source import nearest  # noqa: PLC0415

    skills = load_taxonomy(taxonomy)
    skill = skills.find(name)
    if skill is None:
        _fail(f"no skill is called {name!r}{nearest(name, skills)}", NOTHING_SCORED)
    console().print(render_skill(skill, skills))
    return FINE


@taxonomy.command("try")
@click.argument("sentence")
@_taxonomy
@_errors_in_words
def try_sentence(sentence: str, taxonomy: str | None) -> int:
    """Try a sentence: which names count, and why."""
    from skillmatch.find import judge_names  # noqa: PLC0415
    from skillmatch.taxonomy import load_taxonomy  # noqa: PLC0415

    judged = judge_names(sentence, taxonomy=load_taxonomy(taxonomy))
    for judgement in judged:
        word = "skill" if judgement.accepted else "no skill"
        click.echo(f"{judgement.surface:<24} {word:<9} {judgement.skill_id} ({judgement.why})")
    return FINE if any(judgement.accepted for judgement in judged) else NOTHING_SCORED


if __name__ == "__main__":
    main()
