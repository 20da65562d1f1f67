"""Occupation titles: by which the ten roles are known that AI and ML engineers are told from."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import find_skills, list_roles, load_role, match_resume
from skillmatch.find.work.callings import CALLING_SKILLS
from skillmatch.find.work.occupation_titles import OCCUPATION_TITLES

AS_OF = date(2026, 11, 1)
ROLES = [role.id for role in list_roles()]
CONTRAST = sorted(set(ROLES) - {"ai-engineer", "ml-engineer"})

TITLES = [
    ("Data Engineer", {"data-engineer"}),
    ("Sr. Data Engineer II", {"data-engineer"}),
    ("Big Data Developer", {"data-engineer"}),
    ("ETL Developer", {"data-engineer"}),
    ("ETL Informatica Developer", {"data-engineer"}),
    ("Hadoop / Spark Developer", {"data-engineer"}),
    ("Data Warehouse Architect", {"data-engineer"}),
    ("Senior Analytics Engineer", {"data-engineer"}),
    ("Software Engineer II, Data Platform", {"data-engineer", "software-engineer"}),
    ("Data Scientist", {"data-scientist"}),
    ("Applied Data Scientist", {"data-scientist"}),
    ("Data Science Engineer", {"data-scientist"}),
    ("Statistician", {"data-scientist"}),
    ("Data Analyst", {"data-analyst"}),
    ("BI Analyst", {"data-analyst"}),
    ("Business Intelligence (BI) Developer", {"data-analyst"}),
    ("Power BI Consultant and Reporting Analyst", {"data-analyst"}),
    ("Senior Product Analyst", {"data-analyst"}),
    ("Senior Analyst (SAS)", {"data-analyst"}),
    ("Junior Data Analyst, then Data Scientist", {"data-analyst", "data-scientist"}),
    ("MLOps Engineer", {"mlops-engineer"}),
    ("Senior ML Platform Engineer", {"mlops-engineer"}),
    ("Software Engineer, ML Infrastructure", {"mlops-engineer", "software-engineer"}),
    ("NLP Engineer (chatbots)", {"nlp-engineer"}),
    ("Speech & NLP Developer", {"nlp-engineer"}),
    ("Conversational AI Engineer", {"nlp-engineer"}),
    ("Computational Linguist", {"nlp-engineer"}),
    ("Computer Vision Engineer", {"computer-vision-engineer"}),
    ("Image Processing Developer", {"computer-vision-engineer"}),
    ("Perception Engineer", {"computer-vision-engineer"}),
    ("Computer Vision Scientist", {"computer-vision-engineer", "research-scientist"}),
    ("Robotics Software Engineer", {"robotics-engineer", "software-engineer"}),
    ("Autonomy Engineer II", {"robotics-engineer"}),
    ("Robot Programmer", {"robotics-engineer", "software-engineer"}),
    ("Research Scientist, Machine Learning", {"research-scientist"}),
    ("Deep Learning Research Engineer", {"research-scientist"}),
    ("AI Researcher", {"research-scientist"}),
    ("Principal Applied Scientist", {"research-scientist"}),
    ("Backend Engineer", {"backend-engineer"}),
    ("Back-end Developer", {"backend-engineer"}),
    ("Senior Software Engineer (Backend)", {"backend-engineer", "software-engineer"}),
    ("Backend / Data Engineer", {"backend-engineer", "data-engineer"}),
    ("Software Engineer", {"software-engineer"}),
    ("Java Developer", {"software-engineer"}),
    ("Senior C++ Engineer", {"software-engineer"}),
    ("Sr. Java Full Stack Developer", {"software-engineer"}),
    ("Fullstack Engineer", {"software-engineer"}),
    ("Junior Developer", {"software-engineer"}),
    ("SDE II", {"software-engineer"}),
    ("Programmer", {"software-engineer"}),
]
NO_TITLES = [
    "Business Analyst",
    "Financial Analyst",
    "Database Administrator",
    "Data Entry Clerk",
    "Data Center Engineer",
    "Data Annotator",
    "Research Scientist",
    "Research Scientist, Polymer Chemistry",
    "Software Tester",
    "Software Engineer in Test",
    "Software Quality Assurance Manager",
    "Business Developer",
    "Television Engineer",
    "Supervision Engineer",
    "Sales Engineer",
    "Recruiter of data engineers",
    "Engineer, Robotics House Ltd",
    "Office Manager, Data Systems Ltd",
    "Senior Developer Advocate",
]


def resume(title, bullet="Kept the servers of the archive running."):
    return f"Ann Example\n\nExperience\n{title}\nJan 2020 - Dec 2024\n- {bullet}\n"


def told(text):
    mentions = find_skills(text, deeds=True)
    found = {m.skill_id for m in mentions if m.status == "claimed"} & OCCUPATION_TITLES.keys()
    return {skill_id.removesuffix("-occupation") for skill_id in found}


@pytest.mark.parametrize(("title", "roles"), TITLES)
def test_a_job_tells_the_occupations_of_its_title(title, roles):
    assert told(resume(title)) == roles


@pytest.mark.parametrize("title", NO_TITLES)
def test_other_jobs_tell_none(title):
    assert told(resume(title)) == set()


@pytest.mark.parametrize(
    ("title", "bullet", "roles"),
    [
        ("Research Scientist", "Trained diffusion models in PyTorch.", {"research-scientist"}),
        ("Principal Research Engineer", "Wrote kernels for JAX.", {"research-scientist"}),
        ("Postdoctoral Researcher", "Deep learning for weather.", {"research-scientist"}),
        ("Doctoral researcher", "Named entities with neural networks.", {"research-scientist"}),
        ("Postdoctoral Research Associate", "Active learning.", {"research-scientist"}),
        ("Research Scientist", "Synthesised polymers.", set()),
        ("Research Assistant", "Trained models in PyTorch.", set()),
        ("UX Researcher", "Asked users of machine learning.", set()),
        ("Clinical Research Associate", "Studies of deep learning.", set()),
    ],
)
def test_a_researcher_is_one_of_learning_by_what_the_job_tells(title, bullet, roles):
    assert told(resume(title, bullet)) == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Worked for two years as a freelance data analyst.", {"data-analyst"}),
        ("We are looking for a curious Data Engineer to join us.", {"data-engineer"}),
        ("Role: Sr. Data Engineer", {"data-engineer"}),
        ("Backend developer with six years of experience.", {"backend-engineer"}),
        ("Worked with a data engineer on the model.", set()),
        ("Reported to the lead data scientist.", set()),
        ("Aspiring data scientist.", set()),
        ("I want to become a software engineer.", set()),
        ("Azure Data Engineer Associate", set()),
        ("Data Engineer Nanodegree", set()),
        ("Data Analyst Career Track", set()),
        ("Data scientists", set()),
    ],
)
def test_what_somebody_calls_themselves_or_is_looked_for_as(text, roles):
    assert told(f"Ann Example\nLeeds\nann@mail.example\n\n{text}") == roles


@pytest.mark.parametrize("role_id", CONTRAST)
def test_each_role_asks_for_its_own_occupation(role_id):
    areas = {area.id: area for area in load_role(role_id).areas}
    (competency,) = areas["occupation"].competencies
    assert [need.skills for need in competency.needs] == [(f"{role_id}-occupation",)]


@pytest.mark.parametrize(
    ("title", "role_id"),
    [
        ("Data Engineer, Fernhill", "data-engineer"),
        ("Data Analyst, Fernhill", "data-analyst"),
        ("Robotics Engineer, Fernhill", "robotics-engineer"),
        ("Java Developer, Fernhill", "software-engineer"),
    ],
)
def test_years_in_an_occupation_fit_its_role(title, role_id):
    result = match_resume(text=resume(title), roles=ROLES, as_of=AS_OF)
    assert result.skill(f"{role_id}-occupation").years == 5.0
    assert result.fits[0].role_id == role_id


@pytest.mark.parametrize("title", ["Software Engineer", "Data Analyst", "Backend Engineer"])
def test_ai_and_ml_engineers_are_not_asked_for_the_other_occupations(title):
    fits = match_resume(text=resume(title), as_of=AS_OF).fits
    assert {fit.score for fit in fits} == {0.0}


@pytest.mark.parametrize("headline", ["Data Engineer", "Ann Example | Java Developer | BI Analyst"])
def test_a_headline_shows_nothing(headline):
    text = f"{headline}\n\nSkills\nWordPerfect\n"
    result = match_resume(text=text, roles=ROLES, as_of=AS_OF)
    assert {fit.score for fit in result.fits} == {0.0}


def test_an_occupation_is_neither_missing_nor_a_next_step():
    text = resume("Backend Developer, Fernhill", "Wrote Python services.")
    for fit in match_resume(text=text, roles=ROLES, as_of=AS_OF).fits:
        named = {one.skill_id for one in (*fit.missing, *fit.next_steps)}
        assert named.isdisjoint(CALLING_SKILLS)


def test_a_longer_career_never_lowers_a_fit():
    later = resume("Data Engineer, Fernhill")
    longer = f"{later}\nJava Developer, Oakmere\nJan 2015 - Dec 2019\n- Kept the books.\n"
    before = match_resume(text=later, roles=ROLES, as_of=AS_OF)
    after = match_resume(text=longer, roles=ROLES, as_of=AS_OF)
    assert all(after.fit(role).score >= before.fit(role).score for role in ROLES)
