"""Word: what a careful person sees on the page is read, in order; what is hidden is marked."""

from __future__ import annotations

import pytest
from office_files import (
    STRICT_W,
    W,
    cell,
    docx,
    docx_members,
    packed,
    paragraph,
    run_of,
    table,
)

from skillmatch import (
    EmptyFileError,
    NoTextError,
    UnreadableDocumentError,
    match_resume,
    read_resume,
)


def text_of(body, **more):
    return read_resume(docx(body, **more)).text.strip()


def hidden_of(body, **more):
    document = read_resume(docx(body, **more))
    return {document.text[h.start : h.end].strip(): h.reason for h in document.hidden}


def box(inside, *, size="914400", fill="", shape="", place=""):
    """Return a paragraph with a text box, as Word writes it: once new, once for old programs."""
    return (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor '
        f'behindDoc="0">{place}<wp:extent cx="{size}" cy="{size}"/><wp:docPr id="1" {shape}/>'
        f"<a:graphic><a:graphicData><wps:wsp><wps:spPr>{fill}</wps:spPr><wps:txbx>"
        f"<w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"<w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        f"</mc:AlternateContent></w:r>{run_of('Anchor')}</w:p>"
    )


def field(code, result):
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run_of(result)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


SEEN = {
    "paragraphs": (paragraph("Python") + paragraph("SQL"), "Python\nSQL"),
    "runs-of-one-word": (f"<w:p>{run_of('Kuber')}{run_of('netes')}</w:p>", "Kubernetes"),
    "tab-and-break": (
        "<w:p><w:r><w:t>Acme</w:t><w:tab/><w:t>2020</w:t><w:br/><w:t>Lead</w:t></w:r></w:p>",
        "Acme 2020\nLead",
    ),
    "tab-stops-are-no-tabs": (
        paragraph("Python", properties="<w:tabs><w:tab w:val='left'/></w:tabs>"),
        "Python",
    ),
    "hyphens": (
        (
            "<w:p><w:r><w:t>scikit</w:t><w:noBreakHyphen/><w:t>learn Ten</w:t><w:softHyphen/>"
            "<w:t>sorFlow</w:t></w:r></w:p>"
        ),
        "scikit-learn TensorFlow",
    ),
    "symbols": (
        (
            '<w:p><w:r><w:sym w:font="Arial" w:char="0043"/><w:sym w:font="Arial" w:char="F023"/>'
            "</w:r></w:p>"
        ),
        "C#",
    ),
    "list": (
        paragraph("Python", properties='<w:numPr><w:numId w:val="1"/></w:numPr>')
        + paragraph("SQL", properties='<w:numPr><w:numId w:val="0"/></w:numPr>'),
        "• Python\nSQL",
    ),
    "tracked-changes": (
        (
            f"<w:p><w:ins>{run_of('Python')}</w:ins><w:del><w:r><w:delText>Perl</w:delText></w:r>"
            f"</w:del><w:moveFrom>{run_of('Cobol')}</w:moveFrom>"
            f"<w:moveTo>{run_of(' SQL')}</w:moveTo></w:p>"
        ),
        "Python SQL",
    ),
    "content-control": (
        (
            "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText='Perl'/></w:dropDownList>"
            f"</w:sdtPr><w:sdtContent>{paragraph('Python')}</w:sdtContent></w:sdt>"
        ),
        "Python",
    ),
    "field": (f"<w:p>{field('DATE', 'May 2024')}</w:p>", "May 2024"),
    "page-number": (
        (
            f"<w:p>{run_of('Page ')}{field(' PAGE ', '1')}{run_of(' of ')}{field('NUMPAGES', '3')}"
            f"</w:p>{paragraph('Python')}"
        ),
        "Python",
    ),
    "page-number-beside-a-name": (
        (
            f"<w:p>{run_of('Ann Example, page ')}<w:fldSimple w:instr='PAGE'>{run_of('1')}"
            "</w:fldSimple></w:p>"
        ),
        "Ann Example, page",
    ),
    "link-field": (
        f"<w:p>{field('HYPERLINK &quot;https://example.org/ann&quot;', 'my page')}</w:p>",
        "my page (https://example.org/ann)",
    ),
    "ruby": (
        (
            f"<w:p><w:r><w:ruby><w:rt>{run_of('reading')}</w:rt><w:rubyBase>{run_of('Python')}"
            "</w:rubyBase></w:ruby></w:r></w:p>"
        ),
        "Python",
    ),
    "alt-text-is-no-text": (
        (
            "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' descr='Perl'/></wp:inline>"
            "</w:drawing><w:t>Python</w:t></w:r></w:p>"
        ),
        "Python",
    ),
    "text-box-once-and-after-its-anchor": (
        box(paragraph("Python")) + paragraph("SQL"),
        "Anchor\nPython\nSQL",
    ),
    "box-with-sections-beside-a-job": (
        paragraph("Experience")
        + box(paragraph("Skills") + paragraph("Python"))
        + paragraph("Java Developer, 2018 - 2020")
        + paragraph("Education"),
        "Experience\nAnchor\nJava Developer, 2018 - 2020\nSkills\nPython\nEducation",
    ),
    "boxes-of-one-column-stay-together": (
        paragraph("Experience")
        + box(paragraph("Skills") + paragraph("Python"))
        + box(paragraph("SQL")).replace("Anchor", "")
        + paragraph("Tester")
        + box(paragraph("Boxed")),
        "Experience\nAnchor\n\nTester\nAnchor\nBoxed\nSkills\nPython\nSQL",
    ),
    "box-that-is-the-heading-of-what-follows": (
        paragraph("Summary")
        + box(paragraph("Skills") + paragraph("Python"))
        + box(paragraph("Experience"))
        + paragraph("Java Developer, 2018 - 2020"),
        "Summary\nAnchor\nAnchor\nSkills\nPython\nExperience\nJava Developer, 2018 - 2020",
    ),
    "box-beside-a-table-with-headings": (
        paragraph("Summary")
        + box(paragraph("Skills") + paragraph("Python"))
        + table(cell(paragraph("Education")) + cell(paragraph("BSc"))),
        "Summary\nAnchor\nSkills\nPython\nEducation\nBSc",
    ),
    "button-shows-what-its-code-says": (
        (
            f'<w:p>{run_of("I know ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            "<w:r><w:instrText> MACROBUTTON NoMacro SQL and </w:instrText></w:r>"
            "<w:r><w:instrText>Python </w:instrText></w:r>"
            f'<w:r><w:fldChar w:fldCharType="end"/></w:r>{run_of(".")}</w:p>'
        ),
        "I know SQL and Python.",
    ),
    "choice-word-does-not-know": (
        (
            '<w:p><mc:AlternateContent><mc:Choice xmlns:x="urn:x" Requires="x">'
            f"{run_of('Perl')}</mc:Choice><mc:Fallback>{run_of('Python')}</mc:Fallback>"
            "</mc:AlternateContent></w:p>"
        ),
        "Python",
    ),
    "rows-of-one-line": (
        table(
            cell(paragraph("Engineer")) + cell(paragraph("Acme")) + cell(paragraph("2020")),
            cell(paragraph("Lead")) + cell("<w:p/>") + cell(paragraph("2022")),
        ),
        "Engineer · Acme · 2020\nLead · 2022",
    ),
    "heading-beside-its-text": (
        table(cell(paragraph("Skills")) + cell(paragraph("Python, SQL"))),
        "Skills\nPython, SQL",
    ),
    "two-columns": (
        table(
            cell(paragraph("Skills") + paragraph("Python"))
            + cell(paragraph("Experience") + paragraph("Acme"))
        ),
        "Skills\nPython\nExperience\nAcme",
    ),
    "nested-table": (
        table(cell(table(cell(paragraph("Python")) + cell(paragraph("SQL"))) + paragraph("Go"))),
        "Python · SQL\nGo",
    ),
    "deleted-row": (
        (
            f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr>{cell(paragraph('Perl'))}</w:tr>"
            f"<w:tr>{cell(paragraph('Python'))}</w:tr></w:tbl>"
        ),
        "Python",
    ),
}


@pytest.mark.parametrize(("body", "text"), SEEN.values(), ids=SEEN)
def test_text_is_read_as_the_page_shows_it(body, text):
    document = read_resume(docx(body), name="cv.docx")
    assert (document.text, document.format, document.hidden) == (text, "docx", ())


def test_strict_documents_are_read_alike():
    members = docx_members(paragraph("Python", run="<w:vanish/>") + paragraph("SQL"))
    strict = {name: str(data).replace(W, STRICT_W) for name, data in members.items()}
    document = read_resume(packed(strict))
    assert document.text == "Python\nSQL"
    assert len(document.hidden) == 1


@pytest.mark.parametrize(
    ("target", "shown", "text"),
    [
        ("https://example.org/ann", "Portfolio", "Portfolio (https://example.org/ann)"),
        ("https://www.example.org/", "example.org", "example.org"),
        ("https://example.org/ann", "https://example.org/ann", "https://example.org/ann"),
        ("mailto:ann@example.org", "Mail", "Mail"),
        ("file:///C:/cv.docx", "Local", "Local"),
    ],
)
def test_a_links_address_is_kept_where_its_text_does_not_show_it(target, shown, text):
    body = f'<w:p><w:hyperlink r:id="k">{run_of(shown)}</w:hyperlink></w:p>'
    assert text_of(body, links={"k": target}) == text


def test_header_text_notes_and_footer_come_in_this_order():
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="h1"/>'
        '<w:footerReference w:type="default" r:id="f1"/>'
        '<w:headerReference w:type="even" r:id="h2"/></w:sectPr>'
    )
    body = (
        f'<w:p>{run_of("Python")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        f"<w:p><w:pPr>{section}</w:pPr></w:p>{section}"
    )
    parts = {
        "h1": ("header", paragraph("Ann Example")),
        "h2": ("header", paragraph("Shown on even pages only, of which there are none")),
        "f1": ("footer", paragraph("Berlin") + f"<w:p>{field('PAGE', '1')}</w:p>"),
        "fn": (
            "footnotes",
            (
                f'<w:footnote w:id="2">{paragraph("With honours")}</w:footnote>'
                f'<w:footnote w:id="3">{paragraph("Nothing refers here")}</w:footnote>'
            ),
        ),
    }
    text = text_of(body, parts=parts)
    assert text.split("\n") == ["Ann Example", "", "Python", "", "With honours", "", "Berlin"]


@pytest.mark.parametrize(("title_page", "shown"), [("<w:titlePg/>", True), ("", False)])
def test_the_first_pages_header_is_read_where_it_is_shown(title_page, shown):
    body = f'{paragraph("Python")}<w:sectPr><w:headerReference w:type="first" r:id="h"/>'
    text = text_of(f"{body}{title_page}</w:sectPr>", parts={"h": ("header", paragraph("Ann"))})
    assert text.startswith("Ann") is shown


PAGES = {
    "one-page": ("", True),
    "page-break": ('<w:p><w:r><w:br w:type="page"/></w:r></w:p>', False),
    "break-before": (paragraph("More", properties="<w:pageBreakBefore/>"), False),
    "second-section": ("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" * 2, False),
    "same-page": (
        (
            '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr></w:p>'
            '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
        ),
        True,
    ),
    "long": (paragraph("More") * 60, False),
}


@pytest.mark.parametrize(("more", "hidden"), PAGES.values(), ids=PAGES)
def test_the_usual_header_is_not_seen_where_the_only_page_has_its_own(more, hidden):
    section = '<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:titlePg/>'
    section += '<w:type w:val="continuous"/></w:sectPr>'
    parts = {"h": ("header", paragraph("Kubernetes"))}
    document = read_resume(docx(paragraph("Python") + more + section, parts=parts))
    assert {h.reason for h in document.hidden} == (
        {"in a header or footer that no page shows"} if hidden else set()
    )
    assert document.text.startswith("Kubernetes")


def test_headings_stand_apart_and_begin_sections():
    styles = '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>'
    styles += '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
    body = paragraph("Ann") + paragraph("Skills", properties='<w:pStyle w:val="berschrift1"/>')
    document = read_resume(docx(body + paragraph("Python"), styles=styles))
    assert document.text == "Ann\n\nSkills\nPython"
    assert document.section_at(document.text.index("Python")) == "skills"


# Hidden text.

WHITE = '<w:color w:val="FFFFFF"/>'
DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'
PALE = '<w:shd w:val="clear" w:fill="FFFFFF"/>'
NO_SIZE = "in a text box of no size"
ON_WHITE = "white text on white"
NO_RESULT = "result of a field that shows none"
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


SOLID = '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>'
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
    "rubbish-numbers": paragraph(
        "X", run='<w:sz w:val="-"/><w:w w:val="9e9"/><w:color w:val="1"/>'
    ),
}


@pytest.mark.parametrize("body", VISIBLE.values(), ids=VISIBLE)
def test_text_everybody_sees_is_not_marked(body):
    assert hidden_of(body) == {}


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


def drawing(inside="", *, x=0, y=0, size=(6_350_000, 508_000), behind=0, z=1, down="page"):
    """Return the run of a drawing that floats."""
    return (
        f'<w:r><w:drawing><wp:anchor behindDoc="{behind}" relativeHeight="{z}">'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{down}"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{size[0]}" cy="{size[1]}"/><wp:wrapNone/>{inside}'
        "</wp:anchor></w:drawing></w:r>"
    )


def shape(fill="", text=""):
    """Return a shape with a text box inside."""
    held = f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>" if text else ""
    return f"<wps:wsp><wps:spPr>{fill}</wps:spPr>{held}</wps:wsp>"


PICTURE = '<pic><a:blip r:embed="pic"/></pic>'
JPEG, PNG = b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n" + bytes(17)


def with_picture(body, picture):
    """Return a DOCX with a picture, as far as its first bytes."""
    members = docx_members(body)
    relations = str(members["word/_rels/document.xml.rels"])
    members["word/_rels/document.xml.rels"] = relations.replace(
        "</Relationships>", '<Relationship Id="pic" Type="x/image" Target="pic"/></Relationships>'
    )
    return packed({**members, "word/pic": picture})


@pytest.mark.parametrize(
    ("picture", "covers"),
    [(JPEG, True), (PNG + b"\x02", True), (PNG + b"\x06", False), (b"", False)],
    ids=["jpeg", "png", "png-with-holes", "missing"],
)
def test_a_picture_covers_what_lies_behind_it(picture, covers):
    text_box = drawing(shape(text=paragraph("Boxed")), x=100_000, y=100_000, size=(900_000,) * 2)
    line = drawing(PICTURE, down="paragraph", z=2, size=(7_000_000, 400_000))
    body = f"<w:p>{text_box}{drawing(PICTURE, z=2, size=(7_000_000, 9_000_000))}</w:p>"
    body += f"<w:p>{line}{run_of('A line')}</w:p>" + paragraph("Seen")
    document = read_resume(with_picture(body, picture))
    hidden = {document.text[h.start : h.end].strip() for h in document.hidden}
    assert hidden == ({"Boxed", "A line"} if covers else set())


@pytest.mark.parametrize(
    "picture",
    [
        drawing(PICTURE, behind=1, down="paragraph", size=(7_000_000, 400_000)),
        drawing(PICTURE, x=5_000_000, down="paragraph", size=(900_000, 900_000)),
        drawing(PICTURE, y=-900_000, down="paragraph", size=(7_000_000, 800_000)),
        drawing(PICTURE, down="paragraph").replace("wrapNone", "wrapSquare"),
        drawing(PICTURE, size=(900_000, 900_000)),
    ],
    ids=["behind", "beside", "above", "text-flows-around", "on-the-page"],
)
def test_a_picture_does_not_cover_what_it_is_not_in_front_of(picture):
    body = f"<w:p>{picture}{run_of('Ann Example, whose photo is here')}</w:p>"
    assert read_resume(with_picture(body, JPEG)).hidden == ()


def test_a_shape_covers_the_box_behind_it_and_not_the_one_in_front():
    plain = SOLID.replace("1F3864", "FFFFFF")
    boxes = [
        drawing(shape(text=paragraph(name)), z=z, size=(900_000, 900_000))
        for name, z in (("Behind", 1), ("In front", 9))
    ]
    body = f"<w:p>{''.join(boxes)}{drawing(shape(plain), z=5, size=(990_000, 990_000))}</w:p>"
    assert hidden_of(body + paragraph("Seen")) == {"Behind": "covered by a picture or shape"}


BANNER = (
    '<w:p><w:r><w:drawing><wp:anchor behindDoc="1"><wp:extent cx="6350000" cy="508000"/>'
    f"<wps:wsp><wps:spPr>{SOLID}</wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r></w:p>"
)


@pytest.mark.parametrize(
    "body",
    [
        BANNER.replace('behindDoc="1"', 'behindDoc="0"') + paragraph("X", run=WHITE),
        BANNER.replace("1F3864", "FFFFFF") + paragraph("X", run=WHITE),
        BANNER + paragraph("X", run=WHITE + PALE),
        BANNER + paragraph("X", properties=PALE, run=WHITE),
        BANNER + table(cell(paragraph("X", run=WHITE), PALE)),
        BANNER + box(paragraph("X", run=WHITE), fill=SOLID.replace("1F3864", "FFFFFF")),
    ],
    ids=["before-the-text", "white-shape", "run", "paragraph", "cell", "box"],
)
def test_a_dark_shape_does_not_show_what_lies_on_white(body):
    assert hidden_of(body + paragraph("Seen")) == {"X": ON_WHITE}


def test_a_box_that_grows_with_its_text_may_have_no_height():
    grows = box(paragraph("X"), size="0").replace('cx="0"', 'cx="914400"')
    assert hidden_of(grows + paragraph("Seen")) == {"X": NO_SIZE}
    grows = grows.replace("<wps:txbx>", "<wps:bodyPr><a:spAutoFit/></wps:bodyPr><wps:txbx>")
    assert hidden_of(grows) == {}


def test_the_address_of_a_hidden_link_is_hidden_with_it():
    body = f'<w:p><w:hyperlink r:id="k">{run_of("X", WHITE)}</w:hyperlink></w:p>'
    hidden = hidden_of(body + paragraph("Seen"), links={"k": "https://example.org"})
    assert hidden == {"X (https://example.org)": ON_WHITE}


def test_a_link_around_a_field_shows_what_the_field_shows():
    body = f'<w:p><w:hyperlink r:id="k">{field("REF x", "my page")}</w:hyperlink></w:p>'
    assert text_of(body, links={"k": "https://a.example"}) == "my page (https://a.example)"


def test_a_header_that_several_sections_have_is_read_once():
    sections = "".join(
        f'<w:p><w:pPr><w:sectPr><w:headerReference r:id="{key}"/></w:sectPr></w:pPr></w:p>'
        for key in ("h1", "h2", "h1")
    )
    parts = {key: ("header", paragraph("Ann Example")) for key in ("h1", "h2")}
    assert text_of(paragraph("Python") + sections, parts=parts) == "Ann Example\n\nPython"


SIDEBAR = drawing(shape(SOLID), behind=1)
OLD_BANNER = (
    "<w:r><w:pict><v:rect style='position:absolute;width:500pt;height:90pt;z-index:-1' "
    "fillcolor='#1a237e'/></w:pict></w:r>"
)
GROUP = drawing(
    "<wpg:wgp><wps:wsp><wps:spPr><a:xfrm><a:ext cx='6350000' cy='508000'/></a:xfrm>"
    f"{SOLID}</wps:spPr></wps:wsp>{shape('<a:noFill/>', paragraph('X', run=WHITE))}</wpg:wgp>"
)
ON_DARK = {
    "its-own-paragraph": f"<w:p>{SIDEBAR}{run_of('X', WHITE)}</w:p>",
    "before-the-anchor": f"<w:p>{run_of('X', WHITE)}{SIDEBAR}</w:p>",
    "next-lines": f"<w:p>{SIDEBAR}</w:p>" + paragraph("Ann") + paragraph("X", run=WHITE),
    "old-shape": f"<w:p>{OLD_BANNER}{run_of('X', WHITE)}</w:p>",
    "a-group": f"<w:p>{GROUP}</w:p>",
    "a-box-over-a-box": (
        f"<w:p>{drawing(shape(SOLID), z=1)}"
        f"{drawing(shape('<a:noFill/>', paragraph('X', run=WHITE)), z=2)}</w:p>"
    ),
}


@pytest.mark.parametrize("body", ON_DARK.values(), ids=ON_DARK)
def test_white_text_in_the_lines_of_a_dark_shape_is_seen(body):
    document = read_resume(docx(body))
    assert document.hidden == ()
    assert document.warnings == ("White text was taken to lie on a dark shape behind it.",)


SKILLS = "Python, SQL, Kubernetes, Docker, "
NOT_ON_DARK = {
    "picture": f"<w:p>{drawing(PICTURE, behind=1)}{run_of('X', WHITE)}</w:p>",
    "picture-and-shape-without-fill": (
        f"<w:p>{drawing(PICTURE + shape(), behind=1)}{run_of('X', WHITE)}</w:p>"
    ),
    "unknown-fill": (f"<w:p>{drawing(shape('<a:blipFill/>'), behind=1)}{run_of('X', WHITE)}</w:p>"),
    "far-below": (f"<w:p>{SIDEBAR}</w:p>" + paragraph("Ann") * 6 + paragraph("X", run=WHITE)),
    "a-box-under-a-box": (
        f"<w:p>{drawing(shape(SOLID), z=2)}"
        f"{drawing(shape('<a:noFill/>', paragraph('X', run=WHITE)), x=9, z=1)}</w:p>"
    ),
    "for-old-programs": (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback>'
        f"{OLD_BANNER}</mc:Fallback></mc:AlternateContent></w:r>{run_of('X', WHITE)}</w:p>"
    ),
}


@pytest.mark.parametrize("body", NOT_ON_DARK.values(), ids=NOT_ON_DARK)
def test_white_text_elsewhere_is_not_seen(body):
    assert "X" in hidden_of(body + paragraph("Seen"))


def dark(width, height, *, x=0):
    """Return a dark shape behind the text, by its size and place in points."""
    points = 12_700
    return drawing(shape(SOLID), behind=1, x=x * points, size=(width * points, height * points))


WHITE_LINES = "".join(paragraph(f"Skill{number:02}", run=WHITE) for number in range(40))
HEADER_SHAPES = {
    # width, height, in points: is the header's own white text seen, is the body's?
    "sidebar": (dark(200, 842), True, True),
    "high-band": (dark(595, 210), True, True),
    "banner": (dark(595, 90), True, False),
    "narrow": (dark(40, 842, x=72), True, False),
    "no-width": (dark(1, 842, x=72), False, False),
    "logo": (drawing(PICTURE, behind=1), False, False),
    "white": (dark(200, 842).replace("1F3864", "FFFFFF"), False, False),
    "right-of-the-text": (dark(80, 842, x=510), False, False),
}


@pytest.mark.parametrize(("drawn", "own", "body"), HEADER_SHAPES.values(), ids=HEADER_SHAPES)
def test_a_dark_shape_in_a_header_shows_its_text_and_a_sidebar_the_body_s(drawn, own, body):
    section = '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>'
    parts = {"h": ("header", f"<w:p>{drawn}{run_of('Ann Example', WHITE)}</w:p>")}
    text = paragraph("Experience") + paragraph("Body", run=WHITE) + section
    seen = {"Ann Example": own, "Body": body}
    assert hidden_of(text, parts=parts) == {
        x: ON_WHITE for x, is_seen in seen.items() if not is_seen
    }


def test_a_header_that_no_page_shows_gives_no_dark_shape():
    section = (
        '<w:sectPr><w:headerReference r:id="h"/><w:headerReference w:type="first" r:id="f"/>'
        "<w:titlePg/></w:sectPr>"
    )
    parts = {"h": ("header", f"<w:p>{dark(200, 842)}</w:p>"), "f": ("header", "<w:p/>")}
    assert hidden_of(paragraph("X", run=WHITE) + section, parts=parts) == {"X": ON_WHITE}


LINES_ON_SHAPES = {
    "sidebar": (dark(200, 842), 40),
    "half-a-page": (dark(200, 240), 20),
    "banner": (dark(595, 36), 5),
    "bar": (dark(500, 20), 5),
    "logo": (dark(36, 36, x=72), 3),  # as much of it as finds room
    "no-width": (dark(1, 842, x=72), 0),
    "no-height": (dark(595, 1), 0),
    "right-of-the-text": (dark(80, 842, x=510), 0),
    "left-of-the-text": (dark(60, 842), 0),
    "part-of-a-group": (
        drawing(
            f"<wpg:wgp><wps:wsp><wps:spPr><a:xfrm><a:ext cx='0' cy='0'/></a:xfrm>{SOLID}"
            "</wps:spPr></wps:wsp></wpg:wgp>",
            behind=1,
            size=(2_540_000, 9_000_000),
        ),
        0,
    ),
}


@pytest.mark.parametrize(("drawn", "lines"), LINES_ON_SHAPES.values(), ids=LINES_ON_SHAPES)
def test_a_dark_shape_shows_white_lines_as_far_as_it_is_high_and_wide(drawn, lines):
    document = read_resume(docx(f"<w:p>{drawn}</w:p>" + WHITE_LINES + paragraph("Seen")))
    assert document.visible().text.count("Skill") == lines


@pytest.mark.parametrize(
    "properties",
    ['<w:jc w:val="right"/>', '<w:ind w:left="9000"/>', "<w:bidi/>", '<w:framePr w:w="900"/>'],
)
def test_text_may_stand_on_a_shape_at_the_right(properties):
    text = paragraph("X", properties=properties, run=WHITE)
    assert hidden_of(f"<w:p>{dark(80, 842, x=510)}</w:p>" + text) == {}


def wide(text, width, kind="dxa"):
    return cell(paragraph(text, run=WHITE), f'<w:tcW w:w="{width}" w:type="{kind}"/>')


@pytest.mark.parametrize(
    ("second", "properties", "hidden"),
    [
        (wide("X", 6000), "", True),
        (wide("X", 6000, "pct"), "", True),
        (cell(paragraph("X", run=WHITE + PALE)), "", True),
        (wide("X", 6000), '<w:jc w:val="center"/>', False),
        (wide("X", 6000), '<w:tblpPr w:tblpX="1"/>', False),
        (wide("X", 6000), '<w:tblInd w:w="-1440"/>', False),
    ],
    ids=["beside", "its-own-width-unknown", "on-white", "centred", "floating", "further-left"],
)
def test_white_text_in_a_cell_beside_a_dark_sidebar_is_not_seen(second, properties, hidden):
    rows = f"<w:tr>{wide('Skills', 2600)}{second}</w:tr>"
    body = f"<w:p>{dark(200, 842)}</w:p><w:tbl><w:tblPr>{properties}</w:tblPr>{rows}</w:tbl>"
    assert hidden_of(body + paragraph("Seen")) == ({"X": ON_WHITE} if hidden else {})


def test_a_box_without_fill_may_lie_on_a_sidebar_but_not_beside_it():
    def text_box(x):
        return f"<w:p>{drawing(shape('<a:noFill/>', paragraph('X', run=WHITE)), x=x)}</w:p>"

    sidebar = f"<w:p>{dark(200, 842)}</w:p>" + paragraph("Experience")
    assert hidden_of(sidebar + text_box(127_000)) == {}
    assert hidden_of(sidebar + text_box(3_810_000)) == {"X": ON_WHITE}


def test_dark_bars_show_no_more_than_a_name_and_a_title():
    body = "".join(f"<w:p>{dark(500, 20)}{run_of(SKILLS, WHITE)}</w:p>" for _ in range(9))
    document = read_resume(docx(body))
    assert len(document.visible().text.strip()) <= 80


def test_small_letters_take_as_much_room_on_a_dark_shape():
    run = WHITE + '<w:sz w:val="6"/>'
    body = f"<w:p>{dark(72, 72)}{run_of('Python ' * 20, run)}</w:p>"
    assert hidden_of(body + paragraph("Seen")) == {("Python " * 20).strip(): ON_WHITE}


def test_white_text_may_lie_on_a_dark_shape_as_far_as_that_reaches():
    name = paragraph("Ann Example", run=WHITE + '<w:sz w:val="48"/>')
    document = read_resume(docx(BANNER + name + paragraph("Python " * 500, run=WHITE)))
    assert [h.reason for h in document.hidden] == [ON_WHITE]
    assert document.hidden[0].start > document.text.index("Example")
    assert document.warnings[0] == "White text was taken to lie on a dark shape behind it."
    assert hidden_of(name + BANNER) == {"Ann Example": ON_WHITE}


def test_a_hidden_skill_gives_no_strength_and_a_warning():
    body = paragraph("Skills") + paragraph("Python") + paragraph("Kubernetes", run="<w:vanish/>")
    result = match_resume(docx(body))
    strong = {skill.skill.id for skill in result.skills if skill.strength > 0}
    assert "python" in strong
    assert "kubernetes" not in strong
    assert any("Kubernetes" in warning for warning in result.warnings)


# Files that are not as they should be.


def test_nothing_of_the_text_is_in_a_message_or_a_log(caplog, capfd):
    whole = paragraph("ann@example.org") + paragraph("+49 30 5550199", run="<w:vanish/>")
    broken = docx_members(whole) | {"word/st.xml": "<ann@example.org>+49 30 5550199"}
    read_resume(docx(whole))
    with pytest.raises(UnreadableDocumentError) as caught:
        read_resume(packed(broken))
    told = f"{caught.value}{caplog.text}{''.join(capfd.readouterr())}"
    assert "ann@" not in told
    assert "5550199" not in told


def test_an_embedded_document_is_told_of():
    document = read_resume(docx(paragraph("Python") + '<w:altChunk r:id="x"/>'))
    assert document.warnings == ("An embedded document was not read; its text may be missing.",)


def test_a_drawing_that_is_not_read_is_told_of():
    document = read_resume(docx(paragraph("Python"), parts={"d": ("diagramData", "")}))
    assert document.warnings == (
        "A SmartArt drawing or chart was not read; its text may be missing.",
    )


SMART_ART = (
    '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="{size}" cy="{size}"/><a:graphic>'
    '<a:graphicData><dgm:relIds r:dm="d"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    "</w:r></w:p>"
)


def smart_art(*points, look="", size=3_000_000):
    """Return a document with a SmartArt drawing between two paragraphs: each point below the top.

    They stand in the file from last to first.
    """
    point = '<dgm:pt modelId="{}"{}><dgm:t><a:p><a:r>{}<a:t>{}</a:t></a:r></a:p></dgm:t></dgm:pt>'
    numbered = list(enumerate(points, 1))
    texts = [point.format(number, "", look, text) for number, text in reversed(numbered)]
    texts += [point.format("x", ' type="pres"', "", "No"), '<dgm:pt modelId="0" type="doc"/>']
    order = [f'<dgm:cxn srcId="0" destId="{number}" srcOrd="{number}"/>' for number, _ in numbered]
    data = f"<dgm:ptLst>{''.join(texts)}</dgm:ptLst><dgm:cxnLst>{''.join(order)}</dgm:cxnLst>"
    drawn = SMART_ART.format(size=size)
    body = paragraph("Skills") + drawn + paragraph("SQL")
    return read_resume(docx(body, parts={"d": ("diagramData", data)}))


def test_smart_art_is_read_where_it_stands_in_its_own_order():
    document = smart_art("Python", "Kafka", "Spark")
    assert document.text.split() == ["Skills", "Python", "Kafka", "Spark", "SQL"]
    assert document.warnings == ()
    assert document.hidden == ()


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ({"look": '<a:rPr sz="100"/>'}, "text of 1 pt"),
        ({"look": "<a:rPr><a:noFill/></a:rPr>"}, "transparent text"),
        ({"size": 100}, "in a text box of no size"),
    ],
)
def test_smart_art_that_cannot_be_seen_is_hidden(how, reason):
    document = smart_art("Kafka", **how)
    assert [(document.text[h.start : h.end], h.reason) for h in document.hidden] == [
        ("Kafka", reason)
    ]


def test_a_main_part_may_have_another_name():
    members = docx_members(paragraph("Python"))
    members["word/document2.xml"] = members.pop("word/document.xml")
    members["_rels/.rels"] = str(members["_rels/.rels"]).replace("document.xml", "document2.xml")
    assert read_resume(packed(members)).text == "Python"


@pytest.mark.parametrize("missing", ["_rels/.rels", "word/_rels/document.xml.rels", "word/st.xml"])
def test_parts_that_are_not_needed_may_be_missing(missing):
    members = docx_members(paragraph("Python"))
    del members[missing]
    assert read_resume(packed(members)).text == "Python"


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        ({"word/document.xml": None}, UnreadableDocumentError, "without its text"),
        ({"word/document.xml": "<w"}, UnreadableDocumentError, "damaged XML"),
        ({"word/document.xml": ""}, UnreadableDocumentError, "damaged XML"),
        ({"word/document.xml": "<a/>"}, UnreadableDocumentError, "without its text"),
        ({"word/st.xml": "<a>"}, UnreadableDocumentError, "damaged XML"),
        ({"_rels/.rels": "<a"}, UnreadableDocumentError, "damaged XML"),
        (
            {"word/document.xml": docx_members("")["word/document.xml"]},
            EmptyFileError,
            "holds no text; check that it is the right file$",
        ),
        (
            {
                "word/document.xml": docx_members("")["word/document.xml"],
                "word/media/image1.png": PNG,
            },
            NoTextError,
            "OCRmyPDF",
        ),
    ],
    ids=[
        "no-body",
        "cut",
        "empty-part",
        "other-xml",
        "broken-styles",
        "broken-rels",
        "no-text",
        "scan",
    ],
)
def test_a_damaged_file_is_called_so(change, error, says):
    members = {**docx_members(paragraph("Python")), **change}
    data = packed({name: data for name, data in members.items() if data is not None})
    with pytest.raises(error, match=rf"^cv\.docx .*{says}") as caught:
        read_resume(data, name="cv.docx")
    assert type(caught.value) is error
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "body",
    [
        "<w:tc><w:p><w:r><w:t>Python</w:t></w:r></w:p></w:tc>",
        "<w:tr><w:tc><w:tr><w:p><w:r><w:t>Python</w:t></w:r></w:p></w:tr></w:tc></w:tr>",
        "<w:p><w:p><w:r><w:t>Python</w:t></w:r></w:p></w:p>",
        "<w:p><w:r><w:r><w:t>Python</w:t></w:r></w:r></w:p>",
        "<w:txbxContent><w:p><w:r><w:t>Python</w:t></w:r></w:p></w:txbxContent>",
        '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:t>Python</w:t></w:r></w:p>',
        '<w:p><w:r><w:fldChar w:fldCharType="separate"/><w:t>Python</w:t></w:r></w:p>',
        '<w:t>lost</w:t><w:r/><w:p><w:r><w:t>Python</w:t><w:sym w:char="zz"/></w:r></w:p>',
    ],
)
def test_elements_in_wrong_places_lose_no_text(body):
    assert text_of(body) == "Python"
