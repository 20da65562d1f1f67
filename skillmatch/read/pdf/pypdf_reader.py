"""pypdf: the second reader, kept quiet, within limits, and raising errors of ours only."""

from __future__ import annotations

import logging
from collections.abc import Container, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from skillmatch.errors import (
    ENCRYPTED,
    DocumentError,
    EncryptedDocumentError,
    UnreadableDocumentError,
)
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.pdfium import BROKEN, PageText

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST_FORMS = 200  # drawn on one page


@contextmanager
def open_pypdf(data: bytes) -> Iterator[PdfReader]:
    """Open a PDF with pypdf; whatever it raises over a hostile file becomes an error of ours.

    Raises
    ------
    EncryptedDocumentError, UnreadableDocumentError
    """
    from pypdf import PdfReader, apply_configuration  # noqa: PLC0415 - slow, needed for few files
    from pypdf.errors import DependencyError  # noqa: PLC0415 - a PDF needs it, and no other file

    most = DEFAULT_LIMITS.content_bytes
    with (
        _quiet(),
        apply_configuration(
            maximum_declared_stream_length=DEFAULT_LIMITS.stream_bytes,
            array_based_stream_maximum_output_length=most,
            zlib_maximum_output_length=most,
            zlib_maximum_recovery_input_length=most // 10,  # it goes byte by byte
            lzw_maximum_output_length=most,
            run_length_maximum_output_length=most,
            stream_parsing_work_maximum_count=5 * DEFAULT_LIMITS.page_objects,
            xform_maximum_invocations_per_extraction=_MOST_FORMS,
            jbig2dec_binary=None,  # it would start a program
            disable_legacy_handling=True,
        ),
    ):
        try:
            reader = PdfReader(BytesIO(data), strict=False)
            _unlock(reader)
            yield reader
        except DependencyError:
            raise EncryptedDocumentError(ENCRYPTED) from None
        except DocumentError:
            raise
        except Exception:  # noqa: BLE001 - pypdf raises many kinds over damaged files
            raise UnreadableDocumentError(BROKEN) from None


def _unlock(reader: PdfReader) -> None:
    if reader.is_encrypted and not reader.decrypt(""):
        raise EncryptedDocumentError(ENCRYPTED)


def pypdf_pages(
    data: bytes,
    *,
    limit: int,
    wanted: Container[int] | None = None,
    skipped: Container[int] = (),
) -> tuple[list[PageText], int]:
    """Read the pages of a PDF, up to a limit, and say how many it has.

    Of pages that are not `wanted`, or are to be `skipped`, nothing is read. Nor are those read
    with which the file would ask for more drawing than `Limits.content_bytes`: pypdf is slow.

    Raises
    ------
    EncryptedDocumentError, UnreadableDocumentError
    """
    from skillmatch.read.pdf.painting import Drawings  # noqa: PLC0415 - which opens files with this

    drawings, room = Drawings(), DEFAULT_LIMITS.content_bytes
    with open_pypdf(data) as reader:
        count = len(reader.pages)
        pages: list[PageText] = []
        for number in range(min(count, limit)):
            page = PageText(None, "pypdf", too_much=number in skipped)
            if number not in skipped and (wanted is None or number in wanted):
                drawing = drawings.of_page(reader.pages[number])
                if drawing is not None:
                    page.too_much = drawing.work > room
                    if not page.too_much:
                        room -= drawing.work
                        page.text = _text(reader, number)
            pages.append(page)
        return pages, count


def _text(reader: PdfReader, number: int) -> str | None:
    try:
        return reader.pages[number].extract_text()
    except Exception:  # noqa: BLE001 - one bad page must not lose the others
        return None


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep pypdf's loggers quiet: their messages can carry text of the document."""
    logger = logging.getLogger("pypdf")
    level, propagate, disabled = logger.level, logger.propagate, logger.disabled
    logger.setLevel(logging.CRITICAL + 1)
    logger.propagate = False
    logger.disabled = True
    try:
        yield
    finally:
        logger.setLevel(level)
        logger.propagate = propagate
        logger.disabled = disabled


__all__ = ["open_pypdf", "pypdf_pages"]
