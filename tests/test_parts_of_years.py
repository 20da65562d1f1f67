"""Odd dates of jobs: seasons, a part of a year, strokes and dashes of their own kind."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text

JOBS = (
    "Experience\nML Engineer @ Kant   2021 - present\n - Nowcasting in PyTorch\n"
    "Data scientist @ Dijk   (Q3 2018 – Q1 2021)\n - Pumps, in scikit-learn\n{}\n"
    " - Cleaned data with pandas\n"
)


def months_of(text):
    """Return the first and last month of each entry, as (year, month)."""
    return [
        tuple(None if m is None else (m // 12, m % 12 + 1) for m in (e.first_month, e.last_month))
        for e in document_from_text(text).entries
    ]


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("Intern @ Dijk & Co   Summer 2017", (2017, 6), (2017, 8)),
        ("Summer Intern 2017, Dijk", (2017, 6), (2017, 8)),
        ("Intern, summer of 2017, Dijk", (2017, 6), (2017, 8)),
        ("Winter 2016/17 Intern at Dijk", (2016, 12), (2017, 2)),
        ("Intern, Dijk, 3 months in 2017", (2017, 1), (2017, 3)),
        ("Intern, Dijk (three months, 2017)", (2017, 1), (2017, 3)),
        ("Intern, Dijk, 2017 (6 months)", (2017, 1), (2017, 6)),
        ("Intern, Dijk, 2017, 12 weeks", (2017, 1), (2017, 3)),
        ("2017 Intern at Dijk", (2017, 1), (2017, 12)),
        ("Analyst, Dijk, Mar 2015 / Feb 2017", (2015, 3), (2017, 2)),
        ("03/2015 / 02/2017  Analyst, Dijk", (2015, 3), (2017, 2)),
    ],
)
def test_a_job_with_odd_dates_is_one_of_its_own(line, first, last):
    assert months_of(JOBS.format(line))[2:] == [(first, last)]


@pytest.mark.parametrize(
    "line",
    [
        " - Shown to the board and to the analysts in 2017",
        " - Won the prize of the best intern, 2017",
        " - Moved all reports of the group to a server that the\nlead bought in 2017",
        " - Moved the reports of the developers to\nWindows Server 2016",
    ],
)
def test_a_year_in_an_item_begins_no_job(line):
    assert len(months_of(JOBS.format(line))) == 2


@pytest.mark.parametrize(
    "line", ["2021 –| Berlin", "2021 -| Berlin", "Engineer, Acme | 2021 – | Ulm"]
)
def test_a_range_may_be_left_open_before_a_stroke(line):
    assert months_of(f"Experience\n{line}\nEngineer\n- Built it\n")[0] == ((2021, 1), None)


def test_two_years_beside_a_stroke_are_no_range():
    text = "Experience\nLecturer, Hill University, 2019 / 2021\n- Taught\n"
    assert months_of(text) != [((2019, 1), (2021, 12))]
