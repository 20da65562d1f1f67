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
    for mention in find_skills(read_posting(POSTING)):
        assert POSTING[mention.start : mention.end] == mention.surface
