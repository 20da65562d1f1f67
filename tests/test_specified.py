"""Specified: what requirements were gathered for, and what vendors sell, was built by others."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

JOB = "EXPERIENCE\n\n{}, Quillstone Ltd\nJanuary 2020 - Present\n- {}\n"
OVERSEEN = "overseen in a job, and built by others"


def shown(title, told, skill_id):
    found = match_resume(text=JOB.format(title, told), as_of=date(2026, 11, 1)).skills
    return {evidence.skill.id: evidence for evidence in found}[skill_id]


@pytest.mark.parametrize("title", ["Business Analyst", "Lead Business Analyst", "IT Consultant"])
@pytest.mark.parametrize(
    ("told", "skill_id"),
    [
        (
            "Participated in vendor evaluation of a chatbot product, documented the requirements.",
            "chatbots",
        ),
        ("Gathered requirements for the recommender system with Jira.", "recommender-systems"),
        ("Elicited and documented business requirements for a chatbot.", "chatbots"),
        ("Prepared BRD for machine learning based pricing.", "machine-learning"),
        ("Created user stories and the BRD for a chatbot.", "chatbots"),
        ("Vendor selection for computer vision.", "computer-vision"),
        ("Coordinated with the vendor for the chatbot rollout.", "chatbots"),
        ("Gathered and documented the requirements for\na chatbot of the bank.", "chatbots"),
        ("Requirement gathering for chatbots of the bank.", "chatbots"),
        ("Drafted the RFP for a computer vision system.", "computer-vision"),
    ],
)
def test_what_was_only_specified_counts_as_listed(title, told, skill_id):
    evidence = shown(title, told, skill_id)
    assert OVERSEEN in evidence.reasons
    assert evidence.strength < 0.4
    assert not evidence.years


@pytest.mark.parametrize(
    ("told", "skill_id"),
    [
        ("Gathered requirements for the recommender system with Jira.", "jira"),
        ("Gathered requirements for the recommender system with Jira.", "requirements-gathering"),
        ("Documented requirements for UAT of a chatbot.", "user-acceptance-testing"),
        ("Analysed requirements for reports using SQL.", "sql"),
        ("Translated requirements for the warehouse into SQL mappings.", "sql"),
        ("Gathered requirements and created Tableau dashboards.", "tableau"),
        ("Wrote the requirements for a portal\n- Chatbots in Rasa", "chatbots"),
        # What was built as well.
        ("Built, and gathered requirements for,\nthe chatbot.", "chatbots"),
        ("Gathered requirements for a chatbot and built it in Rasa.", "chatbots"),
        ("Documented requirements of the chatbot, and trained its models.", "chatbots"),
        ("Evaluated models of machine learning for churn.", "machine-learning"),
        ("Built a chatbot for the vendor portal.", "chatbots"),
    ],
)
def test_what_specifying_is_and_what_was_built_is_used(told, skill_id):
    evidence = shown("Business Analyst", told, skill_id)
    assert OVERSEEN not in evidence.reasons
    assert evidence.strength > 0.7


@pytest.mark.parametrize("title", ["Machine Learning Engineer", "Data Scientist", "Data Analyst"])
def test_who_builds_gathers_requirements_for_what_is_built_then(title):
    evidence = shown(title, "Gathered requirements for a chatbot.", "chatbots")
    assert OVERSEEN not in evidence.reasons
