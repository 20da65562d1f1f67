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
    if len(arguments) == 1 and arguments[0] in _VERSION_OPTIONS:
        print(f"skillmatch, version {__version__}")  # noqa: T201 - importing click takes longer
        return
    from skillmatch.cli import main as run  # noqa: PLC0415

    try:
        run(prog_name="skillmatch")
    except SystemExit as end:
        if arguments[:1] == ["match"]:
            _leave(end.code)
        raise


def _leave(code: object) -> None:
    """End the process at once, if all is written: taking the taxonomy apart takes a tenth of a run.

    Only `match` may, which starts no process and no thread and leaves nothing open.
    """
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return  # a reader that has gone: Python's own end deals with it
    os._exit(code if isinstance(code, int) else 0 if code is None else 1)


if __name__ == "__main__":
    main()
