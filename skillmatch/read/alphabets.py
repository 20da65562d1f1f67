"""Alphabets: which letters beyond those of English a language writes.

A text decoded as what it is not has letters that no one language writes together.
"""

from __future__ import annotations

from collections import Counter

_ALPHABETS = tuple(
    map(
        frozenset,
        (
            "äöüßẞé",  # German
            "àâæçèéêëîïôœùûüÿ",  # French
            "áéíñóúüºª",  # Spanish
            "àáâãçéêíóôõúüºª",  # Portuguese
            "àèéìíîòóùúºª",  # Italian
            "áèéêëïíóöúü",  # Dutch
            "àçèéíïòóúü",  # Catalan
            "äåéöü",  # Swedish, Finnish
            "äåæéöøòô",  # Danish, Norwegian
            "áæéíðóöúýþ",  # Icelandic
            "ąćęłńóśźż",  # Polish
            "áčďéěíňóřšťúůýž",  # Czech
            "áäčďéíĺľňóôŕšťúýž",  # Slovak
            "áéíóöőúüű",  # Hungarian
            "ăâîșțşţ",  # Romanian
            "ćčđšž",  # Croatian, Slovenian, Serbian in Latin letters
            "ąčęėįšųūž",  # Lithuanian
            "āčēģīķļņšūž",  # Latvian
            "äõöüšž",  # Estonian
            "âçğıİîöşûü",  # Turkish
            "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",  # Russian, Bulgarian
            "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",  # Ukrainian
            "абвгдеёжзійклмнопрстуўфхцчшыьэюя",  # Belarusian
            "абвгдђежзијклљмнњопрстћуфхцчџш",  # Serbian
            "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",  # Greek
        ),
    )
)
_OF_ONE_SCRIPT = ("\u0590", "\u06ff"), ("\u0e00", "\uffff")  # Hebrew, Arabic; Thai, Chinese ...


def strange_letters(text: str) -> int:
    """Return how many letters of a text are none of the language that has most of them.

    >>> strange_letters("příkladová inženýrka"), strange_letters("pøíkladová inženýrka")
    (0, 1)
    """
    letters = Counter(_lowered(letter) for letter in text if letter > "\x7f" and letter.isalpha())
    for letter in [letter for letter in letters if _is_of_one_script(letter)]:
        del letters[letter]
    return min(
        sum(count for letter, count in letters.items() if letter not in alphabet)
        for alphabet in _ALPHABETS
    )


def _lowered(letter: str) -> str:
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


def _is_of_one_script(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _OF_ONE_SCRIPT)


__all__ = ["strange_letters"]
