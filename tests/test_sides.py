"""Sides: what is missing is told of the trade somebody is in, not of one nobody adds to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from skillmatch import (
    Area,
    Competency,
    Need,
    Role,
    Skill,
    SkillEvidence,
    load_role,
    load_taxonomy,
)
from skillmatch.explain import explain_fit
from skillmatch.mentions import Mention
from skillmatch.score import score_role, strengths_of


def evidence(strengths):
    return [SkillEvidence(Skill(name, name), strength) for name, strength in strengths.items()]


def explained(role, strengths):
    skills = evidence(strengths)
    return explain_fit(score_role(role, strengths_of(skills)), role, skills, load_taxonomy())


@pytest.mark.parametrize(
    ("shown", "missing"),
    [
        pytest.param({}, {"arms", "grippers", "bots", "rules", "sql"}, id="nothing-shown"),
        pytest.param({"arms": 0.6}, {"grippers", "sql"}, id="one-side"),
        pytest.param({"rules": 0.6}, {"bots", "sql"}, id="the-other"),
        pytest.param({"scripts": 0.6}, {"rules", "sql"}, id="by-an-alternative"),
        pytest.param({"arms": 0.6, "bots": 0.6}, {"grippers", "rules", "sql"}, id="both"),
        pytest.param({"sql": 0.6}, {"arms", "grippers", "bots", "rules"}, id="what-is-on-no-side"),
        pytest.param({"arms": 0.1}, {"grippers", "bots", "rules", "sql"}, id="hardly-shown"),
    ],
)
def test_what_is_missing_stays_on_the_side_that_somebody_shows(shown, missing):
    names = ("arms", "grippers", "bots_or_scripts", "rules", "sql")
    needs = tuple(Need(tuple(name.split("_or_")), 1.0, 0.5) for name in names)
    sides = (("arms", "grippers"), ("bots", "rules"))
    one = Competency("robots", "Robots", needs, sides=sides)
    role = Role("mine", "Mine", (Area("area", "Area", 1.0, 1.0, (one,)),))
    found = explained(role, shown)
    assert {gap.skill_id for gap in found.missing} == missing
    assert {step.skill_id for step in found.next_steps} <= missing
    plain = replace(role, areas=(Area("area", "Area", 1.0, 1.0, (replace(one, sides=()),)),))
    assert score_role(plain, shown).score == found.score  # it changes no score


def test_what_is_listed_of_another_side_is_still_missing_in_work():
    needs = tuple(Need((name,), 1.0, 0.5) for name in ("arms", "bots"))
    one = Competency("robots", "Robots", needs, sides=(("arms",), ("bots",)))
    role = Role("mine", "Mine", (Area("area", "Area", 1.0, 1.0, (one,)),))
    named = Mention("bots", "bots", 0, 1, section="skills")
    skills = [
        *evidence({"arms": 0.6}),
        SkillEvidence(Skill("bots", "bots"), 0.2, mentions=(named,)),
    ]
    found = explain_fit(score_role(role, strengths_of(skills)), role, skills, load_taxonomy())
    assert [gap.skill_id for gap in found.missing] == ["bots"]


@pytest.mark.parametrize(
    ("shown", "others"),
    [
        ("robotic-process-automation", ("robotics", "robot-operating-system", "edge-ai")),
        ("expert-systems", ("robotics", "robot-operating-system", "sensor-fusion")),
        ("slam", ("robotic-process-automation", "rule-based-systems", "expert-systems")),
        ("sensor-fusion", ("robotic-process-automation", "automated-planning")),
    ],
)
def test_robots_of_steel_and_of_software_are_two_trades(shown, others):
    found = explained(load_role("ai-engineer"), {shown: 0.6})
    assert not {gap.skill_id for gap in found.missing} & set(others)
