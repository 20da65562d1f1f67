"""The twelve shipped roles: complete, told apart, each fitted best by its own typical resume."""

from __future__ import annotations

from datetime import date

import pytest
from typical_resumes import TYPICAL

from skillmatch import list_roles, load_role, match_resume
from skillmatch.reference import builtin_counts
from skillmatch.roles import DEFAULT_ROLES

DAY = date(2026, 11, 1)
ROLES = {role.id: role for role in list_roles()}
NAMED = [
    ("ai-engineer", "AI engineer", "GenAI engineer"),
    ("backend-engineer", "Backend engineer", "back-end developer"),
    ("computer-vision-engineer", "Computer vision engineer", "perception engineer"),
    ("data-analyst", "Data analyst", "BI analyst"),
    ("data-engineer", "Data engineer", "ETL developer"),
    ("data-scientist", "Data scientist", "decision scientist"),
    ("ml-engineer", "ML engineer", "machine learning engineer"),
    ("mlops-engineer", "MLOps engineer", "ML platform engineer"),
    ("nlp-engineer", "NLP engineer", "natural language processing engineer"),
    ("research-scientist", "Research scientist", "applied scientist"),
    ("robotics-engineer", "Robotics engineer", "robotics software engineer"),
    ("software-engineer", "Software engineer", "software developer"),
]


def test_twelve_roles_are_shipped_and_two_are_fitted_unasked():
    assert list(ROLES) == [role_id for role_id, _, _ in NAMED]
    assert DEFAULT_ROLES == ("ai-engineer", "ml-engineer")


@pytest.mark.parametrize(("role_id", "name", "alias"), NAMED, ids=[row[0] for row in NAMED])
def test_a_role_is_loaded_by_its_name_and_alias(role_id, name, alias):
    assert load_role(name).id == load_role(alias).id == role_id


@pytest.mark.parametrize("role", ROLES.values(), ids=ROLES)
def test_a_role_says_what_it_rests_on(role):
    postings = builtin_counts().postings
    assert postings[role.postings] >= 30
    assert role.told_from in postings
    assert role.told_from != role.postings
    assert role.as_of


@pytest.mark.parametrize("role", ROLES.values(), ids=ROLES)
def test_a_role_has_competencies_enough_and_each_weighs_something(role):
    assert len(role.areas) >= 2
    assert 5 <= len(role.competencies) <= 12
    assert all(competency.typical > 0 for competency in role.competencies)
    assert all(need.weight > 0 for part in role.competencies for need in part.needs)


@pytest.mark.parametrize("role", ROLES.values(), ids=ROLES)
def test_no_competency_is_named_after_another_or_the_area_twice(role):
    names = [competency.name for competency in role.competencies]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("role_id", ROLES)
def test_a_typical_resume_fits_its_own_role_best_and_well(role_id):
    result = match_resume(text=TYPICAL[role_id], roles=list(ROLES), as_of=DAY)
    assert result.fits[0].role_id == role_id
    assert result.fits[0].band == "strong"


FAR = [
    ("data-analyst", "robotics-engineer"),
    ("robotics-engineer", "data-analyst"),
    ("backend-engineer", "data-scientist"),
    ("data-scientist", "backend-engineer"),
    ("computer-vision-engineer", "data-engineer"),
    ("data-engineer", "computer-vision-engineer"),
    ("software-engineer", "research-scientist"),
    ("research-scientist", "software-engineer"),
]


@pytest.mark.parametrize(("role_id", "far"), FAR)
def test_a_typical_resume_hardly_fits_a_role_far_from_its_own(role_id, far):
    result = match_resume(text=TYPICAL[role_id], roles=[role_id, far], as_of=DAY)
    assert result.fit(far).band in {"weak", "partial"}
    assert result.fit(far).score < result.fit(role_id).score / 2


JOB = """\
Senior Engineer, Quillstone Ltd
January 2016 - Present
{}
SKILLS
Git
"""


def ai_fit(*told):
    text = "EXPERIENCE\n\n" + JOB.format("".join(f"- {line}\n" for line in told))
    return match_resume(text=text, roles=["ai-engineer"], as_of=DAY).fit("ai-engineer")


def test_several_crafts_of_ai_without_learning_fit_an_ai_engineer_better_than_one():
    expert = "Built an expert system in CLIPS for faults of pumps, in use at 60 plants."
    planner = "Built an automated planning tool on constraint programming, used by 40 planners."
    one, both = ai_fit(expert), ai_fit(expert, planner)
    assert both.score > one.score + 0.05


def test_business_rules_of_a_back_end_make_no_ai_engineer():
    fit = ai_fit("Built tariff services in Java and Spring.", "Premium rules in Drools.")
    assert fit.band == "weak"
