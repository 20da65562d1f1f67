"""One's own name and the names of authors are no skills, wherever a resume says them again."""

from __future__ import annotations

import pytest

from skillmatch import find_skills

RESUME = """{name}
{mail}

Experience
- Built models in Python and SQL.

Skills
Python, SQL, Docker
{foot}
"""


def skills(name, foot, mail="someone@mail.example"):
    found = find_skills(RESUME.format(name=name, foot=foot, mail=mail))
    return {m.skill_id for m in found} - {"python", "sql", "docker"}


@pytest.mark.parametrize(
    ("name", "foot"),
    [
        ("Scala Novak", "\nYours sincerely,\nScala Novak"),
        ("Scala Novak", "Scala Novak | Page 2"),
        ("Scala Novak", "(Scala Novak)"),
        ("Scala Haskell", "Leeds, 3 May 2026, Scala Haskell"),
        ("Julia Go", "Julia Go, Curriculum Vitae, page 2 of 2"),
        ("Jordan Ruby", "CV of Jordan Ruby"),
        ("Julia Novak", "Resume - Julia Novak - 2/2"),
        ("Julia R. Go", "J. R. Go | Page 2"),
        ("Julia Rose Go", "Julia Go | Page 2"),
        ("Julia R. Go", "\nPublications\nJulia R. Go, Ruby Chen. A note on sleep. 2021."),
        ("Julia R. Go", "\nPublications\nGo, J. R. and Chen, R. (2021). A note on sleep."),
        ("Ada Lee", '\nPublications\nR. Chen and J. Swift, "A note on sleep", 2021'),
        ("Ada Lee", "\nPublications\n[1] Ruby Chen et al. A note on sleep"),
        ("Ada Lee", "\nPublications\nRuby Chen, Jordan Spark (2021). A note on sleep"),
    ],
)
def test_names_said_again_are_no_skills(name, foot):
    assert skills(name, foot) == set()


def test_a_mail_address_tells_the_name_where_no_line_does():
    assert skills("Machine Builder", "Scala Haskell | 2", "scala.haskell@mail.example") == set()
    assert skills("Machine Builder", "Scala, Haskell", "scala.haskell@mail.example") == {
        "scala",
        "haskell",
    }


@pytest.mark.parametrize(
    ("name", "foot", "expected"),
    [
        ("Julia Swift", "Julia, Swift", {"julia", "swift"}),
        ("Julia Swift", "Julia\nSwift", {"julia", "swift"}),
        ("Anna Go", "\nProjects\nA Go service, written in a week", {"go"}),
        ("Ada Lee", "\nPublications\nScala, Haskell. A primer", {"scala", "haskell"}),
        ("Ada Lee", "\nPublications\nMachine Learning and Data Mining (2020)", {"data-mining"}),
        ("Ada Lee", "\nPublications\nA. Lee. Streams in Scala. 2020", {"scala"}),
    ],
)
def test_skills_that_are_named_like_people_stay(name, foot, expected):
    assert expected <= skills(name, foot)
