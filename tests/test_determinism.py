"""The same every time: repeated calls, and other hash seeds, give the same bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from skillmatch import (
    match_resume,
)

TODAY = date(2026, 11, 1)

RESUMES = Path(__file__).resolve().parent.parent / "examples" / "resumes"


@cache
def matched(name):
    """Match an example resume once, for all tests that look at it."""
    return match_resume(RESUMES / name, as_of=TODAY)


PRINT_HASH = """
import hashlib, sys
from datetime import date
import skillmatch
for path in sys.argv[1:]:
    text = skillmatch.match_resume(path, as_of=date(2026, 11, 1)).to_json()
    print(hashlib.sha256(text.encode()).hexdigest())
"""


def test_repeated_calls_give_the_same_bytes():
    first = match_resume(RESUMES / "it-contractor.pdf", as_of=TODAY)
    assert first == matched("it-contractor.pdf")
    assert first.to_json() == matched("it-contractor.pdf").to_json()


@pytest.mark.parametrize("seed", ["1", "4242"])
@pytest.mark.long("processes")
def test_another_process_with_another_hash_seed_gives_the_same_bytes(seed):
    names = ["it-contractor.pdf", "traps.pdf", "ai-engineer-senior.pdf"]
    found = subprocess.run(
        [sys.executable, "-c", PRINT_HASH, *(RESUMES / name for name in names)],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONHASHSEED": seed},
        timeout=60,
        check=True,
    )
    expected = [hashlib.sha256(matched(name).to_json().encode()).hexdigest() for name in names]
    assert found.stdout.split() == expected
