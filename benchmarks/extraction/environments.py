"""Virtual environments for peers, one each, as what they need contradicts what others need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).parent / "requirements"
_DONE = "installed.txt"


class NotInstalledError(Exception):
    """A peer could not be installed; the message says why, in a line."""


def python_of(environment: str, folder: Path) -> str:
    """Return the Python of a peer's environment in a folder, made when it is not there.

    This installs from the package index that pip is set up for.
    """
    wanted = (REQUIREMENTS / f"{environment}.txt").read_text(encoding="utf-8")
    place = folder.resolve() / environment
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    done = place / _DONE
    if done.exists() and done.read_text(encoding="utf-8") == wanted:
        return str(python)
    print(f"installing {environment} in {place}", file=sys.stderr)
    _run(sys.executable, "-m", "venv", "--clear", str(place))
    requirements = str(REQUIREMENTS / f"{environment}.txt")
    _run(str(python), "-m", "pip", "install", "--quiet", "-r", requirements)
    done.write_text(wanted, encoding="utf-8")
    return str(python)


def _run(*command: str) -> None:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - a command of ours
    if ended.returncode:
        lines = [line for line in ended.stderr.splitlines() if line.startswith("ERROR")]
        raise NotInstalledError((lines or ended.stderr.splitlines() or ["no reason given"])[-1])
