"""Told dates: a year in the head of a list item is the time of what the item tells."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.weighing.told_dates import head_dates

JOB = "EXPERIENCE\n\nDeveloper, Quillstone Ltd\nJanuary 2015 - Present\n- {}\n"


def kafka(told):
    found = match_resume(text=JOB.format(told), as_of=date(2026, 11, 1)).skills
    evidence = {evidence.skill.id: evidence for evidence in found}["apache-kafka"]
    return evidence.years, evidence.last_used


@pytest.mark.parametrize(
    ("told", "years", "last_used"),
    [
        ("2022: a stream in Kafka.", 1.0, "2022-12"),
        ("2022 – a stream in Kafka.", 1.0, "2022-12"),
        ("2022 | a stream in Kafka.", 1.0, "2022-12"),
        ("Q3 2022 - a stream in Kafka.", 0.2, "2022-09"),
        ("March 2022 - a stream in Kafka.", 0.1, "2022-03"),
        ("Summer 2022: a stream in Kafka.", 0.2, "2022-08"),
        ("2022 migration: a stream in Kafka.", 1.0, "2022-12"),
        ("Internal pilot 2022: a stream in Kafka.", 1.0, "2022-12"),
        ("Pilot (2022): a stream in Kafka.", 1.0, "2022-12"),
        ("A stream in Kafka (pilot 2022)", 1.0, "2022-12"),
        ("2022: a stream for 30 shops. Chose Kafka.", 1.0, "2022-12"),
        ("2022: a stream in Kafka, which in 2024 was stopped", 1.0, "2022-12"),
        ("2018 - 2020: a stream in Kafka.", 3.0, "2020-12"),
        ("In 2022: a stream in Kafka.", 4.9, "2026-11"),
        ("Kafka on Windows Server 2016: a stream", 11.9, "2026-11"),
        ("SQL Server 2019 - filled from Kafka", 11.9, "2026-11"),
        ("2000 messages: a stream in Kafka", 11.9, "2026-11"),
    ],
)
def test_a_year_in_the_head_of_an_item_is_its_time(told, years, last_used):
    assert kafka(told) == (years, last_used)


def test_the_next_item_has_its_own_time():
    assert kafka("2022: a web shop\n- A stream in Kafka.") == (11.9, "2026-11")


@pytest.mark.parametrize(
    "head",
    ["Windows Server 2016: patches", "2019 - Present: x", "2020 - May 2021: x", "2020 census: x"],
)
def test_versions_and_ranges_are_no_year_in_a_head(head):
    assert head_dates(head) is None
