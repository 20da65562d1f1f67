"""Shares: what is covered alike counts alike, and the parts add up to the same average."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import Area, Competency, Need, Role
from skillmatch.fits import areas_of
from skillmatch.score import ordered_average, score_role
from skillmatch.shares import even_weights

SCORES = st.lists(st.floats(0, 1), min_size=1, max_size=9)
NEAR = 0.001


@given(SCORES, st.floats(1e-4, 1))
def test_the_parts_add_up_to_the_ordered_average(scores, decay):
    average = ordered_average(sorted(scores), decay)
    weights = even_weights(scores, average)
    assert math.fsum(weights) == pytest.approx(1.0, abs=1e-11)
    assert all(0 <= weight <= 1 for weight in weights)
    parts = [weight * score for weight, score in zip(weights, scores, strict=True)]
    assert math.fsum(parts) == pytest.approx(average, abs=1e-10)


@given(SCORES, st.floats(0.01, 1))
def test_what_is_covered_more_counts_no_less(scores, decay):
    ascending = sorted(scores)
    weights = even_weights(ascending, ordered_average(ascending, decay))
    assert all(one <= next_ + 1e-9 for one, next_ in pairwise(weights))


@given(SCORES, st.floats(0.01, 1), st.permutations(range(9)))
def test_the_order_of_the_competencies_does_not_matter(scores, decay, order):
    average = ordered_average(sorted(scores), decay)
    places = [place for place in order if place < len(scores)]
    turned = even_weights([scores[place] for place in places], average)
    weights = even_weights(scores, average)
    assert turned == pytest.approx([weights[place] for place in places], abs=1e-9)


@pytest.mark.parametrize(
    "scores",
    [
        pytest.param([0.9, 0.9 - NEAR, 0.0], id="two-of-three"),
        pytest.param([0.9 - NEAR, 0.0, 0.9], id="in-another-order"),
        pytest.param([0.4, 0.4 - NEAR, 0.3, 0.1], id="of-a-beginner"),
    ],
)
def test_what_is_covered_all_but_alike_counts_all_but_alike(scores):
    weights = even_weights(scores, ordered_average(sorted(scores), 0.5))
    first, second = sorted(weights, reverse=True)[:2]
    assert first - second < 0.02


@pytest.mark.parametrize(
    ("decay", "alternatives"), [(0.5, True), (1.0, False)], ids=["best-first", "all-alike"]
)
def test_an_area_says_what_it_adds_and_whether_its_best_count_most(decay, alternatives):
    parts = [Competency(name, name, (Need((name,), 1.0, 0.5),)) for name in "ab"]
    lone = Competency("c", "c", (Need(("c",), 1.0, 0.5),))
    areas = Area("x", "X", 0.75, decay, tuple(parts)), Area("y", "Y", 0.25, 1.0, (lone,))
    fit = score_role(Role("mine", "Mine", areas), {"a": 0.5, "c": 0.5})
    first, second = areas_of(fit)
    assert (first.name, first.best_count_most) == ("X", alternatives)
    assert (second.name, second.best_count_most) == ("Y", False)
    assert [first.share, second.share] == pytest.approx([0.75, 0.25])
    assert first.points + second.points == pytest.approx(fit.score, abs=1e-9)
