"""Titles below their dates: a job is named on the line under its employer and dates, too."""

from __future__ import annotations

import pytest

from skillmatch.read.text import document_from_text

WORK = "\n- Kept the ferries of the lake on time with forecasts."

NAMED_BELOW = [
    ("Quarry Lake Ferries   Jan 2019 - Mar 2021", "ML Platform Engineer", "   Leeds, UK"),
    ("Jan 2019 - Mar 2021", "Data Scientist (Contract)", "\nQuarry Lake Ferries"),
    ("Jan 2019 - Mar 2021   FT\nQuarry Lake Ferries", "Senior data scientist", ""),
    ("Jan 2019 - Mar 2021", "Machine Learning Engineer, Quarry Lake Ferries", ""),
    ("Client: Quarry Lake Ferries, Leeds   Jan 2019 - Mar 2021", "Role: Lead engineer", ""),
    ("Quarry Lake Ferries   Jan 2019 - Mar 2021", "ML Researcher", "   Python, transformers,"),
    ("Quarry Lake Ferries Jan 2019 - Mar 2021", "Machine Learning Engineer", " Kazan, Russia"),
    ("Quarry Lake Ferries Jan 2019 - Mar 2021", "ML Engineer", " Toronto, Canada"),
    ("Quarry Lake Ferries Jan 2019 - Mar 2021", "ML Engineer", "/ Geo services Python, Go, SQL,"),
    ("Quarry Lake Ferries Jan 2019 - Mar 2021", "Lead Python Developer", " Leeds"),
    ("• Summer 2019", "  • Quarry Lake Research Intern", ""),
    ("2019 - 2020", "Quarry Lake Laboratories of Leeds Machine Learning Research Intern", ""),
]
NO_TITLE_BELOW = [
    "ML Engineer, Quarry Lake Ferries   Jan 2019 - Mar 2021\nData Scientist tools and methods",
    "Quarry Lake Ferries   Jan 2019 - Mar 2021\nTech lead, built the forecasts in PyTorch",
    "Quarry Lake Ferries   Jan 2019 - Mar 2021\nMentored a junior engineer",
    "Quarry Lake Ferries   Jan 2019 - Mar 2021\nEngineer Ann Lund and I built all of the forecasts",
    "Quarry Lake Ferries   Jan 2019 - Mar 2021\nAssistant of the crews",
    "Quarry Lake Ferries   Jan 2019 - Mar 2021\nI was the only data scientist.",
    "Quarry Lake Ferries   Jan 2019 - Mar 2021\n• Data scientist",
    "Quarry Lake Ferries   Jan 2019 - Mar 2021\nPython, SQL",
    "Quarry Lake Ferries   Jan 2019 - Mar 2021\n\nData scientist",
]


def title(text):
    document = document_from_text(f"Experience\n\n{text}{WORK}")
    (entry,) = document.entries
    return document.text[slice(*document.title_span(entry))]


@pytest.mark.parametrize(("above", "job", "behind"), NAMED_BELOW)
def test_a_job_named_below_its_dates_belongs_to_the_title(above, job, behind):
    assert title(above + "\n" + job + behind) == above + "\n" + job


@pytest.mark.parametrize("text", NO_TITLE_BELOW)
def test_what_was_done_and_other_names_below_the_dates_are_no_title(text):
    assert title(text) == text.split("\n")[0]


def test_below_the_dates_of_a_study_nothing_names_a_job():
    document = document_from_text("Education\n\nHill College   2015 - 2018\nTeaching assistant\n")
    (entry,) = document.entries
    assert document.text[entry.start : entry.title_end] == "Hill College   2015 - 2018"
