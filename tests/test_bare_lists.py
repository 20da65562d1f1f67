"""Bare lists: what only says who somebody is or what they know is told from what was done."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.weighing.bare_lists import claimed_until, is_list

NAMES = "PyTorch, Spark, model deployment, monitoring, Docker and SQL"


@pytest.mark.parametrize(
    "claim",
    [
        "I am an ML engineer with",
        "I'm a machine learning engineer, experienced in",
        "Senior Data Scientist with over 8 years of professional experience in",
        "Results-driven engineer skilled in",
        "Experienced in",
        "Highly proficient with",
        "Hands-on experience with",
        "I have deep knowledge of",
        "My skills include",
        "As a passionate data scientist I use",
        "Certified cloud engineer specialising in",
        "Strong background in",
    ],
)
def test_a_claim_with_a_list_is_a_list(claim):
    sentence = f"{claim} {NAMES}"
    assert claimed_until(sentence) == len(sentence)


@pytest.mark.parametrize(
    "told",
    [
        "Built fraud models with",
        "Supported a data scientist with",
        "Led the engineer team in moving to",
        "Migrated services of the data team in",
        "Owned the platform of all models:",
        "Designed, built and ran the training jobs of the search team with",
        "Taught a student with",
    ],
)
def test_what_was_done_with_a_list_is_none(told):
    assert claimed_until(f"{told} {NAMES}") == 0


def test_a_few_names_are_no_list():
    assert claimed_until("I am an ML engineer with PyTorch and SQL") == 0


def scored(text):
    result = match_resume(text=text, as_of=date(2026, 11, 1))
    return {fit.role_id: fit.score for fit in result.fits}


def test_a_claim_counts_like_the_list_in_it_wrapped_or_not():
    listed = scored(f"Ann Example\n{NAMES.replace(' and', ',')}")
    whole = scored(f"Ann Example\nI am a dedicated data engineer with much experience in {NAMES}")
    wrapped = scored(
        "Ann Example\nI am a dedicated data engineer with much experience in PyTorch, Spark,\n"
        "model deployment, monitoring, Docker and SQL"
    )
    assert whole == wrapped == pytest.approx(listed, abs=0.02)


def test_what_is_told_behind_a_claim_was_done():
    text = f"Ann Example\nI am an ML engineer with {NAMES}, and served two million users with Kafka"
    result = match_resume(text=text, as_of=date(2026, 11, 1))
    assert result.skill("apache-kafka").strength > 2 * result.skill("pytorch").strength


@pytest.mark.parametrize(
    ("line", "production"),
    [
        ("Trained our fraud models in PyTorch, Spark, SQL, Java, model deployment, C, Go", False),
        ("Trained our fraud models in PyTorch, deployed, Spark, SQL, Java, Docker, C, Go", True),
        ("Trained our fraud models in PyTorch, Spark, SQL, Java, Docker, C, Go, 2M users", True),
        ("Owned training, deployment and monitoring of fraud models in PyTorch", True),
        ("Technologies: PyTorch, model deployment, monitoring", False),
    ],
)
def test_names_that_are_enumerated_are_no_signs_of_production(line, production):
    text = f"Experience\nML Engineer, Acme, Jan 2020 - Present\n- {line}\n"
    reasons = match_resume(text=text, as_of=date(2026, 11, 1)).skill("pytorch").reasons
    assert ("with signs of production or scale" in reasons) is production


FIVE = "Terraform, AWS, Kubernetes, Jenkins, Python"


@pytest.mark.parametrize("bullet", ["", "- ", "* ", "• ", "· ", "| "])
@pytest.mark.parametrize("end", ["", ",", " |", ";"])
def test_neither_a_bullet_nor_a_last_comma_is_an_item_of_a_list(bullet, end):
    assert not is_list(f"{bullet}{FIVE}{end}")
    assert is_list(f"{bullet}{FIVE}, Docker{end}")
