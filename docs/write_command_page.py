"""Write the part of docs/command.md that tells of every command, from the commands themselves.

Run: python docs/write_command_page.py

What stands above the mark is written by hand and kept. A test says when this has to be run again.
"""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from skillmatch.cli import main as skillmatch
from skillmatch.command.options import CONTEXT
from skillmatch.command.variables import long_name, variables_of

PAGE = Path(__file__).with_name("command.md")
_NOT_RUN = "<!-- not run: these are lines of the help, about files of the reader's own -->"
MARK = "<!-- Below: written by docs/write_command_page.py. -->\n"


def main() -> None:
    """Write the page anew."""
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


def page(before: str) -> str:
    """Return the page with its written part replaced."""
    by_hand, mark, _ = before.partition(MARK)
    if not mark:
        message = f"{PAGE.name} has lost the line {MARK.strip()!r}"
        raise SystemExit(message)
    told = "\n".join(_told(path, command) for path, command in commands(skillmatch, "skillmatch"))
    return f"{by_hand}{MARK}\n{told}"


def commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """Yield a command and all under it, each with how it is called."""
    yield path, command
    if isinstance(command, click.Group):
        for name in sorted(command.commands):
            yield from commands(command.commands[name], f"{path} {name}")


def _told(path: str, command: click.Command) -> str:
    text = inspect.cleandoc(command.help or "")
    said, _, below = text.partition("\b\nExamples:\n")
    examples, _, more = below.partition("\n\n")
    said = f"{said.strip()}\n\n{more}".strip()
    root = click.Context(skillmatch, **CONTEXT)
    context = click.Context(command, info_name=path, parent=root)
    usage = " ".join(command.collect_usage_pieces(context))
    parts = [f"### `{path}`\n", f"{said}\n", f"`{path} {usage}`\n"]
    if examples:
        parts.append(f"{_NOT_RUN}\n```sh\n{textwrap.dedent(examples)}\n```\n")
    options = [option for option in command.params if isinstance(option, click.Option)]
    if options:
        parts.append("| option | what it is | variable |\n|---|---|---|")
        parts.append("\n".join(_row(option, context) for option in options) + "\n")
    return "\n".join(parts)


def _row(option: click.Option, context: click.Context) -> str:
    named = ", ".join(f"`{name}`" for name in sorted(option.opts, key=len))
    metavar = option.make_metavar(context)
    if isinstance(option.type, click.Choice):
        metavar = metavar.strip("[]").replace("|", "/")  # a bar would end the cell
    value = "" if option.is_flag else f" `{metavar}`"
    about = [option.help or ""]
    if option.required:
        about.append("Required.")
    extra = option.get_help_extra(context)
    if "default" in extra:
        about.append(f"[{extra['default']}]")
    variables = variables_of(option)
    names = ", ".join(f"`{name}`" for name in variables) if long_name(option) else ""
    return f"| {named}{value} | {' '.join(about)} | {names} |"


if __name__ == "__main__":
    main()
