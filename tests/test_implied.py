"""Implied: a product that stands in the words for its part is named as well."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

JOB = "EXPERIENCE\n\nEngineer, Quillstone Ltd\nJanuary 2022 - Present\n- {}\n"


def strengths(told):
    found = match_resume(text=JOB.format(told), as_of=date(2026, 11, 1)).skills
    return {evidence.skill.id: evidence.strength for evidence in found}


@pytest.mark.parametrize(
    ("told", "part", "product"),
    [
        ("Trained rankers with PyTorch FSDP.", "fsdp", "pytorch"),
        ("Moved the services to AWS ECS.", "amazon-ecs", "amazon-web-services"),
        ("Wrote Spark Structured Streaming jobs.", "structured-streaming", "apache-spark"),
        ("Answered mails with GPT-4o.", "gpt-4o", "gpt"),
    ],
)
def test_a_product_in_the_alias_of_its_part_counts_in_full(told, part, product):
    found = strengths(told)
    assert found[product] == found[part]


@pytest.mark.parametrize(
    ("told", "part", "product"),
    [
        ("Trained rankers with FSDP.", "fsdp", "pytorch"),
        ("Moved the services to Elastic Container Service.", "amazon-ecs", "amazon-web-services"),
        ("Wrote Structured Streaming jobs.", "structured-streaming", "apache-spark"),
    ],
)
def test_a_part_alone_shows_some_of_its_product(told, part, product):
    found = strengths(told)
    assert 0 < found[product] < 0.5 * found[part]


def test_what_is_broader_than_the_product_is_shown_as_if_that_stood_alone():
    shown = strengths("Moved the services to AWS ECS.")["cloud-computing"]
    assert shown == pytest.approx(strengths("Moved the services to AWS.")["cloud-computing"])


def test_a_product_named_in_the_part_that_is_denied_is_not_shown():
    assert not strengths("No experience with PyTorch FSDP.").get("pytorch")
