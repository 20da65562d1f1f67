"""Shared heads: "unit and regression testing" names two skills, one of them not written out."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def found(text):
    mentions = find_skills(text)
    assert all(text[m.start : m.end] == m.surface for m in mentions)
    return [(m.surface, m.skill_id) for m in mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "unit, integration and regression testing",
            ["unit-testing", "integration-testing", "regression-testing"],
        ),
        ("Did unit/integration testing", ["unit-testing", "integration-testing"]),
        ("unit & regression testing", ["unit-testing", "regression-testing"]),
        ("unit, and regression testing", ["unit-testing", "regression-testing"]),
        ("functional or regression testing", ["functional-testing", "regression-testing"]),
        ("supervised and unsupervised learning", ["supervised-learning", "unsupervised-learning"]),
        ("linear and logistic regression", ["linear-regression", "logistic-regression"]),
        ("image and text classification", ["image-classification", "text-classification"]),
        ("machine and deep learning", ["machine-learning", "deep-learning"]),
        ("black box and white box testing", ["black-box-testing", "white-box-testing"]),
    ],
)
def test_each_item_of_the_list_is_a_skill(text, expected):
    assert [skill for _, skill in found(text)] == expected


def test_what_is_not_written_out_takes_its_own_place_in_the_text():
    assert found("Did unit and regression testing.") == [
        ("unit", "unit-testing"),
        ("regression testing", "regression-testing"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Python and logistic regression", ["python", "logistic-regression"]),
        ("apples and logistic regression", ["logistic-regression"]),
        ("A unit. Regression testing.", ["regression-testing"]),
        ("the unit regression testing", ["regression-testing"]),
        ("regression testing and unit", ["regression-testing"]),
        ("unit; regression testing", ["regression-testing"]),
        ("unit and Python", ["python"]),
        ("and regression testing", ["regression-testing"]),
    ],
)
def test_other_neighbours_lend_nothing(text, expected):
    assert [skill for _, skill in found(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Backend: Ruby, Ruby on Rails", ["ruby", "ruby-on-rails"]),
        ("Databases: Oracle, PL/SQL", ["oracle-database", "pl-sql"]),
        (
            "Python, release testing and release management",
            ["python", "release-testing", "release-management"],
        ),
        (
            "Wrote Java services with Spring and Spring Boot",
            ["java", "spring-framework", "spring-boot"],
        ),
    ],
)
def test_a_name_that_stands_for_itself_is_not_relabelled(text, expected):
    assert [m.skill_id for m in find_skills(text)] == expected
