"""Actual text: what a PDF paints is read, not what it says it paints."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))
from hostile_files import pages_of, stream

from skillmatch import read_resume
from skillmatch.errors import DocumentTooLargeError

BEGIN = b"BT /F1 12 Tf 50 700 Td "
SAYS_KAFKA = b"/Span<</ActualText(Kafka)>>BDC "
PROPERTIES = b"/Properties<</P1<</ActualText<FEFF004B00610066006B0061>>>>>>"


@pytest.mark.parametrize("engine", ["auto", "pdfium", "pypdf"])
@pytest.mark.parametrize(
    ("content", "read"),
    [
        pytest.param(BEGIN + SAYS_KAFKA + b"(SQL) Tj EMC ET", "SQL", id="one word for another"),
        pytest.param(BEGIN + b"/Span /P1 BDC (SQL) Tj EMC ET", "SQL", id="among the properties"),
        pytest.param(SAYS_KAFKA + BEGIN + b"(SQL) Tj ET EMC", "SQL", id="around the text"),
        pytest.param(
            BEGIN + SAYS_KAFKA + b"(SQL) Tj 0 -20 Td (R, S) Tj EMC ET", "SQL\nR, S", id="two lines"
        ),
        pytest.param(
            BEGIN + b"/P<</MCID 0>>BDC /Q BMC " + SAYS_KAFKA + b"(SQL) Tj EMC EMC EMC ET",
            "SQL",
            id="within other marks",
        ),
        pytest.param(BEGIN + b"/P<</MCID 0>>BDC (SQL) Tj EMC ET", "SQL", id="none"),
    ],
)
def test_what_is_painted_is_read(content, read, engine):
    document = read_resume(pages_of(stream(content), resources=PROPERTIES), pdf_engine=engine)
    assert document.text == read


def test_a_ligature_says_its_letters():
    content = BEGIN + b"(o) Tj /Span<</ActualText(ffi)>>BDC (f) Tj EMC (ce) Tj ET"
    assert read_resume(pages_of(stream(content))).text == "office"


def test_text_in_more_marks_than_are_looked_at_is_not_read():
    content = BEGIN + SAYS_KAFKA + b"/Q BMC " * 60 + b"(SQL) Tj " + b"EMC " * 61 + b"ET"
    with pytest.raises(DocumentTooLargeError):
        read_resume(pages_of(stream(content)))
