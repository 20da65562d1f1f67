"""OpenDocument: what a careful person sees on the page is read; what is hidden is marked."""

from __future__ import annotations

import pytest
from office_files import odt, odt_members, packed

from skillmatch import EmptyFileError, NoTextError, UnreadableDocumentError, read_resume


def hidden_of(text, **more):
    document = read_resume(odt(text, **more))
    return {document.text[h.start : h.end].strip(): h.reason for h in document.hidden}


def p(inside, style=""):
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def span(inside, style):
    return f'<text:span text:style-name="{style}">{inside}</text:span>'


def cell(inside, style=""):
    return f'<table:table-cell table:style-name="{style}">{inside}</table:table-cell>'


def row(*cells, style=""):
    return f'<table:table-row table:style-name="{style}">{"".join(cells)}</table:table-row>'


def table(*rows, style=""):
    return f'<table:table table:style-name="{style}">{"".join(rows)}</table:table>'


def note(inside):
    body = f"<text:note-body>{inside}</text:note-body>"
    return f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"


def frame(inside, *, style="", more='svg:width="5cm" svg:height="5cm"'):
    return (
        f'<draw:frame draw:style-name="{style}" {more}><draw:text-box>{inside}</draw:text-box>'
        "<svg:title>Alt</svg:title></draw:frame>"
    )


SEEN = {
    "paragraphs": (p("Python") + "\n  " + p("SQL"), "Python\nSQL"),
    "spans-of-one-word": (p(f"{span('Kuber', 'a')}{span('netes', 'b')} too"), "Kubernetes too"),
    "blanks-at-the-start": (p("Python") + p("\n   SQL"), "Python\nSQL"),
    "blanks-are-one": (
        p("\n   Machine\n   learning<text:s text:c='3'/>ops "),
        "Machine learning ops",
    ),
    "tab-and-line-break": (
        p("Acme<text:tab/>2020<text:line-break/>Lead<text:soft-page-break/>"),
        "Acme 2020\nLead",
    ),
    "list": (
        "<text:list><text:list-item>"
        + p("Python")
        + p("since 2019")
        + f"<text:list><text:list-item>{p('SQL')}</text:list-item></text:list></text:list-item>"
        f"<text:list-header>{p('Go')}</text:list-header></text:list>",
        "• Python\nsince 2019\n• SQL\nGo",
    ),
    "heading": (p("Ann") + "<text:h text:outline-level='1'>Skills</text:h>", "Ann\n\nSkills"),
    "tracked-deletion": (
        "<text:tracked-changes><text:changed-region><text:deletion>"
        + p("Perl")
        + "</text:deletion></text:changed-region></text:tracked-changes>"
        + p("Py<text:change text:change-id='a'/>thon"),
        "Python",
    ),
    "comment": (p(f"Py<office:annotation>{p('Perl')}</office:annotation>thon"), "Python"),
    "page-number": (
        p("Page <text:page-number>1</text:page-number> of <text:page-count>3</text:page-count>")
        + p("Python"),
        "Python",
    ),
    "field": (p("<text:date>May 2024</text:date>"), "May 2024"),
    "link": (
        p("<text:a xlink:href='https://example.org/ann'>my page</text:a>"),
        "my page (https://example.org/ann)",
    ),
    "mail": (p("<text:a xlink:href='mailto:a@example.org'>Mail</text:a>"), "Mail"),
    "text-frame": (p(f"Anchor{frame(p('Python'))}") + p("SQL"), "Anchor\nPython\nSQL"),
    "frame-of-the-page": (frame(p("Python")) + p("SQL"), "Python\nSQL"),
    "shape-with-text": (p(f"<draw:custom-shape>{p('Python')}</draw:custom-shape>"), "Python"),
    "rows-of-one-line": (
        table(row(cell(p("Engineer")), cell(p("Acme"))), row(cell(p("Lead")), cell(p("2022")))),
        "Engineer · Acme\nLead · 2022",
    ),
    "two-columns": (
        table(row(cell(p("Skills") + p("Python")), cell(p("Work") + p("Acme")))),
        "Skills\nPython\nWork\nAcme",
    ),
    "nested-table": (
        table(row(cell(table(row(cell(p("Python")), cell(p("SQL")))) + p("Go")))),
        "Python · SQL\nGo",
    ),
    "index-templates": (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>Perl"
        "</text:index-title-template></text:table-of-content-source><text:index-body>"
        + p("Python")
        + "</text:index-body></text:table-of-content>",
        "Python",
    ),
    "declarations": (
        "<text:sequence-decls><text:sequence-decl/></text:sequence-decls><office:forms/>"
        + p("Python"),
        "Python",
    ),
    "note-at-the-end": (
        p(
            "Python<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            + p("With honours")
            + "</text:note-body></text:note>!"
        )
        + p("SQL"),
        "Python!\nSQL\n\nWith honours",
    ),
    "shown-section": (f"<text:section>{p('Python')}</text:section>", "Python"),
}


@pytest.mark.parametrize(("body", "text"), SEEN.values(), ids=SEEN)
def test_text_is_read_as_the_page_shows_it(body, text):
    document = read_resume(odt(body), name="cv.odt")
    assert (document.text, document.format, document.hidden) == (text, "odt", ())


def style(name, family, inside, parent=""):
    return (
        f'<style:style style:name="{name}" style:family="{family}" '
        f'style:parent-style-name="{parent}">{inside}</style:style>'
    )


def letters(**said):
    return f"<style:text-properties {_written(said)}/>"


def block(kind, **said):
    return f"<style:{kind}-properties {_written(said)}/>"


def _written(said):
    return " ".join(f'{k.replace("__", ":").replace("_", "-")}="{v}"' for k, v in said.items())


STYLES = (
    style("none", "text", letters(text__display="none"))
    + style("white", "text", letters(fo__color="#ffffff"))
    + style("own", "text", letters(fo__color="#ffffff", fo__background_color="#000000"))
    + style("blue", "text", letters(fo__color="#1f3864"))
    + style("tiny", "text", letters(fo__font_size="1pt"))
    + style("tenth", "text", letters(fo__font_size="10%"))
    + style("OneP", "paragraph", letters(fo__font_size="20pt"))
    + style("twenty", "text", letters(fo__font_size="20pt"))
    + style("tenth-of-twenty", "text", letters(fo__font_size="9%"), parent="twenty")
    + style("twenty-again", "text", letters(fo__font_size="20pt"), parent="tenth")
    + style("tenth-of-tenth", "text", letters(fo__font_size="50%"), parent="small")
    + style("PaleC", "table-cell", block("table-cell", fo__background_color="#ffffff"))
    + style("PaleG", "graphic", block("graphic", draw__fill="solid", draw__fill_color="#ffffff"))
    + style("small", "text", letters(fo__font_size="70%"))
    + style("clear", "text", letters(loext__opacity="0%"))
    + style("ClearP", "paragraph", letters(loext__opacity="2%"))
    + style("faint", "text", letters(loext__opacity="40%"))
    + style("narrow", "text", letters(style__text_scale="1%"))
    + style("automatic", "text", letters(style__use_window_font_color="true"))
    + style("NoneP", "paragraph", letters(text__display="none"))
    + style("ChildP", "paragraph", "", parent="NoneP")
    + style("BackP", "paragraph", letters(text__display="true"), parent="NoneP")
    + style("WhiteP", "paragraph", letters(fo__color="#ffffff"))
    + style("BarP", "paragraph", block("paragraph", fo__background_color="#1f3864"))
    + style("LowP", "paragraph", block("paragraph", fo__line_height="1pt"))
    + style("HalfP", "paragraph", block("paragraph", fo__line_height="50%"))
    + style("LowR", "table-row", block("table-row", style__row_height="0.01cm"))
    + style("Title", "paragraph", "")
    + style("DarkC", "table-cell", block("table-cell", fo__background_color="#1f3864"))
    + style("DarkG", "graphic", block("graphic", draw__fill="solid", draw__fill_color="#1f3864"))
    + style("FarP", "paragraph", block("paragraph", fo__margin_left="9.5in"))
    + style("FirstP", "paragraph", block("paragraph", fo__text_indent="-20in"))
    + style("HangP", "paragraph", block("paragraph", fo__margin_left="1cm", fo__text_indent="-1cm"))
    + style("lowered", "text", letters(style__text_position="-13636% 100%"))
    + style("sub", "text", letters(style__text_position="sub 58%"))
    + style("raised", "text", letters(style__text_position="33% 58%"))
    + style("condensed", "text", letters(fo__letter_spacing="-0.139in"))
    + style("tight", "text", letters(fo__letter_spacing="-0.5pt"))
    + style("FarT", "table", block("table", fo__margin_left="-14in", style__width="6in"))
    + style("NearT", "table", block("table", fo__margin_left="-0.5in", style__width="6in"))
    + style("PatternG", "graphic", block("graphic", draw__fill="bitmap"))
    + style("DarkR", "table-row", block("table-row", fo__background_color="#1f3864"))
    + style("DarkT", "table", block("table", fo__background_color="#1f3864"))
    + style("ClearR", "table-row", block("table-row", fo__background_color="transparent"))
    + style(
        "PictureT",
        "table",
        '<style:table-properties><style:background-image xlink:href="Pictures/1.png"/>'
        "</style:table-properties>",
    )
    + style(
        "NoPictureC",
        "table-cell",
        "<style:table-cell-properties><style:background-image/></style:table-cell-properties>",
    )
    + style("speck", "text", letters(style__text_position="super 1%"))
    + style("A", "paragraph", letters(fo__font_size="1pt"), parent="B")
    + style("B", "paragraph", "", parent="A")
)
ON_WHITE = "white text on white"
SAME = "text of the colour behind it"
NO_SIZE = "in a text box of no size"
NOT_SHOWN = "hidden by the format (text:display)"
HIDDEN = {
    "display-none": (p(span("X", "none")), NOT_SHOWN),
    "paragraph-style": (p("X", "NoneP"), NOT_SHOWN),
    "inherited": (p("X", "ChildP"), NOT_SHOWN),
    "inside-another-span": (p(span(span("X", "small"), "none")), NOT_SHOWN),
    "hidden-text": (p('<text:hidden-text text:is-hidden="true">X</text:hidden-text>'), NOT_SHOWN),
    "hidden-paragraph": (p('X<text:hidden-paragraph text:is-hidden="true"/>'), NOT_SHOWN),
    "section": (
        f'<text:section text:display="none">{p("X")}</text:section>',
        "hidden by the format (text:section)",
    ),
    "row": (
        table(f'<table:table-row table:visibility="collapse">{cell(p("X"))}</table:table-row>'),
        "hidden by the format (table:visibility)",
    ),
    "clear": (p(span("X", "clear")), "transparent text"),
    "clear-paragraph": (p("X", "ClearP"), "transparent text"),
    "white": (p(span("X", "white")), ON_WHITE),
    "white-paragraph": (p("X", "WhiteP"), ON_WHITE),
    "white-link": (p(span("<text:a xlink:href='https://e.org'>X</text:a>", "white")), ON_WHITE),
    "on-the-paragraph": (p(span("X", "blue"), "BarP"), SAME),
    "on-the-cell": (table(row(cell(p(span("X", "blue")), "DarkC"))), SAME),
    "on-the-frame": (p(frame(p(span("X", "blue")), style="DarkG")), SAME),
    "one-point": (p(span("X", "tiny")), "text of 1 pt"),
    "part-of-its-parents-size": (p(span("X", "tenth-of-twenty")), "text of 1.8 pt"),
    "a-tenth": (p(span("X", "tenth")), "text of 1.2 pt"),
    "low-line": (p("X", "LowP"), "in a line of 1 pt"),
    "low-row": (
        table(f'<table:table-row table:style-name="LowR">{cell(p("X"))}</table:table-row>'),
        "in a line of 0.28 pt",
    ),
    "narrow": (p(span("X", "narrow")), "text of 1% of its width"),
    "circle-of-styles": (p("X", "A"), "text of 1 pt"),
    "covered": (
        table(row(cell(p("")), f"<table:covered-table-cell>{p('X')}</table:covered-table-cell>")),
        "covered by a merged cell",
    ),
    "frame-of-no-size": (p(frame(p("X"), more='svg:width="0cm" svg:height="5cm"')), NO_SIZE),
    "frame-off-the-page": (p(frame(p("X"), more='svg:x="-99cm"')), "in a text box off the page"),
    "frame-right-of-the-page": (
        p(frame(p("X"), more='svg:x="21.5cm" svg:width="5cm"')),
        "in a text box off the page",
    ),
    "shape-not-shown-in-libreoffice": (
        p(frame(p("X"), more='drawooo:display="none"')),
        "in a hidden shape",
    ),
    "indented-off-the-page": (p("X", "FarP"), "indented off the page"),
    "first-line-off-the-page": (p("X", "FirstP"), "indented off the page"),
    "lowered": (p(span("X", "lowered")), "moved off its line"),
    "condensed": (p(span("X", "condensed")), "letters set on top of each other"),
    "table-off-the-page": (
        table(row(cell(p("X"))), style="FarT"),
        "in a table off the page",
    ),
    "on-the-row": (table(row(cell(p(span("X", "blue"))), style="DarkR")), SAME),
    "on-the-table": (table(row(cell(p(span("X", "blue")))), style="DarkT"), SAME),
    "white-on-a-pale-cell-of-a-dark-row": (
        table(row(cell(p(span("X", "white")), "PaleC"), style="DarkR")),
        ON_WHITE,
    ),
    "white-on-a-clear-row": (table(row(cell(p(span("X", "white"))), style="ClearR")), ON_WHITE),
    "white-on-a-cell-without-its-picture": (
        table(row(cell(p(span("X", "white")), "NoPictureC"))),
        ON_WHITE,
    ),
    "raised-to-a-speck": (p(span("X", "speck")), "text of 0.12 pt"),
    "variable": (p('<text:variable-set text:display="none">X</text:variable-set>'), NOT_SHOWN),
    "frame-not-shown": (p(frame(p("X"), more='draw:display="none"')), "in a hidden shape"),
}


@pytest.mark.parametrize(("text", "reason"), HIDDEN.values(), ids=HIDDEN)
def test_text_nobody_sees_is_marked_with_why(text, reason):
    hidden = hidden_of(text + p("Seen"), automatic=STYLES)
    assert {words.split(" (http")[0]: why for words, why in hidden.items()} == {"X": reason}


VISIBLE = {
    "white-on-a-dark-row": table(row(cell(p(span("X", "white"))), style="DarkR")),
    "white-on-a-dark-table": table(row(cell(p(span("X", "white")))), style="DarkT"),
    "white-on-a-picture-in-a-table": table(row(cell(p(span("X", "white")))), style="PictureT"),
    "variable-that-is-shown": p("<text:variable-set>X</text:variable-set>"),
    "shown-again": p("X", "BackP"),
    "hanging": p("X", "HangP"),
    "sub": p(span("X", "sub")),
    "faint": p(span("X", "faint")),
    "opaque-again": p(span("X", "faint"), "ClearP"),
    "raised": p(span("X", "raised")),
    "tight": p(span("X", "tight")),
    "frame-in-the-margin": p(frame(p("X"), more='svg:x="-2cm" svg:width="5cm"')),
    "table-in-the-margin": table(row(cell(p("X")))).replace(
        "<table:table>", '<table:table table:style-name="NearT">'
    ),
    "unknown-style": p(span("X", "unheard")),
    "white-on-dark": p(span("X", "own")),
    "white-on-a-dark-paragraph": p(span("X", "white"), "BarP"),
    "white-in-a-dark-cell": table(row(cell(p(span("X", "white")), "DarkC"))),
    "white-in-a-table-in-a-dark-cell": table(
        row(cell(table(row(cell(p(span("X", "white"))))), "DarkC"))
    ),
    "white-in-a-dark-frame": p(frame(p(span("X", "white")), style="DarkG")),
    "white-on-a-pattern": p(frame(p(span("X", "white")), style="PatternG")),
    "automatic-colour": p(span(span("X", "automatic"), "white")),
    "own-size-again": p(span("X", "twenty-again")),
    "two-points": p(span("X", "tenth"), "OneP"),
    "part-of-a-part": p(span("X", "tenth-of-tenth")),
    "half-a-line": p("X", "HalfP"),
    "smaller": p(span("X", "small")),
    "frame-that-grows": p(frame(p("X"), more='svg:width="5cm"')),
    "condition-not-met": p('<text:hidden-text text:is-hidden="false">X</text:hidden-text>'),
}


@pytest.mark.parametrize("text", VISIBLE.values(), ids=VISIBLE)
def test_text_everybody_sees_is_not_marked(text):
    assert hidden_of(text, automatic=STYLES) == {}


def test_a_note_is_shown_where_the_text_it_stands_in_is():
    hidden = p(span("x" + note(p("Perl")), "none")) + p("Seen")
    assert hidden_of(hidden, automatic=STYLES) == {"x": NOT_SHOWN, "Perl": NOT_SHOWN}
    white = p(span("x" + note(p("Perl")), "white")) + p("Seen")
    assert hidden_of(white, automatic=STYLES) == {"x": ON_WHITE}


def test_common_styles_count_as_automatic_ones_do():
    assert hidden_of(p("X", "NoneP") + p("Seen"), styles=STYLES) == {"X": NOT_SHOWN}


def test_a_style_of_titles_makes_a_heading():
    document = read_resume(odt(p("Ann") + p("Skills", "Title") + p("Python"), styles=STYLES))
    assert document.text == "Ann\n\nSkills\nPython"


MASTERS = (
    '<style:master-page style:name="Standard" style:page-layout-name="L">'
    f"<style:header>{p('Ann Example')}</style:header>"
    f"<style:footer>{p('Berlin')}{p('<text:page-number>1</text:page-number>')}</style:footer>"
    '<style:footer-left style:display="false"><text:p>Not shown</text:p></style:footer-left>'
    "</style:master-page>"
    f'<style:master-page style:name="Unused"><style:header>{p("Perl")}</style:header>'
    "</style:master-page>"
)


def test_header_text_and_footer_come_in_this_order():
    document = read_resume(odt(p("Python"), masters=MASTERS))
    assert document.text == "Ann Example\n\nPython\n\nBerlin"


def test_the_colour_of_the_page_counts():
    layout = '<style:page-layout style:name="L">{}</style:page-layout>'.format(
        block("page-layout", fo__background_color="#1f3864")
    )
    text = p(span("White", "white")) + p(span("Blue", "blue"))
    more = {"automatic": STYLES, "masters": MASTERS}
    assert hidden_of(text, page_automatic=layout, **more) == {"Blue": SAME}
    assert hidden_of(text, **more) == {"White": ON_WHITE}


def test_white_text_may_lie_on_a_dark_shape_as_far_as_that_reaches():
    behind = style(
        "Back",
        "graphic",
        block("graphic", draw__fill="solid", draw__fill_color="#1f3864")
        + "<style:graphic-properties/>",
    ).replace('draw:fill="solid"', 'draw:fill="solid" style:run-through="background"')
    banner = p('<draw:custom-shape draw:style-name="Back" svg:width="15cm" svg:height="1cm"/>')
    text = banner + p(span("Ann Example", "white")) + p(span("Python " * 500, "white"))
    document = read_resume(odt(text, automatic=STYLES + behind))
    assert [h.reason for h in document.hidden] == [ON_WHITE]
    assert document.hidden[0].start > document.text.index("Example")
    assert document.warnings[0] == "White text was taken to lie on a dark shape behind it."


BACK = style(
    "Back",
    "graphic",
    '<style:graphic-properties draw:fill="solid" '
    'draw:fill-color="#1f3864" style:run-through="background"/>',
)
BANNER = '<draw:rect draw:style-name="Back" svg:width="15cm" svg:height="1cm"/>'
LOGO = BANNER.replace("draw:rect", "draw:frame").replace("/>", "><draw:image/></draw:frame>")
WHITE = span("X", "white")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (p(BANNER + WHITE), True),
        (p(WHITE + BANNER), True),
        (BANNER + p(WHITE), True),
        (
            p(frame("", style="DarkG", more='svg:width="9cm" svg:height="9cm"') + frame(p(WHITE))),
            True,
        ),
        (p(LOGO + WHITE), False),
        (p(BANNER) + p("Ann") * 6 + p(WHITE), False),
        (p(BANNER.replace("Back", "DarkG") + WHITE), False),
        (p(BANNER + "".join(span("Python, SQL, Kubernetes, ", "white") for _ in range(9))), False),
    ],
    ids=["its-line", "before", "page", "boxes", "picture", "far-below", "in-front", "too-much"],
)
def test_white_text_is_seen_on_a_shape_known_to_be_dark(text, seen):
    assert (hidden_of(text + p("Seen"), automatic=STYLES + BACK) == {}) is seen


SIDEBAR = BANNER.replace("15cm", "7cm").replace("1cm", "29cm")


@pytest.mark.parametrize(
    ("drawn", "own", "body"),
    [(BANNER, True, False), (SIDEBAR, True, True), (LOGO, False, False)],
    ids=["banner", "sidebar", "picture"],
)
def test_a_dark_shape_in_a_header_shows_its_text_and_a_sidebar_the_body_s(drawn, own, body):
    header = f"<style:header>{p(drawn + span('Name', 'white'))}</style:header>"
    masters = MASTERS.replace("</style:master-page>", f"{header}</style:master-page>")
    white = style("white", "text", letters(fo__color="#ffffff"))
    text = p("Seen") + p(WHITE)
    hidden = hidden_of(text, automatic=STYLES, styles=BACK + white, masters=masters)
    seen = {"Name": own, "X": body}
    assert hidden == {x: ON_WHITE for x, is_seen in seen.items() if not is_seen}


@pytest.mark.parametrize(("drawn", "lines"), [(SIDEBAR, 40), (BANNER, 5), (LOGO, 0)])
def test_a_dark_shape_shows_white_lines_as_far_as_it_is_high(drawn, lines):
    text = "".join(p(span(f"Skill{number:02}", "white")) for number in range(40))
    document = read_resume(odt(p(drawn) + text + p("Seen"), automatic=STYLES + BACK))
    assert document.visible().text.count("Skill") == lines


@pytest.mark.parametrize(
    "on_white",
    [
        table(row(cell(p(span("X", "white")), "PaleC"))),
        p(frame(p(span("X", "white")), style="PaleG")),
    ],
    ids=["cell", "frame"],
)
def test_a_dark_shape_does_not_show_what_lies_on_white(on_white):
    behind = style(
        "Back",
        "graphic",
        '<style:graphic-properties draw:fill="solid" '
        'draw:fill-color="#1f3864" style:run-through="background"/>',
    )
    banner = p('<draw:rect draw:style-name="Back" svg:width="15cm" svg:height="1cm"/>')
    assert hidden_of(banner + on_white + p("Seen"), automatic=STYLES + behind) == {"X": ON_WHITE}


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        ({"content.xml": None}, UnreadableDocumentError, "without its text"),
        ({"content.xml": "<a/>"}, UnreadableDocumentError, "without its text"),
        ({"content.xml": "<a"}, UnreadableDocumentError, "damaged XML"),
        ({"styles.xml": "<a"}, UnreadableDocumentError, "damaged XML"),
        ({"content.xml": odt_members("")["content.xml"]}, EmptyFileError, "holds no text; check"),
        (
            {"content.xml": odt_members("")["content.xml"], "Pictures/1.png": "x"},
            NoTextError,
            "OCRmyPDF",
        ),
    ],
    ids=["no-content", "other-xml", "cut", "broken-styles", "no-text", "scan"],
)
def test_a_damaged_file_is_called_so(change, error, says):
    members = {**odt_members(p("Python")), **change}
    data = packed({name: data for name, data in members.items() if data is not None})
    with pytest.raises(error, match=rf"^cv\.odt .*{says}") as caught:
        read_resume(data, name="cv.odt")
    assert type(caught.value) is error


def test_a_file_without_styles_or_its_kind_written_down_is_read():
    members = odt_members(p("Python"))
    del members["styles.xml"], members["mimetype"]
    assert read_resume(packed(members)).text == "Python"
