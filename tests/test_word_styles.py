"""Word: styles, themes and pages hide text, and show it, as formatting of its own does."""

from __future__ import annotations

import pytest
from office_files import cell, paragraph
from word_bodies import ON_WHITE, WHITE, hidden_of

STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'
    '<w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Gone"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Back"><w:basedOn w:val="Gone"/>'
    '<w:rPr><w:vanish w:val="false"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Pale"><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
    "</w:style>"
    '<w:style w:type="paragraph" w:styleId="Bar"><w:pPr>'
    '<w:shd w:val="clear" w:fill="000000"/></w:pPr>'
    "</w:style>"
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/>'
    '<w:rPr><w:sz w:val="1"/></w:rPr></w:style>'
)


@pytest.mark.parametrize(
    ("style", "run", "hidden"),
    [
        ("Normal", "", False),
        ("Unheard", "", False),
        ("Gone", "", True),
        ("Child", "", True),
        ("Back", "", False),
        ("Gone", '<w:vanish w:val="0"/>', False),
        ("Gone", '<w:rStyle w:val="Ghost"/>', False),  # two that toggle
        ("Normal", '<w:rStyle w:val="Ghost"/>', True),
        ("Normal", '<w:rStyle w:val="Pale"/>', True),
        ("Bar", '<w:rStyle w:val="Pale"/>', False),
        ("Bar", '<w:rStyle w:val="Pale"/><w:color w:val="000000"/>', True),
        ("B", "", True),  # based on one that is based on it
    ],
)
def test_styles_hide_as_formatting_does(style, run, hidden):
    body = paragraph("X", properties=f'<w:pStyle w:val="{style}"/>', run=run)
    assert bool(hidden_of(body, styles=STYLES)) is hidden


def test_defaults_of_the_document_count():
    styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='2'/></w:rPr></w:rPrDefault>"
    seen = paragraph("Seen", run='<w:sz w:val="20"/>')
    assert hidden_of(paragraph("X") + seen, styles=f"{styles}</w:docDefaults>") == {
        "X": "text of 1 pt"
    }


@pytest.mark.parametrize(
    ("settings", "reasons"),
    [
        ("<w:displayBackgroundShape/>", {"Black": "text of the colour behind it"}),
        ("", {"White": ON_WHITE}),
    ],
    ids=["shown", "not-shown"],
)
def test_the_colour_of_the_page_counts_where_it_is_shown(settings, reasons):
    body = paragraph("White", run=WHITE) + paragraph("Black", run='<w:color w:val="000000"/>')
    before = '<w:background w:color="000000"/>'
    assert hidden_of(body, before=before, settings=settings) == reasons


def test_a_theme_may_call_another_colour_white():
    theme = '<a:accent1><a:srgbClr val="FFFFFF"/></a:accent1>'
    body = paragraph("X", run='<w:color w:val="4472C4" w:themeColor="accent1"/>')
    assert hidden_of(body, theme=theme) == {"X": ON_WHITE}
    assert hidden_of(body) == {}


def test_a_table_style_shades_its_first_row_only():
    styles = (
        '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr>'
        '<w:shd w:val="clear" w:fill="000000"/></w:tcPr></w:tblStylePr></w:style>'
    )
    rows = f"<w:tr>{cell(paragraph('Head', run=WHITE))}</w:tr>"
    rows += f"<w:tr>{cell(paragraph('X', run=WHITE))}</w:tr>"
    body = f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>{rows}</w:tbl>'
    assert hidden_of(body, styles=styles) == {"X": ON_WHITE}


@pytest.mark.parametrize(
    ("regions", "reason"),
    [
        ({"firstRow": "FFFFFF"}, ON_WHITE),
        ({"wholeTable": "FFFFFF", "band1Horz": "F8F8F8"}, ON_WHITE),
        ({"firstRow": "1F3864"}, ""),
        ({"wholeTable": "1F3864", "band1Horz": "FFFFFF"}, ""),  # which of them is not counted
        ({"lastCol": "00FF00", "firstRow": "FFFFFF"}, ""),
    ],
)
def test_white_text_on_a_white_region_of_a_table_style_is_hidden(regions, reason):
    said = "".join(
        f'<w:tblStylePr w:type="{region}"><w:tcPr><w:shd w:val="clear" w:fill="{fill}"/></w:tcPr>'
        "</w:tblStylePr>"
        for region, fill in regions.items()
    )
    styles = f'<w:style w:type="table" w:styleId="Grid">{said}</w:style>'
    rows = f"<w:tr>{cell(paragraph('X', run=WHITE))}</w:tr>"
    body = f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>{rows}</w:tbl>'
    assert hidden_of(body, styles=styles) == ({"X": reason} if reason else {})


@pytest.mark.parametrize(
    ("said", "run", "reason"),
    [
        ("<w:vanish/>", "", "hidden by the format (w:vanish)"),
        (WHITE, "", ON_WHITE),
        (WHITE, '<w:color w:val="000000"/>', ""),
    ],
)
def test_a_table_style_may_hide_the_text_of_its_cells(said, run, reason):
    styles = f'<w:style w:type="table" w:styleId="Grid"><w:rPr>{said}</w:rPr></w:style>'
    rows = f"<w:tr>{cell(paragraph('X', run=run))}</w:tr>"
    body = f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>{rows}</w:tbl>'
    assert hidden_of(body, styles=styles) == ({"X": reason} if reason else {})


def test_each_section_has_a_page_of_its_own():
    section = '<w:sectPr><w:pgSz w:w="{}" w:h="15840"/></w:sectPr>'
    far = paragraph("X", properties='<w:ind w:left="12000"/>')
    wide = paragraph("Wide", properties='<w:ind w:left="12000"/>')
    end = f"<w:p><w:pPr>{section.format(12240)}</w:pPr></w:p>"
    assert hidden_of(far + end + wide + section.format(16838)) == {"X": "indented off the page"}
