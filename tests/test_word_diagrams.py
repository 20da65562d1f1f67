"""Word: SmartArt is read where it stands, and a drawing that is not is told of."""

from __future__ import annotations

import pytest
from office_files import docx, paragraph

from skillmatch import read_resume


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
