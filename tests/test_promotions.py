"""Promotions: what stands below several titles of one employer was done in all of them."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text

BELOW = "- Kept the forecasts of the ferries on time\n\n"
OTHER = f"Tide Ltd  Leeds\nAnalyst  2015 - 2017\n{BELOW}"


def years(jobs):
    document = document_from_text(f"Experience\n{jobs}\nSkills\nGo\n")
    return [(e.first_month // 12, e.last_month and e.last_month // 12) for e in document.entries]


@pytest.mark.parametrize(
    ("titles", "first"),
    [
        ("Senior Engineer  May 2022 - Present\nEngineer  June 2019 - May 2022\n", 2019),
        ("Senior Engineer  May 2022 - Present\nEngineer  June 2019 - April 2022\n", 2019),
        ("Senior Engineer  2022 - Present\nEngineer  2019 - 2022\n", 2019),
        (
            "Lead Engineer  2022 - Present\nSenior Engineer  2020 - 2022\nEngineer  2018 - 2020\n",
            2018,
        ),
    ],
)
def test_titles_over_one_list_are_one_job(titles, first):
    assert years(f"Brackwater Ferries  Hull\n{titles}{BELOW}{OTHER}") == [
        (first, None),
        (2015, 2017),
    ]


@pytest.mark.parametrize(
    "jobs",
    [
        # each tells its own work
        f"Acme  Hull\nSenior Engineer  2020 - Present\n- Led\nEngineer  2018 - 2020\n{BELOW}",
        # another employer
        f"Acme  Hull\nSenior Engineer  2020 - Present\nEngineer, Lake Ltd  2018 - 2020\n{BELOW}",
        # not one after the other
        f"Acme  Hull\nSenior Engineer  2020 - Present\nEngineer  2012 - 2015\n{BELOW}",
        # no employer above them
        f"Senior Engineer  2020 - Present\nEngineer  2018 - 2020\n{BELOW}",
        # nothing told of either
        "Acme  Hull\nSenior Engineer  2020 - Present\nEngineer  2018 - 2020\n",
    ],
)
def test_other_jobs_one_below_the_other_are_several(jobs):
    assert len(years(jobs)) == 2
