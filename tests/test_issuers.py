"""Issuers, subjects of degrees, handles and the lines above lists claim nothing."""

from __future__ import annotations

import pytest

from skillmatch import find_skills
from skillmatch.read.text import document_from_text

RESUME = """\
Ann Example
ann@mail.example

EXPERIENCE
Cook, Fernhill Foods, Jan 2015 - Dec 2019
- Cooked lunches

EDUCATION
BA History, Hill University, 2014
{education}

{more}
"""


def skills(more="", education=""):
    text = RESUME.format(education=education, more=more)
    return {m.skill_id for m in find_skills(document_from_text(text))}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Certified Scrum baker, issued by Datadog", {"scrum"}),
        ("Issuer: Datadog", set()),
        ("Docker course offered by Datadog", {"docker"}),
        ("Docker badge, issued by Datadog in Python week", {"docker", "python"}),
        ("Terraform Associate (HashiCorp)", {"terraform"}),
        ("Terraform Associate - HashiCorp, 2021", {"terraform"}),
        ("MongoDB Certified Developer, MongoDB Inc.", {"mongodb"}),
        (
            "AWS Certified Developer (Docker, Kafka)",
            {"amazon-web-services", "docker", "apache-kafka"},
        ),
        ("Java SE 11 Developer", {"java"}),
        ("Docker, Kubernetes, Terraform", {"docker", "kubernetes", "terraform"}),
    ],
)
def test_who_issued_a_certificate_is_no_skill(line, found):
    assert skills("CERTIFICATIONS\n" + line) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Specialization: Machine Learning", set()),
        ("Concentration: Data Science", set()),
        ("Major - Robotics", set()),
        ("Focus: Data Science", set()),
        ("Field of study: Statistics", set()),
        ("Higher Diploma (Machine Learning)", set()),
        ("Thesis: Machine Learning of harvests", {"machine-learning"}),
    ],
)
def test_what_was_studied_is_no_skill(line, found):
    assert skills(education=line) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("MACHINE LEARNING\nKeras, XGBoost", {"keras", "xgboost"}),
        ("DevOps & Cloud\nDocker, Helm", {"docker", "helm"}),
        ("Big Data -\nHadoop, Hive", {"apache-hadoop", "apache-hive"}),
        ("CLOUD\n- AWS\n- Heroku", {"amazon-web-services", "heroku"}),
        ("Machine Learning\nPYTHON\nSQL", {"machine-learning", "python", "sql"}),
        ("Machine Learning, Statistics\nSQL, Go", {"machine-learning", "statistics", "sql", "go"}),
        ("Insurance work in Java and AI\n- Scala", {"java", "artificial-intelligence", "scala"}),
        ("Python,\nMachine Learning\nSQL, Go", {"python", "machine-learning", "sql", "go"}),
        ("- Machine Learning\n- Python, SQL", {"machine-learning", "python", "sql"}),
    ],
)
def test_a_line_above_a_list_is_its_heading(lines, found):
    assert skills("SKILLS\n" + lines) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("GitHub: ann-s | Kaggle: ann", set()),
        ("Teams: ann@mail.example", set()),
        ("Skype: java.ann", set()),
        ("Slack: ann", set()),
    ],
)
def test_a_handle_is_no_skill(lines, found):
    assert skills("LINKS\n" + lines) == found


@pytest.mark.parametrize("line", ["GitHub: Actions, Pages", "GitHub: forks", "GitHub - daily"])
def test_what_stands_behind_a_site_among_skills_is_none(line):
    assert skills("SKILLS\n" + line)
