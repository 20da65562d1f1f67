"""PDF: text from pdfium, and from pypdf where pdfium fails or runs words together."""

from __future__ import annotations

import ctypes
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import Literal, get_args

from skillmatch.document import Document, Page
from skillmatch.errors import (
    DocumentError,
    EncryptedDocumentError,
    NoTextError,
    UnreadableDocumentError,
)
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.normalize import normalize
from skillmatch.read.text import build_document

PdfEngine = Literal["auto", "pdfium", "pypdf"]

_PDFIUM_PASSWORD = 4  # FPDF_ERR_PASSWORD of fpdfview.h
_ENCRYPTED = "needs a password to open; save a copy without one"
_BROKEN = "is a damaged PDF that cannot be opened; export it again"
_SCAN = (
    "has no text, only pictures of pages; run OCRmyPDF on it (ocrmypdf in.pdf out.pdf) "
    "and match the result"
)
_MIN_LETTERS = 200
_MIN_SPACES = 0.08
_LONG_WORD = re.compile(r"[^\W\d_]{24,}|[a-z]{3}[A-Z][a-z]{2}")
_pdfium_lock = Lock()


@dataclass(slots=True)
class _PageText:
    """The text one reader gives for one page; ``None`` when it could not read it."""

    text: str | None
    engine: str


def read_pdf(data: bytes, *, name: str = "", engine: PdfEngine = "auto") -> Document:
    """Read the text of a PDF.

    Raises
    ------
    EncryptedDocumentError, UnreadableDocumentError, NoTextError
    """
    if engine not in get_args(PdfEngine):
        message = f"pdf_engine is one of {', '.join(get_args(PdfEngine))}, not {engine!r}"
        raise ValueError(message)
    warnings: list[str] = []
    pages = _read_pages(data, engine, warnings)
    if engine == "auto":
        pages = _mend(data, pages, warnings)
    _note_pages(pages, warnings)
    if not any(page.text and page.text.strip() for page in pages):
        raise NoTextError(_SCAN)
    text, layout = _lay_out(pages, warnings)
    return build_document(text, name=name, format="pdf", pages=layout, warnings=tuple(warnings))


def _read_pages(data: bytes, engine: PdfEngine, warnings: list[str]) -> list[_PageText]:
    if engine == "pypdf":
        return _pypdf_pages(data, warnings)
    try:
        return _pdfium_pages(data, warnings)
    except UnreadableDocumentError:
        if engine == "pdfium":
            raise
    pages = _pypdf_pages(data, warnings)
    warnings.append("The PDF is damaged: pdfium could not open it, pypdf read it.")
    return pages


def _count(pages: int, warnings: list[str]) -> int:
    """Return how many pages to read of so many, and say so when not all."""
    limit = DEFAULT_LIMITS.pages
    warning = f"Only the first {limit} of {pages} pages were read."
    if pages > limit and warning not in warnings:
        warnings.append(warning)
    return min(pages, limit)


def _pdfium_pages(data: bytes, warnings: list[str]) -> list[_PageText]:
    import pypdfium2 as pdfium  # noqa: PLC0415 - 0.1 s, needed for PDF only

    with _pdfium_lock:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            if getattr(error, "err_code", None) == _PDFIUM_PASSWORD:
                raise EncryptedDocumentError(_ENCRYPTED) from None
            raise UnreadableDocumentError(_BROKEN) from None
        try:
            count = _count(len(document), warnings)
            return [_pdfium_page(document, number) for number in range(count)]
        finally:
            document.close()


def _pdfium_page(document: object, number: int) -> _PageText:
    import pypdfium2 as pdfium  # noqa: PLC0415

    try:
        page = document[number]  # type: ignore[index]
        try:
            text_page = page.get_textpage()
            try:
                return _PageText(text_page.get_text_range(), "pdfium")
            finally:
                text_page.close()
        finally:
            page.close()
    except (pdfium.PdfiumError, ctypes.ArgumentError, ValueError):
        return _PageText(None, "pdfium")


def _pypdf_pages(data: bytes, warnings: list[str]) -> list[_PageText]:
    """Read with pypdf; whatever it raises over a hostile file becomes an error of ours."""
    from pypdf import PdfReader  # noqa: PLC0415 - slow, needed for few files
    from pypdf.errors import DependencyError  # noqa: PLC0415

    with _quiet_pypdf():
        try:
            reader = PdfReader(BytesIO(data), strict=False)
            locked = reader.is_encrypted and not reader.decrypt("")
            count = 0 if locked else _count(len(reader.pages), warnings)
        except DependencyError:
            raise EncryptedDocumentError(_ENCRYPTED) from None
        except Exception:  # noqa: BLE001 - pypdf raises many kinds over damaged files
            raise UnreadableDocumentError(_BROKEN) from None
        if locked:
            raise EncryptedDocumentError(_ENCRYPTED)
        return [_pypdf_page(reader, number) for number in range(count)]


def _pypdf_page(reader: object, number: int) -> _PageText:
    try:
        return _PageText(reader.pages[number].extract_text(), "pypdf")  # type: ignore[attr-defined]
    except Exception:  # noqa: BLE001 - one bad page must not lose the others
        return _PageText(None, "pypdf")


@contextmanager
def _quiet_pypdf() -> Iterator[None]:
    """Keep pypdf's loggers quiet: their messages can carry text of the document."""
    logger = logging.getLogger("pypdf")
    level, propagate = logger.level, logger.propagate
    logger.setLevel(logging.CRITICAL + 1)
    logger.propagate = False
    try:
        yield
    finally:
        logger.setLevel(level)
        logger.propagate = propagate


def looks_joined(text: str) -> bool:
    """Say whether words of a page seem to have been run together.

    >>> looks_joined("MachineLearning andDataEngineering withPythonProgramming " * 10)
    True
    """
    letters = sum(c.isalpha() for c in text)
    if letters < _MIN_LETTERS:
        return False
    if not any("a" <= c <= "z" for c in text):
        return False
    spaces = sum(c.isspace() for c in text)
    if spaces < _MIN_SPACES * len(text):
        return True
    joined = len(_LONG_WORD.findall(text))
    return joined > 0.25 * (spaces + 1)


def _mend(data: bytes, pages: list[_PageText], warnings: list[str]) -> list[_PageText]:
    """Read pages again with pypdf that pdfium could not read or whose words look run together."""
    joined = {
        number
        for number, page in enumerate(pages)
        if page.text and page.engine == "pdfium" and looks_joined(page.text)
    }
    unread = {number for number, page in enumerate(pages) if page.text is None}
    if not joined and not unread:
        return pages
    try:
        others = _pypdf_pages(data, warnings)
    except DocumentError:
        others = []
    if len(others) != len(pages):  # the two count pages differently: no telling which is which
        others = []
    mended = list(pages)
    for number in sorted(joined | unread):
        other = others[number].text if number < len(others) else None
        if other and other.strip() and not looks_joined(other):
            mended[number] = others[number]
            joined.discard(number)
    if joined:
        where = _page_list([number + 1 for number in sorted(joined)])
        warnings.append(f"Words on {where} look run together; skills there may be missed.")
    return mended


def _note_pages(pages: list[_PageText], warnings: list[str]) -> None:
    unread = [number for number, page in enumerate(pages, 1) if page.text is None]
    empty = [
        number
        for number, page in enumerate(pages, 1)
        if page.text is not None and not page.text.strip()
    ]
    if unread:
        warnings.append(f"{_page_list(unread).capitalize()} could not be read.")
    if empty and len(empty) < len(pages):
        warnings.append(
            f"{_page_list(empty).capitalize()} held no text (a picture?); OCRmyPDF can add it."
        )


def _page_list(numbers: list[int]) -> str:
    """Name pages in words: ``page 2``, ``pages 2 and 5``."""
    shown = [str(number) for number in numbers[:10]] + (["more"] if len(numbers) > 10 else [])  # noqa: PLR2004
    if len(shown) == 1:
        return f"page {shown[0]}"
    return f"pages {', '.join(shown[:-1])} and {shown[-1]}"


def _lay_out(pages: list[_PageText], warnings: list[str]) -> tuple[str, tuple[Page, ...]]:
    """Join the pages, up to the limit of characters, and say where each stands."""
    parts: list[str] = []
    layout: list[Page] = []
    offset, limit, cut = 0, DEFAULT_LIMITS.characters, False
    for number, page in enumerate(pages, 1):
        whole = normalize(page.text or "").strip("\n")
        text = whole[: max(0, limit - offset)]
        cut = cut or len(text) < len(whole)
        if parts:
            parts.append("\n\n")
            offset += 2
        parts.append(text)
        layout.append(Page(number, offset, offset + len(text), page.engine))
        offset += len(text)
    if cut:
        warnings.append(f"Only the first {limit:,} characters were read.")
    return "".join(parts), tuple(layout)


__all__ = ["PdfEngine", "looks_joined", "read_pdf"]
