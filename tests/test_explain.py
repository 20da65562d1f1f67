"""Explain: gaps ranked by what they add, and steps that chain."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import (
    Area,
    Competency,
    Need,
    Role,
    SkillEvidence,
    list_roles,
    load_role,
    match_resume,
)
from skillmatch.explain import LEARNT_STRENGTH, explain_fit
from skillmatch.find.work.callings import CALLING_SKILLS
from skillmatch.gains import AS_MUCH, OpenNeeds
from skillmatch.mentions import Mention
from skillmatch.score import score_role, strengths_of
from skillmatch.skill import Skill
from skillmatch.steps import needs_beside
from skillmatch.taxonomy import Taxonomy

TAXONOMY = Taxonomy(
    (
        Skill("deep-learning", "Deep learning"),
        Skill("jax", "JAX", broader=("deep-learning",)),
        Skill("pytorch", "PyTorch", broader=("deep-learning",)),
        Skill("sql", "SQL"),
        Skill("git", "Git"),
    )
)
ROLE_IDS = [role.id for role in list_roles()]
HAD = 0.38
SKILLS = sorted(frozenset().union(*(role.skills for role in list_roles())))
MILLIONTHS = st.integers(1, 10**6).map(lambda n: n / 10**6)
STRENGTHS = st.dictionaries(st.sampled_from(SKILLS), MILLIONTHS, max_size=40)


def evidence(strengths):
    return [SkillEvidence(Skill(name, name), strength) for name, strength in strengths.items()]


def role_of(**weights):
    """Return a role of one competency; a name with _or_ is several alternatives."""
    needs = tuple(Need(tuple(name.split("_or_")), w, 0.5) for name, w in weights.items())
    one = Competency("all", "All", tuple(sorted(needs, key=lambda need: -need.weight)))
    return Role("mine", "Mine", (Area("area", "Area", 1.0, 1.0, (one,)),))


def explained(role, strengths, taxonomy=TAXONOMY):
    skills = evidence(strengths)
    return explain_fit(score_role(role, strengths_of(skills)), role, skills, taxonomy)


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS)
def test_missing_skills_gain_what_adding_them_really_adds(role_id, strengths):
    role = load_role(role_id)
    found = explained(role, strengths)
    for gap in found.missing:
        assert strengths.get(gap.skill_id, 0.0) == 0.0
        learnt = score_role(role, {**strengths, gap.skill_id: LEARNT_STRENGTH})
        assert gap.gain == pytest.approx(learnt.score - found.score, abs=1e-9)


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS)
def test_what_is_missing_is_in_the_order_of_what_it_would_add(role_id, strengths):
    role = load_role(role_id)
    found = explained(role, strengths)
    gains = [gap.gain for gap in found.missing]
    for before, behind in combinations(gains, 2):
        assert before >= AS_MUCH * behind - 1e-12  # what adds about as much comes in another order
    # Nothing that is left out would add more than the last that is named.
    named = {gap.skill_id for gap in found.missing}
    beside = needs_beside(role.competencies, {s for s, value in strengths.items() if value >= HAD})
    for need in role.needs if len(named) == 15 else ():
        if need in beside:
            continue  # of another trade
        if CALLING_SKILLS.issuperset(need.skills):
            continue  # an occupation, which nobody learns
        if need.weight > 0 and (named | strengths.keys()).isdisjoint(need.skills):
            learnt = score_role(role, {**strengths, need.skills[0]: LEARNT_STRENGTH})
            assert AS_MUCH * (learnt.score - found.score) <= found.missing[-1].gain + 1e-9


@pytest.mark.parametrize("role_id", ROLE_IDS)
@given(strengths=STRENGTHS)
def test_each_step_starts_where_the_one_before_it_ended(role_id, strengths):
    role = load_role(role_id)
    found = explained(role, strengths)
    held, score = dict(strengths), found.score
    for step in found.next_steps:
        assert step.skill_id not in held
        assert step.gain > 0
        held[step.skill_id] = LEARNT_STRENGTH
        score += step.gain
        assert step.new_score == pytest.approx(score, abs=1e-9)
        assert step.new_score == pytest.approx(score_role(role, held).score, abs=1e-9)
    assert len(found.next_steps) <= 3


# What leads: gain and demand.


def asked(*demands, by_hand=(), postings=""):
    """Return a role of one competency, each of whose skills adds the same."""
    needs = tuple(Need((name,), 1.0, share, by_hand=name in by_hand) for name, share in demands)
    one = Competency("all", "All", needs)
    return Role("mine", "Mine", (Area("area", "Area", 1.0, 1.0, (one,)),), postings=postings)


def test_of_what_adds_the_same_what_is_asked_for_more_often_leads():
    found = explained(asked(("git", 0.02), ("sql", 0.6), ("jax", 0.2)), {})
    assert [gap.skill_id for gap in found.missing] == ["sql", "jax", "git"]
    assert [step.skill_id for step in found.next_steps] == ["sql", "jax", "git"]
    reasons = [step.reason for step in found.next_steps]
    assert reasons == ["asked for often", "asked for often", "part of the role"]


def test_what_would_add_clearly_more_leads_whatever_is_asked_for_more_often():
    competency = Competency("all", "All", (Need(("git",), 1.0, 0.3), Need(("sql",), 0.2, 0.6)))
    role = Role("mine", "Mine", (Area("area", "Area", 1.0, 1.0, (competency,)),))
    assert [gap.skill_id for gap in explained(role, {}).missing] == ["git", "sql"]


def test_one_competency_does_not_fill_the_list_before_another_that_adds_as_much():
    def of(name, *skills):
        return Competency(name, name, tuple(Need((skill,), 1.0, 0.5) for skill in skills))

    first, second = (
        of("first", "git", "java", "jax", "keras"),
        of("second", "r", "scala", "spark", "sql"),
    )
    area = Area("area", "Area", 1.0, 1.0, (first, second))
    found = explained(Role("mine", "Mine", (area,)), {})
    assert [gap.competency for gap in found.missing[:3]] == ["first", "first", "second"]


@pytest.mark.parametrize(
    ("strength", "close"),
    [(0.1, False), (0.3, False), (0.38, True), (0.6, True)],
)
def test_who_hardly_shows_a_skill_does_not_have_it(strength, close):
    (step,) = explained(asked(("pytorch", 0.3)), {"jax": strength}).next_steps
    assert step.reason.startswith("close to JAX") is close


@pytest.mark.parametrize(
    ("postings", "first"),
    [
        pytest.param("ai-engineer", "sql", id="beside-counted-demands-it-is-a-judgement"),
        pytest.param("", "git", id="a-role-that-counts-nothing-means-what-it-says"),
    ],
)
def test_a_demand_set_by_hand_does_not_lead_where_others_are_counted(postings, first):
    role = asked(("git", 0.9), ("sql", 0.2), by_hand={"git"}, postings=postings)
    assert explained(role, {}).next_steps[0].skill_id == first


@pytest.mark.parametrize(
    ("demand", "first"),
    [
        pytest.param(0.2, "sql", id="behind-what-is-begun"),
        pytest.param(0.3, "jax", id="unless-it-is-commonly-asked-for"),
    ],
)
def test_a_step_into_a_competency_a_person_has_nothing_of_comes_behind(demand, first):
    begun = Competency("data", "Data", (Need(("git",), 2.0, 0.2), Need(("sql",), 0.2, 0.2)))
    other = Competency("models", "Models", (Need(("jax",), 3.0, demand),))
    role = Role("mine", "Mine", (Area("area", "Area", 1.0, 1.0, (begun, other)),))
    found = explained(role, {"git": 0.3})
    assert found.next_steps[0].skill_id == first
    assert [gap.skill_id for gap in found.missing] == ["jax", "sql"]  # by what each adds


def test_an_umbrella_is_no_neighbour():
    taxonomy = Taxonomy(
        (
            Skill("artificial-intelligence", "AI"),
            Skill("robotics", "Robotics", broader=("artificial-intelligence",)),
            Skill("planning", "Planning", broader=("artificial-intelligence",)),
        )
    )
    known = {"artificial-intelligence": 0.6, "planning": 0.6}
    assert explained(role_of(robotics=1.0), known, taxonomy).next_steps[0].reason == (
        "asked for often"
    )


def test_explaining_changes_nothing_but_gaps_and_steps():
    role = load_role("ai-engineer")
    skills = evidence({"python": 0.8, "langchain": 0.5})
    plain = score_role(role, strengths_of(skills))
    found = explain_fit(plain, role, skills, TAXONOMY)
    assert replace(found, missing=(), next_steps=()) == plain
    assert found.missing
    assert found.next_steps


def test_gaps_are_worked_out_once_and_only_when_they_are_asked_for(monkeypatch):
    worked: list[str] = []

    def noted(role, *rest):
        worked.append(role.id)
        return OpenNeeds(role, *rest)

    monkeypatch.setattr("skillmatch.explain.OpenNeeds", noted)
    found = explained(load_role("ai-engineer"), {"python": 0.8})
    assert found.score > 0
    assert found.contributions
    assert worked == []
    assert found.missing
    assert found.next_steps
    assert worked == ["ai-engineer"]


def test_a_need_that_an_alternative_fills_is_not_missing():
    role = role_of(pytorch_or_jax=2.0, sql=1.0)
    assert [gap.skill_id for gap in explained(role, {"jax": 0.3}).missing] == ["sql"]


def test_a_missing_need_names_its_alternatives():
    gap = explained(role_of(pytorch_or_jax=2.0), {}).missing[0]
    assert (gap.skill_id, gap.skill_name, gap.alternatives) == ("pytorch", "PyTorch", ("JAX",))


def test_a_skill_that_is_only_negated_is_missing():
    role = role_of(sql=1.0, git=1.0)
    assert {gap.skill_id for gap in explained(role, {"sql": 0.0}).missing} == {"sql", "git"}


def test_nothing_is_missing_when_everything_is_met():
    found = explained(role_of(sql=1.0, git=1.0), {"sql": 0.2, "git": 0.2})
    assert (found.missing, found.next_steps) == ((), ())


def test_a_need_nobody_asks_for_is_not_missing():
    assert explained(role_of(sql=1.0, git=0.0), {"sql": 1.0}).missing == ()


def test_of_equal_gains_the_first_by_id_comes_first():
    role = role_of(sql=1.0, git=1.0, pytorch=1.0)
    assert [gap.skill_id for gap in explained(role, {}).missing] == ["git", "pytorch", "sql"]


def test_a_skill_outside_the_taxonomy_is_called_by_its_id():
    found = explained(role_of(fortran=1.0), {})
    assert found.missing[0].skill_name == found.next_steps[0].skill_name == "fortran"


def test_of_steps_that_add_about_the_same_the_one_next_to_a_known_skill_comes_first():
    role = role_of(sql=1.05, pytorch=1.0)
    assert explained(role, {}).next_steps[0].skill_id == "sql"
    step = explained(role, {"jax": 0.6}).next_steps[0]
    assert (step.skill_id, step.reason) == ("pytorch", "close to JAX, which you have")


def test_a_step_that_adds_much_more_comes_first_whatever_is_near():
    found = explained(role_of(sql=3.0, pytorch=1.0), {"jax": 0.6})
    assert [step.skill_id for step in found.next_steps] == ["sql", "pytorch"]


def test_a_negated_skill_is_no_neighbour():
    steps = explained(role_of(pytorch=1.0), {"jax": 0.0}).next_steps
    assert steps[0].reason == "asked for often"


def test_one_of_several_alternatives_is_learnt_once():
    found = explained(role_of(pytorch_or_jax=3.0, sql=1.0), {})
    assert len({"pytorch", "jax"} & {step.skill_id for step in found.next_steps}) == 1


# What is only listed.


def listed(*names, section="skills", how="name"):
    """Return evidence of skills that stand in a section only."""
    return [
        SkillEvidence(Skill(n, n), 0.2, mentions=(Mention(n, n, 0, 1, section=section, how=how),))
        for n in names
    ]


def test_what_is_only_listed_is_missing_in_work():
    role = role_of(sql=2.0, git=1.0)
    skills = [*listed("sql"), *evidence({"git": 0.7})]
    (gap,) = explain_fit(score_role(role, strengths_of(skills)), role, skills, TAXONOMY).missing
    assert (gap.skill_id, gap.listed) == ("sql", True)
    shown = {"sql": LEARNT_STRENGTH, "git": 0.7}
    difference = score_role(role, shown).score - score_role(role, strengths_of(skills)).score
    assert gap.gain == pytest.approx(difference, abs=1e-9)


@pytest.mark.parametrize(("section", "how"), [("experience", "name"), ("skills", "implied")])
def test_what_was_used_or_is_shown_by_another_is_not_missing(section, how):
    role = role_of(sql=2.0)
    skills = listed("sql", section=section, how=how)
    assert explain_fit(score_role(role, strengths_of(skills)), role, skills, TAXONOMY).missing == ()


def test_what_a_text_without_headings_names_is_not_called_listed_only():
    role = load_role("ml-engineer")
    found = match_resume(text="I have used Python and PyTorch for years.\n", roles=[role])
    assert {"python", "pytorch"}.isdisjoint(gap.skill_id for gap in found.fits[0].missing)
    found = match_resume(text="Ann\n\nSkills\nPython, PyTorch\n", roles=[role])
    assert "pytorch" in {gap.skill_id for gap in found.fits[0].missing if gap.listed}


def test_a_step_may_be_to_show_in_work_what_is_listed():
    role = role_of(pytorch_or_jax=2.0, sql=1.0)
    skills = listed("jax")
    found = explain_fit(score_role(role, strengths_of(skills)), role, skills, TAXONOMY)
    assert [(step.skill_id, step.reason) for step in found.next_steps] == [
        ("jax", "listed; show it in work"),
        ("sql", "asked for often"),
    ]
    after = {"jax": LEARNT_STRENGTH, "sql": LEARNT_STRENGTH}
    assert found.next_steps[-1].new_score == pytest.approx(score_role(role, after).score, abs=1e-9)
    assert found.missing[0].alternatives == ("PyTorch",)
