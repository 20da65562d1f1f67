"""Text as files hold it, made into text as people read it."""

from __future__ import annotations

import re
import unicodedata

_ALWAYS = (
    ("\r\n", "\n"),
    ("\r", "\n"),
    ("\ufffe", "-"),
    ("\x02", "-"),
    ("\uf0b7", "•"),
    ("\uf0a7", "•"),
)
_LINE_ENDS = re.compile(r"[\u2028\u2029\x0b\x0c\x85]")
# Every character of Unicode's category Cf (format), and the tags and selectors beyond it.
INVISIBLE = re.compile(
    "[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001-\U000e01ef]"
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
# A bullet of a symbol font that does not say which letters it draws, first on its line.
_NAMELESS_BULLET = re.compile("^[ \t]*[\x03-\x08\x0e-\x1f\x7f-\x84\x86-\x9f](?= )", re.MULTILINE)
_ICON = re.compile("[\ue000-\uf8ff]")
_MOJIBAKE_BULLET = re.compile("â€¢|ï‚·|Â·")
# TeX's older fonts paint an accent and then its letter: "G\u00a8oppingen".
_ACCENT_BEFORE = re.compile("([\u00a8\u00b4\u02c6\u02c7\u02d8\u02da\u02dd])([A-Za-z\u0131])")
_COMBINING = dict(
    zip(
        "\u00a8\u00b4\u02c6\u02c7\u02d8\u02da\u02dd",
        "\u0308\u0301\u0302\u030c\u0306\u030a\u030b",
        strict=True,
    )
)
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
# What stands in most texts and stays as it is, wherever it stands; no part of a garbled bullet.
_IN_ORDER = frozenset(
    "\n" + "".join(map(chr, range(0x20, 0x7F))) + "‐–—‘’“”•●▪■◦‣·°€£§→"
    "ÀÁÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáãäåæçèéêëìíîðñòóôõöøùúûüýþÿ"
    "ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽşğŞĞıİőűŐŰœŒ"
)
_MANY_LINES = re.compile(r"\n{3,}")


def normalize(text: str) -> str:
    """Return the text of a file with one form for each character, line end and space.

    NFKC (ligatures, full-width letters), no invisible characters, U+FFFE (pdfium's mark for a
    hyphen at a line end) as a hyphen, icon fonts and garbled bullets as bullets.

    >>> normalize("e\\ufb03cient\\u200b  Tensor\\ufffe\\r\\nFlow")
    'efficient Tensor-\\nFlow'
    """
    for written, meant in _ALWAYS:
        text = text.replace(written, meant)
    if not _IN_ORDER.issuperset(text):
        text = _in_order(text)
    while "  " in text:
        text = text.replace("  ", " ")
    text = text.replace(" \n", "\n")
    return _MANY_LINES.sub("\n\n", text) if "\n\n\n" in text else text


def _in_order(text: str) -> str:
    """Return a text whose characters all have the form that they are kept in."""
    text = _LINE_ENDS.sub("\n", text).replace("\u00ad\n", "-\n")
    text = _NAMELESS_BULLET.sub("•", text)
    text = _MOJIBAKE_BULLET.sub("•", text)
    text = _ICON.sub(" • ", text)
    text = _ACCENT_BEFORE.sub(_accented, text)
    text = unicodedata.normalize("NFKC", INVISIBLE.sub("", text))
    text = _CONTROL.sub(" ", text)
    text = text.encode("utf-8", "replace").decode("utf-8")
    return _SPACES.sub(" ", text)


def _accented(match: re.Match[str]) -> str:
    """Return a letter with the accent painted before it, if there is such a letter."""
    letter = match[2].replace("\u0131", "i")
    composed = unicodedata.normalize("NFC", letter + _COMBINING[match[1]])
    return composed if len(composed) == 1 else match[0]


def folded(name: str) -> str:
    """Return a name in small letters, as patterns find it that leave case aside.

    >>> folded("APR\\u0130L"), folded("Hobb\\u0131es")
    ('april', 'hobbies')
    """
    return name.casefold().replace("i\u0307", "i").replace("\u0131", "i")


def normalize_in_place(text: str) -> str:
    """Return a text of the same length, so that offsets into the given text stay right.

    >>> normalize_in_place("C\\u00a0and \\uff23\\uff0b\\uff0b")
    'C and C++'
    """
    if text.isascii():
        return text
    return "".join(_one_character(c) if c > "\x7f" else c for c in text)


def _one_character(character: str) -> str:
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    if character in "\u2028\u2029\x85":
        return "\n"
    normal = unicodedata.normalize("NFKC", character)
    return normal if len(normal) == 1 else character


__all__ = ["INVISIBLE", "folded", "normalize", "normalize_in_place"]
