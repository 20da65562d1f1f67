"""Text as files hold it, made into text as people read it."""

from __future__ import annotations

import re
import unicodedata

from skillmatch.read.garbled_bullets import with_bullets
from skillmatch.read.mended import APOSTROPHES, ENCODED, Step, apostrophes, with_steps
from skillmatch.read.plain_emphasis import emphasis
from skillmatch.read.terminal_signs import CONTROLS

INVISIBLE = re.compile(
    "[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u08e2\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000110bd\U000110cd"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0001-\U000e01ef]"
)
"""Every character of Unicode's category Cf (format), and the tags and selectors beyond it."""
_COMBINING = dict(
    zip(
        "\u00a8\u00b4\u02c6\u02c7\u02d8\u02da\u02dd",
        "\u0308\u0301\u0302\u030c\u0306\u030a\u030b",
        strict=True,
    )
)


def _accented(match: re.Match[str]) -> str:
    """Return a letter with the accent painted before it, if there is such a letter."""
    letter = match[2].replace("\u0131", "i")
    composed = unicodedata.normalize("NFC", letter + _COMBINING[match[1]])
    return composed if len(composed) == 1 else match[0]


_LINE_ENDS: tuple[Step, ...] = ((re.compile("\r\n?"), "\n"),)
_UNUSUAL: tuple[Step, ...] = (
    (CONTROLS, ""),
    (re.compile("[\ufffe\x02]"), "-"),
    (re.compile("[\uf0b7\uf0a7]"), "•"),
    *ENCODED,
    (re.compile("[™℠]"), ""),  # of which NFKC makes letters: "JavaTM"
    (re.compile("[\u2028\u2029\x0b\x0c\x85]"), "\n"),
    (re.compile("\u00ad\n"), "-\n"),
    # A bullet of a symbol font that does not say which letters it draws, first on its line.
    (re.compile("^[ \t]*[\x03-\x08\x0e-\x1f\x7f-\x84\x86-\x9f](?= )", re.MULTILINE), "•"),
    (re.compile("[\ue000-\uf8ff]"), " • "),  # icons
    # TeX's older fonts paint an accent and then its letter: "G\u00a8oppingen".
    (re.compile("([\u00a8\u00b4\u02c6\u02c7\u02d8\u02da\u02dd])([A-Za-z\u0131])"), _accented),
    (INVISIBLE, ""),
)
_LAST: tuple[Step, ...] = (
    (re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"), " "),
    (re.compile("[\ud800-\udfff]"), "?"),
    (re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]"), " "),
)
# A character with the marks over and under it.
_CHARACTERS: tuple[Step, ...] = (
    (
        re.compile("[^\x00-\x7f](?:[\u0300-\u036f\u3099\u309a]*)|[A-Za-z][\u0300-\u036f]+"),
        lambda match: unicodedata.normalize("NFKC", match[0]),
    ),
)
# All but what stands in most texts and stays as it is, wherever it stands; no part of a garbled
# bullet does.
_OUT_OF_ORDER = re.compile(
    "[^\n\r\x20-\x7e‐–—‘’“”•●▪■◦‣·°€£§→◆\ufffd"
    "ÀÁÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáãäåæçèéêëìíîñòóôõöøùúûüýþÿ"
    "ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽşğŞĞıİőűŐŰœŒ]"
)
# One character, unless it may be what a letter became that was read in the wrong encoding.
_NOT_ASCII = re.compile("[^\x00-\x7f](?:(?<![ÂÃâï].)(?<![âï]..)|(?<=[\ud800-\udfff]))")
_BLANKS = re.compile(r"[ \t]+")
_MANY_LINES = re.compile(r"\n{3,}")


def normalize(text: str) -> str:
    """Return the text of a file with one form for each character, line end and space.

    NFKC (ligatures, full-width letters), no invisible characters, U+FFFE (pdfium's mark for a
    hyphen at a line end) as a hyphen, icon fonts and garbled bullets as bullets, and letters and
    apostrophes that an export garbled.

    >>> normalize("e\\ufb03cient\\u200b  Tensor\\ufffe\\r\\nFlow")
    'efficient Tensor-\\nFlow'
    """
    usual = _OUT_OF_ORDER.search(text) is None
    text = with_steps(text, _LINE_ENDS)
    if not usual:
        text = unicodedata.normalize("NFKC", with_steps(text, _UNUSUAL))
        text = _BLANKS.sub(" ", with_steps(text, _LAST))
    text = with_bullets(with_steps(text, apostrophes(text)))
    while "  " in text:
        text = text.replace("  ", " ")
    text = text.replace(" \n", "\n")
    return _MANY_LINES.sub("\n\n", text) if "\n\n\n" in text else text


def mending_steps(text: str) -> tuple[Step, ...]:
    """Return the steps that bring a text's characters in order, and leave its spaces alone.

    Behind them garbled bullets are put right, which changes no offset.
    """
    if _OUT_OF_ORDER.search(text) is None:
        return (*(_LINE_ENDS if "\r" in text else ()), *apostrophes(text), *emphasis(text))
    return (*_LINE_ENDS, *_UNUSUAL, *_CHARACTERS, *_LAST, *APOSTROPHES, *emphasis(text))


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
    return text if text.isascii() else _NOT_ASCII.sub(_one_character, text)


def _one_character(match: re.Match[str]) -> str:
    character = match[0]
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    if character in "\u2028\u2029\x85":
        return "\n"
    normal = unicodedata.normalize("NFKC", character)
    return normal if len(normal) == 1 else character


__all__ = ["INVISIBLE", "folded", "mending_steps", "normalize", "normalize_in_place"]
