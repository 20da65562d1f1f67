"""PDF: text from pdfium, and from pypdf where pdfium fails or runs words together."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Literal, get_args

from skillmatch.document import Document, HiddenText, Page
from skillmatch.errors import (
    DocumentError,
    EncryptedDocumentError,
    NoTextError,
    UnreadableDocumentError,
)
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.normalize import normalize
from skillmatch.read.pdf.pdfium import BROKEN, ENCRYPTED, PageText, pdfium_pages
from skillmatch.read.pdf.running_lines import without_running_lines
from skillmatch.read.text import build_document

PdfEngine = Literal["auto", "pdfium", "pypdf"]

_SCAN = (
    "has no text, only pictures of pages; run OCRmyPDF on it (ocrmypdf in.pdf out.pdf) "
    "and match the result"
)
_MIN_LETTERS = 200
_MIN_SPACES = 0.08
_LONG_WORD = re.compile(r"[^\W\d_]{24,}|[a-z]{3}[A-Z][a-z]{2}")


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
    pages = without_running_lines(pages)
    if not any(page.text and page.text.strip() for page in pages):
        raise NoTextError(_SCAN)
    text, layout, hidden = _lay_out(pages, warnings)
    return build_document(
        text, name=name, format="pdf", pages=layout, warnings=tuple(warnings), hidden=hidden
    )


def _read_pages(data: bytes, engine: PdfEngine, warnings: list[str]) -> list[PageText]:
    if engine == "pypdf":
        return _pypdf_pages(data, warnings)
    try:
        pages, count = pdfium_pages(data, limit=DEFAULT_LIMITS.pages)
    except UnreadableDocumentError:
        if engine == "pdfium":
            raise
    else:
        _count(count, warnings)
        return pages
    pages = _pypdf_pages(data, warnings)
    warnings.append(
        "The PDF is damaged: pdfium could not open it, pypdf read it; "
        "hidden text could not be looked for."
    )
    return pages


def _count(pages: int, warnings: list[str]) -> int:
    """Return how many pages to read of so many, and say so when not all."""
    limit = DEFAULT_LIMITS.pages
    warning = f"Only the first {limit} of {pages} pages were read."
    if pages > limit and warning not in warnings:
        warnings.append(warning)
    return min(pages, limit)


def _pypdf_pages(data: bytes, warnings: list[str]) -> list[PageText]:
    """Read with pypdf; whatever it raises over a hostile file becomes an error of ours."""
    from pypdf import PdfReader  # noqa: PLC0415 - slow, needed for few files
    from pypdf.errors import DependencyError  # noqa: PLC0415

    with _quiet_pypdf():
        try:
            reader = PdfReader(BytesIO(data), strict=False)
            locked = reader.is_encrypted and not reader.decrypt("")
            count = 0 if locked else _count(len(reader.pages), warnings)
        except DependencyError:
            raise EncryptedDocumentError(ENCRYPTED) from None
        except Exception:  # noqa: BLE001 - pypdf raises many kinds over damaged files
            raise UnreadableDocumentError(BROKEN) from None
        if locked:
            raise EncryptedDocumentError(ENCRYPTED)
        return [_pypdf_page(reader, number) for number in range(count)]


def _pypdf_page(reader: object, number: int) -> PageText:
    try:
        return PageText(reader.pages[number].extract_text(), "pypdf")  # type: ignore[attr-defined]
    except Exception:  # noqa: BLE001 - one bad page must not lose the others
        return PageText(None, "pypdf")


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


def _mend(data: bytes, pages: list[PageText], warnings: list[str]) -> list[PageText]:
    """Read pages again that pdfium could not read or whose words look run together.

    pypdf comes first; where its words are joined too, the places of the letters tell the spaces.
    """
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
            mended[number] = _with_hidden(other, "pypdf", pages[number].unseen)
            joined.discard(number)
    if joined:
        _respace(data, mended, joined)
    if joined:
        where = _page_list([number + 1 for number in sorted(joined)])
        warnings.append(f"Words on {where} look run together; skills there may be missed.")
    return mended


def _respace(data: bytes, pages: list[PageText], joined: set[int]) -> None:
    """Put pages right, in place, whose spaces the places of the letters tell."""
    again, _ = pdfium_pages(data, limit=len(pages), respaced=frozenset(joined))
    for number in sorted(joined):
        text = again[number].text
        if text and not looks_joined(text):
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


def _note_pages(pages: list[PageText], warnings: list[str]) -> None:
    unread = [number for number, page in enumerate(pages, 1) if page.text is None]
    empty = [
        number
        for number, page in enumerate(pages, 1)
        if page.text is not None and not page.text.strip()
    ]
    if unread:
        warnings.append(f"{_page_list(unread).capitalize()} could not be read.")
    scanned = [number for number, page in enumerate(pages, 1) if page.scanned]
    if scanned:
        warnings.append(
            f"{_page_list(scanned).capitalize()} is read as OCR read it from a picture."
            if len(scanned) == 1
            else f"{_page_list(scanned).capitalize()} are read as OCR read them from pictures."
        )
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
            goes_on = stretches and _goes_on(parts[-1], stretches[0][0])
            parts.append("\n" if goes_on else "\n\n")
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


def _goes_on(above: str, below: str) -> bool:
    """Say whether a sentence goes on from one page to the next."""
    return below[:1].islower() and above[-1:] not in {".", "!", "?", ":", ""}


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


__all__ = ["PdfEngine", "looks_joined", "read_pdf"]
