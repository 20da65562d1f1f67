"""Job titles: the field a dated job is named after was worked in; employers and others are not."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import find_skills, match_resume
from skillmatch.find.work.callings import CALLING_SKILLS
from skillmatch.read import document_from_text

TITLES = [
    ("Machine Learning Engineer, Fernhill", "machine-learning"),
    ("Senior ML Engineer, Fernhill", "machine-learning"),
    ("ML / Platform Engineer, Fernhill", "machine-learning"),
    ("Computer Vision Engineer, Fernhill", "computer-vision"),
    ("Machine Vision Developer, Fernhill", "computer-vision"),
    ("NLP Research Scientist, Fernhill", "natural-language-processing"),
    ("Research Scientist, Natural Language Processing", "natural-language-processing"),
    ("Speech Scientist, Fernhill", "speech-recognition"),
    ("Robotics Software Engineer, Fernhill", "robotics"),
    ("LLM Engineer, Fernhill", "large-language-models"),
    ("Generative AI Engineer, Fernhill", "large-language-models"),
    ("AI Engineer, Fernhill", "artificial-intelligence"),
    ("MLOps Lead, Fernhill", "mlops"),
    ("ML Tech Lead, Fernhill", "machine-learning"),
    ("Machine Learning Research Intern, Fernhill", "machine-learning"),
    ("Foundation Model Engineer, Fernhill", "large-language-models"),
    ("AI Development Engineer, Fernhill", "artificial-intelligence"),
    ("Data Scientist, Fernhill", "data-science"),
    ("Associate Professor of Machine Learning, Fernhill", "machine-learning"),
]
NO_FIELDS = [
    "Clerk, Machine Learning Ltd",
    "Engineer, Robotics House Ltd",
    "Recruiter of machine learning engineers, Fernhill",
    "Sales Executive, AI Software, Fernhill",
    "Software Engineer, Fernhill",
    "Product Manager, Fernhill",
    "Television Engineer, Fernhill",
    "Intern, Machine Learning Ltd",
    "Foundation Engineer, Fernhill",
]


def resume(title):
    return f"Ann Example\n\nExperience\n{title}, Jan 2020 - Dec 2023\n- Did what was needed.\n"


def told(title):
    found = find_skills(document_from_text(resume(title)), deeds=True)
    return {mention.skill_id for mention in found if mention.how == "implied"} - CALLING_SKILLS


@pytest.mark.parametrize(("title", "skill"), TITLES)
def test_a_title_tells_its_field(title, skill):
    assert skill in told(title)


@pytest.mark.parametrize("title", NO_FIELDS)
def test_an_employer_a_seller_and_a_plain_title_tell_none(title):
    assert told(title) == set()


def test_a_title_outside_of_dated_work_tells_nothing():
    text = "Ann Example\nMachine Learning Engineer\n\nSkills\nGit\n"
    found = find_skills(document_from_text(text), deeds=True)
    assert [mention.skill_id for mention in found] == ["git"]


def test_the_years_of_the_job_are_those_of_the_field_and_count_less_than_a_name():
    def evidence(line):
        text = resume("Engineer, Fernhill").replace("Did what was needed.", line)
        return match_resume(text=text, as_of=date(2026, 11, 1)).skill("machine-learning")

    title = match_resume(text=resume(TITLES[0][0]), as_of=date(2026, 11, 1))
    shown = title.skill("machine-learning")
    assert (shown.years, shown.last_used) == (4.0, "2023-12")
    assert 0 < shown.strength < evidence("Did machine learning.").strength
    assert shown.mentions[0].surface == "Machine Learning"


def test_names_alone_are_found_without_titles():
    assert find_skills(document_from_text(resume(TITLES[0][0]))) == ()
