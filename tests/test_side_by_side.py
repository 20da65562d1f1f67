"""Side by side: columns painted line by line are read one after the other, and nothing else is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))
from hostile_files import pages_of, stream

from skillmatch import read_resume

SIDEBAR = ["SKILLS", "Python", "PyTorch", "SQL", "LANGUAGES", "English", "German"]
BODY = [
    "EXPERIENCE", "ML Engineer, Acme Ltd", "Jan 2020 – Present", "Built rankers in PyTorch",
    "EDUCATION", "BSc Maths 2012 – 2016",
]  # fmt: skip


def painted(rows, *, second=220):
    """Return a PDF of rows of two texts, painted row by row."""
    texts = [
        f"1 0 0 1 {x} {780 - 24 * number} Tm ({text}) Tj"
        for number, row in enumerate(rows)
        for x, text in zip((20, second), row, strict=True)
        if text
    ]
    return pages_of(stream(f"BT /F1 11 Tf {' '.join(texts)} ET".encode("cp1252")))


ROWS = [*zip(SIDEBAR, [*BODY, ""], strict=True)]


def lines_of(data):
    return read_resume(data).text.split("\n")


def test_columns_painted_row_by_row_are_read_one_after_the_other():
    document = read_resume(painted(ROWS))
    assert document.text.split("\n") == [*SIDEBAR, *BODY]
    assert [s.kind for s in document.sections] == [
        "skills", "languages", "experience", "education",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            [
                ("EXPERIENCE", ""),
                *[(f"Engineer, Acme {n}", "2019 – 2021") for n in range(6)],
                ("EDUCATION", ""),
                ("BSc Maths", "2012 – 2016"),
                ("SKILLS", ""),
                ("SQL", ""),
            ],
            id="dates at the right edge",
        ),
        pytest.param(
            [
                ("SKILLS", "Python, SQL"),
                ("", "Docker"),
                ("EXPERIENCE", "Engineer, Acme"),
                ("", "Built rankers"),
                ("EDUCATION", "BSc Maths"),
                ("LANGUAGES", "English"),
            ],
            id="headings in the margin",
        ),
        pytest.param(
            [("SKILLS", ""), *[(f"Tool {n}", f"Framework {n}") for n in range(6)]],
            id="a list in columns",
        ),
    ],
)
def test_rows_that_belong_together_stay_rows(rows):
    assert lines_of(painted(rows)) == [" ".join(filter(None, row)) for row in rows]
