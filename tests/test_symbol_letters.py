"""Symbol letters: an icon or bullet that its font calls a letter stands as no word."""

from __future__ import annotations

import pytest

from skillmatch import match_resume, read_resume


def page_in(font, line, pdf_of_objects):
    """Return a page with a line of words in Helvetica behind a letter of another font."""
    mark, words = line
    content = f"BT /F2 11 Tf 50 800 Td ({mark}) Tj /F1 11 Tf 30 0 Td ({words}) Tj ET"
    return pdf_of_objects(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            (
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                "/Resources << /Font << /F1 3 0 R /F2 6 0 R >> >> /Contents 5 0 R >>"
            ),
            f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
            (f"<< /Type /Font /Subtype /TrueType /BaseFont /{font} /Encoding /WinAnsiEncoding >>"),
        ]
    )


@pytest.mark.parametrize(
    ("font", "line", "text"),
    [
        ("ABCDEF+MarVoSym", ("f", "Built search"), "• Built search"),
        ("Wingdings-Regular", ("l", "Built search"), "• Built search"),
        ("FontAwesome5Free", ("R", "Built search"), "• Built search"),
        ("ABCDEF+MarVoSym", ("T", "+49 30 123"), "T +49 30 123"),
        ("ABCDEF+MarVoSym", ("B", "jane@example.org"), "B jane@example.org"),
        ("Times-Roman", ("R", "and SQL"), "R and SQL"),
        ("SymbolicSans", ("R", "and SQL"), "R and SQL"),
    ],
)
def test_a_letter_of_a_font_of_symbols_is_a_bullet(pdf_of_objects, font, line, text):
    assert read_resume(page_in(font, line, pdf_of_objects)).text == text


@pytest.mark.parametrize(("font", "claimed"), [("MarVoSym", False), ("Times-Roman", True)])
def test_an_icon_is_no_skill(pdf_of_objects, font, claimed):
    document = page_in(font, ("R", "statistics, SQL and data analysis"), pdf_of_objects)
    skills = {skill.skill.id for skill in match_resume(document).skills}
    assert ("r" in skills) == claimed
