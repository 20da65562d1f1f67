"""PDF weight: what no page paints from is not unpacked, and nothing that one does goes by."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))
from hostile_files import CATALOG, FONT, pdf_of, stream

from skillmatch.read.pdf import weight

MUCH = b"BT (Python) Tj ET " * 20_000
PAGES = b"<</Type/Pages/Count 1/Kids[4 0 R]>>"


def page(more):
    return b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]" + more + b">>"


def file_of(page_has, *objects):
    """Return a file of a page; its objects from number 5 on are given."""
    return pdf_of([CATALOG, PAGES, FONT, page(page_has), *objects])


FONT_FILE = b"/Length1 9"
PAINTED = {
    "contents": file_of(b"/Contents 5 0 R", stream(MUCH)),
    "contents that call themselves a font": file_of(b"/Contents 5 0 R", stream(MUCH, FONT_FILE)),
    "contents in a list": file_of(b"/Contents[null 5 0 R]", stream(MUCH, FONT_FILE)),
    "contents in a list elsewhere": file_of(
        b"/Contents 6 0 R", stream(MUCH, FONT_FILE), b"[5 0 R]"
    ),
    "contents that are named a font too": file_of(b"/Contents 5 0 R/FontFile2 5 0 R", stream(MUCH)),
    "a name spelt with escapes": file_of(b"/C#6fntents 5 0 R", stream(MUCH, FONT_FILE)),
    "a form that calls itself a font": file_of(
        b"/XObject 5 0 R", stream(MUCH, FONT_FILE + b"/Subtype/Form")
    ),
    "a form that is told elsewhere": file_of(
        b"/XObject 5 0 R", stream(MUCH, FONT_FILE + b"/Subtype 6 0 R"), b"/Form"
    ),
    "packed twice": file_of(
        b"/FontFile2 5 0 R",
        stream(MUCH, layers=2),
    ),
    "a list of the same number": file_of(
        b"/Contents 5 0 R", stream(b""), stream(MUCH, FONT_FILE)
    ).replace(b"xref", b"5 0 obj[6 0 R]endobj xref", 1),
}
DATA = {
    "a font": file_of(b"/FontFile2 5 0 R", stream(MUCH)),
    "a font by its lengths": file_of(b"", stream(MUCH, FONT_FILE)),
    "a picture": file_of(b"/XObject 5 0 R", stream(MUCH, b"/Subtype/Image")),
    "what letters of a font are": file_of(b"/ToUnicode 5 0 R", stream(MUCH)),
}


@pytest.fixture
def sizes(monkeypatch):
    """Return the sizes of what was unpacked."""
    found = []
    pieces = weight.pieces

    def noted(packed):
        for piece in pieces(packed):
            found.append(len(piece))
            yield piece

    monkeypatch.setattr(weight, "pieces", noted)
    return found


@pytest.mark.parametrize("data", PAINTED.values(), ids=PAINTED)
def test_what_a_page_may_paint_is_weighed(data, sizes):
    weight.weighed(data)
    assert sum(sizes) >= len(MUCH)


@pytest.mark.parametrize("data", DATA.values(), ids=DATA)
def test_what_no_page_paints_is_not_unstream(data, sizes):
    assert not weight.weighed(data).is_heavy
    assert sum(sizes) == 0


def test_one_stream_named_a_thousand_times_is_heavy():
    contents = b"/Contents[null" + b" 5 0 R" * 1_000 + b"]"
    assert weight.weighed(file_of(contents, stream(b"BT (SQL) Tj ET " * 100))).is_heavy
    assert not weight.weighed(file_of(b"/Contents 5 0 R", stream(b"BT (SQL) Tj ET"))).is_heavy


@pytest.mark.parametrize(
    ("drawn", "gives_out"),
    [
        (b"/Span<</ActualText(fi)>>BDC", False),
        (b"/Span<</ActualText<FEFF00AD>>>BDC", False),
        (b"/Span<</ActualText(Kubernetes)>>BDC", True),
        (b"/Span<</ActualText(fi)>>BDC /Span<</ActualText<FEFF004B004B004B004B004B>>>BDC", True),
        (b"/Span<</Actual#54ext(Kubernetes)>>BDC", True),
        (b"BT (Python) Tj ET", False),
    ],
)
def test_texts_given_out_are_looked_for_where_there_may_be_some(drawn, gives_out):
    assert weight.weighed(file_of(b"/Contents 5 0 R", stream(drawn))).gives_out == gives_out
