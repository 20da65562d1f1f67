"""Held by work: a plain title whose job trains models and runs them is an ML engineer's work."""

from __future__ import annotations

import pytest

from skillmatch import find_skills

ML = "machine-learning-engineering"
TRAINED = "Trained the demand model on eight years of orders."
DEPLOYED = "Deployed it behind a service."


def held(title, *bullets):
    items = "".join(f"- {bullet}\n" for bullet in bullets)
    text = f"Experience\n{title}, Larkfield Ltd, Jan 2020 - Present\n{items}"
    return [m.surface for m in find_skills(text, deeds=True) if m.skill_id == ML]


@pytest.mark.parametrize(
    ("title", "worker"),
    [
        ("Research Engineer", "Engineer"),
        ("Postdoctoral Fellow", "Postdoctoral Fellow"),
        ("Quantitative Researcher", "Researcher"),
        ("Staff Engineer, Pricing", "Engineer"),
        ("Member of Technical Staff", "Member of Technical Staff"),
    ],
)
def test_who_trains_and_deploys_models_holds_it_under_a_plain_title(title, worker):
    assert held(title, TRAINED, DEPLOYED) == [worker]


@pytest.mark.parametrize(
    "title",
    [
        "Engineering Manager",
        "Director of Research",
        "Product Engineer and Head of Pricing",
        "Data Engineer",
        "Software Engineer in Test",
        "Applied AI Engineer",
        "Staff Engineer, LLM Agents",
        "Sales Adviser",
    ],
)
def test_leaders_and_other_occupations_stay_what_they_are(title):
    assert held(title, TRAINED, DEPLOYED) == []


@pytest.mark.parametrize(
    "bullets",
    [
        (TRAINED,),
        ("Deployed the demand model behind a service.",),
        (TRAINED, "Deployed servers."),
        ("Models trained by colleagues.", DEPLOYED),
        ("Trained staff on the model of the till.", DEPLOYED),
    ],
)
def test_it_takes_ones_own_training_and_ones_own_running(bullets):
    assert held("Research Engineer", *bullets) == []


def test_both_in_one_job():
    text = (
        "Experience\nResearch Engineer, Larkfield Ltd, Jan 2022 - Present\n"
        f"- {TRAINED}\n\nResearch Engineer, Fernhill Ltd, Jan 2018 - Dec 2021\n"
        "- Deployed the churn model of others behind a service.\n"
    )
    assert ML not in {m.skill_id for m in find_skills(text, deeds=True)}


def test_a_title_that_says_so_tells_it_once():
    assert held("Machine Learning Engineer", TRAINED, DEPLOYED) == ["Engineer"]
