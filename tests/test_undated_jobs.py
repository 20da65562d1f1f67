"""Titles that name a job and its employer, and the jobs without dates that they begin."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume, read_resume
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


AS_OF = date(2026, 11, 28)
JOB = "Experience\n\nML Engineer, Beta{dates}\n- Deployed models in PyTorch to two million users.\n"


def shown(text):
    result = match_resume(text=text, as_of=AS_OF)
    return result.skill("pytorch"), result


def test_a_job_without_dates_counts_like_one_of_a_year_that_goes_on():
    (undated, result), (dated, _) = (
        shown(JOB.format(dates="")),
        shown(JOB.format(dates=", Dec 2025 - Present")),
    )
    assert undated.strength == dated.strength
    assert (undated.years, undated.last_used) == (None, None)
    assert "in a job without dates, as in one of 1 year" in undated.reasons
    assert [warning for warning in result.warnings if "without dates" in warning]


@pytest.mark.parametrize("dates", [", Jan 2020 - Present", ", Nov 2021 - Present"])
def test_leaving_dates_out_earns_nothing(dates):
    assert shown(JOB.format(dates=""))[0].strength < shown(JOB.format(dates=dates))[0].strength


def test_a_job_more_never_lowers_what_one_without_dates_shows():
    alone, _ = shown(JOB.format(dates=""))
    more, _ = shown(
        JOB.format(dates="") + "\nEngineer, Gamma, Jan 2012 - Feb 2012\n- Used PyTorch.\n"
    )
    assert more.strength >= alone.strength


@pytest.mark.parametrize(
    "text",
    [
        "Projects\n\nFraud\n- Built models in PyTorch.\n",
        "Skills\nPyTorch\n",
        "Experience\n\nRecruiter, Beta\n- PyTorch, Spark, SQL, Java, Go, Rust, Scala\n",
    ],
)
def test_what_is_told_in_no_job_has_no_year(text):
    evidence, result = shown(text)
    assert "in a job without dates, as in one of 1 year" not in evidence.reasons
    assert not [warning for warning in result.warnings if "without dates" in warning]
