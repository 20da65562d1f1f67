"""Employers above a job's title: they belong to that job, and not to the one before."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text

FIRST = (
    "Analyst   Jan 2021 - Present\n• Counted the passengers of the ferries on each of the lakes\n"
)
LAST = "Tester   May 2017 - Dec 2020\n• Tested it.\n"


def begins(between, last=LAST):
    document = document_from_text(f"Experience\n\n{FIRST}{between}{last}")
    return [document.text[e.start : e.end].split("\n")[0] for e in document.entries][1:]


@pytest.mark.parametrize(
    "employer",
    [
        "\nTide Ltd   Leeds, UK\n",
        "\nHollow Lake Tours\n",
        "Hollow Lake Tours   Leeds, UK\n",
        "Hollow Lake Tours, Leeds\nManaged Service Provider that shows people the lake.\n",
        "\nHollow Lake Tours\nInnovative firm that shows people the lake and what lives in it.\n",
    ],
)
def test_an_employer_set_off_from_the_job_before_begins_the_next(employer):
    assert begins(employer) == [employer.strip().split("\n")[0]]


def test_among_titles_with_empty_lines_an_employer_stands_alone():
    last = "Tester\n\nMay 2017 - Dec 2020\n\nTested it."
    first = "Brackwater Ferries\n\nAnalyst\n\nJan 2021 - Present\n\nCounted."
    document = document_from_text(f"Experience\n\n{first}\n\nTide Ltd\n\n{last}")
    assert document.text[document.entries[1].start :].startswith("Tide Ltd")


@pytest.mark.parametrize(
    "between",
    [
        "",
        "  and on its rivers\n",
        "• Told the crews of the forecasts of\nTide, Leeds\n",
        "\nStack: Python, Leeds\n",
        "\nBuilt forecasts for Tide\n",
        "I liked the work there, and the people.\n",
    ],
)
def test_the_end_of_what_was_done_is_no_employer(between):
    assert begins(between) == [LAST.splitlines()[0]]


def test_above_a_title_that_names_its_employer_stands_no_other():
    last = "Tester, Tide Ltd   May 2017 - Dec 2020\n• Tested it.\n"
    assert begins("\nPlaywright, Go\n", last) == [last.splitlines()[0]]
