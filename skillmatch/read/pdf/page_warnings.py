"""PDF page warnings: which pages were not read, or not as they are shown, in a sentence each."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from skillmatch.read.pdf.backwards import has_words_backwards
from skillmatch.read.pdf.pdfium import PageText


def page_warnings(pages: list[PageText]) -> Iterator[str]:
    """Yield what a person should know about the pages as they were read."""
    too_much = _numbers(pages, lambda page: page.too_much)
    unread = _numbers(pages, lambda page: page.text is None and not page.too_much)
    textless = _numbers(pages, lambda page: page.text is not None and not page.text.strip())
    plain = _numbers(pages, lambda page: page.plain)
    empty = [number for number in textless if number not in plain]
    garbled = _numbers(pages, lambda page: page.garbled > 0)
    backwards = _numbers(pages, lambda page: has_words_backwards(page.text or ""))
    scanned = _numbers(pages, lambda page: page.scanned)
    if too_much:
        where = page_list(too_much).capitalize()
        yield f"{where} could not be read: too many shapes and letters."
    if unread:
        yield f"{page_list(unread).capitalize()} could not be read."
    if garbled:
        yield (
            f"Letters on {page_list(garbled)} cannot be read: their fonts do not say which they "
            "show; export the PDF again or run OCRmyPDF with --force-ocr."
        )
    if backwards:
        yield (
            f"Words on {page_list(backwards)} stand backwards in the file, as some programs write "
            "Arabic and Hebrew; save it as DOCX, or print it from another program."
        )
    if scanned:
        where = page_list(scanned).capitalize()
        one = len(scanned) == 1
        yield (
            f"{where} is read as OCR read it from a picture."
            if one
            else f"{where} are read as OCR read them from pictures."
        )
    if plain and len(textless) < len(pages):
        yield f"{page_list(plain).capitalize()} {'is' if len(plain) == 1 else 'are'} empty."
    if empty and len(textless) < len(pages):
        yield f"{page_list(empty).capitalize()} held no text (a picture?); OCRmyPDF can add it."


def _numbers(pages: list[PageText], is_one: Callable[[PageText], bool]) -> list[int]:
    return [number for number, page in enumerate(pages, 1) if is_one(page)]


def page_list(numbers: list[int]) -> str:
    """Name pages in words.

    >>> page_list([2]), page_list([2, 5])
    ('page 2', 'pages 2 and 5')
    """
    shown = [str(number) for number in numbers[:10]] + (["more"] if len(numbers) > 10 else [])  # noqa: PLR2004 - as many as are worth reading
    if len(shown) == 1:
        return f"page {shown[0]}"
    return f"pages {', '.join(shown[:-1])} and {shown[-1]}"


__all__ = ["page_list", "page_warnings"]
