"""Deeds: skills that a text tells as work done and does not name."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import find_skills, match_resume


def told(text):
    return [
        (mention.skill_id, mention.surface)
        for mention in find_skills(text, deeds=True)
        if mention.how == "implied" and mention.status == "claimed"
    ]


@pytest.mark.parametrize(
    ("text", "skill", "verb"),
    [
        ("The maps come from models that I trained.", "model-training", "trained"),
        ("Trained a two-tower ranking model.", "model-training", "Trained"),
        ("The models were retrained in two days.", "model-retraining", "retrained"),
        ("Deployed three models to the shops.", "model-deployment", "Deployed"),
        ("The predictions are served in a second.", "model-serving", "served"),
        ("The monitoring saw the drift first.", "drift-detection", "saw"),
        ("Chose features and kept what the model needs.", "feature-selection", "Chose"),
        ("Extracted amounts from scanned invoices.", "information-extraction", "Extracted"),
        ("Extracting important entities from letters.", "named-entity-recognition", "Extracting"),
        ("Classified complaints by urgency.", "text-classification", "Classified"),
        ("Counting cars in video frames.", "object-detection", "Counting"),
        ("Predicted churn for two telephone firms.", "predictive-modeling", "Predicted"),
        ("Wrote and tested prompts.", "prompt-engineering", "tested"),
    ],
)
def test_a_deed_tells_its_skill_at_its_verb(text, skill, verb):
    assert (skill, verb) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Trained the new colleagues on the pricing model.",
        "Evaluated the operating model of the group.",
        "Built financial models.",
        "The model was trained by colleagues.",
        "Trained sellers. Models were shown.",
        "A two-node cluster, user accounts and text files.",
        "Extracted data from the warehouse for a report.",
        "Predicted well.",
        "Answered questions of customers by telephone.",
        "Served lunch to the models of the show",
    ],
)
def test_other_work_tells_none(text):
    assert told(text) == []


def test_what_was_not_done_is_no_deed():
    (mention,) = find_skills("I have not trained models.", deeds=True)
    assert mention.status == "negated"


def test_without_deeds_only_names_are_found():
    assert find_skills("The models that I trained.") == ()


def test_a_skill_that_is_only_told_counts_less_than_one_that_is_named():
    def evidence(line):
        text = f"Experience\nEngineer, Acme, Jan 2020 - Present\n• {line}\n"
        found = match_resume(text=text, as_of=date(2026, 11, 1)).skills
        return next(one for one in found if one.skill.id == "model-training")

    deed, name = evidence("Trained models for shops."), evidence("Model training for shops.")
    assert 0.5 * name.strength < deed.strength < name.strength
    assert "told as work done or by a job's title, not named" in deed.reasons
    assert deed.mentions[0].surface == "Trained"
