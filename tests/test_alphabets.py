"""Alphabets: letters that no one language writes together give a wrong decoding away."""

from __future__ import annotations

import pytest

from skillmatch.read.alphabets import strange_letters

TEXTS = {
    "German": "Größe, Übung, Märkte",
    "French": "École, où, ça, cœur, Noël",
    "Spanish": "España, años, vergüenza",
    "Polish": "Łódź, wdrożyłem, umiejętności",
    "Czech": "Příkladová, žluťoučký kůň",
    "Hungarian": "Győr, fűtő, működő",
    "Turkish": "İstanbul, günümüz, çalıştığım",
    "Lithuanian": "Šiauliai, įgūdžiai, ėjo",
    "Russian": "Ёлка, объект, обучение",
    "Ukrainian": "Київ, ґанок, її",
    "Greek": "Άννα, εμπειρία, ΐ",
    "Japanese": "職務経歴",
    "Arabic": "الخبرة",
    "English": "plain words",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_the_letters_of_one_language_are_not_strange(text):
    assert strange_letters(text) == 0


@pytest.mark.parametrize(
    ("text", "written", "read", "strange"),
    [
        ("Příkladová inženýrka, řešení", "cp1250", "cp1252", 1),
        ("wdrożyłem, Łódź", "cp1250", "cp1252", 1),
        ("Išsilavinimas, žmonės", "cp1257", "cp1252", 1),
    ],
)
def test_those_of_a_text_decoded_as_another_are(text, written, read, strange):
    assert strange_letters(text.encode(written).decode(read, "replace")) >= strange
