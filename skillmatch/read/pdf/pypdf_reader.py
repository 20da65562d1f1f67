"""pypdf: the second reader, kept quiet, within limits, and raising errors of ours only."""

from __future__ import annotations

import logging
from collections.abc import Container, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from skillmatch.errors import DocumentError, EncryptedDocumentError, UnreadableDocumentError
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.pdf.pdfium import BROKEN, ENCRYPTED, PageText

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
    from pypdf.errors import DependencyError  # noqa: PLC0415

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

    Of pages that are not `wanted`, or are to be `skipped`, nothing is read. Once the pages read
    describe more drawing than `Limits.content_bytes` the rest is left out: pypdf is slow.

    Raises
    ------
    EncryptedDocumentError, UnreadableDocumentError
    """
    with open_pypdf(data) as reader:
        count = len(reader.pages)
        pages: list[PageText] = []
        described = 0
        for number in range(min(count, limit)):
            if described > DEFAULT_LIMITS.content_bytes:
                break
            if number in skipped:
                pages.append(PageText(None, "pypdf", too_much=True))
            elif wanted is None or number in wanted:
                page, size = _page(reader, number)
                described += size
                pages.append(page)
            else:
                pages.append(PageText(None, "pypdf"))
        return pages, count


def _page(reader: PdfReader, number: int) -> tuple[PageText, int]:
    """Return a page and how many bytes describe it."""
    try:
        page = reader.pages[number]
        contents = page.get_contents()
        size = 0 if contents is None else len(contents.get_data())
        return PageText(page.extract_text(), "pypdf"), size
    except Exception:  # noqa: BLE001 - one bad page must not lose the others
        return PageText(None, "pypdf"), 0


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
