"""Comparison: which of two roles it is, by how much, and what decides it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import (
    CompetencyFit,
    Contribution,
    RoleFit,
)
from skillmatch.explain import MARGIN_OF_ERROR, compare_fits
from skillmatch.score import band


def fit(role_id, **points):
    """Return a fit whose skills add so many points."""
    parts = tuple(
        Contribution(name, name.title(), "all", p, 1.0, 0.5) for name, p in points.items()
    )
    score = sum(points.values())
    return RoleFit(role_id, role_id.upper(), score, band(score), parts)


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        pytest.param(0.6, 0.4, "a", id="the better role"),
        pytest.param(0.4, 0.6, "b", id="the better role, given second"),
        pytest.param(0.5, 0.5 - MARGIN_OF_ERROR / 2, "close", id="inside the margin of error"),
        pytest.param(0.5, 0.5, "close", id="equal"),
        pytest.param(0.5, 0.5 - 2 * MARGIN_OF_ERROR, "a", id="outside the margin of error"),
        pytest.param(0.15, 0.01, "neither", id="both weak"),
        pytest.param(0.0, 0.0, "neither", id="nothing shown"),
        pytest.param(0.21, 0.01, "a", id="one is not weak"),
    ],
)
def test_the_verdict_depends_on_score_and_margin(first, second, verdict):
    found = compare_fits(fit("a", sql=first), fit("b", sql=second))
    assert found.verdict == verdict
    assert found.margin == pytest.approx(abs(first - second))


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_order_of_the_two_fits_does_not_matter(first, second):
    a, b = fit("a", sql=first), fit("b", git=second)
    assert compare_fits(a, b) == compare_fits(b, a)
    found = compare_fits(a, b)
    assert found.margin >= 0
    assert {found.first, found.second} == {"a", "b"}


def test_equal_fits_stand_in_the_order_of_their_ids():
    found = compare_fits(fit("b", sql=0.4), fit("a", sql=0.4))
    assert (found.first, found.second, found.margin) == ("a", "b", 0.0)


def test_decisive_are_the_three_skills_that_add_most_to_the_better_role_alone():
    better = fit("a", sql=0.20, git=0.10, jax=0.15, rag=0.05, python=0.30)
    worse = fit("b", sql=0.02, git=0.01, jax=0.02, python=0.30)
    found = compare_fits(better, worse)
    assert [skill.skill_id for skill in found.decisive] == ["sql", "jax", "git"]
    assert [skill.difference for skill in found.decisive] == pytest.approx([0.18, 0.13, 0.09])
    assert {skill.role_id for skill in found.decisive} == {"a"}


def test_a_skill_that_speaks_for_the_other_role_is_not_decisive():
    found = compare_fits(fit("a", sql=0.5, git=0.1), fit("b", git=0.2))
    assert [skill.skill_id for skill in found.decisive] == ["sql"]


def test_a_skill_in_two_competencies_counts_as_their_sum():
    part = Contribution("sql", "SQL", "one", 0.2, 1.0, 0.5)
    better = RoleFit("a", "A", 0.4, "partial", (part, replace(part, competency="two")))
    found = compare_fits(better, fit("b", git=0.1))
    assert found.decisive[0].difference == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("first", "second", "summary"),
    [
        (0.6, 0.2, "A rather than B, by 40 points of 100. Most speaks for it: Sql."),
        (0.6, 0.58, "Too close to call: A 60, B 58 of 100."),
        (0.1, 0.02, "Neither role is shown: A 10, B 2 of 100."),
    ],
)
def test_the_summary_says_the_same_in_words(first, second, summary):
    assert compare_fits(fit("a", sql=first), fit("b", sql=second)).summary == summary


def test_the_margin_in_words_is_the_difference_of_the_scores_as_shown():
    found = compare_fits(fit("a", sql=0.5151), fit("b", sql=0.4449))
    assert found.margin == pytest.approx(0.0702)
    assert "by 8 points of 100" in found.summary  # 52 and 44


@pytest.mark.parametrize(
    ("first", "second", "because"),
    [
        pytest.param(
            {"sql": 0.2, "git": 0.1},
            {"sql": 0.1},
            "Most speaks for it: Git, Sql",
            id="those-that-add-most",
        ),
        pytest.param(
            {f"s{number}": 0.1 for number in range(7)},
            {},
            "Most speaks for it: S0, S1, S2",
            id="three-of-many",
        ),
        pytest.param(
            {"sql": 0.5, "git": 0.2},
            {"jax": 0.4},
            "Most speaks for it: Sql, Git; against it: Jax",
            id="as-weighty-on-the-other-side",
        ),
        pytest.param(
            {"sql": 0.5, "git": 0.2},
            {"jax": 0.35},
            "Most speaks for it: Sql, Git",
            id="lighter-on-the-other-side",
        ),
    ],
)
def test_the_reasons_in_words_name_the_skills_on_either_side(first, second, because):
    assert compare_fits(fit("a", **first), fit("b", **second)).summary.endswith(f". {because}.")


@pytest.mark.parametrize(
    ("covered", "strongest"),
    [
        pytest.param({"Core": (0.9, 0.2)}, ", strongest in Core 1. Most", id="one-leads"),
        pytest.param({"Core": (0.9, 0.88)}, ", strongest in Core 1 and in Core 2. Most", id="two"),
        pytest.param({"Core": (0.8, 0.9)}, ", strongest in Core 2. Most", id="the-best"),
        pytest.param(
            {"Core": (0.85, 0.9, 0.9)}, ", strongest in Core 2 and in Core 3. Most", id="2"
        ),
        pytest.param(
            {"Core": (0.5,), "Rest": (0.9,) * 4}, "strongest in Rest 1 and", id="weightiest"
        ),
        pytest.param({"Core": (0.0, 0.0)}, "by 40 points of 100. Most", id="none-covered"),
        pytest.param({}, "by 40 points of 100. Most", id="no-competencies"),
    ],
)
def test_where_the_better_fit_is_strongest_is_named(covered, strongest):
    better = replace(
        fit("a", sql=0.6),
        competencies=tuple(
            CompetencyFit(f"{area}{n}", f"{area} {n}", score, 0.2, area=area)
            for area, scores in covered.items()
            for n, score in enumerate(scores, 1)
        ),
    )
    assert strongest in compare_fits(better, fit("b", sql=0.2)).summary
