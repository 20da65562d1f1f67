"""Names that what stands around them hid or made up: lists at an end, unknown names, layouts."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def found(text, status="claimed"):
    return {mention.skill_id for mention in find_skills(text) if mention.status == status}


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        # The last item of a list, before a heading.
        ("Python, Datadog, mypy, poetry\n\nCertifications\nScrum Master\n", {"poetry", "mypy"}),
        ("skills: python, bash, go\n\nEducation\nBSc\n", {"go", "bash"}),
        # A text that begins with a list has no name there.
        ("Docker, Kubernetes, Java\n\nEducation\nBSc\n", {"docker", "kubernetes", "java"}),
        ("Python, SQL, Machine Learning, Java\n\nEducation\nBSc\n", {"sql", "machine-learning"}),
    ],
)
def test_a_list_is_read_to_its_end(text, skills):
    assert skills <= found(text)


def test_two_names_above_the_first_heading_may_be_somebodys():
    assert not found("Ruby, Jordan\n\nEducation\nBSc\n")


@pytest.mark.parametrize(
    "text",
    [
        "Extract, pump and replicat\nlag trouble shooting on Linux and AIX",
        "Linux lag troubleshooting",
    ],
)
def test_an_abbreviation_is_no_word_in_small_letters_between_two_skills(text):
    assert "link-aggregation" not in found(text)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("No hands on Checkpoint Maestro or Arista EOS yet.", {"arista-eos"}),
        ("No exposure in Quuxium Fleet or Kafka", {"apache-kafka"}),
        ("No exposure to Quuxium AUTOSAR", {"autosar"}),
        ("No exp in Quuxium, Kafka", {"apache-kafka"}),
        ("No hands on SAP Fiori or ABAP", {"sap-fiori", "abap"}),
        ("Never used Docker Quux or Kafka", {"docker", "apache-kafka"}),
    ],
)
def test_a_denial_reaches_over_names_that_are_not_known(text, skills):
    assert skills <= found(text, "negated")
    assert not skills & found(text)


@pytest.mark.parametrize(
    "text", ["Little bit of Docker.", "A little bit of Docker.", "A bit of Docker"]
)
def test_a_little_bit_of_something_is_known(text):
    (mention,) = find_skills(text)
    assert (mention.status, mention.level) == ("claimed", "basic")


@pytest.mark.parametrize(
    "text",
    [
        "Looking for a full time role in machine learning",
        "Looking for my first full-time role in machine learning",
        "Looking for first full time role\nin machine learning and NLP\n",
        "Looking for an entry level position\nwhere I can use machine learning",
        "Looking for internships in machine learning",
        "Searching for opportunities in machine learning",
    ],
)
def test_a_job_that_is_looked_for_is_a_wish_over_the_end_of_a_line(text):
    assert "machine-learning" in found(text, "wished")


def test_who_looks_for_something_else_works():
    assert "react" in found("Looking for bugs in a React project")
    assert "apache-spark" in found("Looking for anomalies in project data with Spark")
