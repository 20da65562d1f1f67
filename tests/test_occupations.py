"""Occupations: who hires, sells, manages or reports is told from who builds, by the job's title."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.weighing.occupations import works_beside
from skillmatch.weighing.other_trades import is_other_trade


@pytest.mark.parametrize(
    "title",
    [
        "Recruiter",
        "Technical recruiter, Acme, 2019 - 2021",
        "Senior Talent Partner, Foxglove Search",
        "Account Executive at a machine learning company",
        "Project Manager – AI programmes",
        "Scrum Master",
        "Customer Support Specialist, Bot Makers",
        "Journalist, technology desk",
        "Acme Ltd\nHR Officer\n2019 - 2021",
        "Data labeller",
    ],
)
def test_those_who_work_beside_builders(title):
    assert works_beside(title)


@pytest.mark.parametrize(
    "title",
    [
        "Machine Learning Engineer",
        "Sales Engineer, Acme",
        "Marketing Data Scientist",
        "Technical Project Manager",
        "Data analyst, Human Resources Inc.",
        "Support Engineer",
        "Software Developer for sales teams",
        "Founder and product manager",
        "Acme Sales Ltd - Developer",
        "QA lead",
        "2019 - 2021",
        "",
    ],
)
def test_those_who_build(title):
    assert not works_beside(title)


def strength(title, skill="pytorch"):
    text = f"Experience\n{title}, Acme, Jan 2020 - Present\n• Did much with PyTorch.\n"
    found = match_resume(text=text, as_of=date(2026, 11, 1)).skills
    return next(evidence for evidence in found if evidence.skill.id == skill)


def test_what_is_named_in_a_job_beside_counts_little_and_earns_no_years():
    beside, builds = strength("Recruiter"), strength("Engineer")
    assert beside.strength < 0.3 * builds.strength
    assert (beside.years, builds.years) == (None, 6.9)
    assert "named in a job that is not about building it" in beside.reasons


@pytest.mark.parametrize(
    "title",
    [
        "Cook, Example Inn, Jan 2020 - Present",
        "Head chef",
        "Example Inn – Barista (part time)",
        "Night porter at Example Hotel",
        "Example Logistics\nTruck driver\n2019 - 2021",
        "Registered Nurse, Example Hospital",
        "Primary school teacher | Example School",
        "Electrician Mar 2019 - May 2021",
        "Flight Attendant",
    ],
)
def test_trades_that_build_no_software(title):
    assert is_other_trade(title)


@pytest.mark.parametrize(
    "title",
    [
        "Member of Technical Staff, Example",
        "Tech lead, Baker Example Ltd",
        "Cook Example Medical, Freelancer",
        "Device driver developer",
        "Nurse and data analyst",
        "Server team, Example Ltd",
        "Research assistant and tutor",
        "Student tutor, machine learning",
        "IT teacher",
        "Werkstudent, Example GmbH",
        "Squad lead, Example Ltd",
        "Applied AI, Example Ltd",
        "2019 - 2021",
        "",
    ],
)
def test_titles_that_may_build(title):
    assert not is_other_trade(title)


LIST = "PyTorch, TensorFlow, Kafka, Spark, Airflow, Docker, Kubernetes, model deployment"


@pytest.mark.parametrize("label", ["Technologies: ", "• Tools used: ", "• "])
def test_a_list_in_another_trade_is_no_more_than_a_list_whatever_its_label(label):
    assert listed_in("Cook", f"{label}{LIST}") == (0.18, None)
    assert listed_in("Cook", f"{label}PyTorch, Docker")[0] <= max(
        0.18, listed_in("Cook", "• PyTorch, Docker")[0]
    )


@pytest.mark.parametrize("title", ["Engineer", "Squad lead", "Member of Technical Staff"])
def test_who_may_build_says_with_what_in_a_labelled_list(title):
    assert listed_in(title, f"Technologies: {LIST}")[0] > 0.7


@pytest.mark.parametrize(
    "told", ["• Trained a PyTorch model of the waste", "• Menu planning: wrote it in PyTorch"]
)
def test_what_is_told_in_another_trade_counts_as_anywhere(told):
    assert listed_in("Cook", told)[0] > 0.7


def listed_in(title, line):
    text = f"Experience\n{title}, Acme, Jan 2020 - Present\n{line}\n"
    found = match_resume(text=text, as_of=date(2026, 11, 1)).skill("pytorch")
    return found.strength, found.years


RUN_ON = (
    "{title} {title} {title} - Fernhill Search Leeds \ufffd Five years of work in offices of all "
    "sizes, with people of all trades, in three countries, on site and from home, early and late. "
    "\ufffd Likes people, plans and paper; keeps what was promised and says so when it cannot be. "
    "\ufffd Seven letters of thanks from those who were there. Willing to move anywhere. Work "
    "Experience {title} Fernhill Search - Leeds, UK January 2019 to Present Responsibilities: "
    "\ufffd {told}\ufffd \ufffd Office work of all kinds, calendars and travel.\ufffd \ufffd Lunch."
    " Education BSc in Geography Leeds University 2011 to 2014"
)


def test_who_works_beside_builders_is_told_where_line_breaks_are_lost():
    told = "Found people for Kubernetes and PyTorch."
    text = RUN_ON.format(title="Technical Recruiter", told=told)
    builder = RUN_ON.format(title="Platform Engineer", told=told)
    as_of = date(2026, 11, 1)
    assert match_resume(text=text, as_of=as_of).skill("pytorch").strength < 0.1
    assert match_resume(text=builder, as_of=as_of).skill("pytorch").strength > 0.5


def test_what_a_tester_tested_was_built_by_others_where_line_breaks_are_lost():
    told = "Tested the chatbot of the vendor."
    tester = match_resume(text=RUN_ON.format(title="QA Tester", told=told))
    developer = match_resume(text=RUN_ON.format(title="Developer", told=told))
    assert tester.skill("chatbots").strength == 0
    assert developer.skill("chatbots").strength > 0
