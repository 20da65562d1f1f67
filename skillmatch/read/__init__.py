"""Read: a file of any accepted kind, recognised by its content, becomes a document.

The kind is told by the first bytes, never by the name alone, so a picture named ``.pdf`` is
called a picture.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from skillmatch.document import Document
from skillmatch.errors import (
    DocumentError,
    DocumentTooLargeError,
    EmptyFileError,
    UnreadableDocumentError,
    UnsupportedFormatError,
    shown,
)
from skillmatch.files import exists, is_file, is_folder, is_there
from skillmatch.read.given import bytes_of, check_path
from skillmatch.read.limits import DEFAULT_LIMITS
from skillmatch.read.other_kinds import other_kind, other_text
from skillmatch.read.pdf import PdfEngine, read_pdf
from skillmatch.read.text import document_from_text, read_text

Source = str | os.PathLike[str] | bytes | BinaryIO | Document

_CONTAINERS = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")  # ZIP, empty ZIP, OLE
_SMALLER = "check that it is a resume, and export it with smaller pictures"
_MISSING = "does not exist; check the path"
_PIECE = 1 << 20
_PDF_WITHIN = 1024  # readers accept "%PDF-" within the first 1,024 bytes


def read_resume(
    source: Source, *, name: str | None = None, pdf_engine: PdfEngine = "auto"
) -> Document:
    """Read a resume from a path, bytes or a binary file.

    Parameters
    ----------
    source
        Where the resume is. PDF, DOCX, ODT, HTML, JSON Resume, plain text and Markdown are read;
        which of them it is, its content tells. A `Document` is returned as it is.
    name
        What to call it in messages; the file's name when ``None``.
    pdf_engine
        ``pdfium`` or ``pypdf`` to insist on one reader; ``auto`` reads with pdfium and falls
        back to pypdf. Hidden text is found with pdfium only; what pypdf reads says so.

    Returns
    -------
    Document

    Raises
    ------
    UnsupportedFormatError
        If it is of another kind; the message says of which, and what to convert it to.
    UnreadableDocumentError
        If it is damaged, missing, a folder, or may not be read; if an open file is closed or open
        for writing; if the path is the text itself, which no message quotes.
    EncryptedDocumentError, NoTextError, EmptyFileError, DocumentTooLargeError
        As their names say.

    Examples
    --------
    >>> read_resume(b"Skills\\nPython, SQL").text
    'Skills\\nPython, SQL'
    """
    if isinstance(source, Document):
        return source
    called, suffix, data = _take(source, name)
    try:
        return _dispatch(data, called, suffix, pdf_engine)
    except DocumentError as error:
        refused = type(error)(f"{shown(called or 'the resume')} {error}")
    raise refused  # out here, so that no other library's error, with what it says, hangs on it


def _take(source: Source, name: str | None) -> tuple[str, str, bytes]:
    """Return what to call the source, the ending of its name, and its bytes."""
    limit = DEFAULT_LIMITS.file_bytes
    if isinstance(source, (bytes, bytearray, memoryview)):
        called, data = name or "", bytes(source)
    elif isinstance(source, (str, os.PathLike)):
        check_path(source)
        path = Path(source)
        called = shown(path.name) if name is None else name
        data = read_bytes(path, called=shown(path) if name is None else name)
    elif not isinstance(source, Document) and hasattr(source, "read"):
        called = name or _name_of(source)
        data = bytes_of(source, limit + 1, called=called)
    else:
        message = (
            f"a resume is a path, bytes, a binary file or a Document, not {type(source).__name__}"
        )
        raise TypeError(message)
    if len(data) > limit:
        subject = shown(called or "the resume")
        message = f"{subject} is larger than {limit // 1_000_000} MB; {_SMALLER}"
        raise DocumentTooLargeError(message)
    return called, Path(called).suffix.casefold(), data


def _name_of(file: object) -> str:
    name = getattr(file, "name", "")
    return shown(Path(name).name) if isinstance(name, str) else ""


def read_bytes(path: Path, *, called: str) -> bytes:
    """Return the bytes of a regular file, one beyond the limit of a file's size at most.

    Parameters
    ----------
    path
        The file.
    called
        What to call it in messages.

    Raises
    ------
    UnreadableDocumentError
        If it is missing, a folder, no regular file, or may not be read.
    """
    limit = DEFAULT_LIMITS.file_bytes
    try:
        if is_folder(path):
            message = f"{called} is a folder; match it with match_folder or 'skillmatch batch'"
            raise UnreadableDocumentError(message)
        if exists(path) and not is_file(path):
            message = f"{called} is no regular file; send a file"
            raise UnreadableDocumentError(message)
        with path.open("rb") as file:
            return _at_most(file, limit + 1)
    except FileNotFoundError:
        nowhere = is_there(path)
        reason = "is a link to what does not exist; mend it" if nowhere else _MISSING
        message = f"{called} {reason}"
        raise UnreadableDocumentError(message) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not a path"
        message = f"{called} cannot be opened: {reason}"
        raise UnreadableDocumentError(message) from None


def _at_most(file: BinaryIO, most: int) -> bytes:
    """Read so many bytes at most, without asking for the memory of more than there are."""
    data = bytearray()
    while piece := file.read(min(_PIECE, most - len(data))):
        data += piece
    return bytes(data)


def _dispatch(data: bytes, name: str, suffix: str, pdf_engine: PdfEngine) -> Document:
    if not data.strip():
        message = "is empty; check the export or download that made it"
        raise EmptyFileError(message)
    if data.startswith(_CONTAINERS):  # first, as a PDF may stand packed within
        return _read_container(data, name)
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return read_pdf(data, name=name, engine=pdf_engine)
    what = other_kind(data, name)
    if what:
        raise UnsupportedFormatError(what)
    if suffix == ".pdf":
        message = "is named .pdf but is no PDF inside; export it again"
        raise UnsupportedFormatError(message)
    return _read_marked_up(data, name, suffix)


def _read_marked_up(data: bytes, name: str, suffix: str) -> Document:
    """Read what is text inside: JSON Resume, HTML, Markdown or plain."""
    # Imported here, as matching a PDF or a text of one's own needs none of what they need.
    from skillmatch.read.html import is_html, read_html  # noqa: PLC0415 - only for files of their kinds
    from skillmatch.read.json_resume import is_json, read_json_resume  # noqa: PLC0415 - only for files of their kinds

    if is_html(data, suffix):
        return read_html(data, name=name)
    what = other_text(data)
    if what:
        raise UnsupportedFormatError(what)
    if is_json(data, suffix):
        return read_json_resume(data, name=name)
    return read_text(data, name=name, markdown=suffix in {".md", ".markdown"})


def _read_container(data: bytes, name: str) -> Document:
    # lxml takes 0.07 s to import, and is needed for these only.
    from skillmatch.read.container import Container, refuse_ole  # noqa: PLC0415 - only for files of their kinds
    from skillmatch.read.open_document import read_open_document  # noqa: PLC0415 - only for files of their kinds
    from skillmatch.read.word import read_word  # noqa: PLC0415 - only for files of their kinds

    if not data.startswith(b"PK"):
        raise refuse_ole(data)
    container = Container(data)
    read = read_word if container.kind() == "docx" else read_open_document
    return read(container, name=name)


__all__ = ["Source", "document_from_text", "read_bytes", "read_resume"]
