"""Word: what a style of tables hides in a region, and what goes before it."""

from __future__ import annotations

import pytest
from office_files import cell, paragraph
from word_bodies import WHITE, hidden_of

DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'


@pytest.mark.parametrize(
    ("on", "region", "said", "hidden"),
    [
        ('w:firstRow="1"', "firstRow", "<w:rPr><w:vanish/></w:rPr>", {"A", "B"}),
        ('w:val="04A0"', "firstRow", f"<w:rPr>{WHITE}</w:rPr>", {"A", "B"}),
        ('w:val="04A0" w:firstRow="0"', "firstRow", f"<w:rPr>{WHITE}</w:rPr>", set()),
        ("", "firstRow", f"<w:rPr>{WHITE}</w:rPr>", set()),
        ('w:lastColumn="1"', "lastCol", '<w:rPr><w:sz w:val="2"/></w:rPr>', {"B", "D"}),
        ('w:firstRow="1"', "firstRow", f"<w:rPr>{WHITE}</w:rPr><w:tcPr>{DARK}</w:tcPr>", set()),
        ('w:firstRow="1"', "firstRow", f"<w:pPr>{DARK}</w:pPr><w:rPr>{WHITE}</w:rPr>", set()),
    ],
)
def test_a_table_style_may_hide_the_text_of_a_region_the_table_has_on(on, region, said, hidden):
    styles = (
        f'<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="{region}">{said}'
        "</w:tblStylePr></w:style>"
    )
    rows = "".join(
        f"<w:tr>{cell(paragraph(left))}{cell(paragraph(right))}</w:tr>"
        for left, right in ("AB", "CD")
    )
    body = f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblLook {on}/></w:tblPr>{rows}</w:tbl>'
    words = " ".join(hidden_of(body + paragraph("Seen"), styles=styles)).replace("·", " ")
    assert set(words.split()) == hidden


def test_a_table_style_goes_before_the_usual_size_and_not_before_another_style_s():
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault>'
        "</w:docDefaults>"
        '<w:style w:type="paragraph" w:styleId="Big"><w:rPr><w:sz w:val="30"/></w:rPr></w:style>'
        '<w:style w:type="table" w:styleId="Grid"><w:rPr><w:sz w:val="2"/></w:rPr></w:style>'
    )
    big = paragraph("Big", properties='<w:pStyle w:val="Big"/>')
    rows = f"<w:tr>{cell(paragraph('X'))}</w:tr><w:tr>{cell(big)}</w:tr>"
    body = f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>{rows}</w:tbl>'
    assert hidden_of(body, styles=styles) == {"X": "text of 1 pt"}
