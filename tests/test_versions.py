"""Versions: what numbers beside a name are versions of it, all of them, and nothing else is."""

from __future__ import annotations

import pytest

from skillmatch import find_skills


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # written onto the name, or part of an alias
        ("PHP7.4, python3.8", [("php", "7.4"), ("python", "3.8")]),
        ("Django2.2, Java1.8.", [("django", "2.2"), ("java", "1.8")]),
        ("React 16.8", [("react", "16.8")]),
        ("React 16. Then SQL", [("react", "16"), ("sql", "")]),
        ("Spark 2.x", [("apache-spark", "2.x")]),
        ("ES2015 and ES6+", [("javascript", "2015"), ("javascript", "6")]),
        ("Angular 2+", [("angular", "2")]),
        ("Visual Studio 2019", [("visual-studio", "2019")]),
        ("Java-8, Django-3.2", [("java", "8"), ("django", "3.2")]),
        # several
        ("Python 2.7/3.6", [("python", "2.7/3.6")]),
        ("Java 8/11/17", [("java", "8/11/17")]),
        ("Java 8/11", [("java", "8/11")]),
        ("SQL Server 2008/2012/2016", [("sql-server", "2008/2012/2016")]),
        ("C++11/14/17", [("cpp", "11/14/17")]),
        (".NET Core 2.1/3.1", [("dotnet-core", "2.1/3.1")]),
        ("Oracle 11g/12c", [("oracle-database", "11g/12c")]),
        ("Vue2/3", [("vuejs", "2/3")]),
        # digits of a name, marks, dates, terms and numbers of list items
        ("K8s and k8's", [("kubernetes", ""), ("kubernetes", "")]),
        ("Neo4j, Log4j2", [("neo4j", ""), ("log4j", "2")]),
        ("Python 7/10, Java 3/5", [("python", ""), ("java", "")]),
        ("Python 4.5/5", [("python", "")]),
        ("Java 11/2019", [("java", "")]),
        ("Java 10/12 years", [("java", "")]),
        ("Python 3-year course", [("python", "")]),
        ("1. Python 2. Django 3. SQL", [("python", ""), ("django", ""), ("sql", "")]),
        ("1) Python 2) Django 3) SQL", [("python", ""), ("django", ""), ("sql", "")]),
        # what was measured
        ("SQL 2.5 times faster, Python 40 %", [("sql", ""), ("python", "")]),
        ("Python 12 hours a week", [("python", "")]),
        ("Python 3 and SQL 5 GB", [("python", "3"), ("sql", "")]),
        ("Wrote Python 3. Used SQL", [("python", "3"), ("sql", "")]),
    ],
)
def test_versions_are_kept_whole(text, expected):
    assert [(m.skill_id, m.version) for m in find_skills(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C99 and C11 firmware", [("c", "99"), ("c", "11"), ("firmware", "")]),
        ("Written in C99.", [("c", "99")]),
        ("Go1.20, Go1.18+", [("go", "1.20"), ("go", "1.18")]),
        ("• Go1.20", [("go", "1.20")]),
        ("• Node 18", [("nodejs", "18")]),
        ("- ROS 1/2", [("robot-operating-system", "1/2")]),
        ("• Rust 2021", [("rust", "2021")]),
        # robots, rooms, cells, vitamins, parts of a tree and of a sentence
        ("Walked a Unitree Go1.", [("unitree-robots", "")]),
        ("Room C11, route C17", []),
        ("Vitamin C500", []),
        ("Cell C11 of the sheet", []),
        ("• Node 18 of the tree", []),
        ("Node 18", []),
        ("The drift 0.3 % over a shift, a swift 1.5 km run", []),
        ("• Rust 2020", []),
    ],
)
def test_a_version_glued_on_or_alone_in_its_item_speaks_for_the_name(text, expected):
    assert [(m.skill_id, m.version) for m in find_skills(text)] == expected
