"""Whose resume it is stands first, whatever the name is made of; a profession is no name."""

from __future__ import annotations

import pytest

from skillmatch import find_skills

RESUME = "{}\n\n2020-2026 Frontend Developer, Brightpage. React, TypeScript.\n"
PROSE = "{}\n\nBuilt services in React for many years and for many customers there.\n"


def first_line(line, resume=RESUME):
    text = resume.format(line)
    return [m.surface for m in find_skills(text) if m.start < len(line)]


@pytest.mark.parametrize(
    "line",
    [
        "Jane Jenkins — Frontend developer",
        "Ruby Scala",
        "Dr. Azure Flink",
        "O. J. Swift, PhD",
        "Peter Jenkins-Hadoop | Frontend developer | Leeds",
        "CV – Ray Flask",
        "Curriculum Vitae of Ray Flask",
        "KERAS VAN DASK (they/them)",
        "Julia de la Go\njulia@mail.example",
    ],
)
def test_a_name_on_the_first_line_is_no_skill(line):
    assert first_line(line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Jane Jenkins — React developer", ["React"]),
        ("Python, SQL, Docker", ["Python", "SQL", "Docker"]),
        ("Machine Learning", ["Machine Learning"]),
        ("Apache Kafka", ["Apache Kafka"]),
        ("I write Python and Scala", ["Python", "Scala"]),
    ],
)
def test_what_is_no_name_is_read(line, expected):
    assert first_line(line, PROSE) == expected


def test_a_text_of_one_line_has_no_name():
    assert first_line("Docker Kubernetes", "{}") == ["Docker", "Kubernetes"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Born in Java, Indonesia",
        "Lives in Spark, Nevada",
        "Born on 3 May 1980 in Julia Creek",
        "Grew up in Scala and studied in Leeds",
        "Engineer based in Oracle, Arizona",
        "I live in Swift Current, Canada",
        "Hometown: Java",
    ],
)
def test_where_somebody_lives_is_no_skill(sentence):
    assert find_skills(f"Jane Roe\n\nSummary\n{sentence}.") == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The data lives in Snowflake", ["Snowflake"]),
        ("Services based in Java and Kafka", ["Java", "Kafka"]),
        ("Based in Leeds, Python and SQL engineer", ["Python", "SQL"]),
    ],
)
def test_where_data_lives_is(sentence, expected):
    assert [m.surface for m in find_skills(f"Summary\n{sentence}.")] == expected
