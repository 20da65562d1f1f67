"""Callings: an occupation tells of its whole work, by jobs, headlines and who is looked for."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import find_skills, match_resume
from skillmatch.find.work.callings import CALLING_SKILLS

AI, ML = "ai-engineering", "machine-learning-engineering"
AS_OF = date(2026, 11, 1)

OF_ONESELF = [
    ("AI engineer with six years of experience.", {AI}),
    ("Machine Learning Engineer", {ML}),
    ("Senior AI/ML Engineer", {AI, ML}),
    ("Full Stack AI Engineer", {AI}),
    ("Generative AI developer", {AI}),
    ("I'm an NLP engineer.", {AI}),
    ("Robotics Software Engineer", {AI}),
    ("Software Engineer (Machine Learning)", {ML}),
    ("Lead Engineer - Machine Learning", {ML}),
    ("MLOps engineer", {ML}),
    ("CV engineer", {AI}),
    ("Worked for two years as a freelance computer vision engineer.", {AI}),
    ("We are looking for a talented and curious Machine Learning Engineer to join us.", {ML}),
    ("As an AI engineer, you will build agents.", {AI}),
    ("Position: LLM Engineer", {AI}),
]
NOT_OF_ONESELF = [
    "Worked with an ML engineer on the model.",
    "Reported to the lead AI engineer.",
    "Hired an AI engineer and two ML engineers.",
    "Aspiring machine learning engineer.",
    "I want to become an AI engineer.",
    "I am not an ML engineer.",
    "AWS Certified Machine Learning Engineer",
    "Azure AI Engineer Associate",
    "AI Engineer Nanodegree",
    "Supervision engineer",
    "Software Engineer, AI Platform",
    "Engineer, Robotics House Ltd",
    "Machine learning engineers",
    "Data Scientist",
]


HEAD = "Ann Example\nLeeds\nann@mail.example\n\n"


def told(text):
    mentions = find_skills(HEAD + text, deeds=True)
    return {m.skill_id for m in mentions if m.skill_id in {AI, ML} and m.status == "claimed"}


def resume(title, bullet="Kept the servers of the archive running."):
    return f"Experience\n{title}\nJan 2020 - Dec 2024\n- {bullet}\n"


@pytest.mark.parametrize(("text", "skills"), OF_ONESELF)
def test_what_somebody_calls_themselves_or_is_looked_for_as(text, skills):
    assert told(text) == skills


@pytest.mark.parametrize("text", NOT_OF_ONESELF)
def test_others_wishes_certificates_and_employers_are_no_callings(text):
    assert told(text) == set()


def test_a_role_that_is_looked_for_is_a_wish():
    text = f"{HEAD}Seeking a position as Machine Learning Engineer."
    mentions = find_skills(text, deeds=True)
    assert [m.status for m in mentions if m.skill_id == ML] == ["wished"]


def test_the_word_for_the_worker_is_what_stands_there():
    text = f"{HEAD}Machine Learning Engineer"
    (mention,) = [m for m in find_skills(text, deeds=True) if m.skill_id == ML]
    assert (mention.surface, mention.how) == ("Engineer", "implied")


def test_a_job_of_five_years_shows_five_years_of_it():
    evidence = match_resume(text=resume("ML Engineer, Fernhill"), as_of=AS_OF).skill(ML)
    assert evidence.years == 5.0
    assert evidence.strength > 0.6


@pytest.mark.parametrize("title", ["Data Scientist, Fernhill", "Senior Data Scientist, Fernhill"])
def test_a_data_scientist_makes_models_in_a_job(title):
    assert match_resume(text=resume(title), as_of=AS_OF).skill(ML).years == 5.0


@pytest.mark.parametrize(
    ("title", "skill"),
    [
        ("Foundation Model Engineer (Consultant)", AI),
        ("AI Researcher, Fernhill", AI),
        ("NLP Research Intern, Fernhill", AI),
        ("MLOps & AI Development Engineer, Fernhill", AI),
        ("ML Tech Lead - Computer Vision, Fernhill", ML),
        ("ML Researcher / Fernhill Research", ML),
        ("Machine Learning Research Intern, Fernhill", ML),
        ("Deep Learning Working Student, Fernhill", ML),
        ("Senior Applied Scientist, Fernhill", ML),
        ("Applied Science Intern, Fernhill", ML),
        ("Research Intern, Sensor Machine Learning", ML),
        ("Mgr. Data Science / Fernhill", ML),
        ("Sr. Mgr. Data Science / Fernhill", ML),
        ("Data Science Manager, Fernhill", ML),
        ("Senior Manager, Machine Learning", ML),
        ("Machine Learning Engineering Manager, Fernhill", ML),
        ("ML Team Lead, Fernhill", ML),
        ("Medior Datascientist, Fernhill", ML),
    ],
)
def test_who_holds_a_job_makes_models_whatever_their_rank(title, skill):
    assert match_resume(text=resume(title), as_of=AS_OF).skill(skill).years == 5.0


@pytest.mark.parametrize(
    "title",
    [
        "AI Product Intern, Fernhill",
        "AI Lead, Fernhill",
        "Researcher, AI Campus Ltd",
        "Marketing Intern, Machine Learning Ltd",
        "Tech Lead, Fernhill",
        "Research Scientist, Fernhill",
        "Data Science Intern, Fernhill",
        "Trainee, Data Science Academy",
        "Product Manager, Machine Learning",
        "Machine Learning Product Manager, Fernhill",
        "Program Manager - Data Science, Fernhill",
        "Head of Data Science, Fernhill",
        "Manager, Data Science Academy",
        "ML Platform Lead, Fernhill",
    ],
)
def test_what_is_beside_or_above_that_work_is_not_taken_for_it(title):
    skills = match_resume(text=resume(title), as_of=AS_OF).skills
    assert CALLING_SKILLS.isdisjoint(one.skill.id for one in skills)


@pytest.mark.parametrize(
    "text", ["ML Researcher", "Applied Scientist", "AI Tech Lead", "ML intern"]
)
def test_in_a_headline_the_same_words_tell_less(text):
    assert told(text) == set()


@pytest.mark.parametrize(
    ("title", "higher", "lower"),
    [
        ("Machine Learning Engineer, Fernhill", "ml-engineer", "ai-engineer"),
        ("AI Engineer, Fernhill", "ai-engineer", "ml-engineer"),
    ],
)
def test_the_same_work_fits_the_role_it_was_done_in_better(title, higher, lower):
    bullet = "Built a service in Python that answers questions with a neural network."
    plain = match_resume(text=resume("Employee, Fernhill", bullet), as_of=AS_OF)
    named = match_resume(text=resume(title, bullet), as_of=AS_OF)
    gain = {role: named.fit(role).score - plain.fit(role).score for role in (higher, lower)}
    assert gain[higher] > gain[lower] >= 0


@pytest.mark.parametrize("headline", ["AI Engineer", "Ann Example | ML Engineer | AI Developer"])
def test_a_headline_shows_nothing(headline):
    result = match_resume(text=f"{headline}\n\nSkills\nWord, Outlook\n", as_of=AS_OF)
    assert {fit.score for fit in result.fits} == {0.0}


def test_an_occupation_is_no_step_that_can_be_learnt():
    result = match_resume(text=resume("Backend Developer, Fernhill", "Wrote Python services."))
    for fit in result.fits:
        named = {one.skill_id for one in (*fit.missing, *fit.next_steps)}
        assert named.isdisjoint(CALLING_SKILLS)
