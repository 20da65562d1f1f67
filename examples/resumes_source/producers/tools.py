"""Helpers shared by the producers: running programs, finding fonts, fixing time stamps."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

SOURCE_DATE_EPOCH = 1_793_491_200  # 1 November 2026, 00:00 UTC
PDF_DATE = b"20261101000000"


class MissingToolError(RuntimeError):
    """A program or font that a producer needs is not installed."""


def find_program(names: tuple[str, ...], package: str) -> str:
    """Return the path of the first installed program, or say which package has it."""
    for name in names:
        path = shutil.which(name)
        if path:
            return path
    raise MissingToolError(f"{' or '.join(names)} not found; install the package {package}")


def run(command: list[str], cwd: Path) -> None:
    """Run a program with a fixed date; on failure raise an error with the end of its output."""
    env = dict(
        os.environ,
        SOURCE_DATE_EPOCH=str(SOURCE_DATE_EPOCH),
        FORCE_SOURCE_DATE="1",
        TZ="UTC",
        LC_ALL="C.UTF-8",
    )
    done = subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        tail = (done.stdout + done.stderr)[-2000:]
        raise RuntimeError(f"{command[0]} failed with code {done.returncode}:\n{tail}")


def font_file(family: str, style: str = "Regular") -> Path:
    """Return the file of an installed TrueType font; a substitute is not accepted."""
    fc_match = find_program(("fc-match",), "fontconfig")
    answer = subprocess.run(
        [fc_match, "-f", "%{family}|%{file}", f"{family}:style={style}"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found, _, path = answer.partition("|")
    if family not in found.split(","):
        raise MissingToolError(f"font {family} not found; see README.md for its package")
    return Path(path)


def fix_dates(pdf: Path) -> None:
    """Overwrite time stamps and file identifiers in a PDF, keeping every byte offset."""
    data = pdf.read_bytes()
    data = re.sub(
        rb"(/(?:CreationDate|ModDate) ?\(D:)\d{14}",
        lambda match: match.group(1) + PDF_DATE,
        data,
    )
    data = re.sub(
        rb"<[0-9A-Fa-f]{32}>(?=\s*(?:<[0-9A-Fa-f]{32}>\s*)?\])",
        lambda match: b"<" + b"0" * (len(match.group(0)) - 2) + b">",
        data,
    )
    data = re.sub(rb"(/DocChecksum /)[0-9A-F]{32}", lambda match: match.group(1) + b"0" * 32, data)
    pdf.write_bytes(data)
