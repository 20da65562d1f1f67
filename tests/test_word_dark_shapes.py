"""Word: white text is seen as far as the dark shape reaches that it stands on."""

from __future__ import annotations

import pytest
from office_files import cell, docx, paragraph, run_of
from word_bodies import BANNER, ON_WHITE, PALE, PICTURE, SOLID, WHITE, drawing, hidden_of, shape

from skillmatch import read_resume

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
