"""The command ``skillmatch completion``: what makes a shell complete the other commands."""

from __future__ import annotations

import click

from skillmatch.command.options import FINE, errors_in_words
from skillmatch.command.streams import print_data

SHELLS = ("bash", "zsh", "fish", "powershell")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS), metavar="SHELL")
@click.pass_context
@errors_in_words
def completion(context: click.Context, shell: str) -> int:
    """Print the script that completes commands in a shell.

    SHELL is bash, zsh, fish or powershell. Commands, options, files, the ids of roles and those of
    skills are completed from the next shell on.

    \b
    Examples:
      echo 'eval "$(skillmatch completion bash)"' >> ~/.bashrc
      echo 'eval "$(skillmatch completion zsh)"' >> ~/.zshrc    # below compinit
      skillmatch completion fish > ~/.config/fish/completions/skillmatch.fish
      skillmatch completion powershell >> $PROFILE
    """
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is None:  # pragma: no cover - click has all of SHELLS
        message = f"no completion for {shell}"
        raise click.UsageError(message)
    root = context.find_root()
    script = kind(root.command, {}, "skillmatch", "_SKILLMATCH_COMPLETE").source()
    print_data(script)
    return FINE


__all__ = ["completion"]
