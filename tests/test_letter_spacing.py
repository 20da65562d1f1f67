"""Letter spacing: wide lines are closed up to the words a reader sees, other lines are left."""

from __future__ import annotations

import pytest

from skillmatch import read_resume


@pytest.fixture
def page(pdf_of_objects):
    """Return a function that makes a page of one content stream."""

    def make(content):
        return pdf_of_objects(
            [
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                (
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                    "/Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>"
                ),
                f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
            ]
        )

    return make


@pytest.mark.parametrize("spacing", [2, 3, 4, 6])
@pytest.mark.parametrize("heading", ["EDUCATION", "WORK EXPERIENCE", "R&D AND TOOLS", "SKILLS"])
def test_a_letter_spaced_heading_is_closed_up(page, heading, spacing):
    content = (
        f"BT /F1 12 Tf {spacing} Tc 50 800 Td ({heading}) Tj 0 Tc 0 -20 Td (Python, SQL) Tj ET"
    )
    assert read_resume(page(content)).text == f"{heading}\nPython, SQL"


@pytest.mark.parametrize("spacing", [1.2, 1.8, 2.4, 4])
@pytest.mark.parametrize(
    "line",
    [
        "Python, PyTorch, Kubernetes, MLflow",
        "Python",
        "Docker",
        "Rust",
        "Java",
        "Machine Learning with Apache Spark",
        "Senior Machine Learning Engineer",
        "I built it in a team of 5 for C++ and R",
        "Built the search of the shop and kept it alive for seven years with Elasticsearch",
    ],
)
def test_a_letter_spaced_line_is_closed_up(page, line, spacing):
    content = f"BT /F1 8 Tf {spacing} Tc 20 800 Td ({line}) Tj 0 Tc 0 -20 Td (Go, SQL) Tj ET"
    assert read_resume(page(content)).text == f"{line}\nGo, SQL"


@pytest.mark.parametrize(
    "line",
    [
        "C / R / Go / J / K / Q",
        "C y R y Go",
        "x y z and b c d are variables",
        "a b c d e f g h",
        "p , q , r , s , t",
    ],
)
def test_letters_that_are_words_stay_apart(page, line):
    content = f"BT /F1 12 Tf 50 800 Td ({line}) Tj ET"
    assert read_resume(page(content)).text == line


@pytest.mark.parametrize(
    "line", ["AWS GCP SQL", "C R D GO", "WORK EXPERIENCE", "A B", "SAP MM SD", "C++ AND C#"]
)
def test_capitals_that_are_not_spaced_are_left(page, line):
    content = f"BT /F1 12 Tf 50 800 Td ({line}) Tj ET"
    assert read_resume(page(content)).text == line
