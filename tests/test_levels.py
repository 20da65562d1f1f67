"""Levels: a word of a modest claim belongs to its own item, or to the list that it leads."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def called_basic(text):
    return {m.skill_id for m in find_skills(f"Skills\n{text}") if m.level == "basic"}


@pytest.mark.parametrize(
    ("text", "basic"),
    [
        # Behind a name: of that one alone, whatever follows.
        ("Python, Kafka basics, Docker, Terraform", "apache-kafka"),
        ("Python, Kafka basics and Docker", "apache-kafka"),
        ("Python | Kafka basics | Docker", "apache-kafka"),
        ("Python, Kafka basics / Docker", "apache-kafka"),
        ("Python, Kafka (basic), Docker, Terraform", "apache-kafka"),
        ("Python, Kafka (basics), Docker", "apache-kafka"),
        ("Python, Kafka (basic knowledge), Docker", "apache-kafka"),
        ("Python, Kafka - basic knowledge, Docker", "apache-kafka"),
        ("Python, Kafka beginner level, Docker", "apache-kafka"),
        ("Python, Kafka basic, Docker", "apache-kafka"),
        # An adjective among names: of the next one.
        ("Python, basic Kafka, Docker, Terraform", "apache-kafka"),
        # What leads a list: of all of it.
        ("Basic knowledge of Kafka, Docker and Terraform. Python", "apache-kafka docker terraform"),
        ("Basics of Kafka, Docker", "apache-kafka docker"),
        ("Basics: Kafka, Docker", "apache-kafka docker"),
        ("Python; basic skills in Kafka, Docker", "apache-kafka docker"),
        ("Basic Kafka, Docker", "apache-kafka docker"),
        ("Limited experience with Kafka, Docker", "apache-kafka docker"),
        # What is no claim of a level.
        ("Python, Visual Basic .NET, Docker", ""),
    ],
)
def test_a_level_is_said_of_its_own_item_or_of_the_list_it_leads(text, basic):
    assert called_basic(text) == set(basic.split())
