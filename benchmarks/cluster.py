"""What matching costs on several engines: the pool of one machine, Dask, Ray Data and Spark.

Run: python benchmarks/cluster.py [FOLDER] [--files 2000]

FOLDER holds PDFs (default: examples/resumes); they are taken again and again, each time with
another comment at their end, until there are enough. Every engine has two workers and is run
twice in processes of its own, over 20 files and over so many more: the first run is its start, the
difference is the work. CPU seconds and memory (proportional set size) are those of the whole tree
of processes, so what other users of the machine do changes them little. Engines that are not
installed are left out.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[1]
FEW = 20
SECONDS_BETWEEN_LOOKS = 0.1
LOOP = (
    "import sys, skillmatch as sm\n"
    "from pathlib import Path\n"
    "for path in Path(sys.argv[1]).iterdir():\n"
    "    try: sm.match_resume(path).to_dict()\n"
    "    except sm.DocumentError: pass\n"
)
BATCH = ["-m", "skillmatch", "batch", "--quiet"]
EXAMPLES = ROOT / "examples" / "cluster"
ENGINES: dict[str, tuple[str, list[str]]] = {
    "a loop over match_resume, nothing isolated": ("skillmatch", ["-c", LOOP]),
    "skillmatch batch": ("skillmatch", [*BATCH, "--jobs", "2", "--out"]),
    "skillmatch batch --engine dask": (
        "distributed",
        [*BATCH, "--engine", "dask", "--jobs", "2", "--out"],
    ),
    "match_to_parquet (Dask)": ("distributed", [str(EXAMPLES / "with_dask.py")]),
    "Ray Data": ("ray", [str(EXAMPLES / "with_ray.py")]),
    "Spark": ("pyspark", [str(EXAMPLES / "with_spark.py")]),
}


@dataclass
class Cost:
    """What a run took."""

    seconds: float
    cpu: float
    memory: float


def main() -> None:
    """Measure every engine that is installed and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "examples" / "resumes")
    parser.add_argument("--files", type=int, default=2_000)
    asked = parser.parse_args()
    print(f"{platform.machine()}, {psutil.cpu_count()} cores, Python {platform.python_version()}; ")
    print(f"{asked.files:,} files; load of the machine before: {psutil.getloadavg()[0]:.1f}\n")
    print("| engine | start s | work s | work, CPU s | ms of CPU a file | start, CPU s | peak MB |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as scratch:
        few, many = Path(scratch, "few"), Path(scratch, "many")
        copy(asked.folder, few, FEW)
        copy(asked.folder, many, FEW + asked.files)
        for name, (package, arguments) in ENGINES.items():
            if find_spec(package) is None:
                print(f"| {name} | not installed |", flush=True)
                continue
            start = run(arguments, few, Path(scratch, f"few {name}"))
            whole = run(arguments, many, Path(scratch, f"many {name}"))
            work, cpu = whole.seconds - start.seconds, whole.cpu - start.cpu
            print(
                f"| {name} | {start.seconds:.1f} | {work:.1f} | {cpu:.1f} "
                f"| {1000 * cpu / asked.files:.1f} | {start.cpu:.1f} | {whole.memory:.0f} |",
                flush=True,
            )


def copy(folder: Path, target: Path, count: int) -> None:
    """Fill a folder with so many different files."""
    target.mkdir()
    found = [path.read_bytes() for path in sorted(folder.glob("*.pdf"))]
    for number, data in enumerate(islice(cycle(found), count)):
        (target / f"{number:06}.pdf").write_bytes(data + b"\n%% %d\n" % number)


def run(arguments: list[str], folder: Path, out: Path) -> Cost:
    """Run a command over a folder and watch the tree of its processes."""
    places = [str(folder), str(out)]
    if "--out" in arguments:
        places.reverse()
    began = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603 - a command of ours
        [sys.executable, "-W", "ignore", *arguments, *places],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    spent: dict[tuple[int, float], float] = {}
    peak = looked = 0.0
    while process.poll() is None:
        tree = tree_of(process.pid)
        for one in tree:
            note_time(one, spent)
        if time.perf_counter() - looked > 10 * SECONDS_BETWEEN_LOOKS:
            peak, looked = max(peak, sum(map(memory_of, tree))), time.perf_counter()
        time.sleep(SECONDS_BETWEEN_LOOKS)
    seconds = time.perf_counter() - began
    if process.returncode not in {0, 3}:  # 3: some files could not be read
        message = f"{arguments} ended with {process.returncode}"
        raise SystemExit(message)
    return Cost(seconds, sum(spent.values()), peak / 1e6)


def tree_of(pid: int) -> list[psutil.Process]:
    """Return a process and all below it."""
    try:
        top = psutil.Process(pid)
        return [top, *top.children(recursive=True)]
    except psutil.Error:
        return []


def note_time(process: psutil.Process, spent: dict[tuple[int, float], float]) -> None:
    """Note the CPU seconds a process has taken so far."""
    try:
        times = process.cpu_times()
    except psutil.Error:
        return
    spent[process.pid, process.create_time()] = times.user + times.system


def memory_of(process: psutil.Process) -> float:
    """Return the bytes a process holds, with its share of what it shares."""
    try:
        return float(process.memory_full_info().pss)
    except (psutil.Error, AttributeError):
        return 0.0


if __name__ == "__main__":
    main()
