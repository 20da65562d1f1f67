"""Layouts of resumes in DOCX and ODT: tables, boxes, columns and controls in a person's order."""

from __future__ import annotations

import pytest
from office_files import cell, docx, odt, paragraph, run_of

from skillmatch import read_resume


def word_cell(*lines):
    return cell("".join(line if line.startswith("<") else paragraph(line) for line in lines))


def word_table(*rows):
    """Return a table of cells, each a text or several lines of it."""
    return "<w:tbl>{}</w:tbl>".format(
        "".join(
            f"<w:tr>{''.join(word_cell(*([c] if isinstance(c, str) else c)) for c in row)}</w:tr>"
            for row in rows
        )
    )


def open_paragraph(line):
    return line if line.startswith("<") else f"<text:p>{line}</text:p>"


def open_table(*rows):
    """Return the same in OpenDocument."""
    return "<table:table>{}</table:table>".format(
        "".join(
            "<table:table-row>{}</table:table-row>".format(
                "".join(
                    "<table:table-cell>{}</table:table-cell>".format(
                        "".join(open_paragraph(x) for x in ([c] if isinstance(c, str) else c))
                    )
                    for c in row
                )
            )
            for row in rows
        )
    )


JOB = ("Engineer, Acme, Jan 2020 – Present", "Built pipelines")
TABLES = {
    "sidebar": (
        [[("Ann Example", "Skills", "Python", "SQL"), ("Experience", *JOB)]],
        ["Ann Example", "Skills", "Python", "SQL", "Experience", *JOB],
    ),
    "headings-on-the-left": (
        [["Profile", "Engineer of data"], ["Skills", ("Python", "SQL")], ["Languages", "German"]],
        ["Profile", "Engineer of data", "Skills", "Python", "SQL", "Languages", "German"],
    ),
    "dates-on-the-left": (
        [["2018 – 2019", "Analyst, Beta"], [("Jan 2020 –", "Present"), ("Engineer", "Built it")]],
        ["2018 – 2019 · Analyst, Beta", "Jan 2020 –", "Present", "Engineer", "Built it"],
    ),
    "skills-with-grades": (
        [["Skill", "Level", "Years"], ["Python", "expert", "8"], ["SQL", "good", "5"]],
        ["Skill · Level · Years", "Python · expert · 8", "SQL · good · 5"],
    ),
    "skills-in-pairs": (
        [["Python", "●●●●○", "SQL", "●●●○○"], ["Rust", "●●○○○", "", ""]],
        ["Python · ●●●●○ · SQL · ●●●○○", "Rust · ●●○○○"],
    ),
    "headings-above-columns": (
        [["Skills", "Experience"], ["Python", JOB], ["SQL", "Analyst, Beta, 2018 – 2019"]],
        ["Skills", "Python", "SQL", "Experience", *JOB, "Analyst, Beta, 2018 – 2019"],
    ),
    "headings-above-columns-twice": (
        [["Skills", "Languages"], ["Python", "German"], ["Education", "Awards"], ["BSc", "Best"]],
        ["Skills", "Python", "Languages", "German", "Education", "BSc", "Awards", "Best"],
    ),
    "a-gap-between-columns": (
        [["Skills", "", "Languages"], ["Python", "", "German"]],
        ["Skills", "Python", "Languages", "German"],
    ),
    "headings-alone": ([["Skills", "Languages"]], ["Skills", "Languages"]),
}


@pytest.mark.parametrize(("rows", "lines"), TABLES.values(), ids=TABLES)
def test_tables_are_read_as_a_person_reads_them(rows, lines):
    for data in (docx(word_table(*rows)), odt(open_table(*rows))):
        assert read_resume(data).text.split("\n") == lines


def test_a_table_in_a_cell_is_read_where_it_stands():
    inner, lines = (
        [["Python", "8 years"], ["SQL", "5 years"]],
        ["Python · 8 years", "SQL · 5 years"],
    )
    for data in (
        docx(word_table([(word_table(*inner), "<w:p/>"), "Cloud: AWS"])),
        odt(open_table([(open_table(*inner),), "Cloud: AWS"])),
    ):
        assert read_resume(data).text.split("\n") == [*lines, "Cloud: AWS"]


def control(inside):
    """Return a content control, as Word's templates are full of."""
    said = "<w:sdtPr><w:alias w:val='x'/></w:sdtPr>"
    return f"<w:sdt>{said}<w:sdtContent>{inside}</w:sdtContent></w:sdt>"


CONTROLS = {
    "paragraph": (control(paragraph("Engineer")), "Engineer"),
    "part-of-a-line": (f"<w:p>{run_of('Notice: ')}{control(run_of('now'))}</w:p>", "Notice: now"),
    "row": (
        f"<w:tbl>{control('<w:tr>' + word_cell('Acme') + word_cell('2020') + '</w:tr>')}</w:tbl>",
        "Acme · 2020",
    ),
    "cell": (
        f"<w:tbl><w:tr>{word_cell('Acme')}{control(word_cell('2020'))}</w:tr></w:tbl>",
        "Acme · 2020",
    ),
    "in-each-other": (control(control(paragraph("Engineer"))), "Engineer"),
}


@pytest.mark.parametrize(("body", "text"), CONTROLS.values(), ids=CONTROLS)
def test_content_controls_show_what_is_in_them(body, text):
    assert read_resume(docx(body)).text == text


def test_columns_of_a_section_are_read_one_after_the_other():
    column = '<w:p><w:r><w:t>Analyst</w:t><w:br w:type="column"/><w:t>Skills</w:t></w:r></w:p>'
    section = '<w:sectPr><w:type w:val="continuous"/><w:cols w:num="2"/></w:sectPr>'
    text = read_resume(docx(paragraph("Experience") + column + paragraph("Python") + section)).text
    assert text.split("\n") == ["Experience", "Analyst", "Skills", "Python"]


def test_boxes_are_read_after_the_line_they_are_anchored_in():
    text_box = (
        "<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
        f"<w:txbxContent>{paragraph('Skills')}{paragraph('Python')}</w:txbxContent></wps:txbx>"
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )
    frame = (
        "<draw:frame><draw:text-box><text:p>Skills</text:p><text:p>Python</text:p>"
        "</draw:text-box></draw:frame>"
    )
    for data in (
        docx(f"<w:p>{run_of('Ann')}{text_box}{run_of(' Example')}</w:p>" + paragraph("Berlin")),
        odt(f"<text:p>Ann{frame} Example</text:p><text:p>Berlin</text:p>"),
    ):
        assert read_resume(data).text.split("\n") == ["Ann Example", "Skills", "Python", "Berlin"]


SKILLS = [f"Skill {number}" for number in range(1, 25)]
WHITE = '<w:color w:val="FFFFFF"/>'
WORD_SIDEBAR = (  # 200 by 842 points, at the left of the page, behind the text
    '<w:p><w:r><w:drawing><wp:anchor behindDoc="1"><wp:positionH relativeFrom="page">'
    "<wp:posOffset>0</wp:posOffset></wp:positionH>"
    '<wp:extent cx="2540000" cy="10693400"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>'
    '<a:solidFill><a:srgbClr val="203040"/></a:solidFill></wps:spPr></wps:wsp></a:graphicData>'
    "</a:graphic></wp:anchor></w:drawing></w:r></w:p>"
)
OPEN_SIDEBAR = (
    '<text:p><draw:custom-shape draw:style-name="Dark" svg:width="7cm" svg:height="29.7cm"/>'
    "</text:p>"
)
OPEN_STYLES = (
    '<style:style style:name="Dark" style:family="graphic"><style:graphic-properties '
    'draw:fill="solid" draw:fill-color="#203040" style:run-through="background"/></style:style>'
    '<style:style style:name="White" style:family="paragraph">'
    '<style:text-properties fo:color="#ffffff"/></style:style>'
)
ON_SIDEBAR = ["Ann Example", "Skills", *SKILLS]
BESIDE = ["Experience", *JOB]


def sidebar_files():
    """Yield the same page, its sidebar drawn as a shape in the body or in the header."""
    white = [paragraph(line, run=WHITE) for line in ON_SIDEBAR]
    word = f"<w:tbl><w:tr>{word_cell(*white)}{word_cell(*BESIDE)}</w:tr></w:tbl>"
    in_header = '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>'
    yield docx(WORD_SIDEBAR + word)
    yield docx(word + in_header, parts={"h": ("header", WORD_SIDEBAR)})
    open_white = [f'<text:p text:style-name="White">{line}</text:p>' for line in ON_SIDEBAR]
    text = open_table([open_white, BESIDE])
    yield odt(OPEN_SIDEBAR + text, automatic=OPEN_STYLES)
    master = (
        '<style:master-page style:name="Standard"><style:header>'
        f"{OPEN_SIDEBAR}</style:header></style:master-page>"
    )
    yield odt(text, automatic=OPEN_STYLES, page_automatic=OPEN_STYLES, masters=master)


@pytest.mark.parametrize("data", list(sidebar_files()), ids=["docx", "docx-h", "odt", "odt-h"])
def test_a_page_high_sidebar_drawn_as_a_shape_shows_all_the_white_text_on_it(data):
    document = read_resume(data)
    assert document.text.split("\n") == [*ON_SIDEBAR, *BESIDE]
    assert document.hidden == ()
    assert document.warnings == ("White text was taken to lie on a dark shape behind it.",)
