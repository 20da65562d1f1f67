"""Turned pages: the lines of a page are read from its first on, however it is turned."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))
from hostile_files import CATALOG, FONT, pdf_of, stream

from skillmatch import read_resume

LINES = ["Skills and languages", "Python and Kafka", "Experience since 2020", "Engineer at Acme"]
TURNS = {
    0: b"1 0 0 1 0 0",
    90: b"0 1 -1 0 850 0",
    180: b"-1 0 0 -1 850 850",
    270: b"0 -1 1 0 0 850",
}


def runs(lines):
    """Return operators that paint each line as one text."""
    return b"".join(
        b"BT /F1 11 Tf 100 %d Td (%s) Tj ET\n" % (700 - 20 * number, line.encode())
        for number, line in enumerate(lines)
    )


def letters(lines):
    """Return operators that paint each letter as a text of its own."""
    return b"".join(
        b"BT /F1 11 Tf %.1f %d Td (%c) Tj ET\n" % (100 + 6.5 * place, 700 - 20 * number, letter)
        for number, line in enumerate(lines)
        for place, letter in enumerate(line.encode())
        if letter != ord(" ")
    )


def page(content, *, rotate=0, turned=0):
    entry = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 850 850]/Rotate %d/Contents 5 0 R"
        b"/Resources<</Font<</F1 3 0 R>>>>>>" % rotate
    )
    content = b"q %s cm %s Q" % (TURNS[turned], content)
    tree = b"<</Type/Pages/Count 1/Kids[4 0 R]>>"
    return pdf_of([CATALOG, tree, FONT, entry, stream(content)])


def lines_of(data):
    return [line for line in read_resume(data, name="cv.pdf").text.splitlines() if line]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("turned", TURNS)
@pytest.mark.parametrize("painted", [runs, letters])
def test_lines_are_read_in_order(painted, rotate, turned):
    data = page(painted(LINES), rotate=rotate, turned=turned)
    found = [line.replace(" ", "") for line in lines_of(data)]
    assert found == [line.replace(" ", "") for line in LINES]
    assert read_resume(data, name="cv.pdf").hidden == ()


def test_a_line_that_is_turned_beside_others_turns_no_page():
    side = b"BT /F1 30 Tf 0 -1 1 0 60 700 Tm (Curriculum vitae of Jane) Tj ET\n"
    assert lines_of(page(side + runs(LINES)))[-len(LINES) :] == LINES


UP, DOWN = b"0 1 -1 0", b"0 -1 1 0"


@pytest.mark.parametrize(("turn", "ends"), [(UP, (610, 555)), (DOWN, (705, 605)), (UP, (640, 565))])
def test_headings_that_run_along_the_margin_stand_before_their_sections(turn, ends):
    rows = [(740, "Ann Example"), (700, "Engineer at Acme, 2019 - 2021"),
            (680, "Built the search of all shops"),
            (660, "Moved the archive to Hamburg"), (640, "Led a team of three people"),
            (600, "Python and Kafka"), (580, "Docker and Kubernetes"), (560, "SQL")]  # fmt: skip
    side = [(ends[0], "EXPERIENCE"), (ends[1], "SKILLS")]
    content = b"".join(b"BT /F1 11 Tf 100 %d Td (%s) Tj ET\n" % (y, w.encode()) for y, w in rows)
    content += b"".join(
        b"BT /F1 9 Tf %s 80 %d Tm (%s) Tj ET\n" % (turn, y, words.encode()) for y, words in side
    )
    found = lines_of(page(content))
    words = [words for _, words in rows]
    assert found == [words[0], "EXPERIENCE", *words[1:5], "SKILLS", *words[5:]]


def test_a_mirrored_page_is_not_turned():
    mirrored = b"q -1 0 0 1 850 0 cm " + runs(LINES) + b"Q"
    assert len(lines_of(page(mirrored))) == len(LINES)
