"""Theses: a thesis under education is a project of one's own."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

THESES = [
    "Thesis: pump failures. Trained models in PyTorch.",
    "Master's thesis: PyTorch models of pump failures",
    "MSc Computing. Dissertation on pump failures with PyTorch",
    "Final year project - pump failures with PyTorch",
    "Capstone project: pump failures\nwith PyTorch on the sensors of two years",
]
NO_THESES = [
    "Courses: PyTorch, statistics",
    "Thesis: pump failures\nCourses: PyTorch",
    "Thesis: pump failures\n\nPyTorch was taught in the second year",
    "Thesis: pump failures\n- PyTorch course",
    "Wrote no thesis; PyTorch in two courses",
]


def evidence(line):
    text = f"Ann Example\n\nEducation\nMSc Computing, Hull, 2020 - 2022\n{line}\n"
    return match_resume(text=text, as_of=date(2026, 11, 1)).skill("pytorch")


@pytest.mark.parametrize("line", THESES)
def test_what_a_thesis_tells_was_used(line):
    assert evidence(line).reasons[0] == "used in a thesis"


@pytest.mark.parametrize("line", NO_THESES)
def test_what_stands_beside_a_thesis_was_taught(line):
    assert evidence(line).reasons[0] in {"learnt in education", "learnt in a course"}


def test_a_thesis_lies_between_a_course_and_a_job():
    job = "Ann Example\n\nExperience\nEngineer, Acme\n- Trained models in PyTorch.\n"
    used = match_resume(text=job, as_of=date(2026, 11, 1)).skill("pytorch")
    assert evidence(NO_THESES[0]).strength < evidence(THESES[0]).strength < used.strength


@pytest.mark.parametrize("heading", ["Thesis", "MASTER'S THESIS", "Doctoral dissertation"])
def test_a_thesis_under_its_own_heading_is_one(heading):
    text = f"Ann Example\n\nSkills\nGo\n\n{heading}\n\nPump failures, with PyTorch models\n"
    found = match_resume(text=text, as_of=date(2026, 11, 1)).skill("pytorch")
    assert found.reasons[0] == "used in a thesis"
