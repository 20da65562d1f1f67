"""Painted again: of texts painted in one place the visible one is read, and once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "hostile"))
from hostile_files import FORM, pages_of, stream

from skillmatch import read_resume

SEEN = b"BT /F1 11 Tf 50 800 Td (Skills: SQL) Tj ET "
FONTS = b"/Resources<</Font<</F1 3 0 R>>/ExtGState<</Clear<</ca 0>>>>>>"


def text(words, x=50.0, y=700.0):
    """Return operators that paint words at a place."""
    return b"BT /F1 11 Tf %.2f %.2f Td (%s) Tj ET " % (x, y, words)


def letters(words, x=50.0, y=700.0):
    """Return operators that paint letters of one width each as a text of its own."""
    return b"".join(text(b"%c" % letter, x + 6.116 * n, y) for n, letter in enumerate(words))


def page(content):
    return pages_of(
        stream(SEEN + content),
        stream(b"q /Clear gs " + text(b"Kafka", 51, 699) + b"Q " + text(b"Kafka"), FORM + FONTS),
        resources=b"/XObject<</X 6 0 R>>/ExtGState<</Clear<</ca 0>>>>",
    )


def clear(content):
    return b"q /Clear gs " + content + b"Q "


def outlined(content):
    """Return operators that paint texts with a broad white outline."""
    return b"q 1 g 1 G 3 w 2 Tr " + content + b"Q "


ONCE = {
    "a white outline below": outlined(text(b"Kafka")) + text(b"Kafka"),
    "an outline by letter below": (
        outlined(letters(b"boun") + text(b" ", 90) + letters(b"dae", 50 + 4 * 6.116))
        + text(b"boundae")
    ),
    "a soft shadow below": clear(text(b"Kafka", 51, 699)) + text(b"Kafka"),
    "a soft shadow far off": clear(text(b"Kafka", 58, 696)) + text(b"Kafka"),
    "a soft shadow above": text(b"Kafka") + clear(text(b"Kafka", 51, 699)),
    "a white shadow": b"1 g " + text(b"Kafka", 50, 699) + b"0 g " + text(b"Kafka"),
    "a shadow in a form": b"/X Do",
    "painted out and written anew": (
        text(b"Kafka") + b"1 g 40 690 200 30 re f 0 g " + text(b"Kafka")
    ),
    "bold by two": text(b"Kafka") + text(b"Kafka", 50.3),
    "filled whole, drawn again by letter": text(b"boundae") + letters(b"boundae"),
    "by letter, then whole": letters(b"boundae") + text(b"boundae"),
}


@pytest.mark.parametrize("content", ONCE.values(), ids=ONCE)
def test_what_is_painted_twice_is_read_once_and_seen(content):
    document = read_resume(page(content))
    assert document.text.split() in (["Skills:", "SQL", "Kafka"], ["Skills:", "SQL", "boundae"])
    assert (document.hidden, document.warnings) == ((), ())


HIDDEN = {
    "a transparent word beside another": (clear(text(b"Kafka")) + text(b"Spark", 120), "Kafka"),
    "the same word far away": (clear(text(b"Kafka")) + text(b"Kafka", 50, 600), "Kafka"),
    "both are transparent": (clear(text(b"Kafka", 51, 699) + text(b"Kafka")), "Kafka"),
    "another word upon it": (clear(text(b"Kafka")) + text(b"R", 52), "Kafka"),
}


def test_a_text_under_its_own_letters_in_white_and_bolder_is_hidden():
    document = read_resume(page(text(b"Kafka") + outlined(text(b"Kafka"))))
    (hidden,) = document.hidden
    assert document.text[hidden.start : hidden.end].strip() == "Kafka"
    assert hidden.reason == "it lies under letters of the colour behind it"
    written_anew = text(b"Kafka") + outlined(text(b"Kafka")) + text(b"Kafka")
    assert read_resume(page(written_anew)).text.split() == ["Skills:", "SQL", "Kafka"]


def test_what_is_outlined_in_white_below_other_words_is_hidden():
    document = read_resume(page(outlined(text(b"Kafka")) + text(b"Spark")))
    assert [document.text[h.start : h.end].strip() for h in document.hidden] == ["Kafka"]
    assert read_resume(page(outlined(text(b"Kafka")))).hidden


@pytest.mark.parametrize(("content", "word"), HIDDEN.values(), ids=HIDDEN)
def test_what_is_hidden_and_not_painted_there_again_is_hidden(content, word):
    document = read_resume(page(content))
    assert {document.text[h.start : h.end].strip() for h in document.hidden} == {word}
    assert [h.reason for h in document.hidden] == ["it is transparent"]


@pytest.mark.parametrize(
    ("content", "read"),
    [
        (text(b"bounda") + text(b"bo", 50 + 6 * 6.116), "boundabo"),
        (text(b"note", 90) + text(b"head"), "head note"),
        (text(b"banana") + text(b"banana", 50, 680), "banana banana"),
    ],
)
def test_what_stands_elsewhere_is_read_as_often_as_it_stands(content, read):
    assert " ".join(read_resume(page(content)).text.split()) == f"Skills: SQL {read}"
