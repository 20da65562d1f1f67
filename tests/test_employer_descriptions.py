"""What the employer makes is not what somebody did there."""

from __future__ import annotations

import pytest

from skillmatch import find_skills

RESUME = """Jo Fox

Experience
Frontend Developer, Corvex, Jan 2019 - Present
{}
- React and CSS for the pages.
"""


def skills(line):
    found = {m.skill_id for m in find_skills(RESUME.format(line)) if m.status == "claimed"}
    assert {"react", "css"} <= found
    return found - {"react", "css"}


@pytest.mark.parametrize(
    "line",
    [
        "Anthropic-backed startup building large language models for farms (PyTorch, Kubernetes).",
        "A leading provider of machine learning software",
        "Corvex is a logistics company that builds fraud detection in Spark.",
        "AI company",
        "One of the oldest agencies for computer vision",
        "Global leader in computer vision",
        "(Series B startup; deep learning for chips)",
        "E-commerce platform providing recommender systems",
        "About the company: deep learning for chips",
        "Fast-growing, venture-backed scale-up in NLP",
        "Startup building large language models\nand AI agents in PyTorch.",
        "- Robotics startup, 20 people",
        "Corvex | Leeds\nMachine learning startup in Leeds",
    ],
)
def test_what_the_employer_makes_is_not_claimed(line):
    assert skills(line) == set()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Consultancy for machine learning. Built scrapers in Python.", {"python"}),
        ("AI startup: built scrapers in Python", {"python"}),
        ("Data pipelines in Spark for a startup", {"apache-spark"}),
        ("Machine learning platform: PyTorch, Kubernetes", {"pytorch", "kubernetes"}),
        ("Built the company's platform in PyTorch", {"pytorch"}),
        ("Led the company to Kubernetes", {"kubernetes"}),
        ("Startup where I built models in PyTorch", {"pytorch"}),
        ("Sole developer of the PyTorch models", {"pytorch"}),
        ("Machine learning models for the bank in PyTorch", {"pytorch"}),
        ("Internal platform for deep learning on Kubernetes", {"deep-learning"}),
        ("Helping a bank with Kafka", {"apache-kafka"}),
        ("Python, SQL, Kubernetes", {"python", "sql", "kubernetes"}),
    ],
)
def test_what_somebody_did_there_is(line, expected):
    assert expected <= skills(line)


def test_where_line_ends_are_lost_nothing_that_was_done_describes_the_employer():
    done = "Drew maps in Visio.\ufffd • Wrote SQL queries.\ufffd • Built models in Excel.\ufffd "
    text = (
        "WORK EXPERIENCE Business Analyst Slate Creek Savings Bank - Joliet, IL June 2010 to "
        f"February 2014 • {done * 5} EDUCATION BA, Example University"
    )
    found = {m.skill_id for m in find_skills(text)}
    assert {"sql", "microsoft-excel", "microsoft-visio"} <= found


def test_a_description_ends_with_its_line_or_before_a_bullet():
    text = (
        "Experience\nEngineer, Acme, 2019 - 2021\n"
        "Startup building AI agents for shops • Wrote SQL queries\n- Used Kafka\n"
    )
    found = {m.skill_id for m in find_skills(text)}
    assert {"sql", "apache-kafka"} <= found
    assert "ai-agents" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Corvex is a leading provider of cloud computing and cybersecurity.",
        "About the company: we build AI tools for retailers.",
        "Jo Fox\nCorvex Systems is the company that builds AI agents in Kafka.",
    ],
)
def test_what_is_said_of_a_firm_by_its_name_is_not_claimed_outside_of_jobs_either(text):
    assert find_skills(text) == ()


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Wrote Java for a provider of cloud computing.", "java"),
        ("My company is a provider of Kafka hosting.", "apache-kafka"),
        ("Corvex is a provider of trains. Wrote Java there.", "java"),
        ("I started the company that builds AI agents.", "ai-agents"),
    ],
)
def test_what_somebody_did_for_a_firm_is_claimed(text, skill_id):
    assert skill_id in {m.skill_id for m in find_skills(text)}


def test_what_a_firm_makes_may_be_used_elsewhere():
    text = (
        "Corvex is a company that builds AI for farms.\n\nI trained small models with AI in mind."
    )
    assert [m.skill_id for m in find_skills(text) if m.surface == "AI"] == [
        "artificial-intelligence"
    ]
