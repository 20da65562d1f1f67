"""Letter spacing: wide headings are closed up to the words a reader sees, other lines are left."""

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


@pytest.mark.parametrize(
    "line", ["AWS GCP SQL", "C R D GO", "WORK EXPERIENCE", "A B", "SAP MM SD", "C++ AND C#"]
)
def test_capitals_that_are_not_spaced_are_left(page, line):
    content = f"BT /F1 12 Tf 50 800 Td ({line}) Tj ET"
    assert read_resume(page(content)).text == line
