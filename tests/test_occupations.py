"""Occupations: who hires, sells, manages or reports is told from who builds, by the job's title."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.occupations import works_beside


@pytest.mark.parametrize(
    "title",
    [
        "Recruiter",
        "Technical recruiter, Acme, 2019 - 2021",
        "Senior Talent Partner, Foxglove Search",
        "Account Executive at a machine learning company",
        "Project Manager – AI programmes",
        "Scrum Master",
        "Customer Support Specialist, Bot Makers",
        "Journalist, technology desk",
        "Acme Ltd\nHR Officer\n2019 - 2021",
        "Data labeller",
    ],
)
def test_those_who_work_beside_builders(title):
    assert works_beside(title)


@pytest.mark.parametrize(
    "title",
    [
        "Machine Learning Engineer",
        "Sales Engineer, Acme",
        "Marketing Data Scientist",
        "Technical Project Manager",
        "Data analyst, Human Resources Inc.",
        "Support Engineer",
        "Software Developer for sales teams",
        "Founder and product manager",
        "Acme Sales Ltd - Developer",
        "QA lead",
        "2019 - 2021",
        "",
    ],
)
def test_those_who_build(title):
    assert not works_beside(title)


def strength(title, skill="pytorch"):
    text = f"Experience\n{title}, Acme, Jan 2020 - Present\n• Did much with PyTorch.\n"
    found = match_resume(text=text, as_of=date(2026, 11, 1)).skills
    return next(evidence for evidence in found if evidence.skill.id == skill)


def test_what_is_named_in_a_job_beside_counts_little_and_earns_no_years():
    beside, builds = strength("Recruiter"), strength("Engineer")
    assert beside.strength < 0.3 * builds.strength
    assert (beside.years, builds.years) == (None, 6.9)
    assert "named in a job that is not about building it" in beside.reasons
