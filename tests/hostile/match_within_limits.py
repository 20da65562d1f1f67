"""Matches files in a process of its own that may take 10 s of CPU and 512 MB of memory.

Prints one line of JSON for each: its name, how it ended, the message, the seconds it took.
"""

from __future__ import annotations

import resource
import sys
import time
from datetime import date

SECONDS = 10
BYTES = 512_000_000


def main(paths: list[str]) -> None:
    """Match the files in turn."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    from skillmatch import DocumentError, match_resume  # noqa: PLC0415 - within the limits, too

    for path in paths:
        began = time.process_time()
        try:
            result = match_resume(path, as_of=date(2026, 11, 1))
        except DocumentError as error:
            _ended, _said = type(error).__name__, str(error)
        else:
            result.to_json().encode("utf-8")
            _ended, _said = "result", " ".join(result.warnings)
        time.process_time() - began


if __name__ == "__main__":
    main(sys.argv[1:])
