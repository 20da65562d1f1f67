"""Normalising: one form for each character, line end and space, and nothing invisible."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skillmatch.read.normalize import normalize, normalize_in_place


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("e\ufb03cient \ufb02ow", "efficient flow"),
        ("\uff23\uff0b\uff0b", "C++"),
        ("\U0001d40f\U0001d432\U0001d42d\U0001d421\U0001d428\U0001d427", "Python"),
        ("A\u0308rzte", "Ärzte"),
        ("G\u00a8oppingen, \u02c7Capek, \u00b4\u0131", "Göppingen, Čapek, í"),
        ("Py\u00adthon", "Python"),
        ("Tensor\u00ad\nFlow", "Tensor-\nFlow"),
        ("Py\u200bthon \u200dSQL\ufeff", "Python SQL"),
        ("\u202eSQL\u202c \u2066Go\u2069", "SQL Go"),
        ("Tensor\ufffe\r\nFlow", "Tensor-\nFlow"),
        ("a\r\nb\rc\u2028d\x0ce", "a\nb\nc\nd\ne"),
        ("Python\u00a0\u2003\t SQL", "Python SQL"),
        ("a  \n\n \n\nb", "a\n\nb"),
        ("\uf0b7 Python", "• Python"),
        ("\ue0b7Python", " • Python"),
        ("\u00e2\u20ac\u00a2 Python", "• Python"),
        ("Py\x00thon", "Py thon"),
        ("Acme\n\x88 Python\n \x0f SQL\na\x88 b", "Acme\n• Python\n• SQL\na b"),
    ],
    ids=lambda text: ascii(text) if "\\" in ascii(text) else text,
)
def test_text_is_normalised(raw, clean):
    assert normalize(raw) == clean


@pytest.mark.parametrize("character", ["\u180e", "\ufff9", "\U000e0041"], ids=ascii)
def test_every_format_character_is_removed(character):
    assert unicodedata.category(character) == "Cf"
    assert normalize(f"Py{character}thon") == "Python"


@given(st.text(max_size=200))
def test_normalised_text_has_one_form_for_each_character_and_can_be_written(text):
    clean = normalize(text)
    clean.encode("utf-8")
    assert unicodedata.is_normalized("NFKC", clean)
    assert not set("\r\t\x00\x0c\u200b\u00ad\ufeff\ufffe\u2028") & set(clean)
    assert "  " not in clean
    assert "\n\n\n" not in clean


@given(st.text(st.characters(codec=None), max_size=200))
def test_normalising_in_place_keeps_every_offset(text):
    clean = normalize_in_place(text)
    assert len(clean) == len(text)
    clean.encode("utf-8")
    assert [a for a, b in zip(text, clean, strict=True) if a.isascii() and a != b] == []
