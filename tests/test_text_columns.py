"""Text columns: two columns laid out with blanks are read one after the other."""

from __future__ import annotations

import pytest

from skillmatch.read import read_resume
from skillmatch.read.text_columns import by_columns

# ruff: noqa: E501 - a layout reads best with its lines as they are
TWO_COLUMNS = """\
Ann Example                                              ML Engineer
EXPERIENCE                                      SKILLS
Senior Engineer                                 Python, SQL
Acme Ltd               Jan 2021 – Present       Docker

  • Trained models with PyTorch                 LANGUAGES
    that rank pages                             English       native
  • Ran them                                    German        B2
EDUCATION
BSc, Example University       2014 – 2018
"""
SIDEBAR = """\
                      PROFILE
Ann Example
                      Engineer who builds search.
CONTACT               EXPERIENCE
ann@example.org       Engineer, Acme                           2019 – 2021
                      Built rankers.
SKILLS                EDUCATION
Python, SQL           BSc, Example University                  2014 – 2018
"""
BAND = """\
Ann Example

EXPERIENCE
Engineer, Acme                                  2019 – 2021
  * Trained models that rank pages

SKILLS                 LANGUAGES                INTERESTS
Python                 English                  Chess
SQL                    German

References that say more are available on request.
"""
LEFT_ALONE = {
    "the bar of a page's headings": "Summary   Experience   Education\nBuilt it.\nExperience\nAcme\n",
    "dates at the right edge": (
        "EXPERIENCE\nEngineer, Acme          2019 – 2021\nBuilt it.\nTester, Beta            2017 – 2019\n"
        "Broke it.\nIntern, Gamma           2016 – 2017\nEDUCATION\nBSc, Example            2012 – 2016\n"
        "SKILLS\nPython\n"
    ),
    "a list in columns": (
        "SKILLS\nPython         SQL         Docker\nGo             Rust        Kafka\n"
        "Java           Scala       Spark\nR              SAS         Excel\nEXPERIENCE\nAcme\n"
    ),
    "dates in the margin": (
        "EXPERIENCE\n2019 – 2021    Engineer, Acme\n               Built it.\n2017 – 2019    Tester\n"
        "               Broke it.\nEDUCATION\n2012 – 2016    BSc\n"
    ),
    "indented lines": "EXPERIENCE\nAcme\n            Built it.\n            Ran it.\nSKILLS\nSQL\n",
    "prose": "EXPERIENCE\nBuilt it.  Ran it.  Sold it.\nSKILLS\nPython\n" * 3,
    "headings in the margin": (
        "SKILLS         Python, SQL\n               Docker\nEXPERIENCE     Acme, 2019 – 2021\n"
        "               Built it.\nEDUCATION      BSc\n               Example University\n"
    ),
}


@pytest.mark.parametrize(
    ("text", "kinds", "lines"),
    [
        pytest.param(
            TWO_COLUMNS,
            ["experience", "education", "skills", "languages"],
            [
                "Acme Ltd Jan 2021 – Present",
                "that rank pages",
                "BSc, Example University 2014 – 2018",
            ],
            id="even columns",
        ),
        pytest.param(
            SIDEBAR,
            ["other", "skills", "summary", "experience", "education"],
            ["Engineer who builds search.", "Engineer, Acme 2019 – 2021", "Python, SQL"],
            id="a sidebar",
        ),
        pytest.param(
            BAND,
            ["experience", "skills", "languages", "interests"],
            ["Engineer, Acme 2019 – 2021", "Python", "SQL", "German", "Chess"],
            id="three columns at the end",
        ),
    ],
)
def test_each_column_is_read_by_itself(text, kinds, lines):
    document = read_resume(text.encode())
    assert [section.kind for section in document.sections] == kinds
    read = [line.strip() for line in document.text.split("\n")]
    assert [line for line in lines if line not in read] == []
    assert sorted(document.text.split()) == sorted(text.split())


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=list(LEFT_ALONE))
def test_what_is_no_second_column_stays_where_it_is(text):
    assert by_columns(text) == text


def test_each_page_has_its_own_columns():
    text = f"{TWO_COLUMNS}\fReferences\nOn request\n"
    assert by_columns(text).endswith("\fReferences\nOn request\n")


@pytest.mark.parametrize(
    "piece", ["SKILLS   INTERESTS\n", "a     b\n", "SKILLS  " * 30 + "\n", "\f"]
)
def test_long_pages_take_linear_work(piece, calls_of):
    def calls(length):
        return calls_of(
            by_columns, "SKILLS   INTERESTS   AWARDS\n" + piece * (length // len(piece))
        )

    assert calls(50_000) < 15 * calls(5_000) + 1_000
