"""How long the command takes from nothing, beside Python alone and beside importing scikit-learn.

Run: python benchmarks/cold_start.py [PDF] [--rounds 20]

PDF has one page (default: examples/resumes/student.pdf). Every round starts each process once, in
turn, so that other work of the machine falls on all of them. Given is the median time of whole
processes; the ratios are the goals, and the exit code is 1 when one is missed.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

PYTHON = sys.executable
ROOT = Path(__file__).resolve().parents[1]
IMPORT_GOAL = 0.1  # seconds, beyond Python itself
UNWANTED = ("click", "pydantic", "sklearn")
FLOOR = "python -c pass"
SCRIPT = "from sklearn.feature_extraction.text import TfidfVectorizer"


@dataclass(frozen=True)
class Goal:
    """A process that may take so many times as long as another."""

    process: str
    most: float
    times: str


GOALS = (
    Goal("skillmatch --version", 2.0, FLOOR),
    Goal("python -m skillmatch --version", 2.0, FLOOR),
    Goal("skillmatch match PDF", 1.0, SCRIPT),
)


def main() -> int:
    """Measure, print one table, and say whether every goal is met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default = ROOT / "examples" / "resumes" / "student.pdf"
    parser.add_argument("pdf", nargs="?", type=Path, default=default, metavar="PDF")
    parser.add_argument("--rounds", type=int, default=20)
    given = parser.parse_args()
    times = measured(processes(given.pdf), given.rounds)
    version = f"{platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    print(f"{version}; median of {given.rounds} rounds in which the processes take turns\n")
    print("| process | milliseconds | times as long as | goal |")
    print("|---|---|---|---|")
    goals = {goal.process: goal for goal in GOALS}
    missed = 0
    for process, took in times.items():
        print(f"| `{process}` | {1000 * took:.0f} | ", end="")
        goal = goals.get(process)
        if goal is None:
            print(" | |")
            continue
        ratio = took / times[goal.times]
        missed += ratio > goal.most
        end = ": missed" if ratio > goal.most else ""
        print(f"{ratio:.2f} `{goal.times}` | at most {goal.most:g}{end} |")
    return 1 if missed + told_of_import(times) else 0


def processes(pdf: Path) -> dict[str, list[str]]:
    """Return what is started, by what it is called."""
    script = installed_command()
    return {
        FLOOR: [PYTHON, "-c", "pass"],
        "import skillmatch": [PYTHON, "-c", "import skillmatch"],
        "skillmatch --version": [*script, "--version"],
        "python -m skillmatch --version": [PYTHON, "-m", "skillmatch", "--version"],
        "skillmatch --help": [*script, "--help"],
        "skillmatch match PDF": [*script, "match", str(pdf)],
        SCRIPT: [PYTHON, "-c", SCRIPT],
    }


def installed_command() -> list[str]:
    """Return the script that pip made for this Python."""
    found = shutil.which("skillmatch", path=str(Path(PYTHON).parent))
    if found is None:
        sys.exit("no command skillmatch beside this Python; pip install . first")
    return [found]


def measured(commands: dict[str, list[str]], rounds: int) -> dict[str, float]:
    """Return the median seconds of each process, after one start that counts for nothing."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            began = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)  # noqa: S603 - ours
            if number:
                times[name].append(time.perf_counter() - began)
    return {name: statistics.median(each) for name, each in times.items()}


def told_of_import(times: dict[str, float]) -> int:
    """Print what ``import skillmatch`` takes beyond Python and imports; return the goals missed."""
    took = times["import skillmatch"] - times[FLOOR]
    code = f"import sys, skillmatch; print(*({set(UNWANTED)!r} & sys.modules.keys()))"
    done = subprocess.run([PYTHON, "-c", code], capture_output=True, check=True, text=True)  # noqa: S603 - a command of ours
    imported = done.stdout.split()
    print(f"\n`import skillmatch` takes {1000 * took:.0f} ms beyond Python itself (at most 100),")
    print(f"and imports of {', '.join(UNWANTED)}: {', '.join(imported) or 'none'}.")
    return (took > IMPORT_GOAL) + bool(imported)


if __name__ == "__main__":
    sys.exit(main())
