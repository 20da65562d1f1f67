"""Certificates name what was examined, and firms and places that names of tools stand for."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def statuses(text):
    return {m.skill_id: m.status for m in find_skills(text)}


@pytest.mark.parametrize(
    ("line", "skill_id"),
    [
        ("Certified Terraform Associate with nine years of work", "terraform"),
        ("Certified Kubernetes Security Specialist", "kubernetes"),
        ("Microsoft Certified: Azure Data Engineer", "microsoft-azure"),
        ("Microsoft certified Power BI Data Analyst", "power-bi"),
        ("Oracle Certified Java Developer with 4 years", "java"),
        ("Ann Roe\nCertified Kubernetes Administrator | AWS Certified DevOps Engineer",
         "amazon-web-services"),
        ("Skills: Git Python Certifications: TensorFlow Developer Certificate", "tensorflow"),
        ("Holder of the TensorFlow Developer Certificate", "tensorflow"),
        ("Azure Data Engineer Associate certified consultant", "microsoft-azure"),
    ],
)  # fmt: skip
def test_what_a_certificate_examined_is_found_outside_of_its_section(line, skill_id):
    assert statuses(f"SUMMARY\n{line}").get(skill_id) == "claimed"


@pytest.mark.parametrize(
    "line",
    [
        "Oracle certified administrator",
        "Microsoft Certified Professional",
        "Senior Kubernetes Administrator",
        "TensorFlow Developer, Fernhill Foods",
    ],
)
def test_an_issuer_and_a_title_are_no_skills(line):
    assert statuses(line) == {}


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("In progress: Terraform Associate", "learning"),
        ("Pursuing: Terraform Associate exam", "learning"),
        ("Working towards: Terraform Associate", "learning"),
        ("To be completed: Terraform Associate", "wished"),
        ("Planned for 2027: Terraform Associate", "wished"),
        ("Upcoming: CKA, Terraform Associate", "wished"),
        ("Terraform Associate", "claimed"),
    ],
)
def test_a_label_says_that_a_certificate_is_not_yet_earned(line, status):
    assert statuses(f"CERTIFICATIONS\n{line}")["terraform"] == status


@pytest.mark.parametrize(
    "line",
    ["Planned: migration of Terraform modules", "In progress: moving 40 modules to Terraform"],
)
def test_of_work_such_a_label_says_nothing(line):
    assert statuses(line)["terraform"] == "claimed"


@pytest.mark.parametrize(
    "line",
    [
        "Volunteer at a food bank in Java, Indonesia",
        "Account executive for Snowflake",
        "Sales rep for Tableau Software",
        "Contract consultant for Redis Labs and Confluent",
        "EXPERIENCE\nSnowflake: Office Manager, 2018-2020\n- Ran the office",
        "Elastic, Berlin: recruiter",
    ],
)
def test_employers_and_places_are_no_skills(line):
    assert statuses(line) == {}


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("Team lead in Java, Germany", {"java"}),
        ("Consultant for SAP and Tableau", {"sap", "tableau"}),
        ("Bookkeeper with SAP", {"sap"}),
        ("Redis, Kafka: caches and queues", {"redis", "apache-kafka"}),
    ],
)
def test_what_was_worked_with_is_no_employer(line, skills):
    assert skills <= set(statuses(line))
