"""Matches files in a process of its own that may take 512 MB of memory and 10 s of CPU for each.

The first argument is the PDF engine that reads them. Writes one line of JSON for each: its path,
how it ended, what was said, the seconds it took.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from datetime import date

SECONDS = 10
BYTES = 512_000_000


def main(engine: str, paths: list[str]) -> None:
    """Match the files in turn."""
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    grant_seconds()
    from skillmatch import (  # noqa: PLC0415 - within the limits, too
        DocumentError,
        match_resume,
        read_resume,
    )

    for path in paths:
        began = time.process_time()
        grant_seconds()
        try:
            document = read_resume(path, pdf_engine=engine)
            result = match_resume(document, as_of=date(2026, 11, 1))
            result.to_json().encode("utf-8")
            ended, said = "result", " ".join(result.warnings)
        except DocumentError as error:
            ended, said = type(error).__name__, str(error)
        except BaseException as error:  # noqa: BLE001 - it is somebody else's, which must not be
            ended, said = f"other: {type(error).__name__}", ""
        line = json.dumps([path, ended, said, time.process_time() - began])
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


def grant_seconds() -> None:
    """Let the process take so many more seconds of CPU; then the system ends it."""
    most = int(time.process_time()) + SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (most, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
