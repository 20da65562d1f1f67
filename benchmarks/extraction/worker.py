"""A process of one extractor: makes it ready, runs rounds when told, says what it claims.

Run by processes.py with the extractor's name. The first line of standard input says what to run it
on; it answers that and each line behind it with a line of JSON. What a peer prints goes to standard
error.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import IO, Any

from extraction.extractors import EXTRACTORS, Extractor


def main() -> None:
    """Answer until standard input ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    task = json.loads(sys.stdin.readline())
    serve(EXTRACTORS[sys.argv[1]], Path(task["names"]), task["inputs"], (sys.stdin, answers))


def serve(
    extractor: Extractor, names: Path, inputs: Sequence[str], talk: tuple[IO[str], IO[str]]
) -> None:
    """Make an extractor ready, say what that took, then do what each line asks."""
    questions, answers = talk
    given = inputs
    if extractor.given == "text":
        given = [Path(path).read_bytes().decode() for path in inputs]

    def say(answer: object) -> None:
        answers.write(json.dumps(answer) + "\n")
        answers.flush()

    bare, began = peak_megabytes(), time.process_time()
    try:
        extract = extractor.make(names)
    except Exception as error:  # noqa: BLE001 - a peer may fail in any way: it becomes its row
        say({"failed": told(error)})
        return
    first = attempt(extract, given[0])
    say({"start": time.process_time() - began, "version": version_of(extractor.package), **first})
    for question in questions:
        if question.strip() == "round":
            say([seconds(extract, one) for one in given])
        else:
            outcomes = [outcome(extract, extractor.claims, one) for one in given]
            say({"outcomes": outcomes, "megabytes": peak_megabytes() - bare})


def attempt(extract: Callable[[str], Any], one: str) -> dict[str, str]:
    """Run an extractor once; return why it failed, if it did."""
    try:
        extract(one)
    except Exception as error:  # noqa: BLE001 - as above
        return {"first": told(error)}
    return {}


def seconds(extract: Callable[[str], Any], one: str) -> float:
    """Return the seconds of the processor that one resume takes."""
    began = time.process_time()
    attempt(extract, one)
    return time.process_time() - began


def outcome(extract: Callable[[str], Any], claims: Callable[[Any], Any], one: str) -> Any:
    """Return what an extractor claims of one resume, or why it failed on it."""
    try:
        return [asdict(claim) for claim in claims(extract(one))]
    except Exception as error:  # noqa: BLE001 - as above
        return told(error)


def told(error: Exception) -> str:
    """Return an error in one line, without the places of this machine."""
    line = " ".join(f"{type(error).__name__}: {error}".split())
    return re.sub(r"(?:/[^\s/]+)+/(?=[^\s/])", "", line)[:160]


def version_of(package: str) -> str:
    """Return which version of a distribution is installed, or nothing where it is a checkout."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def peak_megabytes() -> float:
    """Return the most memory this process has held.

    Linux counts what a process held as it was forked from its parent in ``ru_maxrss``, so its own
    high-water mark is read where there is one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\s+(\d+)", status.read_text(encoding="ascii"))[1]) / 1000
    import resource  # noqa: PLC0415 - Windows has none

    unit = 1e6 if sys.platform == "darwin" else 1000  # bytes there, kilobytes elsewhere
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


if __name__ == "__main__":
    main()
