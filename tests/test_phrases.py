"""Phrases: work that nouns tell without a verb, and what the same nouns mean in other trades."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def told(line, *, title="Machine Learning Engineer"):
    text = f"Experience\n{title}, Larkfield Ltd, Jan 2020 - Present\n- {line}\n"
    found = find_skills(text, deeds=True)
    return {m.skill_id for m in found if m.how == "implied" and m.status == "claimed"}


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Weekly retrain in Airflow.", "model-retraining"),
        ("Retrain every Sunday night, down from 11 h to 2 h.", "model-retraining"),
        ("The ranker is refitted each month.", "model-retraining"),
        ("A new model each Monday week.", "model-retraining"),
        ("Training jobs on spot machines.", "model-training"),
        ("Cut the cost of the training pipeline.", "model-training"),
        ("Eleven models in production.", "model-deployment"),
        ("Canary and rollback for each new model.", "model-deployment"),
        ("Gates that let us ship a model each day.", "model-deployment"),
        ("The ranker ships to eight million phones.", "model-deployment"),
        ("Inference at 9k QPS.", "model-serving"),
        ("Scores two billion pairs a day.", "model-serving"),
        ("90,000 predictions per second at peak.", "model-serving"),
        ("Cleaned training data of four countries.", "data-preprocessing"),
        ("Features and training sets for the ranker.", "feature-engineering"),
        ("Sixty features from transactions.", "feature-engineering"),
        ("Went from raw logs to 200 features.", "feature-engineering"),
    ],
)
def test_the_life_of_a_model_is_told_by_nouns(line, skill):
    assert skill in told(line)


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("The A/B platform of the shop.", "a-b-testing"),
        ("A/B readouts for managers.", "a-b-testing"),
        ("Won a 50/50 test against the old page.", "a-b-testing"),
        ("The experiment framework of the firm.", "a-b-testing"),
        ("Tests with 2% of traffic.", "a-b-testing"),
        ("Hold-out experiments for e-mails.", "a-b-testing"),
        ("Lift measured against a control group of shoppers.", "a-b-testing"),
        ("A bandit for headlines.", "multi-armed-bandits"),
        ("Thompson sampling: bandits over prices.", "multi-armed-bandits"),
    ],
)
def test_trials_are_told_by_nouns(line, skill):
    assert skill in told(line)


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Tumour segmentation in MRI.", "medical-imaging"),
        ("Layer segmentation of fundus.", "image-segmentation"),
        ("Grading of retinal photographs.", "medical-imaging"),
        ("Pretraining on 400,000 mammograms.", "medical-imaging"),
        ("Weed detection from drone footage.", "object-detection"),
        ("Counting of cattle in aerial photos.", "object-detection"),
        ("Inspection of rails in video.", "computer-vision"),
        ("Roof segmentation from satellite imagery.", "image-segmentation"),
        ("Fusion of radar and IMU.", "sensor-fusion"),
        ("Combined lidar, odometry and IMU.", "sensor-fusion"),
        ("Camera + radar fusion for buses.", "sensor-fusion"),
    ],
)
def test_what_models_see_is_told_by_nouns(line, skill):
    assert skill in told(line)


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Helpdesk bot for customers in nine languages.", "chatbots"),
        ("Telegram bot on top of Claude.", "chatbots"),
    ],
)
def test_bots_that_talk_are_told_by_nouns(line, skill):
    assert skill in told(line)


OTHER_TRADES = [
    "Weekly retraining of guards.",
    "Retraining each year for 200 miners.",
    "Training pipeline for nurses.",
    "Models in production at the car plant.",
    "Rollback of model contracts.",
    "Let us launch three models of shoes.",
    "Weather predictions each day.",
    "Features for the magazine from raw logs.",
    "Cleaned training data sheets.",
    "Control group of customers at the fair.",
    "Chased bandits for an ad.",
    "Lesion detection in mammograms by eye.",
    "Segmentation of CT for surgeons.",
    "Fusion of camera and radar clubs.",
    "Photo recognition awards.",
]


@pytest.mark.parametrize("line", OTHER_TRADES)
def test_the_same_nouns_of_other_trades_tell_none(line):
    assert told(line, title="Coordinator") == set()


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Retraining of staff each month.", "model-retraining"),
        ("Sales training jobs.", "model-training"),
        ("Data models in production.", "model-deployment"),
        ("Canary releases of prompts for the model.", "model-deployment"),
        ("Error on the holdout set for each user.", "a-b-testing"),
        ("Timed bandit raids.", "multi-armed-bandits"),
        ("Detection of drone noise by ear.", "object-detection"),
        ("Scores of two exams a day.", "model-serving"),
        ("Combined a camera and a sonar in one box.", "sensor-fusion"),
        ("Malware detection in camera firmware.", "object-detection"),
        ("Customer segmentation for photo shops.", "image-segmentation"),
        ("Fusion of two camera brands.", "sensor-fusion"),
        ("Point segmentation beside a depth camera.", "image-segmentation"),
        ("Trading bot for prices.", "chatbots"),
        ("New app features. Raw logs of the ranker.", "feature-engineering"),
    ],
)
def test_in_a_text_of_the_field_too_a_phrase_needs_what_stands_beside_it(line, skill):
    assert skill not in told(line)


def test_a_model_of_ranking_makes_it_a_text_of_the_field():
    assert "model-retraining" not in told("Weekly retrain of the system.", title="Coordinator")
    line = "Weekly retrain of the ranking model."
    assert "model-retraining" in told(line, title="Coordinator")


def test_what_is_named_in_the_same_sentence_is_not_told_again():
    assert "model-deployment" in told("Four models in production.")
    assert "model-deployment" not in told("Model deployment: four models in production.")
    assert "image-segmentation" not in told("Semantic segmentation of video.")


def test_what_a_verb_tells_is_not_told_again():
    text = "Experience\nML Engineer, Larkfield Ltd, Jan 2020 - Present\n- Put models in production."
    found = [m for m in find_skills(text, deeds=True) if m.skill_id == "model-deployment"]
    assert len(found) == 1


def test_a_phrase_ends_with_its_sentence():
    assert "model-deployment" not in told("Trained models. In production of cars, led a line.")


@pytest.mark.parametrize(
    "line",
    [
        "Training on 64 GPUs.",
        "Trained on a box with 8 GPUs.",
        "Trained on four A100 GPUs.",
        "Pretraining across four nodes.",
        "Fine-tuning on 32xH100.",
        "Trained on hundreds of TPUs.",
        "Trained on 16 A100.",
        "128-GPU training of speech models.",
        "Moved training to Ray.",
        "Scaled training across nodes.",
        "Ran training on Horovod.",
    ],
)
def test_training_on_many_machines_is_distributed(line):
    assert "distributed-training" in told(line)


@pytest.mark.parametrize(
    "line",
    [
        "Trained on 1 GPU.",
        "Trained on one A100 in two days.",
        "Training with GPU support.",
        "Tuned servers across nodes.",
        "Cut the cost of training with spot nodes.",
        "Trained staff across 14 nodes.",
        "Gave training to Ray and Ann.",
        "Trained for a day. Rented 8 GPUs.",
    ],
)
def test_training_on_one_machine_or_of_people_is_not(line):
    assert "distributed-training" not in told(line)


def test_training_on_many_machines_tells_nothing_outside_the_field():
    assert told("Training across four nodes.", title="Coordinator") == set()
