"""PDF: text from pdfium, and from pypdf where pdfium fails or runs words together."""

from __future__ import annotations

from typing import Literal, get_args

from skillmatch.document import Document, HiddenText, Page
from skillmatch.errors import (
    DocumentTooLargeError,
    NoTextError,
    UnreadableDocumentError,
)
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.normalize import normalize
from skillmatch.read.pdf.garbled import MOST, SOME, garbled_share
from skillmatch.read.pdf.joined_words import mended
from skillmatch.read.pdf.page_warnings import page_warnings
from skillmatch.read.pdf.pdfium import ENCRYPT, PageText, pdfium_pages, unlocked
from skillmatch.read.pdf.running_lines import runs_on, with_sentences_whole
from skillmatch.read.pdf.weight import Weight, weighed
from skillmatch.read.text import build_document

PdfEngine = Literal["auto", "pdfium", "pypdf"]

_SCAN = (
    "has no text, only pictures of pages; run OCRmyPDF on it (ocrmypdf in.pdf out.pdf) "
    "and match the result"
)
_NO_PAGES = "is a PDF without pages; export it again"
_NO_PAGE_READ = "is a damaged PDF whose pages cannot be read; export it again"
_TOO_MUCH = "holds more shapes and letters on a page than are read; print it to PDF again"
_GARBLED = (
    "has text, but its letters cannot be read: its fonts do not say which letters they show; "
    "export it again or run OCRmyPDF on it (ocrmypdf --force-ocr in.pdf out.pdf)"
)


def read_pdf(data: bytes, *, name: str = "", engine: PdfEngine = "auto") -> Document:
    """Read the text of a PDF.

    Raises
    ------
    EncryptedDocumentError, UnreadableDocumentError, NoTextError, DocumentTooLargeError
    """
    if engine not in get_args(PdfEngine):
        message = f"pdf_engine is one of {', '.join(get_args(PdfEngine))}, not {engine!r}"
        raise ValueError(message)
    warnings: list[str] = []
    weight = weighed(data)
    skipped = _heavy_pages(data, weight)
    pages = _read_pages(data, engine, weight, skipped, warnings)
    _refuse_garbled(pages)
    if engine == "auto":
        pages = mended(data, pages, warnings)
    warnings += page_warnings(pages)
    pages = with_sentences_whole(pages)
    if not any(page.text and page.text.strip() for page in pages):
        if not pages:
            raise NoTextError(_NO_PAGES)
        if any(page.too_much for page in pages):
            raise DocumentTooLargeError(_TOO_MUCH)
        if all(page.text is None for page in pages):
            raise UnreadableDocumentError(_NO_PAGE_READ)
        raise NoTextError(_SCAN)
    text, layout, hidden = _lay_out(pages, warnings)
    return build_document(
        text, name=name, format="pdf", pages=layout, warnings=tuple(warnings), hidden=hidden
    )


def _read_pages(
    data: bytes,
    engine: PdfEngine,
    weight: Weight,
    skipped: frozenset[int],
    warnings: list[str],
) -> list[PageText]:
    if engine == "pypdf":
        warnings.append("The PDF was read by pypdf: hidden text could not be looked for.")
        return _pypdf_pages(data, skipped, warnings)
    try:
        pages, count = pdfium_pages(
            data, limit=DEFAULT_LIMITS.pages, skipped=skipped, weight=weight
        )
    except UnreadableDocumentError:
        if engine == "pdfium":
            raise
    else:
        _count(len(pages), count, warnings)
        return pages
    pages = _pypdf_pages(data, skipped, warnings)
    warnings.append(
        "The PDF is damaged: pdfium could not open it, pypdf read it; "
        "hidden text could not be looked for."
    )
    return pages


def _pypdf_pages(data: bytes, skipped: frozenset[int], warnings: list[str]) -> list[PageText]:
    from skillmatch.read.pdf.pypdf_reader import pypdf_pages  # noqa: PLC0415 - rarely needed

    pages, count = pypdf_pages(data, limit=DEFAULT_LIMITS.pages, skipped=skipped)
    _count(len(pages), count, warnings)
    return pages


def _count(read: int, pages: int, warnings: list[str]) -> None:
    """Say how many of the pages were read when not all were."""
    if read < pages:
        warnings.append(f"Only the first {read} of {pages} pages were read.")


def _heavy_pages(data: bytes, weight: Weight) -> frozenset[int]:
    """Return the indexes of the pages that ask for too much drawing to be read."""
    heavy = weight.is_heavy
    if ENCRYPT in data:  # what is locked could not be weighed
        data = unlocked(data)
        heavy = weighed(data).is_heavy
    if not heavy:
        return frozenset()
    from skillmatch.read.pdf.painting import heavy_pages  # noqa: PLC0415 - rarely needed

    return heavy_pages(data)


def _refuse_garbled(pages: list[PageText]) -> None:
    """Note, in place, which pages have letters that cannot be told; refuse the file if most are.

    Raises
    ------
    NoTextError
        If no page can be read.
    """
    for page in pages:
        if page.text:
            page.garbled = max(page.garbled, garbled_share(page.text))
            page.garbled *= page.garbled >= SOME
    with_text = [page for page in pages if page.text and page.text.strip()]
    if with_text and all(page.garbled >= MOST for page in with_text):
        raise NoTextError(_GARBLED)


def _lay_out(
    pages: list[PageText], warnings: list[str]
) -> tuple[str, tuple[Page, ...], tuple[HiddenText, ...]]:
    """Join the pages, up to the limit of characters; say where each and what is hidden stands."""
    parts: list[str] = []
    layout: list[Page] = []
    hidden: list[HiddenText] = []
    offset, limit, cut = 0, DEFAULT_LIMITS.characters, False
    for number, page in enumerate(pages, 1):
        stretches = _stretches(page)
        if parts:
            whole = stretches and _is_one_sentence(parts[-1], stretches[0][0])
            parts.append("\n" if whole else "\n\n")
            offset += len(parts[-1])
        begins = offset
        for text, reason in stretches:
            kept = text[: max(0, limit - offset)]
            cut = cut or len(kept) < len(text)
            parts.append(kept)
            if reason and kept.strip():
                hidden.append(HiddenText(offset, offset + len(kept), reason, number))
            offset += len(kept)
        layout.append(Page(number, begins, offset, page.engine))
    if cut:
        warnings.append(f"Only the first {limit:,} characters were read.")
    return "".join(parts), tuple(layout), tuple(hidden)


def _is_one_sentence(above: str, below: str) -> bool:
    """Say whether the last line of one page and the first of the next are of one sentence."""
    above = above.rstrip()
    return runs_on(above[above.rfind("\n") + 1 :].strip(), below.lstrip().partition("\n")[0])


def _stretches(page: PageText) -> list[tuple[str, str]]:
    """Return a page's text in pieces, normalised, each with why it cannot be seen."""
    text = page.text or ""
    found: list[tuple[str, str]] = []
    reached = 0
    for start, end, reason in page.hidden:
        found.extend(((text[reached:start], ""), (text[start:end], reason)))
        reached = end
    found.append((text[reached:], ""))
    found = [(normalize(piece), reason) for piece, reason in found]
    found[0] = (found[0][0].lstrip("\n"), found[0][1])
    found[-1] = (found[-1][0].rstrip("\n"), found[-1][1])
    return [(piece, reason) for piece, reason in found if piece]


__all__ = ["PdfEngine", "read_pdf"]
