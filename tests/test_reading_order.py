"""Reading order: lines that are painted out of order are read from above, dates beside their jobs.

Pages are drawn as a table of rows: what is painted, in that order, as place, height and words.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))
from hostile_files import pages_of, stream

from skillmatch import match_resume, read_resume
from skillmatch.read.pdf.page_rows import Piece
from skillmatch.read.pdf.reading_order import in_reading_order

LEFT, INNER, RIGHT = 40, 60, 440
TITLES = [(LEFT, 700, "ML Engineer, Acme"), (LEFT, 600, "Data Engineer, Beta")]
TASKS = [(INNER, 684, "Built rankers in PyTorch"), (INNER, 584, "Built pipelines in Spark")]
DATES = [(RIGHT, 700, "Jan 2021 - Present"), (RIGHT, 600, "2018 - 2020")]
PLACES = [(RIGHT, 686, "Berlin"), (RIGHT, 586, "Bonn")]
HEAD = [(LEFT, 760, "Ann Example"), (LEFT, 730, "Experience")]
FOOT = [(LEFT, 540, "Education"), (LEFT, 524, "MSc Maths, 2016")]
JOBS = [line for job in zip(TITLES, TASKS, strict=True) for line in job]
NOTES = [line for note in zip(DATES, PLACES, strict=True) for line in note]
SIDEBAR = [
    (RIGHT, 730 - 17 * n, words)
    for n, words in enumerate(["Skills", "Python", "Go", "SQL", "Languages", "English", "German"])
]

READ = """\
Ann Example
Experience
ML Engineer, Acme Jan 2021 - Present
Built rankers in PyTorch
Data Engineer, Beta 2018 - 2020
Built pipelines in Spark
Education
MSc Maths, 2016"""


def painted(*lines):
    """Return a PDF of texts, painted in the order in which they are given."""
    texts = [f"1 0 0 1 {x} {y} Tm ({words}) Tj" for x, y, words in lines]
    return pages_of(stream(f"BT /F1 11 Tf {' '.join(texts)} ET".encode("cp1252")))


def order(*lines):
    """Return the words of pieces, each 60 points long, row by row in the order they are read."""
    pieces = [Piece(n, (x, y, x + 60, y + 11), words) for n, (x, y, words) in enumerate(lines)]
    rows = in_reading_order(pieces)
    return None if rows is None else [" ".join(piece.words for piece in row) for row in rows]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([*HEAD, *JOBS, *FOOT, *DATES], id="dates last"),
        pytest.param([*DATES, *HEAD, *JOBS, *FOOT], id="dates first, as floats are"),
        pytest.param([*HEAD, *FOOT, *JOBS, *DATES], id="jobs positioned, then dates"),
        pytest.param(
            [*HEAD, *FOOT, *JOBS[:2], DATES[0], *JOBS[2:], DATES[1]], id="each job positioned"
        ),
        pytest.param([*JOBS, *DATES, *HEAD, *FOOT], id="jobs first"),
        pytest.param([*HEAD, *TITLES, *FOOT, *TASKS, *DATES], id="titles before tasks"),
        pytest.param([*HEAD[1:], *JOBS, *FOOT, *DATES, HEAD[0]], id="the name last"),
    ],
)
def test_a_page_is_read_from_above_in_whatever_order_it_is_painted(lines):
    assert read_resume(painted(*lines)).text == READ


def test_each_job_has_its_own_dates():
    skills = {s.skill.id: s for s in match_resume(painted(*DATES, *HEAD, *JOBS, *FOOT)).skills}
    assert skills["pytorch"].years > 2
    assert skills["apache-spark"].last_used == "2020-12"


def test_what_is_below_a_date_follows_it_where_it_stands_beside_no_line_of_its_own():
    assert order(*HEAD, *JOBS, *FOOT, *NOTES)[2:5] == [
        "ML Engineer, Acme Jan 2021 - Present",
        "Berlin",
        "Built rankers in PyTorch",
    ]


def test_what_is_below_a_date_stands_beside_the_line_that_is_below_the_title():
    firms = [(LEFT, 700, "ML Engineer"), (LEFT, 686, "Acme"), (INNER, 670, "Built rankers")]
    assert order(*NOTES[:2], *HEAD, *firms)[2:] == [
        "ML Engineer Jan 2021 - Present",
        "Acme Berlin",
        "Built rankers",
    ]


def test_dates_in_the_left_margin_come_before_their_titles():
    dates = [(0, y, words) for _, y, words in DATES]
    jobs = [(x + 60, y, words) for x, y, words in JOBS]
    assert order(*HEAD, *jobs, *FOOT, *dates)[2] == "Jan 2021 - Present ML Engineer, Acme"


def test_dates_below_the_headings_of_the_left_margin_belong_to_the_jobs_beside_them():
    jobs = [(x + 100, y, words) for x, y, words in JOBS]
    dates = [(LEFT, y, words) for _, y, words in DATES]
    assert order(*HEAD, *FOOT, *jobs, *dates)[2:5] == [
        "Jan 2021 - Present ML Engineer, Acme",
        "Built rankers in PyTorch",
        "2018 - 2020 Data Engineer, Beta",
    ]


def test_ends_of_rows_that_are_painted_first_join_them():
    levels = [(RIGHT, 700, "expert"), (RIGHT, 686, "basic"), (RIGHT, 672, "good")]
    skills = [(LEFT, 715, "Skills"), (LEFT, 700, "Python"), (LEFT, 686, "Go"), (LEFT, 672, "SQL")]
    assert order(*levels, *skills) == ["Skills", "Python expert", "Go basic", "SQL good"]


def test_a_column_beside_dates_stays_a_column():
    left = [(x, y, words) for x, y, words in [*DATES, *HEAD, *JOBS, *FOOT]]
    beside = [(x + 120, y, words) for x, y, words in SIDEBAR]
    assert read_resume(painted(*left, *beside)).text == "\n".join(
        [READ, *(words for *_, words in SIDEBAR)]
    )


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([*HEAD, *JOBS, *FOOT], id="one column"),
        pytest.param([*HEAD, *JOBS, *FOOT, *SIDEBAR], id="a column at the right"),
        pytest.param([*SIDEBAR, *HEAD, *JOBS, *FOOT], id="that column first"),
        pytest.param(
            [
                (x, 700 - 14 * n, f"{words} {n}")
                for x, words in ((LEFT, "Tool"), (RIGHT, "Language"))
                for n in range(6)
            ],
            id="two lists of rows at one height, one after the other",
        ),
        pytest.param(
            [
                (LEFT, 760, "Ann Example"),
                (LEFT, 700, "ML Engineer"),
                (LEFT, 600, "Built rankers"),
                (RIGHT, 700, "Education"),
                (RIGHT, 680, "MSc Maths, 2014 - 2016"),
                (RIGHT, 600, "BSc Maths, 2011 - 2014"),
            ],
            id="a column with a heading and dates",
        ),
        pytest.param(
            [
                (LEFT, 700, "Research Intern"),
                (LEFT, 686, "Acme Labs"),
                (RIGHT, 700, "Berlin"),
                (RIGHT, 686, "2019 - 2020"),
                (INNER, 670, "Built rankers"),
            ],
            id="a note painted right behind its titles",
        ),
        pytest.param(
            [
                (LEFT, 760, "Ann Example"),
                *[
                    (x, y - 14 * n, words)
                    for y in (700, 600)
                    for x, rows in (
                        (LEFT, ["2019 - 2020", "Berlin"]),
                        (160, ["Senior Machine Learning", "Engineer, Acme", "Built rankers"]),
                    )
                    for n, words in enumerate(rows)
                ],
            ],
            id="a table, cell by cell",
        ),
    ],
)
def test_what_is_painted_as_it_is_read_stays_so(lines):
    assert order(*lines) is None


def test_lines_that_are_written_upwards_stay_as_they_are_painted():
    texts = [f"0 1 -1 0 {40 + 14 * n} {100 + 60 * n} Tm (Line {n}) Tj" for n in (3, 1, 2)]
    document = read_resume(pages_of(stream(f"BT /F1 11 Tf {' '.join(texts)} ET".encode())))
    assert document.text.split() == ["Line", "3", "Line", "1", "Line", "2"]


def test_hidden_text_is_still_known_behind_what_is_read_in_another_order():
    texts = [f"1 0 0 1 {x} {y} Tm ({words}) Tj" for x, y, words in [*HEAD, *FOOT, *JOBS]]
    content = f"BT /F1 11 Tf {' '.join(texts)} 1 g 1 0 0 1 200 560 Tm (Kubernetes) Tj ET"
    document = read_resume(pages_of(stream(content.encode())))
    assert document.text.startswith("Ann Example\nExperience\nML Engineer, Acme\nBuilt rankers")
    assert [document.text[h.start : h.end] for h in document.hidden] == ["Kubernetes"]
