"""Overseen: what heads of departments sponsor and buy was built by others."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

JOB = "EXPERIENCE\n\n{}, Quillstone Ltd\nJanuary 2020 - Present\n- {}\n"
OVERSEEN = "overseen in a job, and built by others"


def shown(title, told, skill_id="azure-openai"):
    found = match_resume(text=JOB.format(title, told), as_of=date(2026, 11, 1)).skills
    return {evidence.skill.id: evidence for evidence in found}[skill_id]


@pytest.mark.parametrize(
    "title",
    [
        "Head of Data & AI",
        "Director of Analytics",
        "VP Data",
        "Vice President, Digital",
        "Chief Information Officer",
        "CIO",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "Sponsored a claims assistant on Azure OpenAI, rolled out to 1,200 clerks.",
        "Oversaw the team of the Azure OpenAI assistant.",
        "Vendor selection: Azure OpenAI, Databricks.",
        "Set the strategy for Azure OpenAI.",
        "Approved the budget of the Azure OpenAI assistant.",
    ],
)
def test_what_a_head_sponsors_counts_as_listed(title, told):
    evidence = shown(title, told)
    assert OVERSEEN in evidence.reasons
    assert evidence.strength < 0.4


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Head of Data & AI", "Built a claims assistant on Azure OpenAI."),
        ("Head of Data & AI", "Led the build of a claims assistant on Azure OpenAI."),
        ("CTO", "Set up Azure OpenAI for all products."),
        ("Director of Analytics", "Designed and deployed an Azure OpenAI assistant."),
        ("Senior Engineer", "Oversaw the move to Azure OpenAI."),
        ("Director of Engineering, Lead Developer", "Championed and wrote an Azure OpenAI bot."),
    ],
)
def test_what_was_built_is_used_whatever_the_title(title, told):
    evidence = shown(title, told)
    assert OVERSEEN not in evidence.reasons
    assert evidence.strength > 0.7
