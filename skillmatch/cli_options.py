"""What the commands share: exit codes, options, and errors told in one sentence."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec

import click

from skillmatch.cli_types import FILE, ROLE
from skillmatch.cli_variables import set_in_environment
from skillmatch.errors import (
    AuditError,
    DocumentError,
    OutputError,
    RoleError,
    SkillmatchError,
    TaxonomyError,
)

if TYPE_CHECKING:
    from skillmatch.roles import Role

FINE, NOTHING_SCORED, WRONG_USAGE, SOME_FAILED = 0, 1, 2, 3
INTERRUPTED = 130  # what shells take for "stopped by Ctrl-C"
CONTEXT: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
P = ParamSpec("P")


def errors_in_words(command: Callable[P, int]) -> Callable[P, None]:
    """End a command with its exit code, and our errors with one sentence and no traceback."""

    @wraps(command)
    def told(*args: P.args, **kwargs: P.kwargs) -> None:
        for stream in (sys.stdout, sys.stderr):
            # A character the terminal's encoding lacks must not end the command.
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")
        try:
            code = command(*args, **kwargs)
        except (AuditError, RoleError, TaxonomyError) as error:
            fail(str(error), WRONG_USAGE)
        except (DocumentError, OutputError) as error:
            fail(str(error), NOTHING_SCORED)
        except SkillmatchError as error:
            fail(str(error), NOTHING_SCORED)
        except BrokenPipeError:
            sys.stderr.close()
            code = FINE
        sys.exit(code)

    return told


def fail(message: str, code: int) -> NoReturn:
    """End with one sentence on standard error."""
    click.echo(f"skillmatch: {message}", err=True)
    unseen = ", ".join(set_in_environment())
    if unseen:
        click.echo(f"skillmatch: set in the environment: {unseen}", err=True)
    sys.exit(code)


role_option = click.option(
    "--role",
    "roles",
    multiple=True,
    type=ROLE,
    envvar="SKILLMATCH_ROLE",
    metavar="ROLE",
    help="A role id, or a role file (.yaml). Give it again for more. [ai-engineer, ml-engineer]",
)
posting_option = click.option(
    "--posting",
    "postings",
    multiple=True,
    type=FILE,
    envvar="SKILLMATCH_POSTING",
    metavar="FILE",
    help="A job posting to make a role of: PDF, DOCX, HTML or text. Give it again for more.",
)
taxonomy_option = click.option(
    "--taxonomy",
    type=FILE,
    envvar="SKILLMATCH_TAXONOMY",
    metavar="PATH",
    help="A YAML file, or a folder of them, that adds to the built-in skills or replaces some.",
)
as_of_option = click.option(
    "--as-of",
    envvar="SKILLMATCH_AS_OF",
    metavar="YYYY-MM-DD",
    help='The day "Present" stands for. [today]',
    callback=lambda _, __, value: _parse_day(value),
)


def asked_roles(
    roles: Sequence[str], postings: Sequence[str], taxonomy: str | None
) -> tuple[Role, ...]:
    """Load the roles that ``--role`` and ``--posting`` ask for; both defaults when none does."""
    from skillmatch.roles import DEFAULT_ROLES, load_roles  # noqa: PLC0415
    from skillmatch.taxonomy import load_taxonomy  # noqa: PLC0415

    skills = load_taxonomy(taxonomy) if taxonomy else None
    named = roles or (() if postings else DEFAULT_ROLES)
    made: list[Role] = []
    for file in postings:
        from skillmatch.posting_role import role_from_posting  # noqa: PLC0415

        role = role_from_posting(Path(file), taxonomy=skills)
        # Two postings may have the same title; each is a role of its own.
        same = sum(other.id == role.id or other.id.startswith(f"{role.id}-no-") for other in made)
        made.append(replace(role, id=f"{role.id}-no-{same + 1}") if same else role)
    return load_roles([*named, *made], taxonomy=skills)


def _parse_day(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        message = f"{value!r} is no day; write it as 2026-11-30"
        raise click.BadParameter(message) from None


__all__ = [
    "CONTEXT",
    "FINE",
    "INTERRUPTED",
    "NOTHING_SCORED",
    "SOME_FAILED",
    "WRONG_USAGE",
    "as_of_option",
    "asked_roles",
    "errors_in_words",
    "fail",
    "posting_option",
    "role_option",
    "taxonomy_option",
]
