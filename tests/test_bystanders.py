"""Who hires, buys, invites or cleans works with no tool, and what was kept out was not used."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def statuses(text):
    return {m.skill_id: m.status for m in find_skills(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # near the work
        ("Hired 30 engineers experienced in PyTorch and Kubernetes.", {"pytorch", "kubernetes"}),
        ("Recruited data scientists with deep learning and NLP background.", {"deep-learning"}),
        ("Interviewed candidates on PyTorch.", {"pytorch"}),
        ("Screened engineers about their knowledge of Kafka.", {"apache-kafka"}),
        ("Wrote the job ad asking for PyTorch.", {"pytorch"}),
        ("Managed the salary budget for the Deep Learning and NLP teams.", {"deep-learning"}),
        ("Bought GPUs for the PyTorch team.", {"pytorch"}),
        ("Negotiated contracts with vendors of Airflow and Snowflake.", {"snowflake"}),
        ("Organised talks on PyTorch, LLMs and LangChain.", {"pytorch", "langchain"}),
        ("Budgeted PyTorch training for staff.", {"pytorch"}),
        ("Translated the PyTorch documentation into Polish.", {"pytorch"}),
        ("Teams under me use PyTorch and Airflow.", {"pytorch", "apache-airflow"}),
        ("Competitors use PyTorch.", {"pytorch"}),
        ("Our product competes with Tableau.", {"tableau"}),
        ("Sat next to the PyTorch team.", {"pytorch"}),
        ("Cleaned OpenCV cameras.", {"opencv"}),
        ("Loaded pallets into a cell with robotics and computer vision.", {"computer-vision"}),
        ("Answered customers when the chatbot failed.", {"chatbots"}),
        # kept out
        ("Decided against using deep learning, PyTorch and TensorFlow.", {"pytorch", "tensorflow"}),
        ("Replaced a failed machine learning project with a spreadsheet.", {"machine-learning"}),
        ("Evaluated LangChain but did not adopt it.", {"langchain"}),
        ("Avoided PyTorch and TensorFlow altogether.", {"pytorch", "tensorflow"}),
        ("Considered PyTorch; chose JAX.", {"pytorch"}),
        ("Weighed Kafka, but settled on RabbitMQ.", {"apache-kafka"}),
    ],
)
def test_who_stands_near_the_work_claims_nothing(text, expected):
    found = statuses(text)
    assert {skill_id: found[skill_id] for skill_id in expected} == dict.fromkeys(
        expected, "negated"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hired engineers and trained models with PyTorch.", {"pytorch"}),
        ("Hired engineers skilled in statistics to build Kafka pipelines.", {"apache-kafka"}),
        ("Led a team that built models in PyTorch.", {"pytorch"}),
        ("Managed a team of engineers with Jira.", {"jira"}),
        ("Organised the code in Python.", {"python"}),
        ("Gave talks on PyTorch.", {"pytorch"}),
        ("Negotiated data formats in Kafka.", {"apache-kafka"}),
        ("Sourced prices from vendors using Python.", {"python"}),
        ("Cleaned OpenCV code.", {"opencv"}),
        ("Loaded data into Snowflake.", {"snowflake"}),
        ("Migrated away from Spark and Airflow to cron.", {"apache-spark", "apache-airflow"}),
        ("Removed Kubernetes.", {"kubernetes"}),
        ("Avoided Kubernetes downtime with probes.", {"kubernetes"}),
        ("Considered PyTorch and JAX; chose PyTorch.", {"pytorch"}),
        ("Handled requests when the Spark cluster grew.", {"apache-spark"}),
        ("Argued for Kafka.", {"apache-kafka"}),
    ],
)
def test_who_does_the_work_claims_it(text, expected):
    found = {m.skill_id for m in find_skills(text) if m.status == "claimed"}
    assert expected <= found


@pytest.mark.parametrize(
    ("text", "skill_id", "status"),
    [
        ("Will start using PyTorch in 2027.", "pytorch", "wished"),
        ("Will use PyTorch next year.", "pytorch", "wished"),
        ("Attended PyTorch conference with 500 participants.", "pytorch", "learning"),
        ("Attended to PyTorch servers.", "pytorch", "claimed"),
    ],
)
def test_plans_and_visits_are_marked_as_such(text, skill_id, status):
    assert statuses(text)[skill_id] == status
