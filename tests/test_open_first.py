"""Dates in front of a job with nothing behind their dash: left open, or only parted by it."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text

ONE = "May 2019 – Senior Engineer, Acme\n• Built a search.\n"
OLDER = "2015 – 2018 Tester, Beta\n• Broke it.\n"


def months(text, section="Experience"):
    document = document_from_text(f"{section}\n{text}\nSkills\nSQL\n")
    return [(e.first_month, e.last_month) for e in document.entries]


@pytest.mark.parametrize(
    "text",
    [
        ONE,
        ONE + OLDER,
        ONE.replace("–", "—"),
        ONE.replace("–", "– "),
        ONE.replace("May 2019 –", "05/2019 -"),
        ONE.replace("May 2019", "2019") + OLDER,
    ],
)
def test_the_first_job_is_open_where_only_it_is_written_so(text):
    assert months(text)[0] == (12 * 2019 + (4 if "05" in text or "May" in text else 0), None)


@pytest.mark.parametrize(
    "text",
    [
        ONE + "Jan 2015 – Tester, Beta\n• Broke it.\n",
        "2019 – Senior Engineer, Acme\n• Built a search.\n",
        ONE + "2021 – 2022 Lead, Gamma\n• Led it.\n",
        ONE + "2020 – present Lead, Gamma\n• Led it.\n",
        "May 2019: Senior Engineer, Acme\n• Built a search.\n",
    ],
)
def test_dashes_that_part_dates_from_titles_leave_nothing_open(text):
    first = 12 * 2019
    assert all(last is not None for begin, last in months(text) if begin < first + 12)


def test_studies_are_not_open():
    assert months("May 2019 – Master of Science\n", "Education") == [(24232, 24232)]
