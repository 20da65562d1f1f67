"""Prose in capitals: a word is no skill because it is written like a name."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def skills(text):
    return {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize(
    "text",
    [
        "MANAGED ACCESS TO THE YARD AND HELPED THE TEAM TO EXCEL; SPRING SALE; NEXT STEPS",
        "TOOK THE HELM OF SALES, A SPARK FOR THE TEAM",
        "IN CHARGE OF EXPRESS DELIVERY AND ACCESS TO THE VAULT",
        "TOOK A SWIFT APPROACH TO RUST ON OUR TRUCKS",
    ],
)
def test_words_of_prose_in_capitals_are_no_skills(text):
    assert skills(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SKILLS: EXCEL, SPRING, HELM", {"microsoft-excel", "spring-framework", "helm"}),
        ("BUILT BOOKING SERVICES IN SPRING", {"spring-framework"}),
        ("KEPT THE BOOKS OF THE SHOP IN EXCEL AND ACCESS", {"microsoft-excel", "microsoft-access"}),
        (
            "WROTE JAVA FOR THE BANK WITH SPRING, KAFKA",
            {"java", "spring-framework", "apache-kafka"},
        ),
    ],
)
def test_skills_in_capitals_are_found(text, found):
    assert found <= skills(text)
