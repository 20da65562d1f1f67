"""PDF visibility: text that nobody sees who looks at the page is marked with its reason."""

from __future__ import annotations

import pytest

from skillmatch import read_resume

FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
SEEN = "BT /F1 11 Tf 50 800 Td (Skills: Python, SQL) Tj ET\n"
RED = "1 0 0 rg"
A4 = "/MediaBox [0 0 595 842]"
PICTURE = "q 300 0 0 60 40 680 cm /Im1 Do Q\n"


@pytest.fixture
def page(pdf_of_objects):
    """Return a function that makes a page of a content stream, with what it may use."""

    def make(content, *, page="", catalog="", states="", rotate=0, note=""):
        content = content.replace("KAFKA", "BT /F1 11 Tf 50 700 Td (Kafka) Tj ET")
        picture = (
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
            "/BitsPerComponent 8 /Length 1 >>\nstream\n\x40\nendstream"
        )
        form = "BT /F1 11 Tf 0 0 Td (Kafka) Tj ET"
        tile = (
            "<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 "
            "/BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >> /Length"
        )
        resources = (
            "<< /Font << /F1 3 0 R >> "
            "/XObject << /Im1 6 0 R /Fm1 7 0 R /FmOff 11 0 R /ImWhite 13 0 R >> "
            "/ExtGState << /Thin << /ca 0 >> /Half << /ca 0.5 >> /Breath << /ca 0.06 >> "
            f"/Mix << /BM /Multiply >> {states} >> "
            "/Pattern << /P1 12 0 R /Blank 20 0 R /Moving 21 0 R >> "
            "/Properties << /Off 8 0 R /On 9 0 R /Both 10 0 R /View 14 0 R "
            "/NotOn 15 0 R /OnAndOff 16 0 R /NotOff 17 0 R /Odd 18 0 R >> >>"
        )
        return pdf_of_objects(
            [
                f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
                "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
                FONT,
                (
                    f"<< /Type /Page /Parent 2 0 R {'' if 'MediaBox' in page else A4} {page} "
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
                "<< /Type /OCMD /OCGs [8 0 R 9 0 R] /P /AllOn >>",
                (
                    "<< /Type /XObject /Subtype /Form /BBox [0 0 100 20] /OC 8 0 R "
                    f"/Resources << /Font << /F1 3 0 R >> >> /Length {len(form)} >>\n"
                    f"stream\n{form}\nendstream"
                ),
                (
                    "<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 "
                    "/BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >> /Length 19 >>\n"
                    "stream\n0 0 1 rg 0 0 9 9 re f\nendstream"
                ),
                picture.replace("\x40", "\xff"),
                "<< /Type /OCG /Name (Screen) /Usage << /View << /ViewState /OFF >> >> >>",
                "<< /Type /OCMD /VE [/Not 9 0 R] >>",
                "<< /Type /OCMD /OCGs [9 0 R] /VE [/Or [/And 9 0 R 8 0 R] [/Not 9 0 R]] >>",
                "<< /Type /OCMD /OCGs [8 0 R] /VE [/Not [/And 8 0 R 9 0 R]] >>",
                "<< /Type /OCMD /VE [/Not] >>",
                (
                    "<< /Type /XObject /Subtype /Form /BBox [0 0 200 30] /Resources "
                    f"{resources} /Length {len(note)} >>\nstream\n{note}\nendstream"
                ),
                f"{tile} 0 >>\nstream\n\nendstream",
                f"{tile} 12 >>\nstream\n0 0 m 9 9 l n\nendstream",
            ]
        )

    return make


LAYERS = (
    "/OCProperties << /OCGs [8 0 R 9 0 R 14 0 R] /D << /OFF [8 0 R] "
    "/AS [<< /Event /View /Category [/View] /OCGs [14 0 R] >>] >> >>"
)
STRIPS = " ".join(f"40 {690 + row} 200 1 re f" for row in range(30))
FRAME = "40 600 m 240 600 l 240 760 l 40 760 l h 45 690 m 45 720 l 150 720 l 150 690 l h"
OUTLINES = "BT 7 Tr /F1 11 Tf 50 700 Td (Kafka) Tj ET"
OUTLINED = "BT /F1 11 Tf 2 Tr 50 700 Td (Kafka) Tj ET"
THIN_LINES = " ".join(f"40 {696 + row} m 240 {696 + row} l S" for row in range(16))
HIDDEN = {
    "it is filled with a pattern that paints nothing": [
        "q /Pattern cs /Blank scn KAFKA Q",
        "q /Pattern cs /Moving scn KAFKA Q",
    ],
    "text render mode 3 paints nothing": [
        "BT 3 Tr /F1 11 Tf 50 700 Td (Kafka) Tj ET",
    ],
    "text render mode 7 paints nothing": [
        f"q {OUTLINES} Q",
        f"q {OUTLINES} 1 g 40 690 200 30 re f Q",
        f"q {OUTLINES} Q {RED} 40 690 200 30 re f",
        f"q {OUTLINES} {RED} 40 690 10 30 re f Q",
    ],
    "it is transparent": [
        "q /Thin gs KAFKA Q",
        "q /Thin gs 1 0 0 1 50 700 cm /Fm1 Do Q",
    ],
    "white text on white": [
        f"q 0 g 1 G 5 w {OUTLINED} Q",
        "1 1 1 rg KAFKA",
        "0.97 g KAFKA",
        "0 0 0 0 k KAFKA",
        "0 g 40 600 200 200 re f 1 g 45 690 150 30 re f KAFKA",
        "0.94 g KAFKA",
        "1 1 0.9 rg KAFKA",
        "1 1 1 RG BT 1 Tr /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        "1 g 1 G BT 2 Tr /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        "q /Breath gs KAFKA Q",
        "0 g 40 690 200 2 re f 1 g KAFKA",
        f"0 g {FRAME} f* 1 g KAFKA",
        "q 300 0 0 60 40 680 cm /ImWhite Do Q 1 g KAFKA",
        "q /Half gs 0 g 40 690 200 30 re f Q 1 g 40 690 200 30 re f KAFKA",
    ],
    "text of the colour behind it": [
        "0 0 0.5 rg 40 690 200 30 re f 0 0 0.52 rg KAFKA",
        "q /Half gs 0 g 40 690 200 30 re f Q 0.5 g KAFKA",
        "30 w 0.2 G 40 705 m 240 705 l S 0.2 g KAFKA",
        "0 g 40 690 200 30 re f 0 0 0.15 rg KAFKA",
    ],
    "text of 1 pt": [
        "BT /F1 1 Tf 50 700 Td (Kafka) Tj ET",
        "BT /F1 100 Tf 0.01 0 0 0.01 50 700 Tm (Kafka) Tj ET",
        "q 0.1 0 0 0.1 0 0 cm BT /F1 10 Tf 500 7000 Td (Kafka) Tj ET Q",
    ],
    "text of 0.001 pt": [
        "BT /F1 10 Tf 1 0 0 0 50 700 Tm (Kafka) Tj ET",
        "BT /F1 10 Tf 1 0 1 0 50 700 Tm (Kafka) Tj ET",
        "q 1 0 0 0 0 700 cm /Fm1 Do Q",
    ],
    "it stands off the page": [
        "BT /F1 11 Tf -300 700 Td (Kafka) Tj ET",
        "BT /F1 11 Tf 50 900 Td (Kafka) Tj ET",
    ],
    "it is clipped away": [
        "q 0 0 10 10 re W n KAFKA Q",
        "q 40 690 200 30 re 40 690 200 30 re W* n KAFKA Q",
        "q 0 0 595 842 re 40 690 200 30 re W* n KAFKA Q",
        "q 0 0 595 842 re 40 690 m 40 720 l 240 720 l 240 690 l h W n KAFKA Q",
        "q 40 690 200 30 re 40 690 200 30 re W* n q 1 0 0 1 50 700 cm /Fm1 Do Q Q",
    ],
    "it lies under a picture": [f"KAFKA {PICTURE}"],
    "it lies under a shape": [
        "KAFKA 1 g 40 690 200 30 re f",
        "KAFKA 1 g 40 690 25 30 re f 65 690 175 30 re f",
        f"KAFKA 1 g {STRIPS}",
        f"KAFKA 1 G 1.4 w {THIN_LINES}",
        "KAFKA 30 w 1 G 40 705 m 240 705 l S",
        "KAFKA 1 g q /Half gs " + "40 690 200 30 re f " * 5 + "Q",
    ],
    "its layer (optional content) is switched off": [
        "/OC /Off BDC KAFKA EMC",
        "/OC /Both BDC KAFKA EMC",
        "/OC /View BDC KAFKA EMC",
        "/OC /NotOn BDC KAFKA EMC",
        "/OC /OnAndOff BDC KAFKA EMC",
        "/OC /Off BDC q 1 0 0 1 50 700 cm /Fm1 Do Q EMC",
        "q 1 0 0 1 50 700 cm /FmOff Do Q",
        "/OC /On BDC BT () Tj [] TJ ET EMC q 1 0 0 1 50 700 cm /FmOff Do Q",
    ],
    "its letters lie upon one another": [
        "BT /F1 11 Tf 1 Tz 50 700 Td (Kafka and) Tj ET",
        "BT /F1 11 Tf 18 Tz 50 700 Td (Kafka and all its friends) Tj ET",
        "BT /F1 11 Tf -4.6 Tc 50 700 Td (Kafka and all its friends) Tj ET",
        " ".join(f"BT /F1 11 Tf 50 700 Td ({letter}) Tj ET" for letter in "Kafkaesque"),
    ],
}


@pytest.mark.parametrize(
    ("reason", "content"), [(why, text) for why, rows in HIDDEN.items() for text in rows]
)
def test_what_cannot_be_seen_is_marked_with_its_reason(page, reason, content):
    document = read_resume(page(SEEN + content, catalog=LAYERS))
    assert {h.reason for h in document.hidden} == {reason}
    assert document.visible().text.split() == ["Skills:", "Python,", "SQL"]
    (warning,) = document.warnings
    assert warning.startswith("Page 1 holds ")
    assert warning.endswith(f"that cannot be seen: {reason}. Such words do not count.")


@pytest.mark.parametrize(
    "content",
    [
        "0.5 g KAFKA",
        "q /Pattern cs /P1 scn KAFKA Q",
        f"q /Pattern cs /Blank scn 0 G {OUTLINED} Q",
        "q /Pattern cs /Blank scn 40 690 200 30 re f Q KAFKA",
        f"q 0 g 1 G 0.5 w {OUTLINED} Q",
        f"q 1 g 0 G 5 w {OUTLINED} Q",
        "KAFKA 1 G 1.5 w 40 704 m 240 704 l S",
        "1 1 0 rg KAFKA",
        "1 1 0.8 rg KAFKA",
        "0.9 0.93 1 rg KAFKA",
        "0 g 40 690 200 30 re f 0 0 0.6 rg KAFKA",
        "1 0 0 rg 40 690 200 30 re f 0 0.5 0 rg KAFKA",
        "0 g 40 690 200 30 re f 1 g KAFKA",
        f"{PICTURE} 1 g KAFKA",
        "q /Half gs KAFKA Q",
        "q /Half gs 1 0 0 1 50 700 cm /Fm1 Do Q",
        "BT 1 Tr /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        "BT /F1 11 Tf 50 Tz 50 700 Td (Kafka and all its friends) Tj ET",
        "BT /F1 11 Tf -1 Tc 50 700 Td (Kafka and all its friends) Tj ET",
        "BT /F1 9 Tf 0.7 0.7 -0.7 0.7 50 600 Tm (Kafka and all its friends) Tj ET",
        "BT /F1 4 Tf 50 700 Td (Kafka) Tj ET",
        "BT /F1 9 Tf 1 0 0.3 1 50 700 Tm (Kafka) Tj 0 0 Td ( ) Tj ET",
        "BT /F1 9 Tf 1 0 0 -1 50 700 Tm (Kafka) Tj ET",
        "BT /F1 1 Tf 11 0 0 11 50 700 Tm (Kafka) Tj ET",
        "q 0 600 595 200 re W n KAFKA Q",
        "q 40 690 200 30 re 40 690 200 30 re W n KAFKA Q",
        "q 0 0 595 842 re 40 690 200 30 re W n KAFKA Q",
        "q 0 0 595 842 re W* n KAFKA Q q 0 0 595 842 re 40 690 200 30 re W n Q",
        "q 0 0 595 842 re 300 690 200 30 re W* n KAFKA Q",
        "q 40 690 99 30 re 139 690 99 30 re W* n KAFKA Q",
        "q 0 0 595 842 re 40 690 200 30 re W* n Q q 0 0 595 842 re W* n KAFKA Q",
        "KAFKA 1 g 40 600 200 30 re f",
        "KAFKA 0 G 40 690 200 30 re S",
        "KAFKA 0 g 50 698 30 0.5 re f",
        "KAFKA 0 g 48 703 40 1 re f",
        "KAFKA 1 g q /Half gs 40 690 200 30 re f 40 690 200 30 re f Q",
        "BT /F1 11 Tf 0 1 -1 0 50 700 Tm (Kafka) Tj ET",
        "BT /F1 11 Tf 0 -1 1 0 50 700 Tm (Kafkaesque) Tj ET",
        "q 0 1 -1 0 400 300 cm BT /F1 11 Tf 50 200 Td (Kafka and more) Tj ET Q",
        "q 0 1 -1 0 400 300 cm /Fm1 Do Q",
        "0.85 g KAFKA",
        "1 1 1 RG 0 g BT 2 Tr /F1 11 Tf 50 700 Td (Kafka) Tj ET",
        f"0 g {STRIPS} 1 g KAFKA",
        "0 g 40 690 25 30 re f 65 690 175 30 re f 1 g KAFKA",
        "q /Half gs 0 g 40 690 200 30 re f Q 1 g KAFKA",
        "30 w 0.2 G 40 705 m 240 705 l S 1 g KAFKA",
        f"0 g {FRAME} f* KAFKA",
        f"KAFKA 1 g {FRAME} f*",
        "KAFKA q /Mix gs 1 1 0 rg 40 690 200 30 re f Q",
        "/Pattern cs /P1 scn 40 690 200 30 re f 1 g KAFKA",
        "/OC /On BDC KAFKA EMC",
        "/OC /NotOff BDC KAFKA EMC",
        "/OC /Odd BDC KAFKA EMC",
        "KAFKA /OC /Off BDC 1 g 40 690 200 30 re f EMC",
        "BT /F1 11 Tf 50 700 Td (Kafka) Tj 0.3 0 Td (Kafka) Tj ET",
        f"q 40 690 99 2 re W n {RED} 40 690 99 30 re f Q {RED} BT /F1 9 Tf 50 700 Td (Kafka) Tj ET",
        "q 1 0 0 1 50 700 cm /Fm1 Do Q",
        f"q {OUTLINES} {RED} 40 690 200 30 re f Q",
        f"q {OUTLINES} /Pattern cs /P1 scn 40 690 200 30 re f Q",
        f"q {OUTLINES} 300 0 0 60 40 680 cm /Im1 Do Q",
    ],
)
def test_what_can_be_seen_is_not(page, content):
    document = read_resume(page(SEEN + content, catalog=LAYERS))
    assert "Kafka" in document.text
    assert (document.hidden, document.warnings) == ((), ())


def test_a_text_clipped_to_the_letters_of_another_is_clipped_away(page):
    document = read_resume(page(f"{SEEN} q {OUTLINES} BT 0 Tr /F1 11 Tf 50 600 Td (SQL) Tj ET Q"))
    assert [h.reason for h in document.hidden if document.text[h.start : h.end] == "SQL"] == [
        "it is clipped away"
    ]


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


@pytest.mark.parametrize(
    "boxes",
    [
        "/MediaBox [595 842 0 0]",
        "/MediaBox [0 842 595 0]",
        "/MediaBox [595 0 0 842]",
        "/CropBox [595 842 0 400]",
        "/MediaBox [0 0 0 0] /CropBox [0 0 0 0]",
    ],
)
def test_a_box_may_name_any_two_corners_that_face_each_other(page, boxes):
    document = read_resume(page(SEEN.replace("800", "700"), page=boxes))
    assert (document.text, document.hidden) == ("Skills: Python, SQL", ())


def test_a_cropped_page_hides_what_is_cut_off_whatever_corners_it_names(page):
    content = SEEN + "BT /F1 11 Tf 50 100 Td (Kafka) Tj ET"
    document = read_resume(page(content, page="/CropBox [595 842 0 400]"))
    assert [h.reason for h in document.hidden] == ["it stands off the page"]


def test_a_rule_hides_layers_where_none_is_switched_off(page):
    layers = "/OCProperties << /OCGs [8 0 R 9 0 R] /D << >> >>"
    document = read_resume(page(SEEN + "/OC /NotOn BDC KAFKA EMC", catalog=layers))
    assert [document.text[h.start : h.end].strip() for h in document.hidden] == ["Kafka"]


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


@pytest.mark.parametrize("kind", ["/Widget /FT /Tx", "/FreeText"])
@pytest.mark.parametrize(
    ("flags", "read"),
    [
        ("4", True),
        ("2", False),
        ("36", False),
        ("4 /OC 8 0 R", False),
        ("4 /OC 10 0 R", False),
        ("4 /OC 9 0 R", True),
    ],
    ids=["shown", "hidden", "only-printed", "layer-off", "group-off", "layer-on"],
)
def test_what_is_written_in_a_form_field_or_a_note_is_read_where_it_shows(page, kind, flags, read):
    note = (
        f"/Annots [<< /Type /Annot /Subtype {kind} /T (field) /V (Kafka) /Rect [50 700 150 720] "
        f"/F {flags} /AP << /N 7 0 R >> >>]"
    )
    document = read_resume(page(SEEN, page=note, catalog=LAYERS))
    assert ("Kafka" in document.text) is read
    assert not document.hidden


@pytest.mark.parametrize(
    ("kind", "drawn", "hides"),
    [
        ("/Square", "0.9 g 0 0 200 30 re f", True),
        ("/Redact", "0 g 0 0 200 30 re f", True),
        ("/Stamp", "q 200 0 0 30 0 0 cm /Im1 Do Q", True),
        ("/Square", "1 0 0 RG 0 0 200 30 re S", False),
        ("/Square", "1 g 150 0 50 30 re f", False),
        ("/Square", "/Mix gs 1 1 0 rg 0 0 200 30 re f", False),
        ("/Circle", "/Breath gs 0 0 1 rg 0 0 200 30 re f", False),
    ],
)
@pytest.mark.parametrize("flags", [4, 2, 36], ids=["shown", "not shown", "only printed"])
def test_a_drawing_put_on_a_page_as_a_note_hides_what_it_covers(page, kind, drawn, hides, flags):
    note = (
        f"/Annots [<< /Type /Annot /Subtype {kind} /Rect [40 690 240 720] /F {flags} "
        "/AP << /N 19 0 R >> >>]"
    )
    document = read_resume(page(SEEN + "KAFKA", page=note, note=drawn))
    assert "Kafka" in document.text
    hidden = [document.text[h.start : h.end].strip() for h in document.hidden]
    assert hidden == (["Kafka"] if hides and flags == 4 else [])


def test_a_form_is_read_field_by_field_beside_its_labels(page):
    labels = "BT /F1 11 Tf 20 703 Td (Tool:) Tj 0 -50 Td (Employer:) Tj ET"
    field = (
        "/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (tool) /Rect [60 700 160 720] "
        "/F 4 /AP << /N 7 0 R >> >>]"
    )
    document = read_resume(page(SEEN + labels, page=field))
    assert document.text == "Skills: Python, SQL\n\nTool: Kafka\n\nEmployer:"
