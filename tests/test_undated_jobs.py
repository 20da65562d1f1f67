"""Titles that name a job and its employer, and the jobs without dates that they begin."""

from __future__ import annotations

import pytest

from skillmatch import read_resume
from skillmatch.read import document_from_text
from skillmatch.read.job_titles import names_job_and_employer


@pytest.mark.parametrize(
    "line",
    [
        "ML Engineer, Beta",
        "Senior Data Scientist at Acme Ltd",
        "Head of Data | Acme",
        "Software Engineer II - Acme",
        "Entwicklerin bei Acme",
        "Teacher, Example School, Leeds",
    ],
)
def test_a_job_and_its_employer_are_named(line):
    assert names_job_and_employer(line)


@pytest.mark.parametrize(
    "line",
    [
        "Engineer",
        "Acme Ltd",
        "Engineer, Search team",
        "Engineer, responsible for search",
        "Ranking, Acme",
        "Worked as an engineer, at Acme.",
        "Key projects: Engineer, Acme",
        "• Engineer, Acme",
    ],
)
def test_other_lines_do_not_say_as_much(line):
    assert not names_job_and_employer(line)


DATED = "Teacher, Acme, 2005 - 2020\nTaught pupils.\n"
UNDATED = "ML Engineer, Beta\nBuilt it with Python.\n"


@pytest.mark.parametrize(
    ("text", "first_of_python"),
    [
        (f"{DATED}\n{UNDATED}", None),
        (f"{UNDATED}\n{DATED}", None),
        (f"{DATED}\n{UNDATED}\n{DATED}", None),
        (DATED + "\nSchool website\nBuilt it with Python.\n", 2005),
        (DATED + "\nTeacher, Maths department\nBuilt it with Python.\n", 2005),
        ("Teacher, Acme\n2005 - 2020\nTaught pupils.\n\n" + UNDATED, None),
        (UNDATED.replace(".", "") + "\nTeacher, Acme\n2005 - 2020\nTaught pupils.\n", None),
        ("Teacher\nAcme\n2005 - 2020\n\nBuilt it with Python.\n", 2005),
        ("Acme Ltd, 2005 - 2020\n\nML Engineer, Leeds\nBuilt it with Python.\n", 2005),
        ("Acme Ltd\n2005 - 2020\n\nML Engineer, Leeds\nBuilt it with Python.\n", 2005),
    ],
)
def test_a_job_without_dates_beside_one_that_says_all_takes_none_of_it(text, first_of_python):
    document = document_from_text(f"Experience\n\n{text}\nSkills\nSQL\n")
    entry = document.entry_at(document.text.index("Python"))
    assert (entry and entry.first_month // 12) == first_of_python


def test_headings_of_a_page_part_jobs_too():
    page = (
        "<html><body><h2>Experience</h2><h3>ML Engineer, Beta</h3><p>Built it with Python</p>"
        "<h3>Teacher, Acme</h3><p>2005 – 2020</p><p>Taught pupils</p>"
        "<h3>Engineer at Gamma</h3><p>Wrote Rust</p></body></html>"
    )
    document = read_resume(page.encode())
    assert [document.text[e.start : e.end].split("\n")[0] for e in document.entries] == [
        "Teacher, Acme"
    ]
    for word in ("Python", "Rust"):
        assert document.entry_at(document.text.index(word)) is None
