"""PDF visibility: text that nobody sees who looks at the page is marked with its reason."""

from __future__ import annotations

import zlib

import pytest

from skillmatch import read_resume

FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
SEEN = "BT /F1 11 Tf 50 800 Td (Skills: Python, SQL) Tj ET\n"
RED = "1 0 0 rg"
PICTURE = "q 300 0 0 60 40 680 cm /Im1 Do Q\n"


@pytest.fixture
def page(pdf_of_objects):
    """Return a function that makes a page of a content stream, with what it may use."""

    def make(content, *, page="", catalog="", states="", rotate=0):
        picture = (
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
            "/BitsPerComponent 8 /Length 1 >>\nstream\n\x40\nendstream"
        )
        form = "BT /F1 11 Tf 0 0 Td (Kafka) Tj ET"
        resources = (
            f"<< /Font << /F1 3 0 R >> /XObject << /Im1 6 0 R /Fm1 7 0 R >> "
            f"/ExtGState << /Thin << /ca 0 >> /Half << /ca 0.5 >> {states} >> "
            "/Properties << /Off 8 0 R /On 9 0 R >> >>"
        )
        return pdf_of_objects(
            [
                f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
                "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
                FONT,
                (
                    f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {page} "
                    f"/Rotate {rotate} /Resources {resources} /Contents 5 0 R >>"
                ),
                f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
                picture,
                (
                    "<< /Type /XObject /Subtype /Form /BBox [0 0 100 20] /Matrix [1 0 0 1 0 0] "
                    f"/Resources << /Font << /F1 3 0 R >> >> /Length {len(form)} >>\n"
                    f"stream\n{form}\nendstream"
                ),
                "<< /Type /OCG /Name (Draft) >>",
                "<< /Type /OCG /Name (Print) >>",
            ]
        )

    return make


LAYERS = "/OCProperties << /OCGs [8 0 R 9 0 R] /D << /OFF [8 0 R] >> >>"
HIDDEN = {
    "text render mode 3 paints nothing": [
        "BT 3 Tr /F1 11 Tf 50 700 Td (Kafka) Tj ET",
    ],
    "text render mode 7 paints nothing": ["q BT 7 Tr /F1 11 Tf 50 700 Td (Kafka) Tj ET Q"],
    "it is transparent": ["q /Thin gs BT /F1 11 Tf 50 700 Td (Kafka) Tj ET Q"],
    "white text on white": [
        "1 1 1 rg BT /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        "0.97 g BT /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        "0 0 0 0 k BT /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        "0 g 40 600 200 200 re f 1 g 45 690 150 30 re f BT /F1 11 Tf 50 700 Td (Kafka) Tj ET",
    ],
    "text of the colour behind it": [
        "0 0 0.5 rg 40 690 200 30 re f 0 0 0.52 rg BT /F1 11 Tf 50 700 Td (Kafka) Tj ET",
    ],
    "text of 1 pt": [
        "BT /F1 1 Tf 50 700 Td (Kafka) Tj ET",
        "BT /F1 100 Tf 0.01 0 0 0.01 50 700 Tm (Kafka) Tj ET",
        "q 0.1 0 0 0.1 0 0 cm BT /F1 10 Tf 500 7000 Td (Kafka) Tj ET Q",
    ],
    "it stands off the page": [
        "BT /F1 11 Tf -300 700 Td (Kafka) Tj ET",
        "BT /F1 11 Tf 50 900 Td (Kafka) Tj ET",
    ],
    "it is clipped away": [
        "q 0 0 10 10 re W n BT /F1 11 Tf 50 700 Td (Kafka) Tj ET Q",
    ],
    "it lies under a picture": [f"BT /F1 11 Tf 50 700 Td (Kafka) Tj ET {PICTURE}"],
    "it lies under a shape": [
        "BT /F1 11 Tf 50 700 Td (Kafka) Tj ET 1 g 40 690 200 30 re f",
    ],
    "its layer (optional content) is switched off": [
        "/OC /Off BDC BT /F1 11 Tf 50 700 Td (Kafka) Tj ET EMC",
    ],
}


@pytest.mark.parametrize(
    ("reason", "content"), [(why, text) for why, rows in HIDDEN.items() for text in rows]
)
def test_what_cannot_be_seen_is_marked_with_its_reason(page, reason, content):
    document = read_resume(page(SEEN + content, catalog=LAYERS))
    assert [(document.text[h.start : h.end].strip(), h.reason) for h in document.hidden] == [
        ("Kafka", reason)
    ]
    assert document.warnings == (
        f"Page 1 holds 1 word that cannot be seen: {reason}. Such words do not count.",
    )


@pytest.mark.parametrize(
    "content",
    [
        "0.5 g BT /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        "0 g 40 690 200 30 re f 1 g BT /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        f"{PICTURE} 1 g BT /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        "q /Half gs BT /F1 11 Tf 50 700 Td (Kafka) Tj ET Q",
        "BT 1 Tr /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        "BT /F1 4 Tf 50 700 Td (Kafka) Tj ET",
        "BT /F1 1 Tf 11 0 0 11 50 700 Tm (Kafka) Tj ET",
        "q 0 600 595 200 re W n BT /F1 11 Tf 50 700 Td (Kafka) Tj ET Q",
        "BT /F1 11 Tf 50 700 Td (Kafka) Tj ET 1 g 40 600 200 30 re f",
        "BT /F1 11 Tf 50 700 Td (Kafka) Tj ET 0 G 40 690 200 30 re S",
        "BT /F1 11 Tf 50 700 Td (Kafka) Tj ET 0 g 50 698 30 0.5 re f",
        f"q 40 690 99 2 re W n {RED} 40 690 99 30 re f Q {RED} BT /F1 9 Tf 50 700 Td (Kafka) Tj ET",
        "/OC /On BDC BT /F1 11 Tf 50 700 Td (Kafka) Tj ET EMC",
        "q 1 0 0 1 50 700 cm /Fm1 Do Q",
    ],
)
def test_what_can_be_seen_is_not(page, content):
    document = read_resume(page(SEEN + content, catalog=LAYERS))
    assert "Kafka" in document.text
    assert (document.hidden, document.warnings) == ((), ())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("q 0.1 0 0 0.1 50 700 cm /Fm1 Do Q", "text of 1.1 pt"),
        ("q 1 0 0 1 900 700 cm /Fm1 Do Q", "it stands off the page"),
        ("q 0 0 10 10 re W n 1 0 0 1 50 700 cm /Fm1 Do Q", "it is clipped away"),
    ],
)
def test_text_in_a_form_is_looked_at_where_the_form_is_painted(page, content, reason):
    document = read_resume(page(SEEN + content))
    assert [h.reason for h in document.hidden] == [reason]


def test_what_stands_outside_the_crop_box_is_off_the_page(page):
    content = SEEN + "BT /F1 11 Tf 50 100 Td (Kafka) Tj ET"
    document = read_resume(page(content, page="/CropBox [0 400 595 842]"))
    assert [h.reason for h in document.hidden] == ["it stands off the page"]


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_turned_page_hides_nothing(page, rotate):
    assert read_resume(page(SEEN, rotate=rotate)).hidden == ()


def test_what_ocr_read_from_a_scan_is_no_trick(page):
    scan = "q 595 0 0 842 0 0 cm /Im1 Do Q\nBT 3 Tr /F1 11 Tf 50 700 Td (Kafka, SQL) Tj ET"
    document = read_resume(page(scan))
    assert document.hidden == ()
    assert document.warnings == ("Page 1 is read as OCR read it from a picture.",)


def test_invisible_text_beside_visible_text_is_a_trick_on_a_scan_too(page):
    scan = "q 595 0 0 842 0 0 cm /Im1 Do Q\nBT 3 Tr /F1 11 Tf 50 700 Td (Kafka) Tj ET\n"
    document = read_resume(page(scan + "0 Tr " + SEEN))
    assert [h.reason for h in document.hidden] == ["text render mode 3 paints nothing"]


def test_a_hidden_word_among_others_is_marked_alone(page):
    content = (
        "BT /F1 11 Tf 50 800 Td (Skills: Python, ) Tj 1 g (Kafka, ) Tj 0 g (SQL and Docker) Tj ET"
    )
    document = read_resume(page(content))
    (hidden,) = document.hidden
    assert document.text[hidden.start : hidden.end].strip() == "Kafka,"
    assert "Python" in document.text[: hidden.start]
    assert "SQL and Docker" in document.text[hidden.end :]


def test_layers_in_a_packed_catalogue_are_found():
    from skillmatch.read.pdf.layers import may_have_layers  # noqa: PLC0415

    packed = zlib.compress(b"<< /Type /Catalog /OCProperties 5 0 R >>")
    head = b"%PDF-1.7\n1 0 obj << /Type /ObjStm /Length 99 >>\nstream\n"
    assert may_have_layers(head + packed + b"\nendstream")
    assert not may_have_layers(head + zlib.compress(b"<< /Type /Catalog >>") + b"\nendstream")
    assert may_have_layers(head + b"not packed so\nendstream")
    assert not may_have_layers(b"%PDF-1.7\n1 0 obj << /Type /Catalog >>")
