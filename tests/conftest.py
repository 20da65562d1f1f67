"""Shared fixtures: the example resumes, PDFs written byte by byte, the command in two ways.

Hundreds of processes are started. They keep the modules they compile, even where the environment
asks Python not to: otherwise each of them compiles all modules again.
"""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import forked_command
import forked_workers
import output_contracts
import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

from skillmatch.batch.job import Job
from skillmatch.batch.match_file import FileMatcher
from skillmatch.batch.messages import Answer, Request
from skillmatch.batch.pool import Done
from skillmatch.cli import main
from skillmatch.taxonomy import load_taxonomy

pytest_plugins = ["passed_before"]

# Conftests hold fixtures and no doctests, and there are several modules of that name.
collect_ignore_glob = ["conftest.py", "*/conftest.py"]

# Where a shell starts the tests in the background, they ignore Ctrl-C, which some of them press.
signal.signal(signal.SIGINT, signal.default_int_handler)

sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# How many texts nobody thought of are tried: HYPOTHESIS_PROFILE=thorough tries more.
settings.register_profile("usual", max_examples=20, deadline=None)
settings.register_profile("thorough", max_examples=200, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))

# Before any test imports what makes outputs.
output_contracts.watch_outputs()
forked_workers.fork_workers()

ROOT = Path(__file__).resolve().parent.parent
RESUMES = ROOT / "examples" / "resumes"
UNREADABLE = ("broken.pdf", "encrypted.pdf", "scanned.pdf")
FIRST_PAGE_OBJECT = 4
GOOD_TIME = 10
"""Seconds of CPU that any file may take: what the hostile files are granted too."""
LINEAR = 1.5
FEW_CALLS = 1_000
"""How far work may exceed ten times the work on a tenth of a text, and still be linear."""
LONGEST = (
    "tests/hostile/test_hostile_matches.py",
    "tests/docs/test_pages.py",
    "tests/batch/test_killed.py",
    "tests/test_cluster.py",
    "tests/test_cluster_examples.py",
    "tests/batch/test_matcher.py",
    "tests/batch/test_chaos.py",
    "tests/test_html_hostile.py",
    "tests/fairness/test_blind.py",
    "tests/batch/test_run.py",
    "tests/interop/test_interop_command.py",
    "tests/test_taxonomy_clashes.py",
    "tests/docs/test_notebook.py",
    "tests/batch/test_memory.py",
    "tests/batch/test_pool.py",
    "tests/test_pdf_shortcuts.py",
    "tests/hostile/test_hostile_files.py",
    "tests/test_streams.py",
)
"""Files of few tests that take long: they begin first, so that no core waits for them at the end.

Without this list xdist would begin with the files of most tests, and leave these for the end.
"""


@pytest.hookimpl(trylast=True)  # after the tests have been shuffled
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have the files that take longest begin first."""
    places = {file: place for place, file in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.nodeid.partition("::")[0], len(places)))


def pytest_collection_finish() -> None:
    """Let the collector of garbage leave alone what all tests need, and keep till the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def calls_of() -> Callable[..., int]:
    """Return a function that counts the calls a function makes.

    That is the work it does, whatever else the machine does: the same number at every run.
    """
    return _calls_of


@pytest.fixture(scope="session")
def in_good_time() -> Callable[[], AbstractContextManager[None]]:
    """Return a context in which no more CPU time may go by than any file is granted.

    It is no measure of speed: what it is for would take minutes, or for ever.
    """
    return _in_good_time


@pytest.fixture(scope="session")
def work_is_linear() -> Callable[..., bool]:
    """Return a function that says whether what a function does grows no faster than its text.

    The text is a piece again and again, in all of a length and of a tenth of it.
    """
    return _work_is_linear


def _work_is_linear(function: Callable[[str], Any], piece: str, *, length: int = 50_000) -> bool:
    long, short = (
        _calls_of(function, piece * (each // len(piece))) for each in (length, length // 10)
    )
    return long < LINEAR * 10 * short + FEW_CALLS


def _calls_of(function: Callable[..., Any], *arguments: Any) -> int:
    function(*arguments)  # so that nothing is compiled or cached while we count
    counted = 0

    def count(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        function(*arguments)
    finally:
        sys.setprofile(None)
    return counted


@contextmanager
def _in_good_time() -> Iterator[None]:
    gc.disable()  # the garbage of six thousand other tests is not this one's work
    begun = time.process_time()
    try:
        yield
        assert time.process_time() - begun < GOOD_TIME
    finally:
        gc.enable()


@pytest.fixture(scope="session")
def resumes() -> Path:
    """Return the folder of example resumes."""
    return RESUMES


@pytest.fixture(scope="session")
def readable(resumes: Path) -> list[Path]:
    """Return the example resumes that can be read."""
    return sorted(path for path in resumes.glob("*.pdf") if path.name not in UNREADABLE)


@pytest.fixture(scope="session")
def pdf_of_objects() -> Callable[[Sequence[str]], bytes]:
    """Return a function that makes a PDF of its objects' source, numbered from 1."""
    return _pdf_of_objects


@pytest.fixture(scope="session")
def make_pdf() -> Callable[..., bytes]:
    """Return a function that makes a PDF of pages, each a list of lines."""
    return _make_pdf


def _pdf_of_objects(objects: Sequence[str]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, source in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{source}\nendobj\n".encode("cp1252")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{offset:010d} 00000 n \n".encode() for offset in offsets)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n".encode()
    out += f"startxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def _make_pdf(*pages: Sequence[str], broken: int = 0) -> bytes:
    """Make a PDF; page number `broken` is an array where a page should be."""
    kids = " ".join(f"{FIRST_PAGE_OBJECT + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for index, lines in enumerate(pages):
        contents = FIRST_PAGE_OBJECT + 2 * index + 1
        page = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {contents} 0 R >>"
        )
        objects.append("[1 2 3]" if index + 1 == broken else page)
        objects.append(_content_stream(lines))
    return _pdf_of_objects(objects)


def _content_stream(lines: Sequence[str]) -> str:
    escaped = (line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines)
    shown = " ".join(f"({line}) Tj T*" for line in escaped)
    stream = f"BT /F1 10 Tf 12 TL 50 800 Td {shown} ET" if lines else ""
    return f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream"


@pytest.fixture
def invoke() -> Callable[..., Result]:
    """Return a function that runs the command in this process; quick, for most tests."""

    def run(*args: str | Path, stdin: bytes | None = None) -> Result:
        done = CliRunner().invoke(main, [str(arg) for arg in args], input=stdin)
        output_contracts.check_printed(args, done.stdout)
        return done

    return run


@pytest.fixture
def run_command(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Return a function that runs the command as users do, in a process of its own.

    That is forked from one that has imported the command, where this makes no difference.
    """

    def run(
        *args: str | bytes | Path, stdin: bytes = b"", **env: str
    ) -> subprocess.CompletedProcess[bytes]:
        plain = {k: v for k, v in os.environ.items() if k not in {"FORCE_COLOR", "NO_COLOR"}}
        env = plain | {"PYTHONIOENCODING": "utf-8"} | env
        done = forked_command.run(args, tmp_path, env, stdin=stdin)
        output_contracts.check_printed(args, done.stdout)
        return done

    return run


@pytest.fixture
def without_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let batches match their files in this process; for tests of what surrounds the workers."""
    monkeypatch.setattr("skillmatch.rank.match_all", _match_here)
    monkeypatch.setattr("skillmatch.batch.run.match_all", _match_here)


def _match_here(
    requests: Iterable[Request],
    job: Job,
    _count: int,
    keep: Callable[[int, Answer], None] = lambda _number, _answer: None,
) -> Generator[Done]:
    matcher = FileMatcher(job, job.taxonomy or load_taxonomy())
    for number, request in enumerate(requests):
        answer = matcher.match(request, lambda _begun: None)
        keep(number, answer)
        yield number, answer


@pytest.fixture
def text_folder(tmp_path: Path) -> Path:
    """Return a folder with three short resumes and two files that cannot be read."""
    folder = tmp_path / "inbox"
    (folder / "more").mkdir(parents=True)
    resume = "Ann Example\n\nExperience\nEngineer, Acme Ltd, Jan 2024 - Present\n- {}\n"
    for name, line in {
        "a.txt": "Built retrieval-augmented generation with LangChain and Python.",
        "b.md": "Trained PyTorch models and deployed them with Docker and MLflow.",
        "more/c.txt": "Ran a restaurant with forty seats.",
    }.items():
        (folder / name).write_text(resume.format(line), encoding="utf-8")
    (folder / "d-empty.pdf").write_bytes(b"")
    (folder / "e-picture.pdf").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF")
    return folder
