"""Drawn tables: what stands in cells of "+---+" and "|" is read cell by cell."""

from __future__ import annotations

import pytest

from skillmatch.read import read_resume
from skillmatch.read.drawn_tables import by_cells

PAGE = """\
Ann Example
+----------------+-----------------------+
| EXPERIENCE     |                       |
+----------------+-----------------------+
| 2019 - Present | Engineer, Acme        |
|                | Built it in Go        |
+================+=======================+
| SKILLS         | Python, SQL           |
+----------------+-----------------------+
"""
JOBS = """\
Experience
┌─────────┬──────────┬─────────┬─────────┐
│ Company │ Role     │ From    │ To      │
├─────────┼──────────┼─────────┼─────────┤
│ Acme    │ Engineer │ 01/2021 │ present │
│ Beta    │ Tester   │ 03/2018 │ 12/2020 │
└─────────┴──────────┴─────────┴─────────┘
"""
WRAPPED = """\
+------+---------------+------+
| Acme | Engineer for  | 2021 |
|      | search        |      |
+------+---------------+------+
"""


def lines_of(text):
    return [line for line in by_cells(text).split("\n") if line]


def test_what_stands_beside_a_label_is_read_below_it():
    document = read_resume(PAGE.encode())
    assert [section.kind for section in document.sections] == ["experience", "skills"]
    (entry,) = document.entries
    assert (entry.first_month, entry.last_month) == (12 * 2019, None)
    lines = lines_of(PAGE)
    assert lines[1:5] == ["EXPERIENCE", "2019 - Present", "Engineer, Acme", "Built it in Go"]


def test_each_row_of_a_wide_table_is_a_line():
    first, second = read_resume(JOBS.encode()).entries
    assert (first.first_month, first.last_month) == (12 * 2021, None)
    assert (second.first_month, second.last_month) == (12 * 2018 + 2, 12 * 2020 + 11)
    assert lines_of(JOBS)[2] == "Acme · Engineer · 01/2021 · present"


def test_the_lines_of_one_cell_stay_together():
    assert lines_of(WRAPPED) == ["Acme · Engineer for search · 2021"]


@pytest.mark.parametrize(
    "text",
    [
        "Engineer | Acme\n| 2019 | 2021 |\n",
        "+---+\nSkills\n| Go |\n",
        "C++ -- Go\n+ Rust\n",
    ],
)
def test_lines_outside_of_a_table_stay_as_they_are(text):
    assert by_cells(text) == text


def test_no_word_is_lost_where_a_table_breaks_off():
    text = "+---+---+\n| a | b |\nbehind\n+---+---+\n| c | d |"
    assert set(by_cells(text).split()) >= {"a", "b", "behind", "c", "d"}


@pytest.mark.parametrize("piece", ["+---+\n", "| a | b |\n+--+\n", "|" * 50 + "\n", "+" + "-" * 90])
def test_long_tables_take_linear_work(piece, calls_of):
    def calls(length):
        return calls_of(by_cells, "+--+\n+--+\n" + piece * (length // len(piece)))

    assert calls(50_000) < 15 * calls(5_000) + 1_000
