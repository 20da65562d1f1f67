"""Garbled bullets: a sign in a bullet's place is one where it stands there again and again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch import find_skills, read_resume
from skillmatch.read.garbled_bullets import with_bullets


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("? Python\n? R\n? .NET", "• Python\n• R\n• .NET"),
        ("?Python\n?R", "•Python\n•R"),
        ("Skills: Python ? Spark ? R", "Skills: Python • Spark • R"),
        ("? Wrote Go ? Left in 2020", "• Wrote Go • Left in 2020"),
        ("Ø Python Ø R Ø C", "• Python • R • C"),
        ("§ Python\n§ R", "• Python\n• R"),
        ("v Python v R v C", "• Python • R • C"),
        ("\tq\tPython\n\tq\tR", "\t•\tPython\n\t•\tR"),
        # questions, versions, paragraphs, names and dates stay as they are
        ("Who? Me? No", "Who? Me? No"),
        ("Why Go ? It is fast", "Why Go ? It is fast"),
        ("?? a\n?? b", "?? a\n?? b"),
        ("Python v 3 and Java v 8", "Python v 3 and Java v 8"),
        ("§ 12 BGB\n§ 13 BGB", "§ 12 BGB\n§ 13 BGB"),
        ("Ø Hansen", "Ø Hansen"),
        ("Jan 2019 ? Dec 2020, 2021 ? Present", "Jan 2019 ? Dec 2020, 2021 ? Present"),
    ],
)
def test_signs_in_the_place_of_bullets_are_bullets(written, meant):
    assert with_bullets(written) == meant


@given(st.text("?Øv§ aB1\n\t"))
def test_the_length_stays_and_nothing_is_changed_twice(text):
    once = with_bullets(text)
    assert len(once) == len(text)
    assert with_bullets(once) == once


@pytest.mark.parametrize("items", ["\n? ", "\n?", " ? ", "\nØ ", " Ø ", "\n§\t", "\nv "])
def test_names_behind_such_signs_are_found(items):
    names = ["Python", "Spark", "R", "Go", "Excel", "C++", "Flask"]
    text = f"Ann Example\n\nSKILLS{items.replace(' ', chr(10), 1) if items[0] == ' ' else items}"
    text += items.join(names)
    for mentions in (find_skills(text), find_skills(read_resume(text.encode()))):
        assert [mention.surface for mention in mentions] == names


@pytest.mark.parametrize("dates", ["Jan 2019 ? Dec 2020", "Mai 2019 ? Juni 2020", "2019 ? heute"])
def test_a_dash_that_was_lost_between_dates_is_no_bullet_in_any_language(dates):
    assert with_bullets(f"? Tester, {dates}\n? Python") == f"• Tester, {dates}\n• Python"
