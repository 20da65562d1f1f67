"""People and firms whose names skills have too are no skills."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


def skills(text):
    return {m.skill_id for m in find_skills(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Trained Julia, Pascal and Claude, two apprentices",
        "Reported to Ruby and Claude",
        "Reported to Ann, Julia and Ruby",
        "Presented to Ruby (CFO) and the board",
        "Worked with Ruby, Claude and Jenkins on the payroll",
        "Mentored Julia and Ray",
        "Our interns Julia and Ruby",
        "Drew up the books of Falcon Couriers and Hive Shipping",
        "Office manager at SRE Ceramics",
        "Athena Project helper",
        "Contact: Rita Jenkins",
        "Referee: Rita Jenkins",
    ],
)
def test_people_and_firms_are_no_skills(text):
    assert skills(text) == set()


@pytest.mark.parametrize(
    ("text", "skill_id"),
    [
        ("Worked with Julia and Ruby on the cluster", "julia"),
        ("Worked with Ruby on Rails on the payroll", "ruby-on-rails"),
        ("Mentored Ruby developers", "ruby"),
        ("Taught Python, Julia and Ruby", "ruby"),
        ("Coached Python, Julia and Ruby", "ruby"),
        ("Wrote Julia and Pascal, two languages", "julia"),
        ("Errors reported to Jenkins and Sentry", "jenkins"),
        ("Build manager: Gradle, Jenkins", "jenkins"),
        ("Rolled out Tableau Logistics", "tableau"),
        ("Trained Keras Fashion MNIST models", "fashion-mnist"),
        ("Wrote the Tableau Insurance tracker", "tableau"),
        ("SRE, Ceramics", "site-reliability-engineering"),
    ],
)
def test_the_same_names_are_skills_elsewhere(text, skill_id):
    assert skill_id in skills(text)
