"""What was built and not deployed was built; what was never brought in was not."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def statuses(text):
    return {m.skill_id: m.status for m in find_skills(text)}


@pytest.mark.parametrize(
    ("text", "skill_ids"),
    [
        (
            "Built trial models in PyTorch and XGBoost on data from Spark, not yet deployed.",
            {"pytorch", "xgboost", "apache-spark"},
        ),
        ("Prototyped a helper with LangChain and pgvector that was not rolled out.", {"pgvector"}),
        ("PyTorch proof of concept, not deployed.", {"pytorch"}),
        ("The XGBoost model was not released.", {"xgboost"}),
        ("The XGBoost model was trained but never shipped.", {"xgboost"}),
        ("Built a Django app, not finished", {"django"}),
        ("Built a Django app, never used", {"django"}),
        ("Prototyped a helper with LangChain, but the project was shelved", {"langchain"}),
    ],
)
def test_what_was_not_handed_over_is_claimed(text, skill_ids):
    found = statuses(text)
    assert {skill_id: found[skill_id] for skill_id in skill_ids} == dict.fromkeys(
        skill_ids, "claimed"
    )


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Kubernetes was not deployed", "kubernetes"),
        ("Kafka was bought but never deployed", "apache-kafka"),
        ("Kafka was discussed but never introduced", "apache-kafka"),
        ("Kafka, not used", "apache-kafka"),
        ("Kafka, but never tried it", "apache-kafka"),
        ("The Kafka cluster was never used", "apache-kafka"),
    ],
)
def test_what_was_never_brought_in_is_not(text, skill_id):
    assert statuses(text)[skill_id] == "negated"
