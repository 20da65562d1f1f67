"""Fixtures of a batch's tests: jobs whose reader does what files tell it, folders of resumes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import faults
import forked_command
import processes
import pytest

from skillmatch.batch.job import Job
from skillmatch.batch.matcher import Matcher
from skillmatch.rank import rank_folder
from skillmatch.report.outputs import RANKING, RESULTS
from skillmatch.roles import DEFAULT_ROLES, load_roles

DAY = date(2026, 11, 1)
_RESUME = "Ann Example {0}\n\nExperience\nEngineer, Acme Ltd, Jan 2024 - Present\n- {1}\n"
_LINES = (
    "Built retrieval-augmented generation with LangChain and Python.",
    "Trained PyTorch models and deployed them with Docker and MLflow.",
    "Ran a restaurant with forty seats.",
)


@pytest.fixture(scope="session")
def make_job() -> Callable[..., Job]:
    """Return a function that makes a job whose reader does what files tell it."""
    roles = load_roles(DEFAULT_ROLES, taxonomy=None)

    def make(**options: object) -> Job:
        return Job(roles, None, **({"as_of": DAY, "read": faults.read} | options))

    return make


@pytest.fixture
def write_resumes() -> Callable[[Path, int], list[str]]:
    """Return a function that fills a folder with so many short resumes, no two alike."""

    def write(folder: Path, count: int) -> list[str]:
        folder.mkdir(parents=True, exist_ok=True)
        names = [f"{number:06}.txt" for number in range(count)]
        for number, name in enumerate(names):
            text = _RESUME.format(number, _LINES[number % len(_LINES)])
            (folder / name).write_text(text, encoding="utf-8")
        return names

    return write


@pytest.fixture
def no_process_left() -> Iterator[None]:
    """See that a test leaves no process behind.

    What a process of before starts meanwhile is not the test's: a keeper that is still loading
    when the test begins forks its worker while it runs. What workers are forked from is not meant.
    """
    forking = {forked_command.server()} if hasattr(os, "fork") else set()
    before = processes.below()
    yield
    theirs = {child for number in before - forking for child in processes.below(number)}
    assert processes.are_gone(processes.below() - before - theirs)


# Ranking.


@pytest.fixture(scope="module")
def matcher(make_job):
    """Return one matcher for all tests, as what starts workers is tested elsewhere."""
    with Matcher(make_job(timeout=1.0)) as matcher:
        yield matcher


@pytest.fixture
def engine(matcher):
    """Return an engine that matches here and notes which files it matched, not only compared."""

    def match(requests, job):
        matcher.start()
        matcher.job = job  # only its limits matter here
        for number, request in enumerate(requests):
            answer = matcher.match(request)
            if not answer.same:
                match.matched.append(request.file)
            yield number, answer

    match.matched = []
    return match


@pytest.fixture
def rank(text_folder, tmp_path, engine):
    """Return a function that ranks the folder and returns which files were matched, and all."""

    def run(**options):
        engine.matched.clear()
        told = []
        given = {"as_of": DAY, "engine": engine, "tell": told.append} | options
        ranked = rank_folder(text_folder, tmp_path / "out", **given)
        return list(engine.matched), ranked, told

    return run


@pytest.fixture
def outputs(tmp_path):
    """Return a function that reads the outputs as they are."""

    def read():
        return tuple((tmp_path / "out" / name).read_bytes() for name in (RESULTS, RANKING))

    return read
