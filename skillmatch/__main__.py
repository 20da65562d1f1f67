"""Where the command starts: its version without importing anything, all else by `skillmatch.cli`.

``python -m skillmatch`` and the installed command ``skillmatch`` both run this. Scripts that ask
for the version only, to see whether the command is there, wait for hardly more than Python.
"""

from __future__ import annotations

import os
import sys

from skillmatch._version import __version__

_VERSION_OPTIONS = ("--version", "-V")


def main() -> None:
    """Run the command on the arguments of this process."""
    arguments = sys.argv[1:]
    if _is_version(arguments) and _version_is_told():
        return
    from skillmatch.command import streams  # noqa: PLC0415 - the version does without

    streams.set_up()
    try:
        code = _run(arguments)
        streams.flush()
    except OSError as error:
        code = streams.failed(error)
    if arguments[:1] == ["match"]:
        # Taking the taxonomy apart takes a tenth of a run. Only `match` may leave without, which
        # starts no process and no thread and leaves nothing open.
        os._exit(code)
    sys.exit(code)


def _is_version(arguments: list[str]) -> bool:
    return len(arguments) == 1 and arguments[0] in _VERSION_OPTIONS


def _version_is_told() -> bool:
    """Print the version; say whether standard output is open and has taken it."""
    if sys.stdout is None:
        return False
    try:
        _print_version()
    except OSError:
        return False  # which is told as all commands tell it
    return True


def _print_version() -> None:
    print(f"skillmatch, version {__version__}", flush=True)  # noqa: T201 - click takes longer


def _run(arguments: list[str]) -> int:
    """Return the exit code."""
    if _is_version(arguments):
        _print_version()
        return 0
    from skillmatch.cli import main as run  # noqa: PLC0415 - the version is told without it

    try:
        run(prog_name="skillmatch")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


if __name__ == "__main__":
    main()
