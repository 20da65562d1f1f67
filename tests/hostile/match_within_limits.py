"""Matches files in processes of their own that may take 512 MB of memory and 10 s of CPU for each.

Every line of standard input asks for one file: ``{"path": ..., "engine": ..., "alone": ...}``. A
line of JSON answers it: how it ended, what was said. A file that is to be alone has a process to
itself, forked from this one, which has imported all that files need; if that process is ended, the
answer is ``null``. The others are matched in this one.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

SECONDS = 10
BYTES = 512_000_000
EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "resumes" / "student.pdf"


def main() -> None:
    """Match the files in turn."""
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    for engine in ("pdfium", "pypdf"):  # imports all that files need: within the limits, too
        match(EXAMPLE, engine)
    gc.collect()
    gc.freeze()  # what is imported is none of what a file leaves to be collected
    for line in sys.stdin:
        asked = json.loads(line)
        answer = in_a_process_of_its_own if asked["alone"] else match
        sys.stdout.write(f"{json.dumps(answer(asked['path'], asked['engine']))}\n")
        sys.stdout.flush()


def in_a_process_of_its_own(path: str, engine: str) -> Any:
    """Return what `match` does; ``None`` if the process was ended before it could say so."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            with open(writing, "w", encoding="utf-8") as pipe:  # noqa: PTH123 - it has no path
                json.dump(match(path, engine), pipe)
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:  # noqa: PTH123 - it has no path
        said = pipe.read()
    os.waitpid(child, 0)
    return json.loads(said) if said else None


def match(path: str | Path, engine: str) -> tuple[str, str]:
    """Return how a file ends, and what is said."""
    grant_seconds()
    from skillmatch import (
        DocumentError,
        match_resume,
        read_resume,
    )

    try:
        document = read_resume(path, pdf_engine=engine)
        result = match_resume(document, as_of=date(2026, 11, 1))
        result.to_json().encode("utf-8")
    except DocumentError as error:
        return type(error).__name__, str(error)
    except BaseException as error:  # noqa: BLE001 - it is somebody else's, which must not be
        return f"other: {type(error).__name__}", ""
    return "result", " ".join(result.warnings)


def grant_seconds() -> None:
    """Let the process take so many more seconds of CPU; then the system ends it."""
    most = int(time.process_time()) + SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (most, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
