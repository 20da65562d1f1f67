"""Dates that cannot be, or hardly can, are named once for each kind, with their places."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

AS_OF = date(2026, 11, 1)
FUTURE = "1 dated entry begins in the future ({}); it counts as a plan."
BACKWARDS = "1 dated entry ends before the beginning ({}); those dates are passed over."
AHEAD = "1 dated entry ends more than a year ahead ({}); what is to come counts nothing."
OLD = "1 dated entry begins more than 60 years ago ({}); look whether that is meant."
LONG = "1 dated entry lasts 40 years or more ({}); look whether that is meant."


def warnings(text):
    """Return what is said of dates; not that a job's are passed over, or that no skill is named."""
    said = match_resume(text=text, as_of=AS_OF).warnings
    others = ("Tells of work in a job", "No skill was found")
    return tuple(warning for warning in said if not warning.startswith(others))


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("Jan 2030 - Dec 2035", FUTURE.format("page 1: 2030-01 to 2035-12")),
        ("since March 2028", FUTURE.format("page 1: 2028-03 to present")),
        ("Dec 2025 - Jan 2019", BACKWARDS.format("page 1: 2025-12 to 2019-01")),
        ("03/2020 – 01/2018", BACKWARDS.format("page 1: 2020-03 to 2018-01")),
        ("2020-03 to 2018-01", BACKWARDS.format("page 1: 2020-03 to 2018-01")),
        ("2025 - 2019", BACKWARDS.format("page 1: 2025-01 to 2019-12")),
        ("Dec 2020 - Feb 2020", BACKWARDS.format("page 1: 2020-12 to 2020-02")),
        ("Dezember 2020 bis März 2019", BACKWARDS.format("page 1: 2020-12 to 2019-03")),
        ("Jan 2016 - Dec 2035", AHEAD.format("page 1: 2016-01 to 2035-12")),
        ("Jan 1950 - Present", OLD.format("page 1: 1950-01 to present")),
        ("1958 – 1961", OLD.format("page 1: 1958-01 to 1961-12")),
        ("05/1949 - 06/1990", OLD.format("page 1: 1949-01 to 1990-12")),
        ("Jan 1962 - Present", OLD.format("page 1: 1962-01 to present")),
        ("1970 - Present", LONG.format("page 1: 1970-01 to present")),
    ],
)
def test_dates_that_cannot_be_are_said_with_their_place(dates, expected):
    assert warnings(f"Experience\nEngineer, Acme, {dates}\nBuilt SQL reports.\n") == (expected,)


@pytest.mark.parametrize(
    "dates",
    [
        "Jan 2020 - Present", "2019 - 2021", "2020 - 2020", "Dec 2020 - Dec 2020",
        "2020 to Feb 2020",
        "12/1/2020 - 1/12/2020",  # which number is the day, nobody can tell
        "Oct 2026 - Sep 2027",  # a contract of a year
        "Jan 1990 - Present", "2019-20", "Summer 2020 - Fall 2020",
    ],
)  # fmt: skip
def test_dates_that_can_be_are_not_said(dates):
    assert warnings(f"Experience\nEngineer, Acme, {dates}\nBuilt SQL reports.\n") == ()


@pytest.mark.parametrize(
    "line",
    [
        "Moved the reports from SQL Server 2019 to 2016 for a customer.",
        "- Migrated Windows Server 2016 - 2012 domains.",
        "- Cut the cost from 2000 to 1900 euros.",
        "- Built a search of letters of the years 1914 - 1918.",
        "Digitised parish registers of 1720-1840 for the archive of the town.",
        "- Tuned 2048 to 1024 partitions.",
    ],
)
def test_numbers_in_sentences_are_no_dates(line):
    assert warnings(f"Experience\nEngineer, Acme, 2019 - 2021\n{line}\n") == ()


@pytest.mark.parametrize(
    ("section", "dates", "is_said"),
    [
        ("Education", "2014 - 2010", True),
        ("Projects", "2022 - 2021", True),
        ("Education", "2024 - 2029 (expected)", False),
        ("Certifications", "2024 - 2030", False),
        ("Projects", "1914 - 1918", False),  # what it is about
        ("Skills", "2016 - 2008", False),
    ],
)
def test_what_is_said_where(section, dates, is_said):
    assert bool(warnings(f"{section}\nCathedral archive, Fernhill, {dates}\nSQL\n")) == is_said


def test_several_entries_make_one_sentence_and_name_the_first_three():
    jobs = "\n\n".join(f"Engineer, Acme {n}, 2025 - 20{n}\nSQL" for n in (10, 12, 14, 16))
    (warning,) = warnings(f"Experience\n{jobs}\n")
    assert warning == (
        "4 dated entries end before the beginning (page 1: 2025-01 to 2010-12; page 1: 2025-01 to "
        "2012-12; page 1: 2025-01 to 2014-12; ...); those dates are passed over."
    )
