"""Symbol letters: what fonts of symbols draw for a letter, such as a telephone, is no word.

Older such fonts call a telephone "T" and a bullet "f", and readers of the text give those out. One
before a number or an address is let be, as it is taken for no word there.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from itertools import islice
from string import ascii_letters

from skillmatch.read.pdf.bulk_calls import BulkCalls
from skillmatch.read.pdf.loaded import LoadedText

_BULLET = "•"
_WORDS = frozenset("aAI")  # which most pages have
_LETTERS = frozenset(ascii_letters) - _WORDS
_ALONE = re.compile(r"\s[^\W\d_](?=\s)")
_NUMBER_OR_ADDRESS = re.compile(r"\s+(?:[+(\d]|\S+@|https?://|www\.)")
_MOST_ASKED = 200
_FONTS = re.compile(
    rb"marvosym|wingdings|webdings|dingbats|fontawesome|bbding|ifsym|academicons|"
    rb"materialicons|icomoon|entypo|fontello|typicons|(?:^|\+)symbol(?:mt|neu)?$",
    re.IGNORECASE,
)
_LONGEST_NAME = 128


def without_symbol_letters(text_page: LoadedText, text: str, bulk: BulkCalls) -> str:
    """Return a page's text with bullets for the letters that their font draws as symbols.

    No letter of it changes its place.
    """
    if _LETTERS.isdisjoint(text.split()):
        return text
    alone = map(re.Match.start, _ALONE.finditer(f" {text} "))
    asked = (place for place in alone if _NUMBER_OR_ADDRESS.match(text, place + 1) is None)
    for place in _drawn_as_symbols(list(islice(asked, _MOST_ASKED)), text_page, bulk):
        text = f"{text[:place]}{_BULLET}{text[place + 1 :]}"
    return text


def _drawn_as_symbols(places: list[int], text_page: LoadedText, bulk: BulkCalls) -> Iterator[int]:
    """Yield the places of the letters whose font is one of symbols; each font is asked once."""
    letters = bulk.letters_at(text_page.raw, places)
    found = [(place, letter) for place, letter in zip(places, letters, strict=True) if letter >= 0]
    owners = bulk.texts_of_letters(text_page.raw, [letter for _, letter in found])
    fonts = bulk.fonts([owner or 0 for owner in owners])
    known: dict[int, bool] = {}
    for (place, letter), font in zip(found, fonts, strict=True):
        if font is None:
            continue
        if font not in known:
            known[font] = _FONTS.search(_font_of(text_page, letter)) is not None
        if known[font]:
            yield place


def _font_of(text_page: LoadedText, letter: int) -> bytes:
    """Return the name of the font that a letter is set in."""
    from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

    name = ctypes.create_string_buffer(_LONGEST_NAME)
    size = raw.FPDFText_GetFontInfo(text_page.raw, letter, name, _LONGEST_NAME, None)
    return name.value if 0 < size <= _LONGEST_NAME else b""


__all__ = ["without_symbol_letters"]
