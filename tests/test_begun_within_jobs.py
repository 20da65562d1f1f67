"""Begun within jobs: a year in a line says since when it was done, and not how long the job was."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

JOB = "EXPERIENCE\n\nSoftware Engineer, Quillstone Ltd\n{}\n- {}\n- Wrote services in Java.\n"
WHOLE = 9.0  # years, nearly


def years_of(skill_id, told, dates="January 2018 - Present"):
    found = match_resume(text=JOB.format(dates, told), as_of=date(2026, 12, 1)).skills
    return {evidence.skill.id: evidence.years for evidence in found}[skill_id]


@pytest.mark.parametrize(
    "told",
    [
        "In 2024 added an invoice assistant with Qdrant.",
        "In January 2024, added an invoice assistant with Qdrant.",
        "In 2024: invoice assistant with Qdrant.",
        "From 2024 on I built an assistant with Qdrant.",
        "As of 2024 built an assistant with Qdrant.",
        "Added an invoice assistant with Qdrant in 2024.",
        "Invoice assistant (Qdrant), rolled out to 1,200 clerks in 2024.",
        "Invoice assistant with Qdrant and rate limits, 2024",
    ],
)
def test_what_was_begun_in_a_year_of_a_job_was_used_from_then_on(told):
    assert years_of("qdrant", told) == pytest.approx(3.0, abs=0.1)
    assert years_of("java", told) == pytest.approx(WHOLE, abs=0.1)


def test_it_was_used_no_longer_than_the_job():
    told = "In 2020 added search with PyTorch."
    assert years_of("pytorch", told, "January 2018 - December 2021") == pytest.approx(2.0, abs=0.1)


@pytest.mark.parametrize(
    "told",
    [
        "When the stream broke in 2020, PyTorch models saw it.",
        "Ran PyTorch models that saved a million in 2020.",
        "In 2020 the team of PyTorch developers grew.",
        "PyTorch models in 2020 and 2021.",
        "Presented PyTorch models in 2020.",
        "Won an award for PyTorch models, 2020",
        "PyTorch models on Windows Server 2019",
        "PyTorch models for the plan of 2015, made in 2015",
    ],
)
def test_a_year_of_something_else_begins_nothing(told):
    assert years_of("pytorch", told) == pytest.approx(WHOLE, abs=0.1)
