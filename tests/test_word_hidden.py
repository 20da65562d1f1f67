"""Word: text that nobody sees is marked with why, and text that everybody sees is not."""

from __future__ import annotations

import pytest
from office_files import cell, docx, paragraph, run_of, table
from word_bodies import NO_RESULT, NO_SIZE, ON_WHITE, PALE, SOLID, WHITE, box, field, hidden_of

from skillmatch import match_resume


def _formula(phantom):
    return (
        f"<w:p><m:oMath><m:phant><m:phantPr>{phantom}</m:phantPr><m:e><m:r><m:t>X</m:t></m:r></m:e>"
        "</m:phant></m:oMath></w:p>"
    )


def _form(properties):
    return (
        f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{paragraph('X')}</w:sdtContent>"
        "</w:sdt>"
    )


def _narrow(layout, width):
    inside = cell(paragraph("X"), f'<w:tcW w:w="{width}" w:type="dxa"/>')
    return (
        f'<w:tbl><w:tblPr><w:tblLayout w:type="{layout}"/></w:tblPr><w:tr>{inside}</w:tr></w:tbl>'
    )


DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'
HIDDEN = {
    "field-that-sets-a-mark": (f"<w:p>{field('SET a &quot;X&quot;', 'X')}</w:p>", NO_RESULT),
    "field-that-asks": (f"<w:p>{field(' ask a', 'X')}</w:p>", NO_RESULT),
    "field-in-one-that-shows-nothing": (
        (
            '<w:p><w:fldSimple w:instr="PRIVATE"><w:fldSimple w:instr="DATE">'
            f"{run_of('X')}</w:fldSimple></w:fldSimple></w:p>"
        ),
        NO_RESULT,
    ),
    "white-button": (
        (
            f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr>{WHITE}</w:rPr>'
            "<w:instrText>MACROBUTTON NoMacro X</w:instrText></w:r>"
            '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        ),
        ON_WHITE,
    ),
    "size-of-complex-scripts": (
        paragraph("X", run='<w:rtl/><w:sz w:val="24"/><w:szCs w:val="2"/>'),
        "text of 1 pt",
    ),
    "fitted-into-nothing": (paragraph("X", run='<w:fitText w:val="1"/>'), "fitted into no width"),
    "vanish": (paragraph("X", run="<w:vanish/>"), "hidden by the format (w:vanish)"),
    "spec-vanish": (paragraph("X", run="<w:specVanish/>"), "hidden by the format (w:specVanish)"),
    "white": (paragraph("X", run=WHITE), ON_WHITE),
    "nearly-white": (paragraph("X", run='<w:color w:val="FAFAFB"/>'), ON_WHITE),
    "theme-white": (
        paragraph("X", run='<w:color w:val="000000" w:themeColor="background1"/>'),
        ON_WHITE,
    ),
    "black-made-white": (
        paragraph("X", run='<w:color w:val="000000" w:themeColor="text1" w:themeTint="00"/>'),
        ON_WHITE,
    ),
    "on-its-own-shading": (
        paragraph("X", run=f'<w:color w:val="1F3864"/>{DARK}'),
        "text of the colour behind it",
    ),
    "on-the-paragraphs-shading": (
        paragraph("X", properties=DARK, run='<w:color w:val="1F3864"/>'),
        "text of the colour behind it",
    ),
    "on-the-cells-shading": (
        table(cell(paragraph("X", run='<w:color w:val="1F3864"/>'), DARK)),
        "text of the colour behind it",
    ),
    "white-in-a-white-cell": (table(cell(paragraph("X", run=WHITE), PALE)), ON_WHITE),
    "white-in-a-plain-cell": (table(cell(paragraph("X", run=WHITE))), ON_WHITE),
    "no-fill": (
        paragraph("X", run="<w14:textFill><w14:noFill/></w14:textFill>"),
        "transparent text",
    ),
    "see-through": (
        paragraph(
            "X",
            run='<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000">'
            '<w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>',
        ),
        "transparent text",
    ),
    "filled-white": (
        paragraph(
            "X",
            run='<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill>'
            "</w14:textFill>",
        ),
        ON_WHITE,
    ),
    "one-point": (paragraph("X", run='<w:sz w:val="2"/>'), "text of 1 pt"),
    "squeezed": (paragraph("X", run='<w:w w:val="1"/>'), "text of 1% of its width"),
    "low-line": (
        paragraph("X", properties='<w:spacing w:line="20" w:lineRule="exact"/>'),
        "in a line of 1 pt",
    ),
    "indented-off-the-page": (
        paragraph("X", properties='<w:ind w:left="30000"/>'),
        "indented off the page",
    ),
    "indented-far-to-the-left": (
        paragraph("X", properties='<w:ind w:left="-9000"/>'),
        "indented off the page",
    ),
    "first-line-off-the-page": (
        paragraph("X", properties='<w:ind w:hanging="12000"/>'),
        "indented off the page",
    ),
    "indented-by-letters": (
        paragraph("X", properties='<w:ind w:startChars="-9000" w:start="0"/>'),
        "indented off the page",
    ),
    "indented-in-a-cell": (
        table(cell(paragraph("X", properties='<w:ind w:left="-19000"/>'))),
        "indented off the page",
    ),
    "lowered": (paragraph("X", run='<w:position w:val="-3000"/>'), "moved off its line"),
    "condensed": (
        paragraph("X", run='<w:spacing w:val="-200"/>'),
        "letters set on top of each other",
    ),
    "frame-off-the-page": (
        paragraph("X", properties='<w:framePr w:w="4000" w:hAnchor="page" w:x="-20000"/>'),
        "in a frame off the page",
    ),
    "frame-below-the-page": (
        paragraph("X", properties='<w:framePr w:w="4000" w:vAnchor="page" w:y="20000"/>'),
        "in a frame off the page",
    ),
    "frame-of-no-size": (
        paragraph("X", properties='<w:framePr w:w="4000" w:h="10" w:hRule="exact"/>'),
        "in a frame of no size",
    ),
    "table-off-the-page": (
        table(cell(paragraph("X"))).replace(
            "<w:tbl>",
            '<w:tbl><w:tblPr><w:tblInd w:w="-20000"/></w:tblPr>'
            '<w:tblGrid><w:gridCol w:w="8640"/></w:tblGrid>',
        ),
        "in a table off the page",
    ),
    "floating-table-off-the-page": (
        table(cell(paragraph("X"))).replace(
            "<w:tbl>", '<w:tbl><w:tblPr><w:tblpPr w:horzAnchor="page" w:tblpX="20000"/></w:tblPr>'
        ),
        "in a table off the page",
    ),
    "shaded-with-a-solid-white": (
        paragraph("X", run=f'{WHITE}<w:shd w:val="solid" w:color="FFFFFF" w:fill="000000"/>'),
        ON_WHITE,
    ),
    "hidden-row": (
        f"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>{cell(paragraph('X'))}</w:tr></w:tbl>",
        "hidden by the format (w:hidden)",
    ),
    "low-row": (
        (
            '<w:tbl><w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr>'
            f"{cell(paragraph('X'))}</w:tr></w:tbl>"
        ),
        "in a line of 0.05 pt",
    ),
    "phantom-of-a-formula": (_formula('<m:show m:val="0"/>'), "in a formula's phantom"),
    "narrow-cell": (_narrow("fixed", 20), "in a cell too narrow for a letter"),
    "merged-cell": (table(cell(paragraph("X"), "<w:vMerge/>")), "covered by a merged cell"),
    "box-of-no-size": (box(paragraph("X"), size="0"), NO_SIZE),
    "hidden-box": (box(paragraph("X"), shape='hidden="1"'), "in a hidden shape"),
    "box-off-the-page": (
        box(
            paragraph("X"),
            place="<wp:positionH><wp:posOffset>-9144000</wp:posOffset></wp:positionH>",
        ),
        "in a text box off the page",
    ),
    "box-beyond-the-margin": (
        box(
            paragraph("X"),
            place='<wp:positionH relativeFrom="margin"><wp:posOffset>7000000</wp:posOffset>'
            "</wp:positionH>",
        ),
        "in a text box off the page",
    ),
    "box-at-the-very-edge": (
        box(
            paragraph("X"),
            place='<wp:positionH relativeFrom="page"><wp:posOffset>7762400</wp:posOffset>'
            "</wp:positionH>",
        ),
        "in a text box off the page",
    ),
    "box-placed-simply": (
        box(paragraph("X"), place='<wp:simplePos x="-9144000" y="0"/>').replace(
            "<wp:anchor ", '<wp:anchor simplePos="1" '
        ),
        "in a text box off the page",
    ),
    "old-box-off-the-page": (
        (
            "<w:p><w:r><w:pict><v:shape style='position:absolute;margin-left:-900pt;width:90pt'>"
            f"<v:textbox><w:txbxContent>{paragraph('X')}</w:txbxContent></v:textbox></v:shape>"
            "</w:pict></w:r></w:p>"
        ),
        "in a text box off the page",
    ),
    "old-box-of-no-size": (
        (
            "<w:p><w:r><w:pict><v:shape style='position:absolute;width:0;height:0'><v:textbox>"
            f"<w:txbxContent>{paragraph('X')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
        ),
        NO_SIZE,
    ),
    "white-in-a-white-box": (box(paragraph("X", run=WHITE)), ON_WHITE),
    "white-behind-a-link": (
        f'<w:p><w:hyperlink r:id="k">{run_of("X", WHITE)}</w:hyperlink></w:p>',
        ON_WHITE,
    ),
}


@pytest.mark.parametrize(("body", "reason"), HIDDEN.values(), ids=HIDDEN)
def test_text_nobody_sees_is_marked_with_why(body, reason):
    assert hidden_of(body + paragraph("Seen")) == {"X": reason}


VISIBLE = {
    "large-letters-of-complex-scripts": paragraph(
        "X", run='<w:rtl/><w:sz w:val="2"/><w:szCs w:val="24"/>'
    ),
    "size-of-complex-scripts-nobody-needs": paragraph(
        "X", run='<w:rtl w:val="0"/><w:szCs w:val="2"/>'
    ),
    "switched-off": paragraph("X", run='<w:vanish w:val="0"/>'),
    "hidden-on-web-pages": paragraph("X", run="<w:webHidden/>"),
    "automatic-colour": paragraph("X", run='<w:color w:val="auto"/>'),
    "grey": paragraph("X", run='<w:color w:val="A6A6A6"/>'),
    "theme-grey": paragraph(
        "X", run='<w:color w:val="A6A6A6" w:themeColor="background1" w:themeShade="A6"/>'
    ),
    "white-on-dark": paragraph("X", run=WHITE + DARK),
    "white-on-a-dark-paragraph": paragraph("X", properties=DARK, run=WHITE),
    "white-in-a-dark-cell": table(cell(paragraph("X", run=WHITE), DARK)),
    "white-in-a-table-in-a-dark-cell": table(
        cell(table(cell(paragraph("X", run=WHITE))) + "<w:p/>", DARK)
    ),
    "white-on-a-pattern": paragraph("X", run=WHITE + '<w:shd w:val="pct50" w:fill="FFFFFF"/>'),
    "white-under-a-marker": paragraph("X", run=WHITE + '<w:highlight w:val="darkBlue"/>'),
    "white-in-a-dark-box": box(paragraph("X", run=WHITE), fill=SOLID),
    "white-in-a-box-with-a-picture": box(paragraph("X", run=WHITE), fill="<a:blipFill/>"),
    "white-on-a-dark-run-of-colours": box(
        paragraph("X", run=WHITE),
        fill="<a:gradFill><a:gsLst><a:gs><a:srgbClr val='000000'/></a:gs><a:gs>"
        "<a:srgbClr val='333333'/></a:gs></a:gsLst></a:gradFill>",
    ),
    "white-on-solid-dark-shading": paragraph(
        "X", run=f'{WHITE}<w:shd w:val="solid" w:color="1F3864" w:fill="FFFFFF"/>'
    ),
    "raised": paragraph("X", run='<w:position w:val="6"/>'),
    "a-little-condensed": paragraph("X", run='<w:spacing w:val="-20"/><w:sz w:val="22"/>'),
    "hanging-bullet": paragraph("X", properties='<w:ind w:left="720" w:hanging="360"/>'),
    "into-the-margin": paragraph("X", properties='<w:ind w:left="-1000" w:right="-1000"/>'),
    "indented-in-a-narrow-cell": table(
        cell(paragraph("X", properties='<w:ind w:left="-108" w:firstLine="20"/>'))
    ),
    "frame-in-the-margin": paragraph(
        "X", properties='<w:framePr w:w="2000" w:hAnchor="page" w:x="300" w:vAnchor="text"/>'
    ),
    "table-into-the-margin": table(cell(paragraph("X"))).replace(
        "<w:tbl>", '<w:tbl><w:tblPr><w:tblInd w:w="-1000"/></w:tblPr>'
    ),
    "box-at-the-left-edge": box(
        paragraph("X"),
        place='<wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>',
    ),
    "box-above-its-paragraph": box(
        paragraph("X"),
        place='<wp:positionV relativeFrom="paragraph"><wp:posOffset>-3000000</wp:posOffset>'
        "</wp:positionV>",
    ),
    "two-points": paragraph("X", run='<w:sz w:val="4"/>'),
    "low-line-at-least": paragraph("X", properties='<w:spacing w:line="20" w:lineRule="atLeast"/>'),
    "first-of-merged-cells": table(cell(paragraph("X"), '<w:vMerge w:val="restart"/>')),
    "formula": _formula('<m:show m:val="1"/><m:zeroWid/>'),
    "placeholder-of-a-form": _form("<w:showingPlcHdr/>"),  # Word shows it
    "narrow-cell-that-grows": _narrow("autofit", 20),
    "cell-of-a-fixed-width": _narrow("fixed", 2000),
    "rubbish-numbers": paragraph(
        "X", run='<w:sz w:val="-"/><w:w w:val="9e9"/><w:color w:val="1"/>'
    ),
}


@pytest.mark.parametrize("body", VISIBLE.values(), ids=VISIBLE)
def test_text_everybody_sees_is_not_marked(body):
    assert hidden_of(body) == {}


def test_the_address_of_a_hidden_link_is_hidden_with_it():
    body = f'<w:p><w:hyperlink r:id="k">{run_of("X", WHITE)}</w:hyperlink></w:p>'
    hidden = hidden_of(body + paragraph("Seen"), links={"k": "https://example.org"})
    assert hidden == {"X (https://example.org)": ON_WHITE}


def test_a_hidden_skill_gives_no_strength_and_a_warning():
    body = paragraph("Skills") + paragraph("Python") + paragraph("Kubernetes", run="<w:vanish/>")
    result = match_resume(docx(body))
    strong = {skill.skill.id for skill in result.skills if skill.strength > 0}
    assert "python" in strong
    assert "kubernetes" not in strong
    assert any("Kubernetes" in warning for warning in result.warnings)
