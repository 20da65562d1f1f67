"""Memory: a batch of a hundred times as many files takes hardly more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("resource", reason="memory is measured on POSIX systems")
RUN = Path(__file__).with_name("match_many.py")


def most_memory(count, *options):
    """Return the most memory that a batch of so many files took."""
    done = subprocess.run(
        [sys.executable, RUN, str(count), *options], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


@pytest.mark.long("thousands of files, for what each of them leaves behind")
def test_ten_times_as_many_files_take_hardly_more_memory():
    assert most_memory(3_000) <= 1.04 * most_memory(300)


@pytest.mark.slow
def test_a_hundred_times_as_many_files_take_hardly_more_memory():
    assert most_memory(100_000) <= 1.2 * most_memory(1_000)


@pytest.mark.slow
def test_a_hundred_times_as_many_files_take_hardly_more_memory_with_workers():
    assert most_memory(100_000, "--workers") <= 1.2 * most_memory(1_000, "--workers")
