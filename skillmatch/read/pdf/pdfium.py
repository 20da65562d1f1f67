"""pdfium: the text of a PDF's pages, in the order in which it is read."""

from __future__ import annotations

import ctypes
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from threading import Lock
from typing import Any

from skillmatch.errors import ENCRYPTED, EncryptedDocumentError, UnreadableDocumentError
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.actual_text import without_actual_text
from skillmatch.read.pdf.garbled import unmapped_share
from skillmatch.read.pdf.held_names import (
    ACTUAL_TEXT,
    ANY_MASK,
    BLENDS,
    COVERS,
    LAYERS,
    MASKS,
    NAMES,
    NOTES,
    PATTERNS,
    TILES,
    mentioned,
)
from skillmatch.read.pdf.letter_sample import LetterSample
from skillmatch.read.pdf.letter_spacing import closed_up
from skillmatch.read.pdf.letters import hidden_stretches, hidden_words, respaced_text
from skillmatch.read.pdf.loaded import LoadedPage, LoadedText
from skillmatch.read.pdf.notes import has_covers, has_notes, text_by_place, with_notes_painted
from skillmatch.read.pdf.object_reader import object_reader
from skillmatch.read.pdf.operators import Operators
from skillmatch.read.pdf.ordered_text import Order, may_be_out_of_order, reading_order
from skillmatch.read.pdf.page_hidden import Seen, crowded, hidden_on, painted_on
from skillmatch.read.pdf.page_objects import Texts, TooManyObjectsError
from skillmatch.read.pdf.page_view import PageView
from skillmatch.read.pdf.painted_again import text_read_once
from skillmatch.read.pdf.picture_alphas import PictureAlphas
from skillmatch.read.pdf.plain_pages import is_plain
from skillmatch.read.pdf.side_by_side import may_stand_side_by_side, text_by_columns
from skillmatch.read.pdf.sorting import takes_too_long
from skillmatch.read.pdf.symbol_letters import without_symbol_letters
from skillmatch.read.pdf.turned_pages import turn_upright
from skillmatch.read.pdf.weight import Weight
from skillmatch.read.pdf.work import Work

BROKEN = "is a damaged PDF that cannot be opened; export it again"
ENCRYPT = b"/Encrypt"
_WRONG_PASSWORD = 4  # FPDF_ERR_PASSWORD of fpdfview.h
_lock = Lock()


@dataclass(slots=True)
class PageText:
    """The text one reader gives for one page.

    Attributes
    ----------
    text
        ``None`` when the page could not be read.
    engine
        ``pdfium`` or ``pypdf``.
    hidden
        Start, end and reason of the stretches of `text` that cannot be seen, in order.
    unseen
        The texts of the page that cannot be seen, with the reason, for a text of another reader.
    scanned
        Whether the text is what OCR read from a picture of the page.
    too_much
        Whether the page was left out because it paints more than is read.
    garbled
        The share of its characters of which its fonts do not say which letters they show.
    plain
        Whether it has no text, nor anything that could show text.
    """

    text: str | None
    engine: str
    hidden: tuple[tuple[int, int, str], ...] = ()
    unseen: tuple[tuple[str, str], ...] = ()
    scanned: bool = False
    too_much: bool = False
    garbled: float = 0.0
    plain: bool = False


def pdfium_pages(
    data: bytes,
    *,
    limit: int,
    respaced: frozenset[int] = frozenset(),
    skipped: frozenset[int] = frozenset(),
    weight: Weight | None = None,
) -> tuple[list[PageText], int]:
    """Read the pages of a PDF, up to a limit, and say how many it has.

    Parameters
    ----------
    data
        The file.
    limit
        How many pages to read at most.
    respaced
        Indexes of pages whose spaces are worked out from the places of the letters instead.
    skipped
        Indexes of pages that are not to be read, as they ask for too much.
    weight
        What was told of the file before, if anything: what it does not hold is not looked for.

    Raises
    ------
    EncryptedDocumentError, UnreadableDocumentError
    """
    import pypdfium2 as pdfium  # noqa: PLC0415 - 0.1 s, needed for PDF only

    held = None if weight is None else weight.held
    may_hold = mentioned(data, NAMES) if held is None else held
    operators = Operators(data, layers=LAYERS in may_hold)
    with _lock:
        document = _open(data)
        try:
            locked = pdfium.raw.FPDF_GetSecurityHandlerRevision(document.raw) >= 0
            if locked and ENCRYPT not in data:  # it hides that what is in it could not be weighed
                raise UnreadableDocumentError(BROKEN)
            object_reader().work = Work()
            pages: list[PageText] = []
            pictures = PictureAlphas(document.raw, data)
            objects = characters = 0
            for number in range(min(len(document), limit)):
                if objects > DEFAULT_LIMITS.pdf_objects or characters > DEFAULT_LIMITS.characters:
                    break  # what is read of the rest would be left out
                if number in skipped:
                    pages.append(PageText(None, "pdfium", too_much=True))
                    continue
                view = _view(operators, number, may_hold, pictures)
                view.gives_out = weight is None or weight.gives_out or ACTUAL_TEXT in may_hold
                read, painted = _page(document, number, view, respaced=number in respaced)
                pages.append(read)
                objects += painted
                characters += len(read.text or "")
            return pages, len(document)
        finally:
            document.close()


def _view(
    operators: Operators, number: int, may_hold: Collection[bytes], pictures: PictureAlphas
) -> PageView:
    """Return how a page is looked at: for nothing that the file cannot hold."""

    def holds(names: Iterable[bytes]) -> bool:
        return any(name in may_hold for name in names)

    blends = holds((*BLENDS, *MASKS))  # a mask and a mode are called /Luminosity
    return PageView(
        layers_off=operators.layers_off,
        texts_off=operators.texts_off(number),
        patterns=PATTERNS in may_hold,
        notes=holds(NOTES),
        covers=holds(COVERS),
        fills=partial(operators.fills, number),
        clips_even_odd=partial(operators.clips_even_odd, number),
        notes_off=partial(operators.notes_off, number),
        blends=partial(operators.blends, number) if blends else list,
        cut_out=partial(operators.cut_out, number) if holds(MASKS) else list,
        pictures=pictures,
        lights=partial(operators.lights, number) if ANY_MASK in may_hold else None,
        unfilled=partial(operators.unfilled, number) if TILES in may_hold else list,
    )


def unlocked(data: bytes) -> bytes:
    """Return a copy of a PDF that opens without a password and has no lock, to look inside it.

    Raises
    ------
    EncryptedDocumentError
        If it needs a password.
    """
    import pypdfium2 as pdfium  # noqa: PLC0415 - 0.1 s, needed for PDF only

    with _lock:
        try:
            document = _open(data)
        except UnreadableDocumentError:
            return data
        try:
            copy = BytesIO()
            document.save(copy, flags=pdfium.raw.FPDF_REMOVE_SECURITY)
            return copy.getvalue()
        except pdfium.PdfiumError:
            return data
        finally:
            document.close()


def _open(data: bytes) -> Any:
    import pypdfium2 as pdfium  # noqa: PLC0415 - 0.1 s, needed for PDF only

    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        # pdfium keeps the error of an earlier file where it has none of its own for this one.
        if getattr(error, "err_code", None) == _WRONG_PASSWORD and b"/Encrypt" in data:
            raise EncryptedDocumentError(ENCRYPTED) from None
        raise UnreadableDocumentError(BROKEN) from None


def _page(document: Any, number: int, view: PageView, *, respaced: bool) -> tuple[PageText, int]:
    """Return a page, and how many objects it paints."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - a PDF needs it, and no other file

    try:
        page = LoadedPage(document, number)
        try:
            view.notes = view.notes and has_notes(page)
            if view.notes or (view.covers and has_covers(page)):
                page = with_notes_painted(document, page, number, view.notes_off)
            objects = pdfium.raw.FPDFPage_CountObjects(page.raw)
            if objects > DEFAULT_LIMITS.page_objects:
                return PageText(None, "pdfium", too_much=True), objects
            painted = painted_on(page)
            if takes_too_long(painted.texts):
                return PageText(None, "pdfium", too_much=True), objects
            if view.gives_out:
                without_actual_text(painted.texts, object_reader().calls, object_reader().bulk)
            view.box = page.visible_box()
            if view.pictures is not None:
                view.pictures.turn_to(page.raw)
            reasons, scanned = hidden_on(painted, view)
            turn_upright(page, painted.texts, object_reader())
            text_page = text_read_once(page, painted.texts, reasons, object_reader().bulk)
            try:
                if text_page.count > DEFAULT_LIMITS.characters:
                    return PageText(None, "pdfium", too_much=True), objects
                sample = LetterSample(text_page, object_reader().bulk)
                reasons |= crowded(painted.texts, text_page, sample)
                seen = Seen(painted.texts, reasons, sample, scanned=scanned, notes=view.notes)
                read = _read(text_page, seen, respaced=respaced)
                read.plain = not (read.text or "").strip() and is_plain(
                    painted.items, object_reader().calls
                )
                return read, objects
            finally:
                text_page.close()
        except TooManyObjectsError:
            return PageText(None, "pdfium", too_much=True), DEFAULT_LIMITS.page_objects
        finally:
            page.close()
    except (pdfium.PdfiumError, ctypes.ArgumentError, ValueError):
        return PageText(None, "pdfium"), 0


def _read(text_page: LoadedText, seen: Seen, *, respaced: bool) -> PageText:
    text = respaced_text(text_page) if respaced else text_page.whole()
    if not text.strip():
        return PageText(text, "pdfium")
    bulk = object_reader().bulk
    if not respaced:
        text = without_symbol_letters(text_page, text, bulk)
    texts, reasons, scanned = seen.texts, seen.reasons, seen.scanned
    garbled = unmapped_share(text_page, bulk)
    order = None
    if not (respaced or scanned) and may_be_out_of_order(texts):
        order = reading_order(texts, text_page, text, reasons, seen.sample)
    if not reasons:
        if seen.notes:
            text = text_by_place(text_page)
        elif not respaced:
            text = _in_words(text_page, text, texts, order)
        return PageText(text, "pdfium", scanned=scanned, garbled=garbled)
    unseen = tuple(hidden_words(text_page, reasons, bulk))
    if respaced:
        return PageText(text, "pdfium", (), unseen, garbled=garbled)
    stretches = list(hidden_stretches(text_page, reasons, len(text), bulk))
    if order is not None:
        text, stretches = order.text(text), order.places(stretches)
    return PageText(text, "pdfium", tuple(stretches), unseen, garbled=garbled)


def _in_words(text_page: LoadedText, text: str, texts: Texts, order: Order | None) -> str:
    """Return a page's text with its spaced lines closed up, in the order in which it is read."""
    if order is not None:
        return "".join(
            glue + closed_up(text_page, text, start, end) for glue, start, end in order.stretches
        )
    text = closed_up(text_page, text)
    if may_stand_side_by_side(texts):
        text = text_by_columns(texts, text_page) or text
    return text


__all__ = ["BROKEN", "ENCRYPT", "PageText", "pdfium_pages", "unlocked"]
