"""PDF garbled text: pages whose letters cannot be told, as their fonts do not say what they show.

A font shows glyphs by number, and says in a table (ToUnicode) which letters they are. Where the
table is missing or wrong a reader gets control characters, private-use ones, or wrong letters.
"""

from __future__ import annotations

import re
import unicodedata

from skillmatch.read.pdf.bulk_calls import BulkCalls
from skillmatch.read.pdf.loaded import LoadedText

SOME = 0.1  # of a page's characters; icons, bullets and formulas take less
MOST = 0.5
_SAMPLE = 128  # characters of a page that pdfium is asked about
_FEWEST = 20  # characters; fewer are a mark or a page number
_ENOUGH_LETTERS = 300
_LATIN = 0.8  # of the letters
_VOWELS = 0.2  # of the letters; no language that is written with Latin letters has fewer
_ODD = frozenset({"Co", "Cn", "Cc"})
_PLAIN = frozenset(map(chr, range(0x20, 0x7F)))
_UNUSUAL = re.compile("[^\t\n\r -~\u00a0-\u024f–—‘’“”•…\ufffe]")  # and so may be odd
_EXPECTED = frozenset("\t\n\x0b\f\r\x02\x85\ufffe")  # the last and \x02 stand for hyphens


def unmapped_share(text_page: LoadedText, bulk: BulkCalls) -> float:
    """Return for which share of a page's characters pdfium found no letter, from a sample."""
    count = text_page.count
    if count < _FEWEST:
        return 0.0
    asked = range(0, count, max(1, count // _SAMPLE))
    return bulk.count_unmapped(text_page.raw, asked) / len(asked)


def garbled_share(text: str) -> float:
    """Return which share of a page's text is no letter of any language.

    >>> garbled_share("Python " * 50), garbled_share("\\ue001\\ue002 " * 50)
    (0.0, 1.0)
    """
    seen = len(text) - sum(map(text.count, " \t\n\r"))
    if seen < _FEWEST:
        return 0.0
    odd = {character: text.count(character) for character in _odd_characters(text)}
    control = sum(count for character, count in odd.items() if character < " ")
    # Where control characters stand, the letters beside them are the wrong ones.
    if control > SOME * seen or _has_no_vowels(text):
        return 1.0
    return sum(odd.values()) / seen


def _odd_characters(text: str) -> list[str]:
    """Return the characters of a text that are no letter of any language; most texts have none."""
    if _UNUSUAL.search(text) is None:
        return []
    return [character for character in set(text) - _PLAIN if _is_odd(character)]


def _is_odd(character: str) -> bool:
    if character in _EXPECTED:
        return False
    return character == "\ufffd" or unicodedata.category(character) in _ODD


def _has_no_vowels(text: str) -> bool:
    """Say whether a text in Latin letters has too few vowels to be in any language.

    >>> _has_no_vowels("'DQLHO 2NDIRU 6HQLRU %DFNHQG (QJLQHHU 3\\\\WKRQ " * 20)
    True
    """
    folded = text.casefold()
    vowels = sum(map(folded.count, "aeiouy"))
    if vowels >= _VOWELS * len(folded):
        return False
    latin = sum(map(folded.count, "abcdefghijklmnopqrstuvwxyz"))
    if latin < _ENOUGH_LETTERS:
        return False
    letters = latin if text.isascii() else sum(map(str.isalpha, text))
    return latin > _LATIN * letters and vowels + letters - latin < _VOWELS * letters


__all__ = ["MOST", "SOME", "garbled_share", "unmapped_share"]
