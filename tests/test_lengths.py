"""Lengths: which lines say how long a job or project took, and what they say it of."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.read import document_from_text


def lengths(text):
    document = document_from_text(text)
    return [(found.months, document.text[found.start : found.end]) for found in document.lengths]


@pytest.mark.parametrize(
    ("line", "months"),
    [
        ("2 yrs 3 mos", 27),
        ("(2 years, 3 months)", 27),
        ("1.5 years", 18),
        ("Experience: 24 months", 24),
        ("Project duration 6 months", 6),
        ("Duration - 6 months.", 6),
        ("Duration \ufffd 6 months", 6),
        ("2 years \ufffd Acme Ltd", 24),
        ("Engineer, Acme Ltd − 8 months", 8),
        ("Tenure: 3+ years", 36),
        ("3+ years at Acme", 36),
        ("2 years · Acme Ltd", 24),
        ("Engineer, Acme Ltd (2 yrs 3 mos)", 27),
        ("Engineer | Acme Ltd | 8 months", 8),
        ("Projektdauer: 6 Monate", 6),
        ("Durée : 2 ans", 24),
        ("Duración: 18 meses", 18),
        ("2年3个月", 27),
        ("2 yrs 3 mos Senior ML Engineer at Acme", 27),
        ("18 months Data Analyst, Acme Ltd", 18),
    ],
)
@pytest.mark.parametrize("section", ["Experience", "Projects"])
def test_a_line_that_says_its_length_and_no_more_gives_it(section, line, months):
    body = f"{line}\nBuilt a search."
    assert lengths(f"{section}\n{body}\nSkills\nSQL") == [(months, f"\n{body}\n"[1:])]


@pytest.mark.parametrize(
    "line",
    [
        "10 years of experience in data",
        "Cut the time from 6 months to 2 months",
        "Led it for over 3 years, and then handed it to others.",
        "• Kept 2 years of logs",
        "Growth, 30 %",
        "24 mobile apps",
        "3 years Python",
        "3 years Experience as Data Engineer",
        "5 years Machine Learning",
        "Jan 2020 - Mar 2021 (1 year 3 months)",
    ],
)
def test_a_line_that_says_more_gives_none(line):
    assert lengths(f"Experience\n{line}\nBuilt a search.") == []


@pytest.mark.parametrize("section", ["Skills", "Education", "Summary", "Interests"])
def test_only_work_has_lengths(section):
    assert lengths(f"{section}\nAcme\nDuration: 6 months") == []


def test_each_reaches_from_its_title_to_the_next():
    text = (
        "Projects\nRanker\nDuration: 6 months\n• Built it.\n\n"
        "Search\nAcme Ltd\nDuration: 1 year\n• Ran it."
    )
    assert lengths(text) == [
        (6, "Ranker\nDuration: 6 months\n• Built it.\n\n"),
        (12, "Search\nAcme Ltd\nDuration: 1 year\n• Ran it."),
    ]


def test_what_has_dates_goes_by_them():
    text = (
        "Experience\nEngineer\nAcme, Jan 2020 - Mar 2021\nDuration: 9 months\nBuilt it in Python."
    )
    assert lengths(text) == []


def test_lengths_count_as_stated_years_and_add_up():
    text = (
        "Projects\nRanker\nDuration: 6 months\n• Built it in Python.\n\n"
        "Search\nDuration: 1 year\n• Built it in Python and Rust."
    )
    result = match_resume(text=text, as_of=date(2026, 11, 1))
    years = {ev.skill.id: ev.years for ev in result.skills}
    assert (years["python"], years["rust"]) == (1.5, 1.0)
    assert "1.5 years stated" in result.skills[0].reasons
