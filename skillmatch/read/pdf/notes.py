"""PDF notes: what is written in form fields, and in texts put on a page, is read where it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.loaded import LoadedPage, LoadedText

_MOST_RECTANGLES = 5_000
_SAME_LINE = 0.5  # of the lower of two texts' heights
_PARAGRAPH = 1.8  # heights of a line between the tops of two


def with_notes_painted(
    document: Any, page: LoadedPage, number: int, off: Callable[[], Sequence[bool]] = tuple
) -> LoadedPage:
    """Open a page anew with its form fields and notes painted on it, as viewers show it.

    Those that are only printed are left out, and those in layers that are `off`.
    """
    from pypdfium2 import raw  # noqa: PLC0415 - 0.1 s, needed for PDF only

    count = min(raw.FPDFPage_GetAnnotCount(page.raw), DEFAULT_LIMITS.page_objects)
    switched = off()
    off_at = switched if len(switched) == count else [False] * count
    for index in range(count - 1, -1, -1):
        if off_at[index] or _is_not_for_viewing(page, index):
            raw.FPDFPage_RemoveAnnot(page.raw, index)
    raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY)
    page.close()
    return LoadedPage(document, number)


def has_notes(page: LoadedPage) -> bool:
    """Say whether a page has form fields, or texts written on it as notes."""
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    return not _kinds(page).isdisjoint({raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT})


def has_covers(page: LoadedPage) -> bool:
    """Say whether a page has drawings put on it as notes, which may lie over its text."""
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    drawings = {raw.FPDF_ANNOT_SQUARE, raw.FPDF_ANNOT_CIRCLE, raw.FPDF_ANNOT_POLYGON}
    return not _kinds(page).isdisjoint(drawings | {raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_REDACT})


def _kinds(page: LoadedPage) -> set[int]:
    """Return of which kinds a page has notes."""
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    count = min(raw.FPDFPage_GetAnnotCount(page.raw), DEFAULT_LIMITS.page_objects)
    return {_kind(page, index) for index in range(count)}


def _kind(page: LoadedPage, index: int) -> int:
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    annotation = raw.FPDFPage_GetAnnot(page.raw, index)
    kind: int = raw.FPDFAnnot_GetSubtype(annotation)
    raw.FPDFPage_CloseAnnot(annotation)
    return kind


def _is_not_for_viewing(page: LoadedPage, index: int) -> bool:
    from pypdfium2 import raw  # noqa: PLC0415 - a PDF needs it, and no other file

    annotation = raw.FPDFPage_GetAnnot(page.raw, index)
    flags: int = raw.FPDFAnnot_GetFlags(annotation)
    raw.FPDFPage_CloseAnnot(annotation)
    return bool(flags & raw.FPDF_ANNOT_FLAG_NOVIEW)


def text_by_place(text_page: LoadedText) -> str:
    """Return a page's text line by line, each from left to right.

    Fields are painted after all labels; only their places tell which belongs to which.
    """
    pieces = text_page.rectangles(_MOST_RECTANGLES)
    lines: list[list[tuple[float, float, float, float]]] = []
    for piece in sorted(pieces, key=lambda box: -box[3]):
        if lines and _on_one_line(lines[-1][0], piece):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    text = ""
    for above, line in zip([None, *lines], lines, strict=False):
        if above is not None:
            height = max(line[0][3] - line[0][1], above[0][3] - above[0][1])
            text += "\n\n" if above[0][3] - line[0][3] > _PARAGRAPH * height else "\n"
        words = (text_page.within(piece).strip() for piece in sorted(line))
        text += " ".join(filter(None, words))
    return text


def _on_one_line(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return shared > _SAME_LINE * min(one[3] - one[1], other[3] - other[1])


__all__ = ["has_covers", "has_notes", "text_by_place", "with_notes_painted"]
