"""Separators: lists are told by signs, numbers and letters that stand between short items."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import find_skills
from skillmatch.find.words.separators import with_separators


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("* Python * R * C", "• Python • R • C"),
        ("Python > R > C", "Python , R , C"),
        ("- Python - R", "• Python • R"),
        ("o Python o R", "• Python • R"),
        ("Python、R，C；D", "Python,R,C;D"),
        ("1. Python 2. R", "•  Python •  R"),
        ("Known: 1) Python 2) R", "Known: •  Python •  R"),
        ("Known\n1. Python 2. R", "Known\n•  Python •  R"),
        ("1. Python\n2. R", "•  Python\n•  R"),
        ("9. Wrote Go.\n\n10. Led a team", "•  Wrote Go.\n\n•   Led a team"),
        ("a) Python\nb) R\nc) Java", "•  Python\n•  R\n•  Java"),
        ("Python. R. SQL.", "Python• R• SQL."),
        # sums, quoted mails, versions, titles of jobs, initials and sentences stay as they are
        ("5 * 2 is ten", "5 * 2 is ten"),
        ("> I wrote that", "> I wrote that"),
        ("Used Python 2. Python 3. Then C", "Used Python 2. Python 3. Then C"),
        ("Acme - Engineer - Leeds", "Acme - Engineer - Leeds"),
        ("Figure 1. Sales in 2. quarter", "Figure 1. Sales in 2. quarter"),
        ("Grade c) and b) of it", "Grade c) and b) of it"),
        ("I came. I saw the R. Then we won", "I came. I saw the R. Then we won"),
        ("Worked for J. R. Smith", "Worked for J. R. Smith"),
    ],
)
def test_lists_get_bullets_or_commas_and_keep_their_length(written, meant):
    assert with_separators(written) == meant


@given(st.text("ab1.) *>-o•AB\n、"))
def test_offsets_stay(text):
    assert len(with_separators(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "* Python * R * SQL * C",
        "> Python > R > SQL > C",
        "- Python - R - SQL - C",
        "1. Python 2. R 3. SQL 4. C",
        "1. Python\n2. R\n3. SQL\n4. C",
        "SKILLS\n1) Python\n2) R\n3) SQL\n4) C",
        "SKILLS\na) Python\nb) R\nc) SQL\nd) C",
        "Python. R. SQL. C.",
        "Python、R、SQL、C",
    ],
)
def test_letters_are_languages_in_such_lists(text):
    assert [m.skill_id for m in find_skills(text)] == ["python", "r", "sql", "c"]
    assert all(text[m.start : m.end] == m.surface for m in find_skills(text))


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Not used: Java * Scala * Python", []),
        ("No experience with Java > Scala > Python", []),
        ("* No Java * Scala * Python", ["scala", "python"]),
        ("1. No Java 2. Scala 3. Python", ["scala", "python"]),
        ("No Java. Scala. Python.", ["scala", "python"]),
    ],
)
def test_what_denies_a_list_denies_all_of_it_and_an_item_itself_only(text, claimed):
    assert [m.skill_id for m in find_skills(text) if m.status == "claimed"] == claimed


@pytest.mark.parametrize("name", ["J. A. B. Hadoop", "Rust J. J. Lee", "Dr. Scala R. Lee"])
def test_the_dots_of_initials_part_no_list(name):
    assert with_separators(name) == name
