"""PDF visibility: which texts of a page nobody who looks at it can see, and why.

Nothing is rendered: the objects of a page tell their colour, size, place and what lies over them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import compress

from skillmatch.read.pdf.blends import settle
from skillmatch.read.pdf.geometry import (
    Box,
    heights_of,
    is_outside,
    overlap,
    places_of,
    share_within,
)
from skillmatch.read.pdf.operands import SHADED
from skillmatch.read.pdf.page_objects import OPAQUE, PageObject
from skillmatch.read.pdf.page_view import PageView
from skillmatch.read.pdf.paint import NEARLY, TRANSPARENT, blended, colour_at, contains, is_seen
from skillmatch.read.pdf.work import Work
from skillmatch.read.visibility import (
    WHITE,
    Colour,
    hidden_by_colour,
    hidden_by_size,
)

_OUTLINE_ONLY = 7  # the text render mode whose letters are stencils for what is painted next
_INVISIBLE_MODES = frozenset({3, _OUTLINE_ONLY})
_UNDER_PICTURE = "it lies under a picture"
_SEEN_THROUGH = 0.06  # of a text, through what covers it
_OF_PATTERNS = (WHITE, (191, 191, 191))  # what pdfium calls shadings and tiles
_SWITCHED_OFF = "its layer (optional content) is switched off"
_WHOLE_PAGE = 0.9
_WHOLE_TEXT = 0.9
_SCANNED = 0.5  # of the page: a picture this large is a scan, and invisible text over it is OCR's
_BAND = 12.0  # points; about a line of text


@dataclass(slots=True)
class _Page:
    view: PageView
    painted: list[PageObject] = field(default_factory=list)  # shapes and pictures so far
    colours: set[Colour] = field(default_factory=lambda: {WHITE})
    texts: list[PageObject] = field(default_factory=list)
    bands: dict[int, list[PageObject]] = field(default_factory=lambda: defaultdict(list))
    banded: int = 0  # how many of the texts are in the bands
    reasons: dict[int, str] = field(default_factory=dict)
    shining: dict[int, list[float]] = field(default_factory=dict)  # through what covers a text
    work: Work = field(default_factory=Work)
    hiding: dict[Colour, bool] = field(default_factory=dict)
    handles: Sequence[int] = ()  # of all texts
    cut_out: frozenset[int] | None = None  # the texts in whose shape a mask is cut out

    def may_hide(self, colour: Colour) -> bool:
        """Say whether text of a colour could not be seen on something painted so far."""
        found = self.hiding.get(colour)
        if found is None:
            found = any(hidden_by_colour(colour, other) for other in self.colours)
            self.hiding[colour] = found
        return found


def hidden_texts(
    objects: Sequence[PageObject],
    view: PageView,
    texts: Sequence[int],
    work: Work | None = None,
) -> tuple[dict[int, str], bool]:
    """Return why texts cannot be seen, by their handle, and whether the page is a scan with OCR.

    On a page that is one large picture the invisible text, or all the text under it, is what OCR
    read from it; there it is no trick and stays visible.

    Parameters
    ----------
    objects
        The shapes and pictures of a page, and those of its texts that may be hidden.
    view
        How it is looked at.
    texts
        The handles of all its texts.
    work
        What may still be looked at; as much as one page may ask for when ``None``.

    Raises
    ------
    TooManyObjectsError
        If more pairs of a text and a shape must be looked at than the limits allow.
    """
    seen = _Page(view, handles=texts, work=work or Work())
    settle(objects, view)
    if view.patterns:
        _forget_patterns(objects, view)
    for item in objects:
        if item.kind == "text":
            seen.texts.append(item)
            reason = _reason(item, seen)
            if reason:
                seen.reasons[item.handle] = reason
        elif item.kind == "stencil":
            _reveal(item, seen)
        else:
            _paint(item, seen)
    invisible = [t for t in seen.texts if t.mode in _INVISIBLE_MODES]
    unseen = len(invisible) or sum(why == _UNDER_PICTURE for why in seen.reasons.values())
    if unseen and unseen == len(texts) and _is_scan(seen):
        return {}, True
    if view.texts_off is not None and view.texts_off[0] == len(seen.texts):
        for number in view.texts_off[1]:
            seen.reasons.setdefault(seen.texts[number].handle, _SWITCHED_OFF)
    return seen.reasons, False


def _forget_patterns(objects: Sequence[PageObject], view: PageView) -> None:
    """Set the colour of what is filled with a pattern to unknown; pdfium calls it white or grey.

    A shape as large as the page is paper.
    """
    white = [
        item
        for item in objects
        if item.fill >= 0
        and item.colour in _OF_PATTERNS
        and share_within(view.box, item.box) < _WHOLE_PAGE
    ]
    if not white:
        return
    fills = view.fills()
    counted = len(fills) == max((item.fill + 1 for item in objects), default=0)
    for item in white:
        if not counted or fills[item.fill]:
            item.colour = None
            item.shaded = counted and fills[item.fill] == SHADED


def _reveal(stencil: PageObject, page: _Page) -> None:
    """Note that letters are seen which painted nothing, as a colour is painted through them."""
    if stencil.alpha <= TRANSPARENT or stencil.layer in page.view.layers_off - {""}:
        return
    page.work.take(len(page.texts))
    for text in page.texts:
        if text.mode != _OUTLINE_ONLY or share_within(text.box, stencil.box) < _WHOLE_TEXT:
            continue
        seen_as = replace(text, mode=0, colour=stencil.colour, alpha=stencil.alpha)
        if page.reasons.get(text.handle) == _paints_nothing(text.mode) and not _reason(
            seen_as, page
        ):
            del page.reasons[text.handle]


def _paint(item: PageObject, page: _Page) -> None:
    """Put a shape or picture on the page, over the texts painted before it."""
    if item.layer and item.layer in page.view.layers_off:
        return
    if not is_seen(item):
        return
    _note_covered(item, page)
    page.painted.append(item)
    page.hiding.clear()
    if item.colour is not None:
        page.colours.add(item.colour)
        if item.alpha < NEARLY:
            page.colours.update(filter(None, [blended(c, item) for c in tuple(page.colours)]))


def _reason(text: PageObject, page: _Page) -> str:
    """Return why a text cannot be seen where it is painted, or ``""``."""
    if text.mode or text.height or text.layer or text.alpha != OPAQUE:
        reason = _hidden_by_itself(text, page)
        if reason:
            return reason
    if is_outside(text.box, page.view.box):
        return "it stands off the page"
    if text.clip is not None and is_outside(text.box, text.clip):
        return "it is clipped away"
    if text.alpha <= TRANSPARENT:
        return "" if _shows_through(text, page) else "it is transparent"
    if text.colour is None or (text.alpha >= NEARLY and not page.may_hide(text.colour)):
        return ""  # most texts end here: their colour is nowhere on the page but in texts
    return _hidden_by_background(text, text.colour, page)


def _hidden_by_itself(text: PageObject, page: _Page) -> str:
    """Return why a text cannot be seen wherever it stands."""
    if text.mode in _INVISIBLE_MODES:
        return _paints_nothing(text.mode)
    if text.layer and text.layer in page.view.layers_off:
        return _SWITCHED_OFF
    return hidden_by_size(text.height) if text.height > 0 else ""


def _shows_through(text: PageObject, page: _Page) -> bool:
    """Say whether a colour or gradient is painted through a mask of a text's letters.

    So browsers print letters that are filled with a background; the text itself is transparent.
    """
    if page.cut_out is None:
        cut_out = page.view.cut_out()
        counted = len(cut_out) == len(page.handles)
        page.cut_out = frozenset(compress(page.handles, cut_out)) if counted else frozenset()
    if text.handle not in page.cut_out:
        return False
    page.work.take(len(page.painted))
    left, bottom, right, top = text.box
    behind = colour_at((left + right) / 2, (bottom + top) / 2, page.painted, page.work)
    return behind is None or not hidden_by_colour(behind, WHITE)


def _paints_nothing(mode: int) -> str:
    return f"text render mode {mode} paints nothing"


def _hidden_by_background(text: PageObject, colour: Colour, page: _Page) -> str:
    """Return why a text cannot be told from what it stands on, in none of six places."""
    page.work.take(len(page.painted))
    reason = ""
    for x, y in places_of(text.box):
        behind = colour_at(x, y, page.painted, page.work)
        seen = colour if text.alpha >= NEARLY else blended(behind, text)
        reason = hidden_by_colour(seen, behind)
        if not reason:
            return ""
    return reason


def _note_covered(cover: PageObject, page: _Page) -> None:
    """Note the texts that lie under a shape or picture, or under several together."""
    if cover.alpha <= TRANSPARENT:
        return
    if cover.kind == "shape" and cover.colour is None and not cover.shaded:
        return
    why = _UNDER_PICTURE if cover.kind == "picture" else "it lies under a shape"
    for text in _texts_at_the_height_of(cover.box, page):
        if text.handle in page.reasons or not overlap(text.box, cover.box):
            continue
        places = list(places_of(text.box))
        shining = page.shining.setdefault(text.handle, [1.0] * len(places))
        for number, (x, y) in enumerate(places):
            if contains(cover, x, y, page.work):
                there = 1.0 if cover.alpha_at is None else cover.alpha_at(x, y) / OPAQUE
                shining[number] *= _left(cover.alpha * there)
        if max(shining) < _SEEN_THROUGH:
            page.reasons[text.handle] = why


def _left(alpha: float) -> float:
    """Return how much of what is below is seen through a cover."""
    return 0.0 if alpha >= NEARLY else 1 - alpha / OPAQUE


def _texts_at_the_height_of(box: Box, page: _Page) -> list[PageObject]:
    """Return the texts so far that may lie within a box.

    They are kept in bands, for a page can have thousands of letters and of shapes.
    """
    for text in page.texts[page.banded :]:
        for band in {int(height // _BAND) for height in heights_of(text.box)}:
            page.bands[band].append(text)
    page.banded = len(page.texts)
    first, last = int(box[1] // _BAND), int(box[3] // _BAND)
    if last - first > len(page.bands):
        found = page.texts
    else:
        found = [text for band in range(first, last + 1) for text in page.bands.get(band, ())]
    page.work.take(len(found))
    return found


def _is_scan(page: _Page) -> bool:
    return any(
        item.kind == "picture" and share_within(page.view.box, item.box) > _SCANNED
        for item in page.painted
    )


__all__ = ["hidden_texts"]
