"""Plain text with a terminal's signs: what they conceal or write over counts nothing."""

from __future__ import annotations

import pytest

from skillmatch import match_resume, read_resume
from skillmatch.document import without_hidden
from skillmatch.read import document_from_text
from skillmatch.read.terminal_signs import unseen_in_terminals

UNSEEN = {
    "concealed": "SQL \x1b[8mRust\x1b[0m\nGo\n",
    "concealed among others": "SQL \x1b[1;8;3mRust\x1b[m\nGo\n",
    "concealed till it is revealed": "SQL \x1b[8mRust\x1b[28m\nGo\n",
    "concealed to the end": "SQL\nGo\n\x1b[8mRust",
    "concealed by one sign": "SQL \x9b8mRust\x9b0m\nGo\n",
    "in the colour behind it": "SQL \x1b[37;47mRust\x1b[0m\nGo\n",
    "in a light colour behind it": "SQL \x1b[97m\x1b[107mRust\x1b[0m\nGo\n",
    "in one of 256 colours": "SQL \x1b[38;5;15;48;5;15mRust\x1b[0m\nGo\n",
    "written over at the first column": "SQL\nRust\x1b[1GGo\n",
    "written over letter by letter": "SQL\nRust\b\b\b\bGo\n",
    "erased": "SQL\nRust\x1b[2KGo\n",
    "before a screen that is erased": "Rust\x1b[2J\nSQL\nGo\n",
}
SEEN = {
    "bold": "SQL \x1b[1mRust\x1b[0m\nGo\n",
    "revealed": "SQL \x1b[8m\x1b[0mRust\nGo\n",
    "coloured": "SQL \x1b[31;47mRust\x1b[0m\nGo\n",
    "colour number eight": "SQL \x1b[38;5;8mRust\x1b[0m\nGo\n",
    "lines of old computers": "SQL\rRust\rGo",
    "a line that ends as on old computers": "SQL\nRust\r- Go\n",
    "lines of Windows": "SQL\r\nRust\r\nGo\r\n",
    "lines that end twice": "SQL\r\r\nRust\r\r\nGo\r\r\n",
    "written twice for bold": "SQL R\bRu\bus\bst\bt\nRust Go\n",
    "the rest of a line erased": "SQL\nRust\x1b[K\nGo\n",
}


def _read_both_ways(text):
    given = [document_from_text(text)]
    # A short file with signs such as backspace is taken for binary data.
    return given if "\b" in text else [*given, read_resume(text.encode())]


@pytest.mark.parametrize("text", UNSEEN.values(), ids=UNSEEN)
def test_what_a_terminal_does_not_show_is_marked(text):
    for document in _read_both_ways(text):
        hidden = "".join(document.text[h.start : h.end] for h in document.hidden)
        assert "Rust" in hidden
        assert "SQL" in without_hidden(document.text, document.hidden)
        assert "Go" in without_hidden(document.text, document.hidden)
        assert document.warnings


@pytest.mark.parametrize("text", SEEN.values(), ids=SEEN)
def test_what_a_terminal_shows_is_not(text):
    for document in _read_both_ways(text):
        assert not document.hidden
        assert all(word in document.text for word in ("SQL", "Rust", "Go"))


def test_signs_are_no_text_and_offsets_stay():
    coloured = "Skills\n\x1b[1mPy\x1b[4mTorch\x1b[0m, \x1b]8;;x\x1b\\Kubernetes\x1b]8;;\x1b\\\n"
    assert read_resume(coloured.encode()).text == "Skills\nPyTorch, Kubernetes\n"
    mentions = {
        coloured[m.start : m.end]
        for skill in match_resume(text=coloured).skills
        for m in skill.mentions
    }
    assert mentions >= {"Py\x1b[4mTorch"}


def test_unseen_names_give_no_strength():
    result = match_resume(text="Skills\nSQL \x1b[8mPyTorch, Kubernetes\x1b[0m\n")
    strength = {skill.skill.id: skill.strength for skill in result.skills}
    assert strength["sql"] > 0
    assert not any(strength.get(name) for name in ("pytorch", "kubernetes"))


@pytest.mark.parametrize(
    "piece", ["\x1b[8m", "\x1b[8ma\x1b[0m", "a\rb\n", "\x1b]", "\x1b[2K", "\b\b"]
)
def test_work_grows_as_the_text_does(work_is_linear, piece):
    assert work_is_linear(unseen_in_terminals, piece)


def test_a_text_of_signs_alone_takes_no_long_time(in_good_time):
    with in_good_time():
        match_resume(text="Skills\nSQL\n" + "\x1b[8mRust\x1b[0m " * 12_000)
