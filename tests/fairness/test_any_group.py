"""Any group: whom somebody taught or worked with changes no fit, nor what group they belong to."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume

AS_OF = date(2026, 11, 1)
GROUPS = (
    *(
        "women",
        "girls",
        "boys",
        "ladies",
        "mothers",
        "Black engineers",
        "Black people",
        "Asian",
        "Latinx",
    ),
    *("queer", "LGBTQ", "Muslim", "Christian", "Jewish", "immigrant", "older", "deaf", "disabled"),
)
RESUME = """\
Robin Example
r.example@mail.example

EXPERIENCE
Software Engineer, Havnen Freight, Jan 2020 - Present
- Wrote services in Python and SQL
{}
SKILLS
Python, SQL, PyTorch, Docker
"""
LINES = (
    "- Mentored {} in machine learning and PyTorch",
    "- Built tools for {} in PyTorch",
    "- Spoke for {} in data science",
    "\nVOLUNTEERING\nTaught {} in Python and robotics\n",
    "\nAWARDS\nGrant for {} in machine learning\n",
)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("group", GROUPS)
def test_any_group_gives_the_fits_of_any_other(group, line):
    expected = match_resume(text=RESUME.format(line.format("men")), as_of=AS_OF).fits
    assert match_resume(text=RESUME.format(line.format(group)), as_of=AS_OF).fits == expected


@pytest.mark.parametrize("society", ["Women in Machine Learning", "Black in Robotics"])
def test_the_name_of_a_society_is_no_skill(society):
    text = RESUME.format(f"\nMEMBERSHIPS\nMember of {society}\n")
    without = RESUME.format("\nMEMBERSHIPS\nMember of Quiet Readers\n")
    assert _scores(text) == _scores(without)


def _scores(text):
    return [(fit.role_id, fit.score) for fit in match_resume(text=text, as_of=AS_OF).fits]
