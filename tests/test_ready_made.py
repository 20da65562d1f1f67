"""Ready made: who trains a product's own model by examples has made no model."""

from __future__ import annotations

import pytest

from skillmatch import find_skills, load_taxonomy
from skillmatch.find.work.ready_made import READY_MADE, ROBOT_SUITES

TRAINED = {"model-development", "model-retraining", "model-training"}


def told(line, title="Machine Learning Engineer"):
    text = f"Experience\n{title}, Larkfield Ltd, Jan 2020 - Present\n- {line}\n"
    found = find_skills(text, deeds=True)
    return {m.skill_id for m in found if m.how == "implied"} & TRAINED


@pytest.mark.parametrize(
    "line",
    [
        "Retrained the invoice ML model in UiPath AI Center with 1100 documents.",
        "Trained the Dialogflow model with 2000 past mails.",
        "Trained an image model with Google Teachable Machine.",
    ],
)
def test_a_model_of_a_product_is_no_training(line):
    assert told(line) == set()


def names_learning(line):
    text = f"Experience\nRobot Developer, Larkfield Ltd, Jan 2020 - Present\n- {line}\n"
    fields = {"machine-learning", "artificial-intelligence", "generative-ai"}
    return any(m.skill_id in fields for m in find_skills(text))


@pytest.mark.parametrize(
    "line",
    [
        "Forms read with an ML extractor.",
        "Machine learning extractors for receipts.",
        "AI activities of UiPath in 30 robots.",
        "UiPath robots with three ML skills and ML packages.",
        "Blue Prism with an AI connector.",
        "ML models of UiPath AI Center for orders.",
        "AI-powered OCR with ABBYY Vantage.",
        "UiPath Document Understanding with its ML classifier.",
    ],
)
def test_a_part_of_a_product_names_no_field(line):
    assert not names_learning(line)


@pytest.mark.parametrize(
    "line",
    [
        "Machine learning in Python, called by UiPath robots.",
        "ML models in scikit-learn, called by UiPath robots.",
        "Strong ML skills.",
        "ML-based prices in Python.",
        "Taught ML. UiPath skills for others.",
        "An ML model for prices. Replaced AI Center.",
        "ML, skills in UiPath.",
    ],
)
def test_a_field_beside_a_product_is_named(line):
    assert names_learning(line)


@pytest.mark.parametrize(
    "line",
    [
        "Retrained the fraud model in PyTorch with 1100 documents.",
        "Trained the ranking model. Replaced the Dialogflow bot by it.",
        "Compared it with AutoML. Trained a gradient boosting model on 2 million rows.",
    ],
)
def test_ones_own_model_is(line):
    assert told(line)


def test_every_product_is_in_the_taxonomy():
    taxonomy = load_taxonomy()
    assert [one for one in sorted(READY_MADE | ROBOT_SUITES) if one not in taxonomy] == []
