"""Runs of one sign or of short names: work grows as the text does, not as its square."""

from __future__ import annotations

import pytest

from skillmatch import find_skills, match_resume
from skillmatch.find.words.scan import Candidate
from skillmatch.read import document_from_text
from skillmatch.weighing.durations import stated_years

RESUME = (
    "Skills\nPython, Java, SQL\n\nExperience\nEngineer, Fernhill\nJan 2020 - Dec 2022\n- Wrote Go"
)


@pytest.mark.parametrize("run", ["\n", " ", "\t", " \n", "\u00a0", "\n\t", " -", "( "], ids=repr)
def test_blanks_between_a_name_and_what_follows_take_no_time(in_good_time, run):
    with in_good_time():
        match_resume(text=RESUME + run * (30_000 // len(run)) + "x")


@pytest.mark.parametrize(
    ("written", "years"),
    [("Python 10 years", 10), ("Python (4+ yrs)", 4), ("Python  -  Experience - 24 months", 2)],
)
def test_years_behind_a_name_are_read(written, years):
    text = f"Skills\n{written}\n"
    python = next(skill for skill in match_resume(text=text).skills if skill.skill.id == "python")
    assert stated_years(document_from_text(text), python.mentions) == years


def test_names_are_not_looked_for_among_all_others(monkeypatch, work_is_linear):
    # Asked of a list whether a name is in it, Python compares all in it.
    monkeypatch.setattr(Candidate, "__eq__", lambda one, other: one is other)
    monkeypatch.setattr(Candidate, "__hash__", object.__hash__)
    assert work_is_linear(find_skills, "Go R C ", length=5_000)
