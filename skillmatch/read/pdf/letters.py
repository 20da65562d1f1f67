"""Letters: what pdfium tells of a page's letters one by one: whose they are, where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from skillmatch.read.pdf.bulk_calls import BulkCalls
from skillmatch.read.pdf.geometry import Box
from skillmatch.read.pdf.loaded import LoadedText

_WORD_GAP = 0.08  # of a letter's height; a wider gap between two letters is a space
_SAME_LINE = 0.5  # of a letter's height


def hidden_stretches(
    text_page: LoadedText, reasons: dict[int, str], length: int, bulk: BulkCalls
) -> Iterator[tuple[int, int, str]]:
    """Yield where the letters of hidden texts stand in the page's text."""
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    start, last, why = -1, -1, ""
    indexes = range(text_page.count)
    for index, item in enumerate(bulk.texts_of_letters(text_page.raw, indexes)):
        reason = reasons.get(item or 0, "")
        if not reason and not why:
            continue
        place = raw.FPDFText_GetTextIndexFromCharIndex(text_page.raw, index)
        if not 0 <= place < length:
            continue
        if raw.FPDFText_IsGenerated(text_page.raw, index) == 1:
            continue  # a space or line end that pdfium put between two texts
        if reason != why:
            if why:
                yield start, last + 1, why
            start, why = place, reason
        last = place
    if why:
        yield start, last + 1, why


def hidden_words(
    text_page: LoadedText, reasons: dict[int, str], bulk: BulkCalls
) -> Iterator[tuple[str, str]]:
    """Yield what the hidden texts of a page say.

    Letter by letter, as pdfium looks through all the page's letters for the text of one object.
    """
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    said: dict[int, list[str]] = {}
    indexes = range(text_page.count)
    for index, item in enumerate(bulk.texts_of_letters(text_page.raw, indexes)):
        if item in reasons:
            letter = chr(raw.FPDFText_GetUnicode(text_page.raw, index))
            said.setdefault(item, []).append(letter)
    for handle, letters in said.items():
        text = "".join(letters).strip("\0 \r\n\t")
        if text:
            yield text, reasons[handle]


def respaced_text(text_page: LoadedText) -> str:
    """Return a page's text with a space wherever two letters stand apart.

    A gap above 0.08 of a letter's height was measured to part words and not letters.
    """
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    parts: list[str] = []
    before: Box | None = None
    for index in range(text_page.count):
        letter = chr(raw.FPDFText_GetUnicode(text_page.raw, index))
        if letter.isspace() or raw.FPDFText_IsGenerated(text_page.raw, index) == 1:
            parts.append(letter)
            before = None
            continue
        box = text_page.letter_box(index)
        if before is not None:
            height = max(box[3] - box[1], before[3] - before[1])
            same_line = abs(box[1] - before[1]) < _SAME_LINE * height
            if same_line and box[0] - before[2] > _WORD_GAP * height:
                parts.append(" ")
        parts.append(letter)
        before = box
    return "".join(parts)


__all__ = ["hidden_stretches", "hidden_words", "respaced_text"]
