"""Occupation words: the same professions are known wherever a rule speaks of who somebody is."""

from __future__ import annotations

import pytest

from skillmatch import find_skills, match_resume
from skillmatch.flagging.order_wording import ORDERS
from skillmatch.occupation_words import ABBREVIATED, BUILDERS, LEARNERS, MAKERS
from skillmatch.posting_role.title import find_title
from skillmatch.read.job_titles import names_job_and_employer
from skillmatch.weighing.bare_lists import claimed_until
from skillmatch.weighing.occupations import works_beside
from skillmatch.weighing.other_trades import is_other_trade


@pytest.mark.parametrize("noun", sorted(MAKERS | LEARNERS))
def test_a_profession_ends_a_title_wherever_titles_are_read(noun):
    title = noun.capitalize()
    assert names_job_and_employer(f"Senior {title}, Hill Ltd")
    assert find_title(f"We are looking for a software {noun}. You know Python.") == (
        f"software {noun}"
    )
    assert "snowflake" not in {m.skill_id for m in find_skills(f"{title} (Snowflake / Kafka)")}
    assert "kafka" not in {m.skill_id for m in find_skills(f"Kafka {title}, Hill Ltd")}


@pytest.mark.parametrize("noun", sorted(MAKERS | LEARNERS))
def test_a_profession_says_what_somebody_is(noun):
    assert claimed_until(f"I am a {noun} with Go, Rust, SQL and Java") > 0
    assert ORDERS.search(f"You are an expert AI {noun}") is None


@pytest.mark.parametrize("noun", sorted(BUILDERS | ABBREVIATED | LEARNERS))
def test_builders_and_learners_may_build_whatever_their_title_says_else(noun):
    assert not works_beside(f"Sales {noun}")
    assert not is_other_trade(f"{noun} and cook")


def test_who_works_with_researchers_of_a_field_claims_no_field():
    found = match_resume(text="Helped the machine learning researchers to find rooms.").skills
    assert found == ()
    assert match_resume(text="Did machine learning research.").skills


@pytest.mark.parametrize("noun", ["specialist", "technician"])
def test_some_professions_do_not_tell_whether_they_build(noun):
    assert works_beside("Customer support specialist")
    assert is_other_trade("Nail technician")
    assert noun in MAKERS
