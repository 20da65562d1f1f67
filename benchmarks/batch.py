"""What a batch costs beyond its bare work, how it scales, and who else survives a killed worker.

Run: python benchmarks/batch.py [FOLDER] [--files 600] [--growth 100,1000,10000]

FOLDER holds resumes (default: examples/resumes); they are copied, each with a few bytes of its own,
until there are enough. The floor is pdfium's text extraction of the same files; the bare work is
reading, matching and packing each in one process. Peers (``pip install -r benchmarks/peers.txt``)
are given the same function. Seconds by the clock mean little on a machine that does other work, so
the seconds of the processor, of all processes together, stand beside them.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import platform
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pypdf
import pypdfium2

import skillmatch as sm
from skillmatch.batch.job import Job
from skillmatch.batch.match_file import FileMatcher
from skillmatch.batch.messages import Request
from skillmatch.batch.pool import match_all
from skillmatch.roles import DEFAULT_ROLES, load_roles

DAY = date(2026, 11, 1)
KILLED = "killed"


def main() -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).parents[1] / "examples" / "resumes"
    parser.add_argument("folder", nargs="?", type=Path, default=default)
    parser.add_argument("--files", type=int, default=600)
    parser.add_argument("--growth", default="100,1000,10000")
    options = parser.parse_args()
    print(f"{platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} cores\n")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "resumes")
        files = copies(options.folder, folder, options.files)
        floors(files)
        peers(files)
        growth(options.folder, Path(place), [int(n) for n in options.growth.split(",")])
    survival()


# What is measured.


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, and of the processor in all processes."""

    clock: float
    processor: float


def cost(work: Callable[[], object]) -> Cost:
    """Return what work costs, with that of the processes it starts and ends."""
    before, begun = processor_seconds(), time.perf_counter()
    work()
    return Cost(time.perf_counter() - begun, processor_seconds() - before)


def processor_seconds() -> float:
    """Return the seconds of the processor that this process and its ended children took."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def copies(source: Path, folder: Path, count: int) -> list[Path]:
    """Write so many files, each with bytes of its own, so that none is a duplicate."""
    folder.mkdir(parents=True)
    originals = [path for path in sorted(source.rglob("*.pdf")) if path.is_file()]
    made = []
    for number in range(count):
        original = originals[number % len(originals)]
        path = folder / f"{number:06}-{original.name}"
        path.write_bytes(original.read_bytes() + f"\n%% {number}".encode())
        made.append(path)
    return made


def job() -> Job:
    """Return what is asked of every file."""
    return Job(load_roles(DEFAULT_ROLES), None, DAY)


_matchers: dict[str, FileMatcher] = {}


def match(path: Path) -> int:
    """Match one file in this process: the bare work, for every peer the same."""
    if path.name == KILLED:
        os.kill(os.getpid(), signal.SIGKILL)
    if "one" not in _matchers:
        _matchers["one"] = FileMatcher(job(), sm.load_taxonomy())
    answer = _matchers["one"].match(Request(path.name, str(path), compact=True), lambda _: None)
    return len(answer.packed)


def bare(files: Sequence[Path]) -> object:
    """Match all in this process."""
    return [match(path) for path in files]


def ours(files: Sequence[Path], workers: int) -> object:
    """Match all as a batch does."""
    requests = (Request(path.name, str(path), compact=True) for path in files)
    return [answer for _, answer in match_all(requests, job(), workers)]


def executor(files: Sequence[Path], workers: int) -> object:
    """Match all with the standard library's pool, forked."""
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("fork")) as pool:
        return list(pool.map(match, files))


def pebble(files: Sequence[Path], workers: int) -> object:
    """Match all with Pebble, one task a file, so that each has its own limit of time."""
    from pebble import ProcessPool  # noqa: PLC0415 - who measures others need not have it

    with ProcessPool(workers, context=multiprocessing.get_context("fork")) as pool:
        futures = [pool.schedule(match, (path,), timeout=60) for path in files]
        return [result_of(future) for future in futures]


def result_of(future: object) -> object:
    """Return a result, or nothing for a task that was lost."""
    with suppress(Exception):
        return future.result()
    return None


def joblib(files: Sequence[Path], workers: int) -> object:
    """Match all with joblib's processes."""
    from joblib import Parallel, delayed  # noqa: PLC0415 - who measures others need not have it

    return Parallel(workers)(delayed(match)(path) for path in files)


PEERS: dict[str, Callable[[Sequence[Path], int], object]] = {
    "skillmatch": ours,
    "ProcessPoolExecutor": executor,
    "Pebble, a task a file": pebble,
    "joblib": joblib,
}


# The tables.


def floors(files: Sequence[Path]) -> None:
    """Print how many files a second one core gets through, beside reading alone."""
    print("| on one core, in one process | files a second | times the floor |")
    print("|---|---|---|")
    match(files[0])
    floor = cost(lambda: [pdfium_alone(path) for path in files]).processor
    rows = {
        "pdfium's text alone (the floor)": floor,
        "pypdf's text alone": cost(lambda: [pypdf_alone(path) for path in files]).processor,
        "skillmatch: read, match, pack": cost(lambda: bare(files)).processor,
    }
    for name, seconds in rows.items():
        print(f"| {name} | {len(files) / seconds:.0f} | {seconds / floor:.1f} |")
    print()


def pdfium_alone(path: Path) -> object:
    """Return the text of every page as pdfium gives it."""
    with suppress(pypdfium2.PdfiumError), pypdfium2.PdfDocument(path.read_bytes()) as document:
        return [page.get_textpage().get_text_range() for page in document]
    return None


def pypdf_alone(path: Path) -> object:
    """Return the text of every page as pypdf gives it."""
    with suppress(Exception):
        return [page.extract_text() for page in pypdf.PdfReader(BytesIO(path.read_bytes())).pages]
    return None


def peers(files: Sequence[Path]) -> None:
    """Print what every pool adds to the bare work on one core, and what two cores make of it."""
    few = files[:2]
    work = cost(lambda: bare(files))
    print(f"bare work: {work.clock:.1f} s by the clock, {work.processor:.1f} s of the processor\n")
    print("| pool | start, s | one worker, beyond the bare work | two workers, times as fast |")
    print("|---|---|---|---|")
    for name, pool in PEERS.items():
        try:
            start = cost(partial(pool, few, 1)).clock
            one, two = (cost(partial(pool, files, workers)) for workers in (1, 2))
        except ImportError:
            print(f"| {name} | not installed | | |")
            continue
        more = (one.clock - start - work.clock) / work.clock
        faster = (one.clock - start) / max(1e-9, two.clock - start)
        used = f"{one.processor:.1f} and {two.processor:.1f} s of the processor"
        print(f"| {name} | {start:.1f} | {more:+.0%} ({used}) | {faster:.2f} |")
    print()


def growth(source: Path, place: Path, counts: Sequence[int]) -> None:
    """Print what a file costs as the folder grows, and what the parent holds."""
    print("| files | seconds | milliseconds a file | most memory of the parent, MB | going on, s |")
    print("|---|---|---|---|---|")
    for count in counts:
        folder = place / f"growth-{count}"
        copies(source, folder, count)
        out = place / f"out-{count}"
        seconds, peak = in_a_process(folder, out)
        again, _ = in_a_process(folder, out)
        each = 1000 * seconds / count
        print(f"| {count:,} | {seconds:.1f} | {each:.1f} | {peak:.0f} | {again:.1f} |")
    print()


def in_a_process(folder: Path, out: Path) -> tuple[float, float]:
    """Rank a folder in a process of its own; return its seconds and its peak in megabytes."""
    receiver, sender = multiprocessing.get_context("spawn").Pipe(duplex=False)
    child = multiprocessing.get_context("spawn").Process(target=_rank, args=(folder, out, sender))
    child.start()
    measured: tuple[float, float] = receiver.recv()
    child.join()
    return measured


def _rank(folder: Path, out: Path, sender: object) -> None:
    begun = time.perf_counter()
    sm.rank_folder(folder, out, as_of=DAY)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    sender.send((time.perf_counter() - begun, peak))


def survival() -> None:
    """Print of how many files there is an answer when one of a hundred kills its worker."""
    print("| pool | answers for 99 files when the hundredth kills its worker |")
    print("|---|---|")
    with tempfile.TemporaryDirectory() as place:
        files = [Path(place, f"{number:03}.txt") for number in range(100)]
        for path in files:
            path.write_text("Skills: Python, PyTorch", encoding="utf-8")
        files[10] = Path(place, KILLED)
        for name, pool in PEERS.items():
            if pool is ours:
                continue
            print(f"| {name} | {sum(1 for _ in answers(pool, files))} |")
        # A worker imports this file by its name; as a script it has another.
        job_that_dies = Job(
            load_roles(DEFAULT_ROLES), None, DAY, read=import_module("batch").read_or_die
        )
        requests = (Request(path.name, b"Python" + path.name.encode()) for path in files)
        told = [answer.summary.scored for _, answer in match_all(requests, job_that_dies, 2)]
        print(f"| skillmatch | {sum(told)} |")


def answers(
    pool: Callable[[Sequence[Path], int], object], files: Sequence[Path]
) -> Iterator[object]:
    """Give the answers that a pool gives, until it breaks."""
    with suppress(Exception):
        yield from (one for one in pool(files, 2) if one is not None)


def read_or_die(data: bytes, *, name: str) -> sm.Document:
    """Read, or kill the process."""
    if data.endswith(KILLED.encode()):
        os.kill(os.getpid(), signal.SIGKILL)
    return sm.read_resume(data, name=name)


if __name__ == "__main__":
    sys.exit(main())
