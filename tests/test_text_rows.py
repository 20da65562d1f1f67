"""Text rows: looking at whole rows finds the hidden texts that looking at each text finds."""

from __future__ import annotations

import random

import pytest

from skillmatch import read_resume
from skillmatch.read.pdf import page_hidden

FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
COLOURS = ["0 0 0", "1 1 1", "0.1 0.2 0.5", "0.12 0.2 0.5", "0.98 1 1", "0.9 0.9 0.9"]
STATES = ["/Solid", "/Half", "/Thin"]
PAGES = 100
LETTERS = 60  # on a line


@pytest.fixture
def page(pdf_of_objects):
    """Return a function that makes a page of a content stream, with a form it may draw."""

    def make(content):
        form = "BT /F1 9 Tf 2 4 Td (form) Tj ET 0.1 0.2 0.5 rg 40 0 30 12 re f"
        return pdf_of_objects(
            [
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
                FONT,
                (
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 5 0 R "
                    "/Resources << /Font << /F1 3 0 R >> /XObject << /Fm1 6 0 R >> /ExtGState << "
                    "/Solid << /ca 1 >> /Half << /ca 0.5 >> /Thin << /ca 0.03 >> >> >> >>"
                ),
                f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
                (
                    "<< /Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << "
                    f"/F1 3 0 R >> >> /Length {len(form)} >>\nstream\n{form}\nendstream"
                ),
            ]
        )

    return make


def painted(chance):
    """Return operators that paint a few texts and shapes wherever chance puts them."""
    parts = []
    for _ in range(chance.randint(2, 12)):
        x, y = chance.randint(-20, 300), chance.randint(-10, 200)
        width, height = chance.choice([0.2, 5, 40, 150]), chance.choice([0.3, 10, 60])
        size = chance.choice([0.5, 1.5, 4, 9, 9, 9, 20])
        turn = chance.choice(["1 0 0 1", "1 0 0 1", "0 1 -1 0", "0.1 0 0 0.1", "3 0 0 0.1"])
        text = f"BT /F1 {size} Tf {turn} {x} {y} Tm ({{}}) Tj ET"
        parts.append(
            "q {clip} {state} gs {colour} rg {paint} Q".format(
                clip=chance.choice(["", "", "", f"{x - 3} {y - 3} {width} {height} re W n"]),
                state=chance.choice(["/Solid", "/Solid", "/Solid", *STATES]),
                colour=chance.choice(COLOURS),
                paint=chance.choice(
                    [
                        text.format("Kafka"),
                        text.format("Redis") + " " + text.format("i"),
                        f"{x} {y} {width} {height} re f",
                        f"1 0 0 1 {x} {y} cm /Fm1 Do",
                        f"3 Tr {text.format('Flink')}",
                    ]
                ),
            )
        )
    return "BT /F1 9 Tf 20 180 Td (Skills: Python, SQL) Tj ET\n" + "\n".join(parts)


def test_rows_find_what_a_look_at_each_text_finds(page, monkeypatch):
    chance = random.Random(8)  # noqa: S311 - no secret
    pages = [page(painted(chance)) for _ in range(PAGES)]
    by_rows = [read_resume(one) for one in pages]
    monkeypatch.setattr(
        page_hidden, "doubtful_texts", lambda texts, *_: list(range(len(texts.handles)))
    )
    assert by_rows == [read_resume(one) for one in pages]
    assert sum(len(document.hidden) for document in by_rows) > PAGES


def letters(y, colour="0 0 0"):
    shown = " ".join("(a) Tj 4 0 Td" for _ in range(LETTERS))
    return f"{colour} rg BT /F1 6 Tf 20 {y} Td {shown} ET\n"


DOUBTFUL = {
    "dark letters on paper": (letters(100), 0),
    "white letters on paper": (letters(100, "1 1 1"), LETTERS),
    "white letters on a dark band": ("0 0 0 rg 0 90 300 30 re f\n" + letters(100, "1 1 1"), 0),
    "white letters on part of a band": (
        "0 0 0 rg 0 90 100 30 re f\n" + letters(100, "1 1 1"), LETTERS,
    ),
    "a band painted over one of two lines": (
        letters(100) + letters(50) + "0 0 0 rg 0 90 300 30 re f\n", LETTERS,
    ),
    "a bullet beside a line, as dark as it": ("5 102 3 3 re f\n" + letters(100), 0),
}  # fmt: skip


@pytest.mark.parametrize(("content", "count"), DOUBTFUL.values(), ids=DOUBTFUL)
def test_only_rows_that_may_be_hidden_are_looked_at_one_by_one(page, monkeypatch, content, count):
    counts = []

    def counted(*given):
        found = pdfium_doubtful(*given)
        counts.append(len(found))
        return found

    pdfium_doubtful = page_hidden.doubtful_texts
    monkeypatch.setattr(page_hidden, "doubtful_texts", counted)
    read_resume(page(content))
    assert counts == [count]
