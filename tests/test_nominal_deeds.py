"""Nominal deeds: work with models that nouns tell, and models that are called by other names."""

from __future__ import annotations

import pytest

from skillmatch import find_skills

OF_MODELS = {
    "model-deployment", "model-development", "model-evaluation", "model-interpretability",
    "model-monitoring", "model-retraining", "model-selection", "model-serving", "model-training",
}  # fmt: skip


def told(line, *, title="Machine Learning Engineer"):
    text = f"Experience\n{title}, Larkfield Ltd, Jan 2020 - Present\n- {line}\n"
    found = find_skills(text, deeds=True)
    return {m.skill_id for m in found if m.status == "claimed"} & OF_MODELS


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("In charge of training and deployment of speech models.",
         "model-training model-deployment"),
        ("Training, evaluation and serving of our ranking models.",
         "model-training model-evaluation model-serving"),
        ("Expert in model development, validation, and lifecycle.",
         "model-development model-evaluation"),
        ("Projects with model training, quality assessment, and deployment.",
         "model-training model-deployment"),
        ("Model selection, interpretability & monitoring.",
         "model-selection model-interpretability"),
    ],
)  # fmt: skip
def test_nouns_tell_what_is_done_with_models(line, skills):
    assert set(skills.split()) <= told(line)


@pytest.mark.parametrize(
    "line",
    [
        "Deployment of car models to dealers.",
        "Training of fashion models and stylists.",
        "Development of staff, evaluation of suppliers and model railways.",
        "Training of salespeople on the new models.",
        "Data model development, validation and maintenance of tables.",
        "Design of business models and selection of markets.",
    ],
)
def test_nouns_of_other_models_tell_none(line):
    assert told(line, title="Coordinator") == set()


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Trained YOLOv8 on 20,000 photos of weeds.", "model-training"),
        ("Trained a CV pipeline for shelves.", "model-training"),
        ("Trained PPO walking policies in MuJoCo.", "model-training"),
        ("Deployed an inference endpoint behind FastAPI.", "model-deployment"),
        ("Designed and deployed a fraud detection service.", "model-deployment"),
        ("Deployed Llama 3 with vLLM.", "model-deployment"),
        ("Developed an ensemble of RNN and SVR models for yields.", "model-development"),
        ("Created a model which finds late payers.", "model-development"),
        ("Built quality estimation models.", "model-development"),
        ("Built, evaluated and deployed domain-specific neural and statistical translation models.",
         "model-deployment"),
        ("Trained fast translation and corpus cleaning models for rare languages.",
         "model-training"),
        ("Trained RoBERTa and deployed it to 40 sites.", "model-deployment"),
    ],
)  # fmt: skip
def test_a_model_may_be_named_or_be_a_system_that_learns(line, skill):
    assert skill in told(line)


@pytest.mark.parametrize(
    "line",
    [
        "Deployed intrusion detection systems.",
        "Deployed fire detection systems and trained guards.",
        "Deployed services, APIs and pipelines.",
        "Created models, views and controllers in Django.",
        "Built Excel models and pricing models.",
        "Trained nurses and translation staff; models of care.",
        "Deployed Docker and improved data models.",
    ],
)
def test_a_system_that_does_not_learn_is_no_model(line):
    assert told(line, title="Python Developer") == set()


def test_a_ranking_service_is_one_that_learns_only_in_a_text_of_the_field():
    line = "Deployed a ranking service."
    assert told(line, title="Clerk") == set()
    assert told(line + " Skills: PyTorch.", title="Clerk") == {"model-deployment"}


@pytest.mark.parametrize(
    "line", ["Helped scientists train models.", "Enabled our users to train and deploy models."]
)
def test_who_was_helped_did_it(line):
    assert told(line) == set()


def test_to_help_with_models_is_ones_own_work():
    assert "model-training" in told("Helped train the models.")
