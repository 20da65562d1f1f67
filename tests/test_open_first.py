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


IN_MAY = (12 * 2019 + 4, 12 * 2019 + 4)
IN_2019 = (12 * 2019, 12 * 2019 + 11)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (ONE + "Jan 2015 – Tester, Beta\n• Broke it.\n", IN_MAY),
        ("2019 – Senior Engineer, Acme\n• Built a search.\n", IN_2019),
        ("May 2019: Senior Engineer, Acme\n• Built a search.\n", IN_MAY),
    ],
)
def test_dashes_that_part_dates_from_titles_leave_nothing_open(text, first):
    found = months(text)
    assert found[0] == first
    assert [begin for begin, last in found if last is None] == []


@pytest.mark.parametrize(
    ("later", "begun"),
    [("2021 – 2022 Lead, Gamma\n", 2021), ("2020 – present Lead, Gamma\n", 2020)],
)
def test_a_first_job_that_began_before_the_next_is_not_open(later, begun):
    found = months(ONE + later + "• Led it.\n")
    assert 12 * begun in dict(found)
    assert (IN_MAY[0], None) not in found


def test_studies_are_not_open():
    assert months("May 2019 – Master of Science\n", "Education") == [(24232, 24232)]
