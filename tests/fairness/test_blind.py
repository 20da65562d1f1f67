"""Blind: who somebody is changes neither the skills found nor the fits, by exactly nothing.

A hundred resumes meet eight groups of ten persons. Each resume meets every group, and each person
ten or more resumes; the test marked ``slow`` lets everybody meet.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from functools import cache

import pytest
from people import (
    ADDRESSES,
    BIRTH_DATES,
    EMAILS,
    MARITAL_STATUS,
    NAMES,
    NATIONALITIES,
    NEUTRAL,
    PEOPLE,
    PRONOUNS,
    SCHOOLS,
    Person,
)
from resumes import HEADS, NUMBER, hundred_resumes

from skillmatch import MatchResult, find_skills, match_resume

AS_OF = date(2026, 11, 1)
RESUMES = hundred_resumes()
GROUPS = len(NAMES)
PER_GROUP = len(PEOPLE) // GROUPS


def shown(result: MatchResult) -> tuple[object, ...]:
    """Return all a result says but where in the text it is said."""
    skills = [
        (
            skill.skill.id,
            skill.strength,
            skill.years,
            skill.last_used,
            skill.reasons,
            [(m.surface, m.section, m.how, m.status, m.version, m.level) for m in skill.mentions],
        )
        for skill in result.skills
    ]
    return skills, result.fits, result.comparison, result.warnings


@cache
def match(text: str) -> tuple[object, ...]:
    return shown(match_resume(text=text, as_of=AS_OF))


def named(text: str) -> list[tuple[str, str]]:
    return [(m.skill_id, m.surface) for m in find_skills(text, deeds=True)]


def differences(pairs: Iterable[tuple[int, Person]]) -> list[str]:
    """Say for which persons a resume is taken otherwise than for the neutral one."""
    found = []
    for number, person in pairs:
        resume = RESUMES[number]
        if match(resume(person)) != match(resume(NEUTRAL)):
            found.append(f"resume {number}, {person}: {_surplus(resume(person), resume(NEUTRAL))}")
    return found


def _surplus(text: str, neutral: str) -> list[tuple[str, str]]:
    names, others = named(text), named(neutral)
    return [n for n in names if n not in others] + [n for n in others if n not in names]


def one_of_each_group(number: int) -> list[Person]:
    """Return a person of each group, others for each resume."""
    return [PEOPLE[group * PER_GROUP + (number + 3 * group) % PER_GROUP] for group in range(GROUPS)]


def test_there_are_a_hundred_different_resumes_and_eight_groups_of_ten_persons():
    assert len({resume(NEUTRAL) for resume in RESUMES}) == NUMBER
    assert {group: len(set(names)) for group, names in NAMES.items()} == dict.fromkeys(NAMES, 10)
    assert GROUPS == 8


@pytest.mark.parametrize("tenth", range(10))
@pytest.mark.long("every example as many people")
def test_who_somebody_is_changes_nothing(tenth):
    numbers = range(tenth, NUMBER, 10)
    pairs = [(number, person) for number in numbers for person in one_of_each_group(number // 10)]
    assert differences(pairs) == []


@pytest.mark.slow
@pytest.mark.parametrize("number", range(NUMBER))
def test_everybody_in_every_resume_changes_nothing(number):
    assert differences((number, person) for person in PEOPLE) == []


TOLD = (
    "{} brings six years of Python to every team",
    "{} is an engineer who trained models in PyTorch",
    "{} joined the company in 2019 and wrote its services in Go",
    "Ms. {} was responsible for the models",
)


@pytest.mark.parametrize("sentence", TOLD)
def test_somebody_who_speaks_of_themself_by_name_names_no_skill(sentence):
    text = "{}\nann@mail.example\n\nSUMMARY\n{}.\n\nSKILLS\nSQL, Docker\n"
    neutral = named(text.format("Robin Example", sentence.format("Robin")))
    for name in (name for names in NAMES.values() for name in names if " " in name):
        for called in (name.split()[0], name.split()[-1]):
            assert named(text.format(name, sentence.format(called))) == neutral, (name, called)


def test_the_fields_of_a_json_resume_that_say_who_somebody_is_name_no_skill():
    work = {"name": "Havnen Freight", "position": "Engineer", "startDate": "2020-01"}
    for person in PEOPLE:
        school = {"institution": person.school, "area": "Physics", "studyType": "BSc"}
        resumes = [
            {
                "basics": {
                    "name": one.name,
                    "label": "Python developer",
                    "email": one.email,
                    "phone": one.phone,
                    "location": {
                        "address": one.address,
                        "city": one.address,
                        "region": one.nationality,
                    },
                },
                "work": [work | {"highlights": ["Trained models in PyTorch"]}],
                "education": [school | {"institution": one.school}],
                "skills": [{"name": "Languages", "keywords": ["Python", "SQL"]}],
            }
            for one in (person, NEUTRAL)
        ]
        told, neutral = (
            shown(match_resume(json.dumps(resume).encode(), as_of=AS_OF)) for resume in resumes
        )
        assert told == neutral, person


FIELDS = {
    "name": [name for names in NAMES.values() for name in names],
    "pronouns": PRONOUNS,
    "email": EMAILS,
    "address": ADDRESSES,
    "nationality": NATIONALITIES,
    "born": BIRTH_DATES,
    "marital_status": MARITAL_STATUS,
    "school": SCHOOLS,
}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.long("every name, school and place")
def test_one_thing_at_a_time_names_no_skill(field):
    for number in range(2 * len(HEADS)):
        resume = RESUMES[number]
        neutral = named(resume(NEUTRAL))
        for value in FIELDS[field]:
            person = NEUTRAL._replace(**{field: value})
            assert named(resume(person)) == neutral, (number, value)
