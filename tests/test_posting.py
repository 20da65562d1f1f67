"""Job postings: what is asked of people is read, what the company says of itself is not."""

from __future__ import annotations

import pytest

from skillmatch import find_skills
from skillmatch.document import POSTING_SECTION_KINDS
from skillmatch.find import judge_names
from skillmatch.read.posting import read_posting

POSTING = """\
## About Quietgrid
We are a leading maker of Kafka appliances.

## Responsibilities
- Train models with PyTorch
- Deploy them to Kubernetes

## Nice to have
- Rust

## Benefits
- A laptop with Linux, and 401(k)

Quietgrid is an equal opportunity employer; our Java teams are diverse.
"""


def asked(text):
    return [m.skill_id for m in find_skills(read_posting(text))]


def test_only_what_is_asked_for_is_read():
    assert asked(POSTING) == ["pytorch", "kubernetes", "rust"]


def test_each_stretch_has_its_kind():
    kinds = [section.kind for section in read_posting(POSTING).sections]
    assert kinds == ["boilerplate", "duties", "nice-to-have", "boilerplate"]
    assert set(kinds) <= set(POSTING_SECTION_KINDS)


def test_the_same_text_as_a_resume_keeps_every_name():
    found = {judgement.skill_id for judgement in judge_names(POSTING) if judgement.accepted}
    assert {"apache-kafka", "java", "linux"} <= found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Python", ["python"]),
        ("We need Python.\n\nWhat we offer\nJava", ["python"]),
        ("What we offer\nJava\n\nRequirements\nPython", ["python"]),
        ("What we offer\nJava\n\n### Technology we are using\nPython", ["python"]),
        ("Python. All Java teams hire without regard to age.\nScala", ["python", "scala"]),
        # The end of a sentence on a line of its own is no heading.
        ("Bring Python to our\nmission.\nScala", ["python", "scala"]),
    ],
)
def test_boilerplate_is_known_by_its_heading_or_by_what_it_says(text, expected):
    assert asked(text) == expected


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("You will", "duties"),
        ("You'll:", "duties"),
        ("What you'll do", "duties"),
        ("What you will be working on", "duties"),
        ("As our first data engineer, you will:", "duties"),
        ("In this role, you will ...", "duties"),
        ("Here's what you'll be doing", "duties"),
        ("Things you'll do", "duties"),
        ("A day in the life", "duties"),
        ("Your first 90 days", "duties"),
        ("The role", "duties"),
        ("What the role involves:", "duties"),
        ("You have", "requirements"),
        ("You bring", "requirements"),
        ("You'll need", "requirements"),
        ("You should have:", "requirements"),
        ("What you have", "requirements"),
        ("Who you are", "requirements"),
        ("What we need", "requirements"),
        ("What we expect from you", "requirements"),
        ("We're looking for someone who has", "requirements"),
        ("Ideally you have", "nice-to-have"),
        ("Even better if you have", "nice-to-have"),
        ("Even better if you", "nice-to-have"),
        ("Great if you bring", "nice-to-have"),
        ("It's great if you know", "nice-to-have"),
        ("Ideally, you also bring experience with:", "nice-to-have"),
        ("It would be an advantage if you have", "nice-to-have"),
        ("You'll stand out with", "nice-to-have"),
        ("What would make you stand out", "nice-to-have"),
        ("What sets you apart", "nice-to-have"),
        ("Nice-to-haves (not required)", "nice-to-have"),
        ("Skills (preferred)", "nice-to-have"),
        ("Qualifications (nice to have, not essential)", "nice-to-have"),
        ("Skills (required)", "requirements"),
        ("Your profile (must have)", "requirements"),
        ("What makes you successful", "requirements"),
        ("Our stack", "stack"),
        ("What we use", "stack"),
        ("Technologies you'll work with", "stack"),
        ("We offer", "boilerplate"),
        ("What we provide", "boilerplate"),
        ("In return, you'll get", "boilerplate"),
        ("Goodies", "boilerplate"),
        ("How we hire", "boilerplate"),
        ("Our interview process", "boilerplate"),
        ("Note to agencies", "boilerplate"),
        ("AI in our hiring process", "boilerplate"),
        ("Our founders", "boilerplate"),
    ],
)
def test_a_heading_tells_what_stands_below(heading, kind):
    before = "About Quietgrid\nA maker of things." if kind != "boilerplate" else "Duties\n- Work"
    sections = read_posting(f"{before}\n\n{heading}\n- Python\n").sections
    assert [section.kind for section in sections][-1] == kind


def test_what_follows_the_company_is_not_swallowed():
    text = (
        "About Quietgrid\nWe sell kettles in Java and Scala.\n\nYou will\n- write Rust\n\n"
        "You have\n- strong SQL\n\nWe offer\n- Excel lessons\n"
    )
    assert asked(text) == ["rust", "sql"]


@pytest.mark.parametrize(
    "sentence",
    [
        # Who owns the company, pays it or buys from it
        "Our founders created Spark and MLflow.",
        "Our customers run Snowflake, SAP and Oracle.",
        "Many of our clients rely on Salesforce and Kafka.",
        "Quietgrid's investors built Terraform.",
        "Quietgrid was founded by engineers who wrote Kafka.",
        "We are funded by the people behind Docker and Redis.",
        "Its CTO previously led Kubernetes at a large company.",
        "We are a gold partner of Snowflake and Databricks.",
        # What it gives
        "We offer: a free MacBook, remote work, a ChatGPT licence.",
        "We offer a competitive salary, a bonus and Excel lessons.",
        "Benefits: a laptop with Linux",
        "- What we offer: Scala meetups, Rust conferences",
        "A learning budget for courses in Rust and Kubernetes.",
        "The latest MacBook, with Docker and Slack.",
        "25 days of holiday, planned in Excel.",
        # How it hires
        "Quietgrid does not accept agency resumes sent by Outlook.",
        "We use machine learning and AI tools to screen applicants.",
        "Interviews are held on Microsoft Teams.",
        "Our interview process includes a call on Zoom and a test on HackerRank.",
        "Please do not use ChatGPT during your interview.",
        "AI may be used in our hiring process.",
        "Please send your CV as a PDF by Outlook.",
        "Applications are reviewed in Workday.",
    ],
)
def test_a_sentence_that_asks_for_nothing_is_left_out_under_no_heading(sentence):
    assert asked(f"{sentence}\nYou know Perl.") == ["perl"]
    assert asked(f"Requirements\n- Perl\n{sentence}\n") == ["perl"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We run Kafka and Snowflake.", ["apache-kafka", "snowflake"]),
        ("Our platform is built with Rust.", ["rust"]),
        ("Our clients are looking for Kafka and Rust.", ["apache-kafka", "rust"]),
        ("You help our customers run Kafka.", ["apache-kafka"]),
        ("You'll move our customers from Oracle to Snowflake.", ["oracle-database", "snowflake"]),
        ("We offer the chance to work with Rust and Kafka.", ["rust", "apache-kafka"]),
        ("Build services that screen resumes with PyTorch.", ["pytorch"]),
        ("Automate our interview process with Python.", ["python"]),
        ("Applicants are familiar with Rust.", ["rust"]),
        ("Applications are written in Rust.", ["rust"]),
        ("A service backed by PostgreSQL and Redis.", ["postgresql", "redis"]),
        ("Why this matters: our Rust code is young.", ["rust"]),
    ],
)
def test_a_sentence_that_asks_is_kept(sentence, expected):
    assert asked(sentence) == expected


GERMAN = """\
Über uns
Wir bauen mit Java.

Deine Aufgaben
- Modelle mit PyTorch trainieren

Das bringst du mit
- Python

Von Vorteil
- Scala

Wir bieten
- Ein Notebook mit Linux
"""


def test_german_headings_are_known():
    kinds = [section.kind for section in read_posting(GERMAN).sections]
    assert kinds == ["boilerplate", "duties", "requirements", "nice-to-have", "boilerplate"]
    assert asked(GERMAN) == ["pytorch", "python", "scala"]


def test_a_posting_without_line_breaks_is_read_by_its_inline_headings():
    text = "We need Python.About Us: We sell Java.Requirements: Scala. Benefits: Linux laptops."
    assert asked(text) == ["python", "scala"]


def test_offsets_refer_to_the_text_given():
    mentions = find_skills(read_posting(POSTING))
    assert mentions
    for mention in mentions:
        assert POSTING[mention.start : mention.end] == mention.surface
