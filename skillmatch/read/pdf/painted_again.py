"""Painted again: texts of which an equal one is painted in the same place, read once.

Browsers print a soft shadow as a transparent text below the visible one, and letters with an
outline filled first and drawn again; other producers make letters bold so. pdfium leaves out most
copies, but it keeps the first, be it the hidden one, and mixes up those that are cut otherwise.
"""

from __future__ import annotations

import operator
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from itertools import compress, count

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.bulk_calls import BulkCalls
from skillmatch.read.pdf.loaded import LoadedPage, LoadedText
from skillmatch.read.pdf.page_objects import Texts
from skillmatch.read.visibility import COLOUR_BEHIND, WHITE_ON_WHITE

_CELL = 24.0  # points; a copy stands no farther away, nor farther than the text is high
_ALIKE = 0.05  # points; by no more two copies differ in size
_NEAR = 0.15  # of a letter's height; a copy of it, as of an outline, stands no farther away
_COVERED = "it lies under letters of the colour behind it"
_BY_COLOUR = frozenset({WHITE_ON_WHITE, COLOUR_BEHIND})
_OUTLINE = 0.5  # of a text's height; no outline is as thick
_SIGNS = (-1, -1, 1, 1)  # by which the edges of what is larger lie farther out
_MOST_PAIRS = DEFAULT_LIMITS.comparisons // 10
_STEP = 4.0  # points; letters are looked up by the square of this size that they stand in
_MOST_PASSED = 64  # texts of a line that are looked back at
_MOST_LETTERS = 20_000  # or texts, of a page; on one with more no copies are looked for
_Letter = tuple[str, float, float]  # what it says, and where it stands


def hidden_copies(texts: Texts, hidden: Collection[int]) -> list[int]:
    """Return the indexes of hidden texts, known by their handles, that are painted visibly too."""
    if not hidden or len(texts.handles) > _MOST_LETTERS:
        return []
    unseen = [index for index, handle in enumerate(texts.handles) if handle in hidden]
    if len(unseen) == len(texts.handles):
        return []
    seen = set(range(len(texts.handles))).difference(unseen)
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for index in seen:
        cells[_cell(texts, index)].append(index)
    left = _MOST_PAIRS
    found: list[int] = []
    for index in unseen:
        near = list(_around(cells, _cell(texts, index)))
        left -= len(near)
        if left < 0:
            break
        if any(_is_copy(texts, index, other) for other in near):
            found.append(index)
    return found


def _cell(texts: Texts, index: int) -> tuple[int, int]:
    return int(texts.lefts[index] // _CELL), int(texts.bottoms[index] // _CELL)


def _around(cells: dict[tuple[int, int], list[int]], cell: tuple[int, int]) -> Iterator[int]:
    across, along = cell
    for column in (across - 1, across, across + 1):
        for row in (along - 1, along, along + 1):
            yield from cells.get((column, row), ())


def _is_copy(texts: Texts, one: int, other: int) -> bool:
    """Say whether two texts are of one size and near each other; words of one size are the same."""
    height = texts.heights[one]
    return (
        height > 0
        and abs(texts.widths[one] - texts.widths[other]) < _ALIKE
        and abs(height - texts.heights[other]) < _ALIKE
        and abs(texts.lefts[one] - texts.lefts[other]) < min(height, _CELL)
        and abs(texts.bottoms[one] - texts.bottoms[other]) < min(height, _CELL)
    )


def may_be_copies(texts: Texts) -> bool:
    """Say whether a line is begun anew upon what was painted of it, as copies would be."""
    lefts, bottoms, tops = texts.lefts, texts.bottoms, texts.tops
    back = compress(count(1), map(operator.le, lefts[1:], lefts))
    return any(
        bottoms[first - 1] < (bottoms[first] + tops[first]) / 2 < tops[first - 1]
        and _lies_upon_others(texts, first)
        for first in back
    )


def _lies_upon_others(texts: Texts, first: int) -> bool:
    """Say whether the middle of a text lies on one that was painted before it on its line."""
    left, bottom, right, top = texts.box(first)
    across, along = (left + right) / 2, (bottom + top) / 2
    for other in range(first - 1, max(-1, first - 1 - _MOST_PASSED), -1):
        # Blanks may be as low as their outline, and stand between letters of the line.
        on_the_line = texts.bottoms[other] < along < texts.tops[other]
        if on_the_line and texts.lefts[other] < across < texts.rights[other]:
            return True
    return False


def copies(
    texts: Texts, text_page: LoadedText, hidden: Collection[int], bulk: BulkCalls
) -> list[int]:
    """Return the indexes of texts each of whose letters is painted in its place by others before.

    A hidden text may also have its letters painted behind it.
    """
    letters = _letters(text_page, bulk)
    found = _halos(texts, hidden, letters)
    painted: dict[tuple[str, int, int], list[tuple[float, float]]] = defaultdict(list)
    in_turn = sorted(range(len(texts.handles)), key=lambda index: texts.handles[index] in hidden)
    for index in in_turn:
        own = letters.get(texts.handles[index])
        if not own or index in found:
            continue
        near = _NEAR * texts.heights[index]
        if all(_is_painted(letter, near, painted) for letter in own):
            found.add(index)
        elif texts.handles[index] not in hidden:
            for said, x, y in own:
                painted[said, int(x // _STEP), int(y // _STEP)].append((x, y))
    found.update(_left_between(texts, hidden, letters, found))
    return sorted(found)


def _left_between(
    texts: Texts,
    hidden: Collection[int],
    letters: Mapping[int | None, list[_Letter]],
    found: Collection[int],
) -> Iterator[int]:
    """Yield the hidden letters next to copies, of which pdfium left out the visible ones.

    Of others it left out the hidden ones.
    """
    for index, handle in enumerate(texts.handles):
        if handle in hidden and index not in found and len(letters.get(handle, ())) == 1:
            beside = (
                place
                for place in (max(0, index - 1), min(index + 1, len(texts.handles) - 1))
                if place in found
                or (texts.handles[place] in hidden and texts.handles[place] not in letters)
            )
            if any(_on_one_line(texts, index, place) for place in beside):
                yield index


def _on_one_line(texts: Texts, one: int, other: int) -> bool:
    middle = (texts.bottoms[other] + texts.tops[other]) / 2
    return texts.bottoms[one] < middle < texts.tops[one]


def _may_have_halos(texts: Texts, hidden: Collection[int]) -> bool:
    """Say whether a text is painted right upon a hidden one."""
    last = len(texts.handles) - 1
    return bool(hidden) and any(
        handle in hidden and index < last and _goes_around(texts, index, index + 1)
        for index, handle in enumerate(texts.handles)
    )


def _halos(
    texts: Texts, hidden: Collection[int], letters: Mapping[int | None, list[_Letter]]
) -> set[int]:
    """Return the hidden texts around others of which pdfium left out all letters, as the same.

    So letters are set off from a picture: they are first drawn with a broad white outline.
    """
    return {
        index
        for index in range(len(texts.handles) - 1)
        if texts.handles[index] in hidden
        and texts.handles[index + 1] not in hidden
        and texts.handles[index + 1] not in letters
        and texts.heights[index + 1] > 0
        and _goes_around(texts, index, index + 1)
    }


def _note_covered(
    texts: Texts, reasons: dict[int, str], text_page: LoadedText, bulk: BulkCalls
) -> None:
    """Note the texts under their own letters, painted again bolder in the colour behind them."""
    over = [
        index
        for index, handle in enumerate(texts.handles)
        if index and reasons.get(handle) in _BY_COLOUR and _goes_around(texts, index, index - 1)
    ]
    letters = _letters(text_page, bulk) if over else {}
    for index in over:
        if texts.handles[index] not in letters:  # left out by pdfium, as they are the same
            reasons.setdefault(texts.handles[index - 1], _COVERED)


def _goes_around(texts: Texts, one: int, other: int) -> bool:
    """Say whether a text is a little larger than another on all sides, as an outline makes it."""
    box, inner, most = texts.box(one), texts.box(other), _OUTLINE * texts.heights[other]
    return all(0 <= sign * (a - b) <= most for a, b, sign in zip(box, inner, _SIGNS, strict=True))


def _letters(text_page: LoadedText, bulk: BulkCalls) -> dict[int | None, list[_Letter]]:
    """Return the letters of each text, with where they stand."""
    found: dict[int | None, list[_Letter]] = defaultdict(list)
    indexes = range(text_page.count)
    for index, handle in enumerate(bulk.texts_of_letters(text_page.raw, indexes)):
        letter = text_page.letter(index)
        if letter is not None:
            found[handle].append(letter)
    return found


def _is_painted(
    letter: _Letter, near: float, painted: dict[tuple[str, int, int], list[tuple[float, float]]]
) -> bool:
    said, x, y = letter
    near = min(near, _STEP)
    return any(
        abs(x - other[0]) <= near and abs(y - other[1]) <= near
        for column in {int((x - near) // _STEP), int((x + near) // _STEP)}
        for row in {int((y - near) // _STEP), int((y + near) // _STEP)}
        for other in painted.get((said, column, row), ())[:_MOST_PASSED]
    )


def text_read_once(
    page: LoadedPage, texts: Texts, reasons: dict[int, str], bulk: BulkCalls
) -> LoadedText:
    """Return the text of a page without what is painted again; forget why copies are hidden."""
    _take_out(hidden_copies(texts, reasons), page, texts, reasons)
    text_page = page.text()
    if reasons and text_page.count <= _MOST_LETTERS:
        _note_covered(texts, reasons, text_page, bulk)
    if text_page.count <= _MOST_LETTERS and (
        may_be_copies(texts) or _may_have_halos(texts, reasons)
    ):
        found = copies(texts, text_page, reasons, bulk)
        if found:
            text_page.close()
            _take_out(found, page, texts, reasons)
            text_page = page.text()
    return text_page


def _take_out(indexes: list[int], page: LoadedPage, texts: Texts, reasons: dict[int, str]) -> None:
    for index in indexes:
        page.take_out(texts.handles[index], texts.frames[index].form)
        reasons.pop(texts.handles[index], None)


__all__ = ["copies", "hidden_copies", "may_be_copies", "text_read_once"]
