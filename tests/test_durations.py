"""Durations: years by dates, counted once, and none from before a skill came out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import match_resume
from skillmatch.taxonomy import load_taxonomy
from skillmatch.weighing.durations import earned, possible_years, shown_years

AS_OF = date(2026, 11, 1)
JANUARY_2020 = 12 * 2020
SPANS = st.lists(
    st.tuples(st.integers(12 * 1980, 12 * 2026), st.integers(0, 240)).map(
        lambda pair: (pair[0], pair[0] + pair[1])
    ),
    max_size=6,
)
LONG_JOB = """Ann Example
Experience
Engineer, Acme Ltd, Jan 2014 - Present
- Ranked offers with PyTorch and Quickstack.
"""
WITH_RELEASE = """
- id: quickstack
  name: Quickstack
  since: 2022
"""


@pytest.fixture(scope="module")
def taxonomy(tmp_path_factory):
    path = tmp_path_factory.mktemp("own") / "own.yaml"
    path.write_text(WITH_RELEASE, encoding="utf-8")
    return load_taxonomy(path)


def shown(text, taxonomy):
    found = match_resume(text=text, taxonomy=taxonomy, as_of=AS_OF).skills
    return {evidence.skill.id: evidence for evidence in found}


def test_overlapping_months_count_once():
    assert shown_years([(JANUARY_2020, JANUARY_2020 + 11)] * 3) == 1.0


def test_months_before_a_skill_came_out_do_not_count():
    job = (JANUARY_2020, JANUARY_2020 + 35)
    assert shown_years([job], since=2022) == 1.0
    assert shown_years([job], since=2019) == shown_years([job]) == 3.0
    assert shown_years([job], since=2023) is None


@given(SPANS, st.integers(1980, 2026))
def test_a_release_only_ever_takes_years_away(spans, since):
    assert (shown_years(spans, since) or 0) <= (shown_years(spans) or 0)


@given(SPANS, SPANS, st.none() | st.integers(1980, 2026))
def test_a_further_job_never_takes_years_away(spans, more, since):
    assert (shown_years(spans + more, since) or 0) >= (shown_years(spans, since) or 0)


@given(st.integers(1980, 2026), st.integers(1, 480))
def test_no_job_until_today_shows_more_than_is_possible(since, months):
    today = 12 * 2026 + 10
    assert (shown_years([(today - months, today)], since) or 0) <= possible_years(since, today)


def test_what_comes_out_in_the_future_cannot_have_been_used():
    assert possible_years(2030, 12 * 2026) == 0.0


def test_dates_earn_more_than_the_same_years_stated():
    assert earned(4.0, None)[0] > earned(None, 4.0)[0] > 0


def test_a_job_of_many_years_shows_no_more_of_a_tool_than_there_have_been(taxonomy):
    found = shown(LONG_JOB, taxonomy)
    assert found["quickstack"].years == 4.9
    assert found["quickstack"].reasons[:2] == ("used in a job", "4.9 years")
    assert (
        found["quickstack"].strength
        < shown(LONG_JOB.replace("Quickstack", "Python"), taxonomy)["python"].strength
    )


def test_stated_years_are_capped_at_what_is_possible(taxonomy):
    text = "Ann Example\nSkills\nQuickstack (10 years), Python (10 years)\n"
    found = shown(text, taxonomy)
    assert (found["quickstack"].years, found["python"].years) == (4.9, 10.0)


def test_work_from_before_a_release_earns_no_years_but_is_not_lost(taxonomy):
    found = shown(LONG_JOB.replace("Present", "Dec 2018"), taxonomy)["quickstack"]
    assert found.years is None
    assert found.last_used == "2018-12"
    assert 0 < found.strength < shown(LONG_JOB, taxonomy)["quickstack"].strength
