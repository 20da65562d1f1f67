"""Run every extractor in a process of its own, so that seconds and memory are its own; in turns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import IO, Any

from extraction.environments import NotInstalledError, python_of
from extraction.extractors import EXTRACTORS
from extraction.inputs import Resume
from extraction.scoring import Claim, Quality

STARTS = 3
BENCHMARKS = Path(__file__).parents[1]
ONE_CORE = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1"
)


class PeerFailedError(Exception):
    """An extractor could not be run; the message says why, in a line."""


@dataclass
class Measured:
    """What one extractor took and found; or why it is not known.

    Attributes
    ----------
    start
        Seconds of the processor until it has answered for a first resume, of the fastest start.
    milliseconds
        Of the processor for one resume: the mean over resumes of each one's fastest round.
    megabytes
        The most memory above that of the interpreter with nothing of it imported.
    failed
        On how many resumes it raised an error, of ``Quality.resumes`` or all.
    reason
        Why there are no figures, or why some resumes failed.
    """

    name: str
    given: str
    version: str = ""
    start: float | None = None
    milliseconds: float | None = None
    megabytes: float | None = None
    quality: Quality = field(default_factory=Quality)
    failed: int = 0
    reason: str = ""


def measure(
    resumes: Sequence[Resume],
    names: Path,
    *,
    environments: Path | None,
    rounds: int,
    limit: float,
    wanted: Sequence[str] = tuple(EXTRACTORS),
) -> list[Measured]:
    """Measure the wanted extractors on the same resumes, round by round in turns.

    Without a folder of environments a peer runs in this interpreter, if it is installed there.
    An extractor that does not answer within ``limit`` seconds is ended.
    """
    measured = {name: Measured(name, EXTRACTORS[name].given) for name in wanted}
    running: dict[str, Process] = {}
    try:
        for _ in range(STARTS):
            for row in measured.values():
                if not row.reason:
                    task = partial(_task, row.given, resumes, names)
                    _start(running, row, task, environments, limit)
        _rounds(running, measured, rounds)
        for name in tuple(running):
            try:
                outcome = running[name].ask("claims")
            except PeerFailedError as error:
                _give_up(measured[name], error)
            else:
                _judge(measured[name], resumes, outcome)
    finally:
        for name in tuple(running):
            _end(running, name)
    return list(measured.values())


def _start(
    running: dict[str, Process],
    row: Measured,
    task: Callable[[], dict[str, Any]],
    environments: Path | None,
    limit: float,
) -> None:
    """Start an extractor, anew if it runs, and keep its fastest start."""
    _end(running, row.name)
    try:
        python = _python(EXTRACTORS[row.name].environment, environments)
        running[row.name] = Process(python, row.name, task(), limit)
        started = running[row.name].answer()
    except (PeerFailedError, NotInstalledError) as error:
        row.start, row.reason = None, _reason(error, environments)
        _end(running, row.name)
        return
    row.version = started["version"]
    row.start = min(row.start or started["start"], started["start"])


def _rounds(running: dict[str, Process], measured: dict[str, Measured], rounds: int) -> None:
    fastest: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name in tuple(running):
            try:
                seconds = running[name].ask("round")
            except PeerFailedError as error:
                _give_up(measured[name], error)
                _end(running, name)
                continue
            fastest[name] = list(map(min, fastest.get(name, seconds), seconds))
    for name in running:
        measured[name].milliseconds = 1000 * sum(fastest[name]) / len(fastest[name])


def _give_up(row: Measured, error: PeerFailedError) -> None:
    row.start = row.milliseconds = None
    row.reason = str(error)


def _judge(row: Measured, resumes: Sequence[Resume], answer: dict[str, Any]) -> None:
    """Take what an extractor claims; who fails on every resume has no figures."""
    outcomes = answer["outcomes"]
    errors = [outcome for outcome in outcomes if isinstance(outcome, str)]
    row.failed = len(errors)
    if len(errors) == len(outcomes):
        _give_up(row, PeerFailedError(errors[0]))
        return
    if errors:
        row.reason = errors[0]
    row.megabytes = answer["megabytes"]
    for resume, outcome in zip(resumes, outcomes, strict=True):
        if resume.gold is not None:
            claims = [] if isinstance(outcome, str) else [_claim(one) for one in outcome]
            row.quality.add(resume.text, resume.gold, claims)


def _claim(told: dict[str, Any]) -> Claim:
    spans = told["spans"]
    places = None if spans is None else tuple((start, end) for start, end in spans)
    return Claim(told["name"], tuple(told["strings"]), places)


def _python(environment: str | None, folder: Path | None) -> str:
    return (
        sys.executable if environment is None or folder is None else python_of(environment, folder)
    )


def _reason(error: Exception, environments: Path | None) -> str:
    if environments is None and "ModuleNotFoundError" in str(error):
        return f"not installed: {error}"
    return str(error)


def _task(given: str, resumes: Sequence[Resume], names: Path) -> dict[str, Any]:
    files = [resume.text_file if given == "text" else resume.pdf_file for resume in resumes]
    if None in files:
        message = "there are no PDFs, and reportlab, which sets them from the texts, is missing"
        raise PeerFailedError(message)
    return {
        "names": str(names.resolve()),
        "inputs": [str(file.resolve()) for file in files if file],
    }


class Process:
    """A running extractor; its questions and answers are lines."""

    def __init__(self, python: str, name: str, task: dict[str, Any], limit: float) -> None:
        self._limit = limit
        self._errors: IO[str] = tempfile.TemporaryFile(  # noqa: SIM115 - end() closes it
            "w+", encoding="utf-8"
        )
        self._process = subprocess.Popen(  # noqa: S603 - a command of ours
            [python, "-m", "extraction.worker", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            encoding="utf-8",
            cwd=BENCHMARKS,
            env={**os.environ, **ONE_CORE},
        )
        self._send(json.dumps(task))

    def ask(self, question: str) -> Any:
        """Send a question and return its answer."""
        self._send(question)
        return self.answer()

    def _send(self, line: str) -> None:
        # Where the process has ended, answer() says so.
        with suppress(BrokenPipeError):
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()

    def answer(self) -> Any:
        """Wait for an answer and return it."""
        timer = threading.Timer(self._limit, self._process.kill)
        timer.start()
        line = self._process.stdout.readline()
        late = timer.finished.is_set()
        timer.cancel()
        if late:
            message = f"no answer within {self._limit:g} s"
            raise PeerFailedError(message)
        if not line:
            raise PeerFailedError(self._last_words())
        answer = json.loads(line)
        if isinstance(answer, dict) and "failed" in answer:
            raise PeerFailedError(answer["failed"])
        return answer

    def _last_words(self) -> str:
        code = self._process.wait()
        self._errors.seek(0)
        lines = self._errors.read().split("\n")
        said = next((line.strip() for line in reversed(lines) if line.strip()), "")
        return f"ended with {code}" + (f": {said[:160]}" if said else "")

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.communicate()
        self._errors.close()


def _end(running: dict[str, Process], name: str) -> None:
    if name in running:
        running.pop(name).end()
