"""A resume that uses a skill before it came out is named, with the place and both years."""

from __future__ import annotations

from datetime import date

import pytest

from skillmatch import match_resume
from skillmatch.taxonomy import load_taxonomy

AS_OF = date(2026, 11, 1)
EARLY = (
    "Work that ended before they came out names {}; it earns no years, look whether the dates are "
    "right."
)
STATED = "States {}; no more than possible count."


@pytest.fixture(scope="module")
def taxonomy(tmp_path_factory):
    path = tmp_path_factory.mktemp("own") / "own.yaml"
    names = ["Quickstack", "Slowstack", "Midstack", "Endstack"]
    entries = [f"- {{id: {name.lower()}, name: {name}, since: 2022}}\n" for name in names]
    path.write_text("".join(entries), encoding="utf-8")
    return load_taxonomy(path)


def warnings(text, taxonomy):
    return match_resume(text=text, taxonomy=taxonomy, as_of=AS_OF).warnings


def job(dates, line="Ranked offers with Quickstack."):
    return f"Ann Example\nExperience\nEngineer, Acme Ltd, {dates}\n- {line}\n"


@pytest.mark.parametrize("dates", ["Jan 2022 - Mar 2023", "Jan 2010 - Present", "2020 - 2022"])
def test_work_that_a_release_falls_into_is_not_named(dates, taxonomy):
    assert warnings(job(dates), taxonomy) == ()


def test_work_that_ended_before_is_named_with_page_and_month(taxonomy):
    named = EARLY.format("Quickstack (2022) on page 1, until 2019-03")
    assert warnings(job("Jan 2015 - Mar 2019"), taxonomy) == (named,)


def test_the_first_three_are_named(taxonomy):
    line = "Used Quickstack, Slowstack, Midstack and Endstack for all reports of the firm."
    (named,) = warnings(job("Jan 2015 - Mar 2019", line), taxonomy)
    assert named.count("until 2019-03") == 3
    assert "..." in named


def test_what_is_denied_there_is_not_named(taxonomy):
    assert warnings(job("Jan 2015 - Mar 2019", "No experience with Quickstack."), taxonomy) == ()


@pytest.mark.parametrize(
    ("stated", "named"),
    [("4 years", False), ("5 years", False), ("6+ years", True), ("12 yrs", True)],
)
def test_more_years_than_there_have_been_are_named(stated, named, taxonomy):
    years = stated.split(" ")[0].rstrip("+")
    text = f"Ann Example\nSkills\nQuickstack ({stated}), Python (20 years)\n"
    expected = STATED.format(f"{years} years of Quickstack (page 1), which came out in 2022")
    assert warnings(text, taxonomy) == ((expected,) if named else ())


def test_a_skill_whose_release_is_not_known_is_never_named(taxonomy):
    assert warnings(job("Jan 1995 - Mar 1999", "Ranked offers with Python."), taxonomy) == ()
