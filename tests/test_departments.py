"""Departments: a field that names those whom somebody works with is no skill of that person."""

from __future__ import annotations

import pytest

from skillmatch import find_skills, match_resume

OTHERS = [
    ("The data science team used our tables.", "data-science"),
    ("Helped the ML team with access to data", "machine-learning"),
    ("Worked closely with the data science team on feature tables.", "data-science"),
    ("Coordinated with the client's business intelligence team", "business-intelligence"),
    ("Collaborated with marketing, data science and ML teams.", "data-science"),
    ("Collaborated with marketing, data science and ML teams.", "machine-learning"),
    ("Partnered with product, data science and systems engineering teams", "data-science"),
    ("Delivered Kafka feeds to the NLP group.", "natural-language-processing"),
    ("Liaison between the data science team and the platform department", "data-science"),
    ("Shipped forty tables that the data science team uses", "data-science"),
    ("Provided clusters to computer vision teams", "computer-vision"),
    ("Built feature tables for data science teams", "data-science"),
    ("Introduced Docker to the data science team", "data-science"),
    ("Trained the data science team on Git.", "data-science"),
    ("Answered tickets of the data science department", "data-science"),
    ("Moved the data science team's models to Kubernetes", "data-science"),
    ("Deployed models of the data science team with Kubernetes", "data-science"),
    ("Served the ETA model of the data science team", "data-science"),
    ("Deployed data science team's model", "data-science"),
    ("Feature tables for the\ndata science team", "data-science"),
    ("Worked closely with the\nData Science team", "data-science"),
    ("Worked with the data science\nteam on tables", "data-science"),
    ("Paired with data scientists of the ML team", "machine-learning"),
    ("Reported to the machine learning team lead", "machine-learning"),
    ("Built pipelines for data science and BI.", "data-science"),
    ("Feature tables for data science", "data-science"),
    ("A platform for nine data science squads", "data-science"),
    ("The business intelligence team builds a warehouse", "business-intelligence"),
    ("Built a panel for the whole AI team.", "artificial-intelligence"),
]
OWN = [
    ("Member of the ML team", "machine-learning"),
    ("Led the data science team", "data-science"),
    ("Managed a data science team of 12", "data-science"),
    ("Owned the ML team's roadmap", "machine-learning"),
    ("As part of the NLP team, shipped a parser", "natural-language-processing"),
    ("Led the\ndata science team", "data-science"),
    ("Sole engineer of the computer vision team", "computer-vision"),
    ("First hire of the data science team", "data-science"),
    ("Joined the computer vision group", "computer-vision"),
    ("Built and led the machine learning team", "machine-learning"),
    ("Moved to the data science team in 2021", "data-science"),
    ("Interned with the NLP group", "natural-language-processing"),
    ("Hired by the data science department", "data-science"),
    ("Worked in the machine learning team", "machine-learning"),
    ("Worked for the data science team of a bank", "data-science"),
    ("Worked as the NLP team lead", "natural-language-processing"),
    ("The NLP team, which I led, built a parser.", "natural-language-processing"),
    ("Mentored the data science team", "data-science"),
    ("Responsible for the machine learning team", "machine-learning"),
    ("The data science team and I trained models in PyTorch", "data-science"),
    ("Worked with Scrum teams", "scrum"),  # how one works there, too
    ("Supported the UAT team", "user-acceptance-testing"),
    # What is no department's name.
    ("Python for data science", "data-science"),
    ("Used NLP for teams of clerks", "natural-language-processing"),
    ("Built models with machine learning, and supported teams", "machine-learning"),
    ("Experience with machine learning and leading engineering teams", "machine-learning"),
    ("Configured AWS security groups", "aws-security-groups"),
    ("Knowledge of machine learning and team leadership", "machine-learning"),
]


def statuses(text):
    return {mention.skill_id: mention.status for mention in find_skills(text)}


@pytest.mark.parametrize(("text", "skill_id"), OTHERS)
def test_the_field_of_a_department_one_works_with_is_not_claimed(text, skill_id):
    assert statuses(text)[skill_id] == "negated"


@pytest.mark.parametrize(("text", "skill_id"), OWN)
def test_whoever_is_in_a_department_leads_or_built_it_works_in_its_field(text, skill_id):
    assert statuses(text)[skill_id] == "claimed"


def test_what_stands_in_brackets_behind_a_team_is_theirs_if_it_is_of_them():
    found = statuses("Scheduled notebooks of the data science team (ranking with LightGBM)")
    assert found["lightgbm"] == "negated"
    found = statuses("Built tables for the data science team (Hive and Redshift)")
    assert found["apache-hive"] == "claimed"


def test_years_beside_a_data_science_team_are_no_years_of_data_science():
    text = (
        "EXPERIENCE\n\nData Engineer, Quillstone Ltd\nJanuary 2016 - January 2024\n"
        "- Built Kafka pipelines and feature tables for the data science team.\n"
    )
    found = {one.skill.id: one for one in match_resume(text=text).skills}
    assert found["apache-kafka"].years > 7
    assert not found["data-science"].years
    assert found["data-science"].reasons == ("named as used by others",)
