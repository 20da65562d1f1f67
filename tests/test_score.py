"""Score: a sum of parts, bounded, with alternatives, ordered averages, and TF-IDF weights."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfTransformer

from skillmatch import Area, Competency, Need, Role, list_roles, load_role
from skillmatch.covered import cover_roles, each_covered
from skillmatch.fits import BANDS
from skillmatch.gains import OpenNeeds, gains
from skillmatch.reference import builtin_counts
from skillmatch.score import (
    BAND_STARTS,
    CLAIMS,
    DEEP_AT,
    DEEP_FROM,
    MOST_OF_ONE,
    RATE,
    USED,
    band,
    cover,
    saturated,
    score_role,
    score_roles,
)

ROLE_IDS = [role.id for role in list_roles()]
COUNTS = builtin_counts()
SKILLS = sorted(frozenset().union(*(role.skills for role in list_roles())))
# Strengths as weigh_evidence gives them: rounded to six digits.
STRENGTH = st.floats(0, 1).map(lambda strength: round(strength, 6))
STRENGTHS = st.dictionaries(st.sampled_from(SKILLS), STRENGTH, max_size=40)


def competency(name, *skills, weight=1.0, demand=0.5):
    needs = tuple(Need((one,) if isinstance(one, str) else one, weight, demand) for one in skills)
    return Competency(name, name, needs)


def role_of(*areas):
    """Return a role of areas, each a share, a decay and competencies."""
    return Role(
        "mine",
        "Mine",
        tuple(
            Area(f"area-{number}", "Area", share, decay, tuple(parts))
            for number, (share, decay, *parts) in enumerate(areas)
        ),
    )


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS)
def test_the_points_add_up_to_the_score(role_id, strengths):
    fit = score_role(load_role(role_id), strengths)
    assert math.fsum(part.points for part in fit.contributions) == pytest.approx(
        fit.score, abs=1e-9
    )
    by_competency = math.fsum(one.share * one.score for one in fit.competencies)
    assert by_competency == pytest.approx(fit.score, abs=1e-9)
    for one in fit.competencies:
        parts = [part.points for part in fit.contributions if part.competency == one.id]
        assert math.fsum(parts) == pytest.approx(one.share * one.score, abs=1e-9)


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS)
def test_scores_shares_and_points_are_bounded(role_id, strengths):
    fit = score_role(load_role(role_id), strengths)
    assert 0.0 <= fit.score <= 1.0
    assert fit.band in BANDS
    assert all(0 <= one.score <= 1 and 0 <= one.share <= 1 for one in fit.competencies)
    assert math.fsum(one.share for one in fit.competencies) == pytest.approx(1.0)
    assert all(part.points > 0 for part in fit.contributions)


@pytest.mark.parametrize("role_id", ROLE_IDS)
def test_nothing_scores_nothing_and_everything_nearly_one(role_id):
    role = load_role(role_id)
    nothing = score_role(role, {})
    assert (nothing.score, nothing.band, nothing.contributions) == (0.0, "weak", ())
    everything = score_role(role, dict.fromkeys(role.skills, 1.0))
    assert everything.band == "strong"
    assert 0.9 < everything.score <= 1.0


def test_strength_zero_contributes_nothing():
    role = role_of((1.0, 1.0, competency("code", "python")))
    assert score_role(role, {"python": 0.0}) == score_role(role, {})


def test_the_smallest_strength_there_is_scores_nothing():
    fit = score_role(load_role("ml-engineer"), {"a-b-testing": 5e-324})
    assert fit.score == 0.0


def test_all_that_a_typical_posting_asks_for_is_89_percent_of_a_competency():
    one = competency("code", "python", "go", weight=1.0, demand=1.0)
    fit = score_role(role_of((1.0, 1.0, one)), {"python": 1.0, "go": 1.0})
    assert fit.score == pytest.approx(1 - math.exp(-RATE))
    assert fit.score == pytest.approx(0.889, abs=0.001)


def test_one_need_alone_fills_a_competency_in_part_only():
    one = competency("code", "python", weight=2.0, demand=1.0)
    fit = score_role(role_of((1.0, 1.0, one)), {"python": 1.0})
    assert fit.score == pytest.approx(1 - math.exp(-RATE * MOST_OF_ONE))


def test_claims_add_up_to_no_more_than_they_may():
    names = [f"tool-{number}" for number in range(200)]
    one = competency("code", *names, weight=1.0, demand=0.02)
    listed = score_role(role_of((1.0, 1.0, one)), dict.fromkeys(names, 0.2))
    assert listed.score < 1 - math.exp(-RATE * CLAIMS)
    used = score_role(role_of((1.0, 1.0, one)), dict.fromkeys(names[:20], 0.8))
    assert used.score > listed.score


def test_the_parts_of_used_and_claimed_skills_sum_to_the_score():
    one = competency("code", "python", "go", "rust", weight=1.0, demand=0.5)
    fit = score_role(role_of((1.0, 1.0, one)), {"python": 0.8, "go": 0.2, "rust": 0.3})
    assert sum(part.points for part in fit.contributions) == pytest.approx(fit.score, abs=1e-12)
    assert [part.skill_id for part in fit.contributions] == ["python", "rust", "go"]


def test_a_competency_nobody_asks_for_scores_nothing():
    assert saturated(3.0, 1.0, 0.0) == 0.0


def test_alternatives_fill_one_need():
    role = role_of((1.0, 1.0, competency("nets", ("jax", "pytorch", "tensorflow"), "cuda")))
    one = score_role(role, {"pytorch": 0.8})
    three = score_role(role, {"pytorch": 0.8, "tensorflow": 0.7, "jax": 0.1})
    assert three.score == one.score
    assert [part.skill_id for part in three.contributions] == ["pytorch"]
    assert three.competencies[0].matched == ("pytorch",)
    assert three.competencies[0].missing == ("cuda",)


def test_of_equal_alternatives_the_first_by_id_is_named():
    role = role_of((1.0, 1.0, competency("nets", ("tensorflow", "pytorch", "jax"))))
    fit = score_role(role, {"tensorflow": 0.5, "pytorch": 0.5})
    assert fit.contributions[0].skill_id == "pytorch"


@given(st.lists(st.floats(0, DEEP_FROM), min_size=3, max_size=3), st.floats(0.05, 1))
def test_an_area_is_an_ordered_weighted_average(strengths, decay):
    parts = [competency(name, name) for name in "abc"]
    given_ = dict(zip("abc", strengths, strict=True))
    fit = score_role(role_of((1.0, decay, *parts)), given_)
    ordered = sorted((one.score for one in fit.competencies), reverse=True)
    weights = [1.0, decay, decay**2]
    expected = sum(w * s for w, s in zip(weights, ordered, strict=True)) / sum(weights)
    assert fit.score == pytest.approx(expected, abs=1e-12)


def test_the_deeper_a_field_was_worked_in_the_more_it_counts():
    role = role_of((1.0, 0.7, *(competency(name, f"{name}1", f"{name}2") for name in "abc")))

    def share_of_a(strength):
        return score_role(role, {"a1": strength, "a2": strength}).competencies[0].share

    beginner = 1 / (1 + 0.7 + 0.7**2)
    assert [share_of_a(0.2), share_of_a(DEEP_FROM)] == pytest.approx([beginner] * 2)
    assert beginner < share_of_a(0.6) < share_of_a(DEEP_AT) < share_of_a(0.9) < 1


def test_one_word_in_a_long_job_makes_no_full_specialist():
    role = role_of((1.0, 0.7, *(competency(name, f"{name}1", f"{name}2") for name in "abc")))
    one, two = (
        score_role(role, dict.fromkeys(names, 0.8)).competencies[0].share
        for names in (["a1"], ["a1", "a2"])
    )
    assert one < two


def test_areas_whose_competencies_all_count_the_same_have_no_specialists():
    role = role_of((1.0, 1.0, *(competency(name, name) for name in "ab")))
    fit = score_role(role, {"a": 0.9})
    assert [one.share for one in fit.competencies] == pytest.approx([0.5, 0.5])


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS, more=st.sampled_from(SKILLS), strength=STRENGTH)
def test_more_strength_never_lowers_a_fit(role_id, strengths, more, strength):
    role = load_role(role_id)
    improved = max(strengths.get(more, 0.0), strength)
    before = score_role(role, strengths).score
    assert score_role(role, {**strengths, more: improved}).score >= before - 1e-12


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS, learnt=st.floats(USED, 1))
def test_showing_what_is_listed_gains_the_difference_it_makes(role_id, strengths, learnt):
    role = load_role(role_id)
    held = {skill: strength for skill, strength in strengths.items() if strength > 0}
    listed = {skill for skill, strength in held.items() if strength < USED}
    before = score_role(role, held).score
    for gain in [one for one in gains(role, held, learnt, listed) if one.listed][:8]:
        after = score_role(role, {**held, gain.listed: learnt}).score
        assert gain.points == pytest.approx(after - before, abs=1e-9)
        assert gain.points >= -1e-12


def test_which_competency_is_the_best_does_not_matter():
    role = role_of((1.0, 0.5, *(competency(name, name) for name in "abc")))
    found = {score_role(role, {name: 0.9}).score for name in "abc"}
    assert max(found) - min(found) < 1e-12


@given(strengths=STRENGTHS)
def test_roles_scored_together_score_what_each_scores_alone(strengths):
    roles = list_roles()
    together = score_roles(roles, strengths)
    assert together == [score_role(role, strengths) for role in roles]
    assert score_roles(roles[::-1], strengths) == together[::-1]


def test_a_role_of_the_same_id_is_scored_by_its_own_needs():
    one, other = (role_of((1.0, 1.0, competency(name, name))) for name in "ab")
    assert [fit.score > 0 for fit in score_roles([one, other], {"a": 1.0})] == [True, False]
    assert [fit.score > 0 for fit in score_roles([other, one], {"a": 1.0})] == [False, True]


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS)
def test_a_role_is_covered_as_each_of_its_competencies_is(role_id, strengths):
    role = load_role(role_id)
    (coverage,) = cover_roles([role], strengths)
    assert each_covered(role, coverage) == [cover(one, strengths) for one in role.competencies]


def test_areas_count_by_their_shares():
    role = role_of((0.7, 1.0, competency("a", "a")), (0.3, 1.0, competency("b", "b")))
    a, b = (score_role(role, {name: 1.0}).score for name in "ab")
    assert a / b == pytest.approx(7 / 3)
    both = score_role(role, {"a": 1.0, "b": 1.0}).score
    assert both == pytest.approx(a + b)


def test_depth_in_one_field_beats_a_little_of_each():
    role = role_of((1.0, 0.5, *(competency(n, f"{n}1", f"{n}2", f"{n}3") for n in "abc")))
    deep = score_role(role, {"a1": 0.9, "a2": 0.9, "a3": 0.9}).score
    wide = score_role(role, {"a1": 0.3, "b1": 0.3, "c1": 0.3}).score
    assert deep > wide


@pytest.mark.parametrize(
    ("score", "name"),
    [(0.0, "weak"), (0.2449, "weak"), *zip(BAND_STARTS[1:], BANDS[1:], strict=True)],
)
def test_bands_begin_where_they_say(score, name):
    assert band(score) == name


def test_contributions_come_with_the_most_points_first():
    strengths = dict.fromkeys(SKILLS[::3], 0.5)
    parts = score_role(load_role("ai-engineer"), strengths).contributions
    assert list(parts) == sorted(parts, key=lambda part: (-part.points, part.skill_id))


def test_contributions_carry_names_where_they_are_given():
    role = role_of((1.0, 1.0, competency("code", "python", "git")))
    fit = score_role(role, {"python": 1.0, "git": 1.0}, {"python": "Python"})
    assert {part.skill_name for part in fit.contributions} == {"Python", "git"}


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS, learnt=st.floats(0.01, 1))
def test_a_gain_is_the_difference_that_learning_makes(role_id, strengths, learnt):
    role = load_role(role_id)
    held = {skill: strength for skill, strength in strengths.items() if strength > 0}
    before = score_role(role, held).score
    for gain in gains(role, held, learnt)[:8]:
        assert not set(gain.need.skills) & set(held)
        after = score_role(role, {**held, gain.need.skills[-1]: learnt}).score
        assert gain.points == pytest.approx(after - before, abs=1e-9)
        assert gain.points >= -1e-12


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS, learnt=st.floats(0.01, 1))
def test_gains_after_learning_are_those_of_somebody_who_knew_it_before(role_id, strengths, learnt):
    role = load_role(role_id)
    held = {skill: strength for skill, strength in strengths.items() if strength > 0}
    kept_up = OpenNeeds(role, held, learnt)
    for _ in range(3):
        found = kept_up.gains()
        assert found == gains(role, held, learnt)
        if found:
            held = {**held, found[0].need.skills[-1]: learnt}
            kept_up.learn(found[0].need.skills[-1])


def test_only_the_competencies_of_a_learnt_skill_are_covered_again(monkeypatch):
    role, covered = load_role("ai-engineer"), []

    def noted(competency, shown):
        covered.append(competency.id)
        return cover(competency, shown)

    monkeypatch.setattr("skillmatch.gains.cover", noted)
    open_needs = OpenNeeds(role, {"python": 0.7}, 0.7)
    gain = open_needs.gains()[0]
    assert covered == [competency.id for competency in role.competencies]
    covered.clear()
    open_needs.learn(gain.need.skills[0])
    open_needs.gains()
    skill = gain.need.skills[0]
    assert covered == [c.id for c in role.competencies if skill in c.needs_of]


# scikit-learn's numbers ---------------------------------------------------------------------


@lru_cache
def sklearn_weights():
    """Return, for each role and skill, the mean TF-IDF weight over its postings by scikit-learn.

    A row for every posting of the reference that the counts could come from; the weights only
    depend on how many postings ask for a skill, so which ones do is free.
    """
    skills = sorted(COUNTS.skills)
    matrix = np.zeros((COUNTS.total, len(skills)))
    rows, start = {}, 0
    for role in sorted(COUNTS.postings):
        rows[role] = slice(start, start + COUNTS.postings[role])
        start += COUNTS.postings[role]
        for column, skill in enumerate(skills):
            asked = COUNTS.skills[skill].get(role, 0)
            matrix[rows[role].start : rows[role].start + asked, column] = 1.0
    weighted = TfidfTransformer(norm=None, smooth_idf=True).fit_transform(matrix)
    return {
        role: dict(zip(skills, weighted[rows[role]].mean(axis=0).A1, strict=True)) for role in rows
    }


def distinction(skill, role):
    own = COUNTS.share(skill, role.postings) + 0.01
    theirs = COUNTS.share(skill, role.told_from) + 0.01
    return 2 * own / (own + theirs)


@pytest.mark.parametrize("role_id", ROLE_IDS)
def test_weights_equal_those_of_scikit_learn(role_id):
    role = load_role(role_id)
    expected = sklearn_weights()[role.postings]
    compared = 0
    for one in role.competencies:
        for need in one.needs:
            weights = {
                skill: expected.get(skill, 0.0) * distinction(skill, role) for skill in need.skills
            }
            best = max(weights, key=weights.__getitem__)
            if need.demand == pytest.approx(COUNTS.share(best, role.postings)):  # else set by hand
                assert need.weight == pytest.approx(weights[best], abs=1e-12)
                compared += 1
    assert compared > 20


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS)
def test_a_competency_is_a_dot_product_of_scikit_learn_weights(role_id, strengths):
    role = load_role(role_id)
    fit = score_role(role, strengths)
    for one, found in zip(role.competencies, fit.competencies, strict=True):
        # A term frequency of demand, scaled by idf, is the weight; rows are competencies.
        met = np.array([max(strengths.get(s, 0.0) for s in need.skills) for need in one.needs])
        weights = np.array([min(n.weight, MOST_OF_ONE * one.typical) for n in one.needs])
        used = float(weights @ np.where(met >= USED, met, 0.0)) / one.typical
        claimed = float(weights @ np.where(met < USED, met, 0.0)) / one.typical
        covered = used + CLAIMS * (1 - math.exp(-claimed / CLAIMS))
        assert found.score == pytest.approx(1 - math.exp(-RATE * covered), abs=1e-12)


def test_a_need_that_nobody_has_scores_nothing():
    nobody = role_of((1.0, 1.0, competency("code", "python", weight=1.0, demand=0.0)))
    assert score_role(nobody, {"python": 1.0}) == score_role(nobody, {})
