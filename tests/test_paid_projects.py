"""Projects that are jobs: where no section holds jobs, and their lines name employers for years."""

from __future__ import annotations

import pytest

from skillmatch.read import document_from_text

JOBS = (
    "Data engineer Brackwater Ferries (2020-10 - now)\n- Moved the timetable to Airflow.\n\n"
    "Data engineer Tide Ltd (2017-01 - 2020-09)\n- Kept the warehouse.\n\n"
    "WAREHOUSE DEVELOPER, HOLLOW LAKE TOURS - 2014-01 - 2016-12\n"
)
OWN = (
    "Tide Helper (2023-01 - 2024-06)\n- Answers questions with RAG.\n\n"
    "Ferry Finder (2019-01 - 2022-12)\n- Finds ferries.\n"
)


def kinds(text):
    return [section.kind for section in document_from_text(text).sections]


@pytest.mark.parametrize("heading", ["Projects", "Key Projects", "Portfolio"])
def test_projects_told_by_job_employer_and_dates_are_the_work(heading):
    assert kinds(f"Ann Lund\n\n{heading}\n\n{JOBS}\nCourses\n- dbt")[0] == "experience"


@pytest.mark.parametrize(
    "text",
    [
        f"Projects\n\n{OWN}",
        f"Personal Projects\n\n{JOBS}",
        f"Projects\n\n{JOBS}\nExperience\n\nTester, Sand Ltd, 2012 - 2013",
        "Projects\n\nTeam lead, Robot Car, Jan 2024 - May 2024\n\nDeveloper, Tide App, 2023-24",
        "Projects\n\nData engineer tools (2015 - 2019)\n\nDeveloper portal (2019 - 2024)",
    ],
)
def test_other_projects_stay_projects(text):
    assert "projects" in kinds(f"Ann Lund\n\n{text}")
