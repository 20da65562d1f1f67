"""Word: what a careful person sees on the page is read, in its order."""

from __future__ import annotations

import pytest
from office_files import STRICT_W, W, cell, docx, docx_members, packed, paragraph, run_of, table
from word_bodies import box, field, text_of

from skillmatch import read_resume

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
