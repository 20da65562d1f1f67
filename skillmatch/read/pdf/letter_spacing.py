"""Letter-spaced lines: "E D U C AT I O N", "Py t h o n" are closed up to the words a reader sees.

Some producers set wide letters one by one, and a reader of the text takes some of the gaps for
spaces. The places of the letters tell gaps between letters from gaps between words.
"""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

from skillmatch.read.pdf.loaded import LoadedText

# A short line in capitals with a gap inside; whether it is letter-spaced its letters will tell.
_CAPITAL = r"(?:[^\Wa-z_]|[&/.,'’:-])"
_CAPITALS = re.compile(
    # Most lines end at their first word, before it is asked whether they have a letter.
    rf"^(?={_CAPITAL}+ )(?=[^\n]*[^\W\d_]){_CAPITAL}+(?: +{_CAPITAL}+)+ *\r?$",
    re.MULTILINE,
)
_LONGEST_LINE = 60
_LONGEST_SPACED = 400
_BLANKS = 3  # one of so many characters, at least, is a blank in a line of spaced letters
_SHORTEST_SPACED = 6
_FEWEST_SMALL = 2  # small letters that stand alone, one of them no word
_SMALL = 0.3  # of a line's words are such letters, at least
_WORDS = frozenset("aeiouyàèéóúяиікв")  # what may stand alone as a word, in some language
_FEWEST_LETTERS = 4
_SPACED = 0.05  # of a letter's height; letters that follow each other closely stand nearer
_WORD_GAP = 0.14  # of a letter's height, beyond the gap between letters


def closed_up(text_page: LoadedText, text: str, start: int = 0, end: int | None = None) -> str:
    """Return a page's text, or a stretch of it, with its letter-spaced lines closed up to words."""
    end = len(text) if end is None else end
    parts: list[str] = []
    reached = start
    for place, line in _spaced_lines(text, start, end):
        words = _words(text_page, place, line)
        if words is not None:
            parts += (text[reached:place], words)
            reached = place + len(line)
    return "".join((*parts, text[reached:end]))


def _spaced_lines(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Return the lines that may be letter-spaced, and where they begin."""
    found: list[tuple[int, str]] = []
    place = start
    for line in text[start:end].split("\n"):
        if _are_capitals(line, text, place, end) or (
            _BLANKS * line.count(" ") >= len(line) >= _SHORTEST_SPACED and _stands_apart(line)
        ):
            found.append((place, line.rstrip()))
        place += len(line) + 1
    return found


def _are_capitals(line: str, text: str, place: int, end: int) -> bool:
    return (
        line.isupper()
        and len(line) <= _LONGEST_LINE
        and _CAPITALS.match(text, place, end) is not None
    )


def _stands_apart(line: str) -> bool:
    """Say whether the letters of a line stand apart, small ones too.

    >>> _stands_apart("Py t h o n , Py To r c h"), _stands_apart("C / C++ / R / Go / s / d")
    (True, False)
    """
    words = line.split()
    small = [word for word in words if len(word) == 1 and word.islower()]
    fewest = max(_FEWEST_SMALL, _SMALL * len(words))
    return fewest <= len(small) and len(line) <= _LONGEST_SPACED and not _WORDS.issuperset(small)


def _words(text_page: LoadedText, start: int, line: str) -> str | None:
    """Return the words of a line that is letter-spaced; ``None`` for any other."""
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    letters: list[str] = []
    boxes: list[tuple[float, float, float, float]] = []
    spaces: set[int] = set()  # before which letters the text itself has a space
    for offset, letter in enumerate(line):
        index = raw.FPDFText_GetCharIndexFromTextIndex(text_page.raw, start + offset)
        if index < 0:
            return None
        if not letter.isspace():
            letters.append(letter)
            boxes.append(text_page.letter_box(index))
        elif raw.FPDFText_IsGenerated(text_page.raw, index) != 1:
            spaces.add(len(letters))
    height = max((top - bottom for _, bottom, _, top in boxes), default=0)
    if len(letters) < _FEWEST_LETTERS or height <= 0:
        return None
    gaps = [(right[0] - left[2]) / height for left, right in pairwise(boxes)]
    within = [gap for place, gap in enumerate(gaps, 1) if place not in spaces]
    usual = median(within) if within else 0.0
    if usual < _SPACED:
        return None
    words = letters[0]
    for place, (gap, letter) in enumerate(zip(gaps, letters[1:], strict=True), 1):
        apart = place in spaces or gap > usual + _WORD_GAP
        words += f" {letter}" if apart else letter
    return words


__all__ = ["closed_up"]
