"""Where the command starts: its version without importing anything, all else by `skillmatch.cli`.

``python -m skillmatch`` and the installed command ``skillmatch`` both run this. Scripts that ask
for the version only, to see whether the command is there, wait for hardly more than Python.
"""

from __future__ import annotations

import sys

from skillmatch._version import __version__

VERSION_OPTIONS = ("--version", "-V")


def main() -> None:
    """Run the command on the arguments of this process."""
    if len(sys.argv) == 2 and sys.argv[1] in VERSION_OPTIONS:  # noqa: PLR2004 - name and option
        print(f"skillmatch, version {__version__}")  # noqa: T201 - click would take longer than Python itself
        return
    from skillmatch.cli import main as run  # noqa: PLC0415 - imports click

    run(prog_name="skillmatch")


if __name__ == "__main__":
    main()
