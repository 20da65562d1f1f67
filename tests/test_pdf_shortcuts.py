"""PDF shortcuts: what is told of many texts at once lets no single one among them go by."""

from __future__ import annotations

import random
import zlib

import pypdfium2
import pytest

from skillmatch import read_resume
from skillmatch.read.pdf.bulk_calls import _ROOM, BulkCalls
from skillmatch.read.pdf.held_names import LAYERS, PATTERNS, mentioned
from skillmatch.read.pdf.letter_sample import LetterSample
from skillmatch.read.pdf.loaded import LoadedPage
from skillmatch.read.pdf.page_objects import Frame, Texts
from skillmatch.read.pdf.piled_letters import _may_be_piled, _piles
from skillmatch.read.pdf.sorting import _are_in_order, steps_to_sort

FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
LETTERS_ON_A_LINE = 100
LINES = 12  # a page with more letters than are asked of at once
TRICKS = {
    "white": "q 1 g {letter} Q",
    "nearly white": "q 0.95 0.96 0.97 rg {letter} Q",
    "transparent": "q /Thin gs {letter} Q",
    "not painted": "q 3 Tr {letter} Q",
    "clipped away": "q 0 0 9 9 re W n {letter} Q",
    "clipped by what begins as another clip": (
        "q 0 0 m 0 0.5 l 0 1 l 0 0.2 l 0 0 l W n {letter} Q"
    ),
    "off the page": "q 1 0 0 1 0 5000 cm {letter} Q",
    "tiny": "q 0.1 0 0 0.1 300 300 cm BT /F1 9 Tf (x) Tj ET Q",
    "tiny and upright": "q BT /F1 1 Tf 0 1 -1 0 300 300 Tm (xxxxxxxxxx) Tj ET Q",
    "under a shape": "{letter} 0.5 g {x} {y} 30 30 re f 0 g",
    "on a shape of its colour": "0.2 0.4 0.6 rg {x} {y} 30 30 re f {letter} 0 g",
    "through glass": "q /Half gs 1 g {letter} Q",
}


def pdf_with(content, pdf_of_objects, catalog=""):
    form = "BT /F1 9 Tf 2 4 Td (form) Tj ET"
    return pdf_of_objects(
        [
            f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
            FONT,
            (
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources "
                "<< /Font << /F1 3 0 R >> /XObject << /Fm1 6 0 R >> /Properties << /Off 7 0 R >> "
                "/ExtGState << /Thin << /ca 0 >> /Half << /ca 0.5 >> >> >> >>"
            ),
            f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
            (
                "<< /Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << "
                f"/F1 3 0 R >> >> /Length {len(form)} >>\nstream\n{form}\nendstream"
            ),
            "<< /Type /OCG /Name (Draft) >>",
        ]
    )


def letter(x, y):
    return f"BT /F1 9 Tf {x} {y} Td (a) Tj ET"


def page_of_letters(trick, place, *, around="{page}"):
    """Return operators that paint a page of dark letters, one of them with a trick."""
    parts = []
    for number in range(LINES * LETTERS_ON_A_LINE):
        x, y = 40 + 5 * (number % LETTERS_ON_A_LINE), 800 - 60 * (number // LETTERS_ON_A_LINE)
        painted = letter(x, y)
        at = {"letter": painted, "x": x - 12, "y": y - 12}
        parts.append(trick.format(**at) if number == place else painted)
    return around.format(page="\n".join(parts))


@pytest.mark.parametrize("trick", TRICKS.values(), ids=TRICKS)
@pytest.mark.parametrize("place", [0, _ROOM - 1, _ROOM, LINES * LETTERS_ON_A_LINE - 1])
@pytest.mark.long("pages of thousands of letters")
def test_one_hidden_letter_among_thousands_is_found(pdf_of_objects, trick, place):
    document = read_resume(pdf_with(page_of_letters(trick, place), pdf_of_objects))
    assert document.hidden
    hidden = sum(len(document.text[h.start : h.end].split()) for h in document.hidden)
    assert hidden < LETTERS_ON_A_LINE


AROUND = {
    "nothing": "{page}",
    "a clip as large as the page": "q 0 0 m 0 842 l 0 1 l 595 842 l 0 0 l W n {page} Q",
    "a form painted before": "q 1 0 0 1 400 20 cm /Fm1 Do Q {page}",
    "a dark band painted before": "q 0.1 0.1 0.1 rg 0 0 595 20 re f Q {page}",
    "a picture's frame": "q 1 0 0 RG 20 w 10 10 m 580 10 l S Q {page}",
}


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
def test_nothing_is_hidden_on_a_page_that_hides_nothing(pdf_of_objects, around):
    content = page_of_letters("{letter}", 0, around=around)
    assert read_resume(pdf_with(content, pdf_of_objects)).hidden == ()


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
@pytest.mark.parametrize("trick", TRICKS.values(), ids=TRICKS)
@pytest.mark.long("every trick beside every thing")
def test_no_trick_is_lost_for_what_stands_beside_it(pdf_of_objects, around, trick):
    content = page_of_letters(trick, 1_100, around=around)
    assert read_resume(pdf_with(content, pdf_of_objects)).hidden


@pytest.mark.parametrize("name", ["OCProperties", "#4fCProperties", "OCP#72opertie#73"])
def test_a_layer_that_is_off_is_found_however_its_name_is_spelt(pdf_of_objects, name):
    content = "BT /F1 9 Tf 50 700 Td (SQL) Tj /OC /Off BDC 0 -20 Td (Kafka) Tj EMC ET"
    catalog = f"/{name} << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>"
    document = read_resume(pdf_with(content, pdf_of_objects, catalog))
    assert [document.text[h.start : h.end].strip() for h in document.hidden] == ["Kafka"]


def test_layers_in_a_packed_catalogue_are_found():
    head = b"%PDF-1.7\n1 0 obj << /Type /ObjStm /Length 99 >>\nstream\n"
    catalogue = b"<< /Type /Catalog /OCProperties 5 0 R >>"
    both = {LAYERS, PATTERNS}
    for data, found in [
        (head + zlib.compress(catalogue) + b"\nendstream", {LAYERS}),
        (head + zlib.compress(b"<< /Type /Catalog >>") + b"\nendstream", set()),
        (head + b"not packed so\nendstream", both),
        (b"%PDF-1.7 trailer << /Encrypt 7 0 R >>", both),
        (b"%PDF-1.7\n1 0 obj << /Type /Catalog >>", set()),
    ]:
        assert mentioned(data, (LAYERS, PATTERNS)) == found


def test_names_spelt_with_escapes_may_hide_anything():
    both = {LAYERS, PATTERNS}
    packed = zlib.compress(b"<< /#4FCProperties 5 0 R >>")
    for data, found in [
        (b"<< /OCPropertie#73 5 0 R >>", both),
        (b"<< /Obj#53tm 5 0 R >>", both),
        (b"<< /#45ncrypt 5 0 R >>", both),
        (b"1 0 obj << /Type /ObjStm >>\nstream\n" + packed + b"\nendstream", both),
        (b"<< /BaseFont /Times#20New#20Roman >>", set()),
        (b"(C#) /A#42 /C#", set()),
    ]:
        assert mentioned(data, (LAYERS, PATTERNS)) == found


def texts_at(boxes):
    lefts, bottoms, rights, tops = map(list, zip(*boxes, strict=True))
    count = len(boxes)
    return Texts(
        handles=list(range(count)), arguments=[], places=list(range(count)),
        frames=[Frame()] * count, lefts=lefts, bottoms=bottoms, rights=rights, tops=tops,
        fills=[], modes=[], clips=[],
    )  # fmt: skip


def scattered(chance):
    """Return boxes that stand in lines, in heaps and anywhere."""
    boxes = []
    for _ in range(chance.randint(1, 6)):
        x, y = chance.uniform(0, 60), chance.uniform(0, 60)
        across, along = chance.choice([0, 0.5, 3, 6]), chance.choice([0, 0, 0.5, -12])
        size = chance.choice([0, 4, 9, 20])
        for number in range(chance.randint(1, 9)):
            left, bottom = x + across * number, y + along * number
            boxes.append((left, bottom, left + size / 2, bottom + size))
    return boxes


def test_texts_in_order_are_no_work_to_put_in_order():
    chance = random.Random(4)  # noqa: S311 - no secret
    pages = [scattered(chance) for _ in range(3_000)]
    in_order = [boxes for boxes in pages if _are_in_order(texts_at(boxes))]
    assert len(in_order) > len(pages) / 10
    assert {steps_to_sort(boxes) for boxes in in_order} == {0}


def test_no_pile_is_missed_where_none_may_be():
    chance = random.Random(5)  # noqa: S311 - no secret
    pages = [texts_at(scattered(chance)) for _ in range(3_000)]
    piled = [bool(list(_piles(texts))) for texts in pages]
    may_be = [_may_be_piled(texts) for texts in pages]
    assert sum(piled) > len(pages) / 10
    assert all(may for may, is_piled in zip(may_be, piled, strict=True) if is_piled)
    assert not all(may_be)


def test_the_text_of_a_page_is_what_pypdfium2_gives(resumes):
    compared = 0
    for path in sorted(resumes.glob("*.pdf")):
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError:
            continue
        with document:
            for number, page in enumerate(document):
                expected = page.get_textpage()
                loaded = LoadedPage(document, number)
                text = loaded.text()
                assert text.whole() == expected.get_text_range()
                boxes = text.rectangles(20)
                assert boxes == [expected.get_rect(n) for n in range(expected.count_rects())][:20]
                for box in boxes:
                    assert text.within(box) == expected.get_text_bounded(*box)
                    compared += 1
                text.close()
                loaded.close()
                loaded.close()  # a second time does nothing
    assert compared > 200


def test_a_long_piece_of_text_is_given_whole(pdf_of_objects):
    content = f"BT /F1 1 Tf 20 700 Td ({'SQL ' * 600}) Tj ET"
    with pypdfium2.PdfDocument(pdf_with(content, pdf_of_objects)) as document:
        page = LoadedPage(document, 0)
        text = page.text()
        assert text.within((0, 0, 5_000, 5_000)).split() == ["SQL"] * 600
        text.close()
        page.close()


@pytest.mark.parametrize("longest", [1, 3, 9, 40])
def test_whose_a_letter_is_can_be_told_from_those_around_it(pdf_of_objects, longest):
    dice = random.Random(longest)  # noqa: S311 - no secret
    texts = [
        f"1 0 0 1 {20 + 90 * (n % 6)} {780 - 14 * (n // 6)} Tm "
        f"({'x' * dice.randint(1, longest)}) Tj"
        for n in range(200)
    ]
    content = f"BT /F1 2 Tf {' '.join(texts)} ET"
    bulk = BulkCalls()
    with pypdfium2.PdfDocument(pdf_with(content, pdf_of_objects)) as document:
        page = LoadedPage(document, 0)
        text = page.text()
        each = bulk.texts_of_letters(text.raw, range(text.count))
        told = LetterSample(text, bulk).owners()
        text.close()
        page.close()
    assert len(set(told) - {None}) == len(texts)
    assert [one for one, owner in zip(told, each, strict=True) if owner] == list(filter(None, each))
