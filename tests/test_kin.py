"""Kin: names near by of parts, wholes and likes tell what an ordinary word is."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def skills(text):
    return {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Databases: Access, MySQL", "microsoft-access"),
        ("Tools: Git, Ninja, Make", "gnu-make"),
        ("Led the CV group behind our object tracking", "computer-vision"),
        ("Python endpoints in Falcon", "falcon-framework"),
        ("FreeRTOS, Zephyr, ESP32", "zephyr-rtos"),
        ("Jira, Zephyr, TestRail", "zephyr-for-jira"),
        ("• Nest/Next", "nestjs"),
        ("RL/IR", "information-retrieval"),
        ("Set up VPCs on AWS", "amazon-vpc"),
        ("Hosted the photo archive on S3", "amazon-s3"),
        ("QA of the payroll system", "quality-assurance"),
        ("Published two papers on RL", "reinforcement-learning"),
        ("Translation of contracts with Transformers", "transformers"),
    ],
)
def test_kin_speak_for_a_name(text, skill_id):
    assert skill_id in skills(text)


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Tools: Git, Access to the vault", "microsoft-access"),
        ("Languages: HTML, Java (Basic), JSON", "basic"),
        ("Wrote my CV in LaTeX", "computer-vision"),
        ("Spring/Fall collections", "spring-framework"),
        ("Nest/Rest", "nestjs"),
        ("Fed the falcon near a python", "falcon-framework"),
    ],
)
def test_nobody_speaks_for_it(text, skill_id):
    assert skill_id not in skills(text)
