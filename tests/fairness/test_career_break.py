"""A career break costs nothing beyond recency: neither its name nor the gap."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

AS_OF = date(2026, 11, 1)
RESUME = """\
Robin Example
r.example@mail.example

EXPERIENCE

Machine Learning Engineer, Havnen Freight, {late}
- Trained PyTorch models on Kubernetes and monitored them with MLflow
{between}
Data Scientist, Brightwater Utilities, {early}
- Regression in scikit-learn and statistics of meters, SQL and Python

SKILLS
Python, SQL, PyTorch, scikit-learn, Docker
"""
BREAKS = (
    "Parental leave",
    "Career break",
    "Maternity leave: two children",
    "Caring for my father",
    "Sabbatical",
    "Illness and recovery",
    "Military service",
    "Unemployed",
    "Full-time parent",
    "Imprisonment",
)


def told(*, late: str, early: str, between: str = ""):
    text = RESUME.format(late=late, early=early, between=f"\n{between}\n" if between else "")
    result = match_resume(text=text, as_of=AS_OF)
    skills = [(s.skill.id, s.strength, s.years, s.last_used, s.reasons) for s in result.skills]
    return skills, result.fits


@pytest.mark.parametrize("name", BREAKS)
def test_a_break_that_is_named_costs_what_a_gap_costs(name):
    jobs = {"late": "Jan 2023 - Present", "early": "Jan 2015 - Dec 2019"}
    assert told(**jobs, between=f"{name}, Jan 2020 - Dec 2022") == told(**jobs)


@pytest.mark.parametrize("name", BREAKS)
def test_a_break_within_a_job_takes_no_year_from_what_stands_below_it(name):
    jobs = {"late": "Jan 2022 - Present", "early": "Jan 2015 - Dec 2019"}
    text = RESUME.format(**jobs, between="- Kept the rota")
    bullets = "- Kept the rota\n- Built queues in Kafka"
    line = f"- {name} (2023 - 2024)\n"
    with_break = text.replace("- Kept the rota", f"- Kept the rota\n{line}- Built queues in Kafka")
    assert _fits(with_break) == _fits(text.replace("- Kept the rota", bullets))


@pytest.mark.parametrize("name", BREAKS)
def test_a_break_that_lasts_costs_only_that_the_last_job_is_past(name):
    jobs = {"late": "Jan 2020 - Dec 2023", "early": "Jan 2015 - Dec 2019"}
    text = RESUME.format(**jobs, between="")
    line = f"EXPERIENCE\n\n{name}, Jan 2024 - Present\n"
    assert _fits(text.replace("EXPERIENCE\n", line)) == _fits(text)


def test_a_gap_between_two_jobs_costs_nothing():
    """The later job and what it shows are untouched, wherever the earlier one begins."""
    with_gap = told(late="Jan 2023 - Present", early="Jan 2020 - Nov 2020")
    without = told(late="Jan 2023 - Present", early="Jan 2022 - Nov 2022")
    later = {"pytorch", "kubernetes", "mlflow"}
    assert [s for s in with_gap[0] if s[0] in later] == [s for s in without[0] if s[0] in later]
    years = {skill_id: years for skill_id, _, years, *_ in with_gap[0]}
    assert years == {skill_id: years for skill_id, _, years, *_ in without[0]}


def _fits(text: str):
    return match_resume(text=text, as_of=AS_OF).fits
