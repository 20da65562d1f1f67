"""Which processes there are below one: what tests count to see that none is left behind."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path


def below(number: int | None = None) -> set[int]:
    """Return the processes that live below one, this one if none is given; on Linux."""
    parents: dict[int, int] = {}
    if sys.platform != "linux":
        return set()
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
            except OSError:  # it has just ended
                continue
            if state != "Z":
                parents[int(folder.name)] = int(parent)
    found = {number or os.getpid()}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {number or os.getpid()}


def are_gone(numbers: set[int]) -> bool:
    """Say whether processes end, if need be after a while."""
    for _ in range(600):
        if not any(
            Path(f"/proc/{number}").exists() and not _is_zombie(number) for number in numbers
        ):
            return True
        time.sleep(0.05)
    return False


def _is_zombie(number: int) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True
