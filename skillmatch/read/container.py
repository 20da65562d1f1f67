"""Containers: what a ZIP or OLE file holds, and its parts, unpacked in memory within limits."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Literal
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from skillmatch.errors import (
    ENCRYPTED,
    DocumentTooLargeError,
    EncryptedDocumentError,
    UnreadableDocumentError,
    UnsupportedFormatError,
)
from skillmatch.read.limits import DEFAULT_LIMITS

ContainerKind = Literal["docx", "odt"]

_BROKEN = "is a damaged ZIP container (DOCX, ODT or Pages) that cannot be opened; export it again"
_DIRECTORY_ENTRY = b"PK\x01\x02"  # begins each entry of a ZIP's directory
_IS_ENCRYPTED = 0x1
_RATIO_FROM = 1_000_000  # bytes; below, a ratio says nothing
# What zipfile raises over damaged files: its own error, and those of what it is built from.
_ZIP_ERRORS = (
    BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError, KeyError,
    OverflowError, struct.error, zlib.error,
)  # fmt: skip

# Members that tell what a container is, the first that fits; names as `_folded`.
_OTHER_KINDS: tuple[tuple[str, str], ...] = (
    ("index/document.iwa", "is an Apple Pages, Numbers or Keynote file; export it as PDF"),
    ("index.zip", "is an Apple Pages, Numbers or Keynote file; export it as PDF"),
    ("buildversionhistory.plist", "is an Apple Pages file; export it as PDF"),
    ("metadata/buildversionhistory.plist", "is an Apple Pages file; export it as PDF"),
    ("xl/workbook.xml", "is an Excel workbook (XLSX); save it as PDF"),
    ("xl/workbook.bin", "is an Excel workbook (XLSB); save it as PDF"),
    ("fixeddocumentsequence.fdseq", "is an XPS file; save it as PDF"),
    ("fixeddocseq.fdseq", "is an XPS file; save it as PDF"),
    ("ppt/presentation.xml", "is a PowerPoint presentation (PPTX); save it as PDF"),
)
_PICTURES = ("word/media/", "media/", "pictures/")  # where DOCX and ODT keep them; `_folded`
_ZIP_ARCHIVE = "is a ZIP archive; unpack it and send the resume inside"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_OPEN_DOCUMENT_TEXT = (_OPEN_DOCUMENT + "text", _OPEN_DOCUMENT + "text-template")

# Names of streams in an OLE file, as its directory writes them.
_OLE_STREAMS: tuple[tuple[str, type[UnsupportedFormatError | EncryptedDocumentError], str], ...] = (
    ("EncryptedPackage", EncryptedDocumentError, ENCRYPTED),
    ("WordDocument", UnsupportedFormatError, "is an old Word file (.doc); save it as DOCX or PDF"),
    ("Workbook", UnsupportedFormatError, "is an old Excel file (.xls); save it as PDF"),
    ("PowerPoint Document", UnsupportedFormatError, "is an old PowerPoint file; save it as PDF"),
    ("__nameid_version1.0", UnsupportedFormatError, "is an Outlook message; send its attachment"),
)


class Container:
    """A ZIP file whose sizes were checked; its parts are unpacked in memory, one when asked.

    Nothing is written to disk, so a member's name leads nowhere ("zip slip").

    Parameters
    ----------
    data
        The bytes of the file.

    Raises
    ------
    UnreadableDocumentError
        If it is damaged.
    DocumentTooLargeError
        If its members are more, or together larger, than the limits allow.
    """

    def __init__(self, data: bytes) -> None:
        limit = DEFAULT_LIMITS.container_members
        if data.count(_DIRECTORY_ENTRY) > limit:  # before zipfile makes an object of each
            message = f"holds more than {limit:,} files inside; save it as PDF"
            raise DocumentTooLargeError(message)
        try:
            self._zip = ZipFile(BytesIO(data))
        except _ZIP_ERRORS:
            raise UnreadableDocumentError(_BROKEN) from None
        self._unpacked = self._nodes = 0
        self._members = {_folded(info.filename): info for info in self._zip.infolist()}
        _check_sizes(self._zip.infolist())

    def __contains__(self, name: str) -> bool:
        return _folded(name) in self._members

    @property
    def has_pictures(self) -> bool:
        """Whether there are pictures in it, which may show text."""
        return any(name.startswith(_PICTURES) for name in self._members)

    def kind(self) -> ContainerKind:
        """Return which kind of resume this is, told by what is inside.

        Raises
        ------
        UnsupportedFormatError
            If it is another kind of container; the message names it.
        """
        if "mimetype" in self:
            return _open_document_kind(self.read("mimetype"))
        for member, what in _OTHER_KINDS:
            if member in self:
                raise UnsupportedFormatError(what)
        names = self._members
        if "[content_types].xml" in names and any(name.startswith("word/") for name in names):
            return "docx"
        if "content.xml" in names and "meta-inf/manifest.xml" in names:
            return "odt"
        if "encryptedpackage" in names:
            raise EncryptedDocumentError(ENCRYPTED)
        raise UnsupportedFormatError(_ZIP_ARCHIVE)

    def read(self, name: str) -> bytes:
        """Return a part's bytes; all parts together never more than the limit.

        Raises
        ------
        UnreadableDocumentError, EncryptedDocumentError, DocumentTooLargeError
        """
        info = self._members.get(_folded(name))
        if info is None:
            message = "lacks a part that its kind must have; export it again"
            raise UnreadableDocumentError(message)
        if info.flag_bits & _IS_ENCRYPTED:
            raise EncryptedDocumentError(ENCRYPTED)
        limit = DEFAULT_LIMITS.part_bytes
        self._unpacked += info.file_size
        if self._unpacked > limit:
            message = f"holds more than {limit // 1_000_000} MB of XML; save it as PDF"
            raise DocumentTooLargeError(message)
        # The formats allow these two; LZMA may ask for gigabytes before it gives a byte.
        if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise UnreadableDocumentError(_BROKEN)
        try:
            with self._zip.open(info) as member:
                data = member.read(info.file_size + 1)
        except _ZIP_ERRORS:
            raise UnreadableDocumentError(_BROKEN) from None
        if len(data) != info.file_size:
            raise UnreadableDocumentError(_BROKEN)
        self._count_nodes(data)
        return data

    def beginning(self, name: str, size: int = 64) -> bytes:
        """Return the first bytes of a member, such as a picture; none if it cannot be read."""
        info = self._members.get(_folded(name))
        if info is None or info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            return b""
        try:
            with self._zip.open(info) as member:
                return member.read(size)
        except (*_ZIP_ERRORS, RuntimeError):
            return b""

    def _count_nodes(self, data: bytes) -> None:
        """Count tags and attributes before they are parsed, which makes an object of each."""
        limit = DEFAULT_LIMITS.part_nodes
        self._nodes += data.count(b"<") + data.count(b"=")
        if self._nodes > limit:
            message = f"holds more than {limit:,} XML tags and attributes; save it as PDF"
            raise DocumentTooLargeError(message)


def refuse_ole(data: bytes) -> UnsupportedFormatError | EncryptedDocumentError:
    """Return the error for an OLE file: a locked DOCX, or a file of an old Office.

    >>> type(refuse_ole("EncryptedPackage".encode("utf-16-le"))).__name__
    'EncryptedDocumentError'
    """
    for stream, error, what in _OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            return error(what)
    return UnsupportedFormatError("is an old Office file (.doc); save it as PDF")


def _folded(name: str) -> str:
    """Return a member's name as compared: some writers use backslashes or other letters' case."""
    return name.replace("\\", "/").lstrip("/").casefold()


def _check_sizes(members: list[ZipInfo]) -> None:
    limits = DEFAULT_LIMITS
    total = sum(info.file_size for info in members)
    if total > limits.container_bytes:
        message = f"would unpack to {total // 1_000_000:,} MB; save it as PDF"
        raise DocumentTooLargeError(message)
    for info in members:
        if (
            info.file_size > _RATIO_FROM
            and info.file_size > limits.container_ratio * info.compress_size
        ):
            message = f"holds a file that unpacks to over {limits.container_ratio} times its size"
            raise DocumentTooLargeError(message + "; save it as PDF")


def _open_document_kind(mimetype: bytes) -> ContainerKind:
    kind = mimetype[:100].decode("ascii", "replace").strip()
    if kind in _OPEN_DOCUMENT_TEXT:
        return "odt"
    if kind.startswith(_OPEN_DOCUMENT):
        message = "is an OpenDocument file, but no text document (ODT); save it as PDF"
    elif kind == "application/epub+zip":
        message = "is an e-book (EPUB); save it as PDF"
    elif kind.startswith("application/vnd.sun.xml."):
        message = "is an old OpenOffice file; save it as ODT or PDF"
    else:
        message = _ZIP_ARCHIVE
    raise UnsupportedFormatError(message)


__all__ = ["Container", "ContainerKind", "refuse_ole"]
