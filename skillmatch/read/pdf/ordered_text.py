"""Ordered text: a page's text put together in the order in which it is read.

Of a text in its new order it is kept which stretch of the old one stands where, so that what was
told of the old one can be told of the new.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count, islice, pairwise
from typing import NamedTuple

from skillmatch.read.pdf.geometry import Box
from skillmatch.read.pdf.letter_sample import LetterSample
from skillmatch.read.pdf.loaded import LoadedText
from skillmatch.read.pdf.page_objects import Texts
from skillmatch.read.pdf.page_rows import BROKEN, Piece, Row
from skillmatch.read.pdf.reading_order import in_reading_order
from skillmatch.read.pdf.turned_lines import LEVEL, as_painted, runs_up_or_down, with_turned

_MOST_TEXTS = 20_000  # of one page; beyond, it is read as it is painted
_MOST_PIECES = 400
_MOST_OF_LINE = 64  # texts, to find out how high a line is
_MOST_TURNED = 0.25  # of a page's letters that are looked at
_ASKED = 24  # letters of a page, to see whether its lines are level
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")


@dataclass(frozen=True, slots=True)
class Order:
    """How a page's text is put together.

    Attributes
    ----------
    stretches
        Start and end of what of the old text follows what, each with what is put before it.
    """

    stretches: tuple[tuple[str, int, int], ...]

    def text(self, old: str) -> str:
        """Return a text in its new order."""
        return "".join(glue + old[start:end] for glue, start, end in self.stretches)

    def places(self, marked: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
        """Return where marked stretches of the old text stand in the new one, in order.

        >>> Order((("", 6, 9), ("\\n", 0, 5))).places([(2, 7, "small")])
        [(0, 1, 'small'), (6, 9, 'small')]
        """
        found: list[tuple[int, int, str]] = []
        reached = 0
        for glue, start, end in self.stretches:
            reached += len(glue)
            for first, last, why in marked:
                begins, stops = max(first, start), min(last, end)
                if begins < stops:
                    found.append((reached + begins - start, reached + stops - start, why))
            reached += end - start
        return found


def may_be_out_of_order(texts: Texts) -> bool:
    """Say whether texts go up on a page again, as they do where columns begin, and floats end.

    What is above the letter before it, as a quotation mark is above a comma, may be on its line.
    """
    ups = compress(count(1), map(operator.gt, texts.bottoms[1:], texts.tops))
    return any(texts.bottoms[up] > _top_of_line(texts, up - 1) for up in ups)


def _top_of_line(texts: Texts, last: int) -> float:
    """Return how high the texts reach that run on to one of them from the left."""
    first, farthest = last, max(0, last - _MOST_OF_LINE)
    while first > farthest and texts.lefts[first - 1] < texts.lefts[first]:
        first -= 1
    return max(texts.tops[first : last + 1])


def reading_order(
    texts: Texts, text_page: LoadedText, text: str, hidden: Container[int], sample: LetterSample
) -> Order | None:
    """Return how a page is put together whose texts are painted out of order.

    The hidden ones come last. ``None`` if it is read as it is painted, or its lines are not level
    or not written to the right.
    """
    if text_page.count > _MOST_TEXTS or not _is_level(text_page):
        return None
    if _RIGHT_TO_LEFT.search(text) is not None:
        return None
    try:
        spans = list(islice(_spans(texts, text_page, text, hidden, sample), _MOST_PIECES + 1))
    except ValueError:  # a letter that stands nowhere; the text can be read all the same
        return None
    if len(spans) > _MOST_PIECES:
        return None
    pieces = [Piece(n, span.box, text[span.start : span.end]) for n, span in enumerate(spans)]
    unseen = [[piece] for piece, span in zip(pieces, spans, strict=True) if span.hidden]
    seen = [piece for piece, span in zip(pieces, spans, strict=True) if not span.hidden]
    turned = [piece for piece in seen if _is_turned(text_page, spans[piece.number])]
    if turned:
        level = [piece for piece in seen if piece not in turned]
        rows = with_turned(in_reading_order(level) or as_painted(level), turned)
    else:
        rows = in_reading_order(seen) or []
    return Order(tuple(_stretches([*rows, *unseen], spans, text))) if rows else None


def _is_level(text_page: LoadedText) -> bool:
    """Say whether a page's lines are level, but for some that run up or down its margin."""
    step = max(1, text_page.count // _ASKED)
    angles = [_angle(text_page, letter) for letter in range(0, text_page.count, step)]
    aslant = [angle for angle in angles if LEVEL < angle < math.tau - LEVEL]
    return len(aslant) <= _MOST_TURNED * len(angles) and all(map(runs_up_or_down, aslant))


def _is_turned(text_page: LoadedText, span: _Span) -> bool:
    left, bottom, right, top = span.box
    return top - bottom > right - left and runs_up_or_down(_angle(text_page, span.letter))


def _angle(text_page: LoadedText, letter: int) -> float:
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    return float(raw.FPDFText_GetCharAngle(text_page.raw, letter))


class _Span(NamedTuple):
    """A piece of a row: where it begins and ends in the text, its place, its first letter."""

    start: int
    end: int
    box: Box
    hidden: bool
    letter: int


def _spans(
    texts: Texts, text_page: LoadedText, text: str, hidden: Container[int], sample: LetterSample
) -> Iterator[_Span]:
    """Yield what is painted on one row without a break."""
    begun, reached, is_hidden, letter = -1, 0, False, 0
    box: Box = (0.0, 0.0, 0.0, 0.0)
    for first, number, start, end in _painted(texts, text_page, text, sample):
        left, bottom, right, top = one = texts.box(number)
        one_is_hidden = texts.handles[number] in hidden
        if begun >= 0:
            if (
                one_is_hidden == is_hidden
                and _goes_on(box, one)
                and "\n" not in text[reached:start]
            ):
                reached = end
                box = box[0], min(box[1], bottom), max(box[2], right), max(box[3], top)
                continue
            yield _Span(begun, reached, box, is_hidden, letter)
        begun, reached, is_hidden, letter = start, end, one_is_hidden, first
        line = text_page.letter_box(first)  # as high as its font
        box = left, min(line[1], bottom), right, max(line[3], top)
    if begun >= 0:
        yield _Span(begun, reached, box, is_hidden, letter)


def _painted(
    texts: Texts, text_page: LoadedText, text: str, sample: LetterSample
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the first letter of each text that has been painted, its number, where it stands."""
    places = _places(text_page, text)
    numbers: dict[int | None, int] = dict(zip(texts.handles, count(), strict=False))
    owners = sample.owners()
    begins = [0, *compress(count(1), map(operator.ne, owners, owners[1:])), len(owners)]
    for first, behind in pairwise(begins):
        number = numbers.get(owners[first])
        if number is None:
            continue
        start, end = places[first], places[behind - 1] + 1
        if 0 <= start < end and not text[start:end].isspace():
            yield first, number, start, end


def _places(text_page: LoadedText, text: str) -> Sequence[int]:
    """Return where in the text each letter stands; -1 for those that are left out of it."""
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    letters = range(text_page.count)
    place_of = raw.FPDFText_GetTextIndexFromCharIndex
    if letters and len(text) == len(letters) == place_of(text_page.raw, letters[-1]) + 1:
        return letters
    return [place_of(text_page.raw, letter) for letter in letters]


def _goes_on(old: Box, box: Box) -> bool:
    """Say whether what is painted next goes on with a row."""
    if old[1] < (box[1] + box[3]) / 2 < old[3]:
        return box[2] > old[0]
    # What is raised or lowered, as a power is, and follows closely.
    shared = min(old[3], box[3]) - max(old[1], box[1])
    return shared > 0 and abs(box[0] - old[2]) < old[3] - old[1]


def _stretches(rows: list[Row], spans: list[_Span], text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the pieces of rows, those that follow each other in the text too as one."""
    glue, reached, begun = "", -1, (0, 0)
    for row in rows:
        for place, piece in enumerate(row):
            start, end = spans[piece.number][:2]
            if piece.number == reached + 1 and begun[1]:
                between = text[begun[1] : start]
                if bool(place) != ("\n" in between) or text[begun[0] : begun[1]].endswith(BROKEN):
                    begun, reached = (begun[0], end), piece.number
                    continue
            if begun[1]:
                yield glue, *begun
            glue = "" if not begun[1] else " " if place else "\n"
            begun, reached = (start, end), piece.number
    yield glue, *begun


__all__ = ["Order", "may_be_out_of_order", "reading_order"]
