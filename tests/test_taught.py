"""Taught: lessons are knowledge of what they are about, and no years of work with it."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.weighing.taught import is_taught

JOB = "EXPERIENCE\n\nProfessor, Larkfield University\nJanuary 2012 - December 2025\n- {}\n"


def shown(told, skill_id="pytorch"):
    found = match_resume(text=JOB.format(told), as_of=date(2026, 1, 1)).skills
    return {evidence.skill.id: evidence for evidence in found}[skill_id]


@pytest.mark.parametrize(
    "told",
    [
        "Taught courses in machine learning with PyTorch.",
        "Gave lectures and seminars on PyTorch.",
        "Teaching assistant for deep learning in PyTorch.",
        "Supervised six students who used PyTorch.",
        "Conducted workshops on PyTorch for engineers.",
    ],
)
def test_a_lesson_earns_no_years_and_says_so(told):
    evidence = shown(told)
    assert evidence.reasons[0] == "taught to others"
    assert evidence.years is None
    assert evidence.strength < shown("Wrote the simulator in PyTorch.").strength


@pytest.mark.parametrize(
    "sentence",
    [
        "Taught a robot arm to grasp cups",
        "Teaching our agents to plan",
        "Trained models for the students' app",
        "Built a course platform and taught in it",
        "Led the workshop floor's software",
        "Created a model and wrote a tutorial about it",
        "Trained a network with labels of interns",
    ],
)
def test_what_machines_are_taught_and_what_is_built_is_no_lesson(sentence):
    assert not is_taught(sentence)


def test_work_told_in_another_sentence_counts_beside_a_lesson():
    both = shown("Taught PyTorch.\n- Wrote a simulator in PyTorch.")
    assert both.reasons[0] == "used in a job"
    assert both.strength >= shown("Wrote a simulator in PyTorch.").strength
