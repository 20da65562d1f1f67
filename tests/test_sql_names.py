"""Names that end with SQL and are written apart."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("T - SQL", {("t-sql", "claimed")}),
        ("PL / SQL, Java", {("pl-sql", "claimed"), ("java", "claimed")}),
        (
            "MySQL, No SQL, Redis",
            {("mysql", "claimed"), ("nosql", "claimed"), ("redis", "claimed")},
        ),
        ("SQL/No SQL databases", {("sql", "claimed"), ("nosql", "claimed")}),
        ("No SQL, only Java", {("sql", "negated"), ("java", "claimed")}),
        ("No Java, No SQL", {("java", "negated"), ("sql", "negated")}),
        ("There was no SQL in it", {("sql", "negated")}),
    ],
)
def test_halves_of_a_name(text, found):
    assert {(m.skill_id, m.status) for m in find_skills(text)} == found
