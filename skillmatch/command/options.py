"""What the commands share: exit codes, options, and errors told in one sentence."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec

import click

from skillmatch.command import streams
from skillmatch.command.overwriting import keep_inputs
from skillmatch.command.types import FILE, ROLE
from skillmatch.command.variables import set_in_environment
from skillmatch.errors import (
    AuditError,
    OutputPathError,
    ResultError,
    RoleError,
    SkillmatchError,
    TaxonomyError,
    shown,
)
from skillmatch.files import exists, is_folder

if TYPE_CHECKING:
    from skillmatch.roles import Role

FINE, NOTHING_SCORED, WRONG_USAGE, SOME_FAILED = 0, 1, 2, 3
INTERRUPTED = 130  # what shells take for "stopped by Ctrl-C"
CONTEXT: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
ONE_POSTING = "give the file of one job posting"
_TEXT_FOR_FILE = (
    "what was given as a file looks like its text; give the text by standard input, with - for FILE"
)
P = ParamSpec("P")


def errors_in_words(command: Callable[P, int]) -> Callable[P, None]:
    """End a command with its exit code, and our errors with one sentence and no traceback."""

    @wraps(command)
    def told(*args: P.args, **kwargs: P.kwargs) -> None:
        streams.make_printable()
        try:
            keep_inputs()
            code = command(*args, **kwargs)
            streams.flush()
        except (AuditError, OutputPathError, ResultError, RoleError, TaxonomyError) as error:
            fail(str(error), WRONG_USAGE)
        except SkillmatchError as error:
            fail(str(error), NOTHING_SCORED)
        except KeyboardInterrupt:
            fail("stopped", INTERRUPTED)
        except OSError as error:
            code = streams.failed(error)
        sys.exit(code)

    return told


def fail(message: str, code: int) -> NoReturn:
    """End with one sentence on standard error."""
    streams.say(f"skillmatch: {message}")
    unseen = ", ".join(set_in_environment())
    if unseen:
        streams.say(f"skillmatch: set in the environment: {unseen}")
    sys.exit(code)


def document_at(file: str, *, folder: str) -> bytes | Path:
    """Return what a FILE stands for: the bytes of standard input for ``-``, else its path.

    Parameters
    ----------
    file
        As it was given; a path that is not there ends the command.
    folder
        What to do about a folder.
    """
    from skillmatch.read.given import is_text
    from skillmatch.read.limits import DEFAULT_LIMITS

    if file == streams.DASH:
        # One byte over the limit tells that it is too large; a longer stream is not read.
        return sys.stdin.buffer.read(DEFAULT_LIMITS.file_bytes + 1)
    if not file.strip():
        fail("the path is empty; give the path of a file", WRONG_USAGE)
    if is_text(file):
        fail(_TEXT_FOR_FILE, WRONG_USAGE)
    path = Path(file)
    if is_folder(path):
        fail(f"{shown(path)} is a folder; {folder}", WRONG_USAGE)
    if not exists(path):
        address = f"{shown(file)} is an address; save the file and give its path"
        missing = f"{shown(path)} does not exist; check the path"
        fail(address if "://" in file else missing, WRONG_USAGE)
    return path


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
    from skillmatch.roles import DEFAULT_ROLES, load_roles
    from skillmatch.taxonomy import load_taxonomy

    skills = load_taxonomy(taxonomy) if taxonomy else None
    named = roles or (() if postings else DEFAULT_ROLES)
    made: list[Role] = []
    for file in postings:
        from skillmatch.posting_role import role_from_posting

        source = document_at(file, folder=ONE_POSTING)
        role = role_from_posting(source, taxonomy=skills)
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
    "ONE_POSTING",
    "SOME_FAILED",
    "WRONG_USAGE",
    "as_of_option",
    "asked_roles",
    "document_at",
    "errors_in_words",
    "fail",
    "posting_option",
    "role_option",
    "taxonomy_option",
]
