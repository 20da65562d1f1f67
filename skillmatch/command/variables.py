"""Environment variables: one for every option, named after the command and the option.

``SKILLMATCH_BATCH_MIN_FIT=40`` is ``skillmatch batch --min-fit 40``. What means the same in every
command has a common name too: ``SKILLMATCH_TAXONOMY``. The command line goes before the own name,
and that before the common one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import click
from click.core import ParameterSource

PREFIX = "SKILLMATCH"


class VariableNamingGroup(click.Group):
    """A group whose errors name the environment variable that a bad value comes from."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except click.BadParameter as error:
            raise name_variable(error) from None


def name_variables(group: click.Group, prefix: str = PREFIX) -> None:
    """Give every option of all commands its variable, and their help a line about it."""
    for name, command in group.commands.items():
        own = f"{prefix}_{_upper(name)}"
        if isinstance(command, click.Group):
            name_variables(command, own)
        options = [option for option in command.params if isinstance(option, click.Option)]
        for option in options:
            variable = f"{own}_{_upper(long_name(option).removeprefix('--'))}"
            common = [other for other in variables_of(option) if other != variable]
            option.envvar = [variable, *common]
        if options and command.epilog is None:
            first = options[0]
            command.epilog = (
                f"Options can be set in the environment: {variables_of(first)[0]} is "
                f"{long_name(first)}, and so on."
            )


def variables_of(option: click.Option) -> list[str]:
    """Return the variables of an option; the first that is set counts."""
    found = option.envvar
    return [found] if isinstance(found, str) else list(found or ())


def long_name(option: click.Option) -> str:
    """Return the name of an option with two dashes."""
    return max(option.opts, key=len)


def name_variable(error: click.BadParameter) -> click.BadParameter:
    """Have the error of a value from the environment name the variable instead of the option."""
    if error.ctx is not None and isinstance(error.param, click.Option):
        variable = _set_by(error.ctx, error.param)
        if variable:
            error.param_hint = f"the environment variable {variable}"
    return error


def set_in_environment() -> Iterator[str]:
    """Yield what the running command takes from the environment, as "--jobs by SKILLMATCH_...".

    An error about a value that nobody typed would be a riddle otherwise.
    """
    context = click.get_current_context(silent=True)
    for option in context.command.params if context else ():
        if context and isinstance(option, click.Option):
            variable = _set_by(context, option)
            if variable:
                yield f"{long_name(option)} by {variable}"


def _set_by(context: click.Context, option: click.Option) -> str:
    """Return the variable that an option has its value from, or ``""``."""
    if context.get_parameter_source(option.name or "") is not ParameterSource.ENVIRONMENT:
        return ""
    return next((name for name in variables_of(option) if os.environ.get(name)), "")


def _upper(name: str) -> str:
    return name.upper().replace("-", "_")


__all__ = [
    "PREFIX",
    "VariableNamingGroup",
    "long_name",
    "name_variable",
    "name_variables",
    "set_in_environment",
    "variables_of",
]
