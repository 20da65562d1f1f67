"""Joined words: pages whose words one reader ran together, or apart, are read again by another.

pdfium takes a page of narrow columns for vertical writing, and gives each letter a line.
"""

from __future__ import annotations

import re

from skillmatch.errors import DocumentError
from skillmatch.read.pdf.page_warnings import page_list
from skillmatch.read.pdf.pdfium import PageText, pdfium_pages

_MIN_LETTERS = 200
_MIN_SPACES = 0.08
_LONGEST = 24  # letters of a word
_FEWEST_OF_A_LINE = 6  # letters on average, its end included
_MANY_LINES = 40
_LATIN = "\u0250"  # before which its letters stand: Chinese may be written downwards
_CAPITAL_INSIDE = re.compile(r"[A-Z](?<=[a-z]{3}[A-Z])(?=[a-z]{2})")
_LONG_WORD = re.compile(r"[^\W\d_]{24,}|[a-z]{3}[A-Z][a-z]{2}")


def looks_joined(text: str) -> bool:
    """Say whether words of a page seem to have been run together.

    >>> looks_joined("MachineLearning andDataEngineering withPythonProgramming " * 10)
    True
    """
    spaces = sum(map(text.count, " \n\r\t\u00a0"))
    if spaces >= _MIN_SPACES * len(text):
        enough = 0.25 * (spaces + 1)
        return (
            _most_long_words(text) > enough
            and len(_LONG_WORD.findall(text)) > enough
            and _says_much(text)
        )
    return _says_much(text)


def looks_vertical(text: str) -> bool:
    """Say whether most letters of a page stand on lines of their own.

    >>> looks_vertical("p\\ne\\nr\\ns\\no\\nn\\n" * 20), looks_vertical("Python\\n" * 20)
    (True, False)
    """
    if text.count("\n") * _FEWEST_OF_A_LINE < len(text):
        return False
    lines = [line.strip() for line in text.split("\n")]
    single = sum(len(line) == 1 and line.isalnum() and line < _LATIN for line in lines)
    return single >= _MANY_LINES and 2 * single > len(lines)


def _looks_wrong(text: str) -> bool:
    return looks_joined(text) or looks_vertical(text)


def _most_long_words(text: str) -> int:
    """Return at least how many long words `_LONG_WORD` finds, in a tenth of the time."""
    long = sum(len(word) // _LONGEST for word in text.split() if len(word) >= _LONGEST)
    return long + len(_CAPITAL_INSIDE.findall(text))


def _says_much(text: str) -> bool:
    """Say whether a text is long enough to judge, in letters that words of spaces are made of."""
    letters = sum(c.isalpha() for c in text)
    return letters >= _MIN_LETTERS and any("a" <= c <= "z" for c in text)


def mended(data: bytes, pages: list[PageText], warnings: list[str]) -> list[PageText]:
    """Read pages again that pdfium could not read or whose words look run together.

    pypdf comes first; where its words are joined too, the places of the letters tell the spaces.
    """
    joined = {
        number
        for number, page in enumerate(pages)
        if page.text and page.engine == "pdfium" and not page.garbled and _looks_wrong(page.text)
    }
    unread = {n for n, page in enumerate(pages) if page.text is None and not page.too_much}
    if not joined and not unread:
        return pages
    others = _pypdf_again(data, joined | unread, len(pages))
    read = list(pages)
    for number in sorted(joined | unread):
        other = others[number].text if number < len(others) else None
        if other and other.strip() and not _looks_wrong(other):
            read[number] = _with_hidden(other, "pypdf", pages[number].unseen)
            joined.discard(number)
    if joined:
        _respace(data, read, joined)
    if joined:
        where = page_list([number + 1 for number in sorted(joined)])
        warnings.append(f"Words on {where} look run together; skills there may be missed.")
    return read


def _pypdf_again(data: bytes, wanted: set[int], count: int) -> list[PageText]:
    """Return some pages as pypdf reads them; none where it counts the pages differently."""
    from skillmatch.read.pdf.pypdf_reader import pypdf_pages  # noqa: PLC0415 - rarely needed

    try:
        others, counted = pypdf_pages(data, limit=count, wanted=wanted)
    except DocumentError:
        return []
    return others if counted >= count else []


def _respace(data: bytes, pages: list[PageText], joined: set[int]) -> None:
    """Put pages right, in place, whose spaces the places of the letters tell."""
    again, _ = pdfium_pages(data, limit=len(pages), respaced=frozenset(joined))
    for number in sorted(joined):
        text = again[number].text
        if text and not _looks_wrong(text):
            pages[number] = _with_hidden(text, "pdfium", again[number].unseen)
            joined.discard(number)


def _with_hidden(text: str, engine: str, unseen: tuple[tuple[str, str], ...]) -> PageText:
    """Return a page with the hidden texts found again in the words of another reading."""
    found: list[tuple[int, int, str]] = []
    reached = 0
    for said, reason in unseen:
        words = r"\s*".join(re.escape(letter) for letter in said if not letter.isspace())
        match = re.compile(words).search(text, reached) or re.compile(words).search(text)
        if match is not None and not any(match.start() < end for _, end, _ in found):
            found.append((*match.span(), reason))
            reached = match.end()
    return PageText(text, engine, tuple(found), unseen)


__all__ = ["looks_joined", "looks_vertical", "mended"]
