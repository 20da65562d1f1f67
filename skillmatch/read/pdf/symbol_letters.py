"""Symbol letters: what fonts of symbols draw for a letter, such as a telephone, is no word.

Older such fonts call a telephone "T" and a bullet "f", and readers of the text give those out. One
before a number or an address is let be, as it is taken for no word there.
"""

from __future__ import annotations

import ctypes
import re
from string import ascii_letters

from skillmatch.read.pdf.loaded import LoadedText

_BULLET = "•"
_WORDS = frozenset("aAI")  # which most pages have
_LETTERS = frozenset(ascii_letters) - _WORDS
_ALONE = re.compile(r"(?<!\S)[^\W\d_](?!\S)(?!\s+(?:[+(\d]|\S+@|https?://|www\.))")
_MOST_ASKED = 200
_FONTS = re.compile(
    rb"marvosym|wingdings|webdings|dingbats|fontawesome|bbding|ifsym|academicons|"
    rb"materialicons|icomoon|entypo|fontello|typicons|(?:^|\+)symbol(?:mt|neu)?$",
    re.IGNORECASE,
)
_LONGEST_NAME = 128


def without_symbol_letters(text_page: LoadedText, text: str) -> str:
    """Return a page's text with bullets for the letters that their font draws as symbols.

    No letter of it changes its place.
    """
    if _LETTERS.isdisjoint(text.split()):
        return text
    asked = [match.start() for match in _ALONE.finditer(text)][:_MOST_ASKED]
    letters = list(text)
    for place in asked:
        if _FONTS.search(_font_of(text_page, place)):
            letters[place] = _BULLET
    return "".join(letters)


def _font_of(text_page: LoadedText, place: int) -> bytes:
    """Return the name of the font that a letter of the text is set in."""
    from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

    index = raw.FPDFText_GetCharIndexFromTextIndex(text_page.raw, place)
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    size = 0
    if index >= 0:
        size = raw.FPDFText_GetFontInfo(text_page.raw, index, name, _LONGEST_NAME, None)
    return name.value if 0 < size <= _LONGEST_NAME else b""


__all__ = ["without_symbol_letters"]
