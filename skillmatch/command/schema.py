"""The command ``skillmatch schema``: JSON Schemas of what is printed, written and read."""

from __future__ import annotations

import json

import click

from skillmatch.command.options import FINE, errors_in_words
from skillmatch.command.streams import print_data
from skillmatch.contracts import SCHEMAS, json_schema


@click.command()
@click.argument("name", required=False, metavar="[NAME]", type=click.Choice(tuple(SCHEMAS)))
@errors_in_words
def schema(name: str | None) -> int:
    """Print the JSON Schema of an output or of a file.

    Without NAME, the schemas there are. Each needs no other, and an editor completes and checks
    role and taxonomy files by theirs.

    \b
    Examples:
      skillmatch schema
      skillmatch schema result > result.schema.json
      skillmatch schema role-file > role-file.schema.json
    """
    if name is None:
        for each, what in SCHEMAS.items():
            click.echo(f"{each:<14} {what}")
        return FINE
    print_data(f"{json.dumps(json_schema(name), indent=2, ensure_ascii=False)}\n")
    return FINE


__all__ = ["schema"]
