"""Word: pictures and shapes cover what lies behind them, and nothing else."""

from __future__ import annotations

import pytest
from office_files import cell, docx_members, packed, paragraph, run_of, table
from word_bodies import (
    BANNER,
    JPEG,
    NO_SIZE,
    ON_WHITE,
    PALE,
    PICTURE,
    PNG,
    SOLID,
    WHITE,
    box,
    drawing,
    hidden_of,
    shape,
)

from skillmatch import read_resume


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
